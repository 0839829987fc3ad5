# SPDX-License-Identifier: EUPL-1.2
"""The blocks of a page: their ids, what each becomes in HTML, its plain text and its links."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from kit.content.compiled_page import Fault, Heading, PageLink, Resolve, reference

CALL_OUTS = ("acute", "notice", "info")
LEAD = "lead"


class Blocks:
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
        told = " ".join("".join(current).split()).strip(" |")
        if told:
            lines.append(told)
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
