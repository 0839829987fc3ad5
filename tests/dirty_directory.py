# SPDX-License-Identifier: EUPL-1.2
"""500 rows as real directories have them, and the report they must give.

Each trap is one that was counted in real data sets in the form of Open Referral (HSDS), or that a spreadsheet makes.
The expectation is written here beside the row that causes it, and was committed before the reader was run on it.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field

HEADER = (
    "kenmerk", "naam", "soort", "omschrijving", "telefoon", "telefoon waarvoor", "e-mail", "website", "adres", "postcode",
    "plaats", "werkgebied", "talen", "wie mag bellen", "vertrouwelijk", "status", "nagegaan door", "nagegaan op",
    "nagegaan hoe", "Interne notities",
)  # fmt: skip
ROWS = 500
CANARY = "Kanarie"
"""Stands in every value that was marked as private, and may be nowhere afterwards."""


@dataclass(frozen=True)
class Trap:
    """Cells by head. `group` rows are one service: the first kept, the others merged, each with `if_later` warned."""

    cells: dict[str, str]
    broken: str = ""
    warned: tuple[str, ...] = ()
    group: str = ""
    if_later: tuple[str, ...] = ()
    if_first: tuple[str, ...] = ()
    raw: str = ""
    """Put in place of the whole line: for rows that are no proper CSV."""


@dataclass
class Expected:
    rows_in: int = 0
    kept: int = 0
    merged: int = 0
    broken: list[tuple[int, str]] = field(default_factory=list)
    warned: list[tuple[int, str]] = field(default_factory=list)
    """Of single rows; warnings about the whole table are not in it."""


_TOWNS = (
    "Zutphen",
    "Goes",
    "Lochem",
    "Almelo",
    "Rotterdam",
    "Amersfoort",
    "Alkmaar",
    "Apeldoorn",
    "Den Bosch",
    "Breda",
)
_PHONES = ("010-411{n:04}", "(010) 411 {a} {b}", "+31 10 411 {a} {b}", "003110411{n:04}", "010 411 {a} {b}", "010/411{n:04}",
           "Tel. 010-411{n:04}", '="010 411 {a} {b}"')  # fmt: skip
_KINDS = ("Hulplijn of meldlijn", "zorg", "GGD", "jeugd", "juridische hulp", "Gemeente", "slachtofferhulp", "Politie")


def clean(n: int, **changes: str) -> dict[str, str]:
    """A row without a fault, as one of several hands would type it."""
    told = {
        "kenmerk": "",
        "naam": f"{('Loket', 'Stichting', 'Steunpunt', 'Bureau')[n % 4]} De Linde {n}",
        "soort": _KINDS[n % len(_KINDS)],
        "omschrijving": "Geeft advies aan wie belt.",
        "telefoon": _PHONES[n % len(_PHONES)].format(n=n, a=f"{n // 100:02}", b=f"{n % 100:02}"),
        "e-mail": f"balie{n}@linde.example",
        "website": ("https://linde.example", "www.linde.example/balie", "")[n % 3],
        "adres": f"Lindelaan {n}",
        "postcode": f"12{n % 90 + 10} AB",
        "plaats": _TOWNS[n % len(_TOWNS)],
        "werkgebied": _TOWNS[n % len(_TOWNS)],
        "talen": ("Nederlands", "Nederlands, Engels", "nl; pools")[n % 3],
        "wie mag bellen": ("Iedereen", "professionals", "")[n % 3],
        "vertrouwelijk": ("", "nee", "Nee")[n % 3],
        "status": ("", "actief")[n % 2],
    }
    return {**told, **changes}


def traps() -> Iterator[Trap]:
    n = 1000

    def row(**changes: str) -> dict[str, str]:
        nonlocal n
        n += 1
        return clean(n, **{name.replace("_", " "): text for name, text in changes.items()})

    for name in ("", "-", "n.v.t.", "null", "  ", "?", "NULL", "..."):
        yield Trap(row(naam=name), broken="no-name")
    for said in ("ja", "x", "1", "Vertrouwelijk", "JA", "intern", "yes", "misschien", "TRUE", "geheim"):
        yield Trap(row(vertrouwelijk=said, naam=f"{CANARY}huis {n}", adres=f"{CANARY}straat {n}"), broken="private")
    for name in ("[VERTROUWELIJK] {0}", "{0} (geheim)", "INTERN: {0}"):
        yield Trap(row(naam=name.format(f"{CANARY} {n}")), broken="private")
    for said in ("06-3199110{0} (geheim)", "vertrouwelijk: 06-3199111{0}", "06-3199112{0} NIET DELEN", "geheim"):
        yield Trap(row(telefoon=said.format(n % 10)), warned=("private-cell",))
    yield Trap(row(omschrijving=f"VERTROUWELIJK: {CANARY} woont hier."), warned=("private-cell",))
    yield Trap(row(omschrijving="Wij helpen u vertrouwelijk en gratis."))
    for at in range(6):
        street = f"{CANARY}kade {n}"
        yield Trap(row(adres=street, vertrouwelijk="ja", telefoon=f"010 4120{at:03}"), broken="private")
        again = street.upper() if at % 2 else street
        yield Trap(row(adres=again), warned=("private-elsewhere",))
    for number in ("104119999", "8002000", "3.1E+10", "3,16123E+10", "000-0000000", "0800-HELPNU", "010 41´9 99 98", "010 411",
                   "31104119999", "12", "tst 105", "bel de balie", "010-4119999 06-31101104", "+32 2 555 12 12"):  # fmt: skip
        yield Trap(row(telefoon=number), warned=("phone",))
        yield Trap(row(**{"telefoon": number, "e-mail": "", "website": ""}), broken="phone", warned=("phone",))
    for number in ("geen telefoon", "-", "n.v.t.", "0", "x"):
        yield Trap(row(telefoon=number), warned=("phone",) if number == "0" else ())
    for number in ("010-4118001 / 06-31101108", "010 411 80 02\n010 411 80 03", "010 4118004 of 010 4118005", "010-4118006 x105",
                   "06 - 31101109 (spoed)", "14 010", "0900-8844", "+31 (0)10 411 80 07", "０１０ ４１１ ８００８"):  # fmt: skip
        yield Trap(row(telefoon=number))
    for text in ("Hulp &amp; advies", "<p>Hulp bij <b>werk</b></p>", "Hulp\\nen advies", "Advies \xad ook op zaterdag",
                 "CoÃ¶rdinatie van hulp", "Foto GÇô hulp", "Hulp\u200b bij werk", "Patiâ€™nt"):  # fmt: skip
        yield Trap(row(omschrijving=text), warned=("repaired",))
    for text in ('=HYPERLINK("http://kwaad.example","klik")', "@SUM(1+1)", "+hulp", "-advies", "=1+1|cmd"):
        yield Trap(row(omschrijving=text), warned=("formula",))
    for at in range(15):
        group = f"exact {at}"
        same = row()
        yield Trap(same, group=group)
        yield Trap(dict(same), group=group)
    for at in range(10):
        group = f"other case {at}"
        same = row()
        yield Trap(same, group=group)
        yield Trap({**same, "naam": same["naam"].upper() + " ", "telefoon": f"06 3110 12{at:02}"}, group=group)
    for at in range(6):
        same = row(kenmerk=f"K-{at}")
        yield Trap(same, group=f"differs {at}", if_later=("differs",))
        yield Trap({**same, "e-mail": "ander@linde.example"}, group=f"differs {at}", if_later=("differs",))
    for _ in range(3):
        yield Trap(row(kenmerk="12"), group="!key", if_first=("key",))
    for at in range(4):
        same = row()
        yield Trap(same, group=f"!alike {at}", if_later=("alike",))
        yield Trap({**same, "plaats": "Hengelo"}, group=f"!alike {at}", if_later=("alike",))
    for said in ("gestopt", "Inactive", "opgeheven", "tijdelijk gesloten", "Vervallen", "defunct"):
        yield Trap(row(status=said), broken="stopped")
    for said in ("hulpdingen", "Overige zaken", "17"):
        yield Trap(row(soort=said), warned=("kind",))
    yield Trap(row(soort='Zorg"><script>x</script>'), warned=("repaired", "kind"))
    for said in ("Opvang", "vrouwenopvang", "Safe house", "shelter"):
        yield Trap(row(soort=said), warned=("secret-address",))
    yield Trap(row(naam=f"Vrouwenopvang De Zon {n}", soort="GGD"), warned=("secret-address",))
    for text in ("U vindt ons in de Lindestraat 12.", "Kom naar 1234 AB."):
        yield Trap(row(soort="Opvang", omschrijving=text, adres="", postcode=""), broken="refused")
    for said in ("Timboektoe", "Rotterdam en Atlantis", "overal"):
        yield Trap(row(werkgebied=said), warned=("region",))
    for said in ("Rotterdam, Goes", "Gemeente Utrecht", "landelijk", "GM0599; VR17", "Veiligheidsregio Twente", "Fryslan",
                 "Den Haag en Delft", "België"):  # fmt: skip
        yield Trap(row(werkgebied=said, telefoon=""))
    yield Trap(row(werkgebied="", plaats=""), warned=("region",))
    for said in ("balie.linde.example", "jan@", "zie website"):
        yield Trap(row(**{"e-mail": said}), warned=("email",))
    yield Trap(row(**{"e-mail": "a@linde.example; b@linde.example"}), warned=("email",))
    for said in ("javascript:alert(1)", "volgt nog", "file:///c:/x"):
        yield Trap(row(website=said), warned=("website",))
    for said in ("null", "NULL", "n/a", "none"):
        yield Trap(row(adres=said, postcode=said, website=said, kenmerk=said))
    yield Trap(row(nagegaan_door="J. Jansen"), warned=("check",))
    yield Trap(row(nagegaan_op="24-11-2026"), warned=("check",))
    yield Trap(row(nagegaan_door="J. Jansen", nagegaan_op="2199-01-01"), warned=("check",))
    yield Trap(row(nagegaan_door="J. Jansen", nagegaan_op="24 nov 2026"), warned=("check",))
    for said in ("24-11-2026", "2026-11-24", "24/11/2026", "24 november 2026"):
        yield Trap(row(nagegaan_door="J. Jansen", nagegaan_op=said, nagegaan_hoe="gebeld"))
    for said in ("Klingon", "Nederlands, Elfs"):
        yield Trap(row(talen=said), warned=("languages",))
    for said in ("Bel ons op 010 411 39 11.", "Spoed: 06-31101100."):
        yield Trap(row(omschrijving=said), warned=("typed-phone",))
    yield Trap(row(soort="Zorgcoördinatie", werkgebied="", plaats=""), broken="no-area", warned=("region",))
    yield Trap(row(soort="Zorgcoördinatie"))
    for name in (
        "Łódź Pomoc",
        "مركز المساعدة",
        "Trợ giúp",
        "Помощь",
        "Çağrı",
        "O'Brien & zonen",
        "Bureau; puntkomma",
        'De "Linde"',
    ):
        yield Trap(row(naam=f"{name} {n}"))
    for at in range(3):
        yield Trap({}, broken="quote", raw=f';"Loket {at};GGD;Geeft advies;010 411 70 0{at};;;;;;Goes;Goes')
    for at in range(4):
        yield Trap({}, broken="cells", raw=f";Loket Komma {at};GGD;Advies" + ";x" * 30)


def dirt(seed: int = 20) -> tuple[str, Expected]:
    """(the text of a CSV file with semicolons, what reading it must report), the same for the same seed."""
    told = list(traps())
    told += [Trap(clean(number)) for number in range(1, ROWS - len(told) + 1)]
    random.Random(seed).shuffle(told)
    expected = Expected(rows_in=len(told))
    lines = ["Adressen van ketenpartners" + ";" * 21, "", _line(dict(zip(HEADER, HEADER, strict=True)))]
    number = 0
    seen: set[str] = set()
    for at, trap in enumerate(told):
        if at % 97 == 50:
            lines.append(";" * 21)
            number += 1
        if at % 211 == 100:
            lines.append(lines[2])
            number += 1
            expected.warned.append((number, "header"))
        number += 1
        lines.append(trap.raw or _line(trap.cells))
        expected.warned += [(number, code) for code in trap.warned]
        if trap.broken:
            expected.broken.append((number, trap.broken))
            continue
        first = trap.group not in seen
        seen.add(trap.group or f"row {number}")
        expected.warned += [(number, code) for code in (trap.if_first if first else trap.if_later) if trap.group]
        if trap.group and not first and not trap.group.startswith("!"):
            expected.merged += 1
        else:
            expected.kept += 1
    expected.warned.sort()
    return "\r\n".join(lines) + "\r\n", expected


def _line(cells: dict[str, str]) -> str:
    told = []
    for name in HEADER:
        text = cells.get(name, "")
        told.append('"' + text.replace('"', '""') + '"' if any(sign in text for sign in ';"\r\n') else text)
    return ";".join(told) + ";;"
