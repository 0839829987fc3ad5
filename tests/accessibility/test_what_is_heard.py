# SPDX-License-Identifier: EUPL-1.2
"""What a screen reader is told over the real AT-SPI bus: headings and links as lists, every control by name."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
_spec = importlib.util.spec_from_file_location("screen", HERE / "screen.py")
assert _spec is not None
assert _spec.loader is not None
screen = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(screen)

pytestmark = pytest.mark.skipif(bool(screen.missing()), reason=f"cannot listen here: {screen.missing()}")
PRESSED = {"push button", "toggle button", "check box", "radio button", "link"}
TYPED = {"text", "entry"}


def _heard(shipped: Path, home: Path, *place: str) -> list[dict[str, Any]]:
    home.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, str(HERE / "show_page.py"), str(shipped), *place]
    nodes: list[dict[str, Any]] = screen.what_a_screen_reader_hears(command, home)
    return nodes


def _items_of(nodes: list[dict[str, Any]], name: str) -> list[str]:
    start = next(i for i, node in enumerate(nodes) if node["role"] == "list" and node["name"] == name)
    depth = nodes[start]["depth"]
    items = []
    for node in nodes[start + 1 :]:
        if node["depth"] <= depth:
            break
        if node["role"] == "list item":
            items.append(node["name"])
    return items


def _unnamed(nodes: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [
        node
        for node in nodes
        if node["role"] in PRESSED | TYPED and "showing" in node["states"] and not node["name"].strip()
    ]


def test_a_page_gives_its_headings_its_links_and_its_text(shipped_content: Path, tmp_path: Path) -> None:
    nodes = _heard(shipped_content, tmp_path / "home", "reader", "factsheet:under-18")
    assert _items_of(nodes, "Op deze pagina")[0] == "Wat doet u nu?"
    assert "Veilig Thuis" in _items_of(nodes, "Links op deze pagina")
    text = next(node for node in nodes if node["name"] == "Jonger dan 18: wat verandert er?" and "text" in node)
    assert "Bel 112 bij gevaar." in text["text"]
    assert "focusable" in text["states"]
    assert not _unnamed(nodes)


def test_home_speaks_the_strip_first_and_names_all_it_offers(shipped_content: Path, tmp_path: Path) -> None:
    nodes = _heard(shipped_content, tmp_path / "home", "start")
    pressed = [node["name"] for node in nodes if node["role"] in PRESSED and "showing" in node["states"]]
    assert "112" in pressed[0]
    assert any("Signalen" in name for name in pressed)
    assert not _unnamed(nodes)


def test_each_sign_is_heard_with_its_four_answers_and_which_one_is_chosen(
    shipped_content: Path, tmp_path: Path
) -> None:
    nodes = _heard(shipped_content, tmp_path / "home", "signs", "sign:AGR-01")
    sign = "Slapen in kas, schuur of caravan zonder water of toilet."
    answers = [node for node in nodes if node["role"] == "check box" and node["name"].endswith(f": {sign}")]
    said = [f"{answer}: {sign}" for answer in ("Gezien", "Niet gezien", "Niet gekeken", "Onduidelijk")]
    assert [node["name"] for node in answers] == said
    assert [node["name"] for node in answers if "checked" in node["states"]] == [said[2]]
    assert f"{sign} Niet gekeken" in {node["name"] for node in nodes}
    assert any(node["role"] == "text" and node["name"] == f"In uw eigen woorden: {sign}" for node in nodes)
    assert "Omstandigheden: niet gekeken" in {node["name"] for node in nodes}
    assert not _unnamed(nodes)


def test_a_press_on_an_answer_tells_which_is_on_and_which_is_off(shipped_content: Path, tmp_path: Path) -> None:
    sign = "Slapen in kas, schuur of caravan zonder water of toilet."
    home = tmp_path / "home"
    home.mkdir()
    command = [sys.executable, str(HERE / "show_page.py"), str(shipped_content), "signs", "sign:AGR-01"]
    told = screen.what_a_press_tells(command, home, f"Gezien: {sign}")
    assert {(f"Gezien: {sign}", True), (f"Niet gekeken: {sign}", False)} <= set(told)


def test_a_contact_is_heard_with_its_number_digit_by_digit_and_what_was_checked(
    shipped_content: Path, tmp_path: Path
) -> None:
    nodes = _heard(shipped_content, tmp_path / "home", "directory", "organisation:comensha")
    names = {node["name"] for node in nodes if "showing" in node["states"]}
    digits = "0 3 3, 4 4 8, 1 1, 8 6"
    assert f"Landelijke helpdesk: {digits}" in names
    assert f"Kopieer nummer {digits}" in names
    assert "Overgenomen van Wegwijzer mensenhandel, datum onbekend. Niet gebeld." in names
    rows = [node["name"] for node in nodes if node["role"] == "list item" and "selected" in node["states"]]
    assert any(f"CoMensha. {digits}. overgenomen, datum onbekend, niet gebeld" in row for row in rows)
    assert {"Toon groot", "Zet op contactblad", "Klopt iets niet?"} <= names
    assert not _unnamed(nodes)
