# SPDX-License-Identifier: EUPL-1.2
"""A compiled page as plain semantic HTML: call-outs become asides, links their words, figures their tables."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape
from html.parser import HTMLParser

from kit.content.model import Figure
from kit.paper.blocks import Markup
from kit.store.page_body import table_html

KEPT = frozenset({"p", "ul", "ol", "li", "strong", "b", "em", "i", "br", "table", "thead", "tbody", "tr", "th", "td"})
HEADINGS = {"h1": "h2", "h2": "h3", "h3": "h4", "h4": "h5"}
"""One level lower: the pack has a title of its own."""
KEPT_CLASSES = frozenset({"lead", "label", "figure", "callout-head", "steps", "data", "sources"})
_CAPTION = re.compile(r'<p[^>]*class="figure"[^>]*><a href="figure:([^"]+)"')


def plain(markup: Markup) -> str:
    """The page without an address, an id or an attribute that leads out of the file."""
    cleaner = _Cleaner()
    cleaner.feed(_with_charts_as_tables(markup.html, markup.figures, markup))
    cleaner.close()
    return "".join(cleaner.written)


def _with_charts_as_tables(html: str, figures: Sequence[Figure], markup: Markup) -> str:
    """A chart cannot be heard: its numbers stand above its caption, as those of the other figures do already."""
    charts = {figure.id: figure for figure in figures if figure.chart != "table"}

    def table(found: re.Match[str]) -> str:
        chart = charts.get(found[1])
        return (table_html(chart, markup.language) if chart else "") + found[0]

    return _CAPTION.sub(table, html)


class _Cleaner(HTMLParser):
    """Writes what it knows, drops the tags it does not, keeps all words."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.written: list[str] = []
        self._tables: list[bool] = []
        """For each open table: is it a call-out?"""
        self._in_head = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        classes = (dict(attrs).get("class") or "").split()
        if tag == "table":
            self._tables.append("callout" in classes)
            if self._tables[-1]:
                self.written.append('<aside class="callout">')
                return
        if self._is_callout_cell(tag):
            return
        if tag == "thead":
            self._in_head = True
        name = HEADINGS.get(tag, tag)
        if tag in HEADINGS or tag in KEPT:
            kept = " ".join(one for one in classes if one in KEPT_CLASSES)
            scope = ' scope="col"' if tag == "th" and self._in_head else ""
            self.written.append(f"<{name}{scope}{f' class={chr(34)}{kept}{chr(34)}' if kept else ''}>")

    def handle_endtag(self, tag: str) -> None:
        if tag == "thead":
            self._in_head = False
        if self._is_callout_cell(tag):
            return
        if tag == "table" and self._tables and self._tables.pop():
            self.written.append("</aside>")
        elif (tag in HEADINGS or tag in KEPT) and tag != "br":
            self.written.append(f"</{HEADINGS.get(tag, tag)}>")

    def handle_data(self, data: str) -> None:
        self.written.append(escape(data))

    def _is_callout_cell(self, tag: str) -> bool:
        return bool(self._tables and self._tables[-1]) and tag in ("tbody", "thead", "tr", "td")
