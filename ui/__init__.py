# SPDX-License-Identifier: EUPL-1.2
"""The window of Veldgids. Never touches SQL: everything it shows comes from `kit`."""
