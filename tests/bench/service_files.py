# SPDX-License-Identifier: EUPL-1.2
"""Content files with a thousand to a hundred thousand services, made by the product's own compile step, kept in out/.

A file is made again when anything that makes it has changed: the code of content and index, the generator, the version
of the content. `python service_files.py COUNT FOLDER` makes one in a process of its own, so that its memory can be told.
"""

from __future__ import annotations

import hashlib
import json
import re
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(HERE), str(ROOT)]

from services import Services  # noqa: E402

from kit.cancel import CancelToken  # noqa: E402
from kit.content.reader import merge, read_tree  # noqa: E402
from kit.content.tree import Content  # noqa: E402
from kit.paths import RESOURCES  # noqa: E402
from kit.store.compile import write_content  # noqa: E402
from kit.store.documents import PageText, documents  # noqa: E402
from kit.store.library import Library  # noqa: E402
from kit.store.pages import compile_pages  # noqa: E402

KEPT = ROOT / "out" / "bench"
FIRST = ("kit/store/index.py", "kit/store/schema.py", "tests/bench/services.py", "tests/bench/vocabulary.py")
"""What a file is made of, with everything of kit.store that these import: work on anything else makes no new file."""
VERSION = "1"
"""Raise it when a file must be made again for another reason."""
SAMPLE = 20
"""One service in so many is read again to tell how much text there is."""
SEARCHED = ("doc", "name", "name_top", "fn", "ft", "word", "phone", "pf", "spell", "synonym")


@dataclass(frozen=True, slots=True)
class ServiceFile:
    """`text_bytes` is the UTF-8 of all that is searched, `index_bytes` what the search tables take beside it."""

    path: Path
    count: int
    seconds: float
    peak_mb: float
    text_bytes: int
    index_bytes: int

    @property
    def tantivy(self) -> Path:
        """Where the other engine keeps its index of the same documents."""
        return self.path.with_suffix(".tantivy")


def service_file(count: int, *, is_fresh: bool = False, is_kept: bool = False) -> ServiceFile:
    """The content file with `count` services beside the shipped content, from out/ when nothing has changed.

    `is_kept` takes the file that lies there, whatever has changed since.
    """
    path = KEPT / f"services-{count}-{_made_of()}.db"
    if is_kept:
        path = next(KEPT.glob(f"services-{count}-*.json"), path).with_suffix(".db")
    told = path.with_suffix(".json")
    if is_fresh or not (path.is_file() and told.is_file()):
        KEPT.mkdir(parents=True, exist_ok=True)
        for old in KEPT.glob(f"services-{count}-*"):
            _remove(old)
        print(f"making a content file with {count:,} services", file=sys.stderr, flush=True)
        subprocess.run([sys.executable, str(HERE / "service_files.py"), str(count), str(path)], cwd=ROOT, check=True)
    return ServiceFile(path=path, **json.loads(told.read_text(encoding="utf-8")))


def with_services(content: Content, count: int) -> Content:
    made = {service.id: service for service in Services(count, content.regions)}
    return replace(content, organisations={**content.organisations, **made})


def make(count: int, path: Path) -> None:
    """Write the file and, beside it, what making it took as JSON."""
    tree, _ = read_tree(RESOURCES)
    content, _ = merge([tree])
    many = with_services(content, count)
    began = time.perf_counter()
    write_content(many, path)
    seconds = time.perf_counter() - began
    told: dict[str, Any] = {"count": count, "seconds": seconds, "peak_mb": _peak()}
    told |= {"text_bytes": _text_bytes(content, many), "index_bytes": _index_bytes(path)}
    path.with_suffix(".json").write_text(json.dumps(told), encoding="utf-8")


def _text_bytes(content: Content, many: Content) -> int:
    """All that is searched, services by a sample of them."""
    added = [one for ref, one in many.organisations.items() if ref not in content.organisations]
    sample = {one.id: one for one in added[::SAMPLE]}
    pages = [page.text for page in compile_pages(content, CancelToken())]
    own, some = _bytes_of(content, pages), _bytes_of(replace(content, organisations=sample), ())
    bare = _bytes_of(replace(content, organisations={}), ())
    return own + (some - bare) * len(added) // len(sample)


def _bytes_of(content: Content, pages: Sequence[PageText]) -> int:
    return sum(
        len(" ".join((found.name, *found.names, found.name_text, found.body, found.text)).encode())
        for _, found in documents(content, pages)
    )


def _index_bytes(path: Path) -> int:
    """The search tables, less the text that `doc` shows."""
    library = Library(path)
    pages = dict(library.rows("SELECT name, sum(pgsize) FROM dbstat GROUP BY name"))
    shown = library.rows("SELECT sum(length(CAST(name AS BLOB)) + length(CAST(body AS BLOB))) FROM doc")[0][0]
    library.close()
    return sum(size for name, size in pages.items() if str(name).split("_")[0] in SEARCHED) - int(shown)


def _peak() -> float:
    """The most memory this process had, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6


def _made_of() -> str:
    told = hashlib.sha256(VERSION.encode())
    waiting, seen = [ROOT / name for name in FIRST], set[Path]()
    while waiting:
        file = waiting.pop(0)
        if file not in seen and file.is_file():
            seen.add(file)
            told.update(file.read_bytes())
            names = re.findall(
                r"^from kit\.store(?:\.(\w+))? import (.+)$", file.read_text(encoding="utf-8"), re.MULTILINE
            )
            modules = sorted({name for one, several in names for name in ([one] if one else several.split(", "))})
            waiting += [ROOT / "kit" / "store" / f"{name}.py" for name in modules]
    return told.hexdigest()[:12]


def _remove(path: Path) -> None:
    shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)


if __name__ == "__main__":
    make(int(sys.argv[1]), Path(sys.argv[2]))
