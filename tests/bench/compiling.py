# SPDX-License-Identifier: EUPL-1.2
"""How long it takes to compile all content, and ten times as much of it."""

from __future__ import annotations

import re
import shutil
import tempfile
import time
from pathlib import Path
from statistics import median

from table import Row

from kit.content.reader import merge, read_tree
from kit.paths import RESOURCES
from kit.store.compile import compile_content, write_content

BUDGET = 5.0
TEN_TIMES = 12.0
COPIES = 10
NOT_CONTENT = shutil.ignore_patterns("fonts", "icons", "translations", "brand")


def rows(rounds: int) -> list[Row]:
    with tempfile.TemporaryDirectory(prefix="veldgids-bench-") as place:
        folder = Path(place)
        whole = median(_whole(folder / "content.db") for _ in range(min(rounds, 3)))
        large = folder / "large"
        shutil.copytree(RESOURCES, large, ignore=NOT_CONTENT)
        multiply(large)
        once, records = _read_and_write(RESOURCES, folder / "once.db")
        many, more = _read_and_write(large, folder / "many.db")
    ratio = many / once
    return [
        Row(
            "compile the whole content",
            f"<= {BUDGET:.0f} s",
            f"{whole:.2f} s, read, checked and written",
            whole <= BUDGET,
        ),
        Row(
            "ten times the content",
            f"<= {TEN_TIMES:.0f} x the time",
            f"{ratio:.1f} x: {many:.2f} s for {more} records beside {once:.2f} s for {records}, read and written",
            ratio <= TEN_TIMES,
        ),
    ]


def _whole(out: Path) -> float:
    began = time.perf_counter()
    compile_content([RESOURCES], out)
    return time.perf_counter() - began


def _read_and_write(tree: Path, out: Path) -> tuple[float, int]:
    began = time.perf_counter()
    read, _ = read_tree(tree)
    content, _ = merge([read])
    report = write_content(content, out)
    return time.perf_counter() - began, report.records


def multiply(tree: Path) -> None:
    """Nine more of each page, contact, sign, term and figure, under ids of their own."""
    for number in range(2, COPIES + 1):
        for kind in ("directory/organisations", "figures"):
            for file in [f for f in (tree / kind).glob("*.yaml") if "--" not in f.name]:
                _copy(file, file.with_name(f"{file.stem}--{number}.yaml"), r"^id: (\S+)", number)
        for file in (tree / "glossary").glob("[!_]*.yaml"):
            if "--" not in file.name:
                _copy(file, file.with_name(f"{file.stem}--{number}.yaml"), r"((?:^- |\{)id: )([\w-]+)", number)
        for page in [f for f in (tree / "factsheets").iterdir() if "--" not in f.name]:
            shutil.copytree(page, page.with_name(f"{page.name}--{number}"))
            for file in page.with_name(f"{page.name}--{number}").glob("*.md"):
                _copy(file, file, r"^slug: (\S+)", number)
    for file in (tree / "signs").glob("[A-Z][A-Z][A-Z].yaml"):
        text = file.read_text(encoding="utf-8")
        more = [re.sub(r"(?m)^(- id: [A-Z]+-)", rf"\g<1>{number}", text) for number in range(2, COPIES + 1)]
        file.write_text("\n".join([text, *more]), encoding="utf-8")


def _copy(file: Path, to: Path, pattern: str, number: int) -> None:
    text = file.read_text(encoding="utf-8")
    to.write_text(re.sub(rf"(?m){pattern}", rf"\g<0>--{number}", text), encoding="utf-8")
