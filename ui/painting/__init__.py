# SPDX-License-Identifier: EUPL-1.2
"""Delegates, the focus ring and the chart painter, drawn from theme tokens."""
