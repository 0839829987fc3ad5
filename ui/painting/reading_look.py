# SPDX-License-Identifier: EUPL-1.2
"""What pages and charts are drawn with on the screen: the theme's sizes and colours, by the names the painters ask for."""

from __future__ import annotations

from ui.painting.chart import ChartLook
from ui.painting.reading_style import ReadingLook
from ui.theme import Theme


def callout_roles(kind: str) -> tuple[str, str]:
    """Colour roles of a call-out: its ground and its bar."""
    return {"acute": ("acute_tint", "acute"), "notice": ("notice_bg", "notice_line")}.get(
        kind, ("accent_tint", "accent")
    )


def screen_look(theme: Theme) -> ReadingLook:
    def colour(role: str) -> str:
        return theme.hex(role)

    return ReadingLook(
        unit="px",
        read=theme.type_size("read"),
        lead=theme.type_size("lead"),
        h1=theme.type_size("reader_h1"),
        h2=theme.type_size("reader_h2"),
        h3=theme.type_size("read"),
        small=theme.type_size("small"),
        text=colour("text"),
        text2=colour("text2"),
        accent=colour("accent"),
        line=colour("line"),
        callouts={
            kind: (colour(callout_roles(kind)[0]), colour(callout_roles(kind)[1]))
            for kind in ("acute", "notice", "info")
        },
        paints_behind=True,
    )


def chart_look(theme: Theme) -> ChartLook:
    """The colours and fonts of a chart on the screen."""
    return ChartLook(
        bar=theme.colour("chart"),
        latest=theme.colour("accent"),
        second=theme.colour("control"),
        grid=theme.colour("line"),
        axis=theme.colour("control"),
        text=theme.colour("text"),
        text2=theme.colour("text2"),
        font=theme.font("caption"),
        strong=theme.font("caption", 600),
    )
