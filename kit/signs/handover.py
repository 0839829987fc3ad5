# SPDX-License-Identifier: EUPL-1.2
"""The hand-over text: a ready notification for whoever was not there, in the person's own words, in a fixed order.

Made on, about, where and when; seen, heard, read; not looked at; unclear; looked and nothing noted; said, promised, rung;
what I thought, apart; and last the sentence that it draws no conclusion. Source: writing guide, "Hand-over text".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from kit.content.model import Channel, Sign
from kit.dates import in_words
from kit.languages import NO_WORDS, Language, Words
from kit.signs.checklist import Checklist, Reply, SignAnswer
from kit.signs.material import FixedWords

SEEN_HEADS = {Channel.SEE: "handover_seen", Channel.HEAR: "handover_heard", Channel.DOCUMENT: "handover_read"}


@dataclass(frozen=True, slots=True)
class Line:
    """One line under a head. `own` are the person's own words beside or instead of the kit's `text`, unchanged.

    `key` names what the own words belong to (a sign id, "where", "said"), so that they can be left out.
    """

    text: str = ""
    own: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    head: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class HandOver:
    title: str
    made_on: str
    parts: tuple[Part, ...]
    last: str


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
    signs = tuple(signs)
    parts = (
        Part(say("handover_about"), tuple(_about(checklist, say, named))),
        Part(say("handover_where_when"), tuple(_where_when(checklist, language))),
        *_by_channel(checklist, signs, SignAnswer.SEEN, say),
        Part(say("handover_own_words"), _beside(checklist, signs)),
        *_not_looked_at(checklist, signs, say),
        Part(say("handover_unclear"), _lines(checklist, signs, SignAnswer.CANNOT_TELL, say)),
        Part(say("handover_nothing_noted"), _lines(checklist, signs, SignAnswer.NOT_SEEN, say)),
        Part(say("handover_said"), _own(checklist.said, "said")),
        Part(say("handover_promised"), _own(checklist.promised, "promised")),
        Part(say("handover_rung"), tuple(Line(say.contact(named, contact)) for contact in checklist.rung)),
        Part(say("handover_thought"), _own(checklist.thought, "thought")),
    )
    return HandOver(
        say("handover_title"),
        say("handover_made_on").replace("{date}", f"{in_words(written.date(), language)}, {written:%H.%M}"),
        tuple(part for part in parts if part.lines),
        say("report_no_conclusion"),
    )


def as_text(text: HandOver, left_out: frozenset[str] = frozenset(), left_out_words: str = "") -> str:
    """Plain text for mail or a case system. Own words whose key is in `left_out` are replaced by `left_out_words`."""
    blocks = [f"{text.title}\n{text.made_on}"]
    for part in text.parts:
        blocks.append("\n".join([part.head, *(_printed(line, left_out, left_out_words) for line in part.lines)]))
    return "\n\n".join([*blocks, text.last]) + "\n"


def _printed(line: Line, left_out: frozenset[str], left_out_words: str) -> str:
    own = left_out_words if line.key in left_out and line.own else line.own
    if not line.text:
        return own
    return f"- {line.text}" + "".join(f"\n  {said}" for said in own.splitlines())


# -- the parts --------------------------------------------------------------------------------------------------------


class _Saying:
    """The fixed words in one language."""

    def __init__(self, wording: FixedWords, language: Language) -> None:
        self._wording, self.language = wording, language

    def __call__(self, key: str) -> str:
        return self._wording.words(key).say(self.language)

    def contact(self, named: Named, contact: str) -> str:
        words = (named.contacts or {}).get(contact)
        return words.say(self.language) if words else contact


def _about(checklist: Checklist, say: _Saying, named: Named) -> Iterator[Line]:
    if checklist.situation is not None:
        yield Line(say(f"handover_about_{checklist.situation.value}"))
    if checklist.form is not None:
        form = say(f"form_{checklist.form.value}")
        yield Line(say("handover_about_form").replace("{form}", form[:1].lower() + form[1:]))
    if named.sector.nl:
        yield Line(say("handover_about_sector").replace("{sector}", named.sector.say(say.language)))
    if named.place.nl or checklist.region_said:
        place = named.place.say(say.language) or checklist.region_said
        yield Line(say("handover_about_region").replace("{region}", place))
    for question, reply in (("danger_question", checklist.danger), ("under_18_question", checklist.under_18)):
        if reply is not Reply.NOT_ASKED:
            asked = say("handover_question").replace("{question}", say(question))
            yield Line(asked.replace("{answer}", say(f"reply_{reply.value}")))


def _where_when(checklist: Checklist, language: Language) -> Iterator[Line]:
    if checklist.when is not None:
        yield Line(f"{in_words(checklist.when.date(), language)}, {checklist.when:%H.%M}")
    yield from _own(checklist.where, "where")


def _by_channel(checklist: Checklist, signs: tuple[Sign, ...], answer: SignAnswer, say: _Saying) -> Iterator[Part]:
    for channel, head in SEEN_HEADS.items():
        of_channel = tuple(sign for sign in signs if sign.channel is channel)
        yield Part(say(head), _lines(checklist, of_channel, answer, say))


def _not_looked_at(checklist: Checklist, signs: tuple[Sign, ...], say: _Saying) -> Iterator[Part]:
    looked = tuple(sign for sign in signs if sign.channel is not Channel.HEAR)
    heard = tuple(sign for sign in signs if sign.channel is Channel.HEAR)
    yield Part(say("handover_not_looked_at"), _lines(checklist, looked, SignAnswer.NOT_LOOKED_AT, say))
    yield Part(say("handover_not_asked"), _lines(checklist, heard, SignAnswer.NOT_LOOKED_AT, say))


def _lines(checklist: Checklist, signs: Iterable[Sign], answer: SignAnswer, say: _Saying) -> tuple[Line, ...]:
    return tuple(_line(checklist, sign, say) for sign in signs if checklist.answer(sign.id) is answer)


def _line(checklist: Checklist, sign: Sign, say: _Saying) -> Line:
    at = checklist.times.get(sign.id)
    text = sign.text.say(say.language)
    return Line(f"{at:%H.%M}: {text}" if at else text, checklist.words.get(sign.id, ""), sign.id)


def _beside(checklist: Checklist, signs: tuple[Sign, ...]) -> tuple[Line, ...]:
    """Own words beside something that is no sign: they stand in the hand-over, what they stand beside does not."""
    known = {sign.id for sign in signs}
    return tuple(Line(own=words, key=one) for one, words in checklist.words.items() if one not in known)


def _own(words: str, key: str) -> tuple[Line, ...]:
    return (Line(own=words, key=key),) if words.strip() else ()
