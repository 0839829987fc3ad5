# SPDX-License-Identifier: EUPL-1.2
"""What searching takes in memory, in a process of its own: `python searching_memory.py FILE` prints it in words."""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[1])]

from engines import ours  # noqa: E402
from keystrokes import Log  # noqa: E402

from kit.store.library import Library  # noqa: E402
from kit.store.search import Search  # noqa: E402

ASKED = 1500


def private() -> float:
    """MB that no other process shares."""
    lines = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith("Private_")) / 1000


def main(file: Path) -> str:
    library = Library(file)
    typed = Log(library).keystrokes[:ASKED]
    library.close()
    before = private()
    library = Library(file)
    ask = ours(Search(library))
    for one in typed:
        ask(one)
    after = private()
    library.close()
    return f"+{after - before:.1f} MB after {len(typed)} searches ({before:.0f} MB before the first)"


if __name__ == "__main__":
    print(main(Path(sys.argv[1])))
