# SPDX-License-Identifier: EUPL-1.2
"""How old something is, in words, as both languages say it: "drie weken oud", "three weeks old"."""

from __future__ import annotations

from kit.languages import Language

_NL = ("nul één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien "
       "achttien negentien twintig").split()  # fmt: skip
_EN = ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
       "seventeen eighteen nineteen twenty").split()  # fmt: skip
_UNITS = ((730, 365, "jaar", "jaar", "year", "years"), (61, 30, "maand", "maanden", "month", "months"),
          (14, 7, "week", "weken", "week", "weeks"), (1, 1, "dag", "dagen", "day", "days"))  # fmt: skip
"""From so many days on, in units of so many days."""


def age_in_words(days: int, language: Language) -> str:
    """The age of content made `days` ago; a day in the future counts as today."""
    is_nl = language is Language.NL
    for start, length, one_nl, more_nl, one_en, more_en in _UNITS:
        if days >= start:
            count = days // length
            unit = (one_nl if count == 1 else more_nl) if is_nl else (one_en if count == 1 else more_en)
            return f"{_number(count, language)} {unit} {'oud' if is_nl else 'old'}"
    return "vandaag gemaakt" if is_nl else "made today"


def _number(count: int, language: Language) -> str:
    words = _NL if language is Language.NL else _EN
    return words[count] if count < len(words) else str(count)
