# SPDX-License-Identifier: EUPL-1.2
"""What every step from the first questions to the hand-over reads: the content, the person's settings, the visit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kit.languages import lower_first

if TYPE_CHECKING:
    from kit.acute import Acute
    from kit.languages import Language
    from kit.signs.card import RouteCard
    from kit.store.directory import Directory
    from kit.store.library import Library
    from ui.models.visit import Visit
    from ui.settings_store import SettingsStore
    from ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Way:
    """What all steps read."""

    theme: Theme
    library: Library
    directory: Directory
    settings: SettingsStore
    acute: Acute
    visit: Visit

    @property
    def language(self) -> Language:
        return self.settings.now.content_language

    def say(self, key: str, **fields: str) -> str:
        """Fixed words of the kit layer, in the language of the content; `fields` fill the {places} in them."""
        return self.library.wording.say(key, self.language, **fields)

    def route_card(self, asked_for: str = "") -> RouteCard:
        """The card of this moment; `asked_for` names another than the one the answers lead to."""
        from kit.signs.card import route_card
        from kit.signs.material import gather

        checklist, own = self.visit.checklist, self.settings.now.own_numbers
        return route_card(checklist, gather(checklist, self.library, self.directory, own, asked_for))

    def card_title(self, card: RouteCard) -> str:
        """It names the card, never a person."""
        title = card.title.say(self.language)
        return f"{self.say('step_route_card')}: {lower_first(title)}"
