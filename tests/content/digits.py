# SPDX-License-Identifier: EUPL-1.2
"""Every number and day in a page, against a ledger of those that were compared with the sources.

A telephone number, an address and any run of five digits are refused whatever the ledger says. Days, and numbers over
31, must stand in the page's ledger; smaller ones are steps and ages. The ledger is written from pages that were read:

    python -m tests.content.digits --compare FOLDER [SLUG]...   which of them the texts in FOLDER do not have
    python -m tests.content.digits --write [SLUG]...            write the ledgers anew; the difference is then reviewed
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from kit.content.compare import compiled
from kit.content.merge import merge
from kit.content.model import Factsheet
from kit.content.reader import read_tree
from kit.content.tree import Content
from kit.paths import RESOURCES

LEDGERS = Path(__file__).resolve().parent.parent / "golden" / "digits"
SMALL = 31
_NL = "januari februari maart april mei juni juli augustus september oktober november december".split()
_EN = "january february march april may june july august september october november december".split()
_MONTHS = {name: at for names in (_NL, _EN) for at, name in enumerate(names, start=1)}
_MONTHS |= {name[:3]: at for name, at in _MONTHS.items()}
_NAME = "|".join(sorted(_MONTHS, key=len, reverse=True))
_SHORT = re.compile(r"\b(\d{1,2})-(\d{1,2})-(\d{4})\b")
_DAY = re.compile(rf"\b(?:(\d{{1,2}}) )?({_NAME})\.? (\d{{4}})\b|\b(\d{{4}})-(\d\d)(?:-(\d\d))?\b", re.IGNORECASE)
_BILL = re.compile(r"\b(\d\d) (\d{3})\b(?! \d)")
_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
_REFUSED = (
    re.compile(r"(?<![\d.,])\d{5,}"),
    re.compile(r"(?<![\w/.,])(?:\+|00?)\d[\d ()–-]{4,}\d"),
    re.compile(r"\b[1-9]\d{3} ?[A-Z]{2}\b"),
    re.compile(r"\b[A-Z]\w+(?:straat|laan|weg|plein|gracht|kade|singel|steeg|dijk|hof)\s+\d+"),
    re.compile(r"\bPostbus \d|\bP\.?O\.? Box \d", re.IGNORECASE),
    re.compile(r"\S+@\S+\.\w|\bhttps?://|\bwww\."),
)


def refused(text: str) -> list[str]:
    """Telephone numbers, addresses and long runs of digits: these come from the directory alone."""
    return [found[0] for pattern in _REFUSED for found in pattern.finditer(text)]


def tokens(text: str) -> frozenset[str]:
    """Days as 2024-03-03, months as 2024-03, other numbers as their digits; small ones are left out."""
    found: set[str] = set()

    def day(match: re.Match[str]) -> str:
        number, name, year, iso_year, month, iso_day = match.groups()
        if name:
            found.add(f"{year}-{_MONTHS[name.casefold()]:02}" + (f"-{int(number):02}" if number else ""))
        else:
            found.add("-".join(filter(None, (iso_year, month, iso_day))))
        return " "

    text = _SHORT.sub(lambda one: f"{one[3]}-{int(one[2]):02}-{int(one[1]):02}", text)
    rest = _BILL.sub(r"\1\2", _DAY.sub(day, text))
    for number in _NUMBER.findall(rest):
        digits = re.sub(r"\D", "", number)
        if int(digits) > SMALL:
            found.add(digits)
    return frozenset(found)


def texts(sheet: Factsheet) -> Iterator[str]:
    yield sheet.title
    yield from compiled(sheet.markdown).blocks.values()


def tokens_of(content: Content, slug: str) -> frozenset[str]:
    pages = (sheet for sheet in content.factsheets.values() if sheet.slug == slug)
    return frozenset(token for sheet in pages for text in texts(sheet) for token in tokens(text))


def ledger(slug: str) -> frozenset[str]:
    file = LEDGERS / f"{slug}.txt"
    return frozenset(file.read_text(encoding="utf-8").split()) if file.is_file() else frozenset()


def _of_the_folder(folder: Path) -> frozenset[str]:
    """With the parts of each day: a source may print a year that ours gives alone."""
    found: set[str] = set()
    for path in sorted(folder.rglob("*")):
        if path.suffix in (".md", ".yaml", ".txt"):
            for token in tokens(path.read_text(encoding="utf-8")):
                found |= {token, token[:7], token[:4]} if "-" in token else {token}
    return frozenset(found)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--compare", type=Path, metavar="FOLDER")
    what.add_argument("--write", action="store_true")
    parser.add_argument("slug", nargs="*")
    asked = parser.parse_args(arguments)
    content, _ = merge([read_tree(RESOURCES)[0]])
    slugs: Iterable[str] = asked.slug or sorted({sheet.slug for sheet in content.factsheets.values()})
    if asked.write:
        LEDGERS.mkdir(parents=True, exist_ok=True)
        for slug in slugs:
            lines = sorted(tokens_of(content, slug))
            (LEDGERS / f"{slug}.txt").write_text("\n".join([*lines, ""]), encoding="utf-8")
        return 0
    known = _of_the_folder(asked.compare)
    unknown = {slug: sorted(tokens_of(content, slug) - known) for slug in slugs}
    for slug, found in unknown.items():
        if found:
            print(f"{slug}: {', '.join(found)}")
    return int(any(unknown.values()))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
