"""Dates and years as they are written in datelines, names and texts."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.dating.written import WrittenDate, date_of_head, dates_in, years_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("August 19", WrittenDate(8, 19)),
        ("Aug. 19, 2020", WrittenDate(8, 19, 2020)),
        ("19 August 2020", WrittenDate(8, 19, 2020)),
        ("the 19th of August 2020", WrittenDate(8, 19, 2020)),
        ("January 09 , 2008", WrittenDate(1, 9, 2008)),
        ("Tuesday, August 18", WrittenDate(8, 18, weekday=1)),
        ("Tues. Aug 18, 2020", WrittenDate(8, 18, 2020, 1)),
        ("mardi 18 août 2020", WrittenDate(8, 18, 2020, 1)),
        ("Dienstag, 18. August 2020", WrittenDate(8, 18, 2020, 1)),
        ("18 de agosto de 2020", WrittenDate(8, 18, 2020)),
        ("18 августа 2020", WrittenDate(8, 18, 2020)),
        ("2020-08-19", WrittenDate(8, 19, 2020)),
        ("19.08.2020", WrittenDate(8, 19, 2020)),
        ("5.6.2020", WrittenDate(6, 5, 2020)),
        ("19/8/2020", WrittenDate(8, 19, 2020)),
        ("8/19/2020", WrittenDate(8, 19, 2020)),
        ("February 29", WrittenDate(2, 29)),
    ],
)
def test_a_written_date_is_read(text: str, expected: WrittenDate) -> None:
    assert list(dates_in(f"It was so on {text}, they said.")) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "which may 20 voters decide",
        "5/6/2020",
        "February 30",
        "February 29, 2019",
        "August 45",
        "192.168.12.2020",
        "Marchers 12",
        "19 Augustine friars",
        "sales in March 3.5 times",
        "prices rose in May 5 %",
    ],
)
def test_what_only_looks_like_a_date_is_left(text: str) -> None:
    assert list(dates_in(text)) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("in 1889", [1889]),
        ("since March 2010, and until 2012", [2010, 2012]),
        ("on August 5, 2010, and after", [2010]),
        ("the law (2011)", [2011]),
        ("2000 miners in 1200 tents", []),
        ("in 2000.5 parts, for $2010, of 2,010", []),
        ("in 2010-5555", []),
        ("by 2010% of 9999", []),
        ("in 1066", []),
    ],
)
def test_years_are_read_after_words_that_lead_to_them(text: str, expected: list[int]) -> None:
    assert list(years_in(text)) == expected


@given(st.integers(0, 400), st.integers(0, 400))
def test_a_date_is_found_wherever_it_stands(before: int, after: int) -> None:
    text = "x 7 " * before + "Wednesday, September 13, 2000 " + "7 x " * after
    assert list(dates_in(text)) == [WrittenDate(9, 13, 2000, 2)]


@pytest.mark.parametrize("piece", ["1", "May ", "1/1/", "Monday May 1 ", "in ", " ", "a1", "Monday, ", "1,"])
def test_the_time_grows_with_the_length_and_no_faster(piece: str) -> None:
    def cost(length: int) -> float:
        text = piece * (length // len(piece))
        began = time.process_time()
        sum(1 for _ in dates_in(text)) + sum(1 for _ in years_in(text))
        return time.process_time() - began

    cost(1000)
    assert cost(200_000) < 40 * cost(20_000) + 0.2


@pytest.mark.parametrize(
    ("text", "month", "day"),
    [
        ("18. Auguſt 1848", 8, 18),
        ("Sunday, 5 AUGUſT 1849", 8, 5),
        ("18 EKİM 1923", 10, 18),
        ("3 KASIM 1918", 11, 3),
    ],
)
def test_letters_of_old_print_and_dotted_capitals_are_read(text: str, month: int, day: int) -> None:
    (found,) = dates_in(text)
    assert (found.month, found.day) == (month, day)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("4 июн", WrittenDate(6, 4)),
        ("7 нояб. 2018", WrittenDate(11, 7, 2018)),
        ("3 set 2018", WrittenDate(9, 3, 2018)),
        ("4 مايو 2018", WrittenDate(5, 4, 2018)),
        ("2018年5月14日", WrittenDate(5, 14, 2018)),
        ("5月14日", WrittenDate(5, 14)),
        ("13月14日", None),
        ("nowhere", None),
    ],
)
def test_a_dateline_cuts_months_short_in_every_language(text: str, date: WrittenDate | None) -> None:
    assert date_of_head(text) == date


def test_a_word_that_is_a_month_cut_short_is_none_in_a_sentence() -> None:
    assert list(dates_in("They played 3 set after set, and 10 out of 12 left.")) == []
