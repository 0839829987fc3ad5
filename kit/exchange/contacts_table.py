# SPDX-License-Identifier: EUPL-1.2
"""Contacts as a table: an empty form as CSV and XLSX, and a filled one back as files of an organisation's tree.

A spreadsheet turns 0800 2000 into a number and drops the zero. So cells of the form are text, and a number that comes
back as anything else is refused, never mended.
"""

from __future__ import annotations

import csv
import json
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from kit.content.checks.phones import fault_of
from kit.content.vocabulary import KINDS, WHO
from kit.errors import InputError

COLUMNS: Mapping[str, str] = {
    "id": "kleine letters en streepjes, verandert nooit",
    "name_nl": "naam",
    "name_en": "naam in het Engels; leeg: dezelfde",
    "kind": f"een van: {', '.join(sorted(KINDS))}",
    "description_nl": "wat deze organisatie doet, één zin",
    "description_en": "hetzelfde in het Engels",
    "phone": "als tekst, met de nul: 010 411 39 11",
    "phone_label_nl": "waarvoor dit nummer is",
    "phone_label_en": "hetzelfde in het Engels",
    "email": "",
    "website": "begint met https://",
    "regions": "national, of codes met een komma ertussen: GM0599, VR17",
    "for_whom": f"een van: {', '.join(sorted(WHO))}",
    "copied_from": "van wie de gegevens komen",
    "source_url": "de pagina waar ze staan, begint met https://",
    "page_date": "datum op die pagina; leeg als er geen staat",
}
"""Column to what belongs in it. One row is one contact with at most one telephone number."""

_NEEDED = (
    "id",
    "name_nl",
    "kind",
    "description_nl",
    "description_en",
    "regions",
    "for_whom",
    "copied_from",
    "source_url",
)
_HINT = "#"


def write_forms(folder: Path) -> None:
    """`contacts.csv` and `contacts.xlsx`: the head, and a line of hints that reading passes over."""
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    folder.mkdir(parents=True, exist_ok=True)
    head, hints = list(COLUMNS), [f"{_HINT} {hint}".strip() for hint in COLUMNS.values()]
    with open(folder / "contacts.csv", "w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, delimiter=";").writerows([head, hints])
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "contacts"
    sheet.append(head)
    sheet.append(hints)
    for place, column in enumerate(sheet.iter_cols(min_row=1, max_row=300, max_col=len(head)), start=1):
        for cell in column:
            cell.number_format = "@"
        column[0].font = Font(bold=True)
        column[1].alignment = Alignment(wrap_text=True, vertical="top")
        sheet.column_dimensions[get_column_letter(place)].width = 24
    sheet.freeze_panes = "A3"
    book.save(folder / "contacts.xlsx")


def read_rows(file: Path) -> Iterator[tuple[int, dict[str, str]]]:
    """(row, cells by column) of each filled row. Raises InputError for a file that is no such table."""
    rows = _from_xlsx(file) if file.suffix.casefold() == ".xlsx" else _from_csv(file)
    head: list[str] = []
    for number, cells in enumerate(rows, start=1):
        if not head:
            head = [str(cell or "").strip() for cell in cells]
            unknown = [name for name in head if name and name not in COLUMNS]
            missing = [name for name in _NEEDED if name not in head]
            if unknown or missing:
                told = "; ".join(filter(None, (_list("not known", unknown), _list("missing", missing))))
                raise InputError(f"{file.name}: the first row has other columns than the form ({told}).")
            continue
        told_cells = dict(zip(head, cells, strict=False))
        if any(cell not in (None, "") for cell in cells) and not str(cells[0] or "").startswith(_HINT):
            yield number, {name: _text(file, number, name, cell) for name, cell in told_cells.items() if name}


def _list(what: str, names: Sequence[str]) -> str:
    return f"{what}: {', '.join(names)}" if names else ""


def _text(file: Path, row: int, column: str, cell: object) -> str:
    if cell is None:
        return ""
    if not isinstance(cell, str):
        if column == "phone":
            raise InputError(f"{file.name}, row {row}: the telephone number is no text, so its zero may be gone.")
        return str(cell).strip()
    return cell.strip()


def _from_xlsx(file: Path) -> Iterator[Sequence[object]]:
    from zipfile import BadZipFile

    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        book = load_workbook(file, data_only=True)  # whole: a form is small, and the file is closed again at once
        yield from book.worksheets[0].iter_rows(values_only=True)
    except (OSError, BadZipFile, InvalidFileException, KeyError) as error:
        raise InputError(f"{file.name} cannot be read as a spreadsheet: {error}.") from error


def _from_csv(file: Path) -> Iterator[Sequence[object]]:
    try:
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{file.name} cannot be read as text in UTF-8: {error}.") from error
    first = text.partition("\n")[0]
    yield from csv.reader(text.splitlines(), delimiter=";" if first.count(";") >= first.count(",") else ",")


def as_yaml(row: Mapping[str, str]) -> str:
    """The file of one contact. Raises InputError when something needed is missing or the number is none."""
    missing = [name for name in _NEEDED if not row.get(name)]
    if missing:
        raise InputError(f"{', '.join(missing)} is empty")
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", row["id"]):
        raise InputError(f"{row['id']!r} is no id: small letters, digits and hyphens")
    told = {name: json.dumps(row.get(name, ""), ensure_ascii=False) for name in COLUMNS}
    name_en = told["name_en"] if row.get("name_en") else told["name_nl"]
    lines = [
        f"id: {row['id']}",
        f"name: {{nl: {told['name_nl']}, en: {name_en}}}",
        f"kind: {row['kind']}",
        f"description: {{nl: {told['description_nl']}, en: {told['description_en']}}}",
        *_phone_lines(row, told),
        *(f"{name}: {told[name]}" for name in ("email", "website") if row.get(name)),
        f"regions: [{', '.join(part.strip() for part in row['regions'].split(','))}]",
        "forms: [all]",
        f"for_whom: {row['for_whom']}",
        "standing: copied",
    ]
    page_date = told["page_date"] if row.get("page_date") else "null"
    lines += [
        f"copied_from: {{who: {told['copied_from']}, url: {told['source_url']}, page_date: {page_date}}}",
        "confidential: false",
        "sources:",
        f"  - {{url: {told['source_url']}, page_date: {page_date}}}",
    ]
    return "\n".join(lines) + "\n"


def _phone_lines(row: Mapping[str, str], told: Mapping[str, str]) -> Iterator[str]:
    number = row.get("phone", "")
    if not number:
        yield "phones: []"
        return
    e164 = _dialled(number)
    fault = fault_of(number, e164, "NL")
    if fault:
        raise InputError(fault)
    label = ""
    if row.get("phone_label_nl"):
        english = told["phone_label_en"] if row.get("phone_label_en") else told["phone_label_nl"]
        label = f", label: {{nl: {told['phone_label_nl']}, en: {english}}}"
    yield f'phones: [{{number: {told["phone"]}, e164: "{e164}"{label}}}]'


def _dialled(number: str) -> str:
    digits = re.sub(r"\D", "", number.replace("(0)", ""))
    if number.lstrip("( ").startswith("+"):
        return f"+{digits}"
    if digits.startswith("00"):
        return f"+{digits[2:]}"
    is_national = digits.startswith("0") and not re.match(r"0[89]00", digits)
    return f"+31{digits[1:]}" if is_national else digits


def contacts(arguments: Sequence[str]) -> int:
    """`kit contacts FILE --into DIR`: 1 when a row was refused; the other rows are written."""
    import argparse

    from kit.files import replace_text

    parser = argparse.ArgumentParser(prog="kit contacts", description="Put a filled form of contacts into a tree.")
    parser.add_argument("file", type=Path, help="contacts.xlsx or contacts.csv, as kit new-organisation makes them")
    parser.add_argument("--into", type=Path, required=True, metavar="DIR", help="the organisation's own tree")
    asked = parser.parse_args(list(arguments))
    if not (asked.into / "content.yaml").is_file():
        raise InputError(f"{asked.into} is no tree: it has no content.yaml.")
    written = refused = 0
    for number, row in list(read_rows(asked.file)):
        try:
            replace_text(asked.into / "directory" / "organisations" / f"{row['id']}.yaml", as_yaml(row))
            written += 1
        except InputError as error:
            print(f"{asked.file.name}, row {number}: {error.message}", file=sys.stderr)
            refused += 1
    print(
        f"{written} contact(s) written, {refused} refused. Now: kit check --resources resources --resources {asked.into}"
    )
    return 1 if refused else 0
