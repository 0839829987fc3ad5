# SPDX-License-Identifier: EUPL-1.2
"""What goes wrong outside the program is told over the page, and the person stays where they were."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from kit.content.model import Kind, Ref
from kit.errors import ContentError
from ui.app import Program, take_away
from ui.crash import catch_everything
from ui.history import Place

from .conftest import settle


@pytest.mark.parametrize("kind", [Kind.FACTSHEET, Kind.ORGANISATION, Kind.SIGN, Kind.TRAINING])
def test_a_bookmark_on_what_is_gone_is_told_and_leads_nowhere(program: Program, qapp: QApplication, kind: Kind) -> None:
    program.bookmarks.add(Ref(kind, "gone"), "Wat er niet meer is")
    program.window.go(Place("library"))
    settle(qapp)
    marks = program.window.stack.currentWidget().findChildren(QPushButton, "mark_gone")
    marks[0].click()
    settle(qapp)
    assert program.window.here == Place("library")
    assert program.window.notice.isVisible()
    assert "staat niet meer in deze inhoud" in program.window.notice.words
    program.window.go(Place("figures"))
    assert not program.window.notice.isVisible()


def test_what_could_not_be_saved_stays_told_until_it_is(program: Program, qapp: QApplication) -> None:
    own = program.paths.own
    own.write_text("in the way", encoding="utf-8")
    program.bookmarks.add(Ref(Kind.FACTSHEET, "under-18"), "Onder 18")
    program.window.go(Place("library"))
    settle(qapp)
    assert program.window.notice.isVisible()
    own.unlink()
    program.bookmarks.add(Ref(Kind.FACTSHEET, "figures"), "Cijfers")
    assert not program.window.notice.isVisible()
    assert "under-18" in program.paths.bookmarks.read_text(encoding="utf-8")


@pytest.mark.logs("content is damaged")
def test_content_that_breaks_while_one_reads_is_told_and_the_strip_stays(
    program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    catch_everything(program.app, mended=lambda error: take_away(program, error))
    try:
        raise ContentError("The content file is damaged.", detail="OperationalError: disk I/O error")
    except ContentError:
        sys.excepthook(*sys.exc_info())  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: program.window.here.key == "broken")
    assert program.window.strip.isVisible()
