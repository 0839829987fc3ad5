# SPDX-License-Identifier: EUPL-1.2
"""A visit pack as one HTML file that a screen reader can walk: headings, lists, tables, the language of each part.

Nothing in it leads out: no script, no picture, no address. All words are those of the blocks, in their order.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from itertools import groupby
from typing import assert_never

from kit.paper.blocks import (
    Beside,
    Block,
    Chapter,
    Contact,
    Emergency,
    Entry,
    Fields,
    Heading,
    Items,
    Line,
    Markup,
    Pack,
    PenLines,
    SignRow,
    SignTable,
    Step,
    Text,
    Told,
    Tone,
)
from kit.paper.html_style import STYLE
from kit.paper.markup import plain

CHOSEN, OPEN = "☒", "☐"
POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def pack_html(pack: Pack, sign_head: str) -> str:
    """The whole file. `sign_head` is the word over the column of signs."""
    return "".join(_file(pack, _Writer(sign_head)))


def _file(pack: Pack, writer: _Writer) -> Iterator[str]:
    title = escape(pack.title)
    yield f'<!DOCTYPE html>\n<html lang="{pack.language.value}">\n<head>\n<meta charset="utf-8">\n'
    yield f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    yield f"<title>Veldgids – {title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<header>\n"
    yield f'<p class="running">{escape(pack.running)}</p>\n<ul class="acute">'
    for label, number in pack.around.numbers:
        yield f"<li><strong>{escape(number)}</strong> {escape(label)}</li>"
    yield f"</ul>\n<h1>{title}</h1>\n</header>\n"
    yield f'<nav aria-labelledby="contents">\n<h2 id="contents">{escape(pack.contents_head)}</h2>\n<ol>'
    for place, chapter in enumerate(pack.chapters, 1):
        yield f'<li><a href="#part-{place}">{escape(chapter.title)}</a></li>'
    yield "</ol>\n</nav>\n<main>\n"
    for place, chapter in enumerate(pack.chapters, 1):
        yield from _chapter(place, chapter, pack, writer)
    yield f"</main>\n<footer>\n<p><strong>{escape(pack.around.strong)}</strong></p>\n<p>{escape(pack.around.foot)}</p>\n"
    yield "</footer>\n</body>\n</html>\n"


def _chapter(place: int, chapter: Chapter, pack: Pack, writer: _Writer) -> Iterator[str]:
    language = f' lang="{chapter.language.value}"' if chapter.language is not pack.language else ""
    yield f'<section id="part-{place}" class="{chapter.kind.value}"{language}>\n'
    for kind, group in groupby(chapter.blocks, key=type):
        opening, closing = LISTS.get(kind, ("", ""))
        yield opening
        yield from (writer.block(one) for one in group)
        yield closing
    yield "</section>\n"


LISTS: dict[type[Block], tuple[str, str]] = {
    Step: ('<ol class="steps">\n', "</ol>\n"),
    Contact: ('<ul class="contacts">\n', "</ul>\n"),
    Told: ('<ul class="told">\n', "</ul>\n"),
}
"""Blocks of these kinds that follow each other are one list."""


class _Writer:
    def __init__(self, sign_head: str) -> None:
        self._sign_head = sign_head

    def block(self, block: Block) -> str:
        match block:
            case Heading():
                return self._heading(block)
            case Text():
                return self._text(block)
            case Items():
                return self._items(block)
            case Beside():
                return f'<div class="beside">\n{self._items(block.left)}{self._items(block.right)}</div>\n'
            case Step():
                return f"<li><strong>{escape(block.head)}</strong><br>{escape(block.body)}</li>\n"
            case Contact():
                return self._contact(block)
            case Entry():
                return self._entry(block)
            case Told():
                return self._told(block)
            case SignTable():
                return self._signs(block)
            case Markup():
                return f"{plain(block)}\n"
            case Fields():
                return "".join(f'<p class="field">{escape(label)}: {_pen()}</p>\n' for label in block.labels)
            case PenLines():
                return f'<div class="pen" aria-hidden="true">{"<hr>" * block.lines}</div>\n'
            case Line():
                return '<hr class="heavy">\n' if block.is_heavy else "<hr>\n"
            case Emergency():
                told = f"<strong>{escape(block.number)}</strong> {escape(block.label)}"
                return f'<aside class="emergency"><p class="number">{told}</p><p>{escape(block.body)}</p></aside>\n'
            case _ as never:
                assert_never(never)

    def _heading(self, heading: Heading) -> str:
        tag = f"h{heading.level + 1}"
        hint = f' <span class="hint">{escape(heading.hint)}</span>' if heading.hint else ""
        return f"<{tag}>{escape(heading.text)}{hint}</{tag}>\n"

    def _text(self, text: Text) -> str:
        tone = "" if text.tone is Tone.PLAIN else f' class="{text.tone.value}"'
        bold = f" <b>{escape(text.bold)}</b>" if text.bold else ""
        return f"<p{tone}>{escape(text.text)}{bold}</p>\n"

    def _items(self, items: Items) -> str:
        lines = "".join(f"<li>{escape(line)}</li>" for line in items.lines)
        return f"<div><h4>{escape(items.head)}</h4>\n<ul>{lines}</ul></div>\n"

    def _contact(self, contact: Contact) -> str:
        words = contact.words
        number = f'<strong class="number">{escape(words.number)}</strong>' if words.number else _pen()
        lighter = ' class="lighter"' if words.tag else ""
        beside = _joined(words.name, words.under)
        parts = [f'<span class="for">{escape(words.label)}</span>', number]
        parts += [f'<span class="standing">{escape(one)}</span>' for one in (beside, contact.standing) if one]
        return f"<li{lighter}>{'<br>'.join(parts)}</li>\n"

    def _entry(self, entry: Entry) -> str:
        lines = [f"<p>{escape(entry.more)}</p>"] if entry.more else []
        for number, told in entry.numbers:
            lines.append(f'<p><strong class="number">{escape(number)}</strong> {escape(told)}</p>')
        lines += [f"<p>{_pen()}</p>"] if entry.to_fill else []
        lines.append(self._text(entry.standing) if entry.standing.text else "")
        lines += [f"<p>{escape(line)}</p>" for line in entry.lines]
        lighter = ' class="lighter"' if entry.is_lighter else ""
        return f"<article{lighter}><h3>{escape(entry.name)}</h3>{''.join(lines)}</article>\n"

    def _told(self, told: Told) -> str:
        text = f"<strong>{escape(told.text)}</strong>" if told.is_strong and told.text else escape(told.text)
        own = f'<span class="own">{_broken(told.own)}</span>' if told.own else ""
        return f"<li>{'<br>'.join(part for part in (text, own) if part)}</li>\n"

    def _signs(self, table: SignTable) -> str:
        heads = "".join(f'<th scope="col">{escape(column)}</th>' for column in table.columns)
        hint = f'<span class="hint">{escape(table.hint)}</span>'
        rows = "".join(self._row(row, table) for row in table.rows)
        return (
            f'<table class="signs"><caption><strong>{escape(table.head)}</strong> {hint}</caption>\n'
            f'<thead><tr><th scope="col">{escape(self._sign_head)}</th>{heads}</tr></thead>\n<tbody>\n{rows}</tbody></table>\n'
        )

    def _row(self, row: SignRow, table: SignTable) -> str:
        told = _joined(row.at, "") + (f"<br>{_broken(row.own)}" if row.own else "")
        beside = f'<br><span class="own">{told.removeprefix("<br>")}</span>' if told else ""
        line = f"<br>{_pen()}" if table.is_form else ""
        head = f'<th scope="row">{row.place}. {escape(row.text)}{beside}{line}</th>'
        return f"<tr>{head}{''.join(_cell(row, place, table.columns) for place in range(len(table.columns)))}</tr>\n"


def _cell(row: SignRow, place: int, columns: Sequence[str]) -> str:
    """A chosen answer is told in words too: a box with a cross is a picture."""
    if row.chosen == place:
        return f'<td><span aria-hidden="true">{CHOSEN}</span> <span class="heard">{escape(columns[place])}</span></td>'
    return f'<td><span aria-hidden="true">{OPEN}</span></td>'


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def _broken(text: str) -> str:
    return "<br>".join(escape(line) for line in text.split("\n"))


def _pen() -> str:
    return '<span class="to-fill"></span>'
