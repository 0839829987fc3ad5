# SPDX-License-Identifier: EUPL-1.2
"""Factsheets to pages: Markdown to safe HTML with links resolved, in both languages. Compile time only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kit.cancel import CancelToken
from kit.content.aliases import today
from kit.content.markdown import LinkTarget, fingerprint, to_html
from kit.content.model import Factsheet, Kind, Ref
from kit.languages import Language
from kit.store import codec
from kit.store.documents import PageText
from kit.store.page import Heading, PageData, PageLink

if TYPE_CHECKING:
    from kit.content.aliases import Alias
    from kit.content.markdown import CompiledPage
    from kit.content.tree import Content


@dataclass(frozen=True, slots=True)
class CompiledSheet:
    """`row` is for the table `page`, `text` for the search index."""

    row: Mapping[str, Any]
    text: PageText


def compile_pages(content: Content, token: CancelToken) -> list[CompiledSheet]:
    """Every page in the order of themes and titles; the page table and the contents list show them so."""
    titles = link_titles(content)
    compiled: list[tuple[Factsheet, CompiledPage]] = []
    for sheet in _in_order(content):
        token.raise_if_cancelled()
        compiled.append((sheet, to_html(sheet.markdown, _resolver(titles, content.aliases, sheet.language))))
    blocks = {(sheet.slug, sheet.language): page.blocks for sheet, page in compiled}
    slugs = list(dict.fromkeys(sheet.slug for sheet, _ in compiled))
    return [
        CompiledSheet(
            _row(sheet, page, slugs.index(sheet.slug), content, _is_stale(sheet, blocks)),
            PageText(sheet, tuple(page.blocks.values())),
        )
        for sheet, page in compiled
    ]


def link_titles(content: Content) -> dict[Ref, Any]:
    """What can be linked to, and what each is called."""
    titles: dict[Ref, Any] = {}
    for kind, records, name in (
        (Kind.ROUTE, content.routes, "title"),
        (Kind.SIGN, content.signs, "text"),
        (Kind.TERM, content.terms, "name"),
        (Kind.FIGURE, content.figures, "title"),
        (Kind.CARD, content.cards, "title"),
        (Kind.ORGANISATION, content.organisations, "name"),
    ):
        titles.update({Ref(kind, record.id): getattr(record, name) for record in records.values()})
    for sheet in content.factsheets.values():
        titles.setdefault(Ref(Kind.FACTSHEET, sheet.slug), {})[sheet.language] = sheet.title
    return titles


def _resolver(titles: Mapping[Ref, Any], aliases: Mapping[str, Alias], language: Language) -> Any:
    def resolve(ref: Ref) -> LinkTarget | None:
        ref = today(ref, aliases)
        found = titles.get(Ref(ref.kind, ref.id))
        if found is None:
            return None
        title = found.get(language) or next(iter(found.values())) if isinstance(found, dict) else found.say(language)
        return LinkTarget(ref, title)

    return resolve


def _in_order(content: Content) -> list[Factsheet]:
    """By theme; inside a theme as its `pages` say, others after those by title. Dutch before English."""
    themes = {theme.id: theme for theme in content.themes.values()}
    dutch = {sheet.slug: sheet.title for sheet in content.factsheets.values() if sheet.language is Language.NL}

    def place(sheet: Factsheet) -> tuple[int, int, str, str, bool]:
        theme = themes.get(sheet.theme)
        named = list(theme.pages) if theme else []
        at = named.index(sheet.slug) if sheet.slug in named else len(named)
        return (
            theme.order if theme else 999,
            at,
            dutch.get(sheet.slug, sheet.title),
            sheet.slug,
            sheet.language is Language.EN,
        )

    return sorted(content.factsheets.values(), key=place)


def _row(sheet: Factsheet, page: CompiledPage, position: int, content: Content, is_stale: bool) -> dict[str, Any]:
    data = PageData(
        tuple(Heading(heading.id, heading.level, heading.title) for heading in page.headings),
        tuple(dict.fromkeys(PageLink(today(link.ref, content.aliases), link.label) for link in page.links if link.ref)),
        tuple(page.figures),
        sheet.sources,
        sheet.standing,
        page.blocks,
        is_stale,
    )
    return {
        "slug": sheet.slug,
        "language": sheet.language.value,
        "theme": sheet.theme,
        "position": position,
        "tree": content.tree_of.get(f"factsheet:{sheet.slug}/{sheet.language.value}", ""),
        "title": sheet.title,
        "neutral": sheet.neutral,
        "html": page.html,
        "data": codec.dumps(data),
    }


def _is_stale(sheet: Factsheet, blocks: Mapping[tuple[str, Language], Mapping[str, str]]) -> bool:
    """Was a block of the other language changed since this translation was last compared with it?"""
    original = blocks.get((sheet.slug, sheet.language.other), {})
    return any(block in original and fingerprint(original[block]) != was for block, was in sheet.fingerprints.items())
