# SPDX-License-Identifier: EUPL-1.2
"""What belongs to a page besides its compiled text: figures that are tables, and at its end the sources."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape

from kit.content.figure_rows import table_rows
from kit.content.model import Figure
from kit.content.standing import Source
from kit.languages import Language
from kit.store.library import Library
from kit.store.page import Page
from kit.store.wording import Wording


def with_tables(library: Library, page: Page) -> str:
    """A figure that is no chart stands in the text as its table, above its caption."""
    html = page.html
    for figure in (library.figure(figure_id) for figure_id in page.figures):
        if figure.chart == "table":
            caption = re.compile(rf'<p[^>]*class="figure"[^>]*><a href="figure:{re.escape(figure.id)}"')
            place = caption.search(html)
            if place:
                table = table_html(figure, page.language_shown)
                html = html[: place.start()] + table + html[place.start() :]
    return html


def table_html(figure: Figure, language: Language) -> str:
    """The numbers of a figure as a table of a page."""
    cells = ("".join(f"<td>{escape(cell)}</td>" for cell in row) for row in table_rows(figure, language))
    return (
        '<table class="data" width="100%" cellspacing="0">' + "".join(f"<tr>{row}</tr>" for row in cells) + "</table>"
    )


def sources_html(wording: Wording, sources: Iterable[Source], language: Language) -> str:
    """The page's last heading: who, title, year or "no date", address. They were read, never "checked"."""
    say = wording.say
    lines = [
        escape(f"{source.who}, {source.title}, {source.year or say('page_no_date', language)}")
        + (f", {escape(_address(source.url))}" if source.url else "")
        for source in sources
    ]
    if not lines:
        return ""
    items = "".join(f"<li>{line}</li>" for line in lines)
    return f'<h2 id="sources">{escape(say("page_sources_head", language))}</h2><ul class="sources">{items}</ul>'


def _address(url: str) -> str:
    """The address as people write it, with places to break a long one."""
    bare = url.removeprefix("https://").removeprefix("http://").removeprefix("www.").rstrip("/")
    return bare.replace("/", "/\u200b").replace("-", "-\u200b")
