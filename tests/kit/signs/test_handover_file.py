# SPDX-License-Identifier: EUPL-1.2
"""The hand-over as a file: the published schema fits it, it comes back the same, and what was left out is nowhere in it."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kit.content.model import Channel
from kit.errors import InputError
from kit.languages import Language, Words
from kit.paths import RESOURCES
from kit.settings import Role
from kit.signs.checklist import Checklist, Form, Reply, SignAnswer, Situation
from kit.signs.handover import Named, as_text, hand_over, without
from kit.signs.handover_file import HandedOver, read_hand_over, write_hand_over
from kit.store.library import Library
from tests.builders import a_sign
from tests.kit.signs.any_checklist import any_checklist

SCHEMA = json.loads((RESOURCES / "schemas" / "hand-over.schema.json").read_text(encoding="utf-8"))
FITS = jsonschema.Draft202012Validator(SCHEMA)
SIGNS = (a_sign("AGR-01"), a_sign("AGR-02", channel=Channel.HEAR), a_sign("GEN-01", channel=Channel.DOCUMENT))
IDS = [sign.id for sign in SIGNS]
KEYS = [*IDS, "where", "said", "promised", "thought"]

own_words = st.text(st.characters() | st.sampled_from("\n\r\u2028\ud83d"))
times = st.datetimes(timezones=st.none() | st.sampled_from([UTC, timezone(timedelta(hours=1, minutes=30))]))
checklists = any_checklist(
    role=st.sampled_from(Role),
    region=st.sampled_from(["", "GM0301"]),
    region_said=st.sampled_from(["", "Zutfen"]),
    sector=st.sampled_from(["", "AGR"]),
    form=st.sampled_from([None, *Form]),
    answers=st.dictionaries(st.sampled_from(IDS), st.sampled_from(SignAnswer)),
    words=st.dictionaries(st.sampled_from(IDS), own_words.filter(bool)),
    times=st.dictionaries(st.sampled_from(IDS), times),
    where=own_words,
    when=st.none() | times,
    said=own_words,
    promised=own_words,
    thought=own_words,
    rung=st.lists(st.sampled_from(["comensha", "own:police"]), max_size=2).map(tuple),
)


def handed(
    library: Library, checklist: Checklist, left_out: set[str] | None = None, language: Language = Language.NL
) -> HandedOver:
    written = datetime(2026, 11, 24, 15, 0, tzinfo=UTC)
    text = hand_over(checklist, SIGNS, library.wording, language, written, Named(Words("Zutphen", "Zutphen")))
    return HandedOver(without(text, left_out or set()), checklist, language, written, "under-18", "2026.11.24")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(checklists, st.sets(st.sampled_from(KEYS)), st.sampled_from(Language))
def test_a_hand_over_comes_back_the_same_byte_for_byte(
    library: Library, checklist: Checklist, left_out: set[str], language: Language
) -> None:
    written = write_hand_over(handed(library, checklist, left_out, language))
    read = read_hand_over(written)
    assert write_hand_over(read).encode() == written.encode()
    FITS.validate(json.loads(written))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.dictionaries(st.sampled_from(KEYS), st.integers(1000, 9999).map(lambda number: f"planted-{number}")), st.data()
)
def test_a_line_that_was_left_out_is_nowhere_in_the_file(library: Library, own: dict[str, str], data: Any) -> None:
    left_out = data.draw(st.sets(st.sampled_from(KEYS)))
    fields = {key: words for key, words in own.items() if key not in IDS}
    checklist = replace(Checklist(words={key: own[key] for key in IDS if key in own}), **fields)  # type: ignore[arg-type]
    written = write_hand_over(handed(library, checklist, left_out))
    for key, words in own.items():
        kept = [other for name, other in own.items() if name not in left_out]
        assert (words in written) is (key not in left_out or words in kept)


def test_what_was_answered_and_worded_comes_back_on_another_machine(library: Library) -> None:
    checklist = Checklist(
        danger=Reply.NO,
        under_18=Reply.UNKNOWN,
        situation=Situation.PERSON,
        region="GM0301",
        answers={"AGR-01": SignAnswer.SEEN, "GEN-01": SignAnswer.CANNOT_TELL},
        times={"AGR-01": datetime(2026, 11, 24, 14, 10, tzinfo=UTC)},
        words={"AGR-01": "Zes matrassen."},
        where="Kas 4",
        said="Ze zei: nee.",
        rung=("comensha",),
    )
    sent = handed(library, checklist)
    read = read_hand_over(write_hand_over(sent))
    assert read.answers == checklist
    assert read.text == sent.text, "in the words it was written in, whatever content the reader has"
    assert as_text(read.text) == as_text(sent.text)


def wrong_files() -> list[tuple[Any, str]]:
    """(how to spoil a good file, what the answer names); the schema refuses each of them too."""
    line = {"key": "AGR-01", "own": "a"}
    part = {"key": "seen", "head": "Gezien", "lines": [line]}
    return [
        ({"format": "something-else"}, "no hand-over of Veldgids"),
        ({"format": None, "region": "Zutphen"}, "goes into kit route"),
        ({"version": 2}, "another version"),
        ({"version": True}, "another version"),
        ({"language": "de"}, '"language" should be one of'),
        ({"written": "noon"}, '"written" should be an ISO time'),
        ({"route": 7}, '"route" should be text'),
        ({"score": 3}, '"score"'),
        ({"answers": {}}, '"role" is missing'),
        ({"answers": {"role": "mayor"}}, '"answers.role"'),
        ({"answers": {"role": "counter", "danger": True}}, '"answers.danger"'),
        ({"answers": {"role": "counter", "danger": "not_asked"}}, '"answers.danger"'),
        ({"answers": {"role": "counter", "signs": {"GEN-01": "seen"}}}, '"answers.signs.GEN-01" should be an object'),
        ({"answers": {"role": "counter", "signs": {"GEN-01": {"answer": "not_looked_at"}}}}, '"answers.signs.GEN-01"'),
        ({"answers": {"role": "counter", "said": "own words"}}, '"answers.said"'),
        ({"text": []}, '"text" should be an object'),
        ({"text": {"title": "a"}}, '"made_on" is missing'),
        ({"parts": [{**part, "key": "verdict"}]}, '"text.parts[0].key" should be one of'),
        ({"parts": [{**part, "lines": [{}]}]}, '"text.parts[0].lines[0]" should be a line with something in it'),
        ({"parts": [{**part, "lines": [{"own": "a"}]}]}, '"text.parts[0].lines[0]" should be a line with a "key"'),
        ({"parts": [{**part, "lines": [{**line, "left_out": True}]}]}, "not both"),
        ({"parts": [{**part, "lines": [{"key": "a", "text": "b", "left_out": False}]}]}, "true, or absent"),
    ]


@pytest.mark.parametrize(("spoiled", "named"), wrong_files(), ids=[named for _, named in wrong_files()])
def test_a_wrong_file_is_refused_by_the_kit_and_by_the_schema(library: Library, spoiled: Any, named: str) -> None:
    told = json.loads(write_hand_over(handed(library, Checklist())))
    if "parts" in spoiled:
        told["text"].update(spoiled)
    else:
        told.update(spoiled)
    assert not FITS.is_valid(told)
    with pytest.raises(InputError) as refused:
        read_hand_over(json.dumps(told))
    assert named in refused.value.message


def test_own_words_that_stand_twice_are_refused_because_one_would_be_lost(library: Library) -> None:
    told = json.loads(write_hand_over(handed(library, Checklist(said="Ze zei: nee."))))
    told["text"]["parts"].append(told["text"]["parts"][-1])
    with pytest.raises(InputError, match="twice"):
        read_hand_over(json.dumps(told))


def test_the_schema_is_a_schema_and_every_value_is_described() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["title"]
    for name, definition in SCHEMA["$defs"].items():
        assert definition["title"], name
        assert definition["description"], name
