# SPDX-License-Identifier: EUPL-1.2
"""Made-up support services, as many as one likes: the directory of a large organisation, for measuring search.

The same seed and count give the same services; the n-th is the same whatever the count. They are made one at a time, so
a hundred thousand of them take no memory until someone keeps them. Places and codes are those of the shipped content;
no name, number or address is anyone's.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from random import Random

from vocabulary import FIELD_WORDS, Vocabulary

from kit.content.contacts import Organisation, Phone
from kit.content.model import Municipality, Regions
from kit.content.standing import ContactStanding, Source, Standing
from kit.languages import Words

SEED = 20_26
WORDS_OF_TEXT = (11, 28)
SOURCE = Source("Made up", "Measuring search", 2026, "https://bench.example")
COPIED = ContactStanding(Standing.COPIED, "https://bench.example", "2026")
DOUBTFUL = ContactStanding(Standing.DOUBTFUL, "https://bench.example", "2019")
KINDS = ("victim_support", "outreach", "shelter", "youth", "labour_support", "health", "legal_aid", "helpline")
FORMS = (("all",), ("all",), ("all",), ("labour",), ("sexual",), ("labour", "criminal"))
WHO = ("anyone", "anyone", "professionals")
PLAIN = (
    "Stichting Steunpunt Opvanghuis Inloophuis Buurtteam Wijkteam Hulpcentrum Vereniging Bureau Huis Centrum Loket "
    "Maatschappelijk_Werk Juridisch_Loket Jongerencentrum Vrouwenopvang Taalhuis Buurthuis Noodopvang Zorgboerderij "
    "Stichting_De Huize Project Werkplaats Vluchtelingenwerk Gezinshuis Sociaal_Team Steunpunt_Arbeid"
).split()
ABROAD = (
    "Fundacja Stowarzyszenie Asociația Fundația Derneği Vakfı Associazione Asociación Hội Sdružení Związek "
    "Türk-Hollanda Фонд Дом Общество Центр Association Comité Bürgerhilfe"
).split()
QUARTERS = ("Noord", "Zuid", "Oost", "West", "Centrum", "Buiten")
STREET_NAMES = 800
STREETS = ("straat", "weg", "laan", "plein", "singel", "kade", "hof")
AREA_CODES = "010 020 030 040 050 070 013 015 023 024 026 033 035 038 043 045 053 055 058 071 072 073 074 076 078 079 "
AREA_CODES += "0111 0113 0162 0172 0182 0223 0227 0315 0318 0341 0343 0413 0475 0481 0492 0512 0521 0543 0562 0575 0592"
PLACED = AREA_CODES.split()


@dataclass(frozen=True, slots=True)
class Placed:
    """Where one service is: its municipality, the codes it serves, and the address that is printed."""

    town: Municipality
    regions: tuple[str, ...]
    postcode: str
    address: str


class Services:
    """`count` services over the municipalities of `regions`; towns differ in size as towns do."""

    def __init__(self, count: int, regions: Regions, seed: int = SEED) -> None:
        self._count, self._seed = count, seed
        self._vocabulary = Vocabulary(seed)
        self._towns = list(regions.municipalities)
        Random(seed).shuffle(self._towns)
        self._sizes = list(accumulate(1 / (rank + 6) for rank in range(len(self._towns))))

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[Organisation]:
        return (self.make(number) for number in range(self._count))

    def make(self, number: int) -> Organisation:
        random = Random(self._seed * 1_000_003 + number)
        at = self._place(random)
        name = self._name(random, at.town.name)
        slug = "".join(c for c in name.split()[-1].lower() if c.isascii() and c.isalnum()) or "dienst"
        has_number = random.random() < 0.94
        return Organisation(
            id=f"service-{number:06d}",
            name=Words(nl=name),
            kind=random.choice(KINDS),
            description=Words(nl=self._text(random, at)),
            phones=self._phones(random, number) if has_number else (),
            email=f"info@{slug}.example" if random.random() < 0.5 else "",
            website=f"https://www.{slug}.example" if random.random() < 0.7 else "",
            chat="",
            address=at.address,
            regions=at.regions,
            region_text=at.town.name,
            forms=random.choice(FORMS),
            groups=(),
            languages=(),
            availability=Words(nl="op werkdagen van 9 tot 17 uur") if random.random() < 0.3 else Words(),
            for_whom=random.choice(WHO),
            standing=COPIED if random.random() < 0.95 else DOUBTFUL,
            same_service_as="",
            is_confidential=False,
            sources=(SOURCE,),
        )

    def _place(self, random: Random) -> Placed:
        town = random.choices(self._towns, cum_weights=self._sizes)[0]
        letters = "".join(random.choice("ABCDEGHJKLMNPRSTVWXZ") for _ in range(2))
        postcode = f"{1000 + int(town.code[2:]) * 4 % 8900 + random.randrange(40)} {letters}"
        street = self._vocabulary.proper[random.randrange(STREET_NAMES)]
        address = f"{street}{random.choice(STREETS)} {random.randrange(1, 300)}, {postcode} {town.name}"
        serves = random.random()
        if serves < 0.02:
            regions: tuple[str, ...] = ("national",)
        elif serves < 0.03:
            regions = (town.province,)
        elif serves < 0.08:
            regions = (town.safety_region,)
        else:
            regions = (town.code,)
        return Placed(town, regions, postcode, address)

    def _name(self, random: Random, town: str) -> str:
        words = self._vocabulary
        proper = random.choices(words.proper, cum_weights=words.proper_weights)[0]
        plain = random.choice(PLAIN).replace("_", " ")
        pattern = random.random()
        if pattern < 0.30:
            return f"{plain} {proper} {town}"
        if pattern < 0.50:
            return f"{plain} {proper}"
        if pattern < 0.65:
            said = random.choices(words.telling, cum_weights=words.telling_weights)[0]
            return f"{said.capitalize()} {proper} {town}"
        if pattern < 0.78:
            return f"{plain} {town}-{random.choice(QUARTERS)} {proper}"
        if pattern < 0.88:
            return f"{random.choice(ABROAD)} {random.choice(words.foreign)} {random.choice(words.foreign)}"
        if pattern < 0.92:
            letters = "".join(random.choice("ABCDEFGHIJKLMNOPRSTVWZ") for _ in range(random.choice((3, 4))))
            return f"{'.'.join(letters)}. {proper}"
        return f"{proper} & {random.choice(words.proper)} {random.choice(FIELD_WORDS)}"

    def _text(self, random: Random, at: Placed) -> str:
        words = self._vocabulary
        drawn = random.choices(words.said, cum_weights=words.weights, k=random.randint(*WORDS_OF_TEXT))
        if random.random() < 0.02:
            drawn[4:10] = random.choices(words.foreign, k=8)
        sentences = [drawn[start : start + 12] for start in range(0, len(drawn), 12)]
        text = " ".join(f"{' '.join(sentence).capitalize()}." for sentence in sentences)
        return f"{text} {at.address}."

    def _phones(self, random: Random, number: int) -> tuple[Phone, ...]:
        area = PLACED[number % len(PLACED)]
        rest = f"{random.randrange(10 ** (10 - len(area))):0{10 - len(area)}d}"
        shown = f"{area} {rest[:3]} {rest[3:5]} {rest[5:]}".strip()
        return (Phone(shown, f"+31{(area + rest)[1:]}"),)
