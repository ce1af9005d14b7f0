"""Words as merging compares them: roots in which "arrived" and "arrival" meet, families of heads, opposites."""

import json
import re
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import product
from typing import Any

from timeline_app.settings import resource

#: A longer run of letters is no word of any language; its beginning stands for it.
_LONGEST_WORD = 40
#: Nobody writes titles or sentences that long; what stands behind is not compared.
_LONGEST_TEXT = 1200
_SHORTEST_ROOT = 3
_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Words:
    """What `resources/merging` says of single words.

    `families`: a root to the numbers of the families that it belongs to. `related`, `opposites`: pairs of
    families, both ways round. `phrases`: a verb to the words that give it the meaning of others. `light`: verbs
    that leave it to other words what was done. `speech`: roots of words for saying. `mutual`: families of what
    takes two. `numbers`: number words to digits. `scales`: what multiplies them. `ordinals`: what tells one of
    several from the others. `roles`: what people are called, which does not say what they did. `auxiliaries`:
    forms of "be". `again`, `another`: what marks one of several. `pronouns`: of the third person. `passives`:
    verbs to what they say in the passive. `effects`: families of what a happening does, `personal` of what
    everybody does for himself. `concepts`: the root of a word for a thing, or of one of a single family, to what
    stands for all that mean the same.
    """

    stop: frozenset[str]
    ordinals: frozenset[str]
    scales: frozenset[str]
    roles: frozenset[str]
    concepts: dict[str, str]
    auxiliaries: frozenset[str]
    again: frozenset[str]
    another: frozenset[str]
    pronouns: frozenset[str]
    passives: dict[str, str]
    effects: frozenset[int]
    personal: frozenset[int]
    light: frozenset[str]
    speech: frozenset[str]
    mutual: frozenset[int]
    numbers: dict[str, str]
    families: dict[str, frozenset[int]]
    phrases: dict[str, dict[str, str]]
    related: frozenset[tuple[int, int]]
    opposites: frozenset[tuple[int, int]]


@cache
def _read() -> dict[str, Any]:
    raw: dict[str, Any] = json.loads(resource("merging", "en.json").read_text(encoding="utf-8"))
    return raw


@cache
def _endings() -> tuple[tuple[str, str], ...]:
    """What is left off a word, and what stands in its place, the longest first."""
    return tuple(sorted(_read()["endings"].items(), key=lambda pair: (-len(pair[0]), pair[0])))


@cache
def load_words() -> Words:
    """The words, read once a process."""
    raw = _read()
    families: dict[str, set[int]] = {}
    for number, members in enumerate(raw["families"]):
        for member in members:
            families.setdefault(root(member), set()).add(number)
    paired = {word for name in ("related", "opposites") for pair in raw[name] for word in pair}
    for word in sorted(
        paired
        | {
            meant
            for phrase in raw["phrases"].values()
            for all_of_it in phrase.values()
            for meant in all_of_it.split()
        }
    ):
        families.setdefault(root(word), {len(raw["families"]) + len(families)})

    def pairs(name: str) -> frozenset[tuple[int, int]]:
        both = ((a, b) for one, other in raw[name] for a, b in product(families[root(one)], families[root(other)]))
        return frozenset(pair for a, b in both for pair in ((a, b), (b, a)))

    things = {root(member): f"~{number}" for number, members in enumerate(raw["things"]) for member in members}
    single = {word: f"#{min(numbers)}" for word, numbers in families.items() if len(numbers) == 1}
    # What stands for a family is of that family itself.

    def roots(name: str) -> frozenset[str]:
        return frozenset(concepts.get(root(word), root(word)) for word in raw[name])

    members = {name: {int(name[1:])} for name in single.values()}
    concepts = things | single
    return Words(
        ordinals=frozenset(raw["ordinals"]),
        scales=roots("scales"),
        roles=roots("roles"),
        concepts=concepts,
        stop=frozenset(raw["stop"]),
        auxiliaries=frozenset(raw["auxiliaries"]),
        again=frozenset(raw["again"]),
        another=frozenset(raw["another"]),
        pronouns=frozenset(raw["pronouns"]),
        passives=raw["passives"],
        effects=frozenset(number for word in raw["effects"] for number in families[root(word)]),
        personal=frozenset(number for word in raw["personal"] for number in families.get(root(word), ())),
        light=frozenset(raw["light"]),
        speech=roots("speech"),
        mutual=frozenset(number for word in raw["mutual"] for number in families[root(word)]),
        numbers={word: str(number) for word, number in raw["numbers"].items()},
        families={word: frozenset(numbers) for word, numbers in (families | members).items()},
        phrases=raw["phrases"],
        related=pairs("related"),
        opposites=pairs("opposites"),
    )


@cache
def _irregular() -> dict[str, str]:
    """The past forms of irregular verbs to their verbs: "gave" to "give"."""
    lines = resource("events", "en-irregular.txt").read_text(encoding="utf-8").splitlines()
    verbs = (line.split() for line in lines if line and not line.startswith("#"))
    return {form: base.rstrip("~!*") for base, *pasts in verbs for past in pasts for form in past.split("/")}


@lru_cache(maxsize=20_000)
def root(word: str) -> str:
    """What a word in small letters shares with its forms and derivations: "resigned" and "resignation", "resign".

    Crude on purpose: two words that meet here by chance cost a little likeness, never a decision of their own.
    """
    word = _irregular().get(word, word)
    for ending, instead in _endings():
        if word.endswith(ending) and len(word) - len(ending) + len(instead) >= _SHORTEST_ROOT:
            if ending == "s" and word[-2] in "su":
                continue
            word = word[: -len(ending)] + instead
            break
    if len(word) > _SHORTEST_ROOT and word[-1] == word[-2] and word[-1] not in "aeious":
        word = word[:-1]
    return f"{word[:-1]}i" if word[-1:] == "y" else word


def tokens(text: str) -> list[str]:
    """The words that mean something as roots, numbers as digits, in order; names of days and months go too."""
    found = _WORD.findall(text[:_LONGEST_TEXT].casefold())
    return list(filter(None, map(token_of, found)))


@lru_cache(maxsize=100_000)
def token_of(word: str) -> str:
    """What a single word in small letters counts as; "" for one that says nothing."""
    words, word = load_words(), word[:_LONGEST_WORD]
    if word[0].isdigit():
        return word.replace(",", "").rstrip(".")
    if word in words.numbers:
        return words.numbers[word]
    return "" if word in words.stop or len(word) == 1 else concept(root(word))


def concept(stem: str) -> str:
    """What stands for a root and for all that mean the same; for most the root itself."""
    return load_words().concepts.get(stem, stem)


def is_number(token: str) -> bool:
    """Whether a token counts something; a figure of four digits at the turn of millennia is a year."""
    return token[0].isdigit() and not (len(token) == 4 and token[:2] in ("18", "19", "20"))


def families_of(stem: str) -> frozenset[int]:
    """The families of a root; none for most words."""
    return load_words().families.get(stem, frozenset())
