# SPDX-License-Identifier: EUPL-1.2
"""In which order the signs of a visit are asked, on screen and on paper alike."""

from __future__ import annotations

from kit.content.model import Channel
from kit.content.standing import Evidence
from kit.signs.checklist import Checklist, SignAnswer
from kit.signs.material import ANY_VISIT, LABOUR_AUTHORITY_LIST, by_channel, signs_of
from kit.store.library import Library


def test_the_signs_for_any_visit_come_first_and_of_these_the_published_list(library: Library) -> None:
    checklist = Checklist(sector="HOR", answers={"AGR-01": SignAnswer.SEEN})
    signs = signs_of(checklist, library)
    groups = by_channel(signs)
    assert [channel for channel, _ in groups] == list(Channel)
    assert sorted(sign.id for _, group in groups for sign in group) == sorted(sign.id for sign in signs)
    for _, group in groups:
        layers = [(ANY_VISIT, "HOR", "AGR").index(sign.sector) for sign in group]
        assert layers == sorted(layers), "any visit, this sector, a sector left meanwhile"
        published = [LABOUR_AUTHORITY_LIST not in sign.sources for sign in group if sign.sector == ANY_VISIT]
        assert published == sorted(published)
        practice = [sign.evidence is Evidence.PRACTICE for sign in group if sign.sector == "HOR"]
        assert practice == sorted(practice), "from practice stands last"
    heard = [sign for channel, group in groups if channel is Channel.HEAR for sign in group]
    assert LABOUR_AUTHORITY_LIST in heard[0].sources
