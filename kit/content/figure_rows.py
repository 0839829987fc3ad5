# SPDX-License-Identifier: EUPL-1.2
"""A figure's numbers as rows of words: for its table on screen, in a page and on paper."""

from __future__ import annotations

from kit.content.model import Figure, FigureKind, FigureValue
from kit.languages import Language


def table_rows(figure: Figure, language: Language) -> list[tuple[str, ...]]:
    """Label, numbers and note of each row, as text in `language`; open places say that nothing was found."""
    return [_row(value, figure, language) for value in figure.values]


def _row(value: FigureValue, figure: Figure, language: Language) -> tuple[str, ...]:
    label, note = value.label.say(language), value.note.say(language)
    if figure.kind is FigureKind.ESTIMATED:
        return (label, estimate(value, language), value.study.say(language))
    return (label, *(grouped(number, language) for number in value.values.values()), note)


def estimate(value: FigureValue, language: Language) -> str:
    """ "5.000 tot 7.500", or "ongeveer 5.000" where the study gives one number."""
    low, high = value.low or 0, value.high or 0
    if low == high:
        return f"{value.note.say(language)} {grouped(low, language)}".strip()
    between = "tot" if language is Language.NL else "to"
    return f"{grouped(low, language)} {between} {grouped(high, language)}"


def grouped(number: int, language: Language) -> str:
    """12.345 in Dutch, 12,345 in English."""
    told = f"{number:,}"
    return told.replace(",", ".") if language is Language.NL else told
