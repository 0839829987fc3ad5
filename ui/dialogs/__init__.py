# SPDX-License-Identifier: EUPL-1.2
"""Questions laid over the page, never over the acute strip."""
