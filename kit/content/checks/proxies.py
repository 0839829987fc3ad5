# SPDX-License-Identifier: EUPL-1.2
"""Per page: what was measured outside its threshold, and our own words that are used without a link. Warnings only.

These are proxies: they show which page to read again. They never prove that a page is plain.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from kit.content.checks.denied import TO_WEIGH
from kit.content.checks.notes import Notes
from kit.content.compare import compiled
from kit.content.model import Factsheet, Kind, Term
from kit.content.prose.measures import Limit, Measured, measure
from kit.content.prose.running import passages
from kit.content.tree import Content
from kit.languages import Language

_ABBREVIATION = re.compile(r"(?<![\w-])[A-Z][A-Za-z]{0,2}[A-Z]{1,4}(?![\w-])")
_KNOWN = frozenset("EU QR AVG VN UN NL BV ID TV USB".split())
"""Known without being written out, or written out wherever they stand."""


def check(notes: Notes) -> None:
    terms = own_terms(notes.content)
    for measured in measured_pages(notes.content):
        if measured.exceeded:
            told = "; ".join(in_words(measured, limit) for limit in measured.exceeded)
            rewrite = any(limit.kind == "rewrite" for limit in measured.exceeded)
            notes.warning(
                "proxy",
                f"factsheet:{measured.slug}/{measured.language.value}",
                ("markdown",),
                f"proxies, not proof: {told}",
                "rewrite these sentences" if rewrite else "look whether a sentence can be plainer",
            )
    names = _names_of_organisations(notes.content)
    of_terms = hash(tuple((term.id, term.name.nl, term.name.en) for term in notes.content.terms.values()))
    for key, sheet in notes.content.factsheets.items():
        ref = f"factsheet:{key}"
        seen = (sheet.language, sheet.title, sheet.markdown, of_terms)
        if seen not in _kept_unlinked:
            unlinked = unlinked_terms(sheet, notes.content)
            _kept_unlinked[seen] = tuple(term.name.exactly(sheet.language) for term in unlinked)
        if _kept_unlinked[seen]:
            told = ", ".join(_kept_unlinked[seen])
            notes.warning("term-not-linked", ref, ("markdown",), f"used without a link: {told}", "link the first use")
        for word in unknown_abbreviations(sheet, terms, names):
            notes.warning(
                "unknown-abbreviation",
                ref,
                ("markdown",),
                f"{word} is neither a term, nor an organisation, nor written out",
                "write it out once, or add it to the glossary",
            )


def in_words(measured: Measured, limit: Limit) -> str:
    where = measured.worst.get(limit.name)
    return f"{limit.name} {measured.values[limit.name]:.3g} ({limit}{f'; {where}' if where else ''})"


def measured_pages(content: Content) -> list[Measured]:
    """Every page with running text, those furthest outside the thresholds first."""
    terms = own_terms(content)
    found = [one for sheet in content.factsheets.values() if (one := _measured(sheet, terms))]
    return sorted(found, key=lambda one: (-one.outside, one.slug, one.language.value))


_kept: dict[tuple[object, ...], Measured | None] = {}
_kept_unlinked: dict[tuple[object, ...], tuple[str, ...]] = {}
"""Of pages measured before in this process: whoever checks again after one change measures one page."""


def _measured(sheet: Factsheet, terms: frozenset[str]) -> Measured | None:
    key = (sheet.slug, sheet.language, sheet.theme, sheet.markdown, terms)
    if key not in _kept:
        _kept[key] = measure(sheet, terms)
    return _kept[key]


def own_terms(content: Content) -> frozenset[str]:
    """The words of our terms, in both languages."""
    names = (name for term in content.terms.values() for name in _names(term))
    return frozenset(word for name in names for word in name.casefold().split())


def _names(term: Term) -> Iterator[str]:
    yield from (term.name.nl, term.name.en)
    for also in term.also.values():
        yield from also


def unlinked_terms(sheet: Factsheet, content: Content) -> tuple[Term, ...]:
    """Terms of at least eight letters, or abbreviations, that the running text uses and the page nowhere links or is about."""
    page = compiled(sheet.markdown)
    linked = {link.ref.id for link in page.links if link.ref and link.ref.kind is Kind.TERM}
    labels = " ".join(link.label for link in page.links).casefold()
    text = " ".join(one.text for passage in passages(sheet) for one in passage.sentences)
    folded = f" {text.casefold()} "
    found = []
    for term in content.terms.values():
        name = term.name.exactly(sheet.language).casefold()
        if term.id in linked or len(name) < 8 or name in sheet.title.casefold() or _is_named(term, labels):
            continue
        if name in folded and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", folded):
            found.append(term)
    longest = {term.name.exactly(sheet.language).casefold() for term in found}
    return tuple(
        term
        for term in found
        if not any((name := term.name.exactly(sheet.language).casefold()) != one and name in one for one in longest)
    )


def _is_named(term: Term, labels: str) -> bool:
    """Whether a link of the page, of whatever kind, bears the term's name."""
    return any(name.casefold() in labels for name in (term.name.nl, term.name.en) if name)


def unknown_abbreviations(sheet: Factsheet, terms: frozenset[str], names: str) -> tuple[str, ...]:
    text = "\n".join(text for text in compiled(sheet.markdown).blocks.values())
    found = dict.fromkeys(_ABBREVIATION.findall(text))
    return tuple(
        word
        for word in found
        if word not in _KNOWN and word.casefold() not in terms and f"({word})" not in text and word not in names
    )


def _names_of_organisations(content: Content) -> str:
    return " ".join(f"{one.name.nl} {one.name.en} {one.id.upper()}" for one in content.organisations.values())


def to_weigh(sheet: Factsheet) -> Counter[str]:
    """Words that are right in some sentences only, with how often they stand in the running text."""
    text = " ".join(one.text for passage in passages(sheet) for one in passage.sentences)
    return Counter(found[0].casefold() for found in TO_WEIGH[sheet.language].finditer(text))


def as_table(content: Content) -> str:
    """A line for each page and language, the furthest outside first; below it words to weigh."""
    measured = measured_pages(content)
    lines = ["Proxies: they find pages to read again, and prove nothing. Furthest outside the thresholds first.", ""]
    lines.append(f"{'page':<40} {'words':>5} {'mean':>5} {'>15 %':>6} {'ease':>5} {'pass %':>6}  outside the threshold")
    for one in measured:
        ease = one.values["Flesch-Douma" if one.language is Language.NL else "Flesch reading ease"]
        outside = "; ".join(in_words(one, limit) for limit in one.exceeded) or "-"
        lines.append(
            f"{one.slug + '/' + one.language.value:<40} {one.words:>5} {one.values['mean words']:>5.1f} "
            f"{one.values['over 15 words %']:>6.1f} {ease:>5.0f} {one.values['passive %']:>6.1f}  {outside}"
        )
    lines += ["", "Words to weigh, right in some sentences only:"]
    for key, sheet in content.factsheets.items():
        words = to_weigh(sheet)
        if words:
            lines.append(f"{key:<40} {', '.join(f'{word} {count}' for word, count in words.most_common())}")
    return "\n".join(lines)
