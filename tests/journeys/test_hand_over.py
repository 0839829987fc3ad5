# SPDX-License-Identifier: EUPL-1.2
"""The hand-over in the window: fill it in, leave lines out, change it by hand, take it along, open it again, lose nothing."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Callable
from html import unescape
from pathlib import Path

import pytest
from forbidden import forbidden
from journeys.person import Person
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel, QLineEdit, QPlainTextEdit, QWidget

from kit.languages import Language
from kit.settings import OwnLine, OwnNumber
from kit.signs.checklist import Form, Reply, SignAnswer, Situation
from kit.signs.handover_file import read_hand_over
from ui.history import Place
from ui.models.visit import Visit
from ui.pages.hand_over import HandOverView
from ui.pages.signs import SignsPage
from ui.widgets.step_view import Step
from ui.widgets.switch import Switch
from ui.widgets.text import Text

CTRL = Qt.KeyboardModifier.ControlModifier
SECRET = "Kenteken NN-123-X stond op de bus."
OWN = {"GEN-05": "“Wie stopt, krijgt niets.”\nDat zei een ander ook.", "AGR-01": SECRET}
TOLD = {
    "where": "Kas aan de Noordweg",
    "said": "Ik ben bang.",
    "promised": "Ik bel morgen.",
    "thought": "Ze durft niet.",
}


def visit(person: Person) -> Visit:
    page = person.window.page("signs")
    assert isinstance(page, SignsPage)
    return page.visit


def view(person: Person) -> HandOverView:
    person.window.go(Place("signs", Step.HAND_OVER))
    person.sees(QWidget, "hand_over_text")
    page = person.window.page("signs")
    assert isinstance(page, SignsPage)
    found = page._views[Step.HAND_OVER]
    assert isinstance(found, HandOverView)
    return found


def copied(person: Person) -> str:
    person.presses("copy_hand_over")
    return QGuiApplication.clipboard().text()


@pytest.fixture
def noted(person: Person) -> Person:
    """Someone who saw two signs in a greenhouse, wrote beside them, and has a team leader's number."""
    person.program.settings.change(
        region="GM1783", own_numbers={OwnLine.TEAM_LEADER: OwnNumber("R. Bakker", "06 12345678")}
    )
    now = visit(person)
    now.choose_sector("AGR")
    now.change(situation=Situation.PERSON, form=Form.LABOUR, danger=Reply.NO, under_18=Reply.NO)
    for sign, words in OWN.items():
        now.answer(sign, SignAnswer.SEEN)
        now.write(sign, words)
    now.answer("GEN-02", SignAnswer.NOT_SEEN)
    now.answer("GEN-03", SignAnswer.CANNOT_TELL)
    return person


def chooses(person: Person, kind: str) -> None:
    """A kind of file in the menu under "Save as"."""
    page = view(person)
    name = "save_text" if kind == "txt" else f"save_{kind}"
    next(one for one in page.make_menu(page).actions() if one.objectName() == name).trigger()


@pytest.fixture
def saves(noted: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[str], Path]:
    """Save by the menu; every file dialog is answered with the name it offers."""
    folder = tmp_path / "gekozen"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *asked: (str(folder / Path(asked[2]).name), ""))

    def save(kind: str) -> Path:
        chooses(noted, kind)
        noted.qtbot.waitUntil(lambda: bool(list(folder.glob(f"*.{kind}"))))
        assert not list(folder.glob("*.tmp"))
        return next(folder.glob(f"*.{kind}"))

    return save


def test_by_keyboard_alone_from_the_card_to_a_text_with_all_of_it(noted: Person) -> None:
    noted.window.go(Place("signs", Step.CARD))
    noted.presses("read_hand_over")
    noted.waits_for_keyboard_on("copy_hand_over")
    noted.sees(QPlainTextEdit, "hand_over_where").setFocus()
    noted.types(TOLD["where"])
    for _ in range(20):
        if noted.has_keyboard == "hand_over_when":
            break
        noted.key(Qt.Key.Key_Tab)
    noted.sees(QLineEdit, "hand_over_when").selectAll()
    noted.types("24-11-2026 om 9:05")
    for name in ("said", "promised", "thought"):
        for _ in range(20):
            if noted.has_keyboard == f"hand_over_{name}":
                break
            noted.key(Qt.Key.Key_Tab)
        assert noted.has_keyboard == f"hand_over_{name}", "within reach of Tab, in the order of the screen"
        noted.types(TOLD[name])
    for _ in range(20):
        if noted.has_keyboard == "rung_own:team-leader":
            break
        noted.key(Qt.Key.Key_Tab)
    noted.key(Qt.Key.Key_Space)
    assert noted.sees(QLineEdit, "hand_over_when").text() == "24 november 2026, 09.05"
    text = copied(noted)
    assert "- 24 november 2026, 09.05\nKas aan de Noordweg" in text
    assert all(words in text for words in (*TOLD.values(), SECRET, "- R. Bakker"))
    assert "klembord" in noted.window.notice.words
    noted.sees(QLineEdit, "hand_over_when").setFocus()
    noted.sees(QLineEdit, "hand_over_when").selectAll()
    noted.types("ergens in de ochtend")
    noted.key(Qt.Key.Key_Return)
    assert "24-11 14.05" in noted.sees(Text, "hand_over_when_wrong").words
    assert view(noted).text.count("24 november 2026, 09.05") == 1


def test_what_was_told_is_taken_back_a_field_at_a_time(noted: Person) -> None:
    view(noted)
    for name in ("said", "promised"):
        noted.sees(QPlainTextEdit, f"hand_over_{name}").setFocus()
        noted.types(TOLD[name])
    noted.presses("rung_own:team-leader")
    noted.sees(QWidget, "copy_hand_over").setFocus()
    for left in (("Ik ben bang.", "Ik bel morgen.", ()), ("Ik ben bang.", "", ()), ("", "", ())):
        noted.key(Qt.Key.Key_Z, CTRL)
        now = visit(noted).checklist
        assert (now.said, now.promised, now.rung) == left
    noted.key(Qt.Key.Key_Y, CTRL)
    noted.qtbot.waitUntil(lambda: noted.sees(QPlainTextEdit, "hand_over_said").toPlainText() == "Ik ben bang.")


def test_a_line_that_is_switched_off_is_in_nothing_that_leaves(noted: Person, saves: Callable[[str], Path]) -> None:
    page = view(noted)
    visit(noted).tell("said", "Mijn broer heet Piet.")
    noted.qtbot.waitUntil(lambda: noted.sees(Switch, "send_said").isEnabled())
    for key in ("AGR-01", "said"):
        switch = noted.sees(Switch, f"send_{key}")
        assert {"AGR-01": SECRET, "said": "Wat er gezegd is"}[key] in switch.accessibleName()
        noted.presses(f"send_{key}")

    def sheet() -> str:
        inside = (one for one in page.findChildren(Text) if page._sheet.isAncestorOf(one))
        return "\n".join(one.words for one in inside if one.isVisible())

    noted.qtbot.waitUntil(lambda: sheet().count("(weggelaten)") == 2)
    sheet_words, html, file, text = sheet(), saves("html"), saves("json"), saves("txt")
    pdf = subprocess.run(["pdftotext", "-raw", saves("pdf"), "-"], capture_output=True, text=True, check=True).stdout
    assert f"{text.parent}/" in noted.window.notice.words
    noted.window.go(Place("signs", Step.CARD))
    everything = [sheet_words, pdf, copied(noted), *(one.read_text(encoding="utf-8") for one in (html, file, text))]
    for one in everything:
        assert not any(gone in one for gone in ("NN-123-X", "Piet"))
        assert "Wie stopt, krijgt niets" in one


def test_a_text_changed_by_hand_is_what_goes_and_is_never_lost_in_silence(
    noted: Person, saves: Callable[[str], Path], tmp_path: Path
) -> None:
    view(noted)
    noted.presses("edit_hand_over")
    noted.waits_for_keyboard_on("hand_over_field")
    noted.types("AAN HET TEAM. ")
    assert copied(noted).startswith("AAN HET TEAM. Melding van een zorg\n")
    assert noted.does_not_see("text_out_of_date")
    visit(noted).tell("promised", TOLD["promised"])
    noted.sees(QWidget, "text_out_of_date")
    assert TOLD["promised"] not in copied(noted)
    noted.presses("keep_mine")
    assert noted.does_not_see("text_out_of_date")
    noted.presses("send_AGR-01")
    assert "NN-123-X" not in copied(noted), "what is switched off goes black in a changed text too"
    assert noted.does_not_see("text_out_of_date")
    pdf = subprocess.run(["pdftotext", "-raw", saves("pdf"), "-"], capture_output=True, text=True, check=True).stdout
    assert "AAN HET TEAM." in pdf
    assert "NN-123-X" not in pdf
    chooses(noted, "json")  # what was taken out by hand would be in it again
    noted.presses("dialog_cancel")
    assert not list(tmp_path.glob("gekozen/*.json"))
    visit(noted).tell("where", "Elders")
    noted.window.go(Place("signs", Step.CARD))
    noted.presses("copy_hand_over")
    noted.sees(QWidget, "text_out_of_date")
    noted.presses("take_new")
    noted.presses("dialog_cancel")
    assert copied(noted).startswith("AAN HET TEAM.")
    noted.presses("take_new")
    noted.presses("dialog_take_made")
    noted.sees(QWidget, "edit_hand_over")
    assert "Elders" in copied(noted)
    assert "AAN HET TEAM" not in copied(noted)


def test_a_file_opens_again_as_it_was_and_a_broken_or_newer_one_says_why(
    noted: Person, saves: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    view(noted)
    file = saves("json")
    written, before = file.read_text(encoding="utf-8"), visit(noted).checklist
    opened = {"path": tmp_path / "stuk.json"}
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *asked: (str(opened["path"]), ""))

    newer = json.dumps(json.loads(written) | {"version": 2})
    for wrong, words in ((written[:400], "beschadigd"), ("\0\xff", "beschadigd"), (newer, "andere versie")):
        opened["path"].write_text(wrong, encoding="utf-8")
        noted.presses("open_hand_over")
        noted.presses("dialog_erase")
        assert words in noted.window.notice.words
        assert visit(noted).checklist == before

    visit(noted).start_anew()
    strange = json.loads(written)
    strange["answers"]["sector"] = "NIX"
    strange["answers"]["rung"] = ["niemand-hier"]
    opened["path"].write_text(json.dumps(strange), encoding="utf-8")
    noted.presses("open_hand_over")
    noted.qtbot.waitUntil(lambda: "Sommige antwoorden" in noted.window.notice.words)
    assert SECRET in copied(noted)

    visit(noted).start_anew()
    opened["path"] = file
    noted.presses("open_hand_over")
    noted.qtbot.waitUntil(lambda: file.name in noted.window.notice.words)
    assert visit(noted).checklist == read_hand_over(written).answers
    file.rename(tmp_path / "eerst.json")
    assert saves("json").read_text(encoding="utf-8") == written
    visit(noted).tell("where", "Ergens anders")
    noted.sees(QWidget, "text_out_of_date")


def test_closing_and_a_new_visit_offer_the_text_and_say_what_came_of_it(
    noted: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    QGuiApplication.clipboard().clear()
    noted.window.close()
    assert noted.window.isVisible()
    noted.presses("last_copy")
    assert SECRET in QGuiApplication.clipboard().text()
    assert "klembord" in noted.sees(Text, "last_told").words
    closed, free = tmp_path / "geen map", tmp_path / "overdracht.txt"
    closed.write_text("", encoding="utf-8")
    for path, words in ((closed / "overdracht.txt", "andere map"), (free, str(free))):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *asked, path=path: (str(path), ""))
        noted.presses("last_save")
        assert words in noted.sees(Text, "last_told").words
    assert SECRET in free.read_text(encoding="utf-8")
    noted.presses("dialog_cancel")
    noted.window.go(Place("signs", "new"))
    noted.sees(QWidget, "last_copy")
    noted.presses("dialog_erase")
    assert visit(noted).checklist.is_empty
    assert noted.window.close()


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils reads the PDF back")
@pytest.mark.parametrize("language", list(Language))
def test_nothing_of_it_says_what_no_result_may_say(
    noted: Person, saves: Callable[[str], Path], language: Language
) -> None:
    noted.program.settings.change(content_language=language, interface_language=language)
    for field, words in TOLD.items():
        visit(noted).tell(field, words)
    visit(noted).tell("rung", ("own:team-leader",))
    told = (*OWN.values(), *TOLD.values())
    page = view(noted)
    shown = [one.accessibleName() or one.text() for one in page.findChildren(QLabel)]
    shown += [one.accessibleName() for one in page.findChildren(QAbstractButton)]
    html = unescape(re.sub(r"<[^>]+>", " ", saves("html").read_text(encoding="utf-8").partition("</style>")[2]))
    pdf = subprocess.run(["pdftotext", "-layout", saves("pdf"), "-"], capture_output=True, text=True, check=True).stdout
    file = saves("json").read_text(encoding="utf-8")
    for made in ("\n".join(shown), copied(noted), html, pdf, file):
        assert len(made) > 800
        assert forbidden(made, told) == []
    last = noted.program.library.wording.say("report_no_conclusion", language) if noted.program.library else ""
    for made in (copied(noted), " ".join(html.split()), file):
        assert last in made
