# SPDX-License-Identifier: EUPL-1.2
"""What is typed during a visit is on no disk: the real program is killed in the middle of one, and every file is searched."""

from __future__ import annotations

import base64
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from journeys.typing_program import SAVED, WORDS

PROGRAM = Path(__file__).with_name("typing_program.py")
ROOT = PROGRAM.parent.parent.parent


def disguises(word: str) -> set[bytes]:
    """The word as it may stand in a file: as text in both widths, and either of these in base64 at any offset."""
    plain = [word.encode("utf-8"), word.encode("utf-16-le")]
    told = set(plain)
    for one in plain:
        for offset in range(3):
            coded = base64.b64encode(b"\0" * offset + one)
            told.add(coded[4 if offset else 0 : len(coded) // 4 * 4 - 4])
    return told


def holding(folder: Path) -> dict[str, list[str]]:
    """Every file under `folder` with what was typed in it, by the field it was typed in."""
    found: dict[str, list[str]] = {}
    for path in (one for one in folder.rglob("*") if one.is_file() and not one.is_symlink()):
        content = path.read_bytes()
        held = [field for field, word in WORDS.items() if any(one in content for one in disguises(word))]
        if held:
            found[str(path.relative_to(folder))] = held
    return found


def open_for_writing(pid: int) -> Iterator[str]:
    """Files the process could still be writing to, also those that have no name any more."""
    for link in Path(f"/proc/{pid}/fd").iterdir():
        target = os.readlink(link)
        flags = int(Path(f"/proc/{pid}/fdinfo/{link.name}").read_text().split("flags:")[1].split()[0], 8)
        if target.startswith("/") and not target.startswith(("/dev/null", "/dev/pts", "/proc")) and flags & 0o3:
            yield target


@pytest.mark.skipif(sys.platform != "linux", reason="asks /proc which files are open")
def test_a_killed_visit_leaves_nothing_but_what_was_saved(tmp_path: Path, shipped_content: Path) -> None:
    home, saved, refused = tmp_path / "home", tmp_path / "gekozen", tmp_path / "dicht"
    folders = {name: home / name.lower() for name in ("TMPDIR", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME",
                                                      "XDG_DATA_HOME", "XDG_STATE_HOME")}  # fmt: skip
    for folder in (*folders.values(), saved):
        folder.mkdir(parents=True)
    folders["XDG_RUNTIME_DIR"].chmod(0o700)
    refused.write_text("a file where a folder should be", encoding="utf-8")
    python_path = os.pathsep.join((str(ROOT), str(ROOT / "tests")))
    own = home / "own"
    environment = os.environ | {name: str(folder) for name, folder in folders.items()}
    environment |= {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": python_path}
    asked = [sys.executable, *map(str, (PROGRAM, own, shipped_content, saved, refused))]
    with (
        (tmp_path / "said").open("w+") as said,
        subprocess.Popen(
            asked, env=environment, cwd=tmp_path, stdout=subprocess.PIPE, stderr=said, text=True
        ) as process,
    ):
        assert process.stdout is not None
        told = process.stdout.readline()
        written_to = list(open_for_writing(process.pid)) if told else []
        process.send_signal(signal.SIGKILL)
    said_by_it = [line for line in (tmp_path / "said").read_text().splitlines() if not line.startswith("This plugin")]
    assert (told, said_by_it) == ("ready\n", []), (own / "veldgids.log").read_text()

    assert sorted(one.name for one in saved.iterdir()) == sorted(f"overdracht.{kind}" for kind in SAVED)
    along = {"words", "where", "said", "promised", "thought"}
    assert {name: set(held) for name, held in holding(saved).items()} == {
        f"overdracht.{kind}": along for kind in SAVED if kind != "pdf"
    }, "what was saved holds what was typed, so that this search would find it elsewhere"
    assert (own / "settings.json").exists()
    assert holding(home) == {}
    assert holding(tmp_path).keys() == {f"gekozen/overdracht.{kind}" for kind in SAVED if kind != "pdf"}
    assert [one for one in written_to if not one.startswith(str(tmp_path))] == []


@pytest.mark.parametrize("field", ["words"])
def test_the_search_knows_a_word_in_every_disguise(tmp_path: Path, field: str) -> None:
    word = WORDS[field]
    for number, coding in enumerate(("utf-8", "utf-16-le")):
        for offset in range(3):
            (tmp_path / f"plain-{number}").write_bytes(b"\1" + word.encode(coding))
            coded = base64.b64encode(b"x" * offset + word.encode(coding) + b"yz")
            (tmp_path / f"coded-{number}-{offset}").write_bytes(coded)
    assert len(holding(tmp_path)) == 8
