# SPDX-License-Identifier: EUPL-1.2
"""Packs of the content as it ships, for someone who saw a sign in a greenhouse near Zutphen."""

from __future__ import annotations

import json

from tests.kit.signs.conftest import directory, library

__all__ = ["VISIT", "directory", "library"]

VISIT = json.dumps(
    {
        "danger": False,
        "under_18": False,
        "situation": "person",
        "role": "inspection",
        "region": "Zutphen",
        "sector": "AGR",
        "form": "labour",
        "signs": {"AGR-01": "seen", "GEN-02": "not_seen", "GEN-03": "cannot_tell"},
        "words": {"AGR-01": 'Zes matrassen <script>alert(1)</script>\nde koelcel & de schuur "achter"'},
        "where": "Kas 3 <b>",
        "said": "Ik mag niet weg",
        "when": "2026-11-30T10:12",
    }
)
