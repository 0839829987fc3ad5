# SPDX-License-Identifier: EUPL-1.2
"""Windows programs on Linux: one Wine prefix, made once, and a way to run things in it that cannot hang.

What is learned here is true under Wine 8 and says nothing certain about Windows.
"""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath

WINE = "/usr/lib/wine/wine64"
SERVER = "/usr/lib/wine/wineserver64"


class WineError(Exception):
    """A step under Wine failed or did not end in time; the message holds its last words."""


def windows_path(path: Path) -> str:
    """`path` as Wine's Windows programs know it: the whole Linux tree is drive Z."""
    return str(PureWindowsPath("Z:" + str(path.absolute())))


def wine_version() -> str:
    return subprocess.run([WINE, "--version"], capture_output=True, text=True, check=True).stdout.strip()


@dataclass(frozen=True, slots=True)
class Ended:
    code: int
    output: str
    seconds: float


@dataclass(frozen=True, slots=True)
class Wine:
    prefix: Path

    @property
    def system32(self) -> Path:
        return self.prefix / "drive_c" / "windows" / "system32"

    def environment(self, extra: Mapping[str, str]) -> dict[str, str]:
        """Quiet, and without the menu builder that would write into the person's own desktop menu."""
        quiet = {"WINEPREFIX": str(self.prefix), "WINEDEBUG": "-all", "WINEDLLOVERRIDES": "winemenubuilder.exe=d"}
        return {**os.environ, **quiet, **extra}

    def run(self, *command: str, seconds: float, **variables: str) -> Ended:
        """Run a Windows program. Raises WineError when it takes longer than `seconds`.

        Output goes through a pipe: with a file as stdout Python dies there, and a windowed program waits for ever.
        """
        began = time.monotonic()
        with subprocess.Popen(
            [WINE, *command],
            env=self.environment(variables),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        ) as child:
            try:
                said, _ = child.communicate(timeout=seconds)
            except subprocess.TimeoutExpired as error:
                child.kill()
                self.stop()
                raise WineError(f"{command[0]} did not end within {seconds:.0f} seconds") from error
        return Ended(child.returncode, said.decode("utf-8", "replace").strip(), time.monotonic() - began)

    def make(self) -> None:
        """Make the prefix when it is not there; some 12 seconds. An unfinished one is made again."""
        done = self.prefix / "made"
        if done.exists():
            return
        self.prefix.mkdir(parents=True, exist_ok=True)
        self.run("wineboot", "-i", seconds=180)
        subprocess.run([SERVER, "-w"], env=self.environment({}), timeout=60, check=False)
        done.write_text(wine_version() + "\n", encoding="utf-8")

    @contextmanager
    def kept_warm(self) -> Iterator[None]:
        """Keep Wine's server between programs, each of which would start and end its own.

        The first program is `wineboot` on the null device: services it starts inherit its output, and the reader of a
        pipe among them would wait for ever.
        """
        nowhere = subprocess.DEVNULL
        environment = self.environment({})
        server = subprocess.Popen(
            [SERVER, "-f", "-p60"], env=environment, stdin=nowhere, stdout=nowhere, stderr=nowhere
        )
        try:
            subprocess.run(
                [WINE, "wineboot"],
                env=environment,
                stdin=nowhere,
                stdout=nowhere,
                stderr=nowhere,
                timeout=90,
                check=False,
            )
            yield
        finally:
            self.stop()
            server.wait(30)

    def stop(self) -> None:
        """End every program of this prefix, and of no other."""
        subprocess.run([SERVER, "-k"], env=self.environment({}), timeout=30, check=False)
