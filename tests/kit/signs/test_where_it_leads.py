# SPDX-License-Identifier: EUPL-1.2
"""40 situations, written down before the program was asked: the card each leads to, and whom one rings first."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from kit.content.standing import Standing
from kit.languages import Language
from kit.signs.commands import answer
from kit.store.library import Library

TABLE = Path(__file__).parents[2] / "golden" / "routes" / "situations.yaml"
SITUATIONS = yaml.safe_load(TABLE.read_text(encoding="utf-8"))


@pytest.mark.parametrize("row", SITUATIONS, ids=[row["situation"] for row in SITUATIONS])
def test_a_situation_leads_to_its_card_and_to_whom_to_ring_first(library: Library, row: dict[str, Any]) -> None:
    route = answer(json.dumps(row["answers"]), library, {}, Language.NL)["route"]
    others = [contact for contact in route["contacts"] if contact["standing"] != Standing.OWN.value]
    assert route["id"] == row["route"]
    assert [contact["id"] for contact in others[:2]] == row["first"]
    assert Standing.DOUBTFUL.value not in [contact["standing"] for contact in others[:2]]


def test_the_table_knows_eight_cards_and_each_place_of_work() -> None:
    routes = {row["route"] for row in SITUATIONS}
    roles = {row["answers"].get("role") for row in SITUATIONS}
    assert (len(SITUATIONS), len(routes)) == (40, 8)
    assert {"counter", "enforcement", "inspection"} <= roles
