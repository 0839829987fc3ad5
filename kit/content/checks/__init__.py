# SPDX-License-Identifier: EUPL-1.2
"""The checks an editor and a compile rely on, a module for each kind of thing that can be wrong."""

from __future__ import annotations

from kit.content.checks.everything import check
from kit.content.finding import Finding

__all__ = ["Finding", "check"]
