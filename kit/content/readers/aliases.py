# SPDX-License-Identifier: EUPL-1.2
"""Renamed ids."""

from __future__ import annotations

from kit.content.aliases import Alias
from kit.content.record import Record


def alias(record: Record) -> Alias:
    read = Alias(record.text("old"), record.text("new"), record.text("since"))
    record.done()
    return read
