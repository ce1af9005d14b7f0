"""Which days the press marks after a round number of years: "the 50th anniversary of the moon landing".

What is marked stands in `resources/dating/anniversaries.txt`, rows `term; term | first day | last day`; a last day
is missing where there was one day alone. The anniversaries come as rows of the happenings' own form, so that those
who read these tables read them, too.
"""

from collections.abc import Iterator
from functools import cache
from itertools import chain

from timeline_app.dating.phrases import Phrases
from timeline_app.dating.tables import columns, first_day, items, last_day, rows
from timeline_app.model import calendar as cal
from timeline_app.settings import resource

#: The years after which the press looks back.
_MARKED = (
    *range(1, 11),
    *range(15, 101, 5),
    110,
    120,
    125,
    150,
    175,
    200,
    225,
    250,
    300,
    350,
    400,
    450,
    500,
    800,
    900,
)
#: The first few years are marked only of what is not long ago.
_FEW_YEARS, _NOT_LONG_AGO = 5, 2000
#: The years of which articles are dated.
_FIRST_YEAR, _LAST_YEAR = 1945, 2045
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_COUNTS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_NAMES = {100: ("centenary", "centennial"), 200: ("bicentenary", "bicentennial")}
_ENDINGS = {1: "st", 2: "nd", 3: "rd"}


def anniversaries() -> Iterator[str]:
    """The anniversaries of all that the table names, each as a row `terms | first | last | anniversary`.

    Raises ValueError where a line of the table is none.
    """
    for line in rows(resource("dating", "anniversaries.txt")):
        terms, first, last = columns(line, 3)
        began, ended = first_day(first), last_day(last or first)
        year = cal.civil(began)[0]
        for years in _MARKED:
            is_marked = years >= _FEW_YEARS or year > _NOT_LONG_AGO
            if is_marked and _FIRST_YEAR <= year + years <= _LAST_YEAR:
                named = "; ".join(f"{name} of {term}" for name in names(years) for term in items(terms))
                yield f"{named} | {later(began, years)} | {later(ended, years)} | anniversary"


@cache
def known_anniversaries() -> Phrases[str]:
    """The anniversaries by their names, made once a process."""
    known: Phrases[str] = Phrases()
    for line in anniversaries():
        for term in items(line.partition("|")[0]):
            known.add(term, line)
    return known


def may_mark(text: str) -> bool:
    """Whether a text has a word for an anniversary: most have none, and need not know them all."""
    return any(noun in text for noun in ("anniversary", *chain.from_iterable(_NAMES.values())))


def names(years: int) -> list[str]:
    """How the press names the day this many years after, the most usual name first."""
    figures = f"{years}{'th' if 10 < years % 100 < 20 else _ENDINGS.get(years % 10, 'th')} anniversary"
    special = _NAMES.get(years, ())
    if years > len(_ORDINALS):
        return [figures, f"{years}-year anniversary", *special]
    return [f"{_ORDINALS[years - 1]} anniversary", figures, f"{_COUNTS[years - 1]}-year anniversary", *special]


def later(day: int, years: int) -> str:
    """The same day of a later year as YYYY-MM-DD; 29 February becomes 28 where that year has none."""
    year, month, number = cal.civil(day)
    year += years
    return f"{year:04}-{month:02}-{min(number, cal.days_in_month(year, month)):02}"
