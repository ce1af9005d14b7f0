"""Dates that are not those of what a sentence tells: limits ("until Sunday"), and what it only mentions aside.

The words are data, by language, in resources/temporal/limits.json: `limits` stand before the only limit that is
named, `to` between the two ends of a stretch, `among` before and between those of "between … and …", `between`
between such words and their day ("until the Sunday"); `relative` open a clause about a noun ("who took office in
March"), and so do `participles` behind a subject without one of the `verbs`, or at the beginning of a sentence,
unless one of `and` follows ("opened in May, and enlarged"); `of` ties a day to one ("the vote of Monday").
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
_BEGINS = r"(?:\A|\n|[.!?]['\"”’]*\s+)"


@dataclass(frozen=True, slots=True)
class _Words:
    """The patterns of one language: what makes a limit, joins two days, opens a clause aside, ties to a noun."""

    before: re.Pattern[str]
    joining: re.Pattern[str]
    opening: re.Pattern[str]
    participle: re.Pattern[str]
    continued: re.Pattern[str]
    tied: re.Pattern[str]
    among: re.Pattern[str]
    pairing: re.Pattern[str]


def is_limit(text: str, start: int, end: int, language: str) -> bool:
    """Whether at the day `text[start:end]` something only begins or ends ("before Sunday's vote" dates it)."""
    before = _plain(text[max(0, start - _NEAR) : start])
    return bool(_words(language).before.search(before)) and _plain(text[end : end + 1]) != "'"


def is_stretch(text: str, end: int, start: int, language: str) -> bool:
    """Whether the words from the end of a day to the start of another join them, as in "Monday to Wednesday"."""
    return 0 <= start - end <= _NEAR and bool(_words(language).joining.fullmatch(_plain(text[end:start])))


def is_joined_to(text: str, first: tuple[int, int], start: int, language: str) -> bool:
    """Whether a day at `first` and another that begins at `start` are the ends of one stretch: "to", "between"."""
    begin, end = first
    if is_stretch(text, end, start, language):
        return True
    words, before = _words(language), _plain(text[max(0, begin - _NEAR) : begin])
    return (
        0 <= start - end <= _NEAR
        and bool(words.among.search(before))
        and bool(words.pairing.fullmatch(_plain(text[end:start])))
    )


def is_aside(text: str, start: int, end: int, language: str) -> bool:
    """Whether the day `text[start:end]` stands in brackets or in a clause that the sentence goes on behind.

    "The president, who took office on 11 March, is due in London" tells nothing of that day, nor does "The
    president, elected on 11 March, is due in London".
    """
    before, after = text[max(0, start - _FAR) : start], text[end : end + _FAR]
    if _BRACKET.search(before):
        return ")" in after
    words, closed = _words(language), _CLOSED.match(after)
    if closed is None:
        return False
    if words.opening.search(before):
        return True
    return bool(words.participle.search(before)) and not words.continued.match(after, closed.end() - 1)


def is_beside(sentence: str, start: int, end: int, language: str) -> bool:
    """Whether the day `sentence[start:end]` dates something else than what the sentence tells."""
    return is_limit(sentence, start, end, language) or is_aside(sentence, start, end, language)


def is_attribute(sentence: str, start: int, end: int, language: str) -> bool:
    """Whether the day `sentence[start:end]` says which thing is meant: "the vote of Monday", "Monday's vote"."""
    before = _plain(sentence[max(0, start - _NEAR) : start])
    return _plain(sentence[end : end + 2]) == "'s" or bool(_words(language).tied.search(before))


def dating_rank(
    sentence: str, words: tuple[int, int] | None, language: str, *, is_carried: bool, is_first: bool
) -> int:
    """Which of its events dates a sentence, the least first: by own words, by others, by words beside its telling.

    `words`: where in the sentence the words stand that date the event, None where they stand elsewhere.
    `is_carried`: it has them from another event. `is_first`: no happening is told before it, so that "Monday's
    vote" is what is told, not what something is done to.
    """
    if words is None:
        return 1
    if is_beside(sentence, *words, language) or (not is_first and is_attribute(sentence, *words, language)):
        return 2
    return int(is_carried)


def _plain(text: str) -> str:
    return text.replace("’", "'")


@cache
def _words(language: str) -> _Words:
    data = json.loads(resource("temporal", "limits.json").read_text("utf-8")).get(language, {})
    between = rf"(?:\s+(?:{_any(data['between'])}))*" if data.get("between") else ""
    relative = data.get("relative", ())
    among, pairing = data.get("among", ((), ()))
    limits, to = data.get("limits", ()), (*data.get("to", ()), *_DASHES)
    return _Words(
        re.compile(rf"(?<!\w)(?:{_any(limits)}){between}\s+$" if limits else r"(?!)", re.IGNORECASE),
        re.compile(rf"\s*(?:{_any(to)}){between}\s*", re.IGNORECASE),
        re.compile(rf"(?:,|\s[–—])\s+(?:\w+\s+)?(?:{_any(relative)})\s[^,;()–—]*$" if relative else r"(?!)"),
        _participle(data),
        re.compile(rf"(?:{_any(data.get('and', ()))})(?!\w)"),
        re.compile(rf"(?<!\w)(?:{_any(data['of'])}){between}\s+$" if data.get("of") else r"(?!)", re.IGNORECASE),
        re.compile(rf"(?<!\w)(?:{_any(among)}){between}\s+$" if among else r"(?!)", re.IGNORECASE),
        re.compile(rf"\s+(?:{_any(pairing)}){between}\s+" if pairing else r"(?!)", re.IGNORECASE),
    )


def _participle(data: dict[str, list[str]]) -> re.Pattern[str]:
    """A clause without a verb of its own: ", opened on" behind a bare subject, "Opened on" before one."""
    if "participles" not in data:
        return re.compile(r"(?!)")
    participle, verb = "|".join(data["participles"]), "|".join(data["verbs"])
    subject = rf"(?:(?!\b(?:{verb})\b)[^,;:.!?()–—\n])+(?:,|\s[–—])\s+"
    return re.compile(rf"{_BEGINS}(?:{subject})?(?:[a-z]+ly\s)?(?i:{participle})\s[^,;()–—]*$")


def _any(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
