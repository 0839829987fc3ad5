# SPDX-License-Identifier: EUPL-1.2
"""Every word of the window has Dutch, and twice as long words still fit."""

from __future__ import annotations

import inspect
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from kit import errors
from kit.errors import KitError
from kit.languages import Language
from kit.paths import PROGRAM, RESOURCES
from ui.history import Place
from ui.messages import has_own_words, words_for

from .conftest import OpenProgram, settle
from .fits import clipped

PLACEHOLDER = re.compile(r"\{\d\}|%n")


@pytest.fixture(scope="module")
def messages(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], list[str]]:
    """(context, English) to its Dutch, brought up to date with the code in a copy of nl.ts; [] when there is none."""
    copy = tmp_path_factory.mktemp("words") / "nl.ts"
    copy.write_bytes((RESOURCES / "translations" / "nl.ts").read_bytes())
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    code = [str(path) for path in sorted((PROGRAM / "ui").rglob("*.py"))]
    subprocess.run([str(tool), "-silent", "-no-obsolete", *code, "-ts", str(copy)], check=True, capture_output=True)
    found: dict[tuple[str, str], list[str]] = {}
    for context in ET.parse(copy).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            plural = [form.text or "" for form in translation.iter("numerusform")]
            texts = plural or [translation.text or ""]
            done = translation.get("type") != "unfinished" and all(texts)
            comment = message.findtext("comment") or ""
            found[context.findtext("name") or "", (message.findtext("source") or "") + comment] = texts if done else []
    return found


def test_no_word_of_the_window_lacks_its_dutch(messages: dict[tuple[str, str], list[str]]) -> None:
    assert len(messages) > 150
    assert not [f"{context}: {english}" for (context, english), dutch in messages.items() if not dutch]


def test_translations_keep_their_places_for_values(messages: dict[tuple[str, str], list[str]]) -> None:
    for (_, english), dutch in messages.items():
        for text in dutch:
            assert sorted(PLACEHOLDER.findall(text)) == sorted(PLACEHOLDER.findall(english)), english


def test_the_window_does_not_shout(messages: dict[tuple[str, str], list[str]]) -> None:
    told = [text for (_, english), dutch in messages.items() for text in (english, *dutch)]
    assert not [text for text in told if "!" in text]


def test_every_error_a_person_may_meet_has_its_own_sentence() -> None:
    kinds = [kind for _, kind in inspect.getmembers(errors, inspect.isclass) if issubclass(kind, KitError)]
    assert len(kinds) >= 5
    assert all(has_own_words(kind) for kind in kinds)
    assert all(words_for(kind("technical")) != "technical" for kind in kinds)


class TwiceAsLong(QTranslator):
    """The English said twice, with its places for values once: what a long language does to the window."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        if context.startswith("Q"):
            return ""
        return f"{source} {PLACEHOLDER.sub('00', source).replace('&', '')}"


def test_words_twice_as_long_still_fit(open_program: OpenProgram, qapp: QApplication) -> None:
    program = open_program(interface_language=Language.EN, content_language=Language.EN, size=(1280, 800))
    long = TwiceAsLong()
    qapp.installTranslator(long)
    try:
        for key in ("start", "settings", "own_numbers", "library", "figures"):
            program.window.go(Place(key))
            settle(qapp)
            assert not clipped(program.window), key
    finally:
        qapp.removeTranslator(long)
