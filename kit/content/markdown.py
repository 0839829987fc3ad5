# SPDX-License-Identifier: EUPL-1.2
"""Markdown of a page to safe HTML with classes only, its blocks, headings and links.

The reading place, the comparison of translations and `facts` all hang on block ids: the lead is lead.1, lead.2, ..;
under a heading `x` each paragraph, list, call-out, table and figure is x.1, x.2, .. in order.
"""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

import markdown
import nh3
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from kit.content.blocks import Blocks
from kit.content.compiled_page import CompiledPage, Heading, LinkTarget, PageLink, Resolve
from kit.content.fields import fingerprint
from kit.content.refs import Kind

__all__ = ["CompiledPage", "Heading", "LinkTarget", "PageLink", "fingerprint", "to_html"]

_TAG = re.compile(r"<[/!?A-Za-z]")
_MIXED = re.compile(r"^\d+\. .*\n+(?=- )|^- .*\n+(?=\d+\. )", re.MULTILINE)


def to_html(body: str, resolve: Resolve) -> CompiledPage:
    """Compile one page's body. A link that `resolve` does not know becomes plain text and stands in `links` all the same."""
    page = Blocks(resolve)
    converter = markdown.Markdown(
        extensions=["attr_list", "tables", "admonition", _Compile(page)], output_format="html"
    )
    converter.preprocessors.deregister("html_block")
    converter.inlinePatterns.deregister("html")
    html = converter.convert(body)
    if _TAG.search(body):
        page.fault("raw-html", "<", "the page holds HTML", "write it in Markdown")
    mixed = _MIXED.search(body)
    if mixed:
        first = mixed[0].splitlines()[0]
        page.fault("mixed-list", first, "steps and list items follow each other", "write a line between the two lists")
    return CompiledPage(
        html=_clean(html),
        headings=tuple(page.headings),
        blocks=page.blocks,
        links=tuple(page.links),
        figures=tuple(page.figures),
        shape=page.shape,
        faults=tuple(page.faults),
    )


class _Compile(Extension):
    def __init__(self, page: Blocks) -> None:
        super().__init__()
        self._page = page

    def extendMarkdown(self, md: markdown.Markdown) -> None:  # noqa: N802 - Markdown's name
        # After every processor of Markdown's own: attr_list has then put the heading ids in place.
        md.treeprocessors.register(_Blocks(md, self._page), "veldgids", -10)


class _Blocks(Treeprocessor):
    def __init__(self, md: markdown.Markdown, page: Blocks) -> None:
        super().__init__(md)
        self._page = page

    def run(self, root: Element) -> None:
        for child in list(root):
            self._page.block(root, child)


_TAGS = {
    "p",
    "h2",
    "h3",
    "ol",
    "ul",
    "li",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "strong",
    "em",
    "code",
    "a",
    "br",
    "span",
}
_ATTRIBUTES = {
    "a": {"href", "class"},
    "p": {"id", "class"},
    "h2": {"id"},
    "h3": {"id"},
    "ol": {"id", "class"},
    "ul": {"id"},
    "table": {"id", "class"},
}


def _clean(html: str) -> str:
    return nh3.clean(
        html, tags=_TAGS, attributes=_ATTRIBUTES, url_schemes={kind.value for kind in Kind}, link_rel=None
    ).strip()
