# SPDX-License-Identifier: EUPL-1.2
"""Where one was, with what was kept of each place: pure, so that back and forward can be tested without a window."""

from __future__ import annotations

from dataclasses import dataclass, replace

LONGEST = 100
"""Places one can go back to."""


@dataclass(frozen=True, slots=True)
class Place:
    """A page by its key, and what it was asked to show there: a Ref, a text, or None for the page itself."""

    key: str
    what: object = None


@dataclass(frozen=True, slots=True)
class Visited:
    place: Place
    state: object = None


@dataclass(frozen=True, slots=True)
class History:
    """`before` and `after` are nearest last and nearest first; a new place forgets what came after."""

    here: Visited
    before: tuple[Visited, ...] = ()
    after: tuple[Visited, ...] = ()

    def keep(self, state: object) -> History:
        """Remember what the page shown now wants kept."""
        return replace(self, here=replace(self.here, state=state))

    def go(self, place: Place) -> History:
        if place == self.here.place:
            return self
        return History(Visited(place), (*self.before, self.here)[-LONGEST:])

    def change(self, place: Place) -> History:
        """The same entry leads to another place now: typing on in the search box is not a step."""
        return replace(self, here=Visited(place))

    def back(self) -> History:
        if not self.before:
            return self
        return History(self.before[-1], self.before[:-1], (self.here, *self.after))

    def forward(self) -> History:
        if not self.after:
            return self
        return History(self.after[0], (*self.before, self.here), self.after[1:])
