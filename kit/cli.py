# SPDX-License-Identifier: EUPL-1.2
"""The command line: whatever the window can do. One subcommand per line of the table; each loads its module when called.

Exit codes: 0 answered (also: nothing found), 1 findings, 2 a wrong call or something a person can mend, said on stderr
in one sentence.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NoReturn

from kit.errors import KitError

FINE, FINDINGS, WRONG = 0, 1, 2


def _check(arguments: Sequence[str]) -> int:
    from kit.content.commands import check

    return check(arguments)


def _confirm(arguments: Sequence[str]) -> int:
    from kit.content.commands import confirm

    return confirm(arguments)


def _compared(arguments: Sequence[str]) -> int:
    from kit.content.commands import compared

    return compared(arguments)


def _content_state(arguments: Sequence[str]) -> int:
    from kit.content.state_command import content_state

    return content_state(arguments)


def _new_organisation(arguments: Sequence[str]) -> int:
    from kit.content.new_organisation import new_organisation

    return new_organisation(arguments)


def _directory(arguments: Sequence[str]) -> int:
    from kit.exchange.directory_command import directory

    return directory(arguments)


def _compile(arguments: Sequence[str]) -> int:
    from kit.store.compile_command import compile_command

    return compile_command(arguments)


def _search(arguments: Sequence[str]) -> int:
    from kit.store.commands import search

    return search(arguments)


def _show(arguments: Sequence[str]) -> int:
    from kit.store.commands import show

    return show(arguments)


def _numbers(arguments: Sequence[str]) -> int:
    from kit.store.commands import numbers

    return numbers(arguments)


def _cards(arguments: Sequence[str]) -> int:
    from kit.store.cards_command import cards

    return cards(arguments)


def _route(arguments: Sequence[str]) -> int:
    from kit.signs.commands import route

    return route(arguments)


def _pack(arguments: Sequence[str]) -> int:
    from kit.paper.commands import pack

    return pack(arguments)


def _handover(arguments: Sequence[str]) -> int:
    from kit.signs.commands import handover

    return handover(arguments)


def _smoke(arguments: Sequence[str]) -> int:
    from kit.smoke import smoke

    return smoke(arguments)


@dataclass(frozen=True, slots=True)
class Command:
    name: str
    summary: str
    run: Callable[[Sequence[str]], int]


COMMANDS = (
    Command("search", "find pages, signs, organisations, terms and routes by what someone would type", _search),
    Command("show", "print one record: factsheet:under-18, organisation:comensha, sign:GEN-01", _show),
    Command("numbers", "who to call for a place, in order", _numbers),
    Command("cards", "what a worker can point to, and the sentences that may be shown in their language", _cards),
    Command("route", "print a route card", _route),
    Command("handover", "read a hand-over back that was written as a file", _handover),
    Command("pack", "write a visit pack as one HTML file", _pack),
    Command("check", "check resource trees; --call-list prints what to ring, worst harm first", _check),
    Command("confirm", "record that a contact was rung or read, by whom and when", _confirm),
    Command("compared", "record that a translation was compared with its Dutch page", _compared),
    Command("new-organisation", "make a tree for an organisation's own content", _new_organisation),
    Command(
        "directory", "an own list of contacts in, contacts out, correction slips (kit directory --help)", _directory
    ),
    Command("content-state", "write docs/content-state.md: what the content holds and lacks", _content_state),
    Command("compile", "compile resource trees to a content file", _compile),
    Command("smoke", "start the window of this program and print what it found about itself", _smoke),
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the return value is the exit code."""
    arguments = sys.argv[1:] if arguments is None else list(arguments)
    _speak_utf8()
    if not arguments or arguments[0] in ("-h", "--help"):
        print(usage(), file=sys.stdout if arguments else sys.stderr)
        return FINE if arguments else WRONG
    if arguments[0] == "--version":
        from kit.version import version

        print(version())
        return FINE
    command = next((one for one in COMMANDS if one.name == arguments[0]), None)
    if command is None:
        print(f"kit: there is no command {arguments[0]!r}; kit --help lists them", file=sys.stderr)
        return WRONG
    try:
        code = command.run([_as_utf8(argument) for argument in arguments[1:]])
        print(end="", flush=True)  # here, where a full disk can still be told
        return code
    except KitError as error:
        print(f"kit {command.name}: {error.message}", file=sys.stderr)
        if error.detail:
            print(error.detail, file=sys.stderr)
        return WRONG
    except SystemExit as asked:  # argparse: --help, or a wrong call that it has told about
        return asked.code if isinstance(asked.code, int) else WRONG
    except BrokenPipeError:  # `kit search ... | head`
        _close_quietly()
        return FINE
    except OSError as error:  # what was printed went to a disk that is full
        _close_quietly()
        print(f"kit {command.name}: what was asked cannot be written: {error.strerror or error}", file=sys.stderr)
        return WRONG
    except KeyboardInterrupt:
        return 130


def usage() -> str:
    lines = [f"  {command.name:<16} {command.summary}" for command in COMMANDS]
    return "\n".join(["usage: kit COMMAND ...   (kit COMMAND --help tells more)", "", *lines])


def _speak_utf8() -> None:
    """Windows consoles and pipes speak a code page by default; names such as Fryslân must come through."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def _as_utf8(argument: str) -> str:
    """A terminal that speaks no UTF-8 hands over bytes in disguise; what is UTF-8 all the same is read as such."""
    if argument.isascii() or not any("\ud800" <= letter <= "\udfff" for letter in argument):
        return argument
    return argument.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _close_quietly() -> None:
    import os

    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def run() -> NoReturn:
    raise SystemExit(main())
