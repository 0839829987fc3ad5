# SPDX-License-Identifier: EUPL-1.2
"""Sentences of ours that share eight or more words in a row with a text they were written from.

That text is no part of the repository: it is named on the command line. Signs, names, laws, quotations, addresses and
fixed sentences are exempt, because they have to be the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kit.content.checks.words import pairs
from kit.content.compare import compiled
from kit.content.finding import Finding
from kit.content.model import Kind
from kit.content.prose.running import FIXED, words_of
from kit.content.tree import Content
from kit.errors import InputError
from kit.languages import Language

LONGEST = 7
"""Words in a row that may be the same."""
_TEXTS = (".md", ".yaml", ".yml", ".txt")
_LAW = re.compile(r"\b(?:artikel|article)\s+\d+\w*(?:\s+(?:van|of)(?:\s+(?:het|de|the))?(?:\s+[A-Z]\w+)+)?")
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")
_STOP = " ¶ "
"""A break that no run crosses."""
_RECORDS = ("term:", "route:", "figure:", "card:", "role:", "touch:", "research_rule:")

Grams = Mapping[tuple[str, ...], str]


@dataclass(frozen=True, slots=True)
class Told:
    """A text of ours: which record, which field or block, and what in it is exempt."""

    ref: str
    where: str
    text: str
    names: tuple[str, ...] = ()


def shared_runs(content: Content, folder: Path) -> list[Finding]:
    """A finding for each run of eight or more words that a text of ours shares with a file in `folder`."""
    grams = read_grams(folder)
    exempt = _exempt(content)
    found = []
    for told in _texts(content):
        for run, file in runs(_without(told.text, (*told.names, *exempt)), grams):
            origin = content.place(told.ref, "markdown" if told.ref.startswith("factsheet:") else "")
            message = f"{told.where}: {len(run)} words in a row as in {file}: “{' '.join(run)}”"
            found.append(Finding(origin.file, origin.line, "same-words", told.ref, message, "say it in your own words"))
    return sorted(set(found))


def read_grams(folder: Path) -> Grams:
    """Every row of eight words in the texts under `folder`, with the file it stands in. Raises InputError."""
    if not folder.is_dir():
        raise InputError(f"There is no folder {folder}.")
    grams: dict[tuple[str, ...], str] = {}
    for path in sorted(folder.rglob("*")):
        if path.suffix not in _TEXTS:
            continue
        for line in _sentences(_unwrapped(path.read_text(encoding="utf-8"))):
            for gram in _rows(_folded(line)):
                grams.setdefault(gram, path.relative_to(folder).as_posix())
    if not grams:
        raise InputError(f"There is no text in {folder} to compare with.")
    return grams


def _unwrapped(text: str) -> str:
    """Lines that only continue the one above, in Markdown and YAML alike, put back on it."""
    return re.sub(r"\n[ \t]+(?![-\w]+:\s|- )", " ", text)


def _sentences(text: str) -> Iterator[str]:
    return iter(re.split(r"(?<=[.?!])\s+|\n", text))


def _folded(text: str) -> tuple[str, ...]:
    return tuple(word.casefold().replace("’", "'") for word in words_of(text))


def _rows(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    return (tuple(words[at : at + LONGEST + 1]) for at in range(len(words) - LONGEST))


def runs(text: str, grams: Grams) -> Iterator[tuple[tuple[str, ...], str]]:
    """(words in a row, file) for each run in `text`, as long as it lasts."""
    for part in text.split(_STOP.strip()):
        for sentence in _sentences(part):
            words = _folded(sentence)
            at = 0
            while at <= len(words) - LONGEST - 1:
                file = grams.get(tuple(words[at : at + LONGEST + 1]))
                if file is None:
                    at += 1
                    continue
                end = at + LONGEST + 1
                while end < len(words) and tuple(words[end - LONGEST : end + 1]) in grams:
                    end += 1
                yield tuple(words[at:end]), file
                at = end


def _without(text: str, exempt: Iterable[str]) -> str:
    for phrase in exempt:
        if phrase in text:
            text = text.replace(phrase, _STOP)
    return _LAW.sub(_STOP, _QUOTED.sub(_STOP, text))


def _exempt(content: Content) -> tuple[str, ...]:
    told = [*(one for sentences in FIXED.values() for one in sentences)]
    for language in Language:
        told += [sign.text.exactly(language).rstrip(".") for sign in content.signs.values()]
        told += [one.name.exactly(language) for one in content.organisations.values()]
        told += [one.name.exactly(language) for one in (*content.explanations.values(), *content.rules.values())]
    return tuple(sorted({one for one in told if len(one.split()) > 1}, key=len, reverse=True))


def _texts(content: Content) -> Iterator[Told]:
    for key, sheet in content.factsheets.items():
        page = compiled(sheet.markdown)
        names = tuple(source.title for source in sheet.sources if source.title)
        labels = tuple(
            link.label for link in page.links if link.ref and link.ref.kind in (Kind.SIGN, Kind.ORGANISATION)
        )
        for block, text in page.blocks.items():
            yield Told(f"factsheet:{key}", block, text, (*names, *labels))
    for ref, written in content.written.items():
        if ref.startswith(_RECORDS):
            for path, nl, en in pairs(written.fields):
                for text in (nl, en):
                    yield Told(ref, ".".join(map(str, path)), text)
