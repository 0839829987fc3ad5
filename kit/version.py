# SPDX-License-Identifier: EUPL-1.2
"""The version of the program, as pyproject.toml has it; read when someone asks, never on the way to the window."""

from __future__ import annotations


def version() -> str:
    """Of the installed distribution; "unknown" when the program runs without having been installed."""
    import importlib.metadata

    try:
        # Written out: freezing finds this call and takes the metadata along.
        return importlib.metadata.version("veldgids")
    except importlib.metadata.PackageNotFoundError:
        return "unknown"
