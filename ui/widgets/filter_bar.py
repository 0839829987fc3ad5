# SPDX-License-Identifier: EUPL-1.2
"""The filters of the directory as chips: at rest each opens a menu of what there is, chosen a press takes it away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from kit.languages import lower_first
from kit.store.listing import narrowing
from ui.widgets.chip import Chip
from ui.widgets.flow import Flow
from ui.widgets.frames import Card
from ui.widgets.naming import named
from ui.widgets.region_field import RegionField
from ui.widgets.text import Text

if TYPE_CHECKING:
    from kit.languages import Language
    from kit.store.directory import Directory, Filters, Option
    from kit.store.wording import Wording
    from ui.theme import Theme

ORDER = ("region", "need", "form", "group", "language", "who")
NEEDS = (
    "emergency", "report", "advice", "help", "shelter", "child", "work", "health", "legal", "stay", "abroad", "learn",
)  # fmt: skip
"""The most urgent first; the options of the other filters stand in the order of the alphabet."""
FEW = 2
"""Filters that are named on the one chip; of more the first is, and how many there are besides."""
FIGURE_SPACE = "\u2007"
"""As wide as a figure, so that the counts of a menu stand under each other."""


class FilterBar(QWidget):
    """`filter_chosen` carries the filter's name and its value, "" to leave it open."""

    filter_chosen = Signal(str, str)

    def __init__(self, theme: Theme, directory: Directory, wording: Wording) -> None:
        super().__init__()
        self._theme, self._directory, self._wording = theme, directory, wording
        self._filters: Filters | None = None
        self._language: Language | None = None
        self._is_small = False
        self._chooser: PlaceChooser | None = None
        self._flow = Flow(theme.px(8), self)
        self._chips: dict[str, Chip] = {}
        for facet in ORDER:
            chip = named(Chip(theme, ""), f"filter_{facet}")
            chip.clicked.connect(lambda _=False, facet=facet: self._pressed(facet))
            self._chips[facet] = chip
            self._flow.addWidget(chip)
        self._all = named(Chip(theme, ""), "filters")
        self._all.clicked.connect(self._open_all)
        self._flow.addWidget(self._all)

    def show_filters(self, filters: Filters, language: Language) -> None:
        self._filters, self._language = filters, language
        for facet, chip in self._chips.items():
            value = getattr(filters, facet)
            chip.show_choice(self._value(facet, value) if value else self._name(facet), chosen=bool(value))
            chip.setAccessibleName(self._spoken(facet, value))
        self._say_all()
        self.take_shape(is_small=self._is_small)

    def space(self, gap: int) -> None:
        self._flow.set_gap(gap)

    def take_shape(self, *, is_small: bool) -> None:
        """In little room one chip stands for all, with the filters in its menu."""
        self._is_small = is_small
        for chip in self._chips.values():
            chip.setVisible(not is_small)
        self._all.setVisible(is_small)
        self._flow.invalidate()
        self.updateGeometry()

    # -- words --------------------------------------------------------------------------------------------------------

    def _name(self, facet: str) -> str:
        assert self._language is not None
        return self._wording.say(f"filter_{facet}", self._language)

    def _value(self, facet: str, value: str) -> str:
        assert self._language is not None
        if facet != "region":
            return self._wording.say(f"{facet}_{value}", self._language)
        place = self._directory.place(value)
        return place.name.say(self._language) if place else value

    def _spoken(self, facet: str, value: str) -> str:
        if not value:
            return self.tr("Filter {0}").format(self._name(facet))
        return self.tr("Filter {0}: {1}, press to clear it").format(self._name(facet), self._value(facet, value))

    def _say_all(self) -> None:
        assert self._filters is not None
        values = [self._in_line(facet, place) for place, facet in enumerate(narrowing(self._filters))]
        words = self.tr("Filters: {0}").format(", ".join(values)) if values else self.tr("Filters")
        few = self.tr("Filters: {0}, %n more", "", len(values) - 1).format(values[0]) if len(values) > FEW else words
        self._all.show_choice(few, chosen=False)
        self._all.setAccessibleName(words)
        self._all.setToolTip(words if few != words else "")

    def _in_line(self, facet: str, place: int) -> str:
        """Within a line a word begins small; a language keeps its capital."""
        words = self._value(facet, getattr(self._filters, facet))
        return lower_first(words) if place and facet != "language" else words

    # -- choosing -----------------------------------------------------------------------------------------------------

    def _pressed(self, facet: str) -> None:
        if self._chips[facet].is_chosen:
            self.filter_chosen.emit(facet, "")
        elif facet == "region":
            self._open_places(self._chips[facet])
        else:
            self._pop_up(self._menu(facet, QMenu(self)), self._chips[facet])

    def _menu(self, facet: str, menu: QMenu) -> QMenu:
        assert self._filters is not None
        assert self._language is not None
        offered: tuple[Option, ...] = getattr(self._directory.options(self._filters), facet)
        menu.setObjectName(f"menu_{facet}")
        if getattr(self._filters, facet):
            menu.addAction(self.tr("No filter"), lambda: self.filter_chosen.emit(facet, ""))
        for option in sorted(offered, key=self._rank):
            count = str(option.count).rjust(3, FIGURE_SPACE)
            words = f"{option.words.say(self._language)}\t{count}".replace("&", "&&")
            action = menu.addAction(words)
            action.setObjectName(f"{facet}_{option.value}")
            action.triggered.connect(lambda _=False, value=option.value: self.filter_chosen.emit(facet, value))
        return menu

    def _rank(self, option: Option) -> tuple[int, str]:
        assert self._language is not None
        urgency = NEEDS.index(option.value) if option.value in NEEDS else len(NEEDS)
        return urgency, option.words.say(self._language).casefold()

    def _open_all(self) -> None:
        assert self._filters is not None
        menu = QMenu(self)
        menu.setObjectName("menu_filters")
        place = self._filters.region
        if place:
            menu.addAction(
                self.tr("Without {0}").format(self._value("region", place)),
                lambda: self.filter_chosen.emit("region", ""),
            )
        menu.addAction(self.tr("Choose a place…"), lambda: self._open_places(self._all))
        for facet in ORDER[1:]:
            self._menu(facet, menu.addMenu(self._name(facet)))
        self._pop_up(menu, self._all)

    def _pop_up(self, menu: QMenu, under: QWidget) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(under.mapToGlobal(under.rect().bottomLeft()))

    def _open_places(self, under: QWidget) -> None:
        assert self._language is not None
        if self._chooser is not None:
            self._chooser.close_chooser()
        self._chooser = PlaceChooser(self._theme, self._directory, self._language, self.window())
        self._chooser.place_chosen.connect(lambda code: self.filter_chosen.emit("region", code))
        self._chooser.closed.connect(self._forget_chooser)
        self._chooser.open_under(under)

    def _forget_chooser(self) -> None:
        self._chooser = None
        chip = self._all if self._is_small else self._chips["region"]
        chip.setFocus(Qt.FocusReason.OtherFocusReason)


class PlaceChooser(Card):
    """Floats under the chip: type a place, take it. Escape or a press elsewhere closes it."""

    place_chosen = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme, directory: Directory, language: Language, window: QWidget) -> None:
        super().__init__(theme, "float", side=14, top=12)
        self._window = window
        self.setParent(window)
        theme.dress(self)  # it floats over the window, and the style sheet is on the pages
        named(self, "place_chooser")
        self.setFixedWidth(min(theme.size(400), window.width() - 2 * theme.px(8)))
        self.column.addWidget(Text(self.tr("Municipality, region or province"), "small", "text", weight=600))
        self.column.addSpacing(theme.px(6))
        self.field = RegionField(theme, directory, language, "")
        self.field.place_chosen.connect(self._take)
        self.field.field.textEdited.connect(lambda _: self._grow())
        self.column.addWidget(self.field)
        self._is_open = True

    def open_under(self, widget: QWidget) -> None:
        place = widget.mapTo(self._window, widget.rect().bottomLeft())
        left = min(place.x(), self._window.width() - self.width() - 8)
        self.move(max(left, 8), place.y() + 6)
        self.show()
        self._grow()
        self.raise_()
        self.field.field.setFocus(Qt.FocusReason.PopupFocusReason)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    def close_chooser(self) -> None:
        if self._is_open:
            self._is_open = False
            self.hide()
            self.deleteLater()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_chooser()
        else:
            super().keyPressEvent(event)

    def _take(self, code: str) -> None:
        if code:
            self.close_chooser()
            self.place_chosen.emit(code)

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        if self._is_open and new is not None and new is not self and not self.isAncestorOf(new):
            self.close_chooser()

    def _grow(self) -> None:
        """As high as the offers need; asked again once the new ones are laid out."""
        self._fit()
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        self.column.invalidate()
        self.setFixedHeight(self.column.totalHeightForWidth(self.width()))
