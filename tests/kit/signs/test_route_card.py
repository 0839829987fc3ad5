# SPDX-License-Identifier: EUPL-1.2
"""The route card on the content that ships: whom one rings first, and what it never says."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

import pytest

from kit.content.standing import Standing
from kit.languages import Language
from kit.settings import OwnLine, OwnNumber, Role
from kit.signs.card import RouteCard, route_card
from kit.signs.checklist import Checklist, Form, Reply, SignAnswer, Situation
from kit.signs.commands import answer
from kit.signs.contacts import CardContact
from kit.signs.material import gather
from kit.store.directory import Directory
from kit.store.library import Library

NOBODY: Mapping[OwnLine, OwnNumber] = {}


@pytest.fixture
def card(library: Library, directory: Directory) -> Any:
    def make(own: Mapping[OwnLine, OwnNumber] = NOBODY, **answers: Any) -> RouteCard:
        checklist = Checklist(**answers)
        return route_card(checklist, gather(checklist, library, directory, own))

    return make


def others(card: RouteCard) -> list[str]:
    return [contact.id for contact in card.contacts if not contact.is_own]


@pytest.mark.parametrize("answers", [{"danger": Reply.YES}, {"under_18": Reply.UNKNOWN}])
def test_112_stands_before_everyone_in_danger_and_with_a_child(card: Any, answers: dict[str, Reply]) -> None:
    own = {OwnLine.TEAM_LEADER: OwnNumber("R. Bakker", "06 1234 5678")}
    assert card(own, **answers).contacts[0].phones[0].number == "112"


@pytest.mark.parametrize(
    ("role", "first"),
    [
        (Role.INSPECTION, "own:team-leader"),
        (Role.ENFORCEMENT, "own:contact-person"),
        (Role.COUNTER, "own:contact-person"),
    ],
)
def test_the_own_contact_of_ones_role_stands_first_also_when_still_empty(card: Any, role: Role, first: str) -> None:
    contact: CardContact = card(role=role).contacts[0]
    assert (contact.id, contact.is_empty, contact.phones) == (first, True, ())


def test_an_own_number_that_was_filled_in_is_on_the_card(card: Any) -> None:
    own = {OwnLine.CONTACT_PERSON: OwnNumber("R. Bakker", "06 1234 5678", "tot 17 uur")}
    contact: CardContact = card(own, role=Role.COUNTER).contacts[0]
    assert contact.name.nl == "R. Bakker"
    assert [(phone.number, phone.e164) for phone in contact.phones] == [("06 1234 5678", "+31612345678")]
    assert (contact.standing.standing, contact.note.nl) == (Standing.OWN, "tot 17 uur")


@pytest.mark.parametrize(
    ("typed", "dialled"),
    [
        ("+31 (0)6 1234 5678", "+31612345678"),
        ("(+31) 6 12345678", "+31612345678"),
        ("0900 8844", "09008844"),
        ("1234", "1234"),
        ("010 411 39 11 toestel 12", ""),
        ("0800-2000 24/7", ""),
        ("010 411 39 11 / 06-31101101", ""),
    ],
)
def test_an_own_number_rings_whom_it_was_typed_for_or_is_only_shown(card: Any, typed: str, dialled: str) -> None:
    phone = card({OwnLine.CONTACT_PERSON: OwnNumber("", typed)}, role=Role.COUNTER).contacts[0].phones[0]
    assert (phone.number, phone.e164) == (typed, dialled)


def test_who_fills_two_roles_stands_where_the_first_of_them_stands(library: Library, directory: Directory) -> None:
    visit = Checklist(asks_for_help=True)
    material = gather(visit, library, directory, {})
    roles = {**material.roles, "victim support": material.roles["coordination centre"]}
    names = others(route_card(visit, replace(material, roles=roles)))
    assert names[:2] == ["comensha", "politie-algemeen"]


def test_for_work_the_labour_authority_keeps_its_place_when_it_is_before_the_police(
    library: Library, directory: Directory
) -> None:
    visit = Checklist(form=Form.LABOUR)
    material = gather(visit, library, directory, {})
    order = ("labour inspectorate reporting point", "coordination centre", "police")
    names = others(route_card(visit, replace(material, route=replace(material.route, contacts_by_role=order))))
    assert names == ["nederlandse-arbeidsinspectie", "comensha", "politie-algemeen"]


def test_for_work_the_labour_authority_stands_before_the_police(card: Any) -> None:
    found = others(card(form=Form.LABOUR))
    assert found.index("nederlandse-arbeidsinspectie") < found.index("politie-algemeen")


@pytest.mark.parametrize("form", [Form.SEXUAL, Form.CRIMINAL, Form.ORGAN])
def test_for_another_known_form_the_labour_authority_is_left_out(card: Any, form: Form) -> None:
    assert "nederlandse-arbeidsinspectie" not in others(card(form=form))


def test_while_the_form_is_not_known_the_police_stands_before_the_labour_authority(card: Any) -> None:
    found = others(card())
    assert found.index("politie-algemeen") < found.index("nederlandse-arbeidsinspectie")


def test_doubtful_coordinators_stand_after_comensha_with_the_age_each_is_for(card: Any) -> None:
    zutphen: RouteCard = card(region="GM0301", role=Role.COUNTER)
    last_two = zutphen.contacts[-2:]
    assert [contact.standing.standing for contact in last_two] == [Standing.DOUBTFUL, Standing.DOUBTFUL]
    assert ["23" in contact.note.nl for contact in last_two] == [True, True]
    assert zutphen.contacts[-3].id == "comensha"


def test_the_card_for_a_child_in_danger_names_veilig_thuis_too(card: Any) -> None:
    assert others(card(danger=Reply.YES)) == ["noodnummer-112"]
    assert others(card(danger=Reply.YES, under_18=Reply.UNKNOWN)) == ["noodnummer-112", "veilig-thuis"]


def situations() -> Iterator[dict[str, Any]]:
    """Every route, role and form, with and without a place."""
    replies: tuple[dict[str, Any], ...] = (
        {},
        {"danger": Reply.YES},
        {"under_18": Reply.YES},
        {"found_offending": True},
        {"asks_for_help": True},
        {"situation": Situation.GROUP},
        {"situation": Situation.PLACE},
        {"answers": {"GEN-13": SignAnswer.SEEN}},
    )
    for first, role, form, region in itertools.product(replies, Role, (None, *Form), ("", "GM0301", "GM0363")):
        yield {**first, "role": role, "form": form, "region": region}


@pytest.mark.parametrize(
    ("route", "about"),
    [
        ("location-only", "Voor een plek"),
        ("group-at-large-check", "Voor een groep werkers"),
        ("possible-victim", "Voor een persoon"),
        ("ordinary-breach", "Voor een gewone overtreding"),
        ("found-offending", "Voor iemand die betrapt is"),
        ("asks-for-help", "Voor iemand die om hulp vraagt"),
        ("under-18", "Voor iemand die misschien jonger dan 18 is"),
        ("danger", "Voor gevaar nu"),
    ],
)
def test_a_card_opened_by_name_says_what_it_is_for(
    library: Library, directory: Directory, route: str, about: str
) -> None:
    empty = Checklist()
    assert route_card(empty, gather(empty, library, directory, NOBODY, route)).about.nl == about


def test_a_card_always_leaves_someone_to_ring(card: Any) -> None:
    criminal: RouteCard = card(form=Form.CRIMINAL, answers={"GEN-13": SignAnswer.SEEN})
    assert criminal.route == "ordinary-breach"
    assert [contact.id for contact in criminal.contacts if contact.phones] == ["politie-algemeen"]


def test_the_own_organisation_of_the_map_is_the_team_leader(card: Any) -> None:
    breach: RouteCard = card(answers={"GEN-13": SignAnswer.SEEN})
    roles = {contact.id: contact.role for contact in breach.contacts if contact.is_own}
    assert (roles["own:team-leader"], roles["own:contact-person"]) == ("own organisation", "municipal contact person")
    other: RouteCard = card()
    assert next(one.role for one in other.contacts if one.id == "own:team-leader") == "own contact point"


def test_what_was_seen_stands_beside_its_ordinary_explanations(card: Any) -> None:
    cautions = [one.nl for one in card(answers={"GEN-05": SignAnswer.SEEN, "GEN-13": SignAnswer.SEEN}).cautions]
    assert "Elk signaal kan ook een gewone verklaring hebben." in cautions
    assert any("op eigen verzoek bewaard" in one and "gewone overtreding zonder dwang" in one for one in cautions)
    assert not any("verklaring" in one.nl for one in card(answers={"GEN-05": SignAnswer.NOT_SEEN}).cautions)


@pytest.mark.parametrize(
    "answers", [{}, {"asks_for_help": True}, {"found_offending": True}, {"situation": Situation.GROUP}]
)
def test_a_card_for_people_says_what_to_do_without_a_place_to_sleep(card: Any, answers: dict[str, Any]) -> None:
    night = card(**answers).night.nl
    assert night.index("piketdienst van uw organisatie") < night.index("daarna de politie")


def test_nobody_uncertain_stands_before_someone_certain(card: Any) -> None:
    for answers in situations():
        uncertain = [contact.is_uncertain for contact in card(**answers).contacts]
        assert uncertain == sorted(uncertain), answers


def test_each_contact_is_named_once_and_the_last_word_is_never_silence(card: Any) -> None:
    for answers in situations():
        made: RouteCard = card(**answers)
        ids = [contact.id for contact in made.contacts]
        assert len(ids) == len(set(ids)), answers
        assert any(contact.phones for contact in made.contacts), answers
        cautions = [caution.nl for caution in made.cautions]
        assert "Geen signalen zien bewijst niets. Overleg bij twijfel." in cautions
        assert "Bel bij gevaar eerst 112." in cautions
        assert any("niet aan" in caution for caution in cautions), "the possible exploiter is not to be confronted"


# -- the command ------------------------------------------------------------------------------------------------------


def asked(library: Library, language: Language = Language.NL, **keys: Any) -> dict[str, Any]:
    return answer(json.dumps(keys), library, NOBODY, language)


def test_the_command_says_of_each_tile_whether_anyone_looked(library: Library) -> None:
    coverage = asked(library, signs={"GEN-05": "seen", "GEN-09": "not_seen"})["coverage"]
    assert set(coverage) == {"DR", "CR", "VR", "EX", "CD", "VD"}
    assert coverage["CD"] == "noted"
    assert set(coverage.values()) <= {"noted", "nothing_noted", "not_looked_at"}


def test_a_place_nobody_knows_is_named_with_the_nearest_spelling(library: Library) -> None:
    cautions = " ".join(asked(library, region="Zutfen")["cautions"])
    assert "Zutfen" in cautions
    assert "Zutphen" in cautions


def test_a_part_of_a_town_leads_to_the_town(library: Library) -> None:
    cautions = " ".join(asked(library, region="Amsterdam Noord")["cautions"])
    assert "“Amsterdam Noord” kennen we niet" in cautions
    assert "Bedoelt u Amsterdam?" in cautions


def test_for_a_province_nobody_is_told_that_there_is_no_coordinator_in_it(library: Library) -> None:
    cautions = " ".join(asked(library, region="Gelderland")["cautions"])
    assert "Voor heel Gelderland vonden we geen zorgcoördinator. Kies een gemeente" in cautions


@pytest.mark.parametrize("place", ["Friesland", "Fryslân", "Drenthe"])
def test_a_province_that_is_one_region_has_the_coordinator_of_that_region(library: Library, place: str) -> None:
    told = asked(library, region=place)
    assert [one["role"] for one in told["route"]["contacts"]].count("regional care coordinator") == 1
    assert "zorgcoördinator" not in " ".join(told["cautions"])


@pytest.mark.parametrize("place", ["Den Haag", "Bergen (NH)", "Zutphen"])
def test_usual_short_names_of_places_work(library: Library, place: str) -> None:
    assert "kennen we niet" not in " ".join(asked(library, region=place)["cautions"])


def test_every_line_of_ones_own_words_stands_unchanged_in_the_text_to_hand_over(library: Library) -> None:
    words = {"GEN-05": "De baas had de map.\n  “Hij gaf die niet.”", "GEN-01": "- niet zelf gevraagd <b>"}
    text = asked(library, words=words, signs={"GEN-05": "seen"}, said="Ze zei: nee.", promised="Niets")["handover"]
    for line in "\n".join([*words.values(), "Ze zei: nee.", "Niets"]).splitlines():
        assert line in text
    assert text.rstrip().endswith("Deze melding geeft waarnemingen en trekt geen conclusie over een persoon.")


def test_the_text_to_hand_over_keeps_its_order(library: Library) -> None:
    signs = {"GEN-05": "seen", "GEN-01": "cannot_tell", "GEN-02": "not_seen"}
    text = asked(library, situation="place", where="Kas", when="2026-11-24T14:05", signs=signs, rung=["comensha"])
    heads = [
        "Melding van een zorg", "Waar het om gaat", "Waar en wanneer", "Gelezen", "Niet gekeken", "Niet gevraagd",
        "Onduidelijk", "Wel gekeken, niets genoteerd", "Wie ik belde",
    ]  # fmt: skip
    places = [text["handover"].index(head) for head in heads]
    assert places == sorted(places)


def test_roles_are_known_under_the_names_of_the_map_too(library: Library) -> None:
    assert asked(library, role="inspector")["route"]["contacts"][0]["id"] == "own:team-leader"


# -- never a verdict --------------------------------------------------------------------------------------------------
