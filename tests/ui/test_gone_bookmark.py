# SPDX-License-Identifier: EUPL-1.2
"""A contact that an update removed: its bookmark opens what it last said, and says that it is gone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from kit.bookmarks import Bookmark, save
from kit.content.model import Kind, Ref
from kit.paths import Paths
from ui.app import Program
from ui.dialogs.dialog import Dialog
from ui.history import Place
from ui.last_texts import keep_last_texts
from ui.widgets.text import Text

from .conftest import OpenProgram, idle, settle

GONE = Ref(Kind.ORGANISATION, "meldlijn-van-toen")
TEXT = "Meldlijn van toen\n\n010 411 39 11 Spoed\n\nOvergenomen van de stadsgids, pagina uit 2019. Niet gebeld."


@pytest.fixture
def program(open_program: OpenProgram, own_folder: Path) -> Program:
    paths = Paths(own=own_folder, shipped_content=own_folder)
    save(
        paths.bookmarks,
        [
            Bookmark(GONE, "Meldlijn van toen", text=TEXT, content="2025.3"),
            Bookmark(Ref(Kind.FACTSHEET, "under-18"), "Onder 18"),
        ],
    )
    opened: Program = open_program()
    return opened


def test_it_opens_as_what_it_last_said(program: Program, qapp: QApplication) -> None:
    program.window.go(Place("library"))
    settle(qapp)
    program.window.findChildren(QPushButton, f"mark_{GONE.id}")[0].click()
    settle(qapp)
    assert program.window.here == Place("library")
    (dialog,) = program.window.findChildren(Dialog)
    words = [text.words for text in dialog.findChildren(Text)]
    assert any("staat niet meer in de inhoud" in said and "2025.3" in said for said in words)
    assert any("Bel geen nummer" in said for said in words)
    assert "010 411 39 11 Spoed" in dialog.findChildren(Text, "last_text")[0].words
    dialog.findChildren(QPushButton, "dialog_remove")[0].click()
    settle(qapp)
    assert not program.bookmarks.has(GONE)
    assert "meldlijn" not in program.paths.bookmarks.read_text(encoding="utf-8")


def test_what_is_there_gets_its_text_when_it_is_marked_and_at_every_start(program: Program, qtbot: QtBot) -> None:
    assert program.library is not None
    keep_last_texts(program, program.library)
    idle(qtbot, program)
    program.bookmarks.add(Ref(Kind.ORGANISATION, "comensha"), "CoMensha")
    kept = {mark.ref.id: mark for mark in program.bookmarks.all}
    assert "033 448 11 86" in kept["comensha"].text
    assert kept["comensha"].title == "CoMensha"
    assert len(kept["under-18"].text) > 1000
    assert kept["under-18"].content == program.library.about.version
    assert (kept[GONE.id].text, kept[GONE.id].content) == (TEXT, "2025.3")
    assert program.bookmarks.with_last_text(Ref(Kind.FACTSHEET, "figures")) is None
