# SPDX-License-Identifier: EUPL-1.2
"""Words that are wrong in every sense, and words to weigh. Source: the house's writing guide, sections 3, 4, 5 and 9."""

from __future__ import annotations

import re
from collections.abc import Mapping

from kit.languages import Language

_NEVER: Mapping[Language, tuple[str, ...]] = {
    Language.NL: (
        "dient te", "dienen te", "geacht worden", "te allen tijde", "indien", "mits", "tevens", "echter", "derhalve",
        "middels", "teneinde", "inzake", "omtrent", "aangaande", "betreffende", "conform", "ten behoeve van",
        "in het kader van", "met betrekking tot", "op basis van", "ter plaatse", "desbetreffende", "betrokkene",
        "voornoemd", "voornoemde", "doch", "reeds", "thans", "alsmede", "gaarne", "eventueel", "indien nodig",
        "bijv.", "o.a.", "m.b.t.", "i.v.m.", "evt.", "d.w.z.", "t/m", "ca.", "hij/zij", "men", "uzelf", "u heeft",
        "u kan", "vorig jaar", "recentelijk", "momenteel", "tot nu toe", "hiernaast", "hieronder",
        "vermeend slachtoffer", "red flag", "illegale vreemdeling", "een illegaal", "gedwongen prostitutie",
        "seksslaaf", "kinderprostitutie", "illegale prostitutie", "prostituee", "pooier", "vrouwenhandel",
        "slavenhandel", "zwart werk", "zwartwerk", "misstand", "misstanden", "wantoestand", "schandalig",
        "onderduikadres", "safe house", "casemanager", "zorgfunctionaris", "attention officer", "terugkoppelen",
        "sparren", "klikken", "onschuldige verklaring", "dreigingsniveau", "gastarbeider", "jonge sekswerker",
        "uit het leven halen", "klik hier", "let op!",
        "het is belangrijk om te weten", "in de praktijk blijkt", "kortom", "samenvattend", "cruciaal", "essentieel",
        "schrijnend", "experts stellen", "adresseren", "in lijn met", "focussen op", "refereren aan", "aanvliegen",
        "op dagelijkse basis", "maakt het verschil", "in termen van", "zorgt ervoor dat", "spelen een rol",
        "naar verwachting", "inmiddels", "binnenkort",
    ),
    Language.EN: (
        "shall", "whom", "regarding", "prior to", "facilitate", "utilise", "commence", "thereby", "in the event that",
        "enquire whether", "red flag", "raise the alarm", "touch base", "on the ground", "carry out", "follow up on",
        "look into", "by means of", "on the basis of", "make a report of",
        "modern slavery", "sex slave", "forced prostitution", "child prostitution", "prostitute", "pimp",
        "illegal immigrant", "alleged victim", "survivor", "uncooperative", "safe house", "safeguarding lead",
        "national referral mechanism", "benefits office", "pressing charges", "weakness", "innocent explanation",
        "risk level", "is expected to",
        "it is important to note", "in today's world", "in conclusion", "ultimately", "crucial", "vital", "harrowing",
        "experts say", "may potentially", "please note", "click here", "currently", "recently",
        "don't", "can't", "isn't", "doesn't", "won't", "aren't", "you're",
    ),
}  # fmt: skip

_WEIGH: Mapping[Language, tuple[str, ...]] = {
    Language.NL: (
        "indicator", "indicatoren", "teken", "tekenen", "risico", "risico's", "verdachte", "verdenking", "bewijs",
        "dader", "daders", "crimineel", "impact", "uitdaging", "rapporteren", "vrijwillig", "weigert", "beweert",
        "verhoor", "inval", "actie", "prostitutie", "illegale", "recent", "mogelijk kunnen",
        "kwetsbare", "zwakke", "kwetsbaren", "escaleren", "betreft", "diens",
    ),
    Language.EN: (
        "indicator", "indicators", "risk", "risks", "suspect", "suspicious", "proof", "perpetrator", "voluntary",
        "voluntarily", "refuses", "claims", "alleges", "admits", "interview", "raid", "control", "escalate",
        "prostitution", "illegal", "rescue", "vulnerable", "weak", "alleged", "notification", "soon",
    ),
}  # fmt: skip
"""Right in a law, a name or a source's own words; elsewhere the guide has a better word. For a reader to weigh."""


def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(r"(?<!\w)(?:" + "|".join(re.escape(word) for word in words) + r")(?!\w)", re.IGNORECASE)


DENIED = {language: _pattern(words) for language, words in _NEVER.items()}
TO_WEIGH = {language: _pattern(words) for language, words in _WEIGH.items()}
