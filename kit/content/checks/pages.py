# SPDX-License-Identifier: EUPL-1.2
"""Factsheets: links that lead somewhere, facts that are said, and two languages that say the same."""

from __future__ import annotations

import re

from kit.content.aliases import today
from kit.content.checks.notes import Notes
from kit.content.checks.phones import digits_of, typed_in
from kit.content.compare import compared_texts, compiled, difference, stale_blocks
from kit.content.finding import Origin
from kit.content.markdown import CompiledPage, PageLink
from kit.content.model import Factsheet, Kind, Ref
from kit.content.tree import Content
from kit.content.vocabulary import FORMS, ROLES

TELLING = re.compile(r"mensenhandel|uitbuiting|slachtoffer|traffick|exploit|victim", re.IGNORECASE)
"""What a bystander who reads the window's title would react to."""


def check(notes: Notes) -> None:
    sheets = notes.content.factsheets
    numbers = _numbers(notes.content)
    for sheet in sheets.values():
        _page(notes, sheet, numbers)
    for slug in dict.fromkeys(sheet.slug for sheet in sheets.values()):
        dutch, english = sheets.get(f"{slug}/nl"), sheets.get(f"{slug}/en")
        if dutch and english:
            _pair(notes, dutch, english)
        else:
            there = dutch or english
            assert there is not None
            missing = there.language.other.value
            notes.finding(
                "missing-translation",
                _ref(there),
                ("language",),
                f"{slug} has no {missing}",
                f"write factsheets/{slug}/{missing}.md",
            )


def _ref(sheet: Factsheet) -> str:
    return f"factsheet:{sheet.slug}/{sheet.language.value}"


def _numbers(content: Content) -> frozenset[str]:
    """The digits of every number in the directory, from six digits up: shorter ones are ordinary numbers in a text."""
    told = (phone for one in content.organisations.values() for phone in one.phones)
    return frozenset(
        digits for phone in told for digits in (digits_of(phone.number), digits_of(phone.e164)) if len(digits) > 5
    )


def leads_somewhere(content: Content, ref: Ref) -> bool:
    """Whether a link to `ref` opens something, also where its id was renamed since."""
    return exists(content, today(ref, content.aliases))


def exists(content: Content, ref: Ref) -> bool:
    """Whether there is a record under this very id, its block included."""
    match ref.kind:
        case Kind.FACTSHEET:
            sheet = content.factsheets.get(f"{ref.id}/nl") or content.factsheets.get(f"{ref.id}/en")
            return sheet is not None and (not ref.block or ref.block in compiled(sheet.markdown).blocks)
        case Kind.TERM:
            return ref.id in content.terms
        case Kind.ORGANISATION:
            return ref.id in content.organisations
        case Kind.ROUTE:
            return ref.id in content.routes
        case Kind.SIGN:
            return ref.id in content.signs
        case Kind.FIGURE:
            return ref.id in content.figures
        case Kind.CARD:
            return ref.id in content.cards
        case Kind.LANGUAGE:
            return any(ref.id == one.code for card in content.cards.values() for one in card.languages)
        case Kind.TRAINING:
            return False


def _page(notes: Notes, sheet: Factsheet, numbers: frozenset[str]) -> None:
    ref, page, lines = _ref(sheet), compiled(sheet.markdown), _Lines(notes, sheet)
    notes.known("unknown-id", ref, ("theme",), sheet.theme, notes.content.themes, "theme")
    for name, values, among in (
        ("roles", sheet.roles, ROLES),
        ("forms", sheet.forms, FORMS),
        ("sectors", sheet.sectors, notes.content.sectors),
    ):
        for number, value in enumerate(values):
            notes.known("unknown-id", ref, (name, number), value, among, name)
    if not sheet.sources:
        notes.finding("missing-source", ref, ("sources",), "the page has no source", "add what it rests on")
    if TELLING.search(sheet.neutral):
        notes.finding(
            "telling-name",
            ref,
            ("neutral",),
            f"{sheet.neutral!r} tells a bystander what this is",
            "use a name nobody reacts to",
        )
    for fault in page.faults:
        notes.finding_at(fault.code, lines.of(fault.sought), ref, fault.message, fault.remedy)
    for link in page.links:
        _link(notes, ref, link, lines)
    for block, text in page.blocks.items():
        typed = typed_in(text, numbers)
        if typed:
            notes.finding_at(
                "typed-phone",
                lines.of(typed),
                ref,
                f"{block} holds a telephone number",
                "link the organisation instead",
            )
    _facts(notes, sheet, page)
    if not sheet.markdown.strip():
        notes.finding("missing-field", ref, ("markdown",), "the page has no text", "write it under the front matter")


def _link(notes: Notes, ref: str, link: PageLink, lines: _Lines) -> None:
    if link.ref is None:
        remedy = "link to organisation:, term:, factsheet:, route:, sign: or figure:; addresses belong to the sources"
        notes.finding_at("dead-link", lines.of(f"({link.target})"), ref, f"{link.target!r} is no link of ours", remedy)
    elif not leads_somewhere(notes.content, link.ref) and notes.is_hidden(link.ref.kind.value, link.ref.id):
        notes.warning_at(
            "link-to-hidden",
            lines.of(f"({link.target}"),
            ref,
            f"{link.ref} is hidden, so its words stand here without a link",
            "patch the page if it now says too much",
        )
    elif not leads_somewhere(notes.content, link.ref):
        code = "unknown-term" if link.ref.kind is Kind.TERM else "dead-link"
        notes.finding_at(
            code,
            lines.of(f"({link.target}"),
            ref,
            f"{link.ref} does not exist",
            "link to something that does, or take the link out",
        )
    elif not link.label:
        notes.finding_at(
            "empty-field",
            lines.of(f"({link.target}"),
            ref,
            f"the link to {link.ref} has no words",
            "write what it leads to",
        )


def _facts(notes: Notes, sheet: Factsheet, page: CompiledPage) -> None:
    ref = _ref(sheet)
    is_base = notes.content.trees and notes.content.tree_of.get(ref) == notes.content.trees[0].id
    if not sheet.facts and is_base:
        notes.finding("missing-field", ref, ("facts",), "no block says any fact", "write facts: {id: block}")
    for fact, block in sheet.facts.items():
        if block and block not in page.blocks:
            notes.finding(
                "unknown-block",
                ref,
                ("facts", fact),
                f"{fact} points to {block}, which is not there",
                f"use one of: {', '.join(page.blocks)}",
            )


def _pair(notes: Notes, dutch: Factsheet, english: Factsheet) -> None:
    ref = _ref(english)
    for name in ("theme", "roles", "forms", "sectors", "facts"):
        if getattr(dutch, name) != getattr(english, name):
            notes.finding(
                "translation-differs", ref, (name,), f"{name} differs from the Dutch page", "make them the same"
            )
    if [(s.id, s.year, s.url) for s in dutch.sources] != [(s.id, s.year, s.url) for s in english.sources]:
        notes.finding(
            "translation-differs",
            ref,
            ("sources",),
            "the sources differ from those of the Dutch page",
            "make them the same",
        )
    for number, (one, other) in enumerate(zip(dutch.sources, english.sources, strict=False)):
        told = difference(one.title, other.title)
        if told:
            notes.finding("translation-differs", ref, ("sources", number), f"{one.id}: {told}", "say the same in both")
    if difference(dutch.title, english.title):
        notes.finding(
            "translation-differs", ref, ("title",), difference(dutch.title, english.title), "say the same in both"
        )
    nl, en, lines = compiled(dutch.markdown), compiled(english.markdown), _Lines(notes, english)
    if list(nl.shape.items()) != list(en.shape.items()):
        block, message = _first_difference(nl, en)
        notes.finding_at(
            "structure-differs",
            lines.block(block),
            ref,
            message,
            "give both languages the same blocks in the same order",
        )
        return
    for block, text in nl.blocks.items():
        told = difference(text, en.blocks[block])
        if told:
            notes.finding_at("translation-differs", lines.block(block), ref, f"{block}: {told}", "say the same in both")
        if _targets(nl, block) != _targets(en, block):
            notes.finding_at(
                "translation-differs", lines.block(block), ref, f"{block}: the links differ", "link to the same in both"
            )
    _stale(notes, dutch, english, lines)


def _stale(notes: Notes, dutch: Factsheet, english: Factsheet, lines: _Lines) -> None:
    texts = compared_texts(dutch)
    for block in stale_blocks(dutch, english):
        how = "changed since it was compared" if block in english.fingerprints else "was never compared"
        begin = " ".join(texts[block].split()[:6])
        notes.finding_at(
            "stale-translation",
            lines.block(block),
            _ref(english),
            f"the Dutch of {block} {how}: “{begin} ..”",
            f"compare the two, mend the English, then: kit compared {english.slug}",
        )
    for block in english.fingerprints:
        if block not in texts:
            notes.finding(
                "stale-translation",
                _ref(english),
                ("fingerprints", block),
                f"{block} is gone from the Dutch page",
                f"compare the two, then: kit compared {english.slug}",
            )


def _targets(page: CompiledPage, block: str) -> list[str]:
    return sorted(str(link.ref) for link in page.links if link.block == block)


def _first_difference(nl: CompiledPage, en: CompiledPage) -> tuple[str, str]:
    for (block, shape), (other, other_shape) in zip(nl.shape.items(), en.shape.items(), strict=False):
        if block != other:
            return other, f"the Dutch page has {block} where this one has {other}"
        if shape != other_shape:
            return other, f"{block} is {shape} in Dutch and {other_shape} here"
    only = [*list(nl.shape)[len(en.shape) :], *list(en.shape)[len(nl.shape) :]]
    return only[0], f"only one of the two pages has {only[0]}"


class _Lines:
    """Lines of a page's body. Block ids are found by counting from the heading they stand under."""

    def __init__(self, notes: Notes, sheet: Factsheet) -> None:
        self._file = notes.content.place(_ref(sheet), "markdown").file
        self._lines = sheet.markdown.split("\n")
        self._first = sheet.body_line
        self._seen: dict[str, int] = {}

    def of(self, sought: str) -> Origin:
        """The next line that holds `sought`: asked again, the one after it."""
        start = self._seen.get(sought, 0)
        for number in range(start, len(self._lines)):
            if sought in self._lines[number]:
                again = self._lines[number].count(sought) > 1
                self._seen[sought] = number if again else number + 1
                return Origin(self._file, self._first + number)
        return Origin(self._file, self._first)

    def block(self, block: str) -> Origin:
        heading, _, number = block.partition(".")
        at = 0
        if heading != "lead":
            marker = f"{{#{heading}}}"
            at = next((n for n, line in enumerate(self._lines) if marker in line), -1)
            if at < 0:
                return Origin(self._file, 1)
        if not number:
            return Origin(self._file, self._first + at)
        return Origin(self._file, self._first + self._nth(at + (heading != "lead"), int(number)))

    def _nth(self, start: int, number: int) -> int:
        """The line on which the `number`-th block after `start` begins: after an empty line, at the margin."""
        begins, in_block = start, False
        for at in range(start, len(self._lines)):
            line = self._lines[at]
            if not line.strip():
                in_block = False
            elif not in_block and not line.startswith((" ", "\t")):
                in_block, number, begins = True, number - 1, at
                if number == 0:
                    return at
        return begins
