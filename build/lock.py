# SPDX-License-Identifier: EUPL-1.2
"""Make locks/ anew from pyproject.toml: `python3 build/lock.py [--upgrade]`. Needs `uv` on the path (pip install uv).

One lock serves Linux, Windows and macOS and Python 3.11 and newer. Versions that are in a lock stay unless --upgrade
asks for newer ones. No registry address is written: whoever installs uses the package index they trust.
"""

from __future__ import annotations

import os
import subprocess
import sys

from environment import LOCKS, ROOT

COMMON = ("--quiet", "--universal", "--python-version", "3.11", "--generate-hashes", "--no-annotate", "--no-config")


def lock(name: str, *source: str, words: str = "") -> None:
    """Write one lock; `words` are requirements given on standard input (source "-")."""
    command = ["uv", "pip", "compile", *COMMON, *source, "--output-file", f"locks/{name}.txt", *sys.argv[1:]]
    names = {**os.environ, "UV_CUSTOM_COMPILE_COMMAND": "python3 build/lock.py"}  # stands in the head of the file
    subprocess.run(command, cwd=ROOT, env=names, input=words, text=True, check=True)


def main() -> None:
    lock("run", "pyproject.toml")
    lock("dev", "--group", "pyproject.toml:dev", "--constraint", "locks/run.txt")
    lock("setup", "-", words="setuptools>=80\n")
    for file in sorted(LOCKS.glob("*.txt")):
        text = file.read_text(encoding="utf-8")
        if "://" in text:
            sys.exit(f"{file.name} names an address; take it out before committing")


if __name__ == "__main__":
    main()
