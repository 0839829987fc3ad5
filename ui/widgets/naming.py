# SPDX-License-Identifier: EUPL-1.2
"""Name everything a test or a screen reader meets, in one call."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QWidget

W = TypeVar("W", bound=QWidget)


def named(widget: W, object_name: str, accessible_name: str = "") -> W:
    """Set both names and hand the widget back. Leave the second out where the widget's own words say it."""
    widget.setObjectName(object_name)
    if accessible_name:
        widget.setAccessibleName(accessible_name)
    return widget
