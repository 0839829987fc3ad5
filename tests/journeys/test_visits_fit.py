# SPDX-License-Identifier: EUPL-1.2
"""On every page of the way through a visit, at twice the text size and in portrait: no word is cut off, none is a verdict."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from forbidden import forbidden
from journeys.by_hand import settle
from journeys.person import Person
from journeys.test_counter import words_in_sight
from journeys.test_signs import signs_page
from journeys.test_twelve_visits import person, program
from PySide6.QtWidgets import QWidget

from kit.content.model import Kind, Ref
from kit.languages import Language
from kit.settings import OwnLine, OwnNumber, Role
from kit.signs.checklist import Form, Reply, SignAnswer, Situation
from tests.ui.fits import clipped
from ui.history import Place
from ui.widgets.step_view import Step

__all__ = ["person", "program"]
NOT_SAID = re.compile(r"<[^>]+>|^(Stap|Step) \d (van|of) \d")
"""How words are laid out, and where one is in the way through."""
OWN = {OwnLine.TEAM_LEADER: OwnNumber("Annemarie van Leeuwen-Oosterhuis", "06 12 34 56 78", "niet op maandag")}
ROUTES = (
    "danger",
    "under-18",
    "found-offending",
    "asks-for-help",
    "group-at-large-check",
    "location-only",
    "ordinary-breach",
)


def pages_of_the_way(person: Person) -> Iterator[str]:
    """Shows one after the other what a visit passes, as full as it gets, and names it."""
    page, window = signs_page(person), person.window
    page.visit.start_anew()
    window.go(Place("signs", Step.FIRST))
    yield "first questions"
    page.visit.change(danger=Reply.YES, under_18=Reply.UNKNOWN)
    window.go(Place("start"))
    yield "home"
    window.go(Place("signs", Step.FIRST))
    yield "first questions, both answered"
    page.visit.change(situation=Situation.PERSON, form=Form.LABOUR, asks_for_help=True, found_offending=True)
    window.go(Place("signs", Step.SITUATION))
    yield "person or place"
    page.visit.change(region="", region_said="Zutfen")
    window.go(Place("signs", Step.SECTOR))
    yield "sector"
    page.visit.choose_sector("AGR")
    page.visit.answer("AGR-01", SignAnswer.SEEN)
    page.visit.write("AGR-01", "Zes matrassen bij de ketel, en op elk een tas.")
    window.go(Place("signs", Ref(Kind.SIGN, "AGR-01")))
    person.sees(QWidget, "words_AGR-01")
    yield "signs, one opened"
    window.go(Place("signs", Step.CARD))
    yield "card of the answers"
    for route in ROUTES:
        window.follow(Ref(Kind.ROUTE, route))
        yield f"card {route}"
    page.visit.change(said="Mijn paspoort ligt bij de baas.", thought="Ik dacht aan de vorige keer.")
    window.go(Place("signs", Step.HAND_OVER))
    yield "hand-over"
    window.go(Place("pack"))
    yield "visit pack"
    window.go(Place("signs", "new"))
    person.sees(QWidget, "dialog")
    yield "the question before a new visit"
    person.presses("dialog_cancel")


@pytest.mark.parametrize(
    ("size", "text", "language"),
    [
        ((1280, 670), 200, Language.NL),
        ((1280, 670), 200, Language.EN),
        ((800, 1280), 200, Language.NL),
        ((800, 1280), 200, Language.EN),
    ],
)
def test_no_word_is_cut_off_on_the_way(person: Person, size: tuple[int, int], text: int, language: Language) -> None:
    settings = person.program.settings
    settings.change(
        role=Role.INSPECTION,
        own_numbers=OWN,
        text_size=text,
        interface_language=language,
        content_language=language,
    )
    person.window.resize(*size)
    cut, said = {}, {}
    for name in pages_of_the_way(person):
        settle()
        if trouble := clipped(person.window):
            cut[name] = trouble
        if verdict := [words for words in words_in_sight(person.window.stack) if forbidden(NOT_SAID.sub("", words))]:
            said[name] = verdict
    assert not cut
    assert not said
