# SPDX-License-Identifier: EUPL-1.2
"""The records of the kit, as editors write them and as the content file gives them back.

One vocabulary for both sides: `kit.content.reader` makes these from a resources tree, `kit.store` stores and returns them.
Ids are those of the files; two-language texts are `Words`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from kit.content.contacts import Organisation as Organisation
from kit.content.contacts import Phone as Phone
from kit.content.origin import Tree as Tree
from kit.content.refs import Kind as Kind
from kit.content.refs import Ref as Ref
from kit.content.standing import Evidence, PageStanding, Source
from kit.languages import NO_WORDS, Language, Words

# -- pages ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Theme:
    id: str
    order: int
    title: Words
    reader_finds: Words
    pages: tuple[str, ...] = ()
    """Slugs in reading order; pages of the theme that are not named here follow, by title."""


@dataclass(frozen=True, slots=True)
class Factsheet:
    """One page in one language as written; `markdown` is the body, `facts` maps must_say ids to block ids."""

    slug: str
    language: Language
    theme: str
    title: str
    neutral: str
    roles: tuple[str, ...]
    forms: tuple[str, ...]
    sectors: tuple[str, ...]
    standing: PageStanding
    sources: tuple[Source, ...]
    facts: Mapping[str, str]
    fingerprints: Mapping[str, str]
    markdown: str
    body_line: int


@dataclass(frozen=True, slots=True)
class Term:
    id: str
    name: Words
    meaning: Words
    also: Mapping[Language, tuple[str, ...]]
    not_the_same_as: tuple[str, ...]
    sources: tuple[Source, ...]


# -- signs ------------------------------------------------------------------------------------------------------------


class Channel(Enum):
    SEE = "see"
    HEAR = "hear"
    DOCUMENT = "document"


class Dimension(Enum):
    """The six tiles: how it began (DR, CR, VR) and how it is now (EX, CD, VD). Codes of the 2009 method."""

    DECEIVED = "DR"
    FORCED = "CR"
    VULNERABILITY_USED = "VR"
    CONDITIONS = "EX"
    COMPULSION = "CD"
    DEPENDENCE = "VD"


@dataclass(frozen=True, slots=True)
class Sector:
    id: str
    name: Words
    words: Mapping[Language, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Named:
    """An ordinary explanation or an ordinary rule: an id with its words."""

    id: str
    name: Words


@dataclass(frozen=True, slots=True)
class Touch:
    """Which dimension a sign may say something about, and by which key of the published list.

    `meaning` is told where the keys are spelled out (`signs/touches.yaml`), not beside each sign.
    """

    dimension: Dimension
    key: str
    meaning: Words = NO_WORDS


@dataclass(frozen=True, slots=True)
class Sign:
    id: str
    sector: str
    channel: Channel
    text: Words
    forms: tuple[str, ...]
    touches: tuple[Touch, ...]
    explanations: tuple[str, ...]
    rules: tuple[str, ...]
    sources: tuple[str, ...]
    evidence: Evidence
    explanation: Words = NO_WORDS
    short: Words = NO_WORDS
    """The sign in a line of its own width, for the counter's one screen; the whole sentence is never far."""


# -- routes -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Step:
    id: str
    head: Words
    body: Words


@dataclass(frozen=True, slots=True)
class RouteRole:
    """Who fills a role on a route card: an organisation id, `own:<line>` or `region:care-coordinator`."""

    role: str
    filled_by: str
    purpose: Words


@dataclass(frozen=True, slots=True)
class Route:
    id: str
    title: Words
    neutral: Words
    when: Words
    steps: tuple[Step, ...]
    do: tuple[Words, ...]
    dont: tuple[Words, ...]
    write_down: tuple[Words, ...]
    may_share: tuple[Words, ...]
    cannot_promise: tuple[Words, ...]
    contacts_by_role: tuple[str, ...]
    night: Words
    standing: PageStanding
    sources: tuple[Source, ...]
    found_by: Mapping[Language, tuple[str, ...]] = field(default_factory=dict)
    """What people type when they need this route ("112", "kind in gevaar"): found like its title, shown nowhere."""


# -- directory --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Need:
    """What someone needs, and the kinds of organisation that are for it."""

    id: str
    kinds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Province:
    id: str
    name: Words


@dataclass(frozen=True, slots=True)
class SafetyRegion:
    code: str
    name: str
    province: str
    police_unit: str


@dataclass(frozen=True, slots=True)
class Municipality:
    code: str
    name: str
    safety_region: str
    province: str
    police_unit: str
    short_names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CareCoordination:
    """Which areas a care coordinator serves. `probable` areas were printed vaguely; `note` says whom it is for ("under 23")."""

    organisation: str
    areas: tuple[str, ...]
    probable: tuple[str, ...]
    note: Words


@dataclass(frozen=True, slots=True)
class Regions:
    provinces: tuple[Province, ...]
    safety_regions: tuple[SafetyRegion, ...]
    municipalities: tuple[Municipality, ...]
    coordination: tuple[CareCoordination, ...]
    without_full_cover: tuple[str, ...]


# -- figures ----------------------------------------------------------------------------------------------------------


class FigureKind(Enum):
    REPORTED = "reported"
    ESTIMATED = "estimated"
    COUNTED = "counted"
    """A sample, the cases of one organisation, or our own count: neither reported to the register nor estimated."""


@dataclass(frozen=True, slots=True)
class FigureValue:
    """One bar or row. `values` maps a series id ("" for a single series) to its number; an estimate has `low` and `high`."""

    label: Words
    values: Mapping[str, int]
    note: Words = NO_WORDS
    low: int | None = None
    high: int | None = None
    study: Words = NO_WORDS


@dataclass(frozen=True, slots=True)
class Figure:
    """`chart` is bars, paired-bars or table; `missing` are labels that get an open place, never a line through.

    With `for_editors` it is kept among the sources and shown to nobody in the field.
    """

    id: str
    title: Words
    kind: FigureKind
    what: Words
    unit: Words
    chart: str
    series: tuple[Named, ...]
    values: tuple[FigureValue, ...]
    missing: tuple[str, ...]
    say_beside: tuple[Words, ...]
    standing: PageStanding
    sources: tuple[Source, ...]
    for_editors: bool = False


# -- the whole --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Compounds:
    """For taking long Dutch words apart: words that may be parts beside those of our texts, and words that never are."""

    parts: tuple[str, ...] = ()
    never: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Synonym:
    """An everyday word and the term of ours it should find."""

    said: str
    means: str
    language: Language
