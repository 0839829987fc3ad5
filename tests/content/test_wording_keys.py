# SPDX-License-Identifier: EUPL-1.2
"""Every fixed sentence the program asks for by name has words: a misspelt key would leave a blank on a card."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from kit.content.reader import read_tree
from kit.paths import PROGRAM, RESOURCES


def asked_for(source: str) -> Iterator[tuple[str, int]]:
    """(key, line) of each `say("key", ..)` call, on a wording or on a function of that name."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
            function, key = node.func, node.args[0].value
            name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
            if name == "say" and isinstance(key, str) and key not in ("", "nl", "en"):
                yield key, node.lineno


def test_every_key_the_program_names_has_words() -> None:
    wording = read_tree(RESOURCES)[0].wording
    files = [file for layer in ("kit", "ui") for file in sorted((PROGRAM / layer).rglob("*.py"))]
    asked = [
        (key, f"{file.relative_to(PROGRAM)}:{line}")
        for file in files
        for key, line in asked_for(file.read_text(encoding="utf-8"))
    ]
    assert len(asked) > 50, "nothing was scanned"
    assert [(key, where) for key, where in asked if key not in wording] == []
