# SPDX-License-Identifier: EUPL-1.2
"""How a factsheet looks: the compiled page carries classes only, this gives them sizes and colours."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReadingLook:
    """Sizes in `unit` (px on the screen, pt on paper), colours as "#rrggbb".

    On the screen call-outs and step discs are painted behind the text, so `paints_behind` leaves their cells bare;
    on paper the cells carry the colours themselves.
    """

    unit: str
    read: float
    lead: float
    h1: float
    h2: float
    h3: float
    small: float
    text: str
    text2: str
    accent: str
    line: str
    callouts: dict[str, tuple[str, str]]
    """Kind of call-out to (ground, bar)."""
    paints_behind: bool
    leading: int = 126
    """Per cent of the font's own line."""


def reading_css(look: ReadingLook) -> str:
    """The style sheet of a page's QTextDocument. Only what Qt's rich text knows is used."""

    def size(value: float) -> str:
        return f"{value:g}{look.unit}"

    gap = look.read * 0.62
    rules = [
        f"p {{ margin:0 0 {size(gap)} 0; line-height:{look.leading}%; }}",
        f"li {{ margin:0 0 {size(gap * 0.5)} 0; line-height:{look.leading}%; }}",
        f"ol.steps li {{ margin-bottom:{size(gap)}; }}",
        "ul, ol { margin:0; }",
        f"h1 {{ font-size:{size(look.h1)}; font-weight:600; margin:0 0 {size(gap * 1.1)} 0; line-height:115%; }}",
        f"h2 {{ font-size:{size(look.h2)}; font-weight:600; margin:{size(look.read * 0.95)} 0 {size(gap * 0.4)} 0;"
        " line-height:126%; }",
        f"h3 {{ font-size:{size(look.h3)}; font-weight:600; margin:{size(gap)} 0 {size(gap * 0.3)} 0; }}",
        f"p.lead {{ font-size:{size(look.lead)}; color:{look.text2}; line-height:122%; }}",
        f"a {{ color:{look.accent}; text-decoration:{'underline' if look.paints_behind else 'none'}; }}",
        "strong, b, th { font-weight:600; }",
        f"table.callout {{ margin:{size(gap * 0.4)} 0 {size(gap * 1.2)} 0; }}",
        f"p.callout-head {{ font-weight:600; margin:0 0 {size(gap * 0.5)} 0; }}",
        f"table.data {{ margin:{size(gap * 0.3)} 0 {size(gap * 1.4)} 0; }}",
        f"table.data th {{ font-size:{size(look.small)}; color:{look.text2}; text-align:left; }}",
        f"table.data th, table.data td {{ padding:{size(gap * 0.55)} {size(gap)} {size(gap * 0.55)} 0;"
        f" border-bottom:1px solid {look.line}; vertical-align:top; }}",
        f"ul.sources li {{ font-size:{size(look.small)}; color:{look.text2}; }}",
        f"p.label {{ color:{look.text2}; font-size:{size(look.small)}; }}",
    ]
    rules += (_callout_rule(kind, ground, bar, look) for kind, (ground, bar) in look.callouts.items())
    if look.paints_behind:  # an indent of 0 tells a plain list from one of steps once both have lost their marks
        rules.append("ol.steps { list-style-type:none; }")
        rules.append("ul { list-style-type:none; -qt-list-indent:0; }")
        rules.append(f"ul li {{ margin-left:{size(look.read * 1.3)}; }}")
    return "\n".join(rules)


def _callout_rule(kind: str, ground: str, bar: str, look: ReadingLook) -> str:
    inside = f"padding:{look.read * 0.85:g}{look.unit} {look.read:g}{look.unit};"
    if look.paints_behind:
        return f"table.{kind} td {{ {inside} }}"
    return f"table.{kind} td {{ background-color:{ground}; border-left:3px solid {bar}; {inside} }}"
