# SPDX-License-Identifier: EUPL-1.2
"""Whatever stands in a file, reading goes on and says what is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kit.content.finding import Finding
from kit.content.merge import merge
from kit.content.reader import read_tree
from kit.content.tree import TreeContent

TREE = 'id: base\ntitle: {nl: "Proef", en: "Trial"}\nversion: "1.0"\ncontent_date: 2026-11-24\n'
FILES = (
    "content.yaml",
    "themes.yaml",
    "factsheets/keys/nl.md",
    "glossary/a.yaml",
    "signs/AGR.yaml",
    "signs/sources.yaml",
    "routes/danger.yaml",
    "routes/roles.yaml",
    "directory/organisations/comensha.yaml",
    "directory/regions.yaml",
    "figures/one.yaml",
    "wording/one.yaml",
    "search/synonyms.yaml",
    "search/stopwords.yaml",
)


def read(folder: Path, path: str, text: str | bytes) -> tuple[TreeContent, tuple[Finding, ...]]:
    (folder / "content.yaml").write_text(TREE, encoding="utf-8")
    file = folder / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass"))
    return read_tree(folder)


PIECES = st.sampled_from(
    [
        "id: x",
        "- id: x",
        "nl: a",
        "{nl: a, en: b}",
        "[",
        "]",
        "---",
        ": ",
        "\n",
        "  ",
        '"',
        "&a",
        "*a",
        "!!python/object:os.system",
        "1e9",
        "patch: x",
        "hide: [1]",
    ]
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(path=st.sampled_from(FILES), text=st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=12).map("".join)))
def test_any_text_in_any_file_is_read_or_reported(tmp_path: Path, path: str, text: str) -> None:
    try:
        tree, findings = read(tmp_path, path, text)
        merge([tree])
    finally:
        (tmp_path / path).unlink()
    assert all(one.file and one.line >= 1 and one.remedy for one in findings)


def test_a_file_that_is_not_utf8_is_reported(tmp_path: Path) -> None:
    findings = read(tmp_path, "wording/one.yaml", b"key: {nl: \xff, en: x}")[1]
    assert [one.code for one in findings] == ["not-readable"]


def test_a_file_in_no_place_of_ours_is_reported(tmp_path: Path) -> None:
    findings = read(tmp_path, "directory/contacts.yaml", "id: x\n")[1]
    assert [one.code for one in findings] == ["unknown-file"]


@pytest.mark.parametrize(
    ("written", "read_as"),
    [("08002000", "int"), ("112", "int"), ("no", "bool"), ("1.5", "float")],
)
def test_what_yaml_takes_for_something_else_than_text_is_refused_with_the_cure(
    tmp_path: Path, written: str, read_as: str
) -> None:
    findings = read(tmp_path, "search/synonyms.yaml", f"- {{said: {written}, means: hulp, language: nl}}\n")[1]
    assert [(one.code, one.remedy) for one in findings] == [("not-text", f'put it in quotes: "{written}"')]
    assert read_as in findings[0].message


def test_one_wrong_record_does_not_hide_the_next_mistake(tmp_path: Path) -> None:
    text = "- {said: a, means: b, language: fr}\n- {said: a, language: nl}\n- {said: a, means: b, language: nl}\n"
    tree, findings = read(tmp_path, "search/synonyms.yaml", text)
    assert [(one.code, one.line) for one in findings] == [("unknown-value", 1), ("missing-field", 2)]
    assert len(tree.synonyms) == 3
