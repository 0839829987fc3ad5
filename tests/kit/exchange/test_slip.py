# SPDX-License-Identifier: EUPL-1.2
"""A wrong number that someone in the field notices reaches the editor as a patch, and changes nothing by itself."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.cli import main
from kit.content.contacts import Organisation
from kit.content.fields import Fields, parse
from kit.content.merge import merge
from kit.content.reader import read_tree
from kit.content.standing import CheckedHow, Standing
from kit.content.tree import Content
from kit.errors import InputError
from kit.exchange.choices import wording
from kit.exchange.slip import Slip, SlipField, payload, read_slips, slip_about, slip_text
from kit.exchange.slip_line import LONGEST
from kit.exchange.slip_patch import patches
from kit.languages import Language
from kit.paths import RESOURCES
from kit.store.wording import Wording
from tests.builders import an_organisation

DAY = date(2026, 11, 30)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tree with one of our contacts."""
    tree = tmp_path_factory.mktemp("desk")
    for name in ("content.yaml", "directory/organisations/comensha.yaml"):
        (tree / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(RESOURCES / name, tree / name)
    return tree


@pytest.fixture(scope="module")
def content(desk: Path) -> Content:
    return merge([read_tree(desk)[0]])[0]


@pytest.fixture(scope="module")
def comensha(content: Content) -> Organisation:
    return content.organisations["comensha"]


def a_slip(one: Organisation, content: Content, **changes: object) -> Slip:
    told = slip_about(
        one, SlipField.PHONE, "033 448 11 86", "033 448 11 87", "J. Jansen", DAY, content.trees[0].version
    )
    return replace(told, **changes)  # type: ignore[arg-type]


def as_fields(text: str) -> Fields:
    value = parse(text)
    assert isinstance(value, Fields)
    return value


def test_the_file_says_it_in_words_and_reads_back(content: Content, comensha: Organisation) -> None:
    slip = a_slip(comensha, content)
    for language in Language:
        text = slip_text(slip, Wording(wording()), language)
        head = text[: text.index("VGSLIP1")]
        for told in ("CoMensha", "comensha", "033 448 11 86", "033 448 11 87", "J. Jansen", slip.content, "2026"):
            assert told in head
        assert "{" not in head
        assert read_slips(text) == ((slip,), 0)
    assert len(payload(slip)) < 200


def test_a_mail_with_several_scanned_codes_gives_each_once(content: Content, comensha: Organisation) -> None:
    first = a_slip(comensha, content)
    second = replace(first, field=SlipField.OTHER, was='Zij zeggen "VGSLIP1[" en {meer}; مركز, Łódź', should_be="")
    mail = (
        f"Hoi,\r\n> {payload(first)[:60]}\r\n> {payload(first)[60:]}\r\n\r\n{payload(second)} en {payload(first)}\r\n"
    )
    broken_in_a_word, broken = read_slips(mail)
    assert broken == 0
    assert second in broken_in_a_word
    assert first in broken_in_a_word
    assert read_slips(payload(first)[:50]) == ((), 1)
    assert read_slips("no slip at all") == ((), 0)


@given(st.text(max_size=LONGEST), st.text(max_size=LONGEST), st.text(max_size=LONGEST), st.sampled_from(SlipField))
def test_what_fits_on_a_slip_comes_back_from_it(was: str, should_be: str, by: str, field: SlipField) -> None:
    slip = slip_about(an_organisation(), field, was, should_be, by, DAY, "2026.11.24")
    (read,), broken = read_slips(payload(slip))
    assert broken == 0
    assert (read.contact, read.field, read.told_on) == ("comensha", field, DAY)
    assert payload(read) == payload(read_slips(payload(read))[0][0])


@given(st.text())
def test_no_text_breaks_the_reader(text: str) -> None:
    read_slips(text)
    read_slips(f"VGSLIP1[{text}")


def test_a_new_number_is_a_patch_that_nobody_takes_for_checked(
    desk: Path, content: Content, comensha: Organisation, tmp_path: Path
) -> None:
    (patch,) = patches([a_slip(comensha, content)], content)
    fields = as_fields(patch.text).entries
    assert set(fields) == {"patch", "base_fingerprint", "phones"}
    assert patch.remarks == ()
    tree = tmp_path / "ours"
    (tree / "directory" / "organisations").mkdir(parents=True)
    (tree / "directory" / "organisations" / "comensha.yaml").write_text(patch.text, encoding="utf-8")
    (tree / "content.yaml").write_text(
        'id: ours\ntitle: {nl: "x", en: "x"}\nversion: "2027.1"\ncontent_date: 2026-11-30\n'
    )
    both, findings = merge([read_tree(desk)[0], read_tree(tree)[0]])
    assert (findings, both.stale_patches) == ((), ())
    now = both.organisations["comensha"]
    assert now.phones[0].e164 == "+31334481187"
    assert replace(now, phones=comensha.phones) == comensha
    assert [phone.label for phone in now.phones] == [phone.label for phone in comensha.phones]


def test_a_checked_number_that_is_replaced_becomes_doubtful(content: Content, comensha: Organisation) -> None:
    standing = replace(
        comensha.standing, standing=Standing.CONFIRMED, checked_by="A", checked_on=DAY, how=CheckedHow.RANG
    )
    checked = replace(content, organisations={"comensha": replace(comensha, standing=standing)})
    (patch,) = patches([a_slip(comensha, content)], checked)
    assert "standing: doubtful\ndoubtful_because:" in patch.text
    assert "checked_by: null" in patch.text


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"was": "033 448 11 80"}, "phone changed since"),
        ({"should_be": "033 448"}, "no number that can be dialled"),
        ({"should_be": ""}, "nothing says what it should be"),
        ({"field": SlipField.GONE}, "hide: comensha"),
        ({"field": SlipField.OTHER, "was": "Zij nemen niet op"}, "Zij nemen niet op"),
        ({"field": SlipField.EMAIL, "should_be": "geen adres"}, "is no email"),
        ({"field": SlipField.REGION, "should_be": "Atlantis"}, "not known here"),
        ({"contact": "nobody"}, "there is no contact nobody"),
        ({"contact": "own-a-17"}, "key a-17"),
    ],
)
def test_what_cannot_be_a_patch_is_said(
    content: Content, comensha: Organisation, changes: dict[str, object], said: str
) -> None:
    (patch,) = patches([a_slip(comensha, content, **changes)], content)
    assert patch.text == ""
    assert said in " ".join(patch.remarks)


def test_older_content_and_two_that_disagree_are_said(content: Content, comensha: Organisation) -> None:
    old = replace(a_slip(comensha, content), content="2025.1")
    (patch,) = patches([old], content)
    assert "it is about content 2025.1" in patch.remarks[0]
    assert "phones:" in patch.text
    (patch,) = patches([old, a_slip(comensha, content, should_be="033 448 11 88")], content)
    assert "disagree" in " ".join(patch.remarks)
    assert patch.text == ""


def test_two_people_who_say_the_same_make_one_patch_without_a_remark(content: Content, comensha: Organisation) -> None:
    slip = a_slip(comensha, content)
    one = patches([slip, replace(slip, told_by="P. de Vries")], content)[0]
    assert one.remarks == ()
    assert "P. de Vries" in one.text


def test_what_stands_beside_a_new_number_is_not_lost_in_a_comment(content: Content, comensha: Organisation) -> None:
    one = patches([replace(a_slip(comensha, content), should_be="0800-2000 24/7")], content)[0]
    assert 'e164: "08002000"' in one.text
    assert any("24/7" in remark for remark in one.remarks)


def test_a_slip_of_a_newer_program_is_called_so(
    tmp_path: Path, content: Content, comensha: Organisation, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "slip.txt"
    file.write_text(payload(a_slip(comensha, content)).replace("VGSLIP1", "VGSLIP2"), encoding="utf-8")
    assert main(["directory", "slip", str(file)]) == 2
    assert "newer program" in capsys.readouterr().err


def test_each_field_that_can_be_written_is(content: Content, comensha: Organisation) -> None:
    slips = [
        a_slip(comensha, content, field=field, was=was, should_be=should_be)
        for field, was, should_be in (
            (SlipField.NAME, comensha.name.nl, "CoMensha Amersfoort"),
            (SlipField.WEBSITE, comensha.website, "https://comensha.example"),
            (SlipField.LANGUAGES, "", "Nederlands, Engels, Pools"),
            (SlipField.REGION, "", "Zutphen, Lochem"),
            (SlipField.HOURS, comensha.phones[0].hours.nl, "ma–vr 9.00–16.00"),
        )
    ]
    (patch,) = patches(slips, content)
    fields = as_fields(patch.text).entries
    assert set(fields) == {"patch", "base_fingerprint", "name", "website", "languages", "regions", "availability"}
    assert 'regions: ["GM0301", "GM0262"]' in patch.text
    assert "ma–vr 9.00–16.00" in patch.text


def test_the_address_of_a_shelter_stands_on_no_slip_and_in_no_patch(content: Content, comensha: Organisation) -> None:
    shelter = replace(comensha, kind="shelter", is_confidential=True)
    with pytest.raises(InputError, match="shelter"):
        slip_about(shelter, SlipField.ADDRESS, "", "Geheimweg 12", "", DAY, "1")
    typed = a_slip(comensha, content, field=SlipField.ADDRESS, was="", should_be="Geheimweg 12")
    (patch,) = patches([typed, a_slip(comensha, content)], replace(content, organisations={"comensha": shelter}))
    assert "phones:" in patch.text
    assert "Geheimweg" not in patch.text + " ".join(patch.remarks)


def test_a_text_that_is_too_long_is_refused_and_not_cut(comensha: Organisation) -> None:
    with pytest.raises(InputError, match="200 letters"):
        slip_about(comensha, SlipField.OTHER, "x" * (LONGEST + 1), "", "", DAY, "1")


def test_the_command_reads_a_file_and_leaves_what_is_there(
    desk: Path, content: Content, comensha: Organisation, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, out = tmp_path / "briefje.txt", tmp_path / "patches"
    call = ["directory", "slip", str(file), "--resources", str(desk)]
    file.write_text(slip_text(a_slip(comensha, content), Wording(wording()), Language.NL), encoding="utf-16")
    assert main([*call, "--out", str(out)]) == 0
    printed = capsys.readouterr().out
    assert (out / "comensha.yaml").read_text(encoding="utf-8") == printed
    assert main([*call, "--out", str(out), "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert told["patches"][0]["contact"] == "comensha"
    assert "already there" in told["faults"][0]
    file.write_text("niets", encoding="utf-8")
    assert main(["directory", "slip", str(file)]) == 2
