# SPDX-License-Identifier: EUPL-1.2
"""`kit show factsheet:<slug>` for every page, in both languages, with its sources and what stands behind it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kit.cli import main
from kit.languages import Language
from kit.paths import RESOURCES
from kit.store import shelf

SLUGS = sorted(path.name for path in (RESOURCES / "factsheets").iterdir() if path.is_dir())


@pytest.mark.parametrize("language", [language.value for language in Language])
@pytest.mark.parametrize("slug", SLUGS)
def test_a_page_is_shown_in_its_language_with_its_sources(
    shipped_content: Path, capsys: pytest.CaptureFixture[str], slug: str, language: str
) -> None:
    file = shelf.current(shipped_content)
    assert file is not None
    assert main(["show", f"factsheet:{slug}", "--lang", language, "--db", str(file), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["id"], told["kind"], told["lang"]) == (slug, "factsheet", language)
    assert told["standing"] == "not-reviewed"
    assert told["title"]
    assert len(told["text"]) > 500
    assert told["sources"]
    assert all(source["title"] and source["read_on"] for source in told["sources"])
    assert 'id="lead.1"' in told["html"]
