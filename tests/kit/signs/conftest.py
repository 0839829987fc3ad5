# SPDX-License-Identifier: EUPL-1.2
"""The content as it ships: routes, signs and contacts are judged on what people will meet."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kit import paths
from kit.store import shelf
from kit.store.directory import Directory
from kit.store.library import Library


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory, shipped_content: Path) -> Iterator[Library]:
    own: Path = tmp_path_factory.mktemp("own")
    library = Library(shelf.choose(paths.Paths(own, shipped_content)).path)
    yield library
    library.close()


@pytest.fixture(scope="session")
def directory(library: Library) -> Directory:
    return Directory(library)
