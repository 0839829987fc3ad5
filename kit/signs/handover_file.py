# SPDX-License-Identifier: EUPL-1.2
"""A hand-over as a file that another program can read: the text as it was worded, and the answers behind it.

Own words stand once, in the text; what was left out stands nowhere. Read and written again, the file is the same byte for
byte. Published as resources/schemas/hand-over.schema.json, told in docs/hand-over.md.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from kit.errors import InputError, OtherVersion, UnreadableHandOver
from kit.languages import Language
from kit.settings import Role
from kit.signs.checklist import Checklist, Form, Reply, SignAnswer, Situation
from kit.signs.entries import Entry, read_object
from kit.signs.handover import PARTS, HandOver, Line, Part

FORMAT, VERSION = "veldgids-hand-over", 1
LARGEST = 5_000_000
"""Bytes of a file that is looked at."""
HEAD = ("format", "version", "language", "written", "content", "route", "answers", "text")
ANSWERS = (
    "danger", "under_18", "asks_for_help", "found_offending", "situation", "role", "region", "region_said", "sector", "form",
    "signs", "when", "rung",
)  # fmt: skip
OWN = ("where", "said", "promised", "thought")
"""Own words that belong to no sign: the key of their line is the field of the checklist."""


@dataclass(frozen=True, slots=True)
class HandedOver:
    """`text` without what was left out (`kit.signs.handover.without`). `route` is the id of the card the answers led to,
    `content` the version of the content that the words are from.

    Of `answers` no own words are written: those of `text` count, and are what is read back into it.
    """

    text: HandOver
    answers: Checklist
    language: Language
    written: datetime
    route: str
    content: str


def write_hand_over(handed: HandedOver) -> str:
    """The file as text, the last line ended."""
    told = {
        "format": FORMAT,
        "version": VERSION,
        "language": handed.language.value,
        "written": handed.written.isoformat(),
        "content": handed.content,
        "route": handed.route,
        "answers": _given(_answers(handed.answers)),
        "text": _text(handed.text),
    }
    written = json.dumps(told, ensure_ascii=False, indent=2) + "\n"
    return written.encode("utf-8", "replace").decode("utf-8")  # half an emoji


def read_hand_over(text: str) -> HandedOver:
    """Raises InputError, naming what is wrong; also for a file of a later version, whose meaning nobody here knows."""
    whole = read_object(text)
    if (said := whole.members().get("format")) is None or said.value != FORMAT:
        raise InputError("This file is no hand-over of Veldgids. A checklist goes into kit route.")
    found = whole.only(HEAD)
    if (version := _needed(found, "version").value) != VERSION or isinstance(version, bool):
        raise OtherVersion("This hand-over was written by another version of Veldgids. Ask for it as text.")
    worded = _read_text(_needed(found, "text"))
    return HandedOver(
        text=worded,
        answers=_with_own_words(_read_answers(_needed(found, "answers")), worded),
        language=_needed(found, "language").choice(Language),
        written=_needed(found, "written").time(),
        route=_needed(found, "route").text(),
        content=_needed(found, "content").text(),
    )


def open_hand_over(path: Path) -> HandedOver:
    """Raises OtherVersion, or UnreadableHandOver whose `detail` says what is wrong."""
    try:
        if path.stat().st_size > LARGEST:
            raise InputError("The file is too large.")
        return read_hand_over(path.read_bytes().decode("utf-8-sig"))
    except OtherVersion:
        raise
    except (OSError, UnicodeDecodeError, InputError) as error:
        raise UnreadableHandOver(f"{path.name} cannot be read as a hand-over.", detail=str(error)) from error


# -- writing ----------------------------------------------------------------------------------------------------------


def _given(values: Mapping[str, Any]) -> dict[str, Any]:
    """Without what was not answered."""
    return {name: value for name, value in values.items() if value not in (None, "", False, {}, [])}


def _answers(checklist: Checklist) -> dict[str, Any]:
    """By the names in ANSWERS, in that order."""
    return {
        "danger": _reply(checklist.danger),
        "under_18": _reply(checklist.under_18),
        "asks_for_help": checklist.asks_for_help,
        "found_offending": checklist.found_offending,
        "situation": checklist.situation and checklist.situation.value,
        "role": checklist.role.value,
        "region": checklist.region,
        "region_said": checklist.region_said,
        "sector": checklist.sector,
        "form": checklist.form and checklist.form.value,
        "signs": {sign: _sign(checklist, sign) for sign in sorted(checklist.answers) if _is_answered(checklist, sign)},
        "when": checklist.when and checklist.when.isoformat(),
        "rung": list(checklist.rung),
    }


def _reply(reply: Reply) -> str | None:
    return None if reply is Reply.NOT_ASKED else reply.value


def _is_answered(checklist: Checklist, sign: str) -> bool:
    return checklist.answer(sign) is not SignAnswer.NOT_LOOKED_AT


def _sign(checklist: Checklist, sign: str) -> dict[str, str]:
    at = checklist.times.get(sign)
    return {"answer": checklist.answer(sign).value, **({"at": at.isoformat()} if at else {})}


def _text(text: HandOver) -> dict[str, Any]:
    parts = [{"key": part.key, "head": part.head, "lines": [_line(line) for line in part.lines]} for part in text.parts]
    return {
        "title": text.title,
        "made_on": text.made_on,
        "parts": parts,
        "last": text.last,
        "left_out": text.left_out,
    }


def _line(line: Line) -> dict[str, Any]:
    return _given({"key": line.key, "text": line.text, "own": line.own, "left_out": line.is_left_out})


# -- reading ----------------------------------------------------------------------------------------------------------


def _needed(found: Mapping[str, Entry], name: str) -> Entry:
    if name not in found:
        raise InputError(f'"{name}" is missing.')
    return found[name]


def _read_answers(entry: Entry) -> Checklist:
    found = entry.only(ANSWERS)
    texts = {name: found[name].text() for name in ("region", "region_said", "sector") if name in found}
    flags = {name: found[name].flag() for name in ("asks_for_help", "found_offending") if name in found}
    signs = {name: _read_sign(one) for name, one in found["signs"].members().items()} if "signs" in found else {}
    return Checklist(
        danger=_read_reply(found, "danger"),
        under_18=_read_reply(found, "under_18"),
        asks_for_help=flags.get("asks_for_help", False),
        found_offending=flags.get("found_offending", False),
        situation=found["situation"].choice(Situation) if "situation" in found else None,
        role=_needed(found, "role").choice(Role),
        region=texts.get("region", ""),
        region_said=texts.get("region_said", ""),
        sector=texts.get("sector", ""),
        form=found["form"].choice(Form) if "form" in found else None,
        answers={name: answer for name, (answer, _) in signs.items()},
        times={name: at for name, (_, at) in signs.items() if at is not None},
        when=found["when"].time() if "when" in found else None,
        rung=tuple(one.text() for one in found["rung"].items()) if "rung" in found else (),
    )


def _read_reply(found: Mapping[str, Entry], name: str) -> Reply:
    if name not in found:
        return Reply.NOT_ASKED
    reply = found[name].choice(Reply)
    if reply is Reply.NOT_ASKED:
        raise found[name].wrong("yes, no or unknown, or absent")
    return reply


def _read_sign(entry: Entry) -> tuple[SignAnswer, datetime | None]:
    found = entry.only(("answer", "at"))
    answer = found["answer"].choice(SignAnswer) if "answer" in found else SignAnswer.NOT_LOOKED_AT
    if answer is SignAnswer.NOT_LOOKED_AT:
        raise entry.wrong('an object with an "answer", or absent when nobody looked')
    return answer, found["at"].time() if "at" in found else None


def _with_own_words(checklist: Checklist, text: HandOver) -> Checklist:
    own: dict[str, str] = {}
    for line in (line for part in text.parts for line in part.lines if line.own):
        if line.key in own:
            raise InputError(f'Own words for "{line.key}" stand there twice.')
        own[line.key] = line.own
    fields = {name: own.pop(name) for name in OWN if name in own}
    return replace(checklist, words=own, **fields)  # type: ignore[arg-type]  # the four of OWN are text


def _read_text(entry: Entry) -> HandOver:
    found = entry.only(("title", "made_on", "parts", "last", "left_out"))
    return HandOver(
        title=_needed(found, "title").text(),
        made_on=_needed(found, "made_on").text(),
        parts=tuple(_read_part(one) for one in _needed(found, "parts").items()),
        last=_needed(found, "last").text(),
        left_out=_needed(found, "left_out").text(),
    )


def _read_part(entry: Entry) -> Part:
    found = entry.only(("key", "head", "lines"))
    key = _needed(found, "key")
    if key.value not in PARTS:
        raise key.wrong("one of " + ", ".join(PARTS))
    lines = tuple(_read_line(one) for one in _needed(found, "lines").items())
    return Part(key.text(), _needed(found, "head").text(), lines)


def _read_line(entry: Entry) -> Line:
    found = entry.only(("key", "text", "own", "left_out"))
    texts = {name: found[name].text() for name in ("key", "text", "own") if name in found}
    line = Line(texts.get("text", ""), texts.get("own", ""), texts.get("key", ""), "left_out" in found)
    if "left_out" in found and not found["left_out"].flag():
        raise found["left_out"].wrong("true, or absent")
    if (line.own or line.is_left_out) and not line.key:
        raise entry.wrong('a line with a "key" for the own words')
    if line.own and line.is_left_out:
        raise entry.wrong('own words or "left_out", not both')
    if not (line.text or line.own or line.is_left_out):
        raise entry.wrong("a line with something in it")
    return line
