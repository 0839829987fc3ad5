# SPDX-License-Identifier: EUPL-1.2
"""One row of a table as a contact. What cannot be kept is left out and told; nothing is filled in that was not said."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from kit.content.checks.phones import typed_in
from kit.content.checks.sources import WEB
from kit.content.compare import difference
from kit.content.contacts import Organisation, Phone, country_of
from kit.content.standing import CheckedHow, ContactStanding, Source, Standing
from kit.content.vocabulary import ANY_FORM
from kit.exchange.cells import on_one_line
from kit.exchange.choices import places, several, words_of
from kit.exchange.columns import folded, lexicon
from kit.exchange.days import day_of, page_date_in
from kit.exchange.dialled import numbers_in
from kit.exchange.mapping import Mapping as ColumnMapping
from kit.languages import NO_WORDS, Language, Words

Tell = Callable[[str, str, str, str], None]
"""(column of ours, code, why, remedy): one warning about this row."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A contact without its id. `key` is the list's own, `place` where it is, both as written."""

    row: int
    key: str
    place: str
    organisation: Organisation


@dataclass(frozen=True, slots=True)
class Refused:
    """Why nothing of a row is kept, as `Broken` tells it."""

    code: str
    why: str
    remedy: str


@dataclass(frozen=True, slots=True)
class _Reach:
    """The ways to reach it; all may be empty."""

    phones: tuple[Phone, ...]
    email: str
    website: str
    address: str


@dataclass(frozen=True, slots=True)
class RowReader:
    """Reads rows of one list. `who` is whose list it is; `today` decides which days lie ahead."""

    mapping: ColumnMapping
    who: str
    today: date

    @property
    def says_where(self) -> bool:
        """Whether the list has a column for it; when it has none, that is told once and not for every row."""
        return not {"region", "place"}.isdisjoint({*self.mapping.columns, *self.mapping.defaults})

    def read(self, row: int, cells: Mapping[str, str], tell: Tell) -> Draft | Refused:
        """`cells` by column of ours, cleaned; an absent one says nothing."""
        said = {**self.mapping.defaults, **{column: text for column, text in cells.items() if text}}
        name = self._words("name", said, tell)
        if not re.search(r"\w", name.nl + name.en):
            return Refused("no-name", "it has no name", "write the name of the organisation or service")
        if folded(said.get("status", "")) in lexicon().stopped:
            return Refused("stopped", "its status says that it stopped", "take it out, or mend the status")
        kind = self._one("kind", "kinds", said, tell) or "other"
        is_shelter = kind == "shelter" or _names_a_shelter(name, said.get("kind", ""))
        regions = self._regions(said, tell)
        if kind == "care_coordinator" and not regions:
            return Refused("no-area", "a care coordinator needs an area", "write the municipalities or the region")
        reach = self._reach(said, regions, is_shelter, tell)
        if isinstance(reach, Refused):
            return reach
        standing = self._standing(said, tell)
        organisation = Organisation(
            id="",
            name=name,
            kind=kind,
            description=self._description(said, tell),
            phones=reach.phones,
            email=reach.email,
            website=reach.website,
            chat="",
            address=reach.address,
            regions=regions,
            region_text="",
            forms=self._several("forms", said, tell) or (ANY_FORM,),
            groups=self._several("groups", said, tell),
            languages=self._several("languages", said, tell),
            availability=self._own(_hours(said, tell)),
            for_whom=self._one("for_whom", "for_whom", said, tell) or "professionals",
            standing=standing,
            same_service_as="",
            is_confidential=is_shelter,
            sources=(self._source(said, standing.page_date),),
        )
        return Draft(row, said.get("key", ""), said.get("place", ""), organisation)

    # -- words --------------------------------------------------------------------------------------------------------

    def _own(self, text: str, other: str = "") -> Words:
        """A text in the language of the list, and perhaps in the other one."""
        return Words(text, other) if self.mapping.language is Language.NL else Words(other, text)

    def _words(self, column: str, said: Mapping[str, str], tell: Tell) -> Words:
        text, other = (on_one_line(said.get(name, "")) for name in (column, f"{column}_other"))
        if text and other and difference(text, other):
            why = "the two languages do not say the same digits or days"
            tell(f"{column}_other", "differs", why, "mend one of the two")
            other = ""
        return self._own(text, other)

    def _description(self, said: Mapping[str, str], tell: Tell) -> Words:
        found = self._words("description", said, tell)
        number = typed_in(found.nl) or typed_in(found.en)
        if number:
            why = "a telephone number stands in the description, where nobody checks it; the description was left out"
            tell("description", "typed-phone", why, "move the number to the column of telephone numbers")
            return NO_WORDS
        return found

    # -- words of closed lists ----------------------------------------------------------------------------------------

    def _one(self, column: str, choices: str, said: Mapping[str, str], tell: Tell) -> str:
        text = said.get(column, "")
        found = words_of(choices, text) if text else ""
        if text and not found:
            kept = "shown as Other" if column == "kind" else "kept for professionals only"
            why = f"{_quoted(text)} is no word we know here; it is {kept}"
            tell(column, column, why, "use a word of the sheet of choices")
        return found

    def _several(self, column: str, said: Mapping[str, str], tell: Tell) -> tuple[str, ...]:
        found, unknown = several(column, said.get(column, ""))
        if unknown:
            why = f"not known here, and left out: {', '.join(map(_quoted, unknown[:5]))}"
            tell(column, column, why, "use words of the sheet of choices")
        return found

    def _regions(self, said: Mapping[str, str], tell: Tell) -> tuple[str, ...]:
        text = said.get("region", "")
        codes, unknown = places().resolve(text) if text else ((), ())
        if unknown:
            why = f"no place we know: {', '.join(map(_quoted, unknown[:5]))}"
            tell("region", "region", why, "write municipalities, regions or provinces, with a comma between")
        if not text and said.get("place"):
            codes, unknown = places().resolve(said["place"])
        if not codes and not (text and unknown) and self.says_where:
            why = "nothing says for which area it is, so a search by place does not find it"
            tell("region", "region", why, "write an area, or “national”")
        return codes

    # -- numbers and addresses ----------------------------------------------------------------------------------------

    def _reach(
        self, said: Mapping[str, str], regions: tuple[str, ...], is_shelter: bool, tell: Tell
    ) -> _Reach | Refused:
        """Refused where what was to be its number is none, and nothing else is there: nobody could be reached by it."""
        phones, fault = self._phones(said, country_of(regions), tell)
        email, website = _email(said, tell), _website(said, tell)
        if fault and not (phones or email or website):
            why = f"{fault}, and there is no other way to reach it"
            return Refused("phone", why, "write the whole number as text, with its zero: 010 000 00 00")
        address = _address(said, is_shelter, tell)
        if not (phones or email or website or address):
            remedy = "write a number, an e-mail address or a website"
            tell("phone", "no-contact", "nothing says how to reach it", remedy)
        return _Reach(phones, email, website, address)

    def _phones(self, said: Mapping[str, str], country: str, tell: Tell) -> tuple[tuple[Phone, ...], str]:
        """(the numbers, the first fault among what is no number)."""
        phones: dict[str, Phone] = {}
        first_fault = ""
        for column in ("phone", "phone_2"):
            found, faults = numbers_in(said.get(column, ""), country)
            for at, (number, dialled, purpose) in enumerate(found):
                label = said.get(f"{column}_for", "") if at == 0 else ""
                other = said.get(f"{column}_for_other", "") if at == 0 and label else ""
                said_of_it = self._own(_joined(label, purpose), _joined(other, purpose) if other else "")
                phones.setdefault(dialled, Phone(number, dialled, said_of_it))
            for fault in faults:
                is_fax = fault.endswith("fax number")
                remedy = "nothing needs to be done" if is_fax else "write the whole number as text, with its zero"
                tell(column, "phone", f"{fault}; it was left out", remedy)
                first_fault = first_fault or fault
        return tuple(phones.values()), first_fault

    # -- standing -----------------------------------------------------------------------------------------------------

    def _standing(self, said: Mapping[str, str], tell: Tell) -> ContactStanding:
        who = said.get("source") or self.who
        day = self._page_date(said, tell)
        by, on = said.get("checked_by", ""), said.get("checked_on", "")
        if not by and not on:
            return ContactStanding(Standing.COPIED, who, day)
        checked_on = day_of(on)
        if not by or checked_on is None or checked_on > self.today:
            why = "a check needs a name and a day that has been; it stands as copied"
            tell("checked_on", "check", why, "write who checked it, and the day as 2026-11-24")
            return ContactStanding(Standing.COPIED, who, day)
        how = words_of("checked_how", said.get("checked_how", ""))
        if not how:
            tell("checked_how", "check", "nothing says how it was checked; it stands as read", "write rang or read")
        return ContactStanding(Standing.CONFIRMED, who, day, by, checked_on, CheckedHow(how or "read"))

    def _page_date(self, said: Mapping[str, str], tell: Tell) -> str:
        text = said.get("source_date", "") or self.mapping.date
        day = page_date_in(text)
        if text and (not day or day[:4] > str(self.today.year)):
            why = f"{_quoted(text)} is no date that has been"
            tell("source_date", "date", why, "write it as 2026-11-24, or as 2026")
            return ""
        return day

    def _source(self, said: Mapping[str, str], page_date: str) -> Source:
        url = said.get("source_url", "") or self.mapping.url
        year = int(page_date[:4]) if page_date else None
        return Source(said.get("source") or self.who, "", year, url if WEB.fullmatch(url) else "")


def _joined(label: str, purpose: str) -> str:
    """What a number is for, from its own column, and the extension or hours that stood beside the number."""
    return ", ".join(dict.fromkeys(filter(None, (label, purpose)))) if purpose not in label else label


def _names_a_shelter(name: Words, kind: str) -> bool:
    """Whether its own words call it a shelter, as a whole word or as the end of one ("vrouwenopvang")."""
    told = f" {folded(f'{name.nl} {name.en} {kind}')} "
    for word in lexicon().not_shelter:
        told = told.replace(f"{word} ", " ")
    return any(f"{word} " in told for word in lexicon().shelter)


def _address(said: Mapping[str, str], is_shelter: bool, tell: Tell) -> str:
    street, code, place = (on_one_line(said.get(name, "")) for name in ("address", "postcode", "place"))
    if not (street or code):
        return ""
    if is_shelter:
        why = "the address of a shelter is kept nowhere; it was left out"
        tell("address", "secret-address", why, "take it out of the list")
        return ""
    return ", ".join(part for part in (street, " ".join(filter(None, (code, place)))) if part)


def _hours(said: Mapping[str, str], tell: Tell) -> str:
    """As typed. "24/7" and "9-17" are dates to a spreadsheet: what it makes of them says nothing of hours."""
    text = on_one_line(said.get("hours", ""))
    if text and (day_of(text) or day_of(f"{text.replace('-', ' ')} 2000")):
        why = f"{_quoted(text)} is a date: a spreadsheet made it of the hours; it was left out"
        tell("hours", "hours", why, "write them as text: ma–vr 9.00–17.00")
        return ""
    return text


_MAIL = re.compile(r"[^@\s,;<>\"']+@[^@\s,;<>\"']+\.[^@\s.,;<>\"']+")


def _email(said: Mapping[str, str], tell: Tell) -> str:
    text = said.get("email", "")
    found = list(dict.fromkeys(_MAIL.findall(re.sub(r"(?i)mailto:", "", text))))
    if text and not found:
        tell("email", "email", f"{_quoted(text)} is no e-mail address; it was left out", "write name@domain.nl")
    elif len(found) > 1:
        tell("email", "email", "there is more than one e-mail address; the first was kept", "keep one in the cell")
    return found[0] if found else ""


def _website(said: Mapping[str, str], tell: Tell) -> str:
    text = said.get("website", "")
    parts = text.split()
    url = parts[0].rstrip(",;") if parts else ""
    if re.fullmatch(r"(?i)(www\.)?[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}(/\S*)?", url):
        url = f"https://{url}"
    if url and not WEB.fullmatch(url):
        tell("website", "website", f"{_quoted(text)} is no web address; it was left out", "begin it with https://")
        return ""
    if len(parts) > 1:
        tell("website", "website", "there is more than one web address; the first was kept", "keep one in the cell")
    return url


def _quoted(text: str) -> str:
    told = on_one_line(text)
    return f"“{told if len(told) <= 40 else told[:40] + '…'}”"
