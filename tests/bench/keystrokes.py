# SPDX-License-Identifier: EUPL-1.2
"""What is typed at a file of services: searches letter by letter, and the worst that can be typed.

Both are drawn from the file itself with a fixed seed: names that stand in it, words by how often they are said, real
phone numbers and postcodes of it, and each of these misspelt.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import combinations
from random import Random
from string import ascii_lowercase

from engines import Typed

from kit.content.refs import Kind
from kit.store.fold import key, words
from kit.store.library import Library

SEARCHES = {
    "name": 34,
    "part of a name": 16,
    "word": 20,
    "pair": 20,
    "name and place": 14,
    "common and rare": 12,
    "typo": 18,
    "phone": 8,
    "postcode": 8,
}
"""150 of them."""
FILTERED = 4
"""One in so many is asked for one municipality."""
HEAVIEST = 60
SAMPLE = 5000
COMMONEST = 300
SMALL = 60
IN_A_TOWN = "facet = 'region' AND value LIKE 'GM%'"


class Log:
    def __init__(self, library: Library, seed: int = 9) -> None:
        self._library, self._seed = library, seed
        first, last = library.rows("SELECT min(id), max(id) FROM doc WHERE kind = ? AND ref LIKE 'service-%'", [_KIND])[
            0
        ]
        self._first, self._last = int(first), int(last)

    @cached_property
    def keystrokes(self) -> tuple[Typed, ...]:
        """Every search letter by letter, one- and two-letter starts in."""
        return tuple(Typed(one.text[:end], one.region) for one in self.searches for end in range(1, len(one.text) + 1))

    @cached_property
    def searches(self) -> tuple[Typed, ...]:
        random = Random(self._seed)
        texts = [self._search(what, random) for what, times in SEARCHES.items() for _ in range(times)]
        return tuple(
            Typed(text, self._region(random) if number % FILTERED == 0 else "") for number, text in enumerate(texts)
        )

    @cached_property
    def worst(self) -> tuple[Typed, ...]:
        """Letters, digits, the heaviest starts, the commonest words together, words nobody said, two typos, a hamlet."""
        random = Random(self._seed + 1)
        common = self.common[:COMMONEST]
        pairs, triples = (random.sample(list(combinations(common[:60], size)), 120) for size in (2, 3))
        pairs += [tuple(random.sample(common, 2)) for _ in range(60)]
        none = [f"{random.choice(common)[:3]}qx{word[::-1]}" for word in random.sample(common, 40)]
        twice = [misspelt(misspelt(word, random), random) for word in random.sample(self._long_words, 60)]
        hamlet = self._smallest_region
        typed = [*ascii_lowercase, *"0123456789", *self._heaviest_starts(), *map(" ".join, [*pairs, *triples])]
        typed += [*none, *twice]
        return (*map(Typed, typed), *(Typed(word, hamlet) for word in common[:SMALL]))

    @cached_property
    def hardest(self) -> tuple[Typed, ...]:
        """Three to ten of the commonest words at once, half of them filtered: for the most a query may ever take."""
        random = Random(self._seed + 2)
        common = self.common[:60]
        lengths = [3, 4, 5, 6] * 8 + [10] * 8
        return tuple(
            Typed(" ".join(random.sample(common, length)), self._region(random) if number % 2 else "")
            for number, length in enumerate(lengths)
        )

    def names(self, count: int, seed: int) -> list[str]:
        """Names of that many services, no two the same."""
        random = Random(seed)
        found: dict[str, str] = {}
        while len(found) < min(count, (self._last - self._first) // 4):
            name = self._service(random)[0]
            found.setdefault(key(name), name)
        return list(found.values())

    @cached_property
    def common(self) -> list[str]:
        """Words as they are written in names and texts, by how many of a sample of services say them, most first."""
        step = max(1, (self._last - self._first) // SAMPLE)
        rows = self._library.rows(
            "SELECT name, body FROM doc WHERE id >= ? AND id / 2 % ? = 0", [self._first, step // 2 or 1]
        )
        counted = Counter(word for name, body in rows for word in set(words(f"{name} {body}")))
        return [
            w
            for w, _ in sorted(counted.items(), key=lambda one: (-one[1], one[0]))[:3000]
            if w.isalpha() and len(w) > 1
        ]

    @cached_property
    def _long_words(self) -> list[str]:
        rows = self._library.rows("SELECT w FROM word WHERE length(w) BETWEEN 8 AND 14 AND df >= 8 ORDER BY w")
        return [str(w) for (w,) in rows if str(w).isalpha()]

    @cached_property
    def _rare(self) -> list[str]:
        rows = self._library.rows(
            "SELECT w FROM word WHERE length(w) > 4 AND df BETWEEN 2 AND 12 ORDER BY w LIMIT 40000"
        )
        return [str(w) for (w,) in rows]

    @cached_property
    def _smallest_region(self) -> str:
        counted: Counter[str] = Counter()
        counted.update(str(code) for (code,) in self._library.rows(f"SELECT value FROM facet WHERE {IN_A_TOWN}"))
        return min(counted, key=lambda code: (counted[code], code))

    def _search(self, what: str, random: Random) -> str:
        name, gm, body, phone = self._service(random)
        said = [word for word in name.split() if len(word) > 3] or [name]
        match what:
            case "name":
                return name
            case "part of a name":
                return random.choice(said)
            case "word":
                return self._zipf(random)
            case "pair":
                return f"{self._zipf(random)} {self._zipf(random)}"
            case "name and place":
                return f"{said[0]} {self._town(gm)}"
            case "common and rare":
                return f"{random.choice(self.common[:100])} {random.choice(self._rare)}"
            case "typo":
                return misspelt(name if random.random() < 0.5 else self._zipf(random, 5), random)
            case "phone":
                return phone[: random.choice((7, 10, 15))] if random.random() < 0.7 else phone.replace(" ", "")
            case "postcode":
                found = next((part for part in body.split(", ")[-1:] if part[:4].isdigit()), "1234 AB")[:7]
                return found if random.random() < 0.5 else found.replace(" ", "")
            case _:
                raise ValueError(what)

    def _zipf(self, random: Random, least: int = 3) -> str:
        """A word as it is said: common ones often."""
        while True:
            word = self.common[int(len(self.common) ** random.random()) - 1]
            if len(word) >= least:
                return word

    def _service(self, random: Random) -> tuple[str, str, str, str]:
        """Name, the code of a municipality ("" for none), text and number of one service."""
        at = random.randint(self._first, self._last)
        sql = "SELECT id, name, ref, body FROM doc WHERE id >= ? AND ref LIKE 'service-%' ORDER BY id LIMIT 1"
        number, name, ref, body = self._library.rows(sql, [at])[0]
        places = self._library.rows(f"SELECT value FROM facet WHERE organisation = ? AND {IN_A_TOWN} LIMIT 1", [ref])
        gm = places[0][0] if places else ""
        phones = self._library.rows("SELECT shown FROM phone WHERE doc = ? LIMIT 1", [number])
        return str(name), str(gm), str(body), str(phones[0][0]) if phones else "020 123 45 67"

    def _region(self, random: Random) -> str:
        _, gm, _, _ = self._service(random)
        return gm or "GM0363"

    def _town(self, gm: str) -> str:
        rows = self._library.rows("SELECT nl FROM place WHERE code = ?", [gm or "GM0363"])
        return str(rows[0][0])

    def _heaviest_starts(self) -> Iterator[str]:
        """Of each length the starts that stand in most documents, all words with that start counted."""
        told = self._library.rows("SELECT w, df FROM word")
        for length in range(2, 9):
            counted: Counter[str] = Counter()
            for word, count in told:
                if len(word) >= length and word.isalpha():
                    counted[word[:length]] += count
            yield from (start for start, _ in sorted(counted.items(), key=lambda one: (-one[1], one[0]))[:HEAVIEST])


_KIND = Kind.ORGANISATION.value


def misspelt(text: str, random: Random) -> str:
    """One letter of its longest word wrong, missing, extra or swapped with the next; never the first."""
    word = max(words(text) or [text], key=len)
    if len(word) < 4:
        return text
    at = random.randrange(1, len(word) - 1)
    letter = random.choice(ascii_lowercase.replace(word[at], ""))
    changed = random.choice(
        (
            word[:at] + letter + word[at + 1 :],
            word[:at] + word[at + 1 :],
            word[:at] + letter + word[at:],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        )
    )
    return " ".join(changed if one == word else one for one in words(text))


def count_by_kind(searches: Sequence[Typed]) -> str:
    filtered = sum(bool(one.region) for one in searches)
    return f"{len(searches)} searches, {filtered} of them in one municipality"
