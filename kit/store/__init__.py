# SPDX-License-Identifier: EUPL-1.2
"""The content file: its schema, how it is compiled, and how it is read, searched and placed."""
