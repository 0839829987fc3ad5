# SPDX-License-Identifier: EUPL-1.2
"""Freeze the two programs into one folder, look at what came out, and start it.

    python build/package.py [--archive] [--windows]

Called by `dev.py package`, which has made the environment, the content and the translations. Ends with 1 when a rule
of manifest.py is broken or the frozen program does not pass its own smoke test. What is made goes to out/.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import archive
import bundle
import freezing
from environment import ROOT, say

OUT = ROOT / "out"
SMOKE_SECONDS = 360
LAST_LINES = 40
"""Of what a frozen program says; `kit check` can say a lot."""
LARGEST_ARCHIVE = 1.3 * 35.6e6
"""Bytes of the tar.xz: 1.3 times the pruned build of an empty program that can print (DESIGN, budgets)."""


def main(arguments: list[str]) -> int:
    if unknown := set(arguments) - {"--windows", "--archive"}:
        print(f"package: unknown: {' '.join(sorted(unknown))}; known are --archive and --windows", file=sys.stderr)
        return 2
    if not (ROOT / "content" / "current").exists():
        print("package: there is no compiled content; run `dev.py content` first", file=sys.stderr)
        return 2
    before = bundle.new_in_source(ROOT)
    if "--windows" in arguments:
        import windows

        made, failed = windows.package()
    else:
        made, failed = package()
    failed += [f"new under build/: {line}" for line in bundle.new_in_source(ROOT) if line not in before]
    if made and "--archive" in arguments and not failed:
        failed += keep_archive(made)
    for problem in failed:
        print(f"package: {problem}", file=sys.stderr)
    return 1 if failed else 0


def package() -> tuple[bundle.Bundle | None, list[str]]:
    """Freeze for the system we are on; the folder, and what is wrong with it."""
    began = time.monotonic()
    command = [
        sys.executable,
        "-m",
        "PyInstaller",
        *freezing.options(str(freezing.SPEC), str(OUT / "work"), str(OUT / "dist")),
    ]
    say("freezing")
    done = subprocess.run(
        command,
        cwd=ROOT,
        env={**os.environ, **freezing.reproducible(str(OUT / "cache" / "pyinstaller"))},
        stdin=subprocess.DEVNULL,
        check=False,
    )
    if done.returncode:
        return None, [f"PyInstaller ended with {done.returncode}"]
    made = bundle.Bundle(OUT / "dist" / "veldgids")
    say(f"frozen in {time.monotonic() - began:.0f} s")
    print(bundle.table(made))
    return made, bundle.problems(made) + started(made)


def started(made: bundle.Bundle) -> list[str]:
    """Start what was frozen: its smoke test, and the editors' tools, which the window never loads."""
    kit = str(made.program("kit"))
    failed = []
    with tempfile.TemporaryDirectory(prefix="veldgids-package-") as folder:
        again = Path(folder) / "again.db"
        for words in (["smoke"], ["check"], ["compile", "--out", str(again)]):
            say(f"starting kit {words[0]}")
            if code := start([kit, *words], Path(folder)):
                failed.append(f"the frozen `kit {words[0]}` ended with {code}")
        if again.exists() and again.read_bytes() != shipped_content(made).read_bytes():
            failed.append("the frozen `kit compile` made other content from the same resources than the checkout did")
    return failed


def shipped_content(made: bundle.Bundle) -> Path:
    content = made.folder / "_internal" / "content"
    return content / (content / "current").read_text(encoding="utf-8").split()[0]


def start(command: list[str], home: Path) -> int:
    """Run a frozen program on an empty home, away from the checkout; the last of its output goes on to ours."""
    clean = {"PATH": os.environ.get("PATH", ""), "HOME": str(home), "VELDGIDS_HOME": str(home), "LANG": "C.UTF-8"}
    if sys.platform == "win32":
        clean |= {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP", "TMP") if name in os.environ}
    try:
        ended = subprocess.run(
            command,
            cwd=home,
            env=clean,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=SMOKE_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return 124
    lines = (ended.stdout + ended.stderr).decode("utf-8", "replace").splitlines()
    print("\n".join(lines[-LAST_LINES:]))
    return ended.returncode


def keep_archive(made: bundle.Bundle) -> list[str]:
    """The folder as one file: tar.xz, for Windows zip."""
    say("making the archive")
    began = time.monotonic()
    name = f"veldgids-{archive.version(ROOT)}-{made.system}"
    file = archive.make(made.folder, OUT / name, as_zip=made.system == "windows", date=int(archive.source_date(ROOT)))
    size = file.stat().st_size
    print(f"{size / 1e6:8.1f}  {file.name}, {time.monotonic() - began:.0f} s")
    is_too_large = made.system != "windows" and size > LARGEST_ARCHIVE
    return [f"the archive is larger than {LARGEST_ARCHIVE / 1e6:.1f} MB"] if is_too_large else []


if __name__ == "__main__":
    shutil.which("git") or sys.exit("package: git is needed, to see that build/ stays as it was")
    sys.exit(main(sys.argv[1:]))
