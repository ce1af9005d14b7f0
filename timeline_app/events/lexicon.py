"""The words of a language that the engine knows: verbs with their forms, nouns of happenings, function words."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple

from timeline_app.settings import resource

_VOWELS = "aeiou"


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What is known of single words, all in lower case.

    `tags`: a letter a word, see `tagging`. `lemmas`: a form to its verb or noun. `happenings`: noun forms that
    name a happening. `sets`: the named word lists of the language's JSON file. `roles`: those of its role file.
    `pasts`: those that are no participles ("went").
    `kinds`: a verb or noun to the kinds of happening that it may name, where others may name the same.
    `demonyms`: "german" to "Germany", "" where there is no country to it.
    """

    tags: dict[str, str]
    lemmas: dict[str, str]
    happenings: frozenset[str]
    sets: dict[str, frozenset[str]]
    roles: dict[str, frozenset[str]]
    demonyms: dict[str, str]
    pasts: frozenset[str]
    kinds: dict[str, tuple[str, ...]]


@cache
def has_lexicon(language: str) -> bool:
    """Whether the language has words of its own here; others are served by `plain`."""
    return resource("events", f"{language}.json").is_file()


@cache
def load_lexicon(language: str) -> Lexicon:
    """The lexicon of a language, read once a process; the language must have one (`has_lexicon`)."""
    raw: dict[str, Any] = json.loads(resource("events", f"{language}.json").read_text(encoding="utf-8"))
    raw |= json.loads(resource("events", f"{language}-status.json").read_text(encoding="utf-8"))
    roles: dict[str, Any] = json.loads(resource("events", f"{language}-roles.json").read_text(encoding="utf-8"))
    raw |= json.loads(resource("events", f"{language}-titles.json").read_text(encoding="utf-8"))
    demonyms = roles.pop("demonyms")
    contracted: dict[str, str] = raw.pop("contracted")
    sets = {name: frozenset(words) for name, words in raw.items()}
    tags: dict[str, str] = {}
    lemmas: dict[str, str] = {}
    happenings: set[str] = set()
    pasts: set[str] = set()
    for verb in _verbs(language):
        _add_verb(verb, tags, lemmas, happenings)
        pasts.update(set(verb.pasts) - set(verb.participles))
    _add_nouns(language, tags, lemmas, happenings)
    happenings -= sets["figures"]
    _add_function_words(sets, contracted, tags, lemmas)
    tags |= dict.fromkeys(demonyms, "A")
    role_sets = {name: frozenset(words) for name, words in roles.items()}
    return Lexicon(
        tags, lemmas, frozenset(happenings), sets, role_sets, demonyms, frozenset(pasts), _kinds(language)
    )


def _lines(name: str) -> Iterator[str]:
    for line in resource("events", name).read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield line


def _kinds(language: str) -> dict[str, tuple[str, ...]]:
    """A kind has the name of the first of its words."""
    kinds: dict[str, tuple[str, ...]] = {}
    for line in _lines(f"{language}-kindred.txt"):
        words = line.split()
        for word in words:
            kinds[word] = (*kinds.get(word, ()), words[0])
    return kinds


def _add_nouns(language: str, tags: dict[str, str], lemmas: dict[str, str], happenings: set[str]) -> None:
    """Nouns of happenings; one that is a verb form too (visit, visits) becomes ambiguous."""
    for line in _lines(f"{language}-nouns.txt"):
        for noun in line.split():
            for form in (noun, plural(noun)):
                tags[form] = {"V": "b", "b": "b", "Z": "z", "z": "z", "G": "G"}.get(tags.get(form, ""), "N")
                lemmas.setdefault(form, noun)
                happenings.add(form)


class _Verb(NamedTuple):
    """A verb with its past forms, its participles and its mark ("", "~", "!"); `doubled`: planned, planning."""

    base: str
    pasts: list[str]
    participles: list[str]
    mark: str
    doubled: bool


def _verbs(language: str) -> Iterator[_Verb]:
    for line in _lines(f"{language}-irregular.txt"):
        entry, past, participle = line.split()
        base = entry.rstrip("~!*")
        yield _Verb(base, past.split("/"), participle.split("/"), _mark(entry), "*" in entry or _doubles(base))
    for line in _lines(f"{language}-verbs.txt"):
        for entry in line.split():
            base = entry.rstrip("~!*")
            doubled = "*" in entry
            past = past_form(base, doubled=doubled)
            yield _Verb(base, [past], [past], _mark(entry), doubled)


def _mark(entry: str) -> str:
    return "!" if "!" in entry else "~" if "~" in entry else ""


def _add_verb(verb: _Verb, tags: dict[str, str], lemmas: dict[str, str], happenings: set[str]) -> None:
    """Each form with its tag; the irregular verbs come first, so that "found" is of "find"."""
    third = plural(verb.base)
    for form, tag in (
        *((past, "D") for past in verb.pasts),
        *((participle, "E") for participle in verb.participles),
        (ing_form(verb.base, doubled=verb.doubled), "G"),
        (third, "z" if verb.mark else "Z"),
        (verb.base, "b" if verb.mark else "V"),
    ):
        tags.setdefault(form, tag)
        lemmas.setdefault(form, verb.base)
    if verb.mark == "!":
        happenings |= {verb.base, third}


def _doubles(base: str) -> bool:
    """Irregular verbs of one syllable double as regular ones do: hit, hitting."""
    return len(base) in (3, 4) and base[-1] in "bdgmnpt" and base[-2] in _VOWELS and base[-3] not in _VOWELS


def _add_function_words(
    sets: dict[str, frozenset[str]], contracted: dict[str, str], tags: dict[str, str], lemmas: dict[str, str]
) -> None:
    """Function words overrule the nouns and verbs that are spelled alike; the later list wins."""
    order = (
        ("N", "never_verbs"), ("A", "adjectives"), ("R", "adverbs"), ("J", "prepositions"), ("L", "linkers"),
        ("C", "conjunctions"), ("#", "number_words"), ("U", "objects"), ("U", "pronouns"), ("T", "determiners"),
        ("X", "negations"),
        ("B", "be"), ("H", "have"), ("O", "do"), ("M", "modals"),
    )  # fmt: skip
    for tag, name in order:
        tags |= dict.fromkeys(sets[name], tag)
    for short, word in contracted.items():
        tags[short] = tags[word]
        tags[short.replace("'", "’")] = tags[word]
        lemmas[short] = lemmas[short.replace("'", "’")] = {"B": "be", "H": "have", "O": "do"}[tags[word]]
    for name, lemma in (("be", "be"), ("have", "have"), ("do", "do")):
        lemmas |= dict.fromkeys(sets[name], lemma)
    for word in sets["relatives"]:
        tags[word] = "L"
    tags |= {"to": "K", "no": "T", "that": "L", "so": "R", "it's": "U", "it’s": "U", "done": "E", "doing": "G"}
    tags |= {"each": "T", "former": "A", "except": "J", "due": "A", "without": "J"}


def plural(word: str) -> str:
    """The -s form of a noun or a verb: attacks, crises, carries, pushes."""
    if word.endswith("sis"):
        return word[:-2] + "es"
    if word.endswith(("s", "x", "z", "ch", "sh", "go", "do", "to", "echo", "veto")):
        return word + "es"
    if word.endswith("y") and word[-2:-1] not in _VOWELS:
        return word[:-1] + "ies"
    return word + "s"


def past_form(base: str, *, doubled: bool = False) -> str:
    """The regular past of a verb: moved, carried, planned, helped."""
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        return base[:-1] + "ied"
    return (base + base[-1] if doubled else base) + "ed"


def ing_form(base: str, *, doubled: bool = False) -> str:
    """The -ing form of a verb: moving, dying, planning, helping."""
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")):
        return base[:-1] + "ing"
    return (base + base[-1] if doubled else base) + "ing"
