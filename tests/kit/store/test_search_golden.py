# SPDX-License-Identifier: EUPL-1.2
"""What people type, judged beforehand, against what search puts on top. The figures and the misses are in the output (-rP)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from kit.content.refs import Kind, Ref
from kit.languages import Language
from kit.store.commands import parse_ref
from kit.store.library import Library
from kit.store.search import Search

GOLDEN = Path(__file__).resolve().parents[2] / "golden" / "search"
NAMES = {"name", "acronym", "phone"}
"""Sorts of query that name one thing: it has to be the first hit."""
THE_REST = {"word", "everyday", "typo", "compound", "place", "situation", "cross-language", "order", "prefix"}
"""Here one of the first three hits has to be right."""
LEAST = {Language.NL: 200, Language.EN: 120}

both_languages = pytest.mark.parametrize("language", Language, ids=lambda language: str(language.value))


@dataclass(frozen=True, slots=True)
class Judgement:
    query: str
    sort: str
    want: tuple[Ref, ...]

    @property
    def is_name(self) -> bool:
        return self.sort in NAMES


@dataclass(frozen=True, slots=True)
class Verdict:
    judgement: Judgement
    got: tuple[Ref, ...]

    @property
    def is_right(self) -> bool:
        looked_at = self.got[:1] if self.judgement.is_name else self.got[:3]
        return bool(set(looked_at) & set(self.judgement.want))


@cache
def judged(language: Language) -> tuple[Judgement, ...]:
    """Both sets of a language: the first, and the second by people who knew no list of pages."""
    return (*in_set("", language), *in_set("second_", language))


def in_set(name: str, language: Language) -> tuple[Judgement, ...]:
    lines = yaml.safe_load((GOLDEN / f"{name}{language.value}.yaml").read_text(encoding="utf-8"))
    return tuple(Judgement(line["q"], line["sort"], tuple(parse_ref(ref) for ref in line["want"])) for line in lines)


def reached(language: Language) -> dict[str, Any]:
    """`queries`: how many there were; `names`, `rest` and `third`: the share that was found, 0 to 1."""
    figures: dict[str, dict[str, Any]] = yaml.safe_load((GOLDEN / "figures.yaml").read_text(encoding="utf-8"))
    return figures[language.value]


@both_languages
def test_the_set_does_not_shrink(language: Language) -> None:
    queries = [judgement.query for judgement in judged(language)]
    assert len(queries) == len(set(queries)), "a query stands there twice"
    assert len(queries) >= max(LEAST[language], reached(language)["queries"])
    assert {judgement.sort for judgement in judged(language)} == NAMES | THE_REST


@both_languages
def test_whatever_is_wanted_exists(library: Library, language: Language) -> None:
    for judgement in (*judged(language), *in_set("third_", language)):
        assert judgement.want, judgement.query
        for ref in judgement.want:
            library.title(ref, language)


@both_languages
def test_people_find_as_much_as_before_or_more(library: Library, language: Language) -> None:
    verdicts = asked(library, judged(language), language)
    names = share([verdict for verdict in verdicts if verdict.judgement.is_name])
    rest = share([verdict for verdict in verdicts if not verdict.judgement.is_name])
    print(report(language, verdicts, names, rest))
    assert names >= reached(language)["names"], f"names first: {names:.4f}"
    assert rest >= reached(language)["rest"], f"the rest in three: {rest:.4f}"


@both_languages
def test_a_sentence_nobody_thought_of_is_found_as_often_as_before_or_more(library: Library, language: Language) -> None:
    verdicts = asked(library, in_set("third_", language), language)
    found = share(verdicts)
    print(report(language, verdicts, found, found))
    assert found >= reached(language)["third"], f"of the third set: {found:.4f}"


@pytest.mark.parametrize(
    ("typed", "wanted", "within"),
    [
        ("033448", Ref(Kind.ORGANISATION, "comensha"), 1),
        ("CoMensha", Ref(Kind.ORGANISATION, "comensha"), 1),
        ("CoMenscha", Ref(Kind.ORGANISATION, "comensha"), 1),
        ("112", Ref(Kind.ROUTE, "danger"), 1),
        ("kind in gevaar", Ref(Kind.ROUTE, "danger"), 1),
        ("uitbuitng", Ref(Kind.FACTSHEET, "labour-exploitation"), 3),
        ("arbeids uitbuiting", Ref(Kind.FACTSHEET, "labour-exploitation"), 3),
        ("papieren afgepakt baas", Ref(Kind.SIGN, "GEN-05"), 3),
        ("pasport", Ref(Kind.SIGN, "GEN-05"), 3),
    ],
)
def test_what_must_never_be_missed(library: Library, typed: str, wanted: Ref, within: int) -> None:
    assert wanted in [hit.ref for hit in Search(library).ask(typed, Language.NL).hits[:within]]


def asked(library: Library, judgements: Sequence[Judgement], language: Language) -> list[Verdict]:
    search = Search(library)
    return [
        Verdict(judgement, tuple(hit.ref for hit in search.ask(judgement.query, language, limit=3).hits))
        for judgement in judgements
    ]


def share(verdicts: Sequence[Verdict]) -> float:
    return sum(verdict.is_right for verdict in verdicts) / len(verdicts)


def report(language: Language, verdicts: Sequence[Verdict], names: float, rest: float) -> str:
    lines = [f"{language.value}: {len(verdicts)} queries, names first {names:.2%}, the rest in three {rest:.2%}"]
    for sort in sorted({verdict.judgement.sort for verdict in verdicts}):
        of_sort = [verdict for verdict in verdicts if verdict.judgement.sort == sort]
        lines.append(f"  {sort}: {sum(verdict.is_right for verdict in of_sort)} of {len(of_sort)}")
        lines += [f"    missed {told(verdict)}" for verdict in of_sort if not verdict.is_right]
    return "\n".join(lines)


def told(verdict: Verdict) -> str:
    want, got = (", ".join(map(str, refs)) or "nothing" for refs in (verdict.judgement.want, verdict.got))
    return f"{verdict.judgement.query!r}: want {want}; got {got}"
