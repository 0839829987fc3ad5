# SPDX-License-Identifier: EUPL-1.2
"""A renamed id leads to a record that is there, in one step, and is itself gone."""

from __future__ import annotations

from kit.content.checks.notes import Notes
from kit.content.checks.pages import exists
from kit.content.model import Kind, Ref


def check(notes: Notes) -> None:
    aliases = notes.content.aliases
    for alias in aliases.values():
        ref = f"alias:{alias.old}"
        old, new = _ref(alias.old), _ref(alias.new)
        if old is None or new is None or old.kind is not new.kind:
            remedy = f"write both as kind:id, of one kind; kinds are {', '.join(kind.value for kind in Kind)}"
            notes.finding("wrong-kind", ref, ("old",), f"{alias.old} cannot become {alias.new}", remedy)
        elif alias.new in aliases:
            further = aliases[alias.new].new
            message = f"{alias.new} was renamed too, to {further}"
            notes.finding("alias-chain", ref, ("new",), message, f"write new: {further} here")
        elif exists(notes.content, old):
            remedy = "take the alias out, or give the record that has this id now another one"
            notes.finding("alias-of-living", ref, ("old",), f"{alias.old} exists, so nothing is renamed", remedy)
        elif not exists(notes.content, new) and not notes.is_hidden(new.kind.value, new.id):
            notes.finding(
                "dead-link", ref, ("new",), f"{alias.new} does not exist", "name the record that took its place"
            )


def _ref(text: str) -> Ref | None:
    kind, _, record_id = text.partition(":")
    if kind not in {one.value for one in Kind} or not record_id or "#" in record_id:
        return None
    return Ref(Kind(kind), record_id)
