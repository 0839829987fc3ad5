# SPDX-License-Identifier: EUPL-1.2
"""A page as it comes out of Markdown: HTML, headings, blocks, links."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from kit.content.refs import Kind, Ref

_SCHEMES = {kind.value: kind for kind in Kind} | {"org": Kind.ORGANISATION}


@dataclass(frozen=True, slots=True)
class LinkTarget:
    """Where a link leads. `title` stands in for a label that was left empty."""

    ref: Ref
    title: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    id: str
    level: int
    title: str


@dataclass(frozen=True, slots=True)
class PageLink:
    """A link as it stands in the text, in `block`; `target` is what was written, `ref` None when it is no link of ours."""

    target: str
    label: str
    block: str
    ref: Ref | None


@dataclass(frozen=True, slots=True)
class Fault:
    """Something the page may not have; `sought` is a piece of the source to find its line by."""

    code: str
    sought: str
    message: str
    remedy: str


@dataclass(frozen=True, slots=True)
class CompiledPage:
    """`blocks` maps ids to plain text in reading order; `shape` says per id what it is (p, ol, ul, table, callout, figure)."""

    html: str
    headings: tuple[Heading, ...]
    blocks: Mapping[str, str]
    links: tuple[PageLink, ...]
    figures: tuple[str, ...]
    shape: Mapping[str, str] = field(default_factory=dict)
    faults: tuple[Fault, ...] = ()


Resolve = Callable[[Ref], LinkTarget | None]


def reference(target: str) -> Ref | None:
    """`org:comensha` or `factsheet:under-18#care.1` as a Ref; None for any other kind of link."""
    scheme, colon, rest = target.partition(":")
    if not colon or scheme not in _SCHEMES:
        return None
    record, _, block = rest.partition("#")
    return Ref(_SCHEMES[scheme], record, block)
