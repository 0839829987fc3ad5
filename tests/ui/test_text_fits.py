# SPDX-License-Identifier: EUPL-1.2
"""On every page, in every size the window promises, no word is cut off."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kit.languages import Language
from ui.history import Place

from .conftest import OpenProgram, idle, settle
from .fits import clipped

PLACES = ("start", "signs", "directory", "library", "cards", "figures", "own_numbers", "settings")


@pytest.mark.parametrize(
    ("size", "text", "language"),
    [
        ((1280, 800), 100, Language.NL),
        ((800, 600), 100, Language.NL),
        ((800, 1280), 100, Language.EN),
        ((1280, 800), 200, Language.NL),
        ((1280, 800), 250, Language.NL),
        ((1920, 1080), 150, Language.EN),
        ((1280, 800), 80, Language.NL),
    ],
)
def test_no_word_is_cut_off(
    open_program: OpenProgram, qtbot: QtBot, size: tuple[int, int], text: int, language: Language
) -> None:
    program = open_program(size=size, text_size=text, interface_language=language, content_language=language)
    found = {}
    for key in PLACES:
        program.window.go(Place(key))
        idle(qtbot, program)
        if trouble := clipped(program.window):
            found[key] = trouble
    assert not found


def test_larger_text_reaches_every_word_that_is_already_shown(open_program: OpenProgram, qapp: QApplication) -> None:
    program = open_program()
    for size in (150, 200, 100):
        program.settings.change(text_size=size)
        settle(qapp)
        assert not clipped(program.window)
