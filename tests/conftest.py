# SPDX-License-Identifier: EUPL-1.2
"""What every test stands on: no screen, no person's own folder, no log record that nobody expected."""

from __future__ import annotations

import gc
import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
for name in ("QT_SCALE_FACTOR", "QT_FONT_DPI", "QT_QPA_PLATFORMTHEME", "QT_STYLE_OVERRIDE"):
    os.environ.pop(name, None)  # a tester's desktop does not change what the window measures

settings.register_profile("default", max_examples=30, deadline=None)
settings.register_profile("ci", max_examples=100, deadline=None, derandomize=True)
settings.register_profile("soak", max_examples=5000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE") or ("ci" if os.environ.get("CI") else "default"))


def pytest_configure(config: pytest.Config) -> None:
    """Programs that tests start share their bytecode, in the project's folder for what tools make."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ.setdefault("PYTHONPYCACHEPREFIX", str(config.rootpath / "out" / "bytecode"))


def pytest_collection_finish() -> None:
    """What is alive once all is imported stays alive: no sweep has to go through it again."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The person's own folder (settings, bookmarks, log) of this test alone; it does not exist yet."""
    folder = tmp_path / "own"
    monkeypatch.setenv("VELDGIDS_HOME", str(folder))
    return folder


@pytest.fixture(autouse=True)
def no_unexpected_log_records(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that logged a warning or worse, unless `@pytest.mark.logs("part of the words")` expects it."""
    yield
    expected = [part for marker in request.node.iter_markers("logs") for part in marker.args]
    records = [*caplog.get_records("setup"), *caplog.get_records("call")]
    unexpected = [
        f"{record.name}: {record.getMessage()}"
        for record in records
        if record.levelno >= logging.WARNING and not any(part in record.getMessage() for part in expected)
    ]
    assert not unexpected, "logged, and no test expected it:\n" + "\n".join(unexpected)


@pytest.fixture(scope="session")
def shipped_content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as the program ships it: the real resources compiled once a run, and the pointer that names the file."""
    from kit.locking import only_writer
    from kit.paths import RESOURCES
    from kit.store import shelf
    from kit.store.compile import compile_content

    folder = _of_this_run(tmp_path_factory) / "shipped"
    is_alone = False
    while not is_alone:  # the other processes of this run wait for the first one's file
        with only_writer(folder.with_suffix(".lock")) as is_alone:
            if is_alone and shelf.current(folder) is None:
                compiled = tmp_path_factory.mktemp("compiled") / "content.db"
                compile_content([RESOURCES], compiled)
                shelf.place(folder, compiled)
    return folder


def _of_this_run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that all processes of one run of the tests share."""
    own = tmp_path_factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own
