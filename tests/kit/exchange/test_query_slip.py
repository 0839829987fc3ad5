# SPDX-License-Identifier: EUPL-1.2
"""What someone searched for in vain reaches whoever keeps the synonyms, in the words it was asked in."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.cli import main
from kit.errors import InputError
from kit.exchange.choices import wording
from kit.exchange.query_slip import MARK, query_payload, query_slip, query_slip_text, read_query_slips
from kit.exchange.slip import read_slips
from kit.exchange.slip_line import LONGEST
from kit.languages import Language
from kit.store.wording import Wording

DAY = date(2026, 11, 30)
ASKED = query_slip("slaaplpaats matras kas", "signalen over slapen", Language.NL, DAY, "2026.11.24")


@pytest.mark.parametrize("language", list(Language))
def test_the_file_says_it_in_words_and_reads_back(language: Language) -> None:
    text = query_slip_text(ASKED, Wording(wording()), language)
    assert "slaaplpaats matras kas" in text.splitlines()[2]
    assert read_query_slips(text) == ((ASKED,), 0)
    assert read_slips(text) == ((), 0)  # it is no correction of a contact


@given(asked=st.text(max_size=LONGEST), hoped_for=st.text(max_size=LONGEST))
def test_what_fits_on_a_slip_comes_back_from_it(asked: str, hoped_for: str) -> None:
    try:
        slip = query_slip(asked, hoped_for, Language.EN, DAY, "1")
    except InputError:
        assert not asked.split()
        return
    found, broken = read_query_slips(f"> {query_payload(slip)}\r\n")
    assert len(found) + broken == 1
    if slip.asked.isprintable() and slip.hoped_for.isprintable():
        assert found == (slip,)


@given(st.text())
def test_no_text_breaks_the_reader(text: str) -> None:
    found, _ = read_query_slips(f"{MARK}[{text}")
    assert all(slip.asked for slip in found)


def test_a_text_that_is_too_long_is_refused_and_not_cut() -> None:
    with pytest.raises(InputError, match="shorter"):
        query_slip("a" * (LONGEST + 1), "", Language.NL, DAY, "1")


def test_the_command_tells_searches_beside_patches(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "slips.txt"
    file.write_text(f"{query_payload(ASKED)}\n{query_payload(ASKED)}\n", encoding="utf-8")
    assert main(["directory", "slip", str(file)]) == 1  # there is something to look at
    assert capsys.readouterr().out == (
        "# found nothing (nl, 2026-11-30): slaaplpaats matras kas, hoped for: signalen over slapen\n"
    )
    assert main(["directory", "slip", str(file), "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert told["patches"] == told["faults"] == []
    assert [one["asked"] for one in told["searches"]] == ["slaaplpaats matras kas"]
