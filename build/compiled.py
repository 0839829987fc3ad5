# SPDX-License-Identifier: EUPL-1.2
"""Content and translations, compiled again only when something they are made from changed."""

from __future__ import annotations

import hashlib
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

from environment import ROOT, SetUpError, python, say, script

RESOURCES = ROOT / "resources"
CONTENT = ROOT / "content"
TRANSLATIONS = RESOURCES / "translations"
LANGUAGES = ("nl", "en")
STAMP = ROOT / "out" / "content.stamp"
MADE_FROM = (RESOURCES, ROOT / "kit" / "content", ROOT / "kit" / "store")
NOT_CONTENT = {"fonts", "icons", "translations", "__pycache__"}


def ensure_content() -> None:
    """Compile resources/ to content/ when it is missing or older than what it is made from."""
    state = _state()
    if STAMP.exists() and STAMP.read_text(encoding="utf-8") == state and any(CONTENT.glob("content-*.db")):
        return
    say("compiling the content")
    compile_content()


def compile_content() -> None:
    """Raises SetUpError when the content has findings, which are printed; the content that was there stays."""
    state = _state()
    done = subprocess.run([python(), "-m", "kit", "compile", "--place", str(CONTENT)], cwd=ROOT, check=False)
    if done.returncode:
        raise SetUpError(
            "The content could not be compiled; what is wrong stands above. `dev.py content` checks it again."
        )
    STAMP.parent.mkdir(exist_ok=True)
    STAMP.write_text(state, encoding="utf-8")


def ensure_words() -> None:
    """Compile each translation whose source is newer than what the window loads."""
    for source in TRANSLATIONS.glob("*.ts"):
        compiled = source.with_suffix(".qm")
        if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
            compile_words(source)


def compile_words(source: Path) -> None:
    """Put the compiled words in place whole: a window that is open maps the file, and dies when it changes under it."""
    say(f"compiling the translation {source.name}")
    fresh = source.with_suffix(f".{os.getpid()}.qm")
    _tool("pyside6-lrelease", "-silent", str(source), "-qm", str(fresh))
    fresh.replace(source.with_suffix(".qm"))


def refresh_words() -> None:
    """Bring the words of the code into each translation source: new ones as unfinished, those gone left out."""
    code = sorted(str(file.relative_to(ROOT)) for file in (ROOT / "ui").rglob("*.py"))
    TRANSLATIONS.mkdir(exist_ok=True)
    for language in LANGUAGES:
        source = TRANSLATIONS / f"{language}.ts"
        plurals = ["-pluralonly"] if language == "en" else []  # the code is in English: only its plurals are missing
        form = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language]
        _tool("pyside6-lupdate", *code, *plurals, *form, "-ts", str(source.relative_to(ROOT)))
        compile_words(source)


def _tool(name: str, *arguments: str) -> None:
    done = subprocess.run([script(name), *arguments], cwd=ROOT, check=False)
    if done.returncode:
        raise SetUpError(f"{name} failed with exit code {done.returncode}; what it says stands above.")


def _state() -> str:
    """One hash over name, size and time of every file that content is made from: some hundred files, milliseconds."""
    seen = hashlib.sha256()
    for folder in MADE_FROM:
        for entry in _files(folder):
            facts = entry.stat()
            seen.update(f"{entry.path} {facts.st_size} {facts.st_mtime_ns}\n".encode())
    return seen.hexdigest()


def _files(folder: Path) -> Iterator[os.DirEntry[str]]:
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        if entry.is_dir():
            if entry.name not in NOT_CONTENT:
                yield from _files(Path(entry.path))
        else:
            yield entry
