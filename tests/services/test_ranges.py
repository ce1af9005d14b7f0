"""Ranges as people type them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.errors import DateError
from timeline_app.model import Interval
from timeline_app.model import calendar as cal
from timeline_app.services.ranges import parse_range, parse_ranges, parse_unit

TODAY = date(2026, 11, 22)
NEAR = Interval.day(2020, 8, 19)


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("18 Aug 2020", "2020-08-18"),
        ("August 18, 2020", "2020-08-18"),
        ("2020-08-18", "2020-08-18"),
        ("2020-08", "2020-08"),
        ("aug 2020", "2020-08"),
        ("AUGUST 2020", "2020-08"),
        ("  2019  ", "2019"),
        ("199X", "199X"),
        ("the 1990s", "199X"),
        ("44 BC", "-0043"),
        ("18 Aug", "2020-08-18"),
        ("August", "2020-08"),
        ("may", "2020-05"),
        ("Feb", "2020-02"),
        ("yesterday", "2026-11-21"),
        ("last week", "2026-11-09/2026-11-15"),
        ("3 days ago", "2026-11-19"),
        ("Aug 2020 – Oct 2020", "2020-08/2020-10"),
        ("Aug – Oct 2020", "2020-08/2020-10"),
        ("Aug-Oct 2020", "2020-08/2020-10"),
        ("18–19 Aug 2020", "2020-08-18/2020-08-19"),
        ("18 - 19 Aug 2020", "2020-08-18/2020-08-19"),
        ("August 18–19, 2020", "2020-08-18/2020-08-19"),
        ("Aug 18 – Sep 3, 2020", "2020-08-18/2020-09-03"),
        ("18 Aug to 3 Sep 2020", "2020-08-18/2020-09-03"),
        ("18 Aug – 3 Sep", "2020-08-18/2020-09-03"),
        ("Dec – Jan 2020", "2019-12/2020-01"),
        ("Dec 2019 – 5 Jan 2020", "2019-12-01/2020-01-05"),
        ("between 3 and 5 May 2019", "2019-05-03/2019-05-05"),
        ("from 3 May to 5 June 2020", "2020-05-03/2020-06-05"),
        ("2019-2020", "2019/2020"),
        ("2019..2021", "2019/2021"),
        ("2020-08-18/2020-08-20", "2020-08-18/2020-08-20"),
        ("2020-08-18 - 2020-08-20", "2020-08-18/2020-08-20"),
        ("44 BC – 30 BC", "-0043/-0029"),
        ("last week – today", "2026-11-09/2026-11-22"),
        ("2019..", "2019/9999"),
        ("2019 –", "2019/9999"),
        ("2020/..", "2020/9999"),
        ("since May 2020", "2020-05/9999-12"),
        ("..2020", "-9999/2020"),
        ("– 2020", "-9999/2020"),
        ("until yesterday", "-9999-01-01/2026-11-21"),
        ("the 19th century", "18XX"),
        ("around August 2020", "2020-08~"),
        ("circa 1066", "1066~"),
        ("week of 19 August 2020", "2020-08-17/2020-08-23"),
    ],
)
def test_a_typed_range_is_understood(text: str, edtf: str) -> None:
    assert parse_range(text, today=TODAY, reference=NEAR).edtf() == edtf


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "No date was given"),
        ("   ", "No date was given"),
        ("hello", "is not a date or a range"),
        ("2020-13", "is not a date or a range"),
        ("30 Feb 2020", "February 2020 has 29 days"),
        ("3 March 2020 – 31 April 2020", "April 2020 has 30 days"),
        ("30 April 2020 – hello", "is not a date or a range"),
        ("1 – 2", "is not a date or a range"),
        ("..", "is not a date or a range"),
        ("2020..2019", "ends before it begins"),
        ("Oct 2020 – Aug 2020", "ends before it begins"),
        ("2020-08-20/2020-08-18", "ends before it begins"),
        ("2019 " * 50, "is too long"),
        ("met on 3 May 2019 in Oslo", "is not a date or a range"),
    ],
)
def test_what_is_no_range_is_told_in_a_sentence(text: str, words: str) -> None:
    with pytest.raises(DateError, match=words):
        parse_range(text, today=TODAY, reference=NEAR)


def test_without_a_reference_a_date_without_its_year_is_near_today() -> None:
    assert parse_range("18 Nov", today=TODAY).edtf() == "2026-11-18"


def test_the_last_day_of_a_range_is_in_it() -> None:
    assert parse_range("18–19 Aug 2020", today=TODAY).contains(Interval.day(2020, 8, 19))
    assert parse_range("..2020", today=TODAY).contains(Interval.day(2020, 12, 31))


@given(
    first=st.integers(cal.day_number(1, 1, 1), cal.day_number(9999, 12, 31)),
    length=st.integers(0, 4000),
    separator=st.sampled_from(["/", "..", " - ", " – ", " to "]),
)
def test_two_days_in_iso_are_the_range_of_both(first: int, length: int, separator: str) -> None:
    start, end = Interval.day_at(first), Interval.day_at(min(first + length, cal.day_number(9999, 12, 31)))
    typed = parse_range(f"{start}{separator}{end}", today=TODAY)
    assert (typed.start, typed.end) == (start.start, end.end)


@given(st.text(max_size=120) | st.text("0123456789-–./ XABC", max_size=30))
def test_any_text_is_a_range_or_a_sentence(text: str) -> None:
    try:
        found = parse_range(text, today=TODAY, reference=NEAR)
    except DateError as error:
        assert str(error)
    else:
        assert found.start < found.end


@pytest.mark.parametrize("text", ["2020-08-19", "Aug 2020", "2020", "last week", "the 1990s"])
def test_one_date_is_one_unit_of_the_calendar(text: str) -> None:
    assert parse_unit(text, today=TODAY) == parse_range(text, today=TODAY)


@pytest.mark.parametrize("text", ["2019..", "18–19 Aug 2020", "2019-2020"])
def test_a_stretch_is_not_one_date(text: str) -> None:
    with pytest.raises(DateError, match="is a stretch of time"):
        parse_unit(text, today=TODAY)


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("18 Aug 2020", ("2020-08-18",)),
        ("18–19 Aug 2020; Oct 2020", ("2020-08-18/2020-08-19", "2020-10")),
        ("Oct 2020; 18 Aug 2020", ("2020-08-18", "2020-10")),
        ("Aug 2020 – Oct 2020; Sept 2020; ", ("2020-08/2020-10",)),
        ("3 May 2011; 7 July", ("2011-05-03", "2011-07-07")),
        ("2019; 2020", ("2019/2020",)),
    ],
)
def test_several_ranges_are_typed_with_semicolons(text: str, edtf: tuple[str, ...]) -> None:
    assert parse_ranges(text, today=TODAY, reference=NEAR).edtf() == edtf


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (";", "No date was given"),
        ("Aug 2020; hello", "“hello” is not a date"),
        ("Aug 2020; 31 Sept 2020", "September 2020 has 30 days"),
        (";".join(["2019"] * 21), "too many ranges"),
        ("2019;" * 100_000, "too many ranges"),
        ("30 " * 30, "is not a date"),
    ],
)
def test_the_first_of_several_that_is_no_range_is_told(text: str, words: str) -> None:
    with pytest.raises(DateError, match=words):
        parse_ranges(text, today=TODAY, reference=NEAR)
