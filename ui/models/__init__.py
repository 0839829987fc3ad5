# SPDX-License-Identifier: EUPL-1.2
"""One Qt model per file."""
