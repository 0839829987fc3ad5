# SPDX-License-Identifier: EUPL-1.2
"""What can be taken back of a checklist, and done again: answers, own words, sector, form, clearing, and what is told beside
them. In memory alone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from kit.signs.checklist import Checklist

TOLD = ("where", "when", "said", "promised", "thought", "rung")
"""What a person tells beside the signs, for the hand-over."""
PARTS = ("answers", "words", "times", "sector", "form", *TOLD)
"""The fields a step may change. Danger, age, place and role are answered where they are asked, and stay."""
MOST = 500
"""Steps kept; the oldest go first."""


class What(Enum):
    ANSWER = "answer"
    WORDS = "words"
    SECTOR = "sector"
    FORM = "form"
    CLEARING = "clearing"
    TOLD = "told"


@dataclass(frozen=True, slots=True)
class Taken:
    """One step: from `before` to `after`. `sign` is the id of the sign it is about, or the field of TOLD; "" for the whole
    list."""

    what: What
    sign: str
    before: Checklist
    after: Checklist

    @property
    def changes_nothing(self) -> bool:
        return all(getattr(self.before, part) == getattr(self.after, part) for part in PARTS)


class Undo:
    """Steps in a line: a new one lets go of those that were taken back."""

    def __init__(self) -> None:
        self._done: list[Taken] = []
        self._undone: list[Taken] = []
        self._is_writing = False

    @property
    def can_undo(self) -> bool:
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        return bool(self._undone)

    def took(self, step: Taken) -> None:
        """Keep a step. Letters typed in one field are one step, until the person leaves it."""
        if step.changes_nothing:
            return
        self._undone.clear()
        last = self._done[-1] if self._done else None
        is_writing = step.what in (What.WORDS, What.TOLD)
        is_same_line = last is not None and (last.what, last.sign) == (step.what, step.sign)
        if self._is_writing and last is not None and is_same_line and is_writing:
            self._done[-1] = replace(last, after=step.after)
            if self._done[-1].changes_nothing:  # the line's own undo went all the way back
                self._done.pop()
        else:
            self._done = [*self._done, step][-MOST:]
        self._is_writing = is_writing

    def line_left(self) -> None:
        """What is written from now on is a step of its own."""
        self._is_writing = False

    def undo(self, now: Checklist) -> tuple[Checklist, Taken] | None:
        """The checklist with the last step taken back, and that step; None when there is none."""
        if not self._done:
            return None
        step = self._done.pop()
        self._undone.append(step)
        self._is_writing = False
        return _moved(now, step.after, step.before), step

    def redo(self, now: Checklist) -> tuple[Checklist, Taken] | None:
        """The checklist with the step that was taken back last done again."""
        if not self._undone:
            return None
        step = self._undone.pop()
        self._done.append(step)
        self._is_writing = False
        return _moved(now, step.before, step.after), step

    def forget(self) -> None:
        """Another visit: nothing of the one before may come back."""
        self._done.clear()
        self._undone.clear()
        self._is_writing = False


def _moved(now: Checklist, from_: Checklist, to: Checklist) -> Checklist:
    """`now` with the parts in which the two differ; what was answered elsewhere meanwhile stays."""
    moved = {part: getattr(to, part) for part in PARTS if getattr(to, part) != getattr(from_, part)}
    return replace(now, **moved)
