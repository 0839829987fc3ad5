# SPDX-License-Identifier: EUPL-1.2
"""Start a program on this D-Bus session and write down what a screen reader is told of it, as JSON.

Runs under the system's Python, which is the one that has pyatspi. Usage: dump_tree.py FILE COMMAND ARG..., or with
PRESS=<name> in the environment: presses what has that name and writes [name, on] of each answer that is told to change.
Writes to FILE (services started by the bus print to our output) a list of nodes in reading order: role, name,
description, states, depth, and the text where there is some.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from typing import Any

WAIT = 40.0
"""Seconds to wait for the program to appear on the bus."""
NOT_HEARD, ENDED = 3, 4
"""Exit codes: the program runs but the bus does not know it; the program ended by itself."""
TOLD_STATES = ("focused", "focusable", "checked", "selected", "expanded", "showing", "enabled")


def main(out: str, command: list[str]) -> int:
    import pyatspi  # the bus must be up before its registry is asked

    child = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    try:
        window = wait_for_window(pyatspi, child)
        if window is None and child.poll() is not None:
            print(f"the program ended with exit code {child.returncode}", file=sys.stderr)
            return ENDED
        if window is None:
            print("the program did not appear on the accessibility bus", file=sys.stderr)
            return NOT_HEARD
        told: list[Any] = []
        if "PRESS" in os.environ:
            press(pyatspi, window, os.environ["PRESS"], told)
        else:
            walk(window, 0, told)
        with open(out, "w", encoding="utf-8") as file:
            json.dump(told, file, ensure_ascii=False, indent=1)
        return 0
    finally:
        child.terminate()
        child.wait(10)


def wait_for_window(pyatspi: Any, child: subprocess.Popen[bytes]) -> Any:
    """The first window of `child` once its tree has stopped growing."""
    give_up, last = time.monotonic() + WAIT, -1
    while time.monotonic() < give_up and child.poll() is None:
        time.sleep(0.4)
        desktop = pyatspi.Registry.getDesktop(0)
        for application in desktop:
            if application is None or application.get_process_id() != child.pid or not application.childCount:
                continue
            window = application[0]
            count = size(window)
            if count == last and count > 10:
                return window
            last = count
    return None


def press(pyatspi: Any, window: Any, name: str, told: list[Any]) -> None:
    """Do what a press does, and hear for two seconds what is told to be on or off."""
    from gi.repository import GLib

    found = pyatspi.findDescendant(window, lambda node: node.name == name)
    if found is None:
        return
    pyatspi.Registry.registerEventListener(
        lambda event: told.append([event.source.name, bool(event.detail1)]), "object:state-changed:checked"
    )
    GLib.timeout_add(100, lambda: found.queryAction().doAction(0) and False)
    GLib.timeout_add(2000, pyatspi.Registry.stop)
    pyatspi.Registry.start()


def size(node: Any, depth: int = 0) -> int:
    if node is None or depth > 40:
        return 0
    return 1 + sum(size(child, depth + 1) for child in node)


def walk(node: Any, depth: int, nodes: list[dict[str, Any]]) -> None:
    if node is None or depth > 40:
        return
    nodes.append(describe(node, depth))
    for child in node:
        walk(child, depth + 1, nodes)


def describe(node: Any, depth: int) -> dict[str, Any]:
    states = {state.value_nick for state in node.getState().getStates()}
    told: dict[str, Any] = {
        "depth": depth,
        "role": node.getRoleName(),
        "name": node.name,
        "states": sorted(states.intersection(TOLD_STATES)),
    }
    if node.description:
        told["description"] = node.description
    try:
        text = node.queryText()
    except NotImplementedError:
        return told
    if text.characterCount:
        told["text"] = text.getText(0, text.characterCount)
    return told


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
