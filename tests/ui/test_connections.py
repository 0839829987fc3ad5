# SPDX-License-Identifier: EUPL-1.2
"""Nothing calls a widget that is gone: what lives long knows none of them by a lambda, and a timer knows whose it is."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

UI = Path(__file__).resolve().parents[2] / "ui"
LONG_LIVED = {"changed", "changing", "aboutToQuit"}
"""Signals of the theme, the settings, the visit and the application."""
TOUCH_NO_WIDGET = {"app.py": 1}
"""The composition root tells the translation of a new language; both live as long as the program."""


def found_in(source: str) -> Iterator[tuple[int, str]]:
    """Line and what is wrong there."""
    for call in ast.walk(ast.parse(source)):
        if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Attribute):
            continue
        act, signal = call.func.attr, call.func.value
        if act == "singleShot" and len(call.args) == 2 and not isinstance(call.args[1], ast.Name | ast.Attribute):
            yield call.lineno, "a timer that outlives the widget: singleShot(ms, widget, act)"
        elif act == "singleShot" and len(call.args) == 2 and ast.unparse(call.args[1]).startswith("self."):
            yield call.lineno, "singleShot(0, self.act) calls a widget that is gone: singleShot(0, self, self.act)"
        elif act == "connect" and isinstance(signal, ast.Attribute) and signal.attr in LONG_LIVED and is_lambda(call):
            yield call.lineno, f"a lambda at {ast.unparse(signal)} outlives the widget: connect a method of it"


def is_lambda(call: ast.Call) -> bool:
    return isinstance(call.args[0], ast.Lambda)


def test_no_timer_and_no_long_lived_signal_calls_a_widget_that_is_gone() -> None:
    sources = {file: file.read_text(encoding="utf-8") for file in sorted(UI.rglob("*.py"))}
    assert len(sources) > 100
    wrong = {file.name: list(found_in(source)) for file, source in sources.items()}
    assert {name: places for name, places in wrong.items() if len(places) > TOUCH_NO_WIDGET.get(name, 0)} == {}


def test_the_search_for_them_finds_them() -> None:
    bad = "t.singleShot(0, self.act)\nt.singleShot(0, lambda: view.act())\ntheme.changed.connect(lambda: self.x())\n"
    good = "t.singleShot(0, self, self.act)\nt.singleShot(0, act)\ntheme.changed.connect(self.x)\nb.clicked.connect(lambda: 1)\n"
    assert [line for line, _ in found_in(bad)] == [1, 2, 3]
    assert list(found_in(good)) == []
