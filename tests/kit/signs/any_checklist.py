# SPDX-License-Identifier: EUPL-1.2
"""Any checklist a person could leave behind, for hypothesis."""

from __future__ import annotations

from hypothesis import strategies as st

from kit.signs.checklist import Checklist, Reply, Situation


def any_checklist(**fields: st.SearchStrategy[object]) -> st.SearchStrategy[Checklist]:
    """Any replies to the first questions, and of the other fields what is named."""
    return st.builds(
        Checklist,
        danger=st.sampled_from(Reply),
        under_18=st.sampled_from(Reply),
        asks_for_help=st.booleans(),
        found_offending=st.booleans(),
        situation=st.sampled_from([None, *Situation]),
        **fields,
    )
