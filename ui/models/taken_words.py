# SPDX-License-Identifier: EUPL-1.2
"""What a step that was taken back, or done again, changed: one line for a screen reader."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.models.signs import SignsOfVisit
from ui.models.undo import Taken, What
from ui.models.way import Way


def taken_words(step: Taken, way: Way, signs: SignsOfVisit) -> str:
    """As the checklist is now, after the step."""
    checklist, translate = way.visit.checklist, QCoreApplication.translate
    match step.what:
        case What.ANSWER:
            return signs.told(step.sign, checklist, way.language)
        case What.WORDS:
            own = checklist.words.get(step.sign, "") or translate("ChecklistView", "none")
            return translate("ChecklistView", "Your words: {0}").format(own)
        case What.SECTOR:
            sector = checklist.sector
            return way.library.sector(sector).name.say(way.language) if sector else way.say("signs_any_visit")
        case What.FORM:
            return way.say(f"form_{checklist.form.value if checklist.form else 'unknown'}")
        case What.TOLD:
            return _told_words(step.sign, way)
        case What.CLEARING if checklist.answers or checklist.words:
            return translate("ChecklistView", "All answers are back.")
        case What.CLEARING:
            return cleared_words()


def _told_words(field: str, way: Way) -> str:
    """A field of what is told beside the signs, as it is now."""
    head = way.say("handover_where_when" if field in ("where", "when") else f"handover_{field}")
    value = getattr(way.visit.checklist, field)
    return f"{head}: {value}" if isinstance(value, str) and value else head


def cleared_words() -> str:
    return QCoreApplication.translate("ChecklistView", "All answers and your words beside them are cleared.")
