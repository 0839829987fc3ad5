# SPDX-License-Identifier: EUPL-1.2
"""From a list's words to ours: kinds, groups, languages, who may call, where. What is not known is said, never guessed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from kit.content.contacts import NATIONAL
from kit.content.places import Places
from kit.content.readers.regions import RegionFile, regions
from kit.content.record import Problems, Record
from kit.content.tree import Content
from kit.exchange.columns import folded, lexicon
from kit.exchange.shipped import shipped, words_in
from kit.languages import Words

PREFIX = {"kinds": "kind", "groups": "group", "for_whom": "who", "forms": "form", "languages": "language"}
"""The column of ours and how its words begin in wording/directory.yaml."""


@lru_cache(maxsize=1)
def wording() -> Mapping[str, Words]:
    """Words of the directory by key, also where no content file is open."""
    return {key: words_in(entry) for key, entry in shipped("wording/directory.yaml").entries.items()}


def offered(column: str) -> dict[str, Words]:
    """Every id that the column may hold, with its words, in the editors' order; none where we have no words for them."""
    if column not in PREFIX:
        return {}
    start = f"{PREFIX[column]}_"
    return {key.removeprefix(start): said for key, said in wording().items() if key.startswith(start)}


@lru_cache(maxsize=8)
def _known(column: str) -> Mapping[str, str]:
    told = dict(lexicon().choices.get(column, {}))
    for identity, said in offered(column).items():
        told |= {folded(identity.replace("_", " ")): identity, folded(said.nl): identity, folded(said.en): identity}
    return told


def words_of(column: str, text: str) -> str:
    """The id that a word stands for, "" when we do not know it."""
    return _known(column).get(folded(text), "")


def several(column: str, text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """(ids, words without one) of a cell that holds one word or several."""
    whole = words_of(column, text)
    if whole:
        return (whole,), ()
    ids: list[str] = []
    unknown: list[str] = []
    for part in re.split(r"[,;/\n|]|\s(?:en|and|&|\+)\s", text):
        identity = words_of(column, part) if part.strip() else ""
        if identity and identity not in ids:
            ids.append(identity)
        elif part.strip() and not identity:
            unknown.append(part.strip())
    return tuple(ids), tuple(unknown)


@lru_cache(maxsize=1)
def base_regions() -> RegionFile:
    """The municipalities, regions and provinces that the program comes with."""
    return regions(Record(shipped("directory/regions.yaml"), Problems("regions.yaml"), "regions"))


@lru_cache(maxsize=1)
def places() -> Areas:
    return Areas()


class Areas:
    """Places by any spelling of case and accents, by code, and by the words a list uses for the whole country."""

    def __init__(self) -> None:
        told = base_regions()
        content = Content(trees=(), regions=told.regions, countries=told.countries, region_names=told.names)
        named = Places(content)
        self._codes: dict[str, tuple[str, ...]] = {folded(code): (code,) for code in sorted(named.codes)}
        self._codes |= {folded(name): codes for name, codes in named.names.items()}
        self._codes |= dict.fromkeys(lexicon().choices["regions"], (NATIONAL,))

    @lru_cache(maxsize=4096)  # noqa: B019 - there is one of these in a process
    def resolve(self, text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """(codes, parts that have none). A name that holds a comma or an "en" counts as one first."""
        whole = self._named(text)
        if whole:
            return whole, ()
        codes: list[str] = []
        unknown: list[str] = []
        for part in (piece.strip() for piece in re.split(r"[,;/\n|]", text)):
            found = self._named(part) or tuple(
                code for name in re.split(r"\s(?:en|and|&)\s", part) for code in self._named(name) or ("",)
            )
            if part and (not found or "" in found):
                unknown.append(part)
            codes += [code for code in found if code and code not in codes]
        return ((NATIONAL,) if NATIONAL in codes else tuple(codes)), tuple(unknown)

    def _named(self, text: str) -> tuple[str, ...]:
        word = folded(text)
        for lead in ("", "gemeente ", "provincie ", "regio ", "veiligheidsregio "):
            if word.startswith(lead) and word.removeprefix(lead) in self._codes:
                return self._codes[word.removeprefix(lead)]
        return ()
