# SPDX-License-Identifier: EUPL-1.2
"""From a page as written to the HTML that is shown: classes only, block ids, our own links, nothing else."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.content.markdown import CompiledPage, LinkTarget, to_html
from kit.content.refs import Kind, Ref

PAGE = """\
Meld een verloren sleutel dezelfde dag. Vraag het [de balie](org:balie).

Tweede alinea.

## Wie maakt hem? {#who}

1. **Bel** de balie.
2. Wacht.

Wat is het:

- los
- vast

!!! notice "Klim er niet op"
    De onderste tree kan breken.

| dag | tijd |
|---|---|
| ma | 9.00 |

### Kleiner {#smaller}

![Sleutels per jaar](figure:keys-per-year)
"""


@pytest.fixture(scope="module")
def page() -> CompiledPage:
    return to_html(PAGE, LinkTarget)


def test_blocks_are_counted_under_their_heading_in_reading_order(page: CompiledPage) -> None:
    assert list(page.shape.items()) == [
        ("lead.1", "p"),
        ("lead.2", "p"),
        ("who", "h2"),
        ("who.1", "ol"),
        ("who.2", "p"),
        ("who.3", "ul"),
        ("who.4", "callout"),
        ("who.5", "table"),
        ("smaller", "h3"),
        ("smaller.1", "figure"),
    ]


@pytest.mark.parametrize(
    "piece",
    [
        '<p class="lead" id="lead.1">Meld een verloren sleutel',
        '<a class="organisation" href="organisation:balie">de balie</a>',
        '<h2 id="who">Wie maakt hem?</h2>',
        '<ol class="steps" id="who.1">',
        '<ul id="who.3">',
        '<table class="callout notice" id="who.4">',
        '<p class="callout-head">Klim er niet op</p>',
        '<table class="data" id="who.5">',
        '<p class="figure" id="smaller.1"><a href="figure:keys-per-year">Sleutels per jaar</a></p>',
    ],
)
def test_each_kind_of_block_has_its_shape(page: CompiledPage, piece: str) -> None:
    assert piece in page.html


def test_plain_text_of_a_block_reads_line_by_line(page: CompiledPage) -> None:
    assert page.blocks["who.1"] == "Bel de balie.\nWacht."
    assert page.blocks["who.4"] == "Klim er niet op\nDe onderste tree kan breken."
    assert page.blocks["who.5"] == "dag | tijd\nma | 9.00"
    assert page.blocks["smaller.1"] == "Sleutels per jaar"


def test_headings_links_and_figures_come_apart_from_the_text(page: CompiledPage) -> None:
    assert [(one.id, one.level, one.title) for one in page.headings] == [
        ("who", 2, "Wie maakt hem?"),
        ("smaller", 3, "Kleiner"),
    ]
    assert [(one.block, one.ref, one.label) for one in page.links] == [
        ("lead.1", Ref(Kind.ORGANISATION, "balie"), "de balie"),
        ("smaller.1", Ref(Kind.FIGURE, "keys-per-year"), "Sleutels per jaar"),
    ]
    assert page.figures == ("keys-per-year",)


def test_a_link_that_leads_nowhere_is_words_only_and_still_told() -> None:
    page = to_html("Vraag [de balie](org:balie).", lambda ref: None)
    assert "href" not in page.html
    assert page.blocks["lead.1"] == "Vraag de balie."
    assert page.links[0].target == "org:balie"


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        '<img src=x onerror="alert(1)">',
        "[klik](javascript:alert(1))",
        "[klik](https://example.org)",
        '<a href="file:///etc/passwd">x</a>',
        "[x](data:text/html,hello)",
        '!!! info "kop"\n    <iframe src="https://example.org"></iframe>',
        "tekst {: onclick=alert(1) style=color:red }",
        "## Kop {#a onclick=alert(1)}",
    ],
)
def test_hostile_text_stays_text(text: str) -> None:
    html = to_html(text, lambda ref: LinkTarget(ref)).html
    assert not re.search(
        r"<(script|img|iframe)|<[^>]+(onerror|onclick|style|src)=|(javascript|https?|file|data):[^<]*\">", html
    )


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("## Kop zonder id", "heading-without-id"),
        ("## Een {#x}\n\n## Twee {#x}", "duplicate-id"),
        ("# Titel {#x}", "wrong-heading"),
        ('!!! warning "Kop"\n    Tekst.', "unknown-callout"),
        ("<b>vet</b>", "raw-html"),
        ("1. een\n2. twee\n\n- drie", "mixed-list"),
        ("Tekst met ![plaatje](figure:x) erin.", "wrong-figure"),
        ("![plaatje](https://example.org/x.png)", "wrong-figure"),
    ],
)
def test_what_a_page_may_not_have_is_said(text: str, code: str) -> None:
    assert code in [fault.code for fault in to_html(text, LinkTarget).faults]


@given(st.text(max_size=300))
def test_any_text_compiles_to_clean_html(text: str) -> None:
    page = to_html(text, LinkTarget)
    assert not re.search(r"<(script|style|iframe|img|object|form|input)", page.html, re.IGNORECASE)
    assert all(re.fullmatch(r"[^\s]+", block) for block in page.blocks)
