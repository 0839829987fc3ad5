# SPDX-License-Identifier: EUPL-1.2
"""Settings, the log, ages in words and the acute numbers: small modules that everything leans on."""

from __future__ import annotations

import json
import logging
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kit import acute, logs
from kit import settings as kept
from kit.ages import age_in_words
from kit.errors import ContentError
from kit.languages import Language
from kit.settings import Appearance, OwnLine, OwnNumber, Role, Settings

ROOT = Path(__file__).resolve().parents[2]
SET = Settings(
    Language.EN, Language.NL, languages_apart=True, text_size=175, appearance=Appearance.CONTRAST, role=Role.COUNTER,
    region="GM1783", hide_on_double_escape=False, own_numbers={OwnLine.POLICE: OwnNumber("Wijkteam", "0900 8844", "x")},
)  # fmt: skip


def test_settings_come_back_as_they_were_saved(tmp_path: Path) -> None:
    kept.save(tmp_path / "own" / "settings.json", SET)
    assert kept.load(tmp_path / "own" / "settings.json") == SET


@pytest.mark.logs("that cannot be used")
def test_a_broken_value_falls_back_alone(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    kept.save(path, SET)
    raw = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps({**raw, "appearance": "purple", "own_numbers": 7, "future": 1}), encoding="utf-8")
    read = kept.load(path)
    assert read.appearance is Appearance.SYSTEM
    assert read.own_numbers == {}
    assert read.region == "GM1783"


@pytest.mark.logs("settings", "setting")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), lambda inner: st.lists(inner) | st.dictionaries(
    st.sampled_from([*SET.__slots__, "other"]), inner), max_leaves=8))  # fmt: skip
def test_no_settings_file_stops_the_program(tmp_path: Path, content: object) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    assert isinstance(kept.load(path), Settings)


@pytest.mark.parametrize(
    ("days", "nl", "en"),
    [
        (-3, "vandaag gemaakt", "made today"),
        (0, "vandaag gemaakt", "made today"),
        (1, "één dag oud", "one day old"),
        (13, "dertien dagen oud", "thirteen days old"),
        (21, "drie weken oud", "three weeks old"),
        (60, "acht weken oud", "eight weeks old"),
        (61, "twee maanden oud", "two months old"),
        (729, "24 maanden oud", "24 months old"),
        (730, "twee jaar oud", "two years old"),
    ],
)
def test_ages_are_told_in_words(days: int, nl: str, en: str) -> None:
    assert age_in_words(days, Language.NL) == nl
    assert age_in_words(days, Language.EN) == en


def test_112_is_first_and_every_number_has_both_languages() -> None:
    found = acute.load()
    assert found.danger.number == "112"
    assert len(found.others) == 4
    assert found.compact in found.others
    assert all(number.label.nl and number.label.en for number in (found.danger, *found.others))


@pytest.mark.parametrize("content", ["", "[]", '{"acute": []}', '{"acute": [{}], "first_in_compact": "x"}'])
def test_a_damaged_strip_file_is_told_as_such(tmp_path: Path, content: str) -> None:
    path = tmp_path / "acute.yaml"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(ContentError):
        acute.load(path)


@pytest.fixture
def root_logger() -> Iterator[logging.Logger]:
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    yield root
    for handler in [h for h in root.handlers if h not in before]:
        handler.close()
        root.removeHandler(handler)
    root.setLevel(level)


def test_the_log_stays_bounded_with_one_older_file(
    tmp_path: Path, root_logger: logging.Logger, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logs, "LARGEST", 2_000)
    path = tmp_path / "own" / "veldgids.log"
    logs.set_up(path)
    for number in range(200):
        logging.getLogger("kit.test").info("opened page %s", number)
    files = sorted(file.name for file in path.parent.iterdir())
    assert files == ["veldgids.log", "veldgids.log.1"]
    assert all(file.stat().st_size < 2_300 for file in path.parent.iterdir())


A_RUN = """
import ctypes, sys
from pathlib import Path
from kit import logs
logs.set_up(Path(sys.argv[1]))
logs.note_crashes(Path(sys.argv[1]))
typed = "zqplant kelder"
if sys.argv[2] == "crashes":
    ctypes.string_at(0)
"""


def test_a_crash_in_c_code_is_in_the_log_of_the_next_run_and_nothing_typed_is(tmp_path: Path) -> None:
    log = tmp_path / "veldgids.log"
    crashed, ended = (
        subprocess.run([sys.executable, "-c", A_RUN, str(log), how], cwd=ROOT, check=False, capture_output=True)
        for how in ("crashes", "ends well")
    )
    assert (crashed.returncode != 0, ended.returncode) == (True, 0), ended.stderr
    told = log.read_text(encoding="utf-8")
    assert "an earlier run crashed" in told
    assert "line 9" in told
    assert "kelder" not in told
    assert (tmp_path / "veldgids.crash").read_text(encoding="utf-8") == ""


def test_a_folder_that_may_only_be_read_stops_no_program(tmp_path: Path) -> None:
    logs.note_crashes(tmp_path / "is not there" / "veldgids.log")


def test_where_no_log_can_be_written_the_program_goes_on(tmp_path: Path, root_logger: logging.Logger) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("", encoding="utf-8")
    logs.set_up(in_the_way / "veldgids.log")
    logging.getLogger("kit.test").info("still here")


JANSEN = {"name": "Jansen", "number": "015 1", "note": ""}


@pytest.mark.parametrize(
    "content",
    [
        '\ufeff{"own_numbers": {"contact-person": %s}}',
        '{"own_numbers": {"contact-person": %s, "team-leader": "015", "a later line": {"name": "x"}}}',
        '{"own_numbers": {"contact-person": %s, "police": {"name": null, "later": 1}}}',
        '{"text_size": 1e400, "region": null, "own_numbers": {"contact-person": %s}}',
    ],
    ids=["saved by Notepad", "a slip in another line", "a field of a later version", "impossible values"],
)
@pytest.mark.logs("that cannot be used", "one own number")
def test_a_slip_elsewhere_takes_no_own_number_away(tmp_path: Path, content: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(content % json.dumps(JANSEN), encoding="utf-8")
    read = kept.load(path)
    assert read.own_numbers == {OwnLine.CONTACT_PERSON: OwnNumber(**JANSEN)}
    assert (read.region, read.text_size) == ("", 100)


@pytest.mark.parametrize("content", ["[" * 100_000, "\x00", '{"own_numbers": {"contact-person": {"number": "015'])
@pytest.mark.logs("not readable", "cannot be read")
def test_a_file_that_cannot_be_read_is_kept_beside_the_new_one(tmp_path: Path, content: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(content, encoding="utf-8")
    changed = kept.change(path, lambda now: replace(now, region="GM1783"), kept.load(path))
    assert kept.load(path) == changed == Settings(region="GM1783")
    assert path.with_name("settings.json.broken").read_text(encoding="utf-8") == content
