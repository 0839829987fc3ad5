# SPDX-License-Identifier: EUPL-1.2
"""Handing over without a window: `kit route --hand-over` writes the file, `kit handover` reads it back."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from kit import cli
from kit.store.library import Library

VISIT = {
    "danger": False,
    "situation": "person",
    "region": "Zutphen",
    "form": "labour",
    "role": "counter",
    "signs": {"GEN-05": "seen", "GEN-15": "cannot_tell"},
    "words": {"GEN-05": "De map lag bij de baas.\nHij gaf die niet."},
    "where": "Kas 4",
    "said": "Ze zei: “Ik mag niet weg.”",
    "rung": ["comensha"],
}
Runs = Callable[..., str]


@pytest.fixture
def runs(capsys: pytest.CaptureFixture[str]) -> Runs:
    def run(*arguments: object, code: int = 0) -> str:
        assert cli.main([str(one) for one in arguments]) == code
        printed = capsys.readouterr()
        return printed.err if code else printed.out

    return run


@pytest.fixture
def visit(tmp_path: Path) -> Path:
    file = tmp_path / "visit.json"
    file.write_text(json.dumps(VISIT), encoding="utf-8")
    return file


def test_a_visit_goes_over_as_a_file_and_comes_back_the_same(
    runs: Runs, visit: Path, tmp_path: Path, library: Library
) -> None:
    sent, text = tmp_path / "over.json", ""
    text = json.loads(runs("route", visit, "--json", "--db", library.file, "--hand-over", sent))["handover"]
    assert runs("handover", sent) == text
    assert runs("handover", sent, "--json").encode() == sent.read_bytes()


def test_what_was_left_out_is_not_in_the_file_nor_in_what_is_read_from_it(
    runs: Runs, visit: Path, tmp_path: Path, library: Library
) -> None:
    sent = tmp_path / "over.json"
    runs("route", visit, "--db", library.file, "--hand-over", sent, "--leave-out", "GEN-05", "--leave-out", "where")
    for told in (sent.read_text(encoding="utf-8"), runs("handover", sent)):
        assert "map lag" not in told
        assert "Kas 4" not in told
        assert "Ik mag niet weg" in told
    assert runs("handover", sent).count("(weggelaten)") == 2


def test_whoever_takes_over_can_ask_for_the_card_in_their_own_language(
    runs: Runs, visit: Path, tmp_path: Path, library: Library
) -> None:
    sent = tmp_path / "over.json"
    runs("route", visit, "--db", library.file, "--hand-over", sent)
    assert "Een mogelijk slachtoffer" in runs("handover", sent, "--card", "--db", library.file)
    card = runs("handover", sent, "--card", "--db", library.file, "--lang", "en")
    assert "A possible victim" in card
    assert "For a person, labour" in card.splitlines()[1]
    assert "Zutphen" in card.splitlines()[1]
    assert card.index("0800 5151") < card.index("0900 8844"), "the Labour Authority before the police, for work"


def test_a_card_for_whoever_takes_over_needs_no_sign_that_this_content_lacks(
    runs: Runs, visit: Path, tmp_path: Path, library: Library
) -> None:
    sent = tmp_path / "over.json"
    runs("route", visit, "--db", library.file, "--hand-over", sent)
    sent.write_text(sent.read_text(encoding="utf-8").replace("GEN-05", "GEN-99"), encoding="utf-8")
    assert "0800 5151" in runs("handover", sent, "--card", "--db", library.file)


def test_a_list_for_under_18_leads_to_the_same_card_on_paper_and_after_handing_over(
    runs: Runs, visit: Path, tmp_path: Path, library: Library
) -> None:
    visit.write_text(
        json.dumps({"list": "CL", "danger": True, "words": {"CL-CD-01": "Hij is klein."}}), encoding="utf-8"
    )
    sent = tmp_path / "over.json"
    told = json.loads(runs("route", visit, "--json", "--db", library.file, "--hand-over", sent))
    child = "0800 2000"
    assert child in [phone["number"] for one in told["route"]["contacts"] for phone in one["phones"]]
    assert child in runs("handover", sent, "--card", "--db", library.file)
    paper = runs("pack", visit, "--db", library.file, "--parts", "route-card,hand-over")
    assert child in paper
    assert "Hij is klein." in paper


@pytest.mark.parametrize(
    ("options", "named"),
    [
        (["--leave-out", "said"], "--leave-out needs --hand-over"),
        (
            ["--hand-over", "{folder}/over.json", "--leave-out", "promised"],
            'No own words to leave out under "promised"',
        ),
        (["--hand-over", "{folder}"], "could not be written"),
    ],
)
def test_a_wrong_call_writes_nothing_and_says_why(
    runs: Runs, visit: Path, tmp_path: Path, library: Library, options: list[str], named: str
) -> None:
    filled = [option.replace("{folder}", str(tmp_path)) for option in options]
    assert named in runs("route", visit, "--db", library.file, *filled, code=2)
    assert [file.name for file in tmp_path.iterdir()] == ["visit.json"]


def test_a_checklist_is_no_hand_over(runs: Runs, visit: Path) -> None:
    assert "kit handover" in runs("handover", visit, code=2)


def test_the_card_in_a_terminal_says_all_the_card_says(runs: Runs, visit: Path, library: Library) -> None:
    told = runs("route", visit, "--db", library.file)
    card = json.loads(runs("route", visit, "--json", "--db", library.file))["route"]
    for line in [step["text"] for step in card["steps"]] + card["do"] + card["dont"] + card["cannot_promise"]:
        assert line in told
    assert card["night"] in told


def test_what_could_still_be_looked_at_is_named(runs: Runs, visit: Path, library: Library) -> None:
    offered = json.loads(runs("route", visit, "--json", "--db", library.file))["look_further"]
    assert "CD" not in offered, "something was noted there"
    assert [one["id"] for one in offered["DR"]["still"]] == ["GEN-08"]
    assert offered["DR"]["still"][0]["text"] == library.sign("GEN-08").text.nl
