# SPDX-License-Identifier: EUPL-1.2
"""Two ways to do what a script says at the real window: with the mouse, or with the keyboard and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from journeys.person import LEFT, Person
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QWidget

from ui.regions import bring_in_sight
from ui.widgets.answers import ORDER, Answers

FAR = 40
"""Presses of Tab, or of an arrow in the list of signs, after which nobody goes on looking."""
SLACK = 2
"""px that rounding may take."""
KEY_NAMES = ("Return", "Tab", "Esc", "Space", "Up", "Down", "Left", "Right", "F6")


class ByHand:
    """Does the steps of a script and counts them: a press, a key and a typed text are one action each."""

    def __init__(self, person: Person) -> None:
        self.person, self.actions = person, 0

    def does(self, step: Mapping[str, Any]) -> None:
        self.actions += 1
        match step:
            case {"press": name, "keys": keys}:
                self.presses(name, keys)
            case {"press": name}:
                self.presses(name)
            case {"type": text}:
                self.person.types(text)
            case {"key": key}:
                self.strikes(key)
        settle()

    def presses(self, name: str, keys: Sequence[str] = ()) -> None:
        """Press what is called `name`; `keys` is another way to the same."""
        raise NotImplementedError

    def strikes(self, key: str) -> None:
        """One key, or a chord ("Alt+2")."""
        pressed = QKeySequence(key)[0]
        self.person.key(pressed.key(), pressed.keyboardModifiers())


class ByMouse(ByHand):
    def presses(self, name: str, keys: Sequence[str] = ()) -> None:
        """Scroll to it, and press where one sees it: what lies over it would take the press."""
        widget = self.person.sees(QWidget, name)
        bring_in_sight(widget)  # as one turns the wheel
        settle()
        at = seen(widget).center()
        under = self.person.window.childAt(at)
        assert under is not None, f"{name} is nowhere to be seen"
        assert under is widget or widget.isAncestorOf(under), f"{under.objectName()!r} lies over {name}"
        QTest.mouseClick(under, LEFT, pos=under.mapFrom(self.person.window, at))
        settle()


class ByKeyboard(ByHand):
    def presses(self, name: str, keys: Sequence[str] = ()) -> None:
        for key in keys:
            if key in KEY_NAMES or "+" in key:
                self.strikes(key)
            else:
                self.person.types(key)
            settle()
        if not keys:
            self.goes_to(name)
            if isinstance(QApplication.focusWidget(), QAbstractButton) and self._row() == "":
                self.strikes("Space")
        settle()
        self.sees_where_the_keyboard_is()

    def goes_to(self, name: str) -> None:
        """With Tab, as far as it goes; between the answers to signs and inside a row of choices with the arrows."""
        target = self.person.sees(QWidget, name)
        answers = target.parentWidget()
        if isinstance(answers, Answers):
            self._goes_to_sign(answers.objectName())
            sign = answers.objectName().removeprefix("answers_")
            chosen = next(place for place, answer in enumerate(ORDER, 1) if name == f"answer_{sign}_{answer.value}")
            self.strikes(str(chosen))
            return
        among = _choices_beside(target)
        self._walks("Tab", lambda: self._name() in (name, *among), name)
        if self._name() != name:
            towards = "Right" if among.index(self._name()) < among.index(name) else "Left"
            self._walks(towards, lambda: self._name() == name, name)

    def _goes_to_sign(self, answers: str) -> None:
        if self._row() == "":
            self._walks("Tab", lambda: self._row() != "", answers)
        if self._row() != answers:
            rows = [one for one in self.person.window.findChildren(Answers) if one.isVisible()]
            rows.sort(key=lambda row: row.mapTo(self.person.window, QPoint(0, 0)).y())
            names = [row.objectName() for row in rows]
            down = names.index(self._row()) < names.index(answers)
            self._walks("Down" if down else "Up", lambda: self._row() == answers, answers)

    def _row(self) -> str:
        """The answers the keyboard is on, "" when on none."""
        focus = QApplication.focusWidget()
        row = focus.parentWidget() if focus is not None else None
        return row.objectName() if isinstance(row, Answers) else ""

    def _name(self) -> str:
        return self.person.has_keyboard

    def _walks(self, key: str, is_there: Callable[[], bool], name: str) -> None:
        passed = [self._name()]
        while not is_there():
            assert len(passed) <= FAR, f"{key} does not reach {name}, but {passed}"
            self.strikes(key)
            settle()
            self.sees_where_the_keyboard_is()
            passed.append(self._name())

    def sees_where_the_keyboard_is(self) -> None:
        """All of what has the keyboard is in sight, or as much as fits, and the ring lies round it."""
        focus, window = QApplication.focusWidget(), self.person.window
        assert focus is not None, "the keyboard is nowhere"
        if focus is window or not focus.focusPolicy() & Qt.FocusPolicy.TabFocus:
            return  # the page itself, from where Tab goes on
        name, part, room = focus.objectName() or type(focus).__name__, seen(focus), _room(focus)
        missing = [min(focus.height(), room.height()) - part.height(), min(focus.width(), room.width()) - part.width()]
        assert max(missing) <= SLACK, (
            f"{name} has the keyboard, and of its height and width {missing} px are out of sight"
        )
        if not isinstance(focus, QAbstractItemView):
            assert window.ring.isVisible(), f"no ring round {name}"
            assert window.ring.geometry().intersects(part), f"the ring lies elsewhere than {name}"


def settle() -> None:
    """Let layouts, timers of no time and deferred deletions be done; nothing is waited for."""
    for _ in range(3):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def seen(widget: QWidget) -> QRect:
    """What one can see of it, in the window's coordinates: the scroll areas around it cut off the rest."""
    box = QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())
    for frame in _frames(widget):
        box = box.intersected(QRect(frame.mapTo(widget.window(), QPoint(0, 0)), frame.size()))
    return box


def _room(widget: QWidget) -> QRect:
    """The innermost scroll area around it, else the window."""
    frame = next(_frames(widget), widget.window())
    return QRect(QPoint(0, 0), frame.size())


def _frames(widget: QWidget) -> Iterator[QWidget]:
    parent = widget.parentWidget()
    while parent is not None:
        if parent.objectName() == "qt_scrollarea_viewport":
            yield parent
        parent = parent.parentWidget()


def _choices_beside(target: QWidget) -> list[str]:
    """The choices of which Tab stops at the chosen one alone, from the left; none for whatever Tab stops at itself."""
    if (
        not isinstance(target, QAbstractButton)
        or target.group() is None
        or target.focusPolicy() & Qt.FocusPolicy.TabFocus
    ):
        return []
    beside = [button for button in target.group().buttons() if button.isVisible()]
    return [button.objectName() for button in sorted(beside, key=lambda button: button.x())]
