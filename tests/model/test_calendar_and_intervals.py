from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.errors import DateError
from timeline_app.model import Granularity, Interval, hull
from timeline_app.model import calendar as cal
from timeline_app.model.units import next_unit, unit_at

YEARS = st.integers(cal.MIN_YEAR, cal.MAX_YEAR)
# The winter of the first year that the program knows begins in the year before it.
MOMENTS = st.integers(cal.seconds(cal.MIN_YEAR + 1), cal.seconds(cal.MAX_YEAR))
NAMED = st.sampled_from([g for g in Granularity if g is not Granularity.DAY_PART])


@given(st.dates())
def test_calendar_agrees_with_the_standard_library(day: date) -> None:
    number = cal.day_number(day.year, day.month, day.day)
    assert number == day.toordinal() - date(1970, 1, 1).toordinal()
    assert cal.civil(number) == (day.year, day.month, day.day)
    assert cal.weekday(number) == day.weekday()
    assert cal.iso_week(number) == tuple(day.isocalendar()[:2])


@given(st.integers(cal.day_number(-9999, 1, 1), cal.day_number(9999, 12, 31)))
def test_day_numbers_and_dates_round_trip_before_christ_too(number: int) -> None:
    assert cal.day_number(*cal.civil(number)) == number


@given(MOMENTS, st.sampled_from(Granularity))
def test_a_unit_holds_its_moment_and_touches_the_next(moment: int, granularity: Granularity) -> None:
    start, end = unit_at(moment, granularity)
    assert start <= moment < end
    assert next_unit(start, granularity) == end
    assert unit_at(end, granularity)[0] == end


@given(MOMENTS, NAMED, st.booleans())
def test_edtf_round_trips_for_every_calendar_unit(
    moment: int, granularity: Granularity, approximate: bool
) -> None:
    start, end = unit_at(moment, granularity)
    if granularity >= Granularity.DECADE and start < cal.seconds(0):
        return  # EDTF has no decades and centuries before the year 0
    interval = Interval(start, end, granularity, approximate)
    assert Interval.from_edtf(interval.edtf()) == interval


@given(MOMENTS, st.integers(2, 400), st.sampled_from([Granularity.DAY, Granularity.MONTH, Granularity.YEAR]))
def test_edtf_keeps_the_ends_of_a_longer_stretch(moment: int, count: int, granularity: Granularity) -> None:
    start, _ = unit_at(moment, granularity)
    end = min(next_unit(start, granularity, count), cal.seconds(cal.MAX_YEAR + 1))
    interval = Interval(start, end, granularity)
    again = Interval.from_edtf(interval.edtf())
    assert (again.start, again.end) == (start, end)


@pytest.mark.parametrize(
    ("interval", "edtf", "human"),
    [
        (Interval.day(2020, 8, 18), "2020-08-18", "18 August 2020"),
        (Interval.month(2020, 8), "2020-08", "August 2020"),
        (Interval.week(2020, 34), "2020-08-17/2020-08-23", "week of 17 August 2020"),
        (Interval.quarter(1989, 3), "1989-35", "third quarter of 1989"),
        (Interval.half(2020, 2), "2020-41", "second half of 2020"),
        (Interval.season(1999, 4), "1999-24", "winter 1999"),
        (Interval.year(-43), "-0043", "44 BC"),
        (Interval.decade(199), "199X", "the 1990s"),
        (Interval.century(19), "19XX", "the 20th century"),
        (Interval.moment(2010, 10, 13, 0, 11), "2010-10-13T00:11", "13 October 2010, 00:11"),
        (
            Interval(Interval.day(2020, 6, 3).start, Interval.day(2020, 6, 5).end),
            "2020-06-03/2020-06-05",
            "3 – 5 June 2020",
        ),
        (
            Interval(Interval.day(2020, 12, 30).start, Interval.day(2021, 1, 2).end),
            "2020-12-30/2021-01-02",
            "30 December 2020 – 2 January 2021",
        ),
        (
            Interval(Interval.year(1914).start, Interval.year(1918).end, Granularity.YEAR, approximate=True),
            "1914~/1918~",
            "around 1914 – 1918",
        ),
    ],
)
def test_intervals_print_as_edtf_and_as_a_person_reads_them(interval: Interval, edtf: str, human: str) -> None:
    assert interval.edtf() == edtf
    assert interval.human() == human
    assert Interval.from_edtf(edtf) == interval


@pytest.mark.parametrize(
    "text", ["", "yesterday", "2020-13", "2020-02-30", "2020-08-18T25", "20XXX", "2021/2020", "٢٠٢٠"]
)
def test_what_is_no_edtf_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(DateError, match="“"):
        Interval.from_edtf(text)


def test_an_interval_cannot_end_before_it_starts() -> None:
    with pytest.raises(ValueError, match="ends before"):
        Interval(10, 9)


def test_hull_reaches_from_the_first_to_the_last() -> None:
    found = hull([Interval.day(2020, 8, 18), Interval.month(2020, 6)])
    assert found == Interval(Interval.month(2020, 6).start, Interval.day(2020, 8, 18).end)
    assert hull([]) is None
