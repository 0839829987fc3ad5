# SPDX-License-Identifier: EUPL-1.2
"""Glossary terms and the themes pages stand under."""

from __future__ import annotations

from kit.content.checks.notes import Notes
from kit.languages import Language

MOST_WORDS = 40


def check(notes: Notes) -> None:
    terms = notes.content.terms
    names: dict[tuple[Language, str], str] = {}
    for term in terms.values():
        ref = f"term:{term.id}"
        for number, other in enumerate(term.not_the_same_as):
            notes.known("unknown-id", ref, ("not_the_same_as", number), other, terms, "term")
            if other == term.id:
                notes.finding("unknown-id", ref, ("not_the_same_as", number), "it names itself", "name the other term")
        if not term.sources:
            notes.finding("missing-source", ref, ("sources",), "the meaning has no source", "add where it was read")
        for language in Language:
            name = term.name.exactly(language).casefold()
            first = names.setdefault((language, name), term.id)
            if name and first != term.id:
                notes.finding(
                    "duplicate-id", ref, (language.value,), f"{name} is also the name of {first}", "make them one term"
                )
            if len(term.meaning.exactly(language).split()) > MOST_WORDS + 5:
                notes.warning(
                    "style", ref, ("meaning", language.value), f"a meaning of over {MOST_WORDS} words", "cut it"
                )
    orders = [theme.order for theme in notes.content.themes.values()]
    slugs = {sheet.slug for sheet in notes.content.factsheets.values()}
    for theme in notes.content.themes.values():
        for number, slug in enumerate(theme.pages):
            if notes.is_hidden("factsheet", slug):
                continue
            notes.known("unknown-id", f"theme:{theme.id}", ("pages", number), slug, slugs, "page")
        if orders.count(theme.order) > 1:
            notes.finding(
                "duplicate-id",
                f"theme:{theme.id}",
                ("order",),
                f"two themes are number {theme.order}",
                "number them 1, 2, 3, ..",
            )
