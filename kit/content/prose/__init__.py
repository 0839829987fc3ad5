# SPDX-License-Identifier: EUPL-1.2
"""What can be counted in a text. Proxies: they find texts to look at, and never prove that one is plain."""
