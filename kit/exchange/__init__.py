# SPDX-License-Identifier: EUPL-1.2
"""Contacts in and out of the kit, in forms other programs know."""
