# SPDX-License-Identifier: EUPL-1.2
"""What an editor hears of a mistake: which file, which line, what to do."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.content.mutations import MutantTree, Mutation

NL, EN = "factsheets/under-18/nl.md", "factsheets/under-18/en.md"


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> MutantTree:
    return MutantTree(tmp_path_factory.mktemp("tree"))


def contact(organisation_id: str) -> str:
    return f"directory/organisations/{organisation_id}.yaml"


COMENSHA = contact("comensha")


@dataclass(frozen=True)
class Mistake:
    """Replace the first `old` (a pattern) in `file` by `new`; `code` is found on the line where `old` was, plus `below`."""

    code: str
    file: str
    old: str
    new: str
    below: int = 0
    about: str = ""


at = Mistake
MISTAKES = {
    "a phone whose digits differ": at("wrong-phone", COMENSHA, r"\+31334481186", "+31334481187"),
    "a phone without its zero": at("wrong-phone", contact("veilig-thuis"), r'e164: "08002000"', 'e164: "8002000"'),
    "a phone of another country": at("wrong-phone", COMENSHA, r"\+31334481186", "+32334481186"),
    "a phone that is no number at all": at("wrong-phone", COMENSHA, r'"\+31334481186"', '"bel ons"'),
    "digits without quotes": at("not-text", contact("veilig-thuis"), r'"08002000"', "08002000"),
    "an address of a shelter": at("secret-address", contact("kadera"),
        r"kind: shelter", 'kind: shelter\naddress: "Lindelaan 12"', 1),
    "an address of a confidential service": at("secret-address", contact("scharlaken-koord"),
        r"confidential: false", "confidential: true", -14),
    "confirmed by nobody": at("confirmed-without", COMENSHA, r"standing: copied", "standing: confirmed"),
    "checked and not confirmed": at("checked-not-confirmed", COMENSHA, r"checked_by: null", "checked_by: Jansen", -2),
    "a doubt that went away by itself": at("doubt-remains", contact("kadera"),
        r"standing: doubtful", "standing: copied"),
    "a kind nobody knows": at("unknown-id", COMENSHA, r"kind: coordination", "kind: coordinator"),
    "a group nobody knows": at("unknown-id", COMENSHA, r"groups: \[adults", "groups: [grown_ups"),
    "a language nobody knows": at("unknown-id", contact("wegwijzer-mensenhandel"),
        r"languages: \[nl", "languages: [dutch"),
    "region text that is no place": at("unknown-region", contact("radar"),
        r'region_text: "Rotterdam', 'region_text: "Rotjeknor'),
    "a region that the text does not name": at("unknown-region", contact("radar"),
        r"regions: \[GM0599", "regions: [GM0363"),
    "no source": at("missing-source", contact("cnv"), r"sources:\n(  - .*\n)+", "sources: []\n"),
    "a misspelt field": at("unknown-field", COMENSHA, r"website:", "web_site:"),
    "a field left out": at("missing-field", COMENSHA, r"for_whom: anyone\n", "", about="for_whom"),
    "a field twice": at("duplicate-field", COMENSHA, r"kind: coordination\n", "kind: coordination\nkind: police\n", 1),
    "no English": at("missing-translation", COMENSHA, r'  en: "National centre.*\n', "", about="en"),
    "an id that is not the file's": at("wrong-place", COMENSHA, r"id: comensha", "id: comensha-2"),
    "broken YAML": at("not-yaml", COMENSHA, r'"$(?=\nregions)', "", about="YAML"),
    "a digit in one language only": at("translation-differs", contact("centrum-seksueel-geweld"),
        r"network of 16", "network of 17"),
    "a coordinator nobody knows": at("unknown-id", "directory/regions.yaml",
        r"organisation: zc-amsterdam-acm", "organisation: zc-amsterdam"),
    "a municipality outside its province": at("unknown-region", "directory/regions.yaml",
        r"VR06, province: gelderland", "VR06, province: utrecht"),
    "a link to nowhere": at("dead-link", NL, r"org:nidos", "org:nidos-2"),
    "a link to a term nobody wrote": at("unknown-term", NL, r"term:minor", "term:minors"),
    "a link to the web": at("dead-link", NL, r"org:nidos", "https://nidos.nl"),
    "a heading without an id": at("heading-without-id", NL, r" \{#care\}", ""),
    "a block in one language only": at("structure-differs", EN,
        r"\n(?=## .*\{#care\})", "\nOne more.\n\n", about="signs.4"),
    "a fact that no block says": at("unknown-block", NL, r"under-18-8: care\.1", "under-18-8: care.7"),
    "a number typed in a page": at("typed-phone", NL, r"Nidos beslist ook", "Bel 033 448 11 86. Nidos beslist ook"),
    "HTML in a page": at("raw-html", NL, r"Nidos beslist ook", "<b>Nidos</b> beslist ook"),
    "a Dutch word changed after it was compared": at("stale-translation", NL,
        r"Bij een kind hoeft", "Bij een jongere hoeft", about="lead.1"),
    "a page with a name that tells": at("telling-name", NL, r"neutral: .*", "neutral: Mensenhandel"),
    "a page reviewed on no day": at("review-without-date", NL, r"reviewed_by: null", "reviewed_by: J. Jansen"),
    "a page under no theme": at("unknown-id", NL, r"theme: what", "theme: why"),
    "a page without front matter": at("wrong-kind", NL, r"\A---\n", "", about="front matter"),
    "a sign with a rule nobody knows": at("unknown-id", "signs/AGR.yaml", r"rules: \[\w+", "rules: [NEN"),
    "a sign that touches nothing known": at("unknown-id", "signs/AGR.yaml", r"key: \w+", "key: nothing"),
    "a sourced sign without source": at("missing-source", "signs/AGR.yaml",
        r"sources: \[\w.*\](?=\n  evidence: sourced)", "sources: []"),
    "a sign id twice": at("duplicate-id", "signs/AGR.yaml", r"- id: AGR-02", "- id: AGR-01"),
    "an indicator of another list": at("wrong-place", "indicators/AL.yaml", r"id: AL-DR-02", "id: CL-DR-02"),
    "an indicator that means nothing known": at("unknown-id", "indicators/AL.yaml", r"key: work_conditions", "key: nothing"),
    "an indicator twice in its dimension": at("duplicate-id", "indicators/CS.yaml",
        r"key: contract", "key: prostitution_conditions"),
    "an indicator to be weighed without a strength": at("missing-field", "indicators/AS.yaml",
        r"usable_in_rule: false", "usable_in_rule: true"),
    "an indicator as strong as it likes": at("unknown-value", "indicators/AL.yaml", r"strength: weak", "strength: huge"),
    "a row of a dimension that is no column": at("unknown-id", "indicators/rule.yaml",
        r"positive: \[EX\]", "positive: [VD]"),
    "a rule that is called checked by a word of one's own": at("unknown-value", "indicators/rule.yaml",
        r"status: unverified", "status: fine"),
    "a role nobody knows": at("unknown-id", "routes/danger.yaml", r"  - emergency", "  - town crier"),
    "a role filled by nobody": at("unknown-id", "routes/roles.yaml",
        r"organisation: politie-algemeen", "organisation: politie"),
    "an own line that is not on the form": at("unknown-id", "routes/roles.yaml", r'"own:team-leader"', '"own:boss"'),
    "a term unlike nothing": at("unknown-id", "glossary/acting.yaml",
        r"not_the_same_as: \[[\w-]+", "not_the_same_as: [no-such-term"),
    "a figure that is text": at("wrong-kind", "figures/reported-victims-per-year.yaml",
        r"value: 1222", 'value: "1222"'),
    "a blank in one language only": at("translation-differs", "wording/standing.yaml",
        r"Rung by \{who\} on", "Rung on"),
    "words for a kind left out": at("missing-wording", "wording/directory.yaml",
        r"kind_police: .*\n", "", about="kind_police"),
    "another number on the acute strip": at("acute-differs", "brand/acute.yaml",
        r'"number": "033 448 11 86"', '"number": "033 448 11 87"'),
    "a tree of no version": at("wrong-kind", "content.yaml", r'version: "2026\.11\.24"', 'version: "november"'),
    "a day that is none": at("wrong-kind", NL, r"review_due: 2027-05-24", "review_due: 24 mei 2027"),
}  # fmt: skip


@pytest.mark.parametrize("name", MISTAKES)
def test_an_editor_hears_what_is_wrong_where_and_what_to_do(tree: MutantTree, name: str) -> None:
    mistake = MISTAKES[name]
    text = tree.texts[mistake.file]
    found = re.search(mistake.old, text, re.MULTILINE)
    assert found, "the test looks for something that is not in the file"
    line = text[: found.start()].count("\n") + 1 + mistake.below
    changed = text[: found.start()] + found.expand(mistake.new.replace("\\", r"\\")) + text[found.end() :]
    findings = tree.findings(Mutation(name, mistake.file, line, changed))
    told = [one for one in findings if one.code == mistake.code]
    assert told, f"{mistake.code} was not found, but: {[str(one) for one in findings]}"
    if mistake.about:
        assert any(mistake.about in one.message for one in told)
    else:
        assert line in [one.line for one in told], [str(one) for one in told]
        assert told[0].file.endswith(mistake.file)
    assert all(one.remedy for one in findings)


def test_a_lost_contact_does_not_go_unseen(tree: MutantTree) -> None:
    findings = tree.findings(Mutation("lost", contact("es-policia-trata"), 1, None))
    assert [(one.code, Path(one.file).name) for one in findings] == [("lost-record", "content.yaml")]
    assert "holds: organisations: 160" in findings[0].remedy


def test_a_page_in_one_language_is_a_missing_translation(tree: MutantTree) -> None:
    findings = tree.findings(Mutation("lost", EN, 1, None))
    assert {"missing-translation", "lost-record"} == {one.code for one in findings}
