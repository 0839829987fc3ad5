# SPDX-License-Identifier: EUPL-1.2
"""Parts used twice or more. Where a part shows an icon or paints, the theme is its first argument."""
