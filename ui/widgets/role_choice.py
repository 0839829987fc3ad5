# SPDX-License-Identifier: EUPL-1.2
"""Who one is: remembered, changed in one tap, and it decides whom to ring first."""

from __future__ import annotations

from kit.settings import Role
from ui.models.way import Way
from ui.widgets.segments import Segments

ROLES = (Role.COUNTER, Role.ENFORCEMENT, Role.INSPECTION)


class RoleChoice(Segments):
    """Each button is called `first_role_<role>`."""

    def __init__(self, way: Way) -> None:
        choices = [(role.value, way.say(f"role_{role.value}")) for role in ROLES]
        now = way.settings.now.role.value
        super().__init__(way.theme, "first_role", choices, now, label=way.say("role_question"))
        self.chosen.connect(lambda key: way.settings.change(role=Role(key)))
