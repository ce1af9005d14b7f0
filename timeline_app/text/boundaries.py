"""Where sentences end within a paragraph: marks, then what stands on both sides of a period.

One pattern finds the marks that can end a sentence, with the quotes and brackets that belong to it; then the token
before a period (abbreviation, initial, list number) and the word after it decide, in the manner of Punkt (Kiss and
Strunk 2006), with its learned lists replaced by data of the news: `resources/text/LANGUAGE.json`.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import takewhile

from timeline_app.settings import resource

#: How far a token before a period is looked at: no abbreviation is longer.
_TOKEN_REACH = 24
#: A time in front of its sentence ("Shortly before 8 p.m.") and a zone behind an hour have no more letters.
_FRONT_REACH, _ZONE_REACH = 60, 40
#: Between a question in quotes and "asked" stand at most so many names and titles.
_SPEAKER_WORDS = 5

_CLOSERS = r"(?:[\"”’'»›“)\]}]|[ ]?\[\d{1,3}(?:[ ]?[\-–,][ ]?\d{1,3})?\])*+"
_LONE_CLOSER = r"(?:\s(?:''|”|’|»|\)|\])(?=\s|\Z))?"
_MARK = re.compile(rf"(?<![.!?…])[.!?…؟।॥۔]++{_CLOSERS}(?=\s|\Z|[—–]){_LONE_CLOSER}|[。！？]++[」』”’）】》]*+")
_NEXT = re.compile(r"[\s\"“”‘’'«»„‹›`(\[{¿¡*•·–—−_\-]*+([^\W_][\w'’\-]{0,30})?")
_LIST_NUMBER = re.compile(r"\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})")
_SPOKEN = re.compile(r"\s+([^\W_][\w.'’\-]*+)(?=[\s.,;:])")
_WORD = re.compile(r"[^\W\d_][\w.'’\-]*+")


@dataclass(frozen=True, slots=True)
class Rules:
    """What a language contributes to the decision; empty sets for one without a data file.

    `titles` never end a sentence; `before_numbers` do not before a figure; `abbreviations` do only before one of
    the `starters`; `speech` are the verbs of saying that follow a question in quotes; `has_ordinal_period` is for
    "19. August". The rest is for what may follow an hour: `clocks` are its marks ("p.m."), `clock_names` the days,
    months and zones, `clock_ends` the last words of other zones ("Moscow time"), `clock_fronts` the words of a
    sentence that opens with the hour, `clock_articles` those that make it a name ("the 8 a.m. Mass").
    """

    titles: frozenset[str] = frozenset()
    before_numbers: frozenset[str] = frozenset()
    abbreviations: frozenset[str] = frozenset()
    starters: frozenset[str] = frozenset()
    speech: frozenset[str] = frozenset()
    clocks: frozenset[str] = frozenset()
    clock_names: frozenset[str] = frozenset()
    clock_ends: frozenset[str] = frozenset()
    clock_fronts: frozenset[str] = frozenset()
    clock_articles: frozenset[str] = frozenset()
    has_ordinal_period: bool = False


@cache
def rules_for(language: str) -> Rules:
    """The rules of a language (ISO 639-1) from its data file."""
    path = resource("text", f"{language}.json")
    if not (language.isalpha() and path.is_file()):
        return Rules()
    data = json.loads(path.read_text(encoding="utf-8"))
    has_ordinal_period = bool(data.pop("has_ordinal_period", False))
    return Rules(has_ordinal_period=has_ordinal_period, **{name: frozenset(words) for name, words in data.items()})


def split(text: str, start: int, end: int, rules: Rules) -> Iterator[tuple[int, int]]:
    """The sentences of one paragraph as offsets, trimmed of blanks, in order and without overlap."""
    begin = start
    quotes, counted = 0, start
    for mark in _MARK.finditer(text, start, end):
        stop = mark.end()
        if stop >= end:
            break
        if text.startswith(' " ', stop):
            # Tokenized text: the quote after the mark closes where it is the second of a pair.
            quotes, counted = quotes + text.count('"', counted, stop), stop
            stop += 2 * (quotes % 2)
        following = _NEXT.match(text, stop, end)
        word = following[1] if following else None
        if _ends_sentence(text, begin, mark, stop, word, rules):
            yield begin, stop
            begin = stop
            while begin < end and text[begin].isspace():
                begin += 1
    if begin < end:
        yield begin, end


def _ends_sentence(text: str, begin: int, mark: re.Match[str], stop: int, word: str | None, rules: Rules) -> bool:
    """Whether the sentence that began at `begin` ends with this mark, `word` being the next one."""
    marks = mark[0]
    if marks[0] in "。！？":
        return True
    if word is None:
        # A sentence may open with a sum of money; another mark goes on with the same one.
        return text[stop : stop + 3].lstrip()[:1] not in tuple(".!?…,;:")
    if word[0].islower() and not word[1:2].isupper():
        return False
    if marks[0] != "." or marks[1:2] in (".", "!", "?"):
        return not _is_spoken(text, marks, stop, word, rules)
    return _period_ends(text, begin, mark.start(), word, rules)


def _period_ends(text: str, begin: int, period: int, word: str, rules: Rules) -> bool:
    """Whether a single period ends a sentence, by the token before it."""
    before = text[max(begin, period - _TOKEN_REACH) : period].rsplit(None, 1)
    token = before[-1].lstrip("\"“”‘’'«»„`([{—–-*") if before else ""
    is_starter = word in rules.starters
    if len(token) <= 5 and _LIST_NUMBER.fullmatch(token) and not text[begin : period - len(token)].strip("( *_"):
        return False
    if token.isdigit():
        return not (rules.has_ordinal_period and len(token) <= 2) or is_starter
    if len(token) == 1 and token.isalpha():
        return is_starter
    if token in rules.titles:
        return False
    if word[0].isdigit() and token in rules.before_numbers:
        return False
    if token.lstrip("0123456789:.") in rules.clocks and word[0].isupper():
        return is_starter or _is_past_clock(text, begin, period, word, rules)
    if "." in token[:-1] or token in rules.abbreviations:
        return is_starter or token.count(".") > 2
    return True


def _is_past_clock(text: str, begin: int, period: int, word: str, rules: Rules) -> bool:
    """Whether the capital after an hour begins a sentence: "They met at 8 p.m. President Ruiz came."

    It does not where it goes on with the hour ("8 p.m. EST", "8 p.m. Moscow time"), is named by it ("the 8 a.m.
    Mass"), or where the hour stands in front of its own sentence ("At 8 p.m. President Ruiz came").
    """
    after = text[period + 1 : period + _ZONE_REACH].lstrip()
    if word in rules.clock_names or after.startswith("("):
        return False
    zone = list(takewhile(lambda part: part[0].isupper() or part in rules.clock_ends, _WORD.findall(after)))
    if rules.clock_ends.intersection(zone[1:]):
        return False
    first = max(begin, period - _FRONT_REACH)
    *before, _ = _WORD.findall(text, first, period)
    if before and before[-1] in rules.clock_articles:
        return False
    return first > begin or any(
        part.lower() not in rules.clock_fronts and part not in rules.clock_names for part in before
    )


def _is_spoken(text: str, marks: str, stop: int, word: str, rules: Rules) -> bool:
    """Whether a quoted question or cry goes on with its speaker: `"Are you ready?" President Obama asked.`"""
    if marks[-1] not in "\"”’'»" or word in rules.starters:
        return False
    for _ in range(_SPEAKER_WORDS):
        found = _SPOKEN.match(text, stop, stop + 60)
        if not found:
            return False
        if found[1].rstrip(".") in rules.speech:
            return True
        if not found[1][0].isupper():
            return False
        stop = found.end()
    return False
