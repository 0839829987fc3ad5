# SPDX-License-Identifier: EUPL-1.2
"""Parts used twice or more."""
