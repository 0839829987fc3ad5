# SPDX-License-Identifier: EUPL-1.2
"""Paper: A4 sheets in black on white, with the numbers on top and what vouches for them at the foot."""
