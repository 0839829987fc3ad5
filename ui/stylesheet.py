# SPDX-License-Identifier: EUPL-1.2
"""The one style sheet, built from the tokens. It selects by property, never `*`, and never a bare QFrame or QLabel."""

from __future__ import annotations

from ui.painting.reading_rules import reading_rules
from ui.theme import Theme

TONES = (
    "text", "text2", "text3", "accent", "on_accent", "on_feature", "on_feature2", "strip_text", "strip_text2",
    "on_acute", "acute_text", "notice", "training", "on_selected", "disabled",
)  # fmt: skip


def stylesheet(theme: Theme) -> str:
    """Every rule of the program at the theme's scheme and scale."""
    return "\n".join((_words(theme), _frames(theme), _buttons(theme), _chosen(theme), _fields(theme), _floating(theme),
                      _shell(theme), _worker_cards(theme), reading_rules(theme)))  # fmt: skip


def held(theme: Theme, height: float) -> int:
    """Height of what one presses: grows half as fast as type, which always leaves room for its line."""
    return round(height * (1 + (theme.scale - 1) * 0.5))


def _words(t: Theme) -> str:
    rules = [
        f'QLabel[role="{name}"] {{ font-size: {t.type_size(name)}px; font-weight: {role.weight}; }}'
        for name, role in t.tokens.types.items()
    ]
    rules += [f'QLabel[weight="{weight}"] {{ font-weight: {weight}; }}' for weight in (400, 500, 600)]
    rules += [f'QLabel[tone="{tone}"] {{ color: {t.hex(tone)}; }}' for tone in TONES]
    return "\n".join(rules)


def _frames(t: Theme) -> str:
    card, feature_edge = t.tokens.radius["card"], t.hex("feature")
    edge = "transparent"
    feature_border = f"1px solid {feature_edge}"
    if t.scheme == "contrast":
        edge, feature_border = t.hex("accent"), f"3px solid {t.hex('accent')}"
    tinted = "".join(
        f'QFrame[kind="{kind}"][tone="{tone}"] {{ background: {t.hex(ground)}; border: 1px solid {box};'
        f" border-left: {t.tokens.border['bar']}px solid {t.hex(bar)};"
        f" border-top-right-radius: {card}px; border-bottom-right-radius: {card}px; }}\n"
        for kind in ("callout", "banner")
        for tone, ground, bar in (
            ("info", "accent_tint", "accent"), ("notice", "notice_bg", "notice_line"), ("acute", "acute_tint", "acute")
        )
        for box in (t.hex(bar) if t.scheme == "contrast" else "transparent",)
    )  # fmt: skip
    return f"""
QFrame[kind="card"], QFrame[kind="contact"] {{ background: {t.hex("surface")}; border: 1px solid {t.hex("line")};
    border-radius: {card}px; }}
QFrame[kind="contact"][first="true"] {{ border: 2px solid {t.hex("accent")}; }}
QFrame[kind="well"] {{ background: {t.hex("paper")}; border: 1px solid {t.hex("line")}; border-radius: 8px; }}
QFrame[kind="dialog"] {{ background: {t.hex("surface")}; border: 1px solid {t.hex("line")}; border-radius: 12px; }}
QFrame[kind="left-out"] {{ background: {t.hex("selected")}; border: none; border-radius: 4px; }}
QFrame[kind="feature"] {{ background: {t.hex("feature")}; border: {feature_border}; border-radius: {card}px; }}
QFrame[kind="tint"] {{ background: {t.hex("accent_tint")}; border: 1px solid {edge}; border-radius: {card}px; }}
QFrame[kind="danger"] {{ background: {t.hex("acute")}; border: none; border-radius: {card}px; }}
QFrame[kind="float"] {{ background: {t.hex("surface")}; border: 1px solid {t.hex("control")};
    border-bottom: 3px solid {t.hex("control")}; border-radius: {card}px; }}
QLabel[kind="hairline"] {{ background: {t.hex("line")}; border: none; max-height: 1px; min-height: 1px; }}
QLabel[kind="hairline"][tone="control"] {{ background: {t.hex("control")}; }}
QLabel[kind="hairline"][tone="feature"] {{ background: {t.hex("feature_line")}; }}
QFrame[kind="bar-bottom"] {{ background: {t.hex("paper")}; border: none; border-top: 1px solid {t.hex("line")}; }}
QFrame[kind="track"] {{ background: {t.hex("sunken")}; border-radius: 8px;
    border: 1px solid {t.hex("control") if t.scheme == "contrast" else t.hex("sunken")}; }}
QFrame[kind="clear"], QWidget[kind="clear"] {{ background: transparent; border: none; }}
QLabel[kind="tag"] {{ font-size: {t.type_size("caption")}px; font-weight: 500; border-radius: 4px;
    padding: 2px {t.px(10)}px; border: 1px solid {t.hex("control") if t.scheme == "contrast" else t.hex("sunken")};
    background: {t.hex("sunken")}; color: {t.hex("text2")}; }}
QLabel[kind="tag"][tone="fact"] {{ background: {t.hex("accent_tint")}; color: {t.hex("accent")};
    border-color: {edge if t.scheme == "contrast" else t.hex("accent_tint")}; }}
QLabel[kind="tag"][tone="notice"] {{ background: {t.hex("notice_bg")}; color: {t.hex("notice")};
    border-color: {t.hex("notice_line") if t.scheme == "contrast" else t.hex("notice_bg")}; }}
QLabel[kind="tag"][tone="training"] {{ background: {t.hex("training_tint")}; color: {t.hex("training")};
    border-color: {t.hex("training") if t.scheme == "contrast" else t.hex("training_tint")}; }}
QLabel[kind="tag"][tone="edge"] {{ background: transparent; color: {t.hex("text")}; border-color: {t.hex("control")}; }}
{tinted}"""


def _buttons(t: Theme) -> str:
    tall, quiet, side, radius = held(t, 42), held(t, 38), t.px(15), t.tokens.radius["control"]
    font = f"font-size: {t.type_size('button')}px;"
    uncoloured = f"color: {t.hex('disabled')}; background: {t.hex('disabled_bg')}; border: 1px solid {t.hex('line')};"
    pressed = f"padding: 0 {side - 1}px; min-height: {tall - 4}px;"
    return f"""
QPushButton {{ outline: none; }}
QPushButton[kind="primary"] {{ {font} font-weight: 600; color: {t.hex("on_accent")}; background: {t.hex("accent")};
    border: 1px solid {t.hex("accent")}; border-radius: {radius}px; padding: 0 {side}px; min-height: {tall - 2}px; }}
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"][showing="hover"] {{
    background: {t.hex("accent_hover")}; border-color: {t.hex("accent_hover")}; }}
QPushButton[kind="primary"]:pressed, QPushButton[kind="primary"][showing="pressed"] {{
    background: {t.hex("accent_pressed")}; border-color: {t.hex("accent_pressed")}; }}
QPushButton[kind="plain"] {{ {font} font-weight: 500; color: {t.hex("text")}; background: {t.hex("surface")};
    border: 1px solid {t.hex("control")}; border-radius: {radius}px; padding: 0 {side}px; min-height: {tall - 2}px; }}
QPushButton[kind="plain"]:hover, QPushButton[kind="plain"][showing="hover"] {{
    background: {t.hex("accent_tint")}; border-color: {t.hex("accent")}; }}
QPushButton[kind="plain"]:pressed, QPushButton[kind="plain"][showing="pressed"] {{
    background: {t.hex("accent_tint")}; border: 2px solid {t.hex("accent")}; {pressed} }}
QPushButton[kind="choice"] {{ background: {t.hex("surface")}; border: 1px solid {t.hex("control")};
    border-radius: {radius}px; }}
QPushButton[kind="choice"]:hover {{ background: {t.hex("accent_tint")}; border-color: {t.hex("accent")}; }}
QPushButton[kind="plain"]::menu-indicator {{ image: none; width: 0; }}
QPushButton[kind="quiet"], QPushButton[kind="link"] {{ {font} font-weight: 500; color: {t.hex("accent")};
    background: transparent; border: none; border-radius: {radius}px; padding: 0 {t.px(11)}px; min-height: {quiet}px; }}
QPushButton[kind="link"] {{ padding: 0 1px; min-height: {held(t, 28)}px; text-align: left; }}
QPushButton[kind="quiet"]:hover, QPushButton[kind="quiet"][showing="hover"] {{ background: {t.hex("accent_tint")}; }}
QPushButton[kind="quiet"]:pressed, QPushButton[kind="quiet"][showing="pressed"] {{
    background: {t.hex("accent_tint")}; text-decoration: underline; }}
QPushButton[kind="link"]:hover, QPushButton[kind="link"]:pressed {{ text-decoration: underline; }}
QPushButton[kind="dangerous"] {{ {font} font-weight: 500; color: {t.hex("acute_text")};
    background: {t.hex("surface")}; border: 1px solid {t.hex("acute_text")}; border-radius: {radius}px;
    padding: 0 {side}px; min-height: {tall - 2}px; }}
QPushButton[kind="dangerous"]:hover, QPushButton[kind="dangerous"][showing="hover"] {{
    background: {t.hex("acute_tint")}; }}
QPushButton[kind="dangerous"]:pressed, QPushButton[kind="dangerous"][showing="pressed"] {{
    background: {t.hex("acute_tint")}; border: 2px solid {t.hex("acute_text")}; {pressed} }}
QPushButton[kind="primary"]:disabled, QPushButton[kind="plain"]:disabled, QPushButton[kind="quiet"]:disabled,
QPushButton[kind="dangerous"]:disabled {{ {uncoloured} }}
QPushButton[kind="quiet"][tool="true"] {{ padding: 0 {t.px(3)}px; }}
QPushButton[kind="quiet"][tool="true"]:disabled {{ background: transparent; border: none; }}
QPushButton[kind="row"] {{ background: transparent; border: none; text-align: left; padding: 0; }}
QPushButton[kind="sector"] {{ background: transparent; border: none; border-left: 3px solid transparent; text-align: left; }}
QPushButton[kind="sector"]:hover {{ background: {t.hex("accent_tint")}; }}
QPushButton[kind="sector"][marked="true"] {{ background: {t.hex("accent_tint")}; border-left: 3px solid {t.hex("accent")};
    border-top-right-radius: {radius}px; border-bottom-right-radius: {radius}px; }}
QPushButton[kind="on-acute"] {{ {font} font-weight: 600; color: {t.hex("acute")}; background: {t.hex("on_acute")};
    border: none; border-radius: {radius}px; padding: 0 {side}px; min-height: {tall}px; }}
"""


def _chosen(t: Theme) -> str:
    """Segments, answers, chips: what is chosen is ink."""
    ink = f"background: {t.hex('selected')}; color: {t.hex('on_selected')}; border: 1px solid {t.hex('selected')};"
    small = f"font-size: {t.type_size('small')}px; font-weight: 500;"
    answer = held(t, 40)
    return f"""
QPushButton[kind="segment"] {{ {small} color: {t.hex("text2")}; background: transparent; border: 1px solid transparent;
    border-radius: 6px; padding: 0 {t.px(9)}px; min-height: {held(t, 34) - 2}px; }}
QPushButton[kind="segment"]:hover {{ background: {t.hex("accent_tint")}; border-color: {t.hex("accent")}; }}
QPushButton[kind="segment"]:checked {{ {ink} font-weight: 600; }}
QPushButton[kind="answer"] {{ {small} color: {t.hex("text2")}; background: transparent; border: 1px solid transparent;
    border-radius: 6px; padding: 0 {t.px(6)}px; min-height: {answer - 2}px; }}
QPushButton[kind="answer-loose"] {{ {small} color: {t.hex("text2")}; background: {t.hex("surface")};
    border: 1px solid {t.hex("control")}; border-radius: 6px; padding: 0 {t.px(9)}px; min-height: {answer - 2}px; }}
QPushButton[kind="answer-big"] {{ font-size: {t.type_size("body")}px; font-weight: 600; color: {t.hex("text")};
    background: {t.hex("surface")}; border: 1px solid {t.hex("control")}; border-radius: 8px;
    padding: 0 {t.px(23)}px; min-height: {held(t, 52) - 2}px; }}
QPushButton[kind="answer"]:hover, QPushButton[kind="answer-loose"]:hover, QPushButton[kind="answer-big"]:hover {{
    background: {t.hex("accent_tint")}; border-color: {t.hex("accent")}; }}
QPushButton[kind="answer"]:checked, QPushButton[kind="answer-loose"]:checked, QPushButton[kind="answer-big"]:checked {{
    {ink} font-weight: 600; }}
QPushButton[kind="answer"][default="true"]:checked {{ background: {t.hex("surface")}; color: {t.hex("text")};
    border: 1px solid {t.hex("control")}; font-weight: 500; }}
QPushButton[kind="answer-loose"][default="true"]:checked {{ background: {t.hex("surface")}; color: {t.hex("text")};
    border: 2px solid {t.hex("text")}; font-weight: 600; padding: 0 {t.px(9) - 1}px; min-height: {answer - 4}px; }}
QPushButton[kind="fact"] {{ background: {t.hex("surface")}; border: 1px solid {t.hex("control")}; border-radius: 8px; }}
QPushButton[kind="fact"]:hover {{ background: {t.hex("accent_tint")}; border-color: {t.hex("accent")}; }}
QPushButton[kind="fact"]:checked {{ {ink} }}
QPushButton[kind="chip"] {{ {small} color: {t.hex("text")}; background: {t.hex("surface")};
    border: 1px solid {t.hex("control")}; border-radius: {held(t, 32) // 2}px; padding: 0 {t.px(14)}px 0 {t.px(11)}px;
    min-height: {held(t, 32) - 2}px; }}
QPushButton[kind="chip"]:hover, QPushButton[kind="chip"][showing="hover"] {{ background: {t.hex("accent_tint")};
    border-color: {t.hex("accent")}; }}
QPushButton[kind="chip"][plain="true"] {{ padding: 0 {t.px(12)}px; }}
QPushButton[kind="chip"]:pressed, QPushButton[kind="chip"][showing="pressed"] {{ background: {t.hex("accent_tint")};
    color: {t.hex("text")}; border: 2px solid {t.hex("accent")}; min-height: {held(t, 32) - 4}px;
    padding: 0 {t.px(14) - 1}px 0 {t.px(11) - 1}px; }}
QPushButton[kind="chip"][plain="true"]:pressed {{ padding: 0 {t.px(12) - 1}px; }}
QPushButton[kind="choice"]:pressed {{ background: {t.hex("accent_tint")}; border: 2px solid {t.hex("accent")}; }}
QPushButton[kind="chip"][chosen="true"] {{ {ink} }}
QPushButton[kind="chip"]::menu-indicator {{ image: none; width: 0; }}
"""


def _fields(t: Theme) -> str:
    body = f"font-size: {t.type_size('body')}px;"
    field = (
        f"{body} color: {t.hex('text')}; background: {t.hex('surface')}; border: 1px solid {t.hex('control')};"
        f" border-radius: 8px; selection-background-color: {t.hex('accent')};"
        f" selection-color: {t.hex('on_accent')}; placeholder-text-color: {t.hex('text3')};"
    )
    return f"""
QLineEdit[kind="field"] {{ {field} padding: 0 {t.px(13)}px; min-height: {held(t, 42) - 2}px; }}
QLineEdit[kind="search"] {{ {field} padding: 0 {t.px(13)}px 0 {t.px(12) + t.size(18) + t.px(9)}px;
    min-height: {t.px(44 if t.scale > 1 else 42) - 2}px; }}
QLineEdit[kind="field"][wrong="true"] {{ border: 2px solid {t.hex("acute_text")}; padding: 0 {t.px(13) - 1}px;
    min-height: {held(t, 42) - 4}px; }}
QLineEdit[kind="field"]:read-only {{ background: {t.hex("sunken")}; color: {t.hex("text2")};
    border-color: {t.hex("line")}; }}
QPlainTextEdit[kind="field"], QTextEdit[kind="field"] {{ {field} padding: {t.px(6)}px {t.px(8)}px; }}
QComboBox[kind="field"] {{ font-size: {t.type_size("button")}px; font-weight: 500; color: {t.hex("text")};
    background: {t.hex("surface")}; border: 1px solid {t.hex("control")}; border-radius: 8px;
    padding: 0 {t.px(14)}px; min-height: {held(t, 42) - 2}px; }}
QCheckBox[kind="field"], QRadioButton[kind="field"] {{ {body} color: {t.hex("text")}; spacing: {t.px(10)}px;
    min-height: {held(t, 32)}px; background: transparent; }}
"""


def _floating(t: Theme) -> str:
    handle = f"background: {t.hex('control')}; border-radius: 2px;"
    return f"""
QMenu {{ font-size: {t.type_size("button")}px; color: {t.hex("text")}; background: {t.hex("surface")};
    border: 1px solid {t.hex("control")}; border-bottom: 3px solid {t.hex("control")}; padding: {t.px(4)}px; }}
QMenu::item {{ padding: {t.px(9)}px {t.px(16)}px; border-radius: 6px; background: transparent; }}
QMenu::item:selected {{ background: {t.hex("accent_tint")}; color: {t.hex("text")}; }}
QMenu::separator {{ height: 1px; background: {t.hex("line")}; margin: {t.px(4)}px {t.px(8)}px; }}
QToolTip {{ font-size: {t.type_size("small")}px; color: {t.hex("text")}; background: {t.hex("surface")};
    border: 1px solid {t.hex("control")}; padding: {t.px(4)}px {t.px(8)}px; }}
QScrollBar:vertical {{ width: {t.tokens.size["scrollbar"]}px; background: transparent; margin: 2px 0; }}
QScrollBar:horizontal {{ height: {t.tokens.size["scrollbar"]}px; background: transparent; margin: 0 2px; }}
QScrollBar::handle:vertical {{ {handle} min-height: 40px; margin: 0 3px; }}
QScrollBar::handle:horizontal {{ {handle} min-width: 40px; margin: 3px 0; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QScrollArea[kind="page"] {{ background: {t.hex("paper")}; border: none; }}
QScrollArea[kind="clear"] {{ background: transparent; border: none; }}
QListView[kind="rows"] {{ background: transparent; border: none; outline: none; }}
"""


def _shell(t: Theme) -> str:
    hover = f"background: {t.hex('strip_line')};"
    if t.scheme == "contrast":  # every colour of the strip is black or white there: the edge tells
        hover = f"border: 1px solid {t.hex('accent')};"
    control = f"border: 1px solid {t.hex('strip_control')}; border-radius: 6px; color: {t.hex('strip_text')};"
    return f"""
QLabel[role="strip-112"] {{ font-size: {round(28 * (1 + (t.scale - 1) * 0.43))}px; font-weight: 600; }}
QLabel[role="strip-number"] {{ font-size: {round(19 * (1 + (t.scale - 1) * 0.7))}px; font-weight: 600; }}
QFrame[kind="strip"] {{ background: {t.hex("strip")}; border: none; }}
QFrame[kind="strip-line"] {{ background: {t.hex("strip_line")}; border: none; }}
QPushButton[kind="strip-acute"] {{ background: {t.hex("acute")}; border: none; border-radius: 0; }}
QPushButton[kind="strip-acute"]:hover, QPushButton[kind="strip-acute"]:pressed {{
    background: {t.hex("acute_hover")}; }}
QPushButton[kind="strip-number"] {{ background: transparent; border: none; }}
QPushButton[kind="strip-number"]:hover {{ {hover} border-radius: 6px; }}
QPushButton[kind="strip-button"] {{ {control} background: transparent; font-size: {t.type_size("small")}px;
    font-weight: 500; padding: 0 {t.px(12)}px; min-height: {held(t, 34) - 2}px; }}
QPushButton[kind="strip-button"]:hover, QPushButton[kind="strip-button"]:pressed {{ {hover} }}
QPushButton[kind="strip-button"]::menu-indicator {{ image: none; width: 0; }}
QFrame[kind="rail"] {{ background: {t.hex("rail")}; border: none; border-right: 1px solid {t.hex("line")}; }}
QFrame[kind="nav-bar"] {{ background: {t.hex("accent")}; border: none; border-top-right-radius: 2px;
    border-bottom-right-radius: 2px; }}
QFrame[kind="search-row"] {{ background: {t.hex("paper")}; border: none; border-bottom: 1px solid {t.hex("line")}; }}
QPushButton[kind="nav"], QToolButton[kind="nav"] {{ font-size: {t.type_size("button")}px; font-weight: 500;
    color: {t.hex("text2")}; background: transparent; border: none; border-radius: 8px; text-align: left;
    padding: 0 {t.px(10)}px; min-height: {held(t, 40)}px; }}
QToolButton[kind="nav"] {{ font-size: {t.type_size("caption")}px; padding: {t.px(6)}px 0; outline: none; }}
QPushButton[kind="section"] {{ font-size: {t.type_size("button")}px; font-weight: 500; color: {t.hex("text2")};
    background: transparent; border: none; border-radius: 8px; text-align: left; padding: 0 {t.px(10)}px;
    min-height: {held(t, 40)}px; }}
QPushButton[kind="section"]:hover {{ background: {t.hex("accent_tint")}; }}
QPushButton[kind="section"]:checked {{ font-weight: 600; color: {t.hex("text")}; background: {t.hex("surface")}; }}
QPushButton[kind="nav"]:hover, QToolButton[kind="nav"]:hover {{ background: {t.hex("accent_tint")}; }}
QPushButton[kind="nav"]:checked, QToolButton[kind="nav"]:checked {{ font-weight: 600; color: {t.hex("text")};
    background: {t.hex("surface")}; }}
"""


def _worker_cards(t: Theme) -> str:
    """What is turned round: fonts and heights come from the widgets, which make the words fit."""
    edge = f"border: 1px solid {t.hex('control')}; border-radius: {t.tokens.radius['card']}px;"
    return f"""
QFrame[kind="card-reader"] {{ background: {t.hex("paper")}; border: none; }}
QFrame[kind="card-worker"] {{ background: {t.hex("surface")}; border: none;
    border-left: 1px solid {t.hex("line") if t.scheme == "contrast" else t.hex("surface")}; }}
QFrame[kind="pointed"] {{ background: {t.hex("surface")}; {edge} }}
QPushButton[kind="language"] {{ color: {t.hex("text")}; background: {t.hex("surface")}; {edge} }}
QPushButton[kind="language"]:hover, QPushButton[kind="language"]:pressed {{
    background: {t.hex("accent_tint")}; border-color: {t.hex("accent")}; }}
"""
