"""The tables of dated happenings, products, words and names: each row is one, each of its terms can be found."""

from collections import defaultdict
from pathlib import Path

import pytest

from timeline_app.dating.happenings import Kind, happening, happenings, known_happenings, tables
from timeline_app.dating.phrases import Phrases, phrase, words_of
from timeline_app.model import calendar as cal

_LEAST_ROWS = 2_500
#: What may end a phrase within a term ("Sept. 11 attacks", "401(k)").
_CUTTING = ",.("
_FIRST_DAY = cal.day_number(1945, 1, 1)
_LAST_DAY = cal.day_number(2045, 12, 31)

each_table = pytest.mark.parametrize("path", tables(), ids=lambda path: path.stem)


def test_there_are_enough_of_them() -> None:
    assert sum(1 for path in tables() for _ in happenings(path)) >= _LEAST_ROWS


@each_table
def test_every_row_has_its_days_in_order_within_the_years_of_articles(path: Path) -> None:
    wrong = [
        row.terms
        for row in happenings(path)
        if not _FIRST_DAY <= row.first <= (row.last or row.first) <= _LAST_DAY
    ]
    assert not wrong


@each_table
def test_every_term_without_a_mark_that_ends_a_phrase_is_found_where_a_text_has_it(path: Path) -> None:
    lost = []
    for row in happenings(path):
        for term in row.terms:
            known: Phrases[str] = Phrases()
            known.add(term, term)
            text = f"They spoke of {term} again."
            is_cut = any(mark in term for mark in _CUTTING)
            if not is_cut and not [found for _, _, found in known.find(text, words_of(text)) if found == [term]]:
                lost.append(term)
    assert not lost


@each_table
def test_no_term_is_a_mere_number_or_a_letter_or_two(path: Path) -> None:
    bare = [term for row in happenings(path) for term in row.terms if term.isdigit() or len(term) < 3]
    assert not bare


def test_no_term_stands_for_two_things_of_one_year() -> None:
    years: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for path in tables():
        for row in happenings(path):
            for words in {phrase(term) for term in row.terms}:
                years[words].append(cal.civil(row.first)[0])
    assert not [words for words, known in years.items() if len(set(known)) != len(known)]


@pytest.mark.parametrize(
    ("text", "day", "kind"),
    [
        ("She took the picture with an iPhone 6 Plus.", (2014, 9, 9), Kind.PRODUCT),
        ("The flood came with Hurricane Katrina.", (2005, 8, 23), Kind.HAPPENING),
        ("He was on board of Malaysia Airlines Flight 370.", (2014, 3, 8), Kind.HAPPENING),
        ("Selfies were taken all evening.", (2010, 1, 1), Kind.WORD),
        ("Prices in Deutsche marks had doubled.", (1948, 6, 20), Kind.NAME),
        ("Doctors prescribed Paxlovid.", (2021, 11, 5), Kind.WORD),
        ("The 92nd Academy Awards had no host.", (2020, 2, 9), Kind.SCHEDULED),
        ("Fans mourned David Bowie's death.", (2016, 1, 10), Kind.HAPPENING),
    ],
)
def test_what_a_text_names_has_its_days(text: str, day: tuple[int, int, int], kind: Kind) -> None:
    found = [happening(line) for _, _, lines in known_happenings().find(text, words_of(text)) for line in lines]
    assert (cal.day_number(*day), kind) in [(row.first, row.kind) for row in found]
