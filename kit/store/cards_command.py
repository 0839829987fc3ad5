# SPDX-License-Identifier: EUPL-1.2
"""`kit cards`: the languages a worker can point to, and the sentences that may be shown in one, with what stands behind them."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any

from kit.content.cards import CardLanguage
from kit.languages import Language
from kit.store.commands import opened_library, parse_options, print_json
from kit.store.library import Library
from kit.store.worker_cards import WorkerCards, behind_in_words, worker_cards


def cards(arguments: Sequence[str]) -> int:
    """`kit cards [--in CODE]`; 0 also when nothing may be shown in that language. Raises UnknownRecord for a code no card has."""
    parser = argparse.ArgumentParser("kit cards", description="Cards for the worker, in a language they read.")
    parser.add_argument(
        "--in", dest="code", metavar="CODE", help="the worker's language (nl, en, ar); languages alone when left out"
    )
    options = parse_options(parser, arguments)
    reader = Language(options.lang)
    with opened_library(options.db) as library:
        shown = worker_cards(library)
        told = _sentences(library, shown, options.code, reader) if options.code else _languages(shown, reader)
    if options.json:
        print_json(told)
    elif options.code:
        for card in told:
            print(f"{card['title']}\n  {card['when']}")
            for one in card["sentences"]:
                print(f"  - {one['sentence']} ({one['behind']})")
        if not told:
            print("Nothing may be shown in this language yet.")
    else:
        for one in told:
            print(f"{one['code']:8} {one['endonym']}  {one['name']}")
    return 0


def _languages(shown: WorkerCards, reader: Language) -> list[dict[str, Any]]:
    return [_language(one, reader) for one in shown.languages]


def _language(one: CardLanguage, reader: Language) -> dict[str, Any]:
    name, behind = one.name.say(reader), one.sentences.value
    return {"code": one.code, "endonym": one.endonym, "name": name, "direction": one.direction, "sentences": behind}


def _sentences(library: Library, shown: WorkerCards, code: str, reader: Language) -> list[dict[str, Any]]:
    """Raises UnknownRecord for a language that no card names."""
    shown.language(code)
    told = []
    for card in shown.cards_in(code):
        sentences = []
        for sentence in shown.sentences(card, code):
            one = shown.shown(card, sentence, code)
            sentences.append(
                {
                    "id": sentence.id,
                    "sentence": one.sentence,
                    "answers": {answer.id: answer.words for answer in one.answers},
                    "behind": behind_in_words(one, card, library.wording, reader),
                }
            )
        told.append(
            {"id": card.id, "title": card.title.say(reader), "when": card.when.say(reader), "sentences": sentences}
        )
    return told
