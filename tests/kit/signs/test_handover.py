# SPDX-License-Identifier: EUPL-1.2
"""The hand-over text: every word of the person unchanged, and what was left out nowhere in it."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kit.content.model import Channel
from kit.languages import Language, Words
from kit.signs.checklist import Checklist, SignAnswer
from kit.signs.handover import HandOver, Named, as_text, hand_over, without
from kit.store.library import Library
from tests.builders import a_sign

WRITTEN = datetime(2026, 11, 24, 15, 0, tzinfo=UTC)
SIGNS = (
    a_sign("AGR-01", channel=Channel.SEE),
    a_sign("AGR-02", "Iemand anders antwoordt.", "Someone else answers.", channel=Channel.HEAR),
    a_sign("GEN-01", "Papieren liggen bij de baas.", "Papers lie with the boss.", channel=Channel.DOCUMENT),
)
IDS = [sign.id for sign in SIGNS]
own_words = st.text(st.characters(codec="utf-8") | st.sampled_from("\n\r\t\x0b\x85\u2028\u202e-•"), min_size=1)
checklists = st.builds(
    Checklist,
    answers=st.dictionaries(st.sampled_from(IDS), st.sampled_from(SignAnswer)),
    words=st.dictionaries(st.sampled_from(IDS), own_words),
    where=own_words,
    said=own_words,
    promised=own_words,
    thought=own_words,
    when=st.none() | st.datetimes(),
)


def handed(library: Library, checklist: Checklist, language: Language = Language.NL) -> HandOver:
    return hand_over(checklist, SIGNS, library.wording, language, WRITTEN)


def own_texts(checklist: Checklist) -> dict[str, str]:
    said = {name: getattr(checklist, name) for name in ("where", "said", "promised", "thought")}
    return {**checklist.words, **{name: words for name, words in said.items() if words.strip()}}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(checklists, st.sampled_from(Language))
def test_every_line_of_ones_own_words_stands_unchanged(
    library: Library, checklist: Checklist, language: Language
) -> None:
    text = as_text(handed(library, checklist, language))
    for own in own_texts(checklist).values():
        assert all(line in text for line in own.split("\n"))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(checklists, st.sets(st.sampled_from([*IDS, "where", "said", "promised", "thought"])))
def test_what_is_left_out_is_gone_and_said_to_be_left_out(
    library: Library, checklist: Checklist, left_out: set[str]
) -> None:
    kept = without(handed(library, checklist), left_out)
    lines = [line for part in kept.parts for line in part.lines]
    assert {line.key for line in lines if line.is_left_out} == left_out & own_texts(checklist).keys()
    assert {line.key: line.own for line in lines if line.own} == {
        key: own for key, own in own_texts(checklist).items() if key not in left_out
    }
    assert as_text(kept) == as_text(handed(library, checklist), left_out)
    assert as_text(kept).count("(weggelaten)") >= len(left_out & own_texts(checklist).keys())


def test_the_text_holds_what_the_receiver_was_not_there_for(library: Library) -> None:
    checklist = Checklist(
        asks_for_help=True,
        found_offending=True,
        answers={"AGR-01": SignAnswer.SEEN},
        times={"AGR-01": datetime(2026, 11, 24, 14, 10, tzinfo=UTC)},
        words={"AGR-01": "Zes matrassen."},
        where="Kas 4",
        when=datetime(2026, 11, 24, 14, 5, tzinfo=UTC),
        said="Ze zei: “Ik mag niet weg.”",
        promised="Ik bel morgen.",
        thought="Er zijn meer mensen.",
        rung=("comensha",),
    )
    named = Named(Words("Zutphen", "Zutphen"), contacts={"comensha": Words("CoMensha", "CoMensha")})
    text = as_text(hand_over(checklist, SIGNS, library.wording, Language.NL, WRITTEN, named))
    assert text == (
        "Melding van een zorg\nOpgemaakt op 24 november 2026, 15.00\n\n"
        "Waar het om gaat\n- Regio: Zutphen.\n- Vraagt de persoon zelf om hulp? Ja.\n"
        "- Is de persoon betrapt op een strafbaar feit? Ja.\n\n"
        "Waar en wanneer\n- 24 november 2026, 14.05\nKas 4\n\n"
        "Gezien\n- 14.10: Slapen in een schuur.\n  Zes matrassen.\n\n"
        "Niet gekeken\n- Papieren liggen bij de baas.\n\n"
        "Niet gevraagd\n- Iemand anders antwoordt.\n\n"
        "Wat er gezegd is\nZe zei: “Ik mag niet weg.”\n\n"
        "Wat er beloofd is\nIk bel morgen.\n\n"
        "Wie ik belde\n- CoMensha\n\n"
        "Wat ik erbij dacht\nEr zijn meer mensen.\n\n"
        "Deze melding geeft waarnemingen en trekt geen conclusie over een persoon.\n"
    )
