# SPDX-License-Identifier: EUPL-1.2
"""`kit show`: one record of any kind, as JSON and as readable text with its sources and standing."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from kit.content.cards import Card
from kit.content.model import Figure, Kind, Organisation, Ref, Route, Sign, Term
from kit.content.standing import PageStanding, Source
from kit.dates import in_words
from kit.errors import UnknownRecord
from kit.languages import Language, Words
from kit.store.contact_lines import phones_json
from kit.store.library import Library
from kit.store.page import Page
from kit.store.standing_words import standing_text
from kit.store.wording import Wording

WIDTH = 90


@dataclass(frozen=True, slots=True)
class Shown:
    """A record ready to print. `paragraphs` hold no phone number but 112; `phones` stand beside them."""

    language: Language
    title: str
    paragraphs: tuple[str, ...]
    standing: str
    standing_text: str
    sources: tuple[Source, ...] = ()
    read_on: date | None = None
    html: str = ""
    links: tuple[tuple[Ref, str], ...] = ()
    phones: list[dict[str, str]] = field(default_factory=list)


def as_json(library: Library, ref: Ref, language: Language) -> dict[str, Any]:
    shown = shown_record(library, ref, language)
    told: dict[str, Any] = {
        "id": ref.id,
        "kind": ref.kind.value,
        "lang": shown.language.value,
        "title": shown.title,
        "text": "\n\n".join(shown.paragraphs),
        "html": shown.html or None,
        "sources": [
            {
                "url": source.url,
                "title": _source_title(source) or None,
                "read_on": shown.read_on.isoformat() if shown.read_on else None,
            }
            for source in shown.sources
        ],
        "standing": shown.standing,
        "standing_text": shown.standing_text,
        "links": [{"kind": link.kind.value, "id": link.id, "label": label} for link, label in shown.links],
    }
    if ref.kind is Kind.ORGANISATION:
        told["phones"] = shown.phones
    return told


def as_text(library: Library, ref: Ref, language: Language) -> str:
    shown = shown_record(library, ref, language)
    lines = [shown.title, "=" * min(len(shown.title), WIDTH), ""]
    lines += [" ".join(filter(None, (p["number"], p["label"], p["hours"]))) for p in shown.phones]
    if shown.phones:
        lines += [textwrap.fill(shown.standing_text, WIDTH), ""]
    for paragraph in shown.paragraphs:
        lines += [*(textwrap.fill(line, WIDTH) for line in paragraph.splitlines()), ""]
    if shown.sources:
        lines += [library.wording.say("page_sources_head", language)]
        lines += [f"- {_source_line(source, library.wording, language)}" for source in shown.sources]
        lines += [""]
    if not shown.phones:
        lines += [textwrap.fill(shown.standing_text, WIDTH)]
    return "\n".join(lines).rstrip()


def shown_record(library: Library, ref: Ref, language: Language) -> Shown:
    """Raises UnknownRecord."""
    match ref.kind:
        case Kind.FACTSHEET:
            return _page(library.page(ref.id, language), library.wording, language)
        case Kind.ORGANISATION:
            return _organisation(library.organisation(ref.id), library.wording, language)
        case Kind.SIGN:
            return _sign(library, library.sign(ref.id), language)
        case Kind.TERM:
            return _term(library, library.term(ref.id), language)
        case Kind.ROUTE:
            return _route(library.route(ref.id), library.wording, language)
        case Kind.FIGURE:
            return _figure(library.figure(ref.id), library.wording, language)
        case Kind.CARD:
            return _card(library.card(ref.id), library.wording, language)
        case Kind.LANGUAGE:
            return _spoken(library, ref.id, language)
        case Kind.TRAINING:
            raise UnknownRecord(f"There is no {ref.kind.value} {ref.id}.")


def _page(page: Page, wording: Wording, language: Language) -> Shown:
    headings = {heading.id: heading.title for heading in page.headings}
    paragraphs: list[str] = []
    told: set[str] = set()
    for block, text in page.blocks.items():
        heading = block.rpartition(".")[0] or block
        if heading in headings and heading not in told:
            paragraphs.append(f"{headings[heading]}\n{'-' * len(headings[heading])}")
            told.add(heading)
        if block not in headings:
            paragraphs.append(text)
    links = tuple((link.ref, link.label) for link in page.links)
    standing, text = _page_standing(page.standing, wording, language)
    return Shown(
        page.language_shown,
        page.title,
        tuple(paragraphs),
        standing,
        text,
        page.sources,
        page.standing.sources_read_on,
        page.html,
        links,
    )


def _page_standing(standing: PageStanding, wording: Wording, language: Language) -> tuple[str, str]:
    reviewed = standing.reviewed_by and standing.reviewed_on
    parts = (
        wording.say("page_sources_read", language, date=in_words(standing.sources_read_on, language)),
        wording.say("page_reviewed", language, who=standing.reviewed_by, date=in_words(standing.reviewed_on, language))
        if reviewed and standing.reviewed_on
        else wording.say("page_not_reviewed", language),
        wording.say("page_review_due", language, date=in_words(standing.review_due, language)),
    )
    return ("reviewed" if reviewed else "not-reviewed"), "".join(f"{part.rstrip('.')}. " for part in parts).strip()


def _organisation(one: Organisation, wording: Wording, language: Language) -> Shown:
    name = one.name.told(language)
    details = [
        (wording.say("detail_hours", language), one.availability.say(language)),
        (wording.say("detail_email", language), one.email),
        (wording.say("detail_website", language), one.website),
        (wording.say("detail_chat", language), one.chat),
    ]
    return Shown(
        name.language,
        name.text,
        tuple(filter(None, [one.description.say(language), *(f"{head}: {said}" for head, said in details if said)])),
        one.standing.standing.value,
        standing_text(wording, one.standing, language),
        one.sources,
        phones=phones_json(one.phones, language),
    )


def _sign(library: Library, sign: Sign, language: Language) -> Shown:
    text = sign.text.told(language)
    wording = library.wording
    paragraphs = [library.sector(sign.sector).name.say(language), sign.explanation.say(language)]
    paragraphs.append(
        _listed(
            wording.say("explanations_head", language),
            (library.explanation(e).name for e in sign.explanations),
            language,
        )
    )
    paragraphs.append(
        _listed(wording.say("rules_head", language), (library.rule(r).name for r in sign.rules), language)
    )
    return Shown(
        text.language,
        text.text,
        tuple(filter(None, paragraphs)),
        sign.evidence.value,
        wording.say(f"evidence_{sign.evidence.value}", language),
        tuple(library.sign_source(source) for source in sign.sources),
    )


def _term(library: Library, term: Term, language: Language) -> Shown:
    name = term.name.told(language)
    others = tuple((Ref(Kind.TERM, other), library.term(other).name.say(language)) for other in term.not_the_same_as)
    also = ", ".join(term.also.get(language, ()))
    paragraphs = [term.meaning.say(language), f"({also})" if also else ""]
    return Shown(name.language, name.text, tuple(filter(None, paragraphs)), "", "", term.sources, links=others)


def _route(route: Route, wording: Wording, language: Language) -> Shown:
    title = route.title.told(language)
    steps = "\n".join(
        f"{number}. {step.head.say(language)} {step.body.say(language)}"
        for number, step in enumerate(route.steps, start=1)
    )
    lists = (
        ("do_head", route.do),
        ("dont_head", route.dont),
        ("write_down_head", route.write_down),
        ("may_share_head", route.may_share),
        ("cannot_promise_head", route.cannot_promise),
    )
    paragraphs = [route.when.say(language), steps]
    paragraphs += [_listed(wording.say(head, language), words, language) for head, words in lists]
    paragraphs.append(
        _listed(wording.say("night_head", language), [route.night] if route.night != Words() else [], language)
    )
    standing, text = _page_standing(route.standing, wording, language)
    return Shown(
        title.language,
        title.text,
        tuple(filter(None, paragraphs)),
        standing,
        text,
        route.sources,
        route.standing.sources_read_on,
    )


def _figure(figure: Figure, wording: Wording, language: Language) -> Shown:
    title = figure.title.told(language)
    rows = []
    for value in figure.values:
        told = [
            f"{series.name.say(language)} {value.values[series.id]}"
            for series in figure.series
            if series.id in value.values
        ]
        told = told or [str(number) for number in value.values.values()]
        if value.low is not None and value.high is not None:
            told.append(f"{value.low}–{value.high}")
        rows.append(" ".join([f"{value.label.say(language)}:", ", ".join(told), value.note.say(language)]).strip())
    standing, text = _page_standing(figure.standing, wording, language)
    return Shown(
        title.language,
        title.text,
        tuple(
            filter(None, [figure.what.say(language), "\n".join(rows), *(w.say(language) for w in figure.say_beside)])
        ),
        standing,
        text,
        figure.sources,
        figure.standing.sources_read_on,
    )


def _card(card: Card, wording: Wording, language: Language) -> Shown:
    title = card.title.told(language)
    sentences = "\n".join(f"- {sentence.text.say(language)}" for sentence in card.sentences)
    standing, text = _page_standing(card.standing, wording, language)
    return Shown(
        title.language,
        title.text,
        tuple(filter(None, [card.when.say(language), sentences, card.interpreter.say(language)])),
        standing,
        text,
        card.sources,
        card.standing.sources_read_on,
    )


def _spoken(library: Library, code: str, language: Language) -> Shown:
    """What to do with someone who speaks it; `kit cards --in` has the sentences where there are any."""
    from kit.store.worker_cards import worker_cards

    cards = worker_cards(library)
    spoken = cards.language(code)
    told = "language_with_sentences" if spoken in cards.spoken() else "language_without_sentences"
    name = spoken.name.told(language)
    interpreter = cards.pointing.interpreter.say(language) if cards.pointing else ""
    said = library.wording.say(told, language, spoken=name.text.partition(" (")[0])
    return Shown(name.language, f"{name.text} - {spoken.endonym}", (said, interpreter), "", "")


def _listed(head: str, words: Iterable[Words], language: Language) -> str:
    items = [f"- {one.say(language)}" for one in words]
    return "\n".join([head, *items]) if items else ""


def _source_title(source: Source) -> str:
    return ", ".join(filter(None, (source.who, source.title)))


def _source_line(source: Source, wording: Wording, language: Language) -> str:
    year = str(source.year) if source.year else wording.say("page_no_date", language)
    return ", ".join(filter(None, (_source_title(source), year, source.url)))
