# SPDX-License-Identifier: EUPL-1.2
"""Going back and forward."""

from __future__ import annotations

from ui.history import LONGEST, History, Place, Visited

HOME, PAGE, CARD = Place("start"), Place("reader", "keys"), Place("signs")


def test_back_returns_to_the_place_with_what_was_kept_of_it() -> None:
    history = History(Visited(HOME)).go(PAGE).keep(120).go(CARD)
    assert history.back().here == Visited(PAGE, 120)


def test_forward_undoes_back_and_a_new_place_forgets_it() -> None:
    history = History(Visited(HOME)).go(PAGE).go(CARD).back()
    assert history.forward().here.place == CARD
    assert history.go(HOME).forward().here.place == HOME


def test_going_where_one_is_adds_no_step() -> None:
    assert History(Visited(HOME)).go(HOME).back().here.place == HOME


def test_typing_on_replaces_the_search_instead_of_adding_steps() -> None:
    history = History(Visited(HOME)).go(Place("search", "k")).change(Place("search", "kind"))
    assert history.here.place.what == "kind"
    assert history.back().here.place == HOME


def test_a_long_day_keeps_a_bounded_way_back() -> None:
    history = History(Visited(HOME))
    for number in range(3 * LONGEST):
        history = history.go(Place("reader", number))
    assert len(history.before) == LONGEST
