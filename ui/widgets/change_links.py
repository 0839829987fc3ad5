# SPDX-License-Identifier: EUPL-1.2
"""Links to change place, sector, form or situation from the signs and from the route card, and come back there."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ui.history import Place
from ui.models.way import Way
from ui.widgets.buttons import link_button
from ui.widgets.flow import Flow
from ui.widgets.naming import named
from ui.widgets.step_view import At, Step


class ChangeLinks(QWidget):
    """`place_chosen` carries the Place where it is asked; from there the way on leads back to `back_to`."""

    place_chosen = Signal(object)

    def __init__(self, way: Way, back_to: object) -> None:
        super().__init__()
        row = Flow(way.theme.px(18), self)
        for name, words, at in ways_to_change(way, back_to):
            link = named(link_button(way.theme, words), name)
            link.clicked.connect(lambda _=False, at=at: self.place_chosen.emit(Place("signs", at)))
            row.addWidget(link)


def ways_to_change(way: Way, back_to: object) -> tuple[tuple[str, str, At], ...]:
    """Object name, words and where it is asked, also for a menu that has room for no links."""
    checklist, translate = way.visit.checklist, QCoreApplication.translate
    town, sector, form = checklist.region or checklist.region_said, checklist.sector, checklist.form
    return (
        (
            "change_region",
            translate("ChangeLinks", "Another town") if town else translate("ChangeLinks", "Choose a town"),
            At(Step.SITUATION, "region_field", back_to),
        ),
        (
            "change_form",
            translate("ChangeLinks", "Another form") if form else translate("ChangeLinks", "Choose a form"),
            At(Step.SITUATION, "form_labour", back_to),
        ),
        (
            "change_sector",
            translate("ChangeLinks", "Another sector") if sector else translate("ChangeLinks", "Choose a sector"),
            At(Step.SECTOR, "sector_field", back_to),
        ),
    )
