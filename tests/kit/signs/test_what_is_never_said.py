# SPDX-License-Identifier: EUPL-1.2
"""No result says what a person is, or how likely; each says what to do, whom to ring, and that seeing nothing proves nothing."""

from __future__ import annotations

import html
import itertools
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from kit.languages import Language, Words
from kit.paper.blocks import PartKind
from kit.paper.commands import pack_of
from kit.paper.pack import Wanted
from kit.paths import RESOURCES
from kit.signs.checklist import Form, SignAnswer
from kit.signs.commands import answer, as_words
from kit.store.library import Library
from tests.forbidden import forbidden

Answers = Mapping[Language, list[tuple[dict[str, Any], dict[str, Any]]]]

OWN = "Volgens de buren is zij slachtoffer: 80 % zeker, 3 van de 6 verdacht, no trafficking."
"""A person's own text may say anything, and is never changed."""

STARTS: dict[str, dict[str, Any]] = {
    "danger": {"danger": True, "locked_up": True},
    "danger, maybe a child": {"danger": True, "under_18": True},
    "under-18": {"under_18": True, "situation": "person"},
    "found-offending": {"found_offending": True},
    "asks-for-help": {"asks_for_help": True},
    "group-at-large-check": {"situation": "group"},
    "location-only": {"situation": "place"},
    "possible-victim": {"situation": "person"},
    "ordinary-breach": {},
    "a published list": {"list": "AL", "present": ["AL-CD-01", "AL-EX-01", "AL-EX-02"]},
    "a published list, a child": {"list": "CS", "present": ["CS-CD-06"], "absent": ["CS-EX-01"]},
}
PLACES = ("", "Den Haag", "Zutfen", "Emmeloord", "Bergen (NH)")
ROLES = ("counter", "enforcement", "inspection")
THEIRS = frozenset({"name", "label", "hours", "number", "e164", "id", "standing"})
"""Keys of the output whose value an organisation wrote, or no one reads."""

NOT_ABOUT_ANYONE = ("Text at 100 %", "Text size {0} per cent", "Text size {0} %")
"""Sources in the translations that are about the size of letters."""


@pytest.fixture(scope="module")
def exempt(library: Library) -> tuple[str, ...]:
    """What is not ours: names and descriptions of organisations, and the lines a person typed."""
    rows = library.rows("SELECT id FROM organisation")
    organisations = [library.organisation(one) for (one,) in rows]
    theirs = [text for one in organisations for words in (one.name, one.description) for text in (words.nl, words.en)]
    return (OWN, *theirs)


@pytest.fixture(scope="module")
def visits(library: Library) -> list[dict[str, Any]]:
    """Each start with each form, from every place of work, with a known place, an unknown one and none."""
    signs = [sign for sector in library.sectors() for sign in library.signs(sector.id)]
    breaches = [sign.id for sign in signs if sign.rules and {touch.dimension.value for touch in sign.touches} == {"EX"}]
    every = {sign.id: one.value for sign, one in zip(signs, itertools.cycle(SignAnswer), strict=False)}
    around = zip(itertools.cycle(PLACES), itertools.cycle(ROLES))
    made = []
    for (name, start), form in itertools.product(STARTS.items(), (None, *(one.value for one in Form))):
        place, role = next(around)
        seen = dict.fromkeys(breaches[:3], "seen") if name == "ordinary-breach" else every
        beside = {} if "list" in start else {"signs": seen, "words": {next(iter(seen)): OWN}}
        texts = {"where": OWN, "said": OWN, "promised": OWN, "thought": OWN}
        made.append({**start, **beside, **texts, "region": place, "role": role, "form": form, "sector": "AGR"})
    return made


@pytest.fixture(scope="module")
def answers(library: Library, visits: list[dict[str, Any]]) -> Answers:
    """Each visit with what the command line answers, in each language."""
    return {
        language: [(visit, answer(json.dumps(visit), library, {}, language, research=True)) for visit in visits]
        for language in Language
    }


def strings(value: Any, key: str = "") -> Iterator[str]:
    """Every string that someone reads in what the command prints, but for what organisations wrote."""
    if isinstance(value, str):
        if key not in THEIRS or (key == "id" and value.startswith("own:")):
            yield value
    elif isinstance(value, dict):
        for inner, one in value.items():
            yield from strings(one, inner)
    elif isinstance(value, list):
        for one in value:
            yield from strings(one, key)


def said_wrong(texts: set[str], exempt: tuple[str, ...]) -> dict[str, list[str]]:
    return {text: found for text in sorted(texts) if forbidden(text) and (found := forbidden(text, exempt))}


# -- what no result says ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", list(Language))
def test_no_answer_of_the_command_line_pronounces_a_verdict(
    library: Library, answers: Answers, exempt: tuple[str, ...], language: Language
) -> None:
    texts: set[str] = set()
    routes = set()
    for _, answered in answers[language]:
        routes.add(answered["route"]["id"])
        texts.update(strings(answered))
        texts.update(as_words(answered, library.wording, language).splitlines())
    assert len(routes) == 8, routes
    assert len(texts) > 400
    assert said_wrong(texts, exempt) == {}


@pytest.mark.parametrize("language", list(Language))
def test_no_visit_pack_pronounces_a_verdict(
    library: Library, visits: list[dict[str, Any]], exempt: tuple[str, ...], language: Language
) -> None:
    parts = frozenset(PartKind) - {PartKind.PAGES}  # a page explains, and may say what the kit does not do
    for visit in [visit for visit in visits if "list" not in visit][::5]:
        made = pack_of(json.dumps(visit), Wanted(parts), library, {}, language)
        body = re.sub(r"(?s)<(style|script|head)\b.*?</\1>", " ", made)
        texts = {
            html.unescape(re.sub(r"<[^>]+>", "", block)) for block in re.split(r"</(?:p|li|h\d|td|th|dt|dd|div)>", body)
        }
        ours = {text for text in texts if not re.search(r"\d{3}", text)}  # opening hours and numbers are theirs
        assert len(ours) > 100
        assert said_wrong(ours, exempt) == {}


def words_in(value: Any) -> Iterator[Words]:
    if isinstance(value, Words):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from words_in(one)
    elif is_dataclass(value):
        for one in fields(value):
            if one.name != "sources":  # titles of others
                yield from words_in(getattr(value, one.name))


def test_no_word_a_result_is_made_of_pronounces_a_verdict(library: Library) -> None:
    signs = [sign for sector in library.sectors() for sign in library.signs(sector.id)]
    records: list[Any] = [*library.routes(), *library.roles().values(), *library.cards(), *library.card_answers()]
    records += [*signs, *library.sectors(), *(library.explanation(one) for sign in signs for one in sign.explanations)]
    records += [library.rule(one) for sign in signs for one in sign.rules]
    records += [*library.research_rule().said.values(), *map(library.wording.words, library.wording.keys(""))]
    texts = {text for record in records for words in words_in(record) for text in (words.nl, words.en)}
    assert len(texts) > 1200
    assert said_wrong(texts, ()) == {}


def test_no_word_of_the_window_pronounces_a_verdict() -> None:
    texts = set()
    for language in Language:
        for message in ET.parse(RESOURCES / "translations" / f"{language.value}.ts").getroot().iter("message"):
            if message.findtext("source") not in NOT_ABOUT_ANYONE:
                texts |= {"".join(one.itertext()) for tag in ("source", "translation") for one in message.iter(tag)}
    assert len(texts) > 300
    assert said_wrong(texts, ()) == {}


SAID = {
    "Hij is slachtoffer van uitbuiting.": ["is slachtoffer"],
    "Zij is  geen\nslachtoffer.": ["is geen slachtoffer"],
    "De score is 4 punten.": ["score", "punten"],
    "Verdacht: risico op uitbuiting": ["Verdacht", "risico"],
    "Kans op mensenhandel: 80 procent": ["Kans op mensenhandel", "procent"],
    "She is a victim, risk level high": ["is a victim", "risk level"],
    "A suspect, no trafficking": ["suspect", "no trafficking"],
    "80%": ["0%"],
    "3/6": ["3/6"],
    "3 van de 6 genoteerd": ["3 van de 6"],
    "Noted: 3 tiles of 6": ["3 tiles of 6"],
    "Niveau 4": ["Niveau 4"],
}
NOT_SAID = (
    "Een mogelijk slachtoffer heeft recht op hulp.", "Aandachtspunten voor het meldpunt", "A reporting point, standpoint",
    "Jonger dan 18, of misschien 18", "24 november 2026, 14.32", "artikel 273f", "pagina 2 van 20", "Page 2/20",
    "Bel 112.", "Zes tegels", "onverdachte bron",
)  # fmt: skip


@pytest.mark.parametrize(("text", "found"), SAID.items())
def test_the_scan_sees_what_may_not_be_said(text: str, found: list[str]) -> None:
    assert forbidden(text) == found
    assert forbidden(text, exempt=[text]) == []


@pytest.mark.parametrize("text", NOT_SAID)
def test_the_scan_leaves_other_words_alone(text: str) -> None:
    assert forbidden(text) == []


# -- what each result says --------------------------------------------------------------------------------------------

ALWAYS = {
    Language.NL: {
        "Bel bij gevaar eerst 112.",
        "Spreek de mogelijke uitbuiter niet aan. Laat een begeleider niet vertalen.",
        "Geen signalen zien bewijst niets. Overleg bij twijfel.",
    },
    Language.EN: {
        "In danger, call 112 first.",
        "Do not confront the possible exploiter. Let no companion translate.",
        "Seeing no signs proves nothing. Ask for advice when in doubt.",
    },
}
NO_MEANS = {Language.NL: "Onder de 18 hoeft geen dwang te blijken.", Language.EN: "Under 18, no force needs to show."}
NO_CONCLUSION = {
    Language.NL: "trekt geen conclusie over een persoon",
    Language.EN: "draws no conclusion about any person",
}


@pytest.mark.parametrize("language", list(Language))
def test_every_result_says_what_to_do_and_that_seeing_nothing_proves_nothing(
    answers: Answers, language: Language
) -> None:
    for visit, answered in answers[language]:
        route, cautions = answered["route"], answered["cautions"]
        assert ALWAYS[language] <= set(cautions), visit
        assert len(answered["coverage"]) == 6
        assert route["steps"], "a next step"
        others = [contact for contact in route["contacts"] if contact["standing"] != "own"]
        assert others[0]["phones"], "with a number"
        assert OWN in answered["handover"]
        assert NO_CONCLUSION[language] in answered["handover"]
        if visit.get("danger"):
            assert route["contacts"][0]["phones"][0]["number"] == "112"
        if visit.get("under_18") or visit.get("list") == "CS":
            assert any("Veilig Thuis" in contact["name"] and contact["phones"] for contact in others), visit
            assert any("Veilig Thuis" in caution for caution in cautions)
            if not visit.get("danger"):
                assert any(NO_MEANS[language] in caution for caution in cautions)


@pytest.mark.parametrize("language", list(Language))
def test_what_was_seen_stands_beside_an_ordinary_explanation(library: Library, language: Language) -> None:
    for sector in library.sectors():
        for sign in library.signs(sector.id):
            assert sign.explanations, sign.id
    sign = library.sign("GEN-05")
    cautions = answer(json.dumps({"signs": {sign.id: "seen"}}), library, {}, language)["cautions"]
    told = [library.explanation(one).name.say(language).lower() for one in sign.explanations]
    assert any(all(one in caution.lower() for one in told) for caution in cautions), cautions
