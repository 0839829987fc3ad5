# SPDX-License-Identifier: EUPL-1.2
"""Where an organisation serves people, as codes and as search tokens.

A code stands for everything inside it: who serves a safety region serves its municipalities. Filtering by a larger area
also finds who serves only a part of it. National services are for everywhere.
"""

from __future__ import annotations

from collections.abc import Iterator

from kit.content.contacts import NATIONAL
from kit.content.model import Organisation, Regions


class RegionTokens:
    def __init__(self, regions: Regions) -> None:
        self._around: dict[str, tuple[str, ...]] = {}
        self._inside: dict[str, list[str]] = {}
        self._names: dict[str, tuple[str, ...]] = {p.id: (p.name.nl, p.name.en) for p in regions.provinces}
        self._names |= {region.code: (region.name,) for region in regions.safety_regions}
        self._names |= {place.code: (place.name, *place.short_names) for place in regions.municipalities}
        for region in regions.safety_regions:
            self._around[region.code] = (region.province,)
            self._inside.setdefault(region.province, []).append(region.code)
        for place in regions.municipalities:
            self._around[place.code] = (place.safety_region, place.province)
            for larger in (place.safety_region, place.province):
                self._inside.setdefault(larger, []).append(place.code)

    def codes(self, organisation: Organisation) -> tuple[str, ...]:
        """Every code under which the organisation is found, sorted; "national" stands alone."""
        if organisation.is_national:
            return (NATIONAL,)
        return tuple(sorted({code for region in organisation.regions for code in self._with_relatives(region)}))

    def of(self, organisation: Organisation) -> tuple[str, ...]:
        codes = self.codes(organisation)
        return ("_all",) if codes == (NATIONAL,) else tuple(token(code) for code in codes)

    def names(self, organisation: Organisation) -> Iterator[str]:
        """Every place it serves by name, so that typing a town finds who is for it; none for a national service."""
        codes = (code for region in organisation.regions for code in (region, *self._inside.get(region, ())))
        return (name for code in dict.fromkeys(codes) for name in self._names.get(code, ()))

    def _with_relatives(self, code: str) -> Iterator[str]:
        yield code
        yield from self._around.get(code, ())
        yield from self._inside.get(code, ())


def token(code: str) -> str:
    """A region as a word no text can hold: "_gm0301", "_noordholland", "_countrybe"."""
    return "_" + "".join([c for c in code.lower() if c.isalnum()])
