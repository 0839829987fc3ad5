# SPDX-License-Identifier: EUPL-1.2
"""Words on a page: one label class for every type role, with the line height of the reference."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.theme import restyle
from ui.tokens import load_tokens

LONGEST_WORD = 40
"""Letters after which a word may be broken anywhere: no word of ours is longer, what a person types or pastes can be."""
QUIET_ROLES = frozenset({"small", "caption", "lead"})


class Text(QLabel):
    """A label in a type role ("h1", "body", "small") and a tone (a colour role of words).

    It wraps unless told not to. Style sheets know no line height, so wrapping words go through one HTML paragraph;
    `markup=True` lets <b> and <a> through and leaves escaping to the caller; `tight=True` is for two short lines that
    belong together (a row's head and its detail).
    """

    def __init__(
        self,
        words: str = "",
        role: str = "body",
        tone: str = "",
        *,
        weight: int = 0,
        wrap: bool = True,
        markup: bool = False,
        tight: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role, self._wraps, self._markup, self._tight = role, wrap, markup, tight
        self.setProperty("role", role)
        self.setProperty("tone", tone or ("text2" if role in QUIET_ROLES else "text"))
        if weight:
            self.setProperty("weight", str(weight))
        self.setWordWrap(wrap)
        is_rich = markup or (wrap and not tight)
        self.setTextFormat(Qt.TextFormat.RichText if is_rich else Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        self.words = ""
        self.say(words)

    def say(self, words: str) -> None:
        """Show other words. `words` stays readable for tests and screen readers without the markup around it."""
        self.words = words
        shown = breakable(words) if self._wraps and not self._markup else words
        if not self._markup and (self._tight or not self._wraps):
            self.setText(shown)
            return
        inner = _half_bold(words) if self._markup else escaped(shown).replace("\n", "<br>")
        line = 100 if self._tight else load_tokens().types[self._role].line
        self.setText(f'<p style="line-height:{line}%; margin:0">{inner}</p>' if words else "")
        if not self._markup:
            self.setAccessibleName(words)

    def beside(self) -> Text:
        """It stands on one line with an icon or a head: what the line height adds under it is added above it too."""
        self.setContentsMargins(0, round(self.fontMetrics().height() * 0.14), 0, 0)
        return self

    def set_tone(self, tone: str) -> None:
        self.setProperty("tone", tone)
        restyle(self)

    def minimumSizeHint(self) -> QSize:
        """One line high, and as wide as the longest word: a guess from Qt would squeeze or stretch the page."""
        hint = super().minimumSizeHint()
        if not self._wraps:
            return hint
        metrics = self.fontMetrics()
        plain = self.words if not self._markup else ""
        longest = max((metrics.horizontalAdvance(word[:LONGEST_WORD]) for word in plain.split()), default=40)
        return QSize(min(longest + 2, hint.width()) if plain else min(80, hint.width()), metrics.height())


def _half_bold(markup: str) -> str:
    """The bundled typeface ends at 600; Qt's <b> asks 700 and smears the letters."""
    return markup.replace("<b>", '<span style="font-weight:600">').replace("</b>", "</span>")


def breakable(words: str) -> str:
    """With a place to break in each word that is longer than a line may be: it would make the page as wide as itself."""
    if len(words) <= LONGEST_WORD:
        return words
    parts = (
        "\u200b".join(word[at : at + LONGEST_WORD] for at in range(0, len(word), LONGEST_WORD))
        for word in words.split(" ")
    )
    return " ".join(parts)


def escaped(words: str) -> str:
    """Plain words as HTML. The standard library's `html` brings its table of entities, 1.5 ms of every start."""
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


class Hairline(QLabel):
    """A line for decoration; it separates, it says nothing."""

    def __init__(self, tone: str = "line", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)
        self.setProperty("kind", "hairline")
        self.setProperty("tone", tone)
