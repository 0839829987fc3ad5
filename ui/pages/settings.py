# SPDX-License-Identifier: EUPL-1.2
"""Settings: how it looks, the two languages, one's work, keys, and about. Every change holds at once."""

from __future__ import annotations

from collections.abc import Callable, Set
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kit.dates import in_words
from kit.languages import Language
from kit.settings import TEXT_SIZES, Appearance, Role
from ui.actions import KEYS, PLACES, words_of
from ui.history import Place
from ui.regions import keyboard_kept
from ui.widgets.buttons import plain_button
from ui.widgets.choice import Choice
from ui.widgets.frames import Card, clear_layout
from ui.widgets.naming import named
from ui.widgets.page import Page
from ui.widgets.region_field import RegionField
from ui.widgets.setting_row import setting_row
from ui.widgets.switch import Switch
from ui.widgets.text import Hairline, Text

if TYPE_CHECKING:
    from kit.store.directory import Directory
    from kit.store.library import Library
    from ui.settings_store import SettingsStore
    from ui.theme import Theme

REBUILT_FOR = frozenset(
    {"interface_language", "content_language", "languages_apart", "text_size", "appearance", "role"}
)


class SettingsPage(Page):
    def __init__(
        self, theme: Theme, settings: SettingsStore, library: Library, directory: Directory, why_this_content: str
    ) -> None:
        super().__init__(theme)
        self._settings, self._library, self._directory = settings, library, directory
        self._why = why_this_content
        self._section = "display"
        self.set_words()
        settings.changed.connect(self._changed)

    def title(self) -> str:
        return self.tr("Settings")

    def open(self, what: object) -> None:
        """`what` names a section: display, language, work, region (in work), keys or about."""
        if isinstance(what, str) and what:
            self._show_section("work" if what == "region" else what)
            if what == "region":
                self._region.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def state(self) -> object:
        return self._section

    def restore(self, state: object) -> None:
        self._show_section(str(state))

    def restyled(self) -> None:
        self.set_words()

    def width_changed(self, shape: str) -> None:
        self.set_words()

    def set_words(self) -> None:
        clear_layout(self.column)
        self.column.addWidget(Text(self.tr("Settings"), "h1"))
        self.column.addSpacing(self.theme.px(16))
        self._buttons: dict[str, QPushButton] = {}
        self._stacked: dict[str, Card] = {}
        if self.shape in ("compact", "narrow"):
            for key, _, make in self._sections():
                self._stacked[key] = make()
                self.column.addWidget(self._stacked[key])
                self.column.addSpacing(self.theme.px(16))
        else:
            self._build_with_list()
        self.column.addStretch(1)

    def _sections(self) -> tuple[tuple[str, str, Callable[[], Card]], ...]:
        return (
            ("display", self.tr("Display"), self._display),
            ("language", self.tr("Language"), self._language),
            ("work", self.tr("Your work"), self._work),
            ("keys", self.tr("Keys"), self._keys),
            ("about", self.tr("About Veldgids"), self._about),
        )

    def _build_with_list(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(self.theme.px(20))
        list_box = QWidget()
        list_box.setFixedWidth(self.theme.size(226))
        column = QVBoxLayout(list_box)
        column.setContentsMargins(self.theme.px(8), 0, 0, 0)
        column.setSpacing(2)
        self._bar = QFrame(list_box)
        self._bar.setProperty("kind", "nav-bar")
        for key, words, _ in self._sections():
            button = named(QPushButton(words), f"settings_{key}")
            button.setProperty("kind", "section")
            button.setCheckable(True)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(lambda _=False, key=key: self._show_section(key))
            self._buttons[key] = button
            column.addWidget(button)
        column.addStretch(1)
        row.addWidget(list_box)
        self._place = QVBoxLayout()
        row.addLayout(self._place, 100)
        row.addStretch(1)  # what the card leaves of a wide window
        self.column.addLayout(row)
        self._list_column = column
        self._show_section(self._section)

    def _show_section(self, key: str) -> None:
        self._section = key
        if not self._buttons:
            self.column.activate()
            self.body.adjustSize()
            self.verticalScrollBar().setValue(max(self._stacked[key].y() - self.theme.px(10), 0))
            return
        for name, button in self._buttons.items():
            button.setChecked(name == key)
        clear_layout(self._place)
        make = {name: build for name, _, build in self._sections()}[key]
        card = make()
        card.setMaximumWidth(self.theme.size(786))
        self._place.addWidget(card)
        self._place.addStretch(1)
        self._list_column.activate()
        high = self.theme.px(26)
        self._bar.setGeometry(0, self._buttons[key].geometry().center().y() - high // 2, 4, high)

    def _changed(self, names: Set[str]) -> None:
        if names & (REBUILT_FOR - {"interface_language", "text_size", "appearance"}):
            with keyboard_kept(self):
                self.set_words()  # the others come as a LanguageChange or a changed theme

    def _card(self, head: str) -> Card:
        card = Card(self.theme, side=26, top=18)
        card.column.addWidget(Text(head, "h2"))
        card.column.addSpacing(self.theme.px(4))
        return card

    # -- the sections --------------------------------------------------------------------------------------------------

    def _display(self) -> Card:
        card, now = self._card(self.tr("Display")), self._settings.now
        looks = [
            (Appearance.SYSTEM.value, self.tr("As this device")),
            (Appearance.LIGHT.value, self.tr("Light")),
            (Appearance.DARK.value, self.tr("Dark")),
            (Appearance.CONTRAST.value, self.tr("High contrast")),
        ]
        head = self.tr("Colours")
        look = Choice(self.theme, "appearance", head, looks, now.appearance.value)
        look.chosen.connect(lambda key: self._settings.change(appearance=Appearance(key)))
        why = self.tr("As this device: dark or high contrast when the device asks for it.")
        card.column.addWidget(setting_row(self, head, why, look, first=True))
        head = self.tr("Text size")
        near = min(TEXT_SIZES, key=lambda size: abs(size - now.text_size))
        sizes = [(str(size), self.tr("{0} %").format(size)) for size in TEXT_SIZES]
        size = Choice(self.theme, "text_size_choice", head, sizes, str(near))
        size.chosen.connect(lambda key: self._settings.change(text_size=int(key)))
        card.column.addWidget(setting_row(self, head, self.tr("Also with Ctrl + and Ctrl −, on every page."), size))
        head = self.tr("Hide with Escape twice")
        why = self.tr("Makes the window small, in the task bar. Nothing closes and you lose nothing.")
        hide = named(Switch(self.theme, head, on=now.hide_on_double_escape), "hide_on_double_escape")
        hide.toggled.connect(lambda on: self._settings.change(hide_on_double_escape=on))
        card.column.addWidget(setting_row(self, head, why, hide))
        return card

    def _language(self) -> Card:
        card, now = self._card(self.tr("Language")), self._settings.now
        languages = [(Language.NL.value, "Nederlands"), (Language.EN.value, "English")]
        head = self.tr("Language of the texts")
        content = Choice(self.theme, "content_language", head, languages, now.content_language.value)
        content.chosen.connect(lambda code: self._content_language(Language(code)))
        why = self.tr(
            "Pages, signs and route cards. A text without a translation is shown in the other language, and says so."
        )
        card.column.addWidget(setting_row(self, head, why, content, first=True))
        head = self.tr("Choose the language of the window apart")
        apart = named(Switch(self.theme, head, on=now.languages_apart), "languages_apart")
        apart.toggled.connect(self._set_apart)
        why = self.tr("Off: NL and EN at the top switch texts and buttons together.")
        card.column.addWidget(setting_row(self, head, why, apart))
        if now.languages_apart:
            head = self.tr("Language of the window")
            window = Choice(self.theme, "interface_language", head, languages, now.interface_language.value)
            window.chosen.connect(lambda code: self._settings.change(interface_language=Language(code)))
            card.column.addWidget(setting_row(self, head, self.tr("Buttons, menus and this page."), window))
        return card

    def _content_language(self, language: Language) -> None:
        both = {} if self._settings.now.languages_apart else {"interface_language": language}
        self._settings.change(content_language=language, **both)

    def _set_apart(self, apart: bool) -> None:
        together = {} if apart else {"interface_language": self._settings.now.content_language}
        self._settings.change(languages_apart=apart, **together)

    def _work(self) -> Card:
        card, now = self._card(self.tr("Your work")), self._settings.now
        head = self.tr("I work as")
        roles = [
            (Role.INSPECTION.value, self.tr("Inspector")),
            (Role.ENFORCEMENT.value, self.tr("Enforcement officer")),
            (Role.COUNTER.value, self.tr("Front office")),
        ]
        role = Choice(self.theme, "role_choice", head, roles, now.role.value)
        role.chosen.connect(lambda key: self._settings.change(role=Role(key)))
        why = self.tr("Changes which links stand first, never what you can find.")
        card.column.addWidget(setting_row(self, head, why, role, first=True))
        head = self.tr("Your municipality")
        self._region = RegionField(self.theme, self._directory, now.content_language, now.region)
        self._region.setFixedWidth(self.theme.size(260))
        self._region.place_chosen.connect(lambda code: self._settings.change(region=code))
        why = self.tr("Puts the numbers of your region first. Stays on this device.")
        card.column.addWidget(setting_row(self, head, why, self._region))
        head = self.tr("Your own numbers")
        own = named(plain_button(self.theme, self.tr("Fill in")), "settings_own_numbers")
        own.clicked.connect(lambda: self.place_chosen.emit(Place("own_numbers")))
        why = self.tr("Contact person, team leader, interpreter line. First on every route card.")
        card.column.addWidget(setting_row(self, head, why, own))
        return card

    def _keys(self) -> Card:
        card = self._card(self.tr("Keys"))
        rows = [(words_of(key), ", ".join(key.keys)) for key in KEYS]
        rows += [
            (self.tr("To a place in the sidebar"), f"Alt+1 … Alt+{PLACES}"),
            (self.tr("Hide the window"), "Esc Esc"),
            (self.tr("Answer a sign"), "1 … 4"),
            (self.tr("To the route card"), "Ctrl+Enter"),
        ]
        for index, (words, keys) in enumerate(rows):
            if index:
                card.column.addWidget(Hairline())
            row = QHBoxLayout()
            row.setContentsMargins(0, self.theme.px(8), 0, self.theme.px(6))
            row.addWidget(Text(words), 1)
            row.addWidget(Text(keys, "small", weight=500, wrap=False))
            card.column.addLayout(row)
        return card

    def _about(self) -> Card:
        from kit.version import version

        card, about = self._card(self.tr("About Veldgids")), self._library.about
        language = self._settings.now.interface_language
        day = in_words(about.content_date, language)
        official = self.tr("Not an official publication of the Dutch government. Content state of {0}.").format(day)
        trees = ", ".join(f"{tree.title.say(language)} {tree.version}" for tree in about.trees)
        rows = [
            (self.tr("What this is"), official),
            (self.tr("Program"), self.tr("Version {0}").format(version())),
            (self.tr("Content"), self.tr("Version {0}, state of {1}. {2}").format(about.version, day, trees)),
            (self.tr("Why this content file"), self._why_in_words()),
            (self.tr("Check number"), about.hash[:16]),
            (self.tr("Licences"), self.tr(
                "Program: EUPL-1.2. Texts: CC BY 4.0. Typeface IBM Plex: OFL 1.1. Icons Lucide: ISC. Qt: LGPL 3."
                " The full texts are in the folder LICENSES beside the program.")),
            (self.tr("No network"), self.tr("This program makes no connection, ever. Nothing leaves this device.")),
        ]  # fmt: skip
        for index, (head, words) in enumerate(rows):
            card.column.addWidget(setting_row(self, head, words, None, first=index == 0))
        return card

    def _why_in_words(self) -> str:
        """The shelf's reason starts with whose file it is."""
        whose = self._why.split(":")[0]
        told = {
            "shipped": self.tr("It came with the program, and no newer content was placed on this device."),
            "person": self.tr("It is newer than what came with the program, and was placed in your own folder."),
        }.get(whose, self.tr("It was given by hand."))
        return f"{told} ({self._why})" if ";" in self._why else told
