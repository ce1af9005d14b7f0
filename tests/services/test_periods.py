"""Days, months and years of a summary, and how sentences are shared out among them."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model import EVERYTHING, Granularity, Interval, Ranges
from timeline_app.model import calendar as cal
from timeline_app.services.periods import UNITS, Periods, damped, heading_unit, numbered, period_of, share_out
from timeline_app.services.wording import in_full

AUGUST = [Interval.day(2020, 8, day) for day in range(1, 32)]
STRETCH = Interval(AUGUST[2].start, AUGUST[4].end)
EVENING = Interval.moment(2020, 8, 18, 21, 55)


@pytest.mark.parametrize(
    ("time", "unit", "period"),
    [
        (AUGUST[17], Granularity.DAY, "2020-08-18"),
        (AUGUST[17], Granularity.MONTH, "2020-08"),
        (EVENING, Granularity.DAY, "2020-08-18"),
        (STRETCH, Granularity.DAY, "2020-08-03"),
        (Interval.year(2010), Granularity.DAY, "2010"),
        (Interval.decade(199), Granularity.YEAR, "199X"),
        (Interval.week(2020, 34), Granularity.MONTH, "2020-08"),
    ],
)
def test_a_time_stands_under_its_unit_or_one_as_coarse_as_it_is_known(
    time: Interval, unit: Granularity, period: str
) -> None:
    found = period_of(time, unit, EVERYTHING)
    assert found is not None
    assert found.edtf() == period
    assert period_of(None, unit, EVERYTHING) is None


def test_what_begins_before_the_range_stands_under_its_first_day_within() -> None:
    assert period_of(STRETCH, Granularity.DAY, Ranges.of([AUGUST[3]])) == AUGUST[3]


@pytest.mark.parametrize(
    ("weights", "room", "shares"),
    [
        ([100, 20, 15, 2], 5, [3, 1, 1, 0]),  # the busy day is not alone, what hardly matters is not told
        ([5, 5, 5], 3, [1, 1, 1]),
        ([1, 1, 1, 1], 2, [1, 1, 0, 0]),
        ([9, 1], 3, [3, 0]),
        ([], 3, []),
    ],
)
def test_places_are_shared_out_by_weight(weights: list[float], room: int, shares: list[int]) -> None:
    assert share_out(weights, room, [room] * len(weights), [0] * len(weights)) == shares


def test_nobody_gets_more_than_there_is_and_nobody_loses_what_it_has() -> None:
    assert share_out([9, 1, 1], 4, [1, 9, 9], [0, 0, 0]) == [1, 2, 1]
    assert share_out([9, 1], 2, [9, 9], [0, 3]) == [0, 3]


@given(st.lists(st.floats(0.01, 100), max_size=8), st.integers(0, 30), st.integers(0, 5))
def test_all_places_are_given_as_far_as_there_is_anything(weights: list[float], room: int, limit: int) -> None:
    shares = share_out(weights, room, [limit] * len(weights), [0] * len(weights))
    assert sum(shares) == min(room, limit * len(weights))
    assert all(share <= limit for share in shares)


def _unit(weights: Mapping[Interval, float], room: int) -> Granularity:
    return Periods(list(weights), EVERYTHING).unit_for(dict(enumerate(weights.values())), room)


def test_the_unit_is_that_in_which_what_is_told_gathers() -> None:
    three_days = dict.fromkeys(AUGUST[:3], 5.0)
    scattered = dict.fromkeys(AUGUST, 0.01)
    assert _unit(three_days | {AUGUST[20]: 0.01}, 3) is Granularity.DAY
    assert _unit(dict.fromkeys(AUGUST, 1.0), 5) is Granularity.WEEK
    assert _unit(dict.fromkeys(AUGUST, 1.0), 3) is Granularity.MONTH
    assert _unit(scattered | three_days, 4) is Granularity.DAY
    years = {Interval.day(year, 5, 1): 1.0 for year in range(2000, 2020)}
    assert _unit(years, 5) is Granularity.DECADE
    assert _unit({}, 5) is Granularity.DAY


def test_times_of_one_period_go_by_the_number_of_the_first() -> None:
    times = [AUGUST[3], None, AUGUST[4], Interval.day(2020, 9, 1), Interval.month(2020, 8), None]
    periods = Periods(times, EVERYTHING)
    assert periods.by(Granularity.DAY) == [0, 1, 2, 3, 4, 1]
    assert periods.by(Granularity.MONTH) == [0, 1, 0, 3, 0, 1]
    assert periods.period(2, Granularity.MONTH) == Interval.month(2020, 8)
    assert periods.period(1, Granularity.MONTH) is None


def test_equal_times_have_one_number_be_they_one_object_or_two() -> None:
    one, other = Interval.day(2021, 8, 4), Interval.day(2021, 8, 4)
    held = [one, other, None, AUGUST[9], one, None]
    assert numbered(held) == ([one, None, AUGUST[9]], [0, 0, 1, 2, 0, 1])


def test_headings_are_days_as_long_as_they_can_be_counted() -> None:
    assert heading_unit(AUGUST, 31, EVERYTHING) is Granularity.DAY
    assert heading_unit(AUGUST, 30, EVERYTHING) is Granularity.MONTH
    millennia = [Interval.day(year, 5, 1) for year in range(-3000, 2000, 7)]
    assert heading_unit(millennia, 9, EVERYTHING) is Granularity.CENTURY


def test_many_articles_count_by_their_root_and_parts_of_one_as_they_are() -> None:
    assert [damped(voices) for voices in (0.2, 1, 4, 100)] == [0.2, 1, 2, 10]


@given(
    st.integers(cal.FIRST_MOMENT, cal.LAST_MOMENT - 1),
    st.integers(0, 10**11),
    st.sampled_from(Granularity),
    st.sampled_from(UNITS),
)
def test_every_time_of_the_calendar_has_a_period_with_a_name(
    start: int, length: int, granularity: Granularity, unit: Granularity
) -> None:
    time = Interval(start, min(start + length, cal.LAST_MOMENT), granularity)
    for ranges in (EVERYTHING, Ranges.of([time]), Ranges.of([AUGUST[0]])):
        period = period_of(time, unit, ranges)
        assert period is not None
        assert period.granularity == max(unit, granularity)
        assert in_full(period)
        assert period.start <= max(start, ranges.hull.start if ranges.hull else start)
