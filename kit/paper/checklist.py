# SPDX-License-Identifier: EUPL-1.2
"""The list of signs for paper: empty, to fill in by pen, or as it stands on the screen with what was not looked at."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kit.content.model import Channel, Sign
from kit.languages import Language
from kit.moment import clock
from kit.paper.blocks import Block, Fields, Heading, Line, PenLines, SignRow, SignTable, Text, Told, Tone
from kit.paper.route_card import TO_FILL_IN
from kit.signs.checklist import Checklist, Reply, SignAnswer
from kit.signs.material import by_channel
from kit.store.wording import Wording

ANSWERS = tuple(SignAnswer)
"""The columns, in the order of the screen."""


def blank_blocks(title: str, signs: Sequence[Sign], wording: Wording, language: Language) -> tuple[Block, ...]:
    """All signs with four boxes each and a line for words. The person's answers are not in it."""

    def say(key: str) -> str:
        return wording.say(key, language)

    lead = " ".join(say(key) for key in ("paper_signs_lead", "caution_explanations", "origin_never_a_sign"))
    return (
        Heading(title, 1),
        Text(lead, Tone.LEAD),
        Fields(tuple(say(key) for key in TO_FILL_IN)),
        *_tables(Checklist(), signs, wording, language, is_form=True),
        Line(),
        Heading(say("paper_room"), hint=say("paper_room_hint")),
        PenLines(14),
        Text(say("own_first_contact_person"), Tone.LABEL),
        PenLines(1),
    )


def filled_blocks(
    title: str, checklist: Checklist, signs: Sequence[Sign], wording: Wording, language: Language
) -> tuple[Block, ...]:
    """Every sign with its answer, its time and the person's own words; "not looked at" is an answer like the others."""

    def say(key: str) -> str:
        return wording.say(key, language)

    return (
        Heading(title, 1),
        Text(f"{say('paper_filled_lead')} {say('caution_explanations')} {say('origin_never_a_sign')}", Tone.LEAD),
        *_first_questions(checklist, wording, language),
        *_tables(checklist, signs, wording, language, is_form=False),
        Line(),
        Text(say("no_signs_prove_nothing")),
    )


def _first_questions(checklist: Checklist, wording: Wording, language: Language) -> Iterator[Block]:
    asked = (("danger_question", checklist.danger), ("under_18_question", checklist.under_18))
    for question, reply in asked:
        key = "paper_not_asked" if reply is Reply.NOT_ASKED else f"reply_{reply.value}"
        yield Told(f"{wording.say(question, language)} {wording.say(key, language)}.")


def _tables(
    checklist: Checklist, signs: Sequence[Sign], wording: Wording, language: Language, *, is_form: bool
) -> Iterator[Block]:
    place = 1
    for channel, group in by_channel(signs):
        rows = []
        for sign in group:
            rows.append(_row(place, sign, None if is_form else checklist, language))
            place += 1
        yield Line()
        yield SignTable(
            channel,
            wording.say(f"channel_{channel.value}", language),
            wording.say(f"channel_{channel.value}_hint", language),
            _columns(channel, wording, language),
            tuple(rows),
            is_form,
        )


def _columns(channel: Channel, wording: Wording, language: Language) -> tuple[str, ...]:
    return tuple(wording.say(f"answer_{channel.value}_{answer.value}", language) for answer in ANSWERS)


def _row(place: int, sign: Sign, checklist: Checklist | None, language: Language) -> SignRow:
    text = sign.text.say(language)
    if checklist is None:
        return SignRow(place, text)
    return SignRow(
        place,
        text,
        ANSWERS.index(checklist.answer(sign.id)),
        clock(checklist.times.get(sign.id)),
        checklist.words.get(sign.id, ""),
    )
