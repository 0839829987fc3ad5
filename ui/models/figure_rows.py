# SPDX-License-Identifier: EUPL-1.2
"""A figure's numbers as rows of words: for its table on screen, in a page and on paper."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from kit.content.model import Figure, FigureKind, FigureValue
from kit.languages import Language


def table_rows(figure: Figure, language: Language) -> list[tuple[str, ...]]:
    """Label, numbers and note of each row, as text in `language`; open places say that nothing was found."""
    locale = QLocale(language.value)
    return [_row(value, figure, language, locale) for value in figure.values]


def _row(value: FigureValue, figure: Figure, language: Language, locale: QLocale) -> tuple[str, ...]:
    label, note = value.label.say(language), value.note.say(language)
    if figure.kind is FigureKind.ESTIMATED:
        return (label, estimate(value, language, locale), value.study.say(language))
    return (label, *(locale.toString(number) for number in value.values.values()), note)


def estimate(value: FigureValue, language: Language, locale: QLocale) -> str:
    """ "5.000 tot 7.500", or "ongeveer 5.000" where the study gives one number."""
    low, high = value.low or 0, value.high or 0
    if low == high:
        return f"{value.note.say(language)} {locale.toString(low)}".strip()
    between = "tot" if language is Language.NL else "to"
    return f"{locale.toString(low)} {between} {locale.toString(high)}"
