# SPDX-License-Identifier: EUPL-1.2
from pathlib import Path

import pytest


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where someone's own list lies."""
    return tmp_path / "lijst.csv"
