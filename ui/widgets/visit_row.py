# SPDX-License-Identifier: EUPL-1.2
"""A sign of the visit as a row that answers it: the long list and the counter's one screen answer the same way."""

from __future__ import annotations

from collections.abc import Mapping

from kit.content.model import Sign
from kit.moment import clock
from kit.signs.checklist import Checklist
from ui.models.signs import SignsOfVisit
from ui.models.way import Way
from ui.widgets.sign_row import SignRow


def visit_row(way: Way, signs: SignsOfVisit, sign: Sign, layout: str, sector: str = "") -> SignRow:
    """`layout` as for SignRow; `sector` is what the first answer chooses where none was chosen."""
    visit = way.visit
    row = SignRow(
        way.theme,
        signs.words(sign, way.language),
        visit.checklist.answer(sign.id),
        layout,
        lambda: signs.opened(sign.id, way.language),
    )
    row.answered.connect(lambda answer: visit.answer(sign.id, answer, sector))
    row.written.connect(lambda words: visit.write(sign.id, words, sector))
    row.line_left.connect(visit.line_left)
    return row


def follow_visit(rows: Mapping[str, SignRow], checklist: Checklist) -> None:
    """Let every row, by the id of its sign, show what the visit holds now."""
    for sign, row in rows.items():
        row.show_kept(checklist.answer(sign), checklist.words.get(sign, ""), clock(checklist.times.get(sign)))
