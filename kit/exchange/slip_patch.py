# SPDX-License-Identifier: EUPL-1.2
"""From correction slips to patches that an editor reads before anything changes. At the desk only.

A patch never makes a contact look checked: standing stays, and where a checked detail is replaced it becomes doubtful,
because nobody rang the new one yet. What a slip says that cannot be written as a field stands in the patch as a comment.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from kit.content.aliases import today
from kit.content.contacts import Organisation, Phone, country_of
from kit.content.fields import record_fingerprint
from kit.content.refs import Kind, Ref
from kit.content.standing import Standing
from kit.content.tree import Content
from kit.content.yaml_text import in_both, listed, quoted
from kit.exchange.choices import places, several
from kit.exchange.dialled import numbers_in
from kit.exchange.same_service import OWN
from kit.exchange.slip import Slip, SlipField
from kit.languages import Words


@dataclass(frozen=True, slots=True)
class SlipPatch:
    """What became of the slips about one contact. `text` is the YAML, "" when there is no field to change.

    `remarks` are sentences for the editor: what does not fit, what to look at.
    """

    contact: str
    text: str
    remarks: tuple[str, ...]


def patches(slips: Sequence[Slip], content: Content) -> tuple[SlipPatch, ...]:
    """One for each contact that was named, in the order of the slips."""
    by_contact: dict[str, list[Slip]] = defaultdict(list)
    for slip in slips:
        by_contact[slip.contact].append(slip)
    return tuple(_patch(contact, told, content) for contact, told in by_contact.items())


def _patch(contact: str, slips: Sequence[Slip], content: Content) -> SlipPatch:
    contact = today(Ref(Kind.ORGANISATION, contact), content.aliases).id
    one = content.organisations.get(contact)
    if one is None:
        return SlipPatch(contact, "", (_unknown(contact, slips[0]),))
    draft = _Draft(one)
    version = content.trees[-1].version if content.trees else ""
    for slip in slips:
        if slip.content != version:
            draft.remark(f"it is about content {slip.content or '(unknown)'}; these trees are {version}")
    for slip in {(one.field, one.was, one.should_be): one for one in slips}.values():  # two people may tell the same
        draft.take(slip, [other for other in slips if other is not slip])
    if not draft.fields:
        return SlipPatch(contact, "", tuple(draft.remarks))
    base = record_fingerprint(content.written[f"organisation:{contact}"].fields)
    return SlipPatch(contact, "\n".join(_lines(draft, slips, base)) + "\n", tuple(draft.remarks))


def _unknown(contact: str, slip: Slip) -> str:
    if contact.startswith(OWN):
        key = contact.removeprefix(OWN)
        return f"{slip.name} comes from an own list: mend its row there (key {key}); no patch is made"
    return f"there is no contact {contact} ({slip.name}) in these trees: it may have been removed or renamed"


def _lines(draft: _Draft, slips: Sequence[Slip], base: str) -> Iterator[str]:
    one = draft.one
    for slip in slips:
        by = f", from {slip.told_by}" if slip.told_by else ""
        yield f"# Correction slip of {slip.told_on.isoformat()}{by}, about content {slip.content}."
        if not _is_secret(one, slip):
            yield f"# {slip.field.value}: it says {quoted(slip.was)}; it should be {quoted(slip.should_be)}."
    yield from (f"# Look: {remark}." for remark in draft.remarks)
    yield "# Nobody checked this yet. Ring or read, mend what is wrong here, and only then:"
    yield f"#   kit confirm {one.id} --by NAME --on DATE --how rang"
    if one.standing.source and one.standing.standing is not Standing.CONFIRMED:
        yield f"# copied_from names {quoted(one.standing.source)}: write there who printed the new one, and when."
    yield f"patch: {one.id}"
    yield f"base_fingerprint: {base}"
    for name, value in draft.fields.items():
        yield f"{name}: {value}" if not value.startswith("\n") else f"{name}:{value}"
    if one.standing.standing is Standing.CONFIRMED:
        yield "standing: doubtful"
        yield f'doubtful_because: "A correction slip of {slips[0].told_on.isoformat()} says otherwise; not checked yet."'
        yield from (f"{name}: null" for name in ("checked_by", "checked_on", "checked_how"))


@dataclass(slots=True)
class _Draft:
    one: Organisation
    fields: dict[str, str] = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)

    def remark(self, text: str) -> None:
        if text not in self.remarks:
            self.remarks.append(text)

    def take(self, slip: Slip, others: Sequence[Slip]) -> None:
        """Set the field the slip is about, or say why not."""
        if any(
            (other.field, other.was) == (slip.field, slip.was) and other.should_be != slip.should_be for other in others
        ):
            self.remark(f"two slips disagree about {slip.field.value} {quoted(slip.was)}: nothing was written for it")
            return
        match slip.field:
            case SlipField.GONE:
                self.remark(f"the contact may be gone: find out, and then write hide: {self.one.id} instead")
            case SlipField.OTHER:
                self.remark(f"in words: {quoted(slip.was)} {quoted(slip.should_be)}")
            case SlipField.ADDRESS if _is_secret(self.one, slip):
                self.remark("the address of a shelter is written down nowhere: what the slip says of it was left out")
            case _ if not slip.should_be:
                self.remark(f"{slip.field.value} {quoted(slip.was)} is wrong, and nothing says what it should be")
            case SlipField.PHONE:
                self._phone(slip)
            case SlipField.HOURS:
                self._hours(slip)
            case SlipField.REGION:
                codes, unknown = places().resolve(slip.should_be)
                self._ids("regions", codes, unknown, self.one.regions)
            case SlipField.LANGUAGES:
                ids, unknown = several("languages", slip.should_be)
                self._ids("languages", ids, unknown, self.one.languages)
            case SlipField.NAME:
                self._words("name", self.one.name, slip)
            case SlipField.EMAIL | SlipField.WEBSITE | SlipField.ADDRESS:
                self._text(slip)

    def _is_as_said(self, now: str, slip: Slip) -> bool:
        """Whether the content still says what the slip is about."""
        if now == slip.should_be:
            self.remark(f"{slip.field.value} already is {quoted(slip.should_be)}")
        elif slip.was and now != slip.was:
            self.remark(
                f"{slip.field.value} changed since: it is {quoted(now)} now, and the slip is about {quoted(slip.was)}"
            )
        else:
            return True
        return False

    # -- fields -------------------------------------------------------------------------------------------------------

    def _phone(self, slip: Slip) -> None:
        found, faults = numbers_in(slip.should_be, country_of(self.one.regions))
        if faults or len(found) != 1:
            self.remark(faults[0] if faults else f"{quoted(slip.should_be)} is not one telephone number")
            return
        number, dialled, beside = found[0]
        if beside:
            self.remark(f"{quoted(beside)} stands beside the number: write it into its label or its hours")
        if dialled in {phone.e164 for phone in self.one.phones}:
            self.remark(f"the contact already has the number {number}")
            return
        at = [place for place, phone in enumerate(self.one.phones) if _same_number(phone, slip.was)]
        if not at:
            now = ", ".join(phone.number for phone in self.one.phones) or "none"
            self.remark(f"phone changed since: the numbers are {now}, and the slip is about {quoted(slip.was)}")
            return
        phones = list(self.one.phones)
        phones[at[0]] = replace(phones[at[0]], number=number, e164=dialled)
        self._set_phones(phones)

    def _set_phones(self, phones: Sequence[Phone]) -> None:
        self.one = replace(self.one, phones=tuple(phones))
        self.fields["phones"] = "".join(f"\n  - {_phone(phone)}" for phone in phones)

    def _hours(self, slip: Slip) -> None:
        """Of the whole contact, or of the one number that has these hours."""
        if slip.was in (self.one.availability.nl, self.one.availability.en, ""):
            self._words("availability", self.one.availability, slip)
            return
        at = [place for place, phone in enumerate(self.one.phones) if slip.was in (phone.hours.nl, phone.hours.en)]
        if not at:
            self.remark(f"hours changed since: none of them is {quoted(slip.was)} now")
            return
        phones = list(self.one.phones)
        phones[at[0]] = replace(phones[at[0]], hours=self._in_both(slip))
        self._set_phones(phones)

    def _words(self, name: str, now: Words, slip: Slip) -> None:
        if slip.was and slip.was == now.en != now.nl:
            now = Words(now.en, now.nl)
        if self._is_as_said(now.nl, slip):
            said = self._in_both(slip)
            self.fields[name] = in_both(said)

    def _in_both(self, slip: Slip) -> Words:
        self.remark(f"both languages of {slip.field.value} hold the same words: write each in its own")
        return Words(slip.should_be, slip.should_be)

    def _text(self, slip: Slip) -> None:
        now = {SlipField.EMAIL: self.one.email, SlipField.WEBSITE: self.one.website}.get(slip.field, self.one.address)
        form = {SlipField.EMAIL: r"[^@\s]+@[^@\s]+\.[^@\s.]+", SlipField.WEBSITE: r"https?://[^\s/]+\.\S+"}.get(
            slip.field, r".+"
        )
        if not re.fullmatch(form, slip.should_be):
            self.remark(f"{quoted(slip.should_be)} is no {slip.field.value}")
        elif self._is_as_said(now, slip):
            self.fields[slip.field.value] = quoted(slip.should_be)

    def _ids(self, name: str, ids: Sequence[str], unknown: Sequence[str], now: Sequence[str]) -> None:
        if unknown or not ids:
            self.remark(f"{name}: not known here: {', '.join(map(quoted, unknown)) or 'nothing was said'}")
        elif tuple(ids) == tuple(now):
            self.remark(f"{name} already is so")
        else:
            self.remark(f"{name} was {', '.join(now)}")
            self.fields[name] = listed(ids)


def _is_secret(one: Organisation, slip: Slip) -> bool:
    return slip.field is SlipField.ADDRESS and one.hides_address


def _same_number(phone: Phone, told: str) -> bool:
    digits = re.sub(r"\D", "", told)
    return bool(digits) and digits in (re.sub(r"\D", "", phone.number), re.sub(r"\D", "", phone.e164))


def _phone(phone: Phone) -> str:
    parts = [f"number: {quoted(phone.number)}", f"e164: {quoted(phone.e164)}"]
    parts += [
        f"{name}: {in_both(said)}" for name, said in (("label", phone.label), ("hours", phone.hours)) if said != Words()
    ]
    return f"{{{', '.join(parts)}}}"
