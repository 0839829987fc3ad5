# SPDX-License-Identifier: EUPL-1.2
"""Ids made of what something is called."""

from __future__ import annotations

import re
import unicodedata


def id_of_name(name: str) -> str:
    """Small letters, digits and hyphens: "Gemeente Súdwest" is gemeente-sudwest; "" when nothing of it is left."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().casefold()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
