# SPDX-License-Identifier: EUPL-1.2
"""The blocks of a print, in the order one reads them, in one language. Whoever draws or writes them adds no word."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from kit.content.model import Channel, Figure
from kit.languages import Language, filled
from kit.signs.contact_words import ContactWords


@dataclass(frozen=True, slots=True)
class Heading:
    """`level` 1 heads a chapter, 2 a part of it, 3 a list. `hint` follows it in lighter letters."""

    text: str
    level: int = 2
    hint: str = ""


class Tone(Enum):
    PLAIN = "plain"
    LEAD = "lead"
    LABEL = "label"
    """What vouches for what stands above it, or explains it: smaller."""
    STRONG = "strong"


@dataclass(frozen=True, slots=True)
class Text:
    """`bold` stands after the text, as "Niet gebeld." does."""

    text: str
    tone: Tone = Tone.PLAIN
    bold: str = ""


@dataclass(frozen=True, slots=True)
class Items:
    head: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Beside:
    """Two lists that are equals, such as do and don't."""

    left: Items
    right: Items


@dataclass(frozen=True, slots=True)
class Step:
    number: int
    head: str
    body: str


@dataclass(frozen=True, slots=True)
class Contact:
    """One place in the order to ring. With no number there is a line to write it on; `standing` is then ""."""

    words: ContactWords
    standing: str


@dataclass(frozen=True, slots=True)
class Entry:
    """An organisation in full: what it is, its numbers with what is told beside each, what was checked, how else to reach it.

    `numbers` are (number, told beside it); `is_lighter`: doubtful, so no number is bold. An own number that nobody filled
    in has no numbers and `to_fill`.
    """

    name: str
    more: str = ""
    numbers: tuple[tuple[str, str], ...] = ()
    standing: Text = Text("")
    lines: tuple[str, ...] = ()
    is_lighter: bool = False
    to_fill: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """A line of the kit's words, with the person's own beside it or alone. Own words may have several lines."""

    text: str
    own: str = ""
    is_strong: bool = False


@dataclass(frozen=True, slots=True)
class SignRow:
    """`place` is where it stands on the whole list, from 1. `chosen` is an index of the columns, None for an empty list."""

    place: int
    text: str
    chosen: int | None = None
    at: str = ""
    own: str = ""


@dataclass(frozen=True, slots=True)
class SignTable:
    """The signs of one channel. `columns` are its four answers in the order of the screen, in its own verbs.

    `is_form`: to be filled in by pen, so each sign has a line to write on.
    """

    channel: Channel
    head: str
    hint: str
    columns: tuple[str, ...]
    rows: tuple[SignRow, ...]
    is_form: bool = False


@dataclass(frozen=True, slots=True)
class Markup:
    """A compiled page, its title in front. Of `figures` those that are no chart stand in it as tables already."""

    html: str
    language: Language
    figures: tuple[Figure, ...] = ()


@dataclass(frozen=True, slots=True)
class Fields:
    """Lines to fill in by pen, each under its label, beside each other."""

    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PenLines:
    """Room for one's own words."""

    lines: int


@dataclass(frozen=True, slots=True)
class Line:
    """Between groups when heavy, else between entries."""

    is_heavy: bool = True


@dataclass(frozen=True, slots=True)
class Emergency:
    """112, as large as it can be, and what to do and say."""

    number: str
    label: str
    body: str


Block = (
    Heading
    | Text
    | Items
    | Beside
    | Step
    | Contact
    | Entry
    | Told
    | SignTable
    | Markup
    | Fields
    | PenLines
    | Line
    | Emergency
)


class PartKind(Enum):
    """What can go into a visit pack, in the order of the pack."""

    ROUTE_CARD = "route-card"
    FILLED = "filled-checklist"
    BLANK = "blank-checklist"
    HAND_OVER = "hand-over"
    CONTACTS = "contacts"
    PAGES = "pages"
    POCKET_CARD = "pocket-card"


@dataclass(frozen=True, slots=True)
class Chapter:
    """Begins on a sheet of its own. `language` differs from the pack's where a page has no translation."""

    kind: PartKind
    title: str
    blocks: tuple[Block, ...]
    language: Language


@dataclass(frozen=True, slots=True)
class Around:
    """Head and foot of every sheet. `numbers` are (label, number), 112 first; `strong` stands over `foot`; `page_of` has
    {page} and {pages}."""

    numbers: tuple[tuple[str, str], ...]
    strong: str
    foot: str
    page_of: str

    def count(self, number: int, pages: int) -> str:
        return filled(self.page_of, page=number, pages=pages)


@dataclass(frozen=True, slots=True)
class Pack:
    """`running` stands small above each sheet: what it belongs to, once it lies about alone."""

    title: str
    running: str
    chapters: tuple[Chapter, ...]
    language: Language
    around: Around
    contents_head: str
