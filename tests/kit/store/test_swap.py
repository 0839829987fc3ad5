# SPDX-License-Identifier: EUPL-1.2
"""A plug pulled while content is replaced leaves the old or the new content; who was reading reads on."""

from __future__ import annotations

import random

from tests.soak.swap import trial


def test_a_writer_killed_at_any_moment_leaves_the_old_or_the_new_content() -> None:
    report = trial(kills=5, seed=random.randrange(10**6))
    assert report["wrong"] == [], report
    assert report["swaps"] > 0, report
    assert report["reads"] > 0, report
    assert max(report["newest read"]) > 1, report
