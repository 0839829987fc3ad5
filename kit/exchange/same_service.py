# SPDX-License-Identifier: EUPL-1.2
"""Which rows are one service, and the id it has on every import, in whatever order the rows stand."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from kit.content.contacts import NATIONAL, Organisation, Phone
from kit.content.ids import id_of_name
from kit.content.vocabulary import ANY_FORM
from kit.exchange.columns import folded
from kit.exchange.contact_row import Draft
from kit.exchange.report import Warned
from kit.languages import Words

T = TypeVar("T")

OWN = "own-"
"""How the ids of such records begin, so that none is ever that of a record of ours."""
LONGEST = 57
"""Letters of such an id after OWN, its mark counted in."""


@dataclass(frozen=True, slots=True)
class Service:
    """One record, the row it stands in, and the later rows that went into it."""

    organisation: Organisation
    row: int
    merged: tuple[int, ...]


def services(drafts: Sequence[Draft], told: list[Warned]) -> list[Service]:
    """By id. The first row of a service keeps it; what a record holds does not depend on which row that is.

    What someone should look at is added to `told`.
    """
    groups: dict[tuple[str, ...], list[Draft]] = defaultdict(list)
    for draft, identity in zip(drafts, _identities(drafts, told), strict=True):
        groups[identity].append(draft)
    found = [_one(identity, group, told) for identity, group in groups.items()]
    _tell_alike(found, told)
    return sorted(found, key=lambda one: one.organisation.id)


def is_numbering(keys: Iterable[tuple[int, str]]) -> bool:
    """Whether keys, each with the row it stands in, only number the rows: 1, 2, 3 .. A row put between changes them all."""
    told = [(row, key) for row, key in keys if key]
    steps = {int(key) - row if key.isascii() and key.isdigit() else None for row, key in told}
    return len(told) >= _SOME and len(steps) == 1 and None not in steps


_SOME = 5


def _identities(drafts: Sequence[Draft], told: list[Warned]) -> Iterator[tuple[str, ...]]:
    """The list's own key where it is one; else name and place, and the kind where that differs within them."""
    names: dict[str, set[str]] = defaultdict(set)
    kinds: dict[tuple[str, str], set[str]] = defaultdict(set)
    for draft in drafts:
        names[_key(draft)].add(_name(draft.organisation))
        kinds[_name(draft.organisation), folded(draft.place)].add(draft.organisation.kind)
    for key in sorted(key for key, of in names.items() if key and len(of) > 1):
        first = min(draft.row for draft in drafts if _key(draft) == key)
        why = "several services have this key, so it is none: name and place tell them apart"
        told.append(Warned(first, "", "key", why, "give each service a key of its own"))
    if is_numbering((draft.row, _key(draft)) for draft in drafts):
        why = "the keys only number the rows, so a row that is put in or taken out gives every contact below it another id"
        told.append(Warned(0, "", "key", why, "use a number that stays with the service, or leave the column empty"))
    for draft in drafts:
        key, name, place = _key(draft), _name(draft.organisation), folded(draft.place)
        if key and len(names[key]) == 1:
            yield ("key", key)
        elif len(kinds[name, place] - {"other"}) > 1:
            yield ("name", name, place, draft.organisation.kind)
        else:
            yield ("name", name, place)


def _key(draft: Draft) -> str:
    """As written but for capitals: A1 and a1 are one key, typed twice."""
    return draft.key.casefold()


def _name(one: Organisation) -> str:
    return folded(one.name.nl or one.name.en)


def _id(identity: tuple[str, ...]) -> str:
    """Readable, and with a mark that no other identity has; a key that is an id already stays as it is."""
    told = id_of_name(" ".join(identity[1:]))
    if identity == ("key", told) and len(told) <= LONGEST:  # also one of ours that was exported as key
        return OWN + told
    told = told[: LONGEST - 9].strip("-")
    mark = hashlib.sha256("\x1f".join(identity).encode()).hexdigest()[:8]
    return f"{OWN}{told}-{mark}" if told else OWN + mark


def _one(identity: tuple[str, ...], group: Sequence[Draft], told: list[Warned]) -> Service:
    rows = sorted(draft.row for draft in group)
    fullest = sorted({draft.organisation for draft in group}, key=_order)
    whole = fullest[0]
    for other in fullest[1:]:
        lost = _differing(whole, other)
        if lost:
            why = f"row {rows[0]} is the same service and differs in {', '.join(lost)}; one of the two was kept"
            row = next(draft.row for draft in group if draft.organisation == other)
            row = row if row != rows[0] else rows[1]
            told.append(Warned(row, "", "differs", why, "make the rows say the same, or give each a key"))
        whole = _together(whole, other)
    return Service(replace(whole, id=_id(identity)), rows[0], tuple(rows[1:]))


def _order(one: Organisation) -> tuple[int, str]:
    """The row that says most first; rows that say as much in an order of their own."""
    told = repr(one)
    return -len(told), told


_SINGLE = ("description", "email", "website", "address", "availability", "for_whom", "standing")


def _differing(one: Organisation, other: Organisation) -> list[str]:
    pairs = ((name, getattr(one, name), getattr(other, name)) for name in _SINGLE)
    empty = ("", Words())
    lost = [name for name, kept, left in pairs if kept not in empty and left not in empty and kept != left]
    return lost if one.kind == other.kind or "other" in (one.kind, other.kind) else ["kind", *lost]


def _together(one: Organisation, other: Organisation) -> Organisation:
    """`one`, with what only `other` says. Lists and numbers are added up."""
    changes = {name: getattr(other, name) for name in _SINGLE if getattr(one, name) in ("", Words())}
    return replace(
        one,
        **changes,
        name=Words(one.name.nl or other.name.nl, one.name.en or other.name.en),
        kind=other.kind if one.kind == "other" else one.kind,
        phones=_numbers((*one.phones, *other.phones)),
        regions=(NATIONAL,) if one.is_national or other.is_national else _each(one.regions, other.regions),
        forms=(ANY_FORM,) if ANY_FORM in (*one.forms, *other.forms) else _each(one.forms, other.forms),
        groups=_each(one.groups, other.groups),
        languages=_each(one.languages, other.languages),
        sources=_each(one.sources, other.sources),
        is_confidential=one.is_confidential or other.is_confidential,
    )


def _numbers(phones: Iterable[Phone]) -> tuple[Phone, ...]:
    found: dict[str, Phone] = {}
    for phone in phones:
        there = found.get(phone.e164)
        found[phone.e164] = phone if there is None or there.label == Words() else there
    return tuple(found.values())


def _each(one: tuple[T, ...], other: tuple[T, ...]) -> tuple[T, ...]:
    return tuple(dict.fromkeys((*one, *other)))


def _tell_alike(found: Sequence[Service], told: list[Warned]) -> None:
    """Two records with one name and one number are perhaps one service: told, and both kept."""
    names = Counter(_name(one.organisation) for one in found)
    first: dict[tuple[str, str], int] = {}
    for one in sorted(found, key=lambda service: service.row):
        name = _name(one.organisation)
        for phone in one.organisation.phones if names[name] > 1 else ():
            before = first.setdefault((name, phone.e164), one.row)
            if before != one.row:
                why = f"it has the name and the number of row {before}; both were kept"
                told.append(Warned(one.row, "", "alike", why, "take one out if they are one service"))
                break
