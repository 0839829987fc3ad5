# SPDX-License-Identifier: EUPL-1.2
"""The content swap under a hundred kills (some 50 s)."""

from __future__ import annotations

import random

from tests.soak.swap import trial


def test_a_hundred_kills_leave_the_old_or_the_new_content() -> None:
    report = trial(kills=100, seed=random.randrange(10**6))
    print(report)
    assert report["wrong"] == [], report
    assert report["swaps"] > 100, report
