# SPDX-License-Identifier: EUPL-1.2
"""One contact as a row of our form, so that `read_directory` reads the same contact out of it again.

What the form has no column for (hours of a single number, the reason to doubt) goes into the words beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from kit.content.contacts import NATIONAL, Organisation, Phone, country_of
from kit.content.standing import ContactStanding, Standing
from kit.content.vocabulary import ANY_FORM
from kit.exchange.cells import defused
from kit.exchange.choices import base_regions, offered, places, several, wording, words_of
from kit.exchange.columns import lexicon
from kit.exchange.dialled import numbers_in
from kit.exchange.same_service import OWN
from kit.languages import NO_WORDS, Language, Words
from kit.store.standing_words import standing_short, standing_text
from kit.store.wording import Wording


@dataclass(frozen=True, slots=True)
class RowWriter:
    """`content` says in words which content the rows are from; `words` are those of the content file."""

    words: Wording
    language: Language
    content: str

    def head(self) -> list[str]:
        extra = (wording()[key].say(self.language) for key in ("export_standing", "export_content"))
        return [*(column.head.say(self.language) for column in lexicon().columns.values()), *extra]

    def row(self, one: Organisation) -> list[str]:
        """Defused cells in the order of `head`."""
        told = dict(self._cells(one))
        cells = [_safe(told.get(column, ""), is_phone=column in ("phone", "phone_2")) for column in lexicon().columns]
        return [*cells, _safe(standing_text(self.words, one.standing, self.language)), self.content]

    def _cells(self, one: Organisation) -> Iterator[tuple[str, str]]:
        yield "key", one.id.removeprefix(OWN)
        yield from self._both("name", one.name)
        yield "kind", self._word("kinds", one.kind)
        yield from self._both("description", one.description)
        yield from self._phones(one)
        yield "hours", one.availability.say(self.language)
        yield "email", one.email
        yield "website", one.website
        yield "address", "" if one.hides_address else one.address
        yield "region", _area(one.regions)
        yield "forms", "" if one.forms == (ANY_FORM,) else self._listed("forms", one.forms)
        yield "groups", self._listed("groups", one.groups)
        yield "languages", self._listed("languages", one.languages)
        yield "for_whom", self._word("for_whom", one.for_whom)
        yield from self._standing(one)

    def _both(self, column: str, said: Words) -> Iterator[tuple[str, str]]:
        text, other = said.exactly(self.language), said.exactly(self.language.other)
        yield column, text or other
        yield f"{column}_other", other if text else ""

    # -- words of closed lists ----------------------------------------------------------------------------------------

    def _word(self, column: str, identity: str) -> str:
        said = offered(column).get(identity, NO_WORDS).say(self.language)
        return said if words_of(column, said) == identity else identity

    def _listed(self, column: str, ids: tuple[str, ...]) -> str:
        said = ", ".join(self._word(column, identity) for identity in ids)
        return said if several(column, said) == (ids, ()) else ", ".join(ids)

    # -- numbers ------------------------------------------------------------------------------------------------------

    def _phones(self, one: Organisation) -> Iterator[tuple[str, str]]:
        country = country_of(one.regions)
        first, second, more = one.phones[:1], one.phones[1:2], one.phones[2:]
        for phone in first:
            yield "phone", _dialled(phone, country)
            yield "phone_for", phone.beside(self.language)
            other = phone.beside(self.language.other)
            yield "phone_for_other", other if phone.label.exactly(self.language) else ""
        if second:
            lines = [_dialled(second[0], country), *(self._with_label(phone, country) for phone in more)]
            yield "phone_2", "\n".join(lines)
            yield "phone_2_for", second[0].beside(self.language)

    def _with_label(self, phone: Phone, country: str) -> str:
        """A third number shares its cell: its label goes behind it, where the reader would take it for one."""
        number, label = _dialled(phone, country), phone.beside(self.language)
        told = f"{number} ({label})"
        found, faults = numbers_in(told, country)
        return told if not faults and found == ((number, phone.e164, label),) else number

    # -- standing -----------------------------------------------------------------------------------------------------

    def _standing(self, one: Organisation) -> Iterator[tuple[str, str]]:
        standing, url = one.standing, one.sources[0].url if one.sources else ""
        yield "source", self._source(standing)
        yield "source_url", url
        yield "source_date", standing.page_date
        if standing.checked_on and standing.how:
            yield "checked_by", standing.checked_by
            yield "checked_on", standing.checked_on.isoformat()
            how = {"rang": ("gebeld", "rang"), "read": ("gelezen", "read")}[standing.how.value]
            yield "checked_how", how[self.language is Language.EN]

    def _source(self, standing: ContactStanding) -> str:
        """The form has no column for a doubt: it stays beside the source, or a copy would look sounder than this."""
        if standing.standing is not Standing.DOUBTFUL:
            return standing.source
        doubt = standing_short(self.words, standing, self.language)
        return standing.source if doubt in standing.source else f"{standing.source} ({doubt})".strip()


def _dialled(phone: Phone, country: str) -> str:
    """As printed where the reader makes the same number of it, else with plus and country.

    With blanks in any case: a spreadsheet that opens a CSV takes 0104113911 for a number, and drops the zero or the plus.
    """
    for told in (_spaced(phone.number, country), phone.number, phone.e164):
        found, faults = numbers_in(told, country)
        if not faults and [one[1] for one in found] == [phone.e164] and not found[0][2]:
            return told
    return phone.number


def _spaced(number: str, country: str) -> str:
    """Digits alone in groups; what has blanks or signs already stays as it is."""
    import phonenumbers

    if not re.fullmatch(r"[+0]\d{4,}", number):
        return number
    form = phonenumbers.PhoneNumberFormat.INTERNATIONAL if number[0] == "+" else phonenumbers.PhoneNumberFormat.NATIONAL
    try:
        return phonenumbers.format_number(phonenumbers.parse(number, country), form)
    except phonenumbers.NumberParseException:
        return number


def _area(codes: tuple[str, ...]) -> str:
    """Names where each means this place and no other, else codes."""
    told = ", ".join(_named().get(code, code) for code in codes)
    return told if not places().resolve(told)[1] else ", ".join(codes)


@lru_cache(maxsize=1)
def _named() -> dict[str, str]:
    """A province whose name is read as a municipality (Utrecht, Groningen) is told by its safety regions."""
    regions = base_regions().regions
    named = {one.code: one.name for one in regions.safety_regions}
    named |= {one.code: one.name for one in regions.municipalities}
    named |= {province.id: province.name.nl for province in regions.provinces}
    named[NATIONAL] = wording()["region_national"].nl
    sure = {code: name for code, name in named.items() if places().resolve(name) == ((code,), ())}
    for province in regions.provinces:
        if province.id not in sure:
            sure[province.id] = ", ".join(one.code for one in regions.safety_regions if one.province == province.id)
    return sure


def _safe(text: str, *, is_phone: bool = False) -> str:
    told = "".join(letter for letter in text if letter.isprintable() or letter == "\n")
    return defused(told, is_phone=is_phone)[0]
