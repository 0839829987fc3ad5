# SPDX-License-Identifier: EUPL-1.2
"""Markdown of a page to safe HTML with classes only, its blocks, headings and links.

The reading place, the comparison of translations and `facts` all hang on block ids: the lead is lead.1, lead.2, ..;
under a heading `x` each paragraph, list, call-out, table and figure is x.1, x.2, .. in order.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

import markdown
import nh3
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from kit.content.fields import fingerprint
from kit.content.model import Kind, Ref

__all__ = ["CompiledPage", "Heading", "LinkTarget", "PageLink", "fingerprint", "links_in", "to_html"]

CALL_OUTS = ("acute", "notice", "info")
LEAD = "lead"
_SCHEMES = {kind.value: kind for kind in Kind} | {"org": Kind.ORGANISATION}
_LINK = re.compile(r"(?<!!)\[(?P<label>[^\]\n]*)\]\((?P<target>[^)\s]*)\)")
_TAG = re.compile(r"<[/!?A-Za-z]")


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


def to_html(body: str, resolve: Resolve) -> CompiledPage:
    """Compile one page's body. A link that `resolve` does not know becomes plain text and stands in `links` all the same."""
    page = _Page(resolve)
    converter = markdown.Markdown(
        extensions=["attr_list", "tables", "admonition", _Compile(page)], output_format="html"
    )
    converter.preprocessors.deregister("html_block")
    converter.inlinePatterns.deregister("html")
    html = converter.convert(body)
    if _TAG.search(body):
        page.fault("raw-html", "<", "the page holds HTML", "write it in Markdown")
    return CompiledPage(
        html=_clean(html),
        headings=tuple(page.headings),
        blocks=page.blocks,
        links=tuple(page.links),
        figures=tuple(page.figures),
        shape=page.shape,
        faults=tuple(page.faults),
    )


def reference(target: str) -> Ref | None:
    """`org:comensha` or `factsheet:under-18#care.1` as a Ref; None for any other kind of link."""
    scheme, colon, rest = target.partition(":")
    if not colon or scheme not in _SCHEMES:
        return None
    record, _, block = rest.partition("#")
    return Ref(_SCHEMES[scheme], record, block)


def links_in(text: str) -> list[tuple[str, str]]:
    """(label, target) of every link written in `text`."""
    return [(found["label"], found["target"]) for found in _LINK.finditer(text)]


class _Compile(Extension):
    def __init__(self, page: _Page) -> None:
        super().__init__()
        self._page = page

    def extendMarkdown(self, md: markdown.Markdown) -> None:  # noqa: N802 - Markdown's name
        # After every processor of Markdown's own: attr_list has then put the heading ids in place.
        md.treeprocessors.register(_Blocks(md, self._page), "veldgids", -10)


class _Blocks(Treeprocessor):
    def __init__(self, md: markdown.Markdown, page: _Page) -> None:
        super().__init__(md)
        self._page = page

    def run(self, root: Element) -> None:
        for child in list(root):
            self._page.block(root, child)


class _Page:
    """What is gathered while the blocks go by."""

    def __init__(self, resolve: Resolve) -> None:
        self.headings: list[Heading] = []
        self.blocks: dict[str, str] = {}
        self.shape: dict[str, str] = {}
        self.links: list[PageLink] = []
        self.figures: list[str] = []
        self.faults: list[Fault] = []
        self._resolve = resolve
        self._under = LEAD
        self._number = 0

    def fault(self, code: str, sought: str, message: str, remedy: str) -> None:
        self.faults.append(Fault(code, sought, message, remedy))

    def block(self, root: Element, element: Element) -> None:
        if element.tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
            self._heading(element)
            return
        self._number += 1
        block = f"{self._under}.{self._number}"
        element.set("id", block)
        self._links(element, block)
        figure = _figure_of(element)
        if figure is not None:
            self._figure(element, figure)
            shape = "figure"
        elif element.tag == "div" and "admonition" in element.get("class", ""):
            element = self._call_out(root, element)
            shape = "callout"
        else:
            shape = element.tag
            _dress(element, lead=self._under == LEAD)
        for image in element.iter("img"):
            self.fault(
                "wrong-figure",
                str(image.get("src", "")),
                "an image that is no figure of ours",
                "![caption](figure:id), alone in its paragraph",
            )
        self.blocks[block] = _plain(element)
        self.shape[block] = shape

    def _heading(self, element: Element) -> None:
        title, heading_id, level = _plain(element), element.get("id", ""), int(element.tag[1])
        if not heading_id:
            self.fault("heading-without-id", title, f"the heading “{title}” has no id", "write {#its-id} behind it")
            heading_id = f"heading-{len(self.headings) + 1}"
        if heading_id in self.blocks or heading_id == LEAD:
            self.fault(
                "duplicate-id",
                f"{{#{heading_id}}}",
                f"the heading id {heading_id} is used twice",
                "give one another id",
            )
        if level not in (2, 3):
            self.fault("wrong-heading", title, f"the heading “{title}” has level {level}", "use ## or ###")
        self._links(element, heading_id)
        element.attrib.clear()
        element.set("id", heading_id)
        self.headings.append(Heading(heading_id, level, title))
        self.blocks[heading_id] = title
        self.shape[heading_id] = element.tag
        self._under, self._number = heading_id, 0

    def _links(self, element: Element, block: str) -> None:
        for anchor in element.iter("a"):
            target, label = anchor.get("href", ""), _plain(anchor)
            ref = reference(target)
            found = self._resolve(ref) if ref else None
            self.links.append(PageLink(target, label, block, ref))
            anchor.attrib.clear()
            if found is None:
                anchor.tag = "span"
                continue
            anchor.set("href", str(found.ref))
            anchor.set("class", found.ref.kind.value)
            if not label:
                anchor.text = found.title

    def _figure(self, element: Element, image: Element) -> None:
        target, caption = str(image.get("src", "")), str(image.get("alt", ""))
        ref = reference(target)
        block = str(element.get("id"))
        self.links.append(PageLink(target, caption, block, ref))
        if ref:
            self.figures.append(ref.id)
        tail = element.tail
        element.clear()
        element.tail = tail
        element.set("id", block)
        element.set("class", "figure")
        link = Element("a", {"href": target} if ref and self._resolve(ref) else {})
        link.text = caption
        element.append(link)

    def _call_out(self, root: Element, box: Element) -> Element:
        """Qt's text widget frames tables, not boxes: a call-out is a table of one cell."""
        kind = next((name for name in str(box.get("class", "")).split() if name in CALL_OUTS), "")
        if not kind:
            written = str(box.get("class", "")).removeprefix("admonition").strip()
            self.fault(
                "unknown-callout",
                f"!!! {written}",
                f"{written!r} is no kind of call-out",
                f"use: {', '.join(CALL_OUTS)}",
            )
        table = Element("table", {"class": f"callout {kind or 'info'}", "id": str(box.get("id"))})
        row = Element("tr")
        cell = Element("td")
        table.append(row)
        row.append(cell)
        for part in list(box):
            if "admonition-title" in str(part.get("class", "")):
                part.set("class", "callout-head")
            cell.append(part)
        table.tail = box.tail
        root[list(root).index(box)] = table
        return table


def _figure_of(element: Element) -> Element | None:
    """The image of a paragraph that holds a figure and nothing else."""
    if element.tag != "p" or len(element) != 1 or (element.text or "").strip():
        return None
    only = element[0]
    is_figure = only.tag == "img" and str(only.get("src", "")).startswith("figure:")
    return only if is_figure and not (only.tail or "").strip() else None


def _dress(element: Element, *, lead: bool) -> None:
    match element.tag:
        case "p" if lead:
            element.set("class", "lead")
        case "ol":
            element.set("class", "steps")
        case "table":
            element.set("class", "data")


_LINES = {"li", "tr", "p", "h2", "h3"}


def _plain(element: Element) -> str:
    """The words as read aloud: one line for each item, row and paragraph; cells of a row apart by a bar."""
    lines: list[str] = []
    current: list[str] = []

    def flush() -> None:
        told = " ".join("".join(current).split())
        if told:
            lines.append(told.strip(" |").strip())
        current.clear()

    def walk(part: Element) -> None:
        if part.tag in _LINES:
            flush()
        current.append(_stripped(part.text))
        for child in part:
            walk(child)
            if child.tag in ("td", "th"):
                current.append(" | ")
            current.append(_stripped(child.tail))
        if part.tag in _LINES:
            flush()

    walk(element)
    flush()
    return "\n".join(lines)


def _stripped(text: str | None) -> str:
    """Without the control characters with which Markdown marks what it stashed away."""
    return re.sub(
        r"\x02(amp|\d+)\x03", lambda m: "&" if m[1] == "amp" else chr(int(m[1])) if len(m[1]) < 4 else "", text or ""
    )


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
