# SPDX-License-Identifier: EUPL-1.2
"""The content swap, tried for real: two processes read while a third places new versions and is killed at random moments.

    python tests/soak/swap.py [--kills N] [--seed S]      prints a report as JSON; exit 0 when nothing went wrong

Standard library and `kit.store` only, so that a bare Windows Python runs it too, under Wine or not: put the project's
folder on its path. Other processes get pipes, never files: a Windows Python under Wine dies of those.

After each kill the pointer must be whole and name a whole file of a version that is not older than before; readers must
never see a damaged file or an older version; and one more writer must leave the current and the previous file alone.
"""

from __future__ import annotations

import argparse
import json
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(PROJECT))

from kit.errors import KitError  # noqa: E402
from kit.store import shelf  # noqa: E402
from kit.store.checksum import UNSET, is_whole, write_checksum  # noqa: E402
from kit.store.schema import APPLICATION_ID, SCHEMA  # noqa: E402

STOP = "stop"
ROWS = 2000
"""Enough to make the file some hundred kilobytes, so that a kill can hit the copying."""


def make_content(file: Path, version: int) -> Path:
    """The smallest thing the shelf takes for a content file."""
    connection = sqlite3.connect(file)
    connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version={SCHEMA}")
    connection.execute("CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID")
    connection.execute("CREATE TABLE filling(version, text)")
    connection.executemany("INSERT INTO meta VALUES (?, ?)", [("version", f"1.{version}"), ("checksum", UNSET)])
    connection.executemany("INSERT INTO filling VALUES (?, ?)", [(version, "x" * 100)] * ROWS)
    connection.commit()
    connection.close()
    write_checksum(file)
    return file


def read(folder: Path) -> dict[str, Any]:
    """Until told to stop: open what is current, check all of it, never accept an older version."""
    newest, reads, opened, bad = 0, 0, 0, []
    while not (folder / STOP).exists():
        try:
            library, chosen = shelf.open_from((("trial", folder),))
            file, opened = chosen.path, opened + 1
            version = int(library.meta("version").split(".")[1])
            for _ in range(random.randint(1, 5)):
                same = {row[0] for row in library.rows("SELECT DISTINCT version FROM filling")}
                if same != {version} or not is_whole(file):
                    bad.append(f"{file.name}: not whole")
                reads += 1
            library.close()
            if version < newest:
                bad.append(f"version {version} after {newest}")
            newest = max(newest, version)
        except FileNotFoundError:
            continue  # pruned between opening and checking: on Linux a file may go while it is read
        except (KitError, OSError, sqlite3.Error) as error:
            bad.append(f"{type(error).__name__}: {error}")
    return {"reads": reads, "opened": opened, "newest": newest, "bad": bad}


def write(folder: Path) -> None:
    """Say so, then place one version after another until killed."""
    print("placing", flush=True)
    shelf.tidy(folder)
    with tempfile.TemporaryDirectory(dir=folder.parent, ignore_cleanup_errors=True) as made:
        while True:
            shelf.place(folder, make_content(Path(made) / "content.db", current_version(folder) + 1))
            (Path(made) / "content.db").unlink()


def current_version(folder: Path) -> int:
    file = shelf.current(folder)
    return int(file.name.split("-")[1].split(".")[1]) if file else 0


def look(folder: Path, before: int) -> list[str]:
    """What is wrong right after a kill; nothing, one hopes."""
    lines = (folder / shelf.POINTER).read_text(encoding="utf-8").splitlines()
    file = shelf.current(folder)
    wrong = []
    if file is None or lines[0] != file.name:
        wrong.append(f"the pointer names {lines[0]}, used is {file}")
    elif not is_whole(file):
        wrong.append(f"{file.name} is not whole")
    elif current_version(folder) < before:
        wrong.append(f"version {current_version(folder)} after {before}")
    return wrong


def trial(kills: int, seed: int) -> dict[str, Any]:
    chance = random.Random(seed)
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="veldgids-swap-", ignore_cleanup_errors=True) as place:
        folder = Path(place) / "content"
        shelf.place(folder, make_content(Path(place) / "first.db", 1))
        readers = [_start("read", folder) for _ in range(2)]
        wrong: list[str] = []
        left_behind = 0
        for kill in range(kills):
            before = current_version(folder)
            writer = _start("write", folder)
            assert writer.stdout is not None
            writer.stdout.readline()  # a busy machine takes its time to start it
            if not kill:
                _until_it_placed(folder, before)
            time.sleep(chance.uniform(0.0, 0.45))
            writer.kill()
            writer.communicate(timeout=60)
            wrong += look(folder, before)
            left_behind += any(path.suffix != ".db" and ".tmp" in path.name for path in folder.iterdir())
        (folder / STOP).touch()
        reports = [json.loads(reader.communicate(timeout=60)[0]) for reader in readers]
        swaps = current_version(folder) - 1
        shelf.place(folder, make_content(Path(place) / "last.db", swaps + 2))
        lying = sorted(path.name for path in folder.iterdir())
        if len(lying) != 5:  # two content files, the pointer, the lock, our own word to stop
            wrong.append(f"left over: {lying}")
    bad = [line for report in reports for line in report["bad"]]
    return {
        "kills": kills,
        "seed": seed,
        "swaps": swaps,
        "kills that left something half": left_behind,
        "reads": sum(report["reads"] for report in reports),
        "newest read": [report["newest"] for report in reports],
        "wrong": [*wrong, *bad],
        "seconds": round(time.monotonic() - began, 1),
    }


def _until_it_placed(folder: Path, before: int) -> None:
    """However slow the machine is, the first writer gets so far: a trial in which nothing was placed says nothing."""
    end = time.monotonic() + 60
    while current_version(folder) == before and time.monotonic() < end:
        time.sleep(0.01)


def _start(role: str, folder: Path) -> subprocess.Popen[str]:
    command = [sys.executable, str(Path(__file__).resolve()), "--role", role, "--folder", str(folder)]
    return subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def main() -> int:
    parser = argparse.ArgumentParser(description="Swap content under two readers and kill the writer.")
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    parser.add_argument("--role", choices=["trial", "read", "write"], default="trial")
    parser.add_argument("--folder", type=Path)
    options = parser.parse_args()
    if options.role == "write":
        write(options.folder)
    if options.role == "read":
        print(json.dumps(read(options.folder)))
        return 0
    report = trial(options.kills, options.seed)
    print(json.dumps(report, indent=2))
    return 1 if report["wrong"] else 0


if __name__ == "__main__":
    sys.exit(main())
