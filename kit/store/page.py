# SPDX-License-Identifier: EUPL-1.2
"""What the library answers about pages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kit.content.refs import Ref
from kit.content.standing import PageStanding, Source
from kit.languages import Language, Told

if TYPE_CHECKING:
    from kit.content.model import Theme


@dataclass(frozen=True, slots=True)
class Heading:
    """`id` is also the anchor in the page's HTML; `level` 2 or 3."""

    id: str
    level: int
    title: str


@dataclass(frozen=True, slots=True)
class PageLink:
    ref: Ref
    label: str


@dataclass(frozen=True, slots=True)
class PageData:
    """The parts of a page that are stored as JSON beside its HTML. `blocks`: block id to plain text, in reading order."""

    headings: tuple[Heading, ...]
    links: tuple[PageLink, ...]
    figures: tuple[str, ...]
    sources: tuple[Source, ...]
    standing: PageStanding
    blocks: Mapping[str, str]
    is_stale: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """One page as it is shown. `language_shown` differs from the language asked for when there is no translation.

    `is_stale`: this translation was last compared with an older text of the other language.
    """

    slug: str
    language_shown: Language
    is_stale: bool
    title: str
    neutral: str
    theme: str
    html: str
    headings: tuple[Heading, ...]
    links: tuple[PageLink, ...]
    figures: tuple[str, ...]
    sources: tuple[Source, ...]
    standing: PageStanding
    blocks: Mapping[str, str]
    """Block id to plain text, in reading order."""


@dataclass(frozen=True, slots=True)
class PageTitle:
    slug: str
    title: Told
    neutral: str


@dataclass(frozen=True, slots=True)
class ThemeContents:
    theme: Theme
    pages: tuple[PageTitle, ...]
