# SPDX-License-Identifier: EUPL-1.2
"""Home: three questions in the reader's words, then where one was and what this content is."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kit.ages import age_in_words
from kit.content.refs import Kind, Ref
from kit.dates import in_words
from kit.errors import UnknownRecord
from kit.settings import Role
from ui.history import Place
from ui.widgets.frames import Card, clear_layout
from ui.widgets.icon_label import IconLabel
from ui.widgets.link_row import LinkRow
from ui.widgets.naming import named
from ui.widgets.number_box import NumberBox
from ui.widgets.page import Page
from ui.widgets.segments import Segments
from ui.widgets.text import Hairline, Text

if TYPE_CHECKING:
    from kit.store.directory import Directory
    from kit.store.library import Library
    from ui.bookmark_store import BookmarkStore
    from ui.session import Session
    from ui.settings_store import SettingsStore
    from ui.theme import Theme

SECTORS = {
    Role.INSPECTION: ("AGR", "MEA", "BOU"),
    Role.ENFORCEMENT: ("AUT", "NAG", "HOR"),
    Role.COUNTER: ("BAL", "UZB", "JEU"),
}
"""The sectors a role meets most, offered on the first card. The role changes links, never what can be found."""
PAGES = {
    Role.INSPECTION: ("sharing-information", "reflection-period", "safe-conversation", "how-to-read-signs"),
    Role.ENFORCEMENT: ("two-routes-person-or-place", "safe-conversation", "how-to-read-signs", "under-18"),
    Role.COUNTER: ("safe-conversation", "under-18", "whom-to-call", "what-is-human-trafficking"),
}
FILL = ("what-is-human-trafficking", "two-routes-person-or-place", "under-18", "whom-to-call", "agriculture")
"""Taken in this order while a page of the list above is not in the content."""
LINKS = 4
REMEMBERED = 2


class HomePage(Page):
    def __init__(
        self, theme: Theme, library: Library, directory: Directory, settings: SettingsStore, session: Session,
        bookmarks: BookmarkStore,
    ) -> None:  # fmt: skip
        super().__init__(theme)
        self._library, self._directory, self._settings = library, directory, settings
        self._session, self._bookmarks = session, bookmarks
        self._fill_needed = True
        self._build()
        settings.changed.connect(self._something_changed)
        bookmarks.changed.connect(self._something_changed)

    def title(self) -> str:
        return self.tr("Home")

    def open(self, what: object) -> None:
        self._fill_needed = True
        if self.isVisible():
            self._fill()

    def showEvent(self, event: QShowEvent) -> None:
        if self._fill_needed:
            self._fill()
        super().showEvent(event)

    def set_words(self) -> None:
        self._something_changed()

    def restyled(self) -> None:
        self._something_changed()

    def width_changed(self, shape: str) -> None:
        self._arrange()

    # -- building ------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._cards = QGridLayout()
        self._foot = QGridLayout()
        self.column.addLayout(self._head)
        self.column.addSpacing(self.theme.px(14))
        self.column.addLayout(self._cards)
        self.column.addSpacing(self.theme.px(17))
        self.column.addLayout(self._foot)
        self.column.addStretch(1)

    def _something_changed(self, *_: object) -> None:
        self._fill_needed = True
        if self.isVisible():
            self._fill()

    def _fill(self) -> None:
        self._fill_needed = False
        focus = QApplication.focusWidget()
        kept = focus.objectName() if focus is not None and self.isAncestorOf(focus) else ""
        for part in (self._head, self._cards, self._foot):
            clear_layout(part)
        self._fill_head()
        self._columns = [self._see(), self._call(), self._know()]
        self._feet = [self._left_off(), self._this_content()]
        self._arrange()
        if kept:
            QTimer.singleShot(0, self, lambda: self._hold_focus(kept))  # once it can be seen

    def _hold_focus(self, name: str) -> None:
        """The keyboard stays on what has this name, which is another object now; where it went, on the page."""
        again = [one for one in self.findChildren(QWidget, name) if not one.isHidden()]
        (again[-1] if again else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        """Three cards beside each other, or one under the other when there is little room."""
        if self._fill_needed:
            return
        is_wide = self.shape in ("normal", "wide")
        self._head.setDirection(QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom)
        self._cards.setSpacing(self.theme.px(20))
        self._foot.setHorizontalSpacing(self.theme.px(48))
        self._foot.setVerticalSpacing(self.theme.px(16))
        for grid, parts in ((self._cards, self._columns), (self._foot, self._feet)):
            for index in range(3):
                grid.setColumnStretch(index, 1 if index < len(parts) and (is_wide or index == 0) else 0)
            for index, part in enumerate(parts):
                grid.addWidget(part, 0 if is_wide else index, index if is_wide else 0)
        most = self.theme.size(1100) if self.shape == "wide" else 16777215
        self.body.setMaximumWidth(most + 2 * self.theme.px(28) if most < 16777215 else most)

    def _fill_head(self) -> None:
        self._head.setSpacing(self.theme.px(12))
        self._head.addWidget(named(Text(self.tr("What are you working on?"), "h1"), "home_head"), 1)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(self.theme.px(14))
        line.addWidget(Text(self.tr("I work as"), "small", wrap=False))
        roles = [
            (Role.INSPECTION.value, self.tr("Inspector")),
            (Role.ENFORCEMENT.value, self.tr("Enforcement officer")),
            (Role.COUNTER.value, self.tr("Front office")),
        ]
        segments = Segments(self.theme, "role", roles, self._settings.now.role.value, label=self.tr("I work as"))
        segments.chosen.connect(lambda role: self._settings.change(role=Role(role)))
        line.addWidget(segments)
        line.addStretch(1)
        self._head.addWidget(row)

    # -- the three questions -------------------------------------------------------------------------------------------

    def _question(self, kind: str, icon: str, head: str, lead: str) -> Card:
        is_feature = kind == "feature"
        card = Card(self.theme, kind, side=24, top=22, bottom=14)
        card.column.addWidget(IconLabel(self.theme, icon, "on_feature" if is_feature else "accent", 30))
        card.column.addSpacing(self.theme.px(8))
        card.column.addWidget(Text(head, "h1", "on_feature" if is_feature else "text"))
        card.column.addSpacing(self.theme.px(4))
        card.column.addWidget(Text(lead, "body", "on_feature2" if is_feature else "text2"))
        card.column.addSpacing(self.theme.px(16))
        return card

    def _add_links(self, card: Card, links: list[tuple[str, str, object]], *, on_feature: bool = False) -> None:
        """`links` are (object name, words, Ref or Place)."""
        for index, (name, words, target) in enumerate(links):
            if index:
                card.column.addWidget(Hairline("feature" if on_feature else "line"))
            tone, chevron = ("on_feature", "on_feature") if on_feature else ("text", "accent")
            row = named(LinkRow(self.theme, words, tone=tone, chevron=chevron, space=10), name)
            row.clicked.connect(lambda _=False, target=target: self._follow(target))
            card.column.addWidget(row)

    def _follow(self, target: object) -> None:
        if isinstance(target, Ref):
            self.ref_chosen.emit(target)
        else:
            self.place_chosen.emit(target)

    def _see(self) -> Card:
        lead = self.tr("Go through the signs and leave with a route card.")
        card = self._question("feature", "eye", self.tr("What do I see?"), lead)
        links: list[tuple[str, str, object]] = [("home_new_visit", self.tr("Start a new visit"), Place("signs", "new"))]
        language = self._settings.now.content_language
        for code in SECTORS[self._settings.now.role]:
            try:
                links.append(
                    (f"home_sector_{code}", self._library.sector_name(code).say(language), Place("signs", code))
                )
            except UnknownRecord:
                continue
        self._add_links(card, links, on_feature=True)
        card.column.addStretch(1)
        return card

    def _call(self) -> Card:
        now = self._settings.now
        place = self._directory.place(now.region) if now.region else None
        lead = self.tr("Numbers for all of the Netherlands, and what was checked.")
        if place is not None:
            name = place.name.say(now.content_language)
            lead = self.tr("Numbers for {0}, and what was checked.").format(name)
        card = self._question("card", "phone", self.tr("Who do I call?"), lead)
        box = NumberBox(self.theme, self._library, self._directory, now)
        card.column.addWidget(box)
        card.column.addSpacing(self.theme.px(10))
        count = self._library.about.counts.organisations
        links: list[tuple[str, str, object]] = []
        if place is None:
            links.append(("home_region", self.tr("Choose your municipality"), Place("settings", "region")))
        links.append(("home_own_numbers", self.tr("Your own numbers"), Place("own_numbers")))
        links.append(("home_directory", self.tr("All {0} organisations").format(count), Place("directory")))
        self._add_links(card, links)
        card.column.addStretch(1)
        return card

    def _know(self) -> Card:
        lead = self.tr("Short reference with source and date.")
        card = self._question("card", "book-open", self.tr("What must I know?"), lead)
        language = self._settings.now.content_language
        links: list[tuple[str, str, object]] = []
        for slug in dict.fromkeys((*PAGES[self._settings.now.role], *FILL)):
            ref = Ref(Kind.FACTSHEET, slug)
            try:
                links.append((f"home_page_{slug}", self._library.title(ref, language).text, ref))
            except UnknownRecord:
                continue
        self._add_links(card, links[:LINKS])
        card.column.addStretch(1)
        return card

    # -- below ---------------------------------------------------------------------------------------------------------

    def _list(self, head: str) -> tuple[QWidget, QVBoxLayout]:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Text(head, "h3"))
        return box, column

    def _left_off(self) -> QWidget:
        """Things of this run, and bookmarks; never what was read another day."""
        box, column = self._list(self.tr("Where you left off"))
        rows: list[tuple[str, str, str, object]] = []
        for left, at in self._session.places[:REMEMBERED]:
            when = self.tr("Today {0}").format(at.strftime("%H.%M"))
            detail = f"{when}, {left.detail}" if left.detail else when
            rows.append((left.icon, left.title, detail, left.place))
        here = {left.place.what for left, _ in self._session.places}
        bookmarks = [bookmark for bookmark in self._bookmarks.all if bookmark.ref not in here]
        rows = rows[: 1 if bookmarks else REMEMBERED]
        for bookmark in bookmarks[: REMEMBERED - len(rows)]:
            detail = self.tr("Bookmark, at “{0}”").format(bookmark.place) if bookmark.place else self.tr("Bookmark")
            rows.append(("bookmark", bookmark.title, detail, bookmark.ref))
        for index, (icon, title, detail, target) in enumerate(rows):
            if index:
                column.addWidget(Hairline())
            row = named(
                LinkRow(self.theme, title, detail, icon=icon, chevron="", space=11), f"home_left_off_{index + 1}"
            )
            row.clicked.connect(lambda _=False, target=target: self._follow(target))
            column.addWidget(row)
        if not rows:
            words = self.tr("Nothing yet. What you open in this run, and your bookmarks, appear here.")
            column.addWidget(Text(words, "small"))
        column.addStretch(1)
        return box

    def _this_content(self) -> QWidget:
        box, column = self._list(self.tr("This content"))
        about, language = self._library.about, self._settings.now.interface_language
        days = (date.today() - about.content_date).days  # noqa: DTZ011 - the reader's own calendar day
        head = self.tr("Content of {0}, {1}").format(
            in_words(about.content_date, language), age_in_words(days, language)
        )
        counts = about.counts
        told = self.tr("Phone numbers: {0} rung, {1} copied, {2} doubtful").format(
            counts.phones_rung, counts.phones_copied, counts.phones_doubtful
        )
        self._add_fact(column, "clipboard-list", head, told)
        column.addWidget(Hairline())
        self._add_fact(column, "wifi-off", self.tr("Works without a network"), self.tr("Nothing leaves this device."))
        column.addStretch(1)
        return box

    def _add_fact(self, column: QVBoxLayout, icon: str, head: str, detail: str) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, self.theme.px(9), 0, self.theme.px(9))
        row.setSpacing(self.theme.px(14))
        row.addWidget(IconLabel(self.theme, icon, "text2", 20), 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(head, "body", weight=500, tight=True))
        words.addWidget(Text(detail, "small", tight=True))
        row.addLayout(words, 1)
        column.addLayout(row)
