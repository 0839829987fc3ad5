# SPDX-License-Identifier: EUPL-1.2
"""One place in the sidebar per file."""
