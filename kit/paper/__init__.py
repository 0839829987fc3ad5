# SPDX-License-Identifier: EUPL-1.2
"""What goes on paper or into a file, as blocks in one order: drawn by `ui.printing`, written as HTML here. No Qt."""
