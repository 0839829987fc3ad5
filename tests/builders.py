# SPDX-License-Identifier: EUPL-1.2
"""Small content for tests: records with sensible fields, of which a test names only what it is about."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from kit.content.model import (
    CareCoordination,
    Channel,
    Dimension,
    Factsheet,
    Figure,
    FigureKind,
    FigureValue,
    Municipality,
    Named,
    Need,
    Organisation,
    Phone,
    Province,
    Regions,
    Route,
    RouteRole,
    SafetyRegion,
    Sector,
    Sign,
    Step,
    Synonym,
    Term,
    Theme,
    Touch,
    Tree,
)
from kit.content.standing import ContactStanding, Evidence, PageStanding, Source, Standing
from kit.content.tree import Content, TreeContent
from kit.languages import Language, Words

DRAFTED = date(2026, 11, 24)
PAGE_STANDING = PageStanding(DRAFTED, DRAFTED, date(2027, 5, 24))
A_SOURCE = Source("Gemeente Lindenwaard", "Sleutels en sloten", 2024, "https://lindenwaard.example/sleutels")


def a_factsheet(slug: str = "keys", language: Language = Language.NL, **changes: Any) -> Factsheet:
    is_dutch = language is Language.NL
    sheet = Factsheet(
        slug=slug,
        language=language,
        theme="what",
        title="Sleutel kwijt: wat doet u?" if is_dutch else "Lost a key: what do you do?",
        neutral="Sleutels" if is_dutch else "Keys",
        roles=("inspection",),
        forms=(),
        sectors=(),
        standing=PAGE_STANDING,
        sources=(A_SOURCE,),
        facts={},
        fingerprints={},
        markdown=(
            "Meld een verloren sleutel dezelfde dag.\n\n## Wie maakt de nieuwe sleutel? {#who}\n\nDe balie maakt hem.\n"
            if is_dutch
            else "Report a lost key the same day.\n\n## Who makes the new key? {#who}\n\nThe desk makes it.\n"
        ),
        body_line=1,
    )
    return replace(sheet, **changes)


def a_term(term_id: str = "shelter", nl: str = "opvang", en: str = "shelter", **changes: Any) -> Term:
    term = Term(
        term_id,
        Words(nl, en),
        Words("Een plek om veilig te slapen.", "A place to sleep safely."),
        {Language.NL: (), Language.EN: ()},
        (),
        (A_SOURCE,),
    )
    return replace(term, **changes)


def a_sign(
    sign_id: str = "AGR-01", nl: str = "Slapen in een schuur.", en: str = "Sleeping in a shed.", **changes: Any
) -> Sign:
    sector = sign_id.partition("-")[0]
    sign = Sign(
        sign_id, sector, Channel.SEE, Words(nl, en), ("labour",), (), ("season",), (), ("S1",), Evidence.SOURCED
    )
    return replace(sign, **changes)


def a_sign_touching(sign_id: str, *dimensions: Dimension, **changes: Any) -> Sign:
    """It may say something about these dimensions."""
    return a_sign(sign_id, touches=tuple(Touch(dimension, "x") for dimension in dimensions), **changes)


def a_route(route_id: str = "danger", nl: str = "Gevaar nu", en: str = "Danger now", **changes: Any) -> Route:
    route = Route(
        id=route_id,
        title=Words(nl, en),
        neutral=Words(nl, en),
        when=Words("Geweld of een kind in gevaar.", "Violence or a child in danger."),
        steps=(Step("call-112", Words("Bel 112.", "Call 112."), Words("Zeg waar u bent.", "Say where you are.")),),
        do=(),
        dont=(),
        write_down=(),
        may_share=(),
        cannot_promise=(),
        contacts_by_role=("emergency",),
        night=Words(),
        standing=PAGE_STANDING,
        sources=(A_SOURCE,),
        found_by={Language.NL: ("112", "kind in gevaar"), Language.EN: ("112", "child in danger")},
    )
    return replace(route, **changes)


def a_phone(number: str = "033 448 11 86", e164: str = "+31334481186", **changes: Any) -> Phone:
    return replace(Phone(number, e164), **changes)


def copied(source: str = "Stadsgids Lindenwaard", page_date: str = "") -> ContactStanding:
    return ContactStanding(Standing.COPIED, source, page_date)


DOUBTFUL = ContactStanding(Standing.DOUBTFUL)


def an_organisation(
    organisation_id: str = "comensha", nl: str = "CoMensha", en: str = "CoMensha", **changes: Any
) -> Organisation:
    organisation = Organisation(
        id=organisation_id,
        name=Words(nl, en),
        kind="coordination",
        description=Words("Geeft advies aan wie belt.", "Advises whoever calls."),
        phones=(a_phone(),),
        email="",
        website="",
        chat="",
        address="",
        regions=("national",),
        region_text="national",
        forms=("all",),
        groups=("adults",),
        languages=("nl",),
        availability=Words(),
        for_whom="anyone",
        standing=copied(),
        same_service_as="",
        is_confidential=False,
        sources=(A_SOURCE,),
    )
    return replace(organisation, **changes)


def a_figure(figure_id: str = "reported", **changes: Any) -> Figure:
    figure = Figure(
        figure_id,
        Words("Gemelde fietsen per jaar", "Reported bicycles per year"),
        FigureKind.REPORTED,
        Words("Bij de balie gemeld.", "Reported to the desk."),
        Words("meldingen", "reports"),
        "bars",
        (),
        (FigureValue(Words("2023", "2023"), {"": 12}),),
        (),
        (),
        PAGE_STANDING,
        (A_SOURCE,),
    )
    return replace(figure, **changes)


A_REGION = Regions(
    provinces=(
        Province("gelderland", Words("Gelderland", "Gelderland")),
        Province("zeeland", Words("Zeeland", "Zeeland")),
    ),
    safety_regions=(
        SafetyRegion("VR06", "Noord- en Oost-Gelderland", "gelderland", "oost-nederland"),
        SafetyRegion("VR19", "Zeeland", "zeeland", "zeeland-west-brabant"),
    ),
    municipalities=(
        Municipality("GM0301", "Zutphen", "VR06", "gelderland", "oost-nederland"),
        Municipality("GM0262", "Lochem", "VR06", "gelderland", "oost-nederland"),
        Municipality("GM0664", "Goes", "VR19", "zeeland", "zeeland-west-brabant", short_names=("Ter Goes",)),
    ),
    coordination=(
        CareCoordination("north-east", ("VR06",), (), Words("voor iemand jonger dan 23", "for someone under 23")),
    ),
    without_full_cover=(),
)

WORDING = {
    "copied_dated": Words("Overgenomen van {source}, pagina uit {year}.", "Copied from {source}, page of {year}."),
    "copied_undated": Words("Overgenomen van {source}, datum onbekend.", "Copied from {source}, date unknown."),
    "copied_dated_short": Words("overgenomen, pagina uit {year}, niet gebeld", "copied, page of {year}, not rung"),
    "copied_undated_short": Words("overgenomen, datum onbekend, niet gebeld", "copied, date unknown, not rung"),
    "not_rung": Words("Niet gebeld.", "Not rung."),
    "doubtful": Words("Twijfelachtig: oud of uit de tweede hand", "Doubtful: old or second-hand"),
    "doubtful_short": Words("twijfelachtig", "doubtful"),
    "need_advice": Words("Advies", "Advice"),
    "need_help": Words("Hulp voor een persoon", "Help for a person"),
    "need_report": Words("Melden", "Report"),
}

COORDINATOR = an_organisation(
    "north-east",
    "Zorgcoördinatie Noordoost",
    "Care coordination north-east",
    kind="care_coordinator",
    regions=("VR06",),
)


def some_content(
    *,
    factsheets: Iterable[Factsheet] = (a_factsheet(), a_factsheet(language=Language.EN)),
    terms: Iterable[Term] = (a_term(),),
    signs: Iterable[Sign] = (a_sign(),),
    routes: Iterable[Route] = (a_route(),),
    organisations: Iterable[Organisation] = (an_organisation(), COORDINATOR),
    figures: Iterable[Figure] = (a_figure(),),
    regions: Regions = A_REGION,
    wording: Mapping[str, Words] = WORDING,
    synonyms: tuple[Synonym, ...] = (),
    stop_words: Mapping[Language, tuple[str, ...]] | None = None,
    version: str = "2026.11.24",
) -> Content:
    return Content(
        themes={"what": Theme("what", 1, Words("Wat is het?", "What is it?"), Words("Het begrip.", "The idea."))},
        factsheets={f"{sheet.slug}/{sheet.language.value}": sheet for sheet in factsheets},
        terms={term.id: term for term in terms},
        sectors={
            "AGR": Sector("AGR", Words("Land- en tuinbouw", "Agriculture"), {Language.NL: ("kas",), Language.EN: ()})
        },
        explanations={"season": Named("season", Words("Druk in het seizoen", "Busy season"))},
        rules={},
        sign_sources={"S1": A_SOURCE},
        signs={sign.id: sign for sign in signs},
        routes={route.id: route for route in routes},
        roles={"emergency": RouteRole("emergency", "comensha", Words("Direct gevaar", "Immediate danger"))},
        organisations={one.id: one for one in organisations},
        needs={
            "report": Need("report", ("police", "inspectorate")),
            "advice": Need("advice", ("coordination", "care_coordinator", "helpline")),
            "help": Need("help", ("care_coordinator",)),
            "health": Need("health", ("health",)),
        },
        regions=regions,
        figures={figure.id: figure for figure in figures},
        wording=wording,
        synonyms=synonyms,
        stop_words=stop_words or {Language.NL: ("de", "het", "een", "in"), Language.EN: ("the", "a", "in")},
        trees=(Tree("base", Words("Basis", "Base"), version, DRAFTED),),
    )


def a_base_tree(folder: Path) -> TreeContent:
    """What an own list is put on top of: one organisation, and the places of `A_REGION`."""
    return TreeContent(
        folder=folder,
        file="content.yaml",
        tree=Tree("base", Words("Basis", "Base"), "2026.11.24", DRAFTED),
        organisations={"comensha": an_organisation()},
        regions=A_REGION,
        wording=WORDING,
    )


def a_content_file(folder: Path, content: Content | None = None) -> Path:
    """A compiled content file in `folder`."""
    from kit.store.compile import write_content

    content = content or some_content()
    file = folder / f"{content.trees[-1].version}.db"
    write_content(content, file)
    return file
