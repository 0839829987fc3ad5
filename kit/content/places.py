# SPDX-License-Identifier: EUPL-1.2
"""From region text as a source prints it to codes."""

from __future__ import annotations

from collections.abc import Mapping

from kit.content.contacts import NATIONAL
from kit.content.tree import Content


class Places:
    """Names of municipalities, safety regions, provinces and countries, and the table of other printed names.

    The table `names` of regions.yaml wins: there stands what a source means by a name that several areas bear.
    """

    def __init__(self, content: Content) -> None:
        regions = content.regions
        self.codes = (
            {NATIONAL}
            | {one.id for one in regions.provinces}
            | {one.code for one in regions.safety_regions}
            | {one.code for one in regions.municipalities}
            | set(content.countries)
        )
        self._named: dict[str, tuple[str, ...]] = {NATIONAL: (NATIONAL,)}
        for code, name in content.countries.items():
            self._named[name.nl] = self._named[name.en] = (code,)
        for safety_region in regions.safety_regions:
            self._named[safety_region.name] = (safety_region.code,)
        for province in regions.provinces:
            self._named[province.name.nl] = self._named[province.name.en] = (province.id,)
        for place in regions.municipalities:
            for short_name in place.short_names:
                self._named.setdefault(short_name, (place.code,))
        for place in regions.municipalities:
            self._named[place.name] = (place.code,)
        self._named |= content.region_names

    @property
    def names(self) -> Mapping[str, tuple[str, ...]]:
        """Every name a place goes by, and its codes."""
        return self._named

    def resolve(self, text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """(codes, parts that have none) of a printed text such as "Rotterdam, Rijnmond"."""
        codes: list[str] = []
        unknown: list[str] = []
        for part in (piece.strip() for piece in text.split(",")):
            if part in self._named:
                codes += [code for code in self._named[part] if code not in codes]
            elif part:
                unknown.append(part)
        return tuple(codes), tuple(unknown)
