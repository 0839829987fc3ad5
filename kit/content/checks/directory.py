# SPDX-License-Identifier: EUPL-1.2
"""Organisations: their numbers, their standing, where they serve people, and what must never be printed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kit.content.checks.notes import Notes
from kit.content.checks.phones import fault_of
from kit.content.checks.sources import WEB
from kit.content.contacts import country_of
from kit.content.fields import leaves
from kit.content.model import Organisation
from kit.content.places import Places
from kit.content.standing import ContactStanding, Standing
from kit.content.vocabulary import ANY_FORM, FORMS, GROUPS, KINDS, LANGUAGES, WHO

_POSTCODE = re.compile(r"\b[1-9]\d{3} ?[A-Z]{2}\b")
_STREET = re.compile(r"\b[A-Z]\w+(?:straat|laan|weg|plein|gracht|kade|singel|steeg|dijk|hof)\s+\d+", re.UNICODE)
_MAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")


def check(notes: Notes) -> None:
    _needs(notes)
    places = Places(notes.content)
    for organisation in notes.content.organisations.values():
        _vocabulary(notes, organisation)
        _phones(notes, organisation)
        _standing(notes, organisation)
        _secret_address(notes, organisation)
        _regions(notes, organisation, places)
        _addresses(notes, organisation)


def _needs(notes: Notes) -> None:
    for need in notes.content.needs.values():
        for number, kind in enumerate(need.kinds):
            notes.known("unknown-id", f"need:{need.id}", ("kinds", number), kind, KINDS, "kind")


def _ref(organisation: Organisation) -> str:
    return f"organisation:{organisation.id}"


def _vocabulary(notes: Notes, organisation: Organisation) -> None:
    ref = _ref(organisation)
    notes.known("unknown-id", ref, ("kind",), organisation.kind, KINDS, "kind")
    notes.known("unknown-id", ref, ("for_whom",), organisation.for_whom, WHO, "for_whom")
    for name, values, among in (
        ("forms", organisation.forms, FORMS | {ANY_FORM}),
        ("groups", organisation.groups, GROUPS),
        ("languages", organisation.languages, LANGUAGES),
    ):
        for number, value in enumerate(values):
            notes.known("unknown-id", ref, (name, number), value, among, name)
        if len(set(values)) < len(values):
            notes.finding("duplicate-id", ref, (name,), f"{name} names one thing twice", "take out the second")
    same = organisation.same_service_as
    notes.known("unknown-id", ref, ("same_service_as",), same, notes.content.organisations, "organisation")
    if same == organisation.id:
        notes.finding("unknown-id", ref, ("same_service_as",), "it names itself", "name the other record, or null")
    if not organisation.sources:
        notes.finding(
            "missing-source", ref, ("sources",), "no source says that this exists", "add the page it was read on"
        )


def _phones(notes: Notes, organisation: Organisation) -> None:
    seen: set[str] = set()
    for number, phone in enumerate(organisation.phones):
        path = ("phones", number, "e164")
        fault = (
            fault_of(phone.number, phone.e164, country_of(organisation.regions)) if phone.number and phone.e164 else ""
        )
        if fault:
            notes.finding(
                "wrong-phone",
                _ref(organisation),
                path,
                fault,
                "look at the page again; number and e164 must be one number",
            )
        if phone.e164 in seen:
            notes.finding(
                "duplicate-phone", _ref(organisation), path, f"{phone.number} is there twice", "take out the second"
            )
        seen.add(phone.e164)


def _standing(notes: Notes, organisation: Organisation) -> None:
    ref, standing = _ref(organisation), organisation.standing
    if standing.standing is Standing.OWN:
        message, remedy = "own is for what a person fills in", "use confirmed, copied or doubtful"
        notes.finding("unknown-value", ref, ("standing",), message, remedy)
    _checked(notes, ref, standing)
    _copied_from(notes, organisation)
    _page_date(notes, ref, standing)


def _checked(notes: Notes, ref: str, standing: ContactStanding) -> None:
    """A check has a name, a day and a way, and only what was checked is called so."""
    checked = {"checked_by": standing.checked_by, "checked_on": standing.checked_on, "checked_how": standing.how}
    if standing.standing is Standing.CONFIRMED:
        for name in (name for name, value in checked.items() if not value):
            remedy = f"write {name}, or standing: copied"
            notes.finding("confirmed-without", ref, ("standing",), f"confirmed without {name}", remedy)
    elif any(checked.values()):
        message = "a check is noted, and the standing is not confirmed"
        remedy = "write standing: confirmed, or take the check out"
        notes.finding("checked-not-confirmed", ref, ("standing",), message, remedy)
    if standing.checked_on and standing.checked_on > notes.today:
        notes.warning("day-to-come", ref, ("checked_on",), "checked_on lies ahead", "write the day of the call")


def _copied_from(notes: Notes, organisation: Organisation) -> None:
    ref, standing = _ref(organisation), organisation.standing
    if standing.standing in (Standing.COPIED, Standing.DOUBTFUL) and not standing.source:
        message, remedy = "nothing says where this was copied from", "write copied_from: {who, url, page_date}"
        notes.finding("missing-source", ref, ("copied_from",), message, remedy)
    written = notes.content.written.get(ref)
    if written and standing.source:
        url = next((leaf.text for path, leaf in leaves(written.fields) if path == ("copied_from", "url")), "")
        if url and url not in {source.url for source in organisation.sources}:
            message, remedy = "copied_from is not among the sources", "add the page to sources"
            notes.finding("missing-source", ref, ("copied_from", "url"), message, remedy)


def _page_date(notes: Notes, ref: str, standing: ContactStanding) -> None:
    path = ("copied_from", "page_date")
    if standing.page_date and not re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", standing.page_date):
        message, remedy = f"{standing.page_date} is no date", "write 2025, 2025-06 or 2025-06-27"
        notes.finding("wrong-kind", ref, path, message, remedy)
    if standing.page_date[:4] > str(notes.today.year):
        remedy = "write the date printed on the page, or null"
        notes.warning("day-to-come", ref, path, "page_date lies ahead", remedy)


def _secret_address(notes: Notes, organisation: Organisation) -> None:
    """Whoever prints where a shelter is brings the exploiter to its door."""
    if not organisation.hides_address:
        return
    ref = _ref(organisation)
    if organisation.address:
        notes.finding(
            "secret-address",
            ref,
            ("address",),
            "a shelter or confidential service has an address",
            "take the address out",
        )
    for path, text in _texts(notes, ref):
        if path[0] not in ("address", "sources", "copied_from", "website") and (
            _POSTCODE.search(text) or _STREET.search(text)
        ):
            notes.finding(
                "secret-address", ref, path, "the text gives an address away", "take the street or postcode out"
            )


def _texts(notes: Notes, ref: str) -> Iterator[tuple[tuple[str | int, ...], str]]:
    written = notes.content.written.get(ref)
    if written:
        for path, leaf in leaves(written.fields):
            yield path, leaf.text


def _regions(notes: Notes, organisation: Organisation, places: Places) -> None:
    ref = _ref(organisation)
    for number, code in enumerate(organisation.regions):
        notes.known("unknown-region", ref, ("regions", number), code, places.codes, "region")
    if not organisation.region_text:
        return
    codes, unknown = places.resolve(organisation.region_text)
    for part in unknown:
        notes.finding(
            "unknown-region",
            ref,
            ("region_text",),
            f"{part!r} resolves to no code",
            "add it to names in directory/regions.yaml",
        )
    if not unknown and set(codes) != set(organisation.regions):
        notes.finding(
            "unknown-region",
            ref,
            ("regions",),
            f"region_text says {', '.join(codes)}",
            "make regions and region_text say the same",
        )


def _addresses(notes: Notes, organisation: Organisation) -> None:
    ref = _ref(organisation)
    if organisation.email and not _MAIL.fullmatch(organisation.email):
        notes.finding(
            "wrong-address", ref, ("email",), f"{organisation.email} is no e-mail address", "write name@domain"
        )
    for name, url in (("website", organisation.website), ("chat", organisation.chat)):
        if url and not WEB.fullmatch(url):
            notes.finding("wrong-address", ref, (name,), f"{url} is no web address", "begin with https:// or http://")
