# SPDX-License-Identifier: EUPL-1.2
"""What another program may hand in: whatever is wrong with it, one clear sentence and exit code 2, never a lost note."""

from __future__ import annotations

import io
import json
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit import cli
from kit.errors import InputError
from kit.signs.answers_file import KEYS, checklist_of
from kit.signs.entries import read_object
from kit.store.library import Library

WRONG = [
    (b"", "is not JSON"),
    (b"danger", "is not JSON"),
    (b"[]", "one JSON object"),
    (b"7", "one JSON object"),
    (b"\xff\xfe{", "cannot be read"),
    (b'{"said": "\xe9"}', "cannot be read"),
    (b'{"said": "\\ud83d"}', "half a character"),
    (b'{"said": "a", "said": "b"}', '"said" stands there twice'),
    (b'{"words": {"GEN-01": "a", "GEN-01": "b"}}', '"GEN-01" stands there twice'),
    (b'{"signs":' * 100_000, "nested too deeply"),
    (b'{"dangr": true}', "dangr"),
    (b'{"danger": "yes"}', '"danger" should be true or false'),
    (b'{"under_18": 1}', '"under_18" should be true or false'),
    (b'{"said": ["no"]}', '"said" should be text'),
    (b'{"signs": ["GEN-01"]}', '"signs" should be an object'),
    (b'{"signs": {"GEN-01": "maybe"}}', '"signs.GEN-01" should be one of seen, not_seen'),
    (b'{"signs": {"GEN-01": ["seen"]}}', '"signs.GEN-01" should be one of'),
    (b'{"signs": {"XYZ-99": "seen"}}', "XYZ-99"),
    (b'{"words": {"XYZ-99": "zes matrassen"}}', "XYZ-99"),
    (b'{"words": {"GEN-01": 6}}', '"words.GEN-01" should be text'),
    (b'{"situation": "shop"}', '"situation" should be one of person, place, group'),
    (b'{"role": "mayor"}', '"role" should be one of'),
    (b'{"form": "other"}', '"form" should be one of'),
    (b'{"sector": "XYZ"}', "XYZ"),
    (b'{"when": "noon"}', '"when" should be an ISO time'),
    (b'{"when": "2026-11-24"}', '"when" should be an ISO time'),
    (b'{"when": 1430}', '"when" should be text'),
    (b'{"rung": "comensha"}', '"rung" should be a list'),
    (b'{"rung": [112]}', '"rung[0]" should be text'),
    (b'{"rung": ["nobody-here"]}', "nobody-here"),
]


@pytest.mark.parametrize(("written", "named"), WRONG, ids=[str(named) for _, named in WRONG])
def test_a_wrong_file_is_answered_with_one_sentence_that_names_what_is_wrong(
    written: bytes, named: str, tmp_path: Path, library: Library, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "visit.json"
    file.write_bytes(written)
    assert cli.main(["route", str(file), "--json", "--db", str(library.file)]) == 2
    printed = capsys.readouterr()
    assert named in printed.err.splitlines()[0]
    assert "Traceback" not in printed.err
    assert printed.out == ""


def test_a_file_that_is_not_there_is_said_so(
    tmp_path: Path, library: Library, capsys: pytest.CaptureFixture[str]
) -> None:
    for file in (tmp_path / "nothing.json", tmp_path):
        assert cli.main(["route", str(file), "--db", str(library.file)]) == 2
        assert "cannot be read" in capsys.readouterr().err


def test_a_checklist_comes_through_a_pipe_in_utf_8_whatever_the_system_speaks(
    library: Library, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    written = "\ufeff" + json.dumps({"said": "Zij zei: “één”."}, ensure_ascii=False)
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(written.encode("utf-8"))))
    assert cli.main(["route", "-", "--json", "--db", str(library.file)]) == 0
    assert "Zij zei: “één”." in capsys.readouterr().out


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.sampled_from(["seen", "place", "labour"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@given(st.dictionaries(st.sampled_from(sorted(KEYS)), values, max_size=5))
def test_whatever_stands_under_a_key_is_read_or_refused_in_words(raw: dict[str, object]) -> None:
    try:
        checklist_of(read_object(json.dumps(raw)).only(KEYS))
    except InputError as error:
        assert error.message.startswith('"')
