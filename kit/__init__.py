# SPDX-License-Identifier: EUPL-1.2
"""Veldgids without a window: content, search, directory, signs and routes. Never imports Qt."""
