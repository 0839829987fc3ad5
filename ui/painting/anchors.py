# SPDX-License-Identifier: EUPL-1.2
"""Compiled HTML as Qt's rich text needs it: it keeps the ids of paragraphs and headings, and forgets all others.

A list, table, call-out or figure is therefore given an anchor in its first words. Tables get the attributes for which
Qt has no style sheet property.
"""

from __future__ import annotations

import re

_TABLE = re.compile(
    r'<table class="(?P<class>[^"]*)" id="(?P<id>[^"]*)">(?P<rest>.*?)(?P<cell><t[dh](?=[ >])[^>]*>(?:<p[^>]*>)?)',
    re.DOTALL,
)
_LIST = re.compile(r'<(?P<tag>[ou]l)(?P<class>[^>]*?) id="(?P<id>[^"]*)"(?P<more>[^>]*)>\s*<li>(?P<p><p>)?')
_FIGURE = re.compile(r'<p(?P<before>[^>]*?) id="(?P<id>[^"]*)"(?P<after>[^>]*)><a href="figure:(?P<figure>[^"]*)">')


def anchored(html: str) -> str:
    """The same page with `<a name>` for every block id, `callout-<kind>` for call-outs and `figure-<id>` for captions."""
    html = _TABLE.sub(_table, html)
    html = _LIST.sub(r'<\g<tag>\g<class>\g<more>><li>\g<p><a name="\g<id>"></a>', html)
    return _FIGURE.sub(
        r'<p\g<before>\g<after>><a name="\g<id>"></a><a name="figure-\g<figure>"></a><a href="figure:\g<figure>">', html
    )


def _table(found: re.Match[str]) -> str:
    classes = found["class"].split()
    kind = f'<a name="callout-{classes[-1]}"></a>' if classes[0] == "callout" else ""
    return (
        f'<table class="{found["class"]}" width="100%" cellspacing="0" cellpadding="0">{found["rest"]}{found["cell"]}'
        f'{kind}<a name="{found["id"]}"></a>'
    )
