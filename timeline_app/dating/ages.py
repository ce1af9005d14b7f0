"""The age of people with known birthdays (`resources/dating/births.txt`): "Prince Andrew, 59," is of one year."""

from collections.abc import Iterator
from functools import cache
from math import log

from timeline_app.dating.clues import Clues
from timeline_app.dating.evidence import Evidence, Family
from timeline_app.dating.passages import words as listed
from timeline_app.dating.phrases import Phrases
from timeline_app.dating.steps import Steps
from timeline_app.dating.tables import columns, first_day, items, rows
from timeline_app.model import Interval, Origin
from timeline_app.model import calendar as cal
from timeline_app.settings import resource

#: The age may be of a namesake, of another day that the text tells of, or counted wrong.
_ELSEWHERE, _NEXT_YEAR = 0.01, 0.05
_YOUNGEST, _OLDEST = 3, 110
#: An age stands so many words before a name at most: "the 59-year-old younger brother of the king, Andrew".
_REACH = 6


def from_ages(clues: Clues) -> Iterator[Evidence]:
    """One piece for each person of the table with an age beside the name, in no sentence about a past year."""
    told: set[tuple[str, int]] = set()
    for begin, end, lines in _births().find(clues.passages.text, clues.words):
        age = _age_after(clues, end) or _age_before(clues, begin)
        name, born = columns(lines[0], 2)
        if age is None or (name, age) in told or clues.passages.past_years(clues.words[begin].start):
            continue
        told.add((name, age))
        full = items(name)[0]
        reason = f"The text says that {full} is {age}, who was born on {Interval.day_at(first_day(born)).human()}."
        yield Evidence(_odds(first_day(born), age), Origin.INFERRED, reason, Family.AGES)


def _odds(born: int, age: int) -> Steps:
    """Highest between two birthdays, with a day's grace; a year off is a slip that happens."""
    year, month, day = cal.civil(born)
    day = min(day, 28)
    birthdays = [cal.day_number(year + age + more, month, day) for more in (-1, 0, 1, 2)]
    values = (log(_NEXT_YEAR), 0.0, log(_NEXT_YEAR), log(_ELSEWHERE))
    return Steps.of(log(_ELSEWHERE), zip(birthdays, values, strict=True))


def _age_after(clues: Clues, end: int) -> int | None:
    """After: "Andrew, 59," and "Andrew (59)": the sign after the number tells it from a score or a date."""
    words, text = clues.words, clues.passages.text
    if end >= len(words) or text[words[end - 1].end : words[end].start] not in {", ", " ("}:
        return None
    following = text[words[end].end : words[end].end + 1]
    return _age(words[end].form) if following in {",", ")", ".", ";"} else None


def _age_before(clues: Clues, begin: int) -> int | None:
    """Before: "59-year-old Prince Andrew"."""
    words = clues.words
    for index in range(begin - 1, max(2, begin - _REACH), -1):
        if words[index].form == "old" and words[index - 1].form == "year":
            return _age(words[index - 2].form)
        if words[index].form.lower() not in listed("descriptions") and not words[index].form[0].isupper():
            return None
    return None


def _age(form: str) -> int | None:
    return int(form) if form.isascii() and form.isdigit() and _YOUNGEST <= int(form[:4]) <= _OLDEST else None


@cache
def _births() -> Phrases[str]:
    known: Phrases[str] = Phrases()
    for line in rows(resource("dating", "births.txt")):
        for name in items(columns(line, 2)[0]):
            known.add(name, line)
    return known
