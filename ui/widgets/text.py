# SPDX-License-Identifier: EUPL-1.2
"""Words on a page: one label class for every type role, with the line height of the reference."""

from __future__ import annotations

from math import ceil, isqrt
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout
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
        self._measured: _Paragraph | None = None
        self._heights: dict[int, int] = {}
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
        self._forget()
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

    def changeEvent(self, event: QEvent) -> None:
        self._forget()
        super().changeEvent(event)

    def setContentsMargins(self, *margins: Any) -> None:
        self._forget()
        super().setContentsMargins(*margins)

    def heightForWidth(self, width: int) -> int:
        found = self._heights.get(width)
        if found is None:
            found = self._heights[width] = self._height(width)
        return found

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        paragraph = self._paragraph()
        return super().sizeHint() if paragraph is None else self._around(paragraph.hint())

    def minimumSizeHint(self) -> QSize:
        """One line high, and as wide as the longest word: a guess from Qt would squeeze or stretch the page."""
        self.ensurePolished()
        paragraph = self._paragraph()
        hint = super().minimumSizeHint() if paragraph is None else self._around(paragraph.size(0))
        if not self._wraps:
            return hint
        metrics = self.fontMetrics()
        plain = self.words if not self._markup else ""
        longest = max((metrics.horizontalAdvance(word[:LONGEST_WORD]) for word in plain.split()), default=40)
        return QSize(min(longest + 2, hint.width()) if plain else min(80, hint.width()), metrics.height())

    def _forget(self) -> None:
        self._measured, self._heights = None, {}

    def _height(self, width: int) -> int:
        paragraph = self._paragraph()
        if paragraph is None:
            return super().heightForWidth(width)
        margins = self.contentsMargins()
        return self._around(paragraph.size(max(width - margins.left() - margins.right(), 0))).height()

    def _around(self, size: QSize) -> QSize:
        return size.grownBy(self.contentsMargins()).expandedTo(self.minimumSize())

    def _paragraph(self) -> _Paragraph | None:
        """None where Qt measures: one line, words with markup, a frame around them."""
        is_ours = self._wraps and self.words and not (self._markup or self._tight or self.frameWidth())
        if self._measured is None and is_ours:
            self._measured = _Paragraph(self.words, self.font(), load_tokens().types[self._role].line)
        return self._measured


class _Paragraph:
    """How much room wrapping words take, to the pixel what QLabel's HTML document says.

    The document shapes the words anew at every question, some seventy times before a page stands: that was the half of
    opening a page. Here they are shaped once.
    """

    def __init__(self, words: str, font: QFont, line: int) -> None:
        self._layout = QTextLayout(_as_shown(words), font)
        self._layout.setCacheEnabled(True)
        self._most = QFontMetrics(font).horizontalAdvance("x") * 80
        self._line = line
        self._sizes: dict[float, tuple[float, float]] = {}

    def size(self, width: float) -> QSize:
        """Of the words in lines no wider than `width` px, or than their longest word."""
        wide, high = self._exact(width)
        return QSize(ceil(wide), ceil(high))

    def hint(self) -> QSize:
        """As `QTextDocument.adjustSize` likes it: about five wide to three high, at most eighty letters a line."""
        high = self._exact(self._most)[1]
        width = min(isqrt(int(5 * high * max(self._most, self._exact(self._most)[0]) / 3)), self._most)
        wide, high = self._exact(width)
        if width * 3 < 5 * high:
            width = min(isqrt(int(2 * high * max(width, wide))), self._most)
        return self.size(self._exact(width)[0])

    def _exact(self, width: float) -> tuple[float, float]:
        found = self._sizes.get(width)
        if found is None:
            found = self._sizes[width] = self._broken(width)
        return found

    def _broken(self, width: float) -> tuple[float, float]:
        widest, height = 0.0, 0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLeadingIncluded(True)
            line.setLineWidth(width)
            widest = max(widest, line.naturalTextWidth())
            height += int(line.height() * self._line / 100 * 64)  # the document counts in 64ths of a pixel
        self._layout.endLayout()
        return widest, height / 64


def _as_shown(words: str) -> str:
    """As HTML shows them: spaces as one, a new line as a break."""
    lines = breakable(words).replace("\t", " ").split("\n")
    return "\u2028".join(" ".join(filter(None, line.split(" "))) for line in lines)


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
