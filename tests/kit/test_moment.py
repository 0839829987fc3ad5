# SPDX-License-Identifier: EUPL-1.2
"""When it was, as people type it at a counter or in a yard."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.languages import Language
from kit.moment import read_moment, told

CET = timezone(timedelta(hours=1))
NOW = datetime(2026, 11, 30, 14, 32, tzinfo=CET)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("14.05", (2026, 11, 30, 14, 5)),
        ("9:05", (2026, 11, 30, 9, 5)),
        ("0905", (2026, 11, 30, 9, 5)),
        ("om 9.05 uur", (2026, 11, 30, 9, 5)),
        ("gisteren 23.50", (2026, 11, 29, 23, 50)),
        ("yesterday at 8:15", (2026, 11, 29, 8, 15)),
        ("30-11 14.05", (2026, 11, 30, 14, 5)),
        ("30.11 14.05", (2026, 11, 30, 14, 5)),
        ("1/12/2025", (2025, 12, 1, 14, 32)),
        ("24-12", (2025, 12, 24, 14, 32)),
        ("28 november 2026, 14.05", (2026, 11, 28, 14, 5)),
        ("28 Nov 14:05", (2026, 11, 28, 14, 5)),
        ("3 mrt", (2026, 3, 3, 14, 32)),
        ("2026-11-24T09:30", (2026, 11, 24, 9, 30)),
    ],
)
def test_a_moment_is_read_as_it_is_typed(typed: str, meant: tuple[int, int, int, int, int]) -> None:
    assert read_moment(typed, NOW) == datetime(*meant, tzinfo=CET)


@pytest.mark.parametrize(
    "typed", ["", "straks", "31-2", "25.00", "14.05 bij de kas", "12 uur later", "1", "99-99-9999"]
)
def test_what_nobody_can_tell_is_not_guessed(typed: str) -> None:
    assert read_moment(typed, NOW) is None


@given(
    st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1), timezones=st.just(CET)), st.sampled_from(list(Language))
)
def test_a_moment_as_it_is_told_is_read_as_the_same(moment: datetime, language: Language) -> None:
    moment = moment.replace(second=0, microsecond=0)
    assert read_moment(told(moment, language), NOW) == moment


@given(st.text(max_size=40))
def test_nothing_typed_makes_it_stumble(typed: str) -> None:
    read_moment(typed, NOW)
