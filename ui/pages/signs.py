# SPDX-License-Identifier: EUPL-1.2
"""From the first questions to the route card: one page with a small stack of steps, and one visit in memory."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QSizePolicy, QSpacerItem, QWidget

from kit.content.refs import Kind, Ref
from kit.errors import KitError, UnknownRecord
from kit.signs.card import RouteCard
from kit.signs.checklist import Checklist
from kit.signs.material import ANY_VISIT, COUNTER
from ui.dialogs.dialog import Dialog
from ui.history import Place
from ui.models.hand_over import HandOverText
from ui.models.visit import Visit
from ui.models.way import Way
from ui.pages.checklist import ChecklistView
from ui.pages.counter import CounterView
from ui.pages.hand_over import HandOverView
from ui.pages.route_card import RouteCardView
from ui.pages.step_views import MAKERS, SignsState, space_of
from ui.session import LeftOff
from ui.widgets.last_chance import LastChance
from ui.widgets.page import Page
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.step_line import StepLine
from ui.widgets.step_view import COUNTER_STEPS, STEPS, At, Step, StepView, first_step

if TYPE_CHECKING:
    from kit.acute import Acute
    from kit.signs.handover import HandOver
    from kit.store.directory import Directory
    from kit.store.library import Library
    from ui.settings_store import SettingsStore
    from ui.theme import Theme

NEW = "new"
PrintCard = Callable[[RouteCard, Checklist, QWidget], None]


class SignsPage(Page):
    """Open it with nothing (go on), a Step, "new", a sector code, or a Ref of a route or sign.

    Each step is a place of the window's history, so that Alt+Left goes back one step. `told` carries words for over the
    page, `failed` the KitError of what did not come out.
    """

    told = Signal(str)
    failed = Signal(object)

    def __init__(
        self, theme: Theme, library: Library, directory: Directory, settings: SettingsStore, acute: Acute,
        print_card: PrintCard,
    ) -> None:  # fmt: skip
        self._step, self._under_line = Step.FIRST, QSpacerItem(0, 0)
        super().__init__(theme)
        self._print = print_card
        self.visit = Visit(settings, self)
        self._way = Way(theme, library, directory, settings, acute, self.visit)
        self._views: dict[Step, StepView] = {}
        self._to_do: Callable[[], None] | None = None
        self._wanted, self._has_counter = "", bool(library.signs(COUNTER))
        self.visit.changed.connect(self._role_followed)
        self.line = StepLine(theme)
        self.line.chosen.connect(lambda index: self._go(self._line_steps()[index]))
        self.column.addWidget(self.line)
        self.column.addItem(self._under_line)
        self._show_step(Step.FIRST)

    def _measure(self) -> None:
        """At the right the steps keep room for a bar themselves; a long step starts a little higher."""
        super()._measure()
        theme, is_wide = self.theme, self.shape in ("normal", "wide")
        left, space = self.column.contentsMargins().left(), space_of(self._step, is_wide=is_wide)
        edge = theme.px(28 if is_wide else 20) - ScrollColumn.edge(theme)
        self.column.setContentsMargins(left, theme.px(space.top), max(edge, 2), theme.px(space.bottom))
        policy = QSizePolicy.Policy
        self._under_line.changeSize(0, theme.px(space.under_line), policy.Minimum, policy.Fixed)

    # -- what the window asks ------------------------------------------------------------------------------------------

    def title(self) -> str:
        return self._way.say("step_route_card") if self._step is Step.CARD else self.tr("Signs")

    def open(self, what: object) -> None:
        """What would change the visit waits until it is known that this is no way back to a place one was before."""
        self._to_do = None
        match what:
            case Step():
                self._card_view().show_route("")
                self._view(self._of_role(what)).go_back_to(None)
                self._show_step(what)
            case At():
                self._view(what.step).go_back_to(what.back_to)
                self._show_step(what.step)
                self._wanted = what.focus
            case Ref(kind=Kind.ROUTE):
                self._card_view().show_route(what.id)
                self._show_step(Step.CARD)
            case Ref(kind=Kind.SIGN):
                self._open_sign(what.id)
            case str() if what:
                self._to_do = (lambda: self.new_visit()) if what == NEW else (lambda: self._start_in(what))
                QTimer.singleShot(0, self, self._do)
            case _:
                pass

    def state(self) -> object:
        return SignsState(self._step, self._card_view().asked_for, self._views[self._step].place)

    def restore(self, state: object) -> None:
        self._to_do = None
        if isinstance(state, SignsState):
            self._card_view().show_route(state.route)
            self._show_step(state.step)
            self._views[self._step].go_to_place(state.place)

    def left_off(self) -> LeftOff | None:
        if self.visit.checklist.is_empty:
            return None
        sector = self.visit.checklist.sector
        name = self._way.library.sector(sector).name.say(self._way.language) if sector else ""
        title = self.tr("Signs: {0}").format(name) if name else self.tr("Signs of a visit")
        return LeftOff("eye", title, Place("signs"), self._way.say("memory_note"))

    def regions(self) -> list[QWidget]:
        return self._views[self._step].regions()

    def folds_search(self) -> bool:
        view = self._views[self._step]
        return isinstance(view, CounterView) and view.fits_beside

    def first_focus(self) -> QWidget | None:
        view = self._views[self._step]
        wanted, self._wanted = self._wanted, ""
        if not view.is_built:
            return None
        return (view.findChild(QWidget, wanted) if wanted else None) or view.first_focus()

    def find_asked(self) -> None:
        if isinstance(view := self._views[self._step], ChecklistView):
            view.find_sign()

    def undo_asked(self) -> None:
        self._views[self._step].undo()

    def redo_asked(self) -> None:
        self._views[self._step].redo()

    def print_asked(self) -> None:
        if isinstance(view := self._views[self._step], RouteCardView | CounterView):
            view.print_card()
        elif isinstance(view, HandOverView):
            view.print_text()
        else:
            super().print_asked()

    def card(self) -> RouteCard:
        """The route card as it is now, whether or not it is in sight."""
        return self._card_view().make_card()

    def own_hand_over(self) -> HandOver | str | None:
        """The text to hand over where it is another than the answers make."""
        return HandOverText(self._way).now if self.visit.own_text is not None else None

    def _print_asked(self, card: RouteCard) -> None:
        self._print(card, self.visit.checklist, self.window())

    def set_words(self) -> None:
        self._say_line()

    def restyled(self) -> None:
        for view in self._views.values():
            view.restyled()
        self._say_line()

    def width_changed(self, shape: str) -> None:
        for view in self._views.values():
            view.take_shape(shape)
        self._say_line()

    def holds_back(self, go_on: Callable[[], None]) -> bool:
        """Closing erases what was noted: say so first. True when it was asked; `go_on` then closes after all."""
        if not self.visit.holds_notes:
            return False
        self._ask(self.tr("Close and erase?"), self.tr("Close Veldgids"), go_on)
        return True

    # -- the visit -----------------------------------------------------------------------------------------------------

    def new_visit(self) -> None:
        """Begin anew; what was noted is only given up after a question."""
        if self.visit.holds_notes:
            self._ask(self.tr("Start a new visit?"), self.tr("Start anew"), self._begin_anew)
        else:
            self._begin_anew()

    def _begin_anew(self, sector: str = "") -> None:
        self.visit.start_anew(sector)
        self._show_anew(Step.FIRST)

    def _show_anew(self, step: Step) -> None:
        for one in list(self._views):
            view = self._views.pop(one)
            view.hide()  # else it is filled once more before it goes, and takes the keyboard with it
            view.deleteLater()
        self._show_step(step)
        self._focus()

    def open_hand_over(self) -> None:
        """Go on with a visit that somebody handed over as a file; what was noted here is only given up after a question."""
        from ui.printing.output import ask_for_file_to_open

        path = ask_for_file_to_open(self.window(), self.tr("Open a hand-over"), "json")
        if path is None:
            return
        if self.visit.holds_notes:
            self._ask(self.tr("Open another hand-over?"), self.tr("Open it"), lambda: self._take_over(path))
        else:
            self._take_over(path)

    def _take_over(self, path: Path) -> None:
        try:
            is_whole = HandOverText(self._way).open(path)
        except KitError as error:
            self.failed.emit(error)
            return
        self._show_anew(Step.HAND_OVER)
        opened = self.tr("Opened: {0}").format(path.name)
        partly = self.tr("This content does not know some of the answers. The text has them all.")
        self.told.emit(opened if is_whole else f"{opened}. {partly}")

    def _start_in(self, sector: str) -> None:
        try:
            self._way.library.sector(sector)
        except UnknownRecord:
            return
        if self.visit.holds_notes and sector != self.visit.checklist.sector:
            self.visit.choose_sector(sector)
            self._show_step(Step.SIGNS)
            return
        self._begin_anew(sector)

    def _open_sign(self, sign_id: str) -> None:
        sector = self._way.library.sign(sign_id).sector
        if sector not in (ANY_VISIT, self.visit.checklist.sector):
            self.visit.choose_sector(sector)
        self._show_step(Step.SIGNS)
        view = self._views[Step.SIGNS]
        if isinstance(view, ChecklistView):
            QTimer.singleShot(0, view, lambda: view.open_sign(sign_id))

    def _ask(self, head: str, verb: str, act: Callable[[], None]) -> None:
        body = self.tr("What you noted is only in memory. It goes away and cannot come back.")
        dialog = Dialog(self.theme, self.window(), head, body)
        dialog.add(LastChance(self.theme, HandOverText(self._way)))
        dialog.offer(
            [
                ("cancel", self.tr("Cancel"), "plain", lambda: None),
                ("hand_over", self.tr("Read the hand-over"), "plain", lambda: self._go(Step.HAND_OVER)),
                ("erase", verb, "dangerous", act),
            ]
        )
        dialog.about = self
        dialog.open()

    # -- the stack -----------------------------------------------------------------------------------------------------

    def _go(self, step: Step) -> None:
        self.place_chosen.emit(Place("signs", step))

    def _do(self) -> None:
        if self._to_do is not None:
            act, self._to_do = self._to_do, None
            act()

    def _card_view(self) -> RouteCardView:
        view = self._view(Step.CARD)
        assert isinstance(view, RouteCardView)
        return view

    def _view(self, step: Step) -> StepView:
        """The view of a step, made when it is first needed and filled when it is first seen."""
        if step not in self._views:
            view = MAKERS[step](self._way)
            view.hide()
            view.shape = self.shape
            view.step_chosen.connect(self._go)
            view.place_chosen.connect(self.place_chosen)
            view.ref_chosen.connect(self.ref_chosen)
            view.print_asked.connect(self._print_asked)
            if isinstance(view, CounterView):
                view.search_asked.connect(self.search_asked)
                view.language_chosen.connect(self.language_chosen)
                view.fold_changed.connect(self.fold_changed)
            if isinstance(view, HandOverView):
                view.told.connect(self.told)
                view.failed.connect(self.failed)
                view.open_asked.connect(self.open_hand_over)
            self._views[step] = view
            self.column.addWidget(view, 1)
        return self._views[step]

    def _of_role(self, step: Step) -> Step:
        is_first = step in (Step.FIRST, Step.COUNTER)
        return first_step(self.visit.checklist, has_counter=self._has_counter) if is_first else step

    def _role_followed(self) -> None:
        """Another role begins another way; what was answered stays, and the keyboard stays on the choice."""
        if self._of_role(self._step) is self._step:
            return
        is_inside = self.isAncestorOf(QApplication.focusWidget() or self.window())
        self._show_step(self._step)
        if is_inside:
            self._wanted = f"first_role_{self.visit.checklist.role.value}"
            self._focus()

    def _line_steps(self) -> tuple[Step, ...]:
        is_counter = self._of_role(Step.FIRST) is Step.COUNTER
        return COUNTER_STEPS if is_counter and self._step in (*COUNTER_STEPS, Step.HAND_OVER) else STEPS

    def _show_step(self, step: Step) -> None:
        self._step = step = self._of_role(step)
        view = self._view(step)
        if step is Step.HAND_OVER:
            view.fill_anew()  # before it is seen, or it is filled twice
        for other in self._views.values():
            other.setVisible(other is view)
        self._measure()
        if self.isVisible():
            view.fill_if_seen()
        self._say_line()
        self.title_changed.emit()
        self.fold_changed.emit()

    def _focus(self) -> None:
        focus = self.first_focus()
        if focus is not None:
            focus.setFocus()

    def _say_line(self) -> None:
        steps, is_wide = self._line_steps(), self.shape in ("normal", "wide")
        now = steps.index(self._step) if self._step in steps else len(steps) - 1
        self.line.show_steps([self._way.say(step.value) for step in steps], now, is_wide=is_wide)
        self.line.setVisible(self._step is not Step.COUNTER)
