# SPDX-License-Identifier: EUPL-1.2
"""The HTML file of a visit pack: what a screen reader walks, and nothing that leads out of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest

from kit.acute import load as load_acute
from kit.cli import main
from kit.content.model import Kind, Ref
from kit.languages import Language
from kit.paper.blocks import Markup, PartKind
from kit.paper.commands import pack_of
from kit.paper.markup import plain
from kit.paper.pack import Wanted
from kit.settings import OwnLine, OwnNumber
from kit.store.library import Library
from tests.kit.paper.conftest import VISIT

EVERYTHING = Wanted(frozenset(PartKind), ("agriculture", "figures", "under-18"), ("fairwork",))
OWN = {OwnLine.TEAM_LEADER: OwnNumber("R. <Bakker>", "06 1234 5678", "niet op maandag & dinsdag")}
OPEN_ENDED = frozenset({"br", "hr", "meta"})
LEADS_OUT = frozenset({"script", "img", "link", "iframe", "object", "form", "input", "base", "svg", "video"})


class Walked(HTMLParser):
    """What a reader meets: tags with their attributes, levels of headings, words; whether every tag is closed in its turn."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self._open: list[str] = []
        self.feed(text)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in OPEN_ENDED:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self._open:
            self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())

    @property
    def headings(self) -> Iterator[int]:
        return (int(tag[1]) for tag, _ in self.tags if re.fullmatch("h[1-6]", tag))


@pytest.fixture(scope="module", params=list(Language))
def walked(request: pytest.FixtureRequest, library: Library) -> Walked:
    return Walked(pack_of(VISIT, EVERYTHING, library, OWN, request.param))


def test_nothing_in_the_file_leads_out_of_it(walked: Walked) -> None:
    assert not LEADS_OUT & {tag for tag, _ in walked.tags}
    for tag, attributes in walked.tags:
        assert not {"src", "srcset", "action", "style"} & attributes.keys()
        assert not any(name.startswith("on") for name in attributes)
        assert (attributes.get("href") or "#").startswith("#"), tag


def test_what_a_person_typed_stays_words(walked: Walked) -> None:
    for typed in (
        "Zes matrassen <script>alert(1)</script>",
        'de koelcel & de schuur "achter"',
        "Kas 3 <b>",
        "R. <Bakker>",
    ):
        assert typed in walked.text


def test_a_screen_reader_finds_headings_lists_tables_and_the_language(walked: Walked) -> None:
    levels = list(walked.headings)
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels)), levels
    tags = [tag for tag, _ in walked.tags]
    assert {"main", "nav", "header", "footer", "section", "caption", "aside"} <= set(tags)
    assert dict(walked.tags)["html"]["lang"] in ("nl", "en")
    rows = [attributes for tag, attributes in walked.tags if tag == "th" and attributes.get("scope") == "row"]
    assert len(rows) >= 40, "each sign heads its row, on the empty list and on the one that was filled in"


def test_every_link_of_the_contents_leads_to_its_part(walked: Walked) -> None:
    ids = {attributes["id"] for _, attributes in walked.tags if "id" in attributes}
    links = [attributes["href"] for tag, attributes in walked.tags if tag == "a"]
    assert len(links) == len(PartKind) + 2  # three pages
    assert {str(link).removeprefix("#") for link in links} <= ids


def test_what_was_not_looked_at_is_said_in_words_for_who_cannot_see_a_box(library: Library) -> None:
    told = Walked(pack_of(VISIT, Wanted(frozenset({PartKind.FILLED})), library, {}, Language.NL)).text
    assert "Slapen in kas, schuur of caravan zonder water of toilet. Zes matrassen" in told
    assert told.count("☒ Niet gekeken") + told.count("☒ Niet gevraagd") >= 20
    assert told.count("☒ Gezien") == 1
    assert "Geen signalen zien bewijst niets." in told


@pytest.mark.parametrize("language", list(Language))
def test_every_page_keeps_all_its_words(library: Library, language: Language) -> None:
    """Call-outs, steps, tables and links are taken apart; not a word of them may fall."""
    pages = [library.page(page.slug, language) for theme in library.themes(language) for page in theme.pages]
    assert len(pages) >= 60
    for page in pages:
        made = plain(Markup(page.html, page.language_shown, tuple(map(library.figure, page.figures))))
        words = re.sub(r"\W", "", Walked(made).text)
        lines = [line for block in page.blocks.values() for line in re.split(r"[\n|]", block)]
        assert not [line for line in lines if re.sub(r"\W", "", line) not in words], page.title


def test_a_chart_is_told_as_its_table(library: Library) -> None:
    told = Walked(pack_of(VISIT, Wanted(frozenset({PartKind.PAGES}), ("figures",)), library, {}, Language.EN)).text
    assert "1,222" in told or "1,222".replace(",", "") in told


def test_an_own_number_nobody_knows_has_a_place_to_be_written(library: Library) -> None:
    for part in (PartKind.CONTACTS, PartKind.ROUTE_CARD, PartKind.POCKET_CARD):
        made = pack_of("{}", Wanted(frozenset({part})), library, {}, Language.NL)
        assert 'class="to-fill"' in made, part


def test_a_pocket_card_says_nothing_of_the_visit(library: Library) -> None:
    told = Walked(pack_of(VISIT, Wanted(frozenset({PartKind.POCKET_CARD})), library, OWN, Language.NL))
    card = told.text.partition("Zakkaart Zutphen")[2]
    for words in ("matrassen", "Kas 3", "Ik mag niet weg", "and- en tuinbouw", "arbeidsuitbuiting"):
        assert words not in card
    for words in (
        "112",
        "06 1234 5678",
        "033 448 11 86",
        "Niet gebeld.",
        "Geen signalen zien bewijst niets.",
        "Inhoud van",
    ):
        assert words in card
    levels = load_acute()
    assert all(number.number in card for number in levels.others)


def test_without_a_place_the_pocket_card_has_the_national_numbers_and_says_so(library: Library) -> None:
    told = Walked(pack_of("{}", Wanted(frozenset({PartKind.POCKET_CARD})), library, {}, Language.EN)).text
    assert "Pocket card The Netherlands" in told
    assert "No place chosen." in told
    assert "033 448 11 86" in told


# -- the command ------------------------------------------------------------------------------------------------------


def test_the_command_writes_the_file_and_says_where(
    library: Library, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answers, out = tmp_path / "in.json", tmp_path / "pack.html"
    answers.write_text(VISIT, encoding="utf-8")
    made = main(
        ["pack", str(answers), "--db", str(library.file), "--out", str(out), "--page", "under-18", "--lang", "en"]
    )
    assert made == 0
    assert str(out) in capsys.readouterr().out
    title = library.title(Ref(Kind.FACTSHEET, "under-18"), Language.EN).text
    assert title in Walked(out.read_text(encoding="utf-8")).text
    assert list(tmp_path.glob("*.tmp")) == []


@pytest.mark.parametrize(
    "wrong",
    [
        ["--parts", "everything"],
        ["--parts", "pages"],
        ["--page", "no-such-page"],
        ["--contact", "nobody"],
        ["--out", "/dev/null/x.html"],
    ],
)
def test_a_wrong_call_is_told_in_a_sentence(
    library: Library, tmp_path: Path, capsys: pytest.CaptureFixture[str], wrong: list[str]
) -> None:
    answers = tmp_path / "in.json"
    answers.write_text("{}", encoding="utf-8")
    assert main(["pack", str(answers), "--db", str(library.file), *wrong]) == 2
    assert capsys.readouterr().err.startswith("kit pack: ")


def test_answers_about_a_published_list_make_no_list_of_signs(library: Library) -> None:
    asked = '{"list": "AL", "present": ["AL-CD-01"], "situation": "person"}'
    wanted = Wanted(frozenset({PartKind.ROUTE_CARD, PartKind.FILLED, PartKind.HAND_OVER}))
    made = pack_of(asked, wanted, library, {}, Language.NL)
    assert 'class="filled-checklist"' not in made
    assert 'class="hand-over"' in made
