# SPDX-License-Identifier: EUPL-1.2
"""Which file of a resources tree holds what."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from kit.content.readers import (
    aliases,
    cards,
    directory,
    figures,
    glossary,
    indicators,
    pages,
    regions,
    routes,
    signs,
    wording,
)
from kit.content.record import Record, source

READERS: Mapping[str, Callable[[Record], Any]] = {
    "theme": glossary.theme,
    "factsheet": pages.factsheet,
    "term": glossary.term,
    "sector": signs.sector,
    "explanation": signs.named,
    "rule": signs.named,
    "sign_source": source,
    "touch": signs.touch,
    "sign": signs.sign,
    "indicator": indicators.indicator,
    "research_rule": indicators.research_rule,
    "route": routes.route,
    "role": routes.role,
    "organisation": directory.organisation,
    "need": directory.need,
    "regions": regions.regions,
    "figure": figures.figure,
    "card": cards.card,
    "card_answer": cards.answer,
    "alias": aliases.alias,
    "wording": wording.said,
    "synonym": wording.synonym,
    "stop_words": wording.stop_words,
    "compounds": wording.compounds,
}

PLURAL: Mapping[str, str] = {
    "theme": "themes",
    "factsheet": "factsheets",
    "term": "terms",
    "sector": "sectors",
    "explanation": "explanations",
    "rule": "rules",
    "sign_source": "sign_sources",
    "touch": "touches",
    "sign": "signs",
    "indicator": "indicators",
    "research_rule": "research_rules",
    "route": "routes",
    "role": "roles",
    "organisation": "organisations",
    "need": "needs",
    "figure": "figures",
    "card": "cards",
    "card_answer": "card_answers",
    "alias": "aliases",
    "wording": "wording",
}
"""The field of `Records` for each kind that has ids."""


@dataclass(frozen=True, slots=True)
class Place:
    """`shape` is one (the file is the record), many (a list of records), keyed (key: record) or page (Markdown)."""

    kind: str
    shape: str


_SIGNS = {
    "sectors": "sector",
    "explanations": "explanation",
    "rules": "rule",
    "sources": "sign_source",
    "touches": "touch",
}
TREE_FILE = "content.yaml"


def place_of(path: PurePosixPath) -> Place | None:
    """What the file at `path` (inside its tree) holds; None when it is no content of ours."""
    match path.parts:
        case ("themes.yaml",):
            return Place("theme", "many")
        case ("aliases.yaml",):
            return Place("alias", "many")
        case ("factsheets", _, name) if name.endswith(".md"):
            return Place("factsheet", "page")
        case ("glossary", name) if name.endswith(".yaml"):
            return Place("term", "many")
        case ("signs", name) if name.endswith(".yaml"):
            return Place(_SIGNS.get(path.stem, "sign"), "many")
        case ("indicators", "rule.yaml"):
            return Place("research_rule", "one")
        case ("indicators", name) if name.endswith(".yaml"):
            return Place("indicator", "many")
        case ("routes", "roles.yaml"):
            return Place("role", "many")
        case ("routes", name) if name.endswith(".yaml"):
            return Place("route", "one")
        case ("directory", "organisations", name) if name.endswith(".yaml"):
            return Place("organisation", "one")
        case ("directory", "needs.yaml"):
            return Place("need", "many")
        case ("directory", "regions.yaml"):
            return Place("regions", "one")
        case ("figures", name) if name.endswith(".yaml"):
            return Place("figure", "one")
        case ("cards", "answers.yaml"):
            return Place("card_answer", "many")
        case ("cards", name) if name.endswith(".yaml"):
            return Place("card", "one")
        case ("wording", name) if name.endswith(".yaml"):
            return Place("wording", "keyed")
        case ("search", "synonyms.yaml"):
            return Place("synonym", "many")
        case ("search", "stopwords.yaml"):
            return Place("stop_words", "one")
        case ("search", "compounds.yaml"):
            return Place("compounds", "one")
    return None


FOLDERS = (
    "factsheets",
    "glossary",
    "signs",
    "indicators",
    "routes",
    "directory",
    "figures",
    "cards",
    "wording",
    "search",
)
"""The folders that hold nothing but content; a YAML file elsewhere in them is in the wrong place."""
