# SPDX-License-Identifier: EUPL-1.2
"""What can be found: every record as a document in each language it has, in order of quality.

A record is one number `r`; its Dutch document has id `2 * r`, its English one `2 * r + 1`, whether or not both exist.
The order is the ranking inside a tier of search: kind, for any visit before for one sector, national before local,
checked before unchecked, with a number before without, name, id.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from kit.content.cards import Backing, Card, CardKind, CardLanguage
from kit.content.model import Factsheet, Figure, Kind, Organisation, Route, Sign, Term
from kit.content.standing import Standing
from kit.languages import Language, Words
from kit.store.fold import key
from kit.store.phones import digits
from kit.store.regions import RegionTokens

if TYPE_CHECKING:
    from kit.content.tree import Content

KIND_ORDER = (
    Kind.ROUTE,
    Kind.FACTSHEET,
    Kind.SIGN,
    Kind.TERM,
    Kind.FIGURE,
    Kind.TRAINING,
    Kind.CARD,
    Kind.LANGUAGE,
    Kind.ORGANISATION,
)
_STANDING_ORDER = {Standing.OWN: 0, Standing.CONFIRMED: 1, Standing.COPIED: 2, Standing.DOUBTFUL: 3}

EVERYWHERE = ("_all",)
ANY_VISIT = "GEN"
"""The sector of the signs that hold everywhere."""
_ABBREVIATION = re.compile(r"[A-Z][\w&.]*[A-Z&.][\w&.]*")


@dataclass(frozen=True, slots=True)
class Document:
    """One record in one language, ready to be indexed.

    `names` are other names it goes by, found like the title; `name_text` holds more words that count as the name's.
    `text` is searched beside `body`, which is what snippets are cut from. `is_general` is False for what holds in one
    sector only. `phones` are (digits, as shown).
    """

    kind: Kind
    ref: str
    language: Language
    name: str
    names: tuple[str, ...] = ()
    name_text: str = ""
    body: str = ""
    text: str = ""
    regions: tuple[str, ...] = EVERYWHERE
    standing: Standing | None = None
    has_number: bool = True
    is_general: bool = True
    phones: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class PageText:
    """A compiled page as the index needs it: slug, language, and the plain text of its blocks in order."""

    sheet: Factsheet
    blocks: Sequence[str]


def documents(content: Content, pages: Sequence[PageText]) -> list[tuple[int, Document]]:
    """All documents with their ids, ascending."""
    by_record: dict[tuple[Kind, str], list[Document]] = {}
    for document in _all(content, pages):
        by_record.setdefault((document.kind, document.ref), []).append(document)
    ordered = sorted(by_record.values(), key=_quality)
    return [
        (2 * number + (document.language is Language.EN), document)
        for number, versions in enumerate(ordered, start=1)
        for document in versions
    ]


def _quality(versions: Sequence[Document]) -> tuple[int, bool, bool, int, bool, str, str]:
    first = versions[0]
    return (
        KIND_ORDER.index(first.kind),
        not first.is_general,
        "_all" not in first.regions,
        _STANDING_ORDER[first.standing] if first.standing else 0,
        not first.has_number,
        key(first.name),
        first.ref,
    )


def _all(content: Content, pages: Sequence[PageText]) -> Iterator[Document]:
    for route in content.routes.values():
        yield from _in_each_language(route.title, partial(_route, route))
    for page in pages:
        yield _factsheet(page)
    say = Say(content)
    for sign in content.signs.values():
        yield from _in_each_language(sign.text, partial(_sign, sign, say))
    for term in content.terms.values():
        yield from _in_each_language(term.name, partial(_term, term))
    for figure in (figure for figure in content.figures.values() if not figure.for_editors):
        yield from _in_each_language(figure.title, partial(_figure, figure))
    for card in content.cards.values():
        yield from _in_each_language(card.title, partial(_card, card, say))
        for spoken in card.languages:
            yield from _in_each_language(spoken.name, partial(_language, spoken, say))
    regions = RegionTokens(content.regions)
    for organisation in content.organisations.values():
        yield from _in_each_language(organisation.name, partial(_organisation, organisation, say, regions))


def _in_each_language(name: Words, make: Callable[[Language], Document]) -> Iterator[Document]:
    return (make(language) for language in Language if name.exactly(language))


class Say:
    """The words that belong to ids and codes, for texts that are put together."""

    def __init__(self, content: Content) -> None:
        self._wording = content.wording
        self._sectors = {sector.id: sector for sector in content.sectors.values()}
        self._explanations = {named.id: named.name for named in content.explanations.values()}
        self._countries = {code: [name.nl, name.en] for code, name in content.countries.items()}
        for name, codes in content.region_names.items():
            for code in codes:
                self._countries.get(code, []).append(name)

    def word(self, key: str, language: Language) -> str:
        return self._wording[key].say(language) if key in self._wording else ""

    def sector(self, code: str, language: Language) -> str:
        return self._sectors[code].name.say(language) if code in self._sectors else ""

    def sector_words(self, code: str, language: Language) -> str:
        return " ".join(self._sectors[code].words.get(language, ())) if code in self._sectors else ""

    def abroad(self, codes: Sequence[str], language: Language) -> str:
        """How someone asks for who helps in these countries; "" for what is in the Netherlands."""
        named = [name for code in codes for name in self._countries.get(code, ())]
        return self.word("found_abroad", language).format(country=" ".join(named)) if named else ""

    def explanations(self, ids: Sequence[str], language: Language) -> str:
        told = [self._explanations[one].say(language) for one in ids if one in self._explanations]
        head = self.word("explanations_head", language)
        return f"{head}: {'; '.join(told)}." if told and head else ""


def _route(route: Route, language: Language) -> Document:
    lines = (*route.do, *route.dont, *route.write_down, *route.may_share, *route.cannot_promise, route.night)
    steps = " ".join(f"{step.head.say(language)} {step.body.say(language)}" for step in route.steps)
    return Document(
        Kind.ROUTE,
        route.id,
        language,
        route.title.say(language),
        names=(route.neutral.say(language), *route.found_by.get(language, ())),
        name_text=route.when.say(language),
        body=f"{route.when.say(language)} {steps}",
        text=" ".join(line.say(language) for line in lines),
    )


def _factsheet(page: PageText) -> Document:
    sheet = page.sheet
    body = " ".join(map(_running, page.blocks))
    return Document(Kind.FACTSHEET, sheet.slug, sheet.language, sheet.title, names=(sheet.neutral,), body=body)


def _running(block: str) -> str:
    """Items, rows and cells as a running text: a snippet has no lines."""
    lines = (line.replace(" | ", ", ") for line in block.splitlines())
    return " ".join(line if line.endswith((".", "?", "!", ":", ";")) else f"{line};" for line in lines).rstrip(";")


def _sign(sign: Sign, say: Say, language: Language) -> Document:
    parts = (
        f"{say.sector(sign.sector, language)}.",
        sign.explanation.exactly(language),
        say.explanations(sign.explanations, language),
    )
    return Document(
        Kind.SIGN,
        sign.id,
        language,
        sign.text.say(language),
        names=(sign.id,),
        is_general=sign.sector == ANY_VISIT,
        body=" ".join(part for part in parts if part.strip(". ")),
        text=say.sector_words(sign.sector, language),
    )


def _term(term: Term, language: Language) -> Document:
    return Document(
        Kind.TERM,
        term.id,
        language,
        term.name.say(language),
        names=tuple(term.also.get(language, ())),
        body=term.meaning.say(language),
    )


def _figure(figure: Figure, language: Language) -> Document:
    beside = " ".join(line.say(language) for line in figure.say_beside)
    labels = " ".join(value.label.say(language) for value in figure.values)
    return Document(
        Kind.FIGURE,
        figure.id,
        language,
        figure.title.say(language),
        body=f"{figure.what.say(language)} {beside}".strip(),
        text=labels,
    )


def _card(card: Card, say: Say, language: Language) -> Document:
    """By what is asked with it; its own title alone ("Papers") is what the signs are about."""
    is_first, title = card.kind is CardKind.LANGUAGES, card.title.say(language)
    lines = (card.when, card.interpreter, *(sentence.text for sentence in card.sentences))
    return Document(
        Kind.CARD,
        card.id,
        language,
        say.word("card_found", language).format(title=title),
        names=(title, card.neutral.say(language)) if is_first else (),
        is_general=is_first,
        body=" ".join(filter(None, (line.say(language) for line in lines))),
    )


def _language(spoken: CardLanguage, say: Say, language: Language) -> Document:
    """What to do with someone who speaks it: as long as no sentence may be shown in it, that is said."""
    told = "language_without_sentences" if spoken.sentences is Backing.NONE else "language_with_sentences"
    name = spoken.name.say(language)
    bare = name.partition(" (")[0]
    return Document(
        Kind.LANGUAGE,
        spoken.code,
        language,
        name,
        names=(bare, spoken.endonym),
        name_text=say.word("card_found", language).format(title=""),
        body=say.word(told, language).format(spoken=bare),
    )


def _organisation(organisation: Organisation, say: Say, regions: RegionTokens, language: Language) -> Document:
    standing = organisation.standing.standing
    description = organisation.description.say(language)
    numbers = [phone.number for phone in organisation.phones]
    first = f"{numbers[0]}. " if numbers and standing is not Standing.DOUBTFUL else ""
    labels = " ".join(f"{phone.label.say(language)} {phone.hours.say(language)}" for phone in organisation.phones)
    name = organisation.name.say(language)
    return Document(
        Kind.ORGANISATION,
        organisation.id,
        language,
        name,
        names=tuple(dict.fromkeys((*_name_parts(name), organisation.name.say(language.other)))),
        name_text=organisation.region_text if organisation.regions != ("national",) else "",
        body=f"{first}{description}",
        text=" ".join(
            [labels, organisation.website, organisation.email, organisation.availability.say(language)]
            + [
                say.word("found_number", language) if numbers else "",
                organisation.address,
                say.abroad(organisation.regions, language),
            ]
            + [say.word(f"kind_{organisation.kind}", language)]
            + [say.word(f"form_{form}", language) for form in organisation.forms if form != "all"]
            + [say.word(f"language_{spoken}", language) for spoken in organisation.languages]
            + list(regions.names(organisation))
        ),
        regions=regions.of(organisation),
        standing=standing,
        has_number=bool(numbers),
        phones=tuple((digits(phone.number), phone.number) for phone in organisation.phones if digits(phone.number)),
    )


def _name_parts(name: str) -> Iterator[str]:
    """ "CoMensha - Coördinatiecentrum" is also found as either part, and without or as the letters in brackets.

    What is only a description is no name: a part without a capital, words in brackets.
    """
    bare, _, bracketed = name.partition("(")
    letters = bracketed.rstrip(") ")
    parts = [part.strip() for part in (*bare.split(" - "), bare)]
    if _ABBREVIATION.fullmatch(letters):
        parts.append(letters)
    for part in parts:
        if part and part != name and not part[0].islower():
            yield part
