# SPDX-License-Identifier: EUPL-1.2
"""What the reader shows: a factsheet, the list of terms, or one sign, each as one page with contents and links."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

from kit.content.model import Kind, Ref, Term
from kit.content.standing import PageStanding, Source
from kit.languages import Language
from kit.store.library import Library
from kit.store.page import Page
from kit.store.page_body import sources_html, with_tables

GLOSSARY = "glossary"
"""The id under which the list of all terms is shown: `term:` refs open it at their term."""
HOW_TO_READ = "how-to-read-signs"
"""The page that tells how to read signs."""


@dataclass(frozen=True, slots=True)
class ReadingPage:
    """`body` is compiled HTML with the title in front; `headings` are pairs of id and words.

    `label` says that the text stands in the other language, or is older than its counterpart; "" when neither.
    """

    ref: Ref
    title: str
    neutral: str
    section: str
    body: str
    headings: tuple[tuple[str, str], ...]
    links: tuple[tuple[Ref, str], ...]
    figures: tuple[str, ...]
    sources: tuple[Source, ...]
    standing: PageStanding | None
    language: Language
    label: str = ""


def factsheet(library: Library, slug: str, language: Language, words: ReadingWords) -> ReadingPage:
    """The page in `language`, else in the other one with its label. Raises UnknownRecord."""
    page = library.page(slug, language)
    theme = next((t.theme for t in library.themes(language) if t.theme.id == page.theme), None)
    label = _label(page, language, words)
    body = f'<h1 id="top">{escape(page.title)}</h1>' + (f'<p class="label">{escape(label)}</p>' if label else "")
    return ReadingPage(
        Ref(Kind.FACTSHEET, slug),
        page.title,
        page.neutral,
        theme.title.say(language) if theme else "",
        body + with_tables(library, page) + sources_html(library.wording, page.sources, page.language_shown),
        tuple((heading.id, heading.title) for heading in page.headings if heading.level == 2),
        tuple((link.ref, link.label) for link in page.links),
        page.figures,
        page.sources,
        page.standing,
        page.language_shown,
        label,
    )


@dataclass(frozen=True, slots=True)
class ReadingWords:
    """Interface words that stand inside a page; the window gives them in its language."""

    not_translated: str
    older_translation: str
    terms: str
    also_called: str
    not_the_same_as: str
    ordinary_explanations: str
    ordinary_rules: str
    where_from: str
    sign: str


def _label(page: Page, language: Language, words: ReadingWords) -> str:
    if page.language_shown is not language:
        return words.not_translated
    return words.older_translation if page.is_stale else ""


def glossary(library: Library, language: Language, words: ReadingWords) -> ReadingPage:
    """All terms in the order of the alphabet, each with its own anchor."""
    terms = sorted(library.terms(), key=lambda term: term.name.say(language).casefold())
    names = {term.id: term.name.say(language) for term in terms}
    body = "".join(_term_html(term, language, names, words) for term in terms)
    return ReadingPage(
        Ref(Kind.TERM, GLOSSARY),
        words.terms,
        words.terms,
        "",
        f'<h1 id="top">{escape(words.terms)}</h1>{body}',
        tuple((term.id, names[term.id]) for term in terms),
        (),
        (),
        (),
        None,
        language,
    )


def _term_html(term: Term, language: Language, names: dict[str, str], words: ReadingWords) -> str:
    other = term.name.exactly(language.other)
    also = [*term.also.get(language, ()), *([other] if other and other != names[term.id] else [])]
    parts = [f'<h3 id="{term.id}">{escape(names[term.id])}</h3><p>{escape(term.meaning.say(language))}</p>']
    if also:
        parts.append(f'<p class="label">{escape(words.also_called)} {escape(", ".join(also))}</p>')
    if differs := [_link(Ref(Kind.TERM, other_id), names.get(other_id, other_id)) for other_id in term.not_the_same_as]:
        parts.append(f'<p class="label">{escape(words.not_the_same_as)} {", ".join(differs)}</p>')
    return "".join(parts)


def sign(library: Library, sign_id: str, language: Language, words: ReadingWords) -> ReadingPage:
    """One sign with its ordinary explanations, the ordinary rules beside it and where it comes from."""
    shown = library.sign(sign_id)
    sector = library.sector(shown.sector).name.say(language)
    wording = library.wording
    channel = wording.say(f"channel_{shown.channel.value}", language)
    evidence = wording.say(f"evidence_{shown.evidence.value}", language)
    origin_never = wording.say("origin_never_a_sign", language)
    body = [
        f'<h1 id="top">{escape(shown.text.say(language))}</h1><p class="lead">{escape(f"{channel}. {sector}.")}</p>'
    ]
    if shown.explanation.say(language):
        body.append(f"<p>{escape(shown.explanation.say(language))}</p>")
    explanations = (library.explanation(item).name.say(language) for item in shown.explanations)
    rules = (library.rule(item).name.say(language) for item in shown.rules)
    headings = [("explanations", words.ordinary_explanations, tuple(explanations))]
    headings += [("rules", words.ordinary_rules, tuple(rules))] if shown.rules else []
    body += [f'<h2 id="{anchor}">{escape(head)}</h2>{_list(items)}' for anchor, head, items in headings]
    body.append(f'<h2 id="from">{escape(words.where_from)}</h2><p>{escape(evidence)}</p><p>{escape(origin_never)}</p>')
    sources = tuple(library.sign_source(source) for source in shown.sources if source != "KNOWLEDGE")
    return ReadingPage(
        Ref(Kind.SIGN, sign_id),
        shown.text.say(language),
        words.sign,
        sector,
        "".join(body) + sources_html(library.wording, sources, language),
        (*((anchor, head) for anchor, head, _ in headings), ("from", words.where_from)),
        (_how_to_read_signs(library, language),),
        (),
        sources,
        None,
        language,
    )


def _how_to_read_signs(library: Library, language: Language) -> tuple[Ref, str]:
    ref = Ref(Kind.FACTSHEET, HOW_TO_READ)
    return ref, library.title(ref, language).text


def _list(items: Iterable[str]) -> str:
    return "<ul>" + "".join(f"<li>{escape(item)}</li>" for item in items) + "</ul>"


def _link(ref: Ref, label: str) -> str:
    return f'<a href="{ref}">{escape(label)}</a>'
