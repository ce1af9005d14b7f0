"""Dates that are not those of what a sentence tells: limits ("until Sunday"), and what it only mentions aside.

The words are data, by language, in resources/temporal/limits.json: `limits` stand before the only limit that is
named, `to` between the two ends of a stretch, `between` between such words and their day ("until the Sunday");
`relative` open a clause about a noun ("who took office in March").
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from timeline_app.settings import resource

#: So far before a day its preposition begins at the most, and so long the words between two days are.
_NEAR = 40
_DASHES = ("-", "–")
#: So far behind a day its clause ends at the most.
_FAR = 200
#: Behind a clause within a sentence the sentence goes on.
_CLOSED = re.compile(r"[^(),;–—]*(?:,|\s[–—])\s+\w")
_BRACKET = re.compile(r"\([^()]*$")


@dataclass(frozen=True, slots=True)
class _Words:
    """The patterns of one language: what ends in a limit, what joins two days, what opens a clause aside."""

    before: re.Pattern[str]
    joining: re.Pattern[str]
    opening: re.Pattern[str]


def is_limit(text: str, start: int, end: int, language: str) -> bool:
    """Whether at the day `text[start:end]` something only begins or ends ("before Sunday's vote" dates it)."""
    before = _plain(text[max(0, start - _NEAR) : start])
    return bool(_words(language).before.search(before)) and _plain(text[end : end + 1]) != "'"


def is_stretch(text: str, end: int, start: int, language: str) -> bool:
    """Whether the words from the end of a day to the start of another join them, as in "Monday to Wednesday"."""
    return 0 <= start - end <= _NEAR and bool(_words(language).joining.fullmatch(_plain(text[end:start])))


def is_aside(text: str, start: int, end: int, language: str) -> bool:
    """Whether the day `text[start:end]` stands in brackets or in a clause that the sentence goes on behind.

    "The president, who took office on 11 March, is due in London" tells nothing of that day.
    """
    before, after = text[max(0, start - _FAR) : start], text[end : end + _FAR]
    if _BRACKET.search(before):
        return ")" in after
    return bool(_words(language).opening.search(before)) and bool(_CLOSED.match(after))


def is_beside(sentence: str, start: int, end: int, language: str) -> bool:
    """Whether the day `sentence[start:end]` dates something else than what the sentence tells."""
    return is_limit(sentence, start, end, language) or is_aside(sentence, start, end, language)


def dating_rank(text: str, sentence: tuple[int, int], words: tuple[int, int] | None, language: str) -> int:
    """Which of the events of a sentence dates it, the least first: by own words, by others, by words beside it.

    `sentence`, `words`: offsets into the text, the latter of the words that date the event; None where its date is
    carried over.
    """
    if words is None:
        return 1
    first, last = sentence
    return 2 * is_beside(text[first:last], words[0] - first, words[1] - first, language)


def _plain(text: str) -> str:
    return text.replace("’", "'")


@cache
def _words(language: str) -> _Words:
    data = json.loads(resource("temporal", "limits.json").read_text("utf-8")).get(language, {})
    between = rf"(?:\s+(?:{_any(data['between'])}))*" if data.get("between") else ""
    relative = data.get("relative", ())
    limits, to = data.get("limits", ()), (*data.get("to", ()), *_DASHES)
    return _Words(
        re.compile(rf"(?<!\w)(?:{_any(limits)}){between}\s+$" if limits else r"(?!)", re.IGNORECASE),
        re.compile(rf"\s*(?:{_any(to)}){between}\s*", re.IGNORECASE),
        re.compile(rf"(?:,|\s[–—])\s+(?:\w+\s+)?(?:{_any(relative)})\s[^,;()–—]*$" if relative else r"(?!)"),
    )


def _any(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
