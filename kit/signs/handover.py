# SPDX-License-Identifier: EUPL-1.2
"""The hand-over text: a ready notification for whoever was not there, in the person's own words, in a fixed order.

Made on, about, where and when; seen, heard, read; not looked at; unclear; looked and nothing noted; said, promised, rung;
what I thought, apart; and last the sentence that it draws no conclusion. Signs stand in the order of the screen.
What each part is for a reader of the file: docs/hand-over.md.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from kit.content.model import Channel, Sign
from kit.languages import NO_WORDS, Language, Words, filled, lower_first
from kit.moment import clock, told
from kit.signs.checklist import Checklist, Reply, SignAnswer
from kit.signs.material import FixedWords, by_channel

PARTS = (
    "about", "where_when", "seen", "heard", "read", "own_words", "not_looked_at", "not_asked", "unclear", "nothing_noted",
    "said", "promised", "rung", "thought",
)  # fmt: skip
"""The keys of the parts, the same in both languages, in the order of the text."""
SEEN_PARTS = {Channel.SEE: "seen", Channel.HEAR: "heard", Channel.DOCUMENT: "read"}


@dataclass(frozen=True, slots=True)
class Line:
    """One line under a head. `own` are the person's own words beside or instead of the kit's `text`, unchanged.

    `key` names what the own words belong to (a sign id, "where", "said"), so that they can be left out; then `is_left_out`
    is true and `own` is empty.
    """

    text: str = ""
    own: str = ""
    key: str = ""
    is_left_out: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """`key` is one of PARTS."""

    key: str
    head: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class HandOver:
    """The whole text as it is worded in one language. `left_out` stands where own words were left out."""

    title: str
    made_on: str
    parts: tuple[Part, ...]
    last: str
    left_out: str


@dataclass(frozen=True, slots=True)
class Named:
    """Names that a checklist holds only as ids: the place, the sector, the contacts that were rung."""

    place: Words = NO_WORDS
    sector: Words = NO_WORDS
    contacts: Mapping[str, Words] | None = None


def hand_over(
    checklist: Checklist,
    signs: Iterable[Sign],
    wording: FixedWords,
    language: Language,
    written: datetime,
    named: Named = Named(),
) -> HandOver:
    """The hand-over in parts, as the preview shows it; parts without a line are left out."""
    say = _Saying(wording, language)
    signs = tuple(sign for _, group in by_channel(signs) for sign in group)
    parts = {
        "about": tuple(_about(checklist, say, named)),
        "where_when": tuple(_where_when(checklist, language)),
        **_by_channel(checklist, signs, say),
        "own_words": _beside(checklist, signs),
        **_not_looked_at(checklist, signs, say),
        "unclear": _lines(checklist, signs, SignAnswer.CANNOT_TELL, say),
        "nothing_noted": _lines(checklist, signs, SignAnswer.NOT_SEEN, say),
        "said": _own(checklist.said, "said"),
        "promised": _own(checklist.promised, "promised"),
        "rung": tuple(Line(say.contact(named, contact)) for contact in checklist.rung),
        "thought": _own(checklist.thought, "thought"),
    }
    return HandOver(
        title=say("handover_title"),
        made_on=say("handover_made_on", date=told(written, language)),
        parts=tuple(Part(key, say(f"handover_{key}"), lines) for key in PARTS if (lines := parts[key])),
        last=say("report_no_conclusion"),
        left_out=say("handover_left_out"),
    )


def without(text: HandOver, keys: Collection[str]) -> HandOver:
    """The same hand-over, the own words under these keys gone from it for good."""
    return replace(
        text,
        parts=tuple(replace(part, lines=tuple(_without(line, keys) for line in part.lines)) for part in text.parts),
    )


def _without(line: Line, keys: Collection[str]) -> Line:
    return replace(line, own="", is_left_out=True) if line.own and line.key in keys else line


def blacked(text: str, own: str, left_out: str) -> str | None:
    """A text that was changed by hand, with `left_out` wherever these own words stand in it unchanged; None when nowhere."""
    gone, lines, is_found = [line.strip() for line in own.split("\n")], text.split("\n"), False
    at = 0
    while at + len(gone) <= len(lines):
        if [line.strip().removeprefix("- ") for line in lines[at : at + len(gone)]] == gone:
            indent = lines[at][: len(lines[at]) - len(lines[at].lstrip())]
            lines[at : at + len(gone)] = [indent + left_out]
            is_found = True
        at += 1
    return "\n".join(lines) if is_found else None


def as_text(text: HandOver, left_out: Collection[str] = ()) -> str:
    """Plain text for mail or a case system. Own words stand unchanged, line by line, those under `left_out` not at all."""
    text = without(text, left_out)
    blocks = [f"{text.title}\n{text.made_on}"]
    for part in text.parts:
        blocks.append("\n".join([part.head, *(_line_text(line, text.left_out) for line in part.lines)]))
    return "\n\n".join([*blocks, text.last]) + "\n"


def _line_text(line: Line, left_out: str) -> str:
    own = left_out if line.is_left_out else line.own
    if not line.text:
        return own
    return f"- {line.text}" + (own and "".join(f"\n  {said}" for said in own.split("\n")))


# -- the parts --------------------------------------------------------------------------------------------------------


class _Saying:
    """The fixed words in one language."""

    def __init__(self, wording: FixedWords, language: Language) -> None:
        self._wording, self.language = wording, language

    def __call__(self, key: str, **fields: str) -> str:
        return filled(self._wording.words(key).say(self.language), **fields)

    def contact(self, named: Named, contact: str) -> str:
        words = (named.contacts or {}).get(contact)
        return words.say(self.language) if words else contact


def _about(checklist: Checklist, say: _Saying, named: Named) -> Iterator[Line]:
    if checklist.situation is not None:
        yield Line(say(f"handover_about_{checklist.situation.value}"))
    if checklist.form is not None:
        form = say(f"form_{checklist.form.value}")
        yield Line(say("handover_about_form", form=lower_first(form)))
    if named.sector.nl:
        yield Line(say("handover_about_sector", sector=named.sector.say(say.language)))
    if named.place.nl or checklist.region_said:
        place = named.place.say(say.language) or checklist.region_said
        yield Line(say("handover_about_region", region=place))
    for question, reply in (("danger_question", checklist.danger), ("under_18_question", checklist.under_18)):
        if reply is not Reply.NOT_ASKED:
            yield Line(say("handover_question", question=say(question), answer=say(f"reply_{reply.value}")))
    flags = (
        ("asks_for_help_question", checklist.asks_for_help),
        ("found_offending_question", checklist.found_offending),
    )
    for question, is_so in flags:
        if is_so:
            yield Line(say("handover_question", question=say(question), answer=say("reply_yes")))


def _where_when(checklist: Checklist, language: Language) -> Iterator[Line]:
    if checklist.when is not None:
        yield Line(told(checklist.when, language))
    yield from _own(checklist.where, "where")


def _by_channel(checklist: Checklist, signs: tuple[Sign, ...], say: _Saying) -> dict[str, tuple[Line, ...]]:
    return {
        part: _lines(checklist, (sign for sign in signs if sign.channel is channel), SignAnswer.SEEN, say)
        for channel, part in SEEN_PARTS.items()
    }


def _not_looked_at(checklist: Checklist, signs: tuple[Sign, ...], say: _Saying) -> dict[str, tuple[Line, ...]]:
    looked = (sign for sign in signs if sign.channel is not Channel.HEAR)
    heard = (sign for sign in signs if sign.channel is Channel.HEAR)
    return {
        "not_looked_at": _lines(checklist, looked, SignAnswer.NOT_LOOKED_AT, say),
        "not_asked": _lines(checklist, heard, SignAnswer.NOT_LOOKED_AT, say),
    }


def _lines(checklist: Checklist, signs: Iterable[Sign], answer: SignAnswer, say: _Saying) -> tuple[Line, ...]:
    return tuple(_line(checklist, sign, say) for sign in signs if checklist.answer(sign.id) is answer)


def _line(checklist: Checklist, sign: Sign, say: _Saying) -> Line:
    at, text = clock(checklist.times.get(sign.id)), sign.text.say(say.language)
    return Line(f"{at}: {text}" if at else text, checklist.words.get(sign.id, ""), sign.id)


def _beside(checklist: Checklist, signs: tuple[Sign, ...]) -> tuple[Line, ...]:
    """Own words beside something that is no sign: they stand in the hand-over, what they stand beside does not."""
    known = {sign.id for sign in signs}
    return tuple(Line(own=words, key=one) for one, words in sorted(checklist.words.items()) if one not in known)


def _own(words: str, key: str) -> tuple[Line, ...]:
    return (Line(own=words, key=key),) if words.strip() else ()
