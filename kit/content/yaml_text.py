# SPDX-License-Identifier: EUPL-1.2
"""Values as an editor would write them in YAML: text in double quotes, lists and both languages on one line."""

from __future__ import annotations

import json
from collections.abc import Iterable

from kit.languages import Words


def quoted(text: str) -> str:
    """JSON's way of writing text is one of YAML's."""
    return json.dumps(text, ensure_ascii=False)


def listed(texts: Iterable[str]) -> str:
    return f"[{', '.join(map(quoted, texts))}]"


def in_both(said: Words) -> str:
    """As it was written; `kit check` asks for the language that is missing."""
    return f"{{nl: {quoted(said.nl)}, en: {quoted(said.en)}}}"
