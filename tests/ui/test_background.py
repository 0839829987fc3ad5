# SPDX-License-Identifier: EUPL-1.2
"""Slow work leaves the window alone: newer cancels older, late answers go nowhere, bugs are not swallowed."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThread
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from kit.cancel import CancelToken
from kit.errors import KitError, StorageError
from ui.background import Background


@pytest.fixture
def background() -> Iterator[Background]:
    made = Background()
    yield made
    made.drain()


def test_the_answer_comes_back_on_the_thread_of_the_window(background: Background, qtbot: QtBot) -> None:
    answers: list[tuple[int, bool]] = []
    here = QThread.currentThread()
    background.run(lambda token: 6 * 7, lambda n: answers.append((n, QThread.currentThread() is here)))
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [(42, True)]


def test_a_cancelled_question_gets_no_answer_even_when_it_was_already_on_its_way(
    background: Background, qtbot: QtBot
) -> None:
    answers: list[str] = []
    worked = threading.Event()

    def work(token: CancelToken) -> str:
        worked.set()
        return "late"

    token = background.run(work, answers.append)
    assert worked.wait(5)
    token.cancel()  # the answer may be queued by now
    background.run(lambda token: "newer", answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == ["newer"]


def test_an_error_a_person_can_read_goes_to_the_page(background: Background, qtbot: QtBot) -> None:
    errors: list[KitError] = []

    def work(token: CancelToken) -> None:
        raise StorageError("disk full")

    background.run(work, lambda result: None, errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], StorageError)


def test_a_bug_in_the_work_is_raised_where_the_window_lives(background: Background, qtbot: QtBot) -> None:
    def work(token: CancelToken) -> None:
        raise ZeroDivisionError

    with capture_exceptions() as raised:
        background.run(work, lambda result: None)
        qtbot.waitUntil(lambda: bool(raised))
    assert raised[0][0] is ZeroDivisionError


class Page(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def show_answer(self, answer: str) -> None:
        self.objectName()  # touches the C++ side, as every page does
        self.shown.append(answer)


def test_an_answer_for_a_page_that_is_gone_goes_nowhere(background: Background, qtbot: QtBot) -> None:
    page, later = Page(), Page()
    background.run(lambda token: "for nobody", page.show_answer)
    shiboken6.delete(page)
    background.run(lambda token: "here", later.show_answer)
    qtbot.waitUntil(lambda: later.shown == ["here"])
    assert page.shown == []
