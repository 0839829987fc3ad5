# SPDX-License-Identifier: EUPL-1.2
"""The closed lists a record may choose from. What each is called on screen stands in resources/wording."""

from __future__ import annotations

from collections.abc import Mapping

FORMS = frozenset({"labour", "sexual", "criminal", "organ"})
ANY_FORM = "all"

KINDS = frozenset(
    {
        "emergency",
        "police",
        "inspectorate",
        "prosecution",
        "coordination",
        "care_coordinator",
        "shelter",
        "helpline",
        "victim_support",
        "labour_support",
        "outreach",
        "youth",
        "health",
        "legal_aid",
        "immigration",
        "expertise",
        "training",
        "government",
        "international",
        "other",
    }
)
"""Kinds of organisation. `other` is for an organisation's own list that names a kind we do not have."""

GROUPS = frozenset(
    {
        "adults",
        "minors",
        "children",
        "young_adults",
        "women",
        "men",
        "trans",
        "lgbt",
        "migrants",
        "workers",
        "sex_workers",
        "families",
        "relatives",
        "victims",
        "professionals",
    }
)

WHO = frozenset({"anyone", "professionals", "victims"})
"""Who may call."""

LANGUAGES = frozenset(
    """ar bg cs de en es et fa fi fr hr hu it lt lv nl no pl pt ro ru sk sl so sq sr sv ti tr uk ur vi zh many""".split()
)
"""Languages an organisation speaks: ISO 639-1, and `many` where a source only gives a number."""

ROLES = frozenset({"inspection", "enforcement", "counter", "trainer", "distributor"})
"""Who a page is first for."""

FIRST_ROUTES = ("danger", "under-18", "possible-victim", "location-only")
"""Without these no checklist ends anywhere."""

KNOWN_NUMBERS: Mapping[str, frozenset[str]] = {
    "NL": frozenset({"112", "113"}),
    "CY": frozenset({"1497"}),
    "DE": frozenset({"116016"}),
    "GR": frozenset({"1109"}),
    "LT": frozenset({"880091119"}),
    "MT": frozenset({"119", "116006", "179"}),
    "UA": frozenset({"527"}),
}
"""Numbers dialled inside a country that the tables of phonenumbers do not have, or that must never depend on them (112)."""
