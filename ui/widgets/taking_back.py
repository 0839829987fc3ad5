# SPDX-License-Identifier: EUPL-1.2
"""A step of the way on which what was answered and written can be taken back, and done again."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.models.signs import SignsOfVisit
from ui.models.taken_words import taken_words
from ui.models.undo import Taken
from ui.spoken import announce
from ui.widgets.step_view import StepView


class TakesBack(StepView):
    """Say in `show_step` how it brings in sight what a step changed; what changed is then said to a screen reader."""

    def undo(self) -> None:
        self._tell(self.way.visit.undo(), QCoreApplication.translate("ChecklistView", "Undone. {0}"))

    def redo(self) -> None:
        self._tell(self.way.visit.redo(), QCoreApplication.translate("ChecklistView", "Done again. {0}"))

    def show_step(self, step: Taken) -> None:
        """The checklist is already as it is after the step."""

    def _tell(self, step: Taken | None, words: str) -> None:
        if step is None:
            return
        told = words.format(taken_words(step, self.way, SignsOfVisit(self.way.library, self.way.visit.checklist)))
        self.show_step(step)
        announce(self, told)
