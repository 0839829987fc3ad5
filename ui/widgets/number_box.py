# SPDX-License-Identifier: EUPL-1.2
"""The number to ring first for this person's region, tinted, with its standing under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kit.content.standing import ContactStanding, Standing
from kit.languages import Language
from kit.settings import OwnLine, Settings
from kit.store.standing_words import standing_short
from ui.theme import Theme
from ui.widgets.frames import Card
from ui.widgets.naming import named
from ui.widgets.numbers import BigNumber
from ui.widgets.text import Text

if TYPE_CHECKING:
    from kit.store.directory import Directory
    from kit.store.library import Library


class NumberBox(Card):
    """The own contact person when filled in, else the first of the directory's order for the region."""

    def __init__(self, theme: Theme, library: Library, directory: Directory, settings: Settings) -> None:
        super().__init__(theme, "tint", side=11, top=11)
        named(self, "home_number")
        label, number, who, standing = self._told(library, directory, settings)
        self.column.addWidget(Text(label, "small"))
        self.column.addWidget(named(BigNumber(number, "number_l"), "home_number_digits"))
        self.column.addSpacing(theme.px(3))
        if who:
            self.column.addWidget(Text(who, "small"))
        self.column.addWidget(Text(standing, "caption", tight=True))

    def _measure(self) -> None:
        px = self._theme.px
        self.column.setContentsMargins(px(11), px(11), px(8), px(11))

    def _told(self, library: Library, directory: Directory, settings: Settings) -> tuple[str, str, str, str]:
        """Label, number, who answers and when, and the standing in its short form."""
        language = settings.content_language
        own = settings.own_numbers.get(OwnLine.CONTACT_PERSON)
        if own is not None and own.number:
            told = standing_short(library.wording, ContactStanding(Standing.OWN), language)
            return self.tr("First your own contact person"), own.number, own.name, told
        numbers = directory.numbers(settings.region, settings.own_numbers)
        first = next(one for one in (*numbers.first, *numbers.national) if one.phones)
        phone = first.phones[0]
        name = first.name.say(language).split(" - ")[0]
        hours = phone.hours.say(language)
        told = standing_short(library.wording, first.standing, language)
        return (
            self._label(directory, settings.region, language),
            phone.number,
            f"{name}, {hours}" if hours else name,
            told,
        )

    def _label(self, directory: Directory, region: str, language: Language) -> str:
        place = directory.place(region) if region else None
        if place is None:
            return self.tr("Advice, all of the Netherlands")
        name = place.within if place.kind == "municipality" and place.within else place.name.say(language)
        return self.tr("Advice, {0} region").format(name)
