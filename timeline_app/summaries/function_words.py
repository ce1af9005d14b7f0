"""Small words of a language as summaries need them: what leans on the sentence before, what carries no meaning."""

import json
import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from timeline_app.settings import resource

_NEVER = re.compile(r"(?!)")
#: As far apart the ends of a phrase may stand that has words between.
_GAP = r".{0,200}?"
_CODE = re.compile(r"[a-z]{2,3}", re.ASCII)


@dataclass(frozen=True, slots=True, eq=False)
class FunctionWords:
    """All in lower case; empty for a language without a file of its own.

    `stop_words`: for the languages that sumy has none for. `openings`: begun with one of them a sentence leans on
    the one before. `unnamed`: finds speech whose speaker is a pronoun ("he said"). `partitive`: an opening that
    is a part of a pronoun ("Three of them"), where such openings are known. `notices`: phrases of what is
    not told but printed beside a text ("all rights reserved"). `hearsay`: an opening by which a sentence leans,
    too ("According to him"). `corrections`: find what a paper tells of itself, each beside the words that it
    begins with. `elisions`: what stands before an apostrophe without being part of the word ("l'").
    """

    stop_words: frozenset[str] = frozenset()
    openings: frozenset[str] = frozenset()
    unnamed: re.Pattern[str] = _NEVER
    partitive: re.Pattern[str] = _NEVER
    notices: tuple[str, ...] = ()
    hearsay: re.Pattern[str] = _NEVER
    corrections: tuple[tuple[str, re.Pattern[str]], ...] = ()
    elisions: frozenset[str] = frozenset()

    def notice(self, text: str) -> re.Match[str] | None:
        """The first of the notices that stands in a text, from where a word begins to where one ends."""
        lowered = text.lower()
        found = (_phrase(phrase).search(text) for phrase in self.notices if phrase in lowered)
        return next((match for match in found if match), None)

    def is_correction(self, text: str) -> bool:
        """Whether it is told there what a paper did, not what happened."""
        lowered = text.lower()
        return any(lead in lowered and pattern.search(text) for lead, pattern in self.corrections)


@lru_cache(maxsize=32)
def function_words(language: str) -> FunctionWords:
    """The small words of a language (ISO 639-1, "en-GB" read as "en"); anything may be named as one."""
    code = language.lower().partition("-")[0]
    known = json.loads(resource("summaries", "languages.json").read_text("utf-8"))
    code = known["same"].get(code, code)
    path = resource("summaries", f"{code}.json") if _CODE.fullmatch(code) else None
    if path is None or not path.is_file():
        return FunctionWords()
    words = json.loads(path.read_text("utf-8"))
    return FunctionWords(
        stop_words=_split(words.get("stop_words", ())),
        openings=_split(words["speakers"] + words["openings"]),
        unnamed=_speech(_split(words["speakers"]), _split(words["saying"])),
        partitive=_partitive(words.get("partitives", ())),
        notices=tuple(words["notices"]),
        hearsay=_any_of(words.get("hearsay", ())),
        corrections=_by_lead(words.get("corrections", ())),
        elisions=_split(words.get("elisions", ())),
    )


def has_stop_words(language: str) -> bool:
    """Whether the words that carry no meaning are known for a language; if not, all words count alike."""
    # Imported here: sumy and NLTK take half a second, and the window is painted without them.
    from timeline_app.summaries.vocabulary import vocabulary

    return bool(vocabulary(language).stop_words)


def _split(lines: Iterable[str]) -> frozenset[str]:
    return frozenset(word for line in lines for word in line.split())


@lru_cache(maxsize=500)
def _phrase(phrase: str) -> re.Pattern[str]:
    # "©" is no word: it may stand anywhere.
    return re.compile(re.sub(r"^(?=\w)|(?<=\w)$", r"\\b", re.escape(phrase)), re.IGNORECASE)


def _by_lead(phrases: Iterable[str]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Phrases by what stands before their "…": a look-up in a string is many times as fast as a search."""
    found = defaultdict[str, list[str]](list)
    for phrase in phrases:
        found[phrase.partition("…")[0]].append(phrase)
    return tuple((lead, _any_of(some)) for lead, some in found.items())


def _any_of(phrases: Iterable[str]) -> re.Pattern[str]:
    """Finds any of some phrases; "…" stands for words between."""
    known = "|".join(_GAP.join(re.escape(part) for part in phrase.split("…")) for phrase in phrases)
    return re.compile(rf"\b(?:{known})\b", re.IGNORECASE) if known else _NEVER


def _partitive(phrases: Iterable[str]) -> re.Pattern[str]:
    """Finds "of them" behind up to four words that open a text: "Three of them", "At least two of them"."""
    known = "|".join(r"\s+".join(map(re.escape, phrase.split())) for phrase in phrases)
    return re.compile(rf"(?:\w+\s+){{1,4}}?(?:{known})\b", re.IGNORECASE) if known else _NEVER


def _speech(speakers: Iterable[str], saying: Iterable[str]) -> re.Pattern[str]:
    """Finds "he said", "he later said", "sagte er", "a-t-il dit" behind a comma or a quotation mark."""
    who, says = "|".join(sorted(speakers)), "|".join(sorted(saying))
    told = rf"(?:{who})\s+(?:\w+\s+)?(?:{says})|(?:{says})\s+(?:{who})"
    return re.compile(rf"[,\"”“»«]\W*(?:\w{{1,2}}-){{0,2}}(?:{told})\b", re.IGNORECASE)
