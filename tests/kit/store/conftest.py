# SPDX-License-Identifier: EUPL-1.2
"""The shipped content, open, for the tests that ask it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kit.store import shelf
from kit.store.library import Library


@pytest.fixture(scope="module")
def library(shipped_content: Path) -> Iterator[Library]:
    file = shelf.current(shipped_content)
    assert file
    library = Library(file)
    yield library
    library.close()
