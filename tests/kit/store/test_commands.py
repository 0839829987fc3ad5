# SPDX-License-Identifier: EUPL-1.2
"""What someone sees who asks on the command line; the content is the shipped one."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kit import cli
from kit.paths import default_paths
from kit.settings import OwnLine, OwnNumber, Settings, save
from kit.store import shelf

ROOT = Path(__file__).resolve().parents[3]
Kit = Any


@pytest.fixture(scope="session")
def db(shipped_content: Path) -> Path:
    file = shelf.current(shipped_content)
    assert file is not None
    return file


@pytest.fixture
def kit(db: Path, capsys: pytest.CaptureFixture[str]) -> Kit:
    """Runs a command on the shipped content and returns what it printed, parsed."""

    def run(command: str, *arguments: str) -> Any:
        assert cli.main([command, "--db", str(db), "--json", *arguments]) == 0
        return json.loads(capsys.readouterr().out)

    return run


def test_a_child_in_danger_has_a_route_first(kit: Kit) -> None:
    answer = kit("search", "kind in gevaar")
    assert answer["query"] == "kind in gevaar"
    first = answer["hits"][0]
    assert (first["kind"], first["id"], first["lang"], first["source_key"]) == ("route", "danger", "nl", None)
    assert len(answer["hits"]) <= 20
    assert len({(hit["kind"], hit["id"]) for hit in answer["hits"]}) == len(answer["hits"])


@pytest.mark.parametrize("typed", ['"; DROP (', "", "--json", "-x", "*"])
def test_whatever_is_typed_is_answered(kit: Kit, typed: str) -> None:
    assert kit("search", "--", typed)["query"] == typed


def test_an_empty_question_has_no_hits(kit: Kit) -> None:
    assert kit("search", "")["hits"] == []


def test_a_search_can_be_narrowed_and_limited(kit: Kit) -> None:
    hits = kit("search", "--kind", "organisation", "--limit", "3", "--lang", "en", "help")["hits"]
    assert {hit["kind"] for hit in hits} == {"organisation"}
    assert len(hits) == 3


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=st.text(max_size=30))
def test_any_string_is_a_valid_question(db: Path, capsys: pytest.CaptureFixture[str], typed: str) -> None:
    assert cli.main(["search", "--db", str(db), "--json", "--", typed]) == 0
    assert json.loads(capsys.readouterr().out)["query"] == typed


def test_zutphen_has_both_coordinators_with_ages_their_standing_and_comensha(kit: Kit) -> None:
    answer = kit("numbers", "--region", "Zutphen")
    assert answer["region"] == {"name": "Zutphen", "code": "GM0301"}
    contacts = {contact["id"]: contact for contact in answer["contacts"]}
    assert next(iter(contacts)) == "comensha"  # both regional numbers are doubtful
    young, old = contacts["zc-noordoost-gelderland-mee-veluwe"], contacts["zc-utrecht-gelderland-moviera"]
    assert "jonger dan 23" in young["role"]
    assert "23 jaar of ouder" in old["role"]
    assert (young["standing"], old["standing"]) == ("doubtful", "doubtful")
    assert contacts["comensha"]["standing"] == "copied"
    assert contacts["comensha"]["standing_text"].endswith("Niet gebeld.")
    assert contacts["comensha"]["phones"][0]["number"] == "033 448 11 86"
    assert contacts["comensha"]["phones"][0]["e164"] == "+31334481186"
    assert answer["cautions"]


@pytest.mark.parametrize("typed", ["Utrecht", "utrecht", "UTRECHT", "GM0344", "gm0344"])
def test_a_town_that_bears_the_name_of_its_province_is_meant(kit: Kit, typed: str) -> None:
    assert kit("numbers", "--region", typed)["region"]["code"] == "GM0344"


def test_no_day_of_ours_stands_beside_a_copied_number(kit: Kit) -> None:
    for place in ("Zutphen", "Amsterdam", "Eindhoven"):
        for contact in kit("numbers", "--region", place)["contacts"]:
            assert "2026" not in contact["standing_text"]


def test_an_unknown_place_still_gives_the_national_numbers(kit: Kit) -> None:
    answer = kit("numbers", "--region", "Zutfen")
    assert answer["region"] is None
    assert answer["contacts"][0]["id"] == "comensha"
    assert any("Zutphen" in caution for caution in answer["cautions"])


def test_ones_own_numbers_stand_first(kit: Kit) -> None:
    own = {OwnLine.CONTACT_PERSON: OwnNumber("Noor de Wit", "06 12 34 56 78")}
    save(default_paths().settings, Settings(own_numbers=own))
    first = kit("numbers", "--region", "Zutphen")["contacts"][0]
    assert (first["name"], first["phones"][0]["number"], first["standing"]) == ("Noor de Wit", "06 12 34 56 78", "own")


def test_every_coordinator_is_reached_from_every_town_it_serves(db: Path) -> None:
    """No town is left without a number, and a doubtful one is never first."""
    from kit.store.directory import Directory
    from kit.store.library import Library

    library = Library(db)
    directory = Directory(library)
    for town in library.regions().municipalities:
        numbers = directory.numbers(town.code, {})
        assert numbers.first[0].phones, town.name
        assert all(one.standing.standing.value != "doubtful" for one in numbers.first), town.name
        assert "comensha" in {one.id for one in (*numbers.first, *numbers.national)}, town.name
    library.close()


@pytest.mark.parametrize(
    "record",
    [
        "factsheet:under-18",
        "organisation:comensha",
        "org:comensha",
        "sign:GEN-01",
        "term:human-trafficking",
        "route:danger",
    ],
)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_record_is_shown_with_its_standing_and_no_number_in_its_text(kit: Kit, record: str, language: str) -> None:
    shown = kit("show", "--lang", language, record)
    assert shown["id"] == record.partition(":")[2]
    assert shown["lang"] == language
    assert shown["title"]
    assert shown["text"]
    assert not re.search(r"\b0\d{2,3}[ -]?\d{3}|\b0[89]00", shown["text"])


def test_a_factsheet_is_shown_with_html_sources_and_links(kit: Kit) -> None:
    shown = kit("show", "factsheet:under-18")
    assert '<h2 id="what-to-do">' in shown["html"]
    assert {"kind": "organisation", "id": "veilig-thuis", "label": "Veilig Thuis"} in shown["links"]
    assert all(set(source) == {"url", "title", "read_on"} for source in shown["sources"])
    assert shown["sources"][0]["read_on"] == "2026-11-24"


def test_a_page_is_printed_so_that_one_can_read_it(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["show", "--db", str(db), "--lang", "en", "factsheet:under-18"]) == 0
    printed = capsys.readouterr().out
    assert printed.startswith("Under 18: what changes?")
    assert "Not yet reviewed by an expert." in printed
    assert max(len(line) for line in printed.splitlines() if "http" not in line) <= 90


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["fly"],
        ["search"],
        ["search", "x", "--lang", "de"],
        ["search", "x", "--limit", "-1"],
        ["show", "under-18"],
        ["show", "factsheet:none"],
        ["show", "planet:mars"],
        ["numbers"],
        ["search", "x", "--db", "none.db"],
        ["compile"],
    ],
)
def test_a_wrong_call_says_on_stderr_what_is_wrong(
    arguments: list[str], db: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given_db = (
        ["--db", str(db)] if arguments[:1] in (["search"], ["show"], ["numbers"]) and "--db" not in arguments else []
    )
    assert cli.main([*arguments, *given_db]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.strip()
    assert "Traceback" not in captured.err


@pytest.mark.parametrize("command", [command.name for command in cli.COMMANDS])
def test_every_command_has_help(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main([command, "--help"]) == 0
    assert command in capsys.readouterr().out


def test_help_lists_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--help"]) == 0
    printed = capsys.readouterr().out
    assert all(command.name in printed and command.summary in printed for command in cli.COMMANDS)


def test_names_come_through_a_pipe_that_speaks_another_code_page(db: Path) -> None:
    command = [sys.executable, "-m", "kit", "numbers", "--db", str(db), "--region", "Fryslân"]
    done = subprocess.run(
        command, cwd=ROOT, env={**os.environ, "PYTHONIOENCODING": "cp1252"}, capture_output=True, check=True
    )
    assert "Fryslân" in done.stdout.decode("utf-8")


def test_a_name_typed_in_a_terminal_without_utf8_is_understood(db: Path) -> None:
    command = [sys.executable, "-m", "kit", "numbers", "--db", str(db), "--region", "Súdwest-Fryslân"]
    plain = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": "ascii"}
    done = subprocess.run(command, cwd=ROOT, env={**os.environ, **plain}, capture_output=True, check=True)
    assert done.stdout.decode("utf-8").startswith("Súdwest-Fryslân")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only where there is a full disk to try")
def test_a_full_disk_behind_the_output_is_told_in_a_sentence(db: Path) -> None:
    command = [sys.executable, "-m", "kit", "show", "--db", str(db), "organisation:comensha"]
    with open("/dev/full", "wb") as full:
        done = subprocess.run(command, cwd=ROOT, stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 2
    assert done.stderr.startswith(b"kit show: ")
    assert b"Traceback" not in done.stderr


def test_searching_does_not_load_what_only_the_desk_needs(db: Path) -> None:
    script = (
        "import sys; from kit.cli import main; main(['search', '--db', sys.argv[1], 'kind in gevaar']);"
        "heavy = {'yaml', 'markdown', 'nh3', 'sqlite_utils', 'openpyxl', 'phonenumbers', 'segno', 'click'} & set(sys.modules);"
        "assert not heavy, heavy"
    )
    subprocess.run([sys.executable, "-c", script, str(db)], cwd=ROOT, check=True, capture_output=True)
