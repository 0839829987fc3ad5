# SPDX-License-Identifier: EUPL-1.2
"""From signs to the next step: pure functions over frozen values. No store, no Qt, no verdict."""
