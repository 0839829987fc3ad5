# SPDX-License-Identifier: EUPL-1.2
"""Which pages one may want along: those that tell of the signs of the sector one goes to."""

from __future__ import annotations

from kit.content.refs import Kind
from kit.languages import Language
from kit.signs.material import ANY_VISIT
from kit.store.library import Library


def pages_for_sector(library: Library, sector: str) -> tuple[str, ...]:
    """Slugs of the pages that link to signs of `sector`, in the order of the shelf; none for no sector."""
    if not sector or sector == ANY_VISIT:
        return ()
    signs = {sign.id for sign in library.signs(sector)}
    slugs = (page.slug for theme in library.themes(Language.NL) for page in theme.pages)
    return tuple(
        slug
        for slug in slugs
        if any(link.ref.kind is Kind.SIGN and link.ref.id in signs for link in library.page(slug, Language.NL).links)
    )
