# SPDX-License-Identifier: EUPL-1.2
"""`kit content-state`."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from kit.content.merge import merge
from kit.content.plan import NO_PLAN, read_plan
from kit.content.reader import read_tree
from kit.content.state import content_state as as_page
from kit.errors import InputError
from kit.files import replace_text
from kit.paths import RESOURCES


def content_state(arguments: Sequence[str]) -> int:
    """`kit content-state [--out FILE] [--resources DIR]...`: print the page, or write it."""
    parser = argparse.ArgumentParser(prog="kit content-state", description="Say what the content holds and lacks.")
    parser.add_argument("--out", type=Path, metavar="FILE", help="write it here instead of printing it")
    parser.add_argument("--resources", action="append", type=Path, metavar="DIR", help="a resources tree, in order")
    asked = parser.parse_args(list(arguments))
    folders: list[Path] = asked.resources or [RESOURCES]
    for folder in folders:
        if not folder.is_dir():
            raise InputError(f"There is no folder {folder}.")
    page = state_of(folders)
    if asked.out:
        replace_text(asked.out, page)
        print(f"{asked.out}: {page.count(chr(10))} lines.")
    else:
        print(page, end="")
    return 0


def state_of(folders: Sequence[Path]) -> str:
    content, _ = merge([read_tree(folder)[0] for folder in folders])
    plans = [plan for folder in folders if (plan := read_plan(folder)) is not NO_PLAN]
    on = max(tree.content_date for tree in content.trees)
    return as_page(content, plans[0] if plans else NO_PLAN, on)
