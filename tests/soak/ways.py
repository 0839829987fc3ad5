# SPDX-License-Identifier: EUPL-1.2
"""What somebody without aim can do in the window. Each act says in a few words what it did, or will do now."""

from __future__ import annotations

import gc
import random
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)

from kit.content.refs import Kind, Ref
from kit.languages import Language
from kit.settings import TEXT_SIZES, Appearance, Role
from kit.signs.checklist import Form, Reply, SignAnswer, Situation
from ui.app import Program
from ui.history import Place
from ui.pages.signs import NEW, SignsPage
from ui.walk import PLACES
from ui.widgets.step_view import Step

WORDS = (
    "zes matrassen",
    "kind",
    "wasstraat",
    "0800",
    "utrecht",
    "é€“ח",
    "x" * 400,
    " ",
    "112",
    "geen loon\nsinds maart",
)
SIZES = ((1280, 800), (1280, 670), (1024, 640), (640, 480), (800, 900), (1920, 1080), (700, 500))
REGIONS = ("", "0344", "0363", "0014", "0935", "1680")
NONE, CONTROL, ALT, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
KEYS = (
    *((key, NONE) for key in (Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Space)),
    *((key, NONE) for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Escape)),
    *((key, NONE) for key in (Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_F6, Qt.Key.Key_Delete)),
    *((key, CONTROL) for key in (Qt.Key.Key_Z, Qt.Key.Key_Y, Qt.Key.Key_F, Qt.Key.Key_K, Qt.Key.Key_D, Qt.Key.Key_A)),
    *((key, CONTROL) for key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_0, Qt.Key.Key_P, Qt.Key.Key_C)),
    *((key, ALT) for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_1, Qt.Key.Key_2)),
    (Qt.Key.Key_F6, SHIFT),
)
SIGNS_AT_ONCE = 12


class Ways:
    """`say` is told what is about to happen, before it does. `program` is replaced when another one is made."""

    def __init__(self, program: Program, chance: random.Random, say: Callable[[str], None]) -> None:
        self.program, self._chance, self._say = program, chance, say
        self._all = {
            self._press: 30,
            self._key: 12,
            self._step: 10,
            self._go: 8,
            self._type: 8,
            self._answer: 8,
            self._set: 5,
            self._resize: 4,
            self._choose_in_list: 4,
            self._undo: 3,
            self._scroll: 3,
            self._hover: 2,
            self._collect: 2,
            self._look_at_everything: 2,
            self._new_visit: 2,
            self._close: 1,
            self._minimise: 1,
        }

    def some(self) -> Callable[[], str]:
        """What comes next: the frequent more often."""
        return self._chance.choices(list(self._all), list(self._all.values()))[0]

    def fast(self) -> Callable[[], str]:
        """Something that follows before the window comes round to what was before."""
        return self._chance.choice([self._step, self._set, self._press, self._resize, self._collect])

    @property
    def _window(self) -> Any:
        return self.program.window

    def _seen(self, kind: type[QWidget]) -> list[Any]:
        """In the window, in sight and usable; under a question only what stands in it."""
        found = [one for one in self._window.findChildren(kind) if one.isVisible() and one.isEnabled()]
        veil = next((one for one in self._window.findChildren(QWidget, "dialog") if one.isVisible()), None)
        return [one for one in found if veil is None or veil.isAncestorOf(one)]

    def _press(self) -> str:
        buttons = self._seen(QAbstractButton)
        if not buttons:
            return "no button"
        button = self._chance.choice(buttons)
        name: str = button.objectName() or button.accessibleName() or type(button).__name__
        self._say(f"    presses {name}")
        if self._chance.random() < 0.5:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        else:
            button.click()
        return name

    def _key(self) -> str:
        key, modifier = self._chance.choice(KEYS)
        at = QApplication.focusWidget() or self._window
        name = f"{key.name} {modifier.name} at {at.objectName()} {type(at).__name__}"
        self._say(f"    {name}")
        QTest.keyClick(at, key, modifier)
        return name

    def _type(self) -> str:
        fields = [*self._seen(QLineEdit), *self._seen(QPlainTextEdit)]
        if not fields:
            return "no field"
        field, words = self._chance.choice(fields), self._chance.choice(WORDS)
        name: str = field.objectName()
        self._say(f"    types in {name}")
        field.setFocus()
        for letter in words[: self._chance.randint(1, len(words))]:
            at = QApplication.focusWidget()
            if at is not None:
                key = (
                    Qt.Key.Key_Return if letter == "\n" else Qt.Key.Key_unknown
                )  # QTest knows no letters beyond Latin-1
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    QApplication.sendEvent(at, QKeyEvent(kind, key, NONE, letter))
        return name

    def _go(self) -> str:
        chance, library = self._chance, self.program.library
        places = [Place(key) for key in (*PLACES, "search")]
        if library is not None:
            places += [
                Place("signs", Ref(Kind.ROUTE, chance.choice(library.routes()).id)),
                Place("signs", chance.choice(library.sectors()).id),
                Place(
                    "reader", Ref(Kind.FACTSHEET, chance.choice(chance.choice(library.themes(Language.NL)).pages).slug)
                ),
                Place("signs", Ref(Kind.SIGN, chance.choice(library.signs("AGR")).id)),
                Place("directory", chance.choice(REGIONS)),
            ]
        place = chance.choice(places)
        self._window.go(place)
        return str(place)

    def _step(self) -> str:
        """From one step of the signs to another, fast."""
        some = self._chance.choices(list(Step), k=self._chance.randint(1, 4))
        for one in some:
            self._window.go(Place("signs", one))
        return ", ".join(one.name for one in some)

    def _answer(self) -> str:
        page, library, chance = self._window.page("signs"), self.program.library, self._chance
        if not isinstance(page, SignsPage) or library is None:
            return "no signs"
        visit = page.visit
        visit.change(
            danger=chance.choice(list(Reply)),
            under_18=chance.choice(list(Reply)),
            situation=chance.choice(list(Situation)),
            form=chance.choice(list(Form)),
        )
        sector = chance.choice(library.sectors()).id
        visit.choose_sector(sector)
        for sign in chance.sample(library.signs(sector), min(SIGNS_AT_ONCE, len(library.signs(sector)))):
            visit.answer(sign.id, chance.choice(list(SignAnswer)))
            if chance.random() < 0.2:
                visit.write(sign.id, chance.choice(WORDS))
        return sector

    def _set(self) -> str:
        chance, settings = self._chance, self.program.settings
        changes: dict[str, Any] = chance.choice(
            [
                {"text_size": chance.choice(TEXT_SIZES)},
                {"text_size": chance.choice(TEXT_SIZES)},
                {"appearance": chance.choice(list(Appearance))},
                {"role": chance.choice(list(Role))},
                {"region": chance.choice(REGIONS)},
                {"content_language": chance.choice(list(Language))},
                {"interface_language": chance.choice(list(Language))},
                {"languages_apart": chance.choice([True, False])},
            ]
        )
        self._say(f"    sets {changes}")
        settings.change(**changes)
        return str(changes)

    def _resize(self) -> str:
        size = self._chance.choice(SIZES)
        self._window.resize(*size)
        return str(size)

    def _undo(self) -> str:
        for _ in range(self._chance.randint(1, 5)):
            page = self._window.page(self._window.here.key)
            self._chance.choice([page.undo_asked, page.undo_asked, page.redo_asked])()
        return "undo, redo"

    def _choose_in_list(self) -> str:
        views = [view for view in self._seen(QAbstractItemView) if view.model() is not None and view.model().rowCount()]
        if not views:
            return "no list"
        view = self._chance.choice(views)
        index = view.model().index(self._chance.randrange(view.model().rowCount()), 0)
        view.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        self._say(f"    row {index.row()} of {view.objectName()}")
        place = view.visualRect(index).center()
        if self._chance.random() < 0.3:
            QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, NONE, place)
        else:
            QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, NONE, place)
        return f"row {index.row()}"

    def choose_in_menu(self, menu: QMenu) -> None:
        actions = [action for action in menu.actions() if action.isEnabled()]
        if not actions or self._chance.random() < 0.3:
            self._say("leaves a menu")
            menu.close()
            return
        action = self._chance.choice(actions)
        self._say(f"chooses {action.text()} in a menu")
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, NONE, menu.actionGeometry(action).center())

    def _scroll(self) -> str:
        areas = self._seen(QAbstractScrollArea)
        if not areas:
            return "nothing scrolls"
        bar = self._chance.choice(areas).verticalScrollBar()
        bar.setValue(self._chance.randint(bar.minimum(), max(bar.maximum(), bar.minimum())))
        return str(bar.value())

    def _hover(self) -> str:
        size = self._window.size()
        place = QPoint(self._chance.randrange(size.width()), self._chance.randrange(size.height()))
        at: QWidget = self._window.childAt(place) or self._window
        QTest.mouseMove(at)
        return at.objectName()

    def _collect(self) -> str:
        return f"{gc.collect()} collected"

    def _look_at_everything(self) -> str:
        """As a screen reader does, or a test: each widget, also those of Qt's own."""
        names = [one.accessibleName() + one.toolTip() for one in self._window.findChildren(QWidget)]
        image = self._window.grab().toImage()
        return f"{len(names)} widgets, {image.width()} px"

    def _new_visit(self) -> str:
        self._window.go(Place("signs", NEW))
        return "asked"

    def _close(self) -> str:
        """Close the window: with notes it asks, without any it goes and is opened again."""
        went = self._window.close()
        self._window.show()
        return f"closed: {went}"

    def _minimise(self) -> str:
        self._window.showMinimized()
        self._window.showNormal()
        return "and back"
