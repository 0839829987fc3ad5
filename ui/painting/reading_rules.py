# SPDX-License-Identifier: EUPL-1.2
"""Style sheet rules of the reading pages: the text, its lists, find bar and tables of figures."""

from __future__ import annotations

from ui.theme import Theme


def reading_rules(t: Theme) -> str:
    small = f"font-size: {t.type_size('small')}px;"
    side = t.size(34)
    return f"""
QTextBrowser[kind="reading"] {{ background: transparent; border: none; color: {t.hex("text")};
    selection-background-color: {t.hex("accent")}; selection-color: {t.hex("on_accent")}; }}
QListWidget[kind="contents"], QListWidget[kind="links"] {{ {small} background: transparent; border: none;
    outline: none; }}
QLineEdit[kind="bare"] {{ font-size: {t.type_size("body")}px; color: {t.hex("text")}; background: transparent;
    border: none; padding: 0 {t.px(2)}px; min-height: {t.size(42)}px;
    placeholder-text-color: {t.hex("text3")}; }}
QPushButton[kind="icon"] {{ background: transparent; border: 1px solid transparent; border-radius: 8px;
    min-width: {side}px; min-height: {side}px; padding: 0; }}
QPushButton[kind="icon"]:hover {{ background: {t.hex("accent_tint")}; }}
QTableView[kind="figures"] {{ {small} background: transparent; border: none; color: {t.hex("text")};
    gridline-color: {t.hex("line")}; }}
"""
