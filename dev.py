#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""The one command of this project; each verb does the set-up it needs and then its work.

Standard library alone: it runs before anything is installed, the same on Linux, Windows and macOS.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
OLDEST = (3, 11)

if sys.version_info < OLDEST:  # a newer Python may stand beside the one that was asked
    for name in ("python3.13", "python3.12", "python3.11"):
        newer = shutil.which(name)
        if newer and subprocess.call([newer, "-c", "pass"], stderr=subprocess.DEVNULL) == 0:
            sys.exit(subprocess.call([newer, *sys.argv]))
    sys.exit("veldgids needs Python 3.11 or newer; this is " + sys.version.split()[0])

sys.dont_write_bytecode = True  # build/ is source: nothing is written beside it
sys.path.insert(0, str(ROOT / "build"))

import compiled
import environment
import system_libraries
from environment import say

TOUR = ROOT / "out" / "tour"
SOAK_SECONDS = 15 * 60
FLAGS = {"--no-apt"}


def run(arguments: list[str]) -> int:
    """start the window; with no screen, make the tour (out/tour/)"""
    prepare()
    if has_screen() or any(word.startswith("--tour") for word in arguments):
        return python("-m", "ui", *arguments)
    say("there is no screen here, so this makes the tour: pictures of the window in out/tour/")
    return tour(arguments)


def tour(arguments: list[str]) -> int:
    """the fixed list of states of the window as pictures, with contact sheets, in out/tour/"""
    prepare()
    return python("-m", "ui", "--tour", str(TOUR), *arguments, QT_QPA_PLATFORM="offscreen")


def test(arguments: list[str]) -> int:
    """all tests, offscreen, on every core; what follows goes to pytest"""
    prepare(system_libraries.TESTS, develop=True)
    spread = [] if arguments else ["--numprocesses", "auto", "--dist", "loadfile", "--no-loadscope-reorder"]
    return python("-m", "pytest", *spread, *arguments)


def lint(arguments: list[str]) -> int:
    """ruff, its format, mypy --strict, the layers"""
    prepare_python(environment.DEVELOP)
    build = [str(file.relative_to(ROOT)) for file in sorted((ROOT / "build").glob("*.py"))]
    steps = {
        "ruff": ["ruff", "check", "."],
        "format": ["ruff", "format", "--check", "."],
        "types of kit and ui": ["mypy"],
        "types of dev.py and build": ["mypy", "--strict", "dev.py", *build],
        "layers": ["pytest", "-q", "tests/test_layers.py"],
    }
    failed = {}
    for name, command in steps.items():
        say(name)
        if code := python("-m", *command, MYPYPATH=str(ROOT / "build")):
            failed[name] = code
    say(f"not clean: {', '.join(failed)}" if failed else "clean")
    return next(iter(failed.values()), 0)


def bench(arguments: list[str]) -> int:
    """the budget table: ratios measured in one run; `bench search` types among up to 100,000 services"""
    prepare(develop=True)
    return python("tests/bench/run.py", *arguments)


def soak(arguments: list[str]) -> int:
    """kills, mutations and long use; ends within 15 minutes"""
    prepare(develop=True)
    where = [] if any(word.startswith("tests") for word in arguments) else ["tests/soak"]
    return python("-m", "pytest", "-q", "-rP", *where, *arguments, limit=SOAK_SECONDS, HYPOTHESIS_PROFILE="soak")


def package(arguments: list[str]) -> int:
    """freeze the program, start what was frozen, make the archives; --windows does it under Wine"""
    wine = (system_libraries.WINE,) if "--windows" in arguments else ()
    prepare(system_libraries.FREEZE, *wine, develop=True)
    return python("build/package.py", *arguments)


def content(arguments: list[str]) -> int:
    """check and compile resources/"""
    prepare_python(environment.RUN)
    if code := python("-m", "kit", "check", *arguments):
        return code
    compiled.compile_content()
    return 0


def words(arguments: list[str]) -> int:
    """bring new words of the code into resources/translations/*.ts and compile them"""
    prepare_python(environment.RUN)
    compiled.refresh_words()
    return 0


VERBS: dict[str, Callable[[list[str]], int]] = {
    verb.__name__: verb for verb in (run, test, lint, bench, soak, package, content, words, tour)
}


def prepare(*system_files: dict[str, str], develop: bool = False) -> None:
    """Everything between a fresh checkout and a window: system libraries, Python libraries, content, translations."""
    system_libraries.ensure(*system_files, may_install=may_install())
    prepare_python(environment.DEVELOP if develop else environment.RUN)
    compiled.ensure_content()
    compiled.ensure_words()


def prepare_python(locks: tuple[str, ...]) -> None:
    system_libraries.ensure_venv_module(may_install=may_install())
    environment.ensure(locks)


def may_install() -> bool:
    return "--no-apt" not in sys.argv


def has_screen() -> bool:
    """Windows and macOS always have one; Linux says so in its environment."""
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def python(*arguments: str, limit: float | None = None, **variables: str) -> int:
    """Run the environment's Python in the project's folder; its exit code, 128 + n when signal n ended it."""
    command = [str(environment.python()), *arguments]
    child = subprocess.Popen(command, cwd=ROOT, env={**os.environ, **variables})
    try:
        code = child.wait(limit)
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait()
        say(f"stopped: not done within {limit:.0f} seconds")
        return 124
    except KeyboardInterrupt:
        return child.wait() or 130
    return code if code >= 0 else 128 - code


def main(arguments: Sequence[str]) -> int:
    rest = [word for word in arguments if word not in FLAGS]
    if not rest or rest[0] not in VERBS:
        asked = bool(rest) and rest[0] in ("-h", "--help", "help")
        print("python3 dev.py VERB [--no-apt] [...]\n", file=sys.stdout if asked else sys.stderr)
        for name, verb in VERBS.items():
            print(f"  {name:<8} {verb.__doc__}", file=sys.stdout if asked else sys.stderr)
        return 0 if asked else 2
    try:
        return VERBS[rest[0]](rest[1:])
    except environment.SetUpError as error:
        print(f"veldgids: {error}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
