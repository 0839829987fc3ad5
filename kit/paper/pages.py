# SPDX-License-Identifier: EUPL-1.2
"""A page for paper: its title, what vouches for it, its text and its sources."""

from __future__ import annotations

from html import escape

from kit.languages import Language
from kit.paper.blocks import Markup
from kit.store.library import Library
from kit.store.page import Page
from kit.store.page_body import sources_html, with_tables
from kit.store.standing_words import page_standing_text


def page_markup(library: Library, slug: str, language: Language) -> tuple[str, Markup]:
    """Title and text, in `language` or else in the other one with its label. Raises UnknownRecord."""
    page = library.page(slug, language)
    shown = page.language_shown
    vouched = page_standing_text(library.wording, page.standing, shown)
    labels = "".join(f'<p class="label">{escape(one)}</p>' for one in (_label(page, language, library), vouched) if one)
    sources = sources_html(library.wording, page.sources, shown)
    html = f"<h1>{escape(page.title)}</h1>{labels}{with_tables(library, page)}{sources}"
    return page.title, Markup(html, shown, tuple(library.figure(figure) for figure in page.figures))


def _label(page: Page, language: Language, library: Library) -> str:
    if page.language_shown is not language:
        return library.wording.say("paper_other_language", language)
    return library.wording.say("stale_translation", language) if page.is_stale else ""
