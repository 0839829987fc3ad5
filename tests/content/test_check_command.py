# SPDX-License-Identifier: EUPL-1.2
"""`kit check` as an editor and a script call it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from kit.cli import main
from kit.paths import RESOURCES


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    return Path(
        shutil.copytree(RESOURCES, tmp_path / "tree", ignore=shutil.ignore_patterns("fonts", "icons", "translations"))
    )


def test_the_shipped_content_passes(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == 0
    assert capsys.readouterr().out.splitlines()[-1].startswith("0 finding(s)")


def test_a_finding_is_one_object_with_six_fields(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tree / "directory" / "organisations" / "comensha.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("+31334481186", "+31334481187"), encoding="utf-8")
    assert main(["check", "--json", "--resources", str(tree)]) == 1
    told = json.loads(capsys.readouterr().out)
    assert set(told) == {"findings", "warnings"}
    first = next(one for one in told["findings"] if one["code"] == "wrong-phone")
    assert set(first) == {"code", "file", "line", "id", "message", "remedy"}
    assert (first["id"], first["line"]) == ("comensha", 9)
    assert first["file"].endswith("directory/organisations/comensha.yaml")


def test_an_overdue_review_warns_and_never_stops(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--json", "--today", "2030-01-01"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["findings"] == []
    overdue = {one["id"] for one in told["warnings"] if one["code"] == "review-overdue"}
    assert {"under-18", "danger", "reported-victims-per-year"} <= overdue


def test_what_to_ring_begins_with_whom_the_route_cards_send_people_to(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--call-list", "--json"]) == 0
    calls = json.loads(capsys.readouterr().out)["calls"]
    ids = [one["id"] for one in calls]
    assert ids[0] == "noodnummer-112"
    assert calls[0]["how"] == "read", "nobody rings 112 to try it"
    assert len(ids) == len(set(ids))
    regional = ids.index("zc-den-bosch")
    assert ids.index("comensha") < regional < ids.index("dk-cmm")
    assert ids.index("veilig-thuis") < regional
    assert ids.index("zc-den-bosch") < ids.index("zc-drenthe-ggd"), "doubtful coordinators first"
    assert all(one["why"] for one in calls)


def test_the_call_list_in_words_says_how_to_record_each_call(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--call-list"]) == 0
    told = capsys.readouterr().out
    assert "kit confirm comensha --by NAME --on DATE --how rang" in told
    assert "033 448 11 86" in told


@pytest.mark.parametrize("arguments", [["--resources", "no-such-folder"], ["--today", "soon"], ["--what"]])
def test_a_wrong_call_is_told_apart_from_findings(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", *arguments]) == 2
    assert capsys.readouterr().err


@pytest.mark.parametrize("command", ["check", "confirm", "compared"])
def test_each_command_has_help(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([command, "--help"]) == 0
    assert "--resources" in capsys.readouterr().out
