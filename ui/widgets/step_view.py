# SPDX-License-Identifier: EUPL-1.2
"""What every step from the first questions to the hand-over shares: how it is built, and how it asks to go on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from kit.settings import Role
from kit.signs.material import COUNTER
from ui.history import Place
from ui.models.way import Way
from ui.widgets.frames import clear_layout

if TYPE_CHECKING:
    from kit.signs.checklist import Checklist
    from ui.widgets.scroll_column import ScrollColumn


class Step(Enum):
    """In the order of the way. The value is the key of the step's words in resources/wording."""

    FIRST = "step_first"
    SITUATION = "step_situation"
    SECTOR = "step_sector"
    SIGNS = "step_signs"
    CARD = "step_route_card"
    HAND_OVER = "handover_preview_title"
    COUNTER = "counter_title"
    """For who works at the counter, instead of all steps before the card."""


STEPS = (Step.FIRST, Step.SITUATION, Step.SECTOR, Step.SIGNS, Step.CARD)
"""The five that the line above a step names; reading the hand-over belongs to the last."""
COUNTER_STEPS = (Step.COUNTER, Step.CARD)


def first_step(checklist: Checklist, *, has_counter: bool) -> Step:
    """At the counter one screen takes the place of the steps before the card, until a list of another sector is chosen.

    `has_counter`: this content has the signs of the counter.
    """
    is_counter = checklist.role is Role.COUNTER and checklist.sector in ("", COUNTER)
    return Step.COUNTER if is_counter and has_counter else Step.FIRST


@dataclass(frozen=True, slots=True)
class At:
    """A step gone to for one thing: the keyboard on the widget named `focus`, and the way on leads to `back_to`: what a
    Place of the signs page carries."""

    step: Step
    focus: str = ""
    back_to: object = None


@dataclass(frozen=True, slots=True)
class _Kept:
    focus: str
    place: int


class StepView(QWidget):
    """Build everything in `fill`; it is called again when language, text size or shape changed, as soon as it is seen.

    `step_chosen` carries a Step, `place_chosen` a Place, `ref_chosen` a Ref, `print_asked` the RouteCard to print.
    """

    step_chosen = Signal(object)
    place_chosen = Signal(object)
    ref_chosen = Signal(object)
    print_asked = Signal(object)
    REFILL_FOR = frozenset({"content_language"})

    def __init__(self, way: Way) -> None:
        super().__init__()
        self.way, self.shape = way, "normal"
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.scrolling: ScrollColumn | None = None
        """The part that scrolls; set in `fill`."""
        self.back_to: object = None
        """Where the way on leads when one came from there to change one thing; None for the next step."""
        self.is_built = False
        """False while what `fill` made is out of date or gone."""
        self._kept = _Kept("", 0)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.fill_if_seen)
        way.settings.changed.connect(self._setting_changed)
        way.theme.changing.connect(self._let_go)

    @property
    def is_wide(self) -> bool:
        """There is room for something at the side."""
        return self.shape in ("normal", "wide")

    def fill(self) -> None:
        """Build what is shown into `column`, which is empty."""

    def first_focus(self) -> QWidget | None:
        """Where the keyboard starts; asked only while `is_built`."""
        return None

    def regions(self) -> list[QWidget]:
        """The parts F6 walks through."""
        return [self]

    def undo(self) -> None:
        """Take the last step back, show where and say it; most steps of the way have nothing to take back."""

    def redo(self) -> None:
        """Do again what was taken back last."""

    def take_shape(self, shape: str) -> None:
        if shape != self.shape:
            self.shape = shape
            self.fill_anew()

    def go_back_to(self, place: object) -> None:
        """Say where the way on leads from now on."""
        if place != self.back_to:
            self.back_to = place
            self.fill_anew()

    def on_words(self) -> str:
        """The words of the way on."""
        match self.back_to:
            case None:
                return self.tr("Go on")
            case Step.SIGNS:
                return self.tr("Back to the signs")
            case Step.COUNTER:
                return self.tr("Back to the counter")
            case _:
                return self.tr("Back to the route card")

    def go_on(self, step: Step) -> None:
        """To where one came from, else to the next step."""
        if self.back_to is None:
            self.step_chosen.emit(step)
        else:
            self.place_chosen.emit(Place("signs", self.back_to))

    # -- the place one was ---------------------------------------------------------------------------------------------

    @property
    def place(self) -> int:
        return self.scrolling.verticalScrollBar().value() if self.is_built and self.scrolling is not None else 0

    def go_to_place(self, place: int) -> None:
        if self.is_built and self.scrolling is not None:
            self.column.activate()
            self.scrolling.column.activate()
            self.scrolling.verticalScrollBar().setValue(place)

    # -- building again ------------------------------------------------------------------------------------------------

    def fill_anew(self) -> None:
        """Build again once the present event is over, or when it is next shown."""
        self._keep()
        self.is_built = False
        if self.isVisible():
            self._soon.start(0)

    def fill_when_back(self) -> None:
        """Something was answered elsewhere: what stands here is out of date when one comes back."""
        if not self.isVisible():
            self.fill_anew()

    def fill_if_seen(self) -> None:
        if self.is_built or self.isHidden():
            return
        clear_layout(self.column)
        self.is_built = True
        self.fill()
        kept, self._kept = self._kept, _Kept("", 0)
        if kept.place:
            self.go_to_place(kept.place)
        if kept.focus:
            self._hold_focus(kept.focus)

    def _keep(self) -> None:
        """Note where the keyboard and the eye are, to come back there."""
        if self.is_built:
            focus = QApplication.focusWidget()
            inside = focus is not None and self.isAncestorOf(focus)
            self._kept = _Kept(focus.objectName() if focus is not None and inside else "", self.place)

    def _let_go(self) -> None:
        """Another text size or scheme: styling some 300 widgets that are built again anyway doubles the wait."""
        if not self.is_built:
            return
        self._keep()
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # Qt must not look for a place among what goes
        gone = self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        clear_layout(self.column)
        for child in gone:
            QCoreApplication.sendPostedEvents(child, QEvent.Type.DeferredDelete.value)
        self.scrolling, self.is_built = None, False

    def restyled(self) -> None:
        """The theme changed, and this view let go of what it showed."""
        if self.isVisible():
            self.fill_if_seen()

    def _hold_focus(self, name: str) -> None:
        """The keyboard stays on the widget of this name, which is another object now."""
        again = [one for one in self.findChildren(QWidget, name) if not one.isHidden()]
        target = again[-1] if again else self.first_focus()
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        self.fill_if_seen()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.fill_anew()
        super().changeEvent(event)

    def _setting_changed(self, names: frozenset[str]) -> None:
        if names & self.REFILL_FOR:
            self.fill_anew()
        elif names & {"region", "role"}:
            self.fill_when_back()
