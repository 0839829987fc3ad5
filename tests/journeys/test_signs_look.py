# SPDX-License-Identifier: EUPL-1.2
"""Every step of the way stays whole: in both languages, at a desk and in a small window; and a reader hears it."""

from __future__ import annotations

import pytest
from journeys.person import Person
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from kit.content.model import Kind, Ref
from kit.languages import Language
from kit.signs.checklist import Form, Reply, SignAnswer, Situation
from ui.history import Place
from ui.pages.signs import SignsPage
from ui.widgets.step_view import Step

SHAPES = {
    "desk": (1280, 800, 100, Language.NL),
    "low screen": (1280, 670, 100, Language.EN),
    "smallest": (800, 600, 100, Language.NL),
    "smallest in English": (800, 600, 100, Language.EN),
}
"""Twice the text size is in test_visits_fit.py; between desk and low screen no line is broken elsewhere."""


def signs_page(person: Person) -> SignsPage:
    page = person.window.page("signs")
    assert isinstance(page, SignsPage)
    return page


def cut_words(page: QWidget) -> list[str]:
    """Words in sight that do not fit the place they got, or that stick out at the right."""
    found = []
    for one in page.findChildren(QWidget):
        if not one.isVisible() or not isinstance(one, QLabel | QPushButton) or not one.text():
            continue
        right = one.mapTo(page, QPoint(one.width(), 0)).x()
        if isinstance(one, QLabel) and one.wordWrap():
            fits = one.height() + 1 >= one.heightForWidth(one.width())
        else:
            fits = one.width() + 1 >= one.sizeHint().width()
        if not fits or right > page.width() + 1:
            found.append(f"{one.objectName()} {one.accessibleName() or one.text()}")
    return found


def is_drawn(page: SignsPage) -> bool:
    focus = page.first_focus()
    return focus is not None and focus.isVisible()


@pytest.mark.parametrize("shape", SHAPES)
def test_no_words_are_cut_on_any_step(person: Person, shape: str) -> None:
    width, height, text, language = SHAPES[shape]
    person.program.settings.change(
        interface_language=language, content_language=language, text_size=text, region="GM0301"
    )
    person.window.resize(width, height)
    page = signs_page(person)
    page.visit.change(danger=Reply.YES, under_18=Reply.UNKNOWN, situation=Situation.PERSON, form=Form.LABOUR)
    page.visit.choose_sector("AGR")
    page.visit.answer("AGR-01", SignAnswer.SEEN)
    page.visit.write("AGR-01", "Zes matrassen achter de koelcel, elektrisch kacheltje, geen kraan. Deur stond open.")
    for step in Step:
        person.window.go(Place("signs", step))
        if step is Step.SIGNS:
            person.window.go(Place("signs", Ref(Kind.SIGN, "AGR-01")))
        person.qtbot.waitUntil(lambda: is_drawn(page))
        for _ in range(3):  # words that wrap settle in rounds: width, then height
            person.program.app.processEvents()
        assert cut_words(page) == [], step
        assert page.horizontalScrollBar().maximum() == 0


def test_the_lists_scroll_and_the_page_around_them_does_not(person: Person) -> None:
    """The way to the route card stays in sight: only what is between head and foot moves."""
    for width, height in ((1280, 800), (1280, 670), (800, 1280)):
        person.window.resize(width, height)
        for step in Step:
            person.window.go(Place("signs", step))
            person.qtbot.waitUntil(lambda: signs_page(person).verticalScrollBar().maximum() == 0)


def heard(widget: QWidget) -> QAccessibleInterface:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface


def test_a_screen_reader_hears_each_answer_with_its_sign_and_that_it_is_chosen(person: Person) -> None:
    person.window.go(Place("signs", Ref(Kind.SIGN, "AGR-01")))
    seen = person.sees(QPushButton, "answer_AGR-01_seen")
    default = person.sees(QPushButton, "answer_AGR-01_not_looked_at")
    assert heard(seen).text(QAccessible.Text.Name).startswith("Gezien: Slapen in kas")
    assert (heard(seen).state().checked, heard(default).state().checked) == (0, 1)
    person.presses("answer_AGR-01_seen")
    assert (heard(seen).state().checked, heard(default).state().checked) == (1, 0)
    group = heard(person.sees(QWidget, "answers_AGR-01")).text(QAccessible.Text.Name)
    assert group == "Slapen in kas, schuur of caravan zonder water of toilet. Gezien"
    tile = heard(person.sees(QWidget, "tile_EX")).text(QAccessible.Text.Name)
    assert tile == "Omstandigheden: iets genoteerd"


def test_tab_stops_once_at_each_sign(person: Person) -> None:
    person.window.go(Place("signs", Step.SIGNS))
    person.sees(QWidget, "group_hear")
    stops = [
        one.objectName().split("_")[1]
        for one in signs_page(person).findChildren(QPushButton)
        if one.objectName().startswith("answer_") and one.focusPolicy().value & 1
    ]
    assert len(stops) == len(set(stops)) > 10
