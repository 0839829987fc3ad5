# SPDX-License-Identifier: EUPL-1.2
"""Words for made-up services, in order of how often they are said: small words, words of the field, compounds, names.

No word here comes from a person or a real service. What makes the words hard to search is what makes real ones hard:
a few starts that thousands share, compounds of the same parts, names a letter apart, accents and other alphabets.
"""

from __future__ import annotations

from itertools import accumulate
from random import Random

SMALL_WORDS = (
    "de en van voor het een in met bij of die op te zijn ook naar om uit aan wij u als door over kan mensen niet tot "
    "zonder meer wie wat waar na onze hun alle elke samen iedereen binnen tijdens ander andere zelf nog dan er hier "
    "daar vanuit rond eigen weer snel graag gratis altijd vaak soms direct"
).split()
FIELD_WORDS = (
    "hulp opvang begeleiding vrouwen mannen kinderen jongeren gezin gemeente ondersteuning advies informatie steun "
    "gesprek wonen werk inkomen schulden zorg veilig veiligheid huis thuis geweld dak plek nacht dag week telefoon "
    "afspraak inloop spreekuur vrijwilligers maatschappelijk sociaal juridisch recht rechten aangifte slachtoffers "
    "uitbuiting misbruik arbeid contract loon werkgever huisvesting huur kamer bed maaltijd kleding medisch arts "
    "verpleegkundige psycholoog trauma herstel toekomst terugkeer verblijf vergunning vreemdelingen migranten "
    "vluchtelingen asiel taal taalles tolk cursus training opleiding school buurt wijk dorp stad regio centrum loket "
    "team organisatie stichting vereniging netwerk partners politie zorgverlener huisarts verwijzing aanmelden "
    "wachtlijst kosten eigenbijdrage vertrouwelijk anoniem professioneel ervaring ervaringsdeskundige lotgenoten groep "
    "groepen ouders moeders vaders meisjes jongens ouderen volwassenen dakloos daklozen verslaving gezondheid zwanger "
    "relatie scheiding conflict bemiddeling budget toeslagen uitkering formulieren brieven computer vervoer tuin keuken "
    "koffie ontmoeting activiteiten sport muziek dagbesteding crisis noodopvang noodbed beschermd beschut ambulant "
    "preventie voorlichting signalen melding meldpunt hulplijn chat website mail bereikbaar open gesloten geopend"
).split()
FIRST_PARTS = (
    "arbeids arbeid jeugd jongeren kinder vrouwen mannen gezins ouder ouderen buurt wijk dorps stads regio gemeente "
    "schuld schulden huis woon wonings huur slaap nacht dag dagbestedings crisis nood vlucht vluchtelingen migranten "
    "asiel vreemdelingen taal tolk school leer opleidings trainings cursus werk werkgevers loon inkomens budget geld "
    "zorg zorgverleners gezondheids medisch psycho trauma herstel verslavings drugs alcohol relatie scheidings geweld "
    "veiligheids bescherm beschermings slachtoffer dader rechts juridisch straat daklozen maaltijd voedsel kleding "
    "kringloop fiets vervoer reis terugkeer toekomst ervarings vrijwilligers mantelzorg familie moeder vader meisjes "
    "jongens baby zwangerschaps seksuele uitbuitings mensenhandel signaal meld meldings hulp steun advies informatie "
    "voorlichtings preventie contact ontmoetings inloop spreek gespreks groeps lotgenoten muziek kunst sport tuin keuken "
    "computer digitale post papier formulier toeslagen uitkerings belasting bank verzekerings huisarts apotheek "
    "ziekenhuis kliniek wond tand oog bewegings rust stilte geloofs kerk moskee tempel haven boot kas bouw schoonmaak "
    "horeca keten land tuinders vlees vis bloemen pakket transport chauffeurs zeelieden"
).split()
LAST_PARTS = (
    "hulp opvang begeleiding steun advies zorg werk huis plek punt loket team lijn groep kring cafe winkel bank fonds "
    "dienst bureau centrum kantoor kamer woning pand locatie traject project programma aanpak plan gesprek onderzoek "
    "toets keuring recht zaak wet regeling vergoeding toeslag contract overleg tafel netwerk keten partner maatje coach "
    "trainer docent arts therapeut verpleger adviseur consulent regisseur coordinator medewerker vrijwilliger bewoner "
    "client deelnemer bezoeker melder vriend familie opleiding cursus les school klas avond middag ochtend dag week "
    "nacht uur seizoen jaar periode fase stap weg route kaart boek gids map brief formulier pas sleutel bed maaltijd "
    "tas pakket kist kast tuin keuken zaal hal werkplaats atelier stal boot bus fiets markt beurs feest viering tocht "
    "reis vakantie kamp spel sport muziek koor dans film verhaal taal woord teken beeld foto krant blad site"
).split()
ONSETS = (
    "b br d dr f fl g gr h j k kl kn kr l m n p pl pr r s sch sl sp st str t tr v vl w z zw br bl gl ch th sz cz m n v h"
).split()
NUCLEI = "a aa e ee i ie ij o oe oo u ui ou au eu a e o i ei".split()
CODAS = "k l m n ng nk p r rs rt s st t ts d ld nd rd f ch ns lm rk mp x n r l s n".split()
NAME_ENDS = "stra ma sen man inga huis dijk veld berg horst hof brug meer zicht kamp donk loo wijk oord".split()
ACCENTED = {"a": "áàâäãåăąā", "e": "éèêëęě", "i": "íîïİı", "o": "óòôöõőơø", "u": "úùûüůưű", "s": "śšșş", "z": "źżž"} | {
    "c": "ćčç",
    "n": "ńñň",
    "l": "łľ",
    "d": "đď",
    "t": "țť",
    "r": "řŕ",
    "g": "ğ",
}
CYRILLIC = (
    "при мо на дом по свет лана вера ди мир ста рова ков ский нов ина ло бор тер зов де жда гра ну ча щит ый".split()
)

COMMON = 600
"""So many words keep their place at the head; what comes after is in an order of its own."""
SIZE = 72_000
SHIFT = 2.5
"""Zipf-Mandelbrot: the first word is not twice the second, as in real text."""


class Vocabulary:
    """`said` is what texts are made of, `proper` and `telling` what names are; cumulative weights to draw them by."""

    def __init__(self, seed: int) -> None:
        random = Random(seed)
        compounds = _compounds(random)
        self.proper = _proper(random)
        self.foreign = [_with_accents(word, random) for word in self.proper[:4000]] + _cyrillic(random, 2500)
        head = [*SMALL_WORDS, *FIELD_WORDS, *compounds[:COMMON]]
        tail = [*compounds[COMMON : SIZE - 20_000], *(word.lower() for word in self.proper[:16_000]), *self.foreign]
        random.shuffle(tail)
        self.said = list(dict.fromkeys([*head, *tail]))[:SIZE]
        self.weights = list(accumulate(1 / (rank + SHIFT) for rank in range(len(self.said))))
        self.telling = self.said[len(SMALL_WORDS) + len(FIELD_WORDS) :]
        self.telling_weights = self.weights[: len(self.telling)]
        self.proper_weights = list(accumulate(1 / (rank + 400) for rank in range(len(self.proper))))


def _compounds(random: Random) -> list[str]:
    made = {first + last for first in FIRST_PARTS for last in LAST_PARTS}
    made |= {word + ("s" if word.endswith(("e", "r", "el")) else "en") for word in sorted(made)}
    made |= {f"{a}{b}{c}" for a in FIRST_PARTS[::3] for b in LAST_PARTS[::5] for c in LAST_PARTS[1::7]}
    ordered = sorted(made)
    random.shuffle(ordered)
    return ordered


def _proper(random: Random) -> list[str]:
    """Names nobody has: two or three syllables, most with an ending that thousands of others have too."""
    made: dict[str, None] = {}
    while len(made) < 50_000:
        syllables = [_syllable(random) for _ in range(random.choice((1, 1, 2)))]
        if random.random() < 0.6 or len(syllables) == 1:
            syllables.append(random.choice(NAME_ENDS))
        made["".join(syllables).capitalize()] = None
    return list(made)


def _syllable(random: Random) -> str:
    return random.choice(ONSETS) + random.choice(NUCLEI) + (random.choice(CODAS) if random.random() < 0.5 else "")


def _with_accents(word: str, random: Random) -> str:
    """One or two letters as Polish, Romanian, Turkish, Czech or Vietnamese would write them."""
    places = [at for at, letter in enumerate(word) if letter in ACCENTED]
    for at in random.sample(places, min(len(places), 2)):
        word = word[:at] + random.choice(ACCENTED[word[at]]) + word[at + 1 :]
    return word


def _cyrillic(random: Random, count: int) -> list[str]:
    made: dict[str, None] = {}
    while len(made) < count:
        made["".join(random.choice(CYRILLIC) for _ in range(random.choice((2, 3, 3, 4)))).capitalize()] = None
    return list(made)
