"""Ranges keep what was chosen: in order, apart, nothing lost."""

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model import EVERYTHING, Granularity, Interval, Ranges

DAYS = st.integers(-400, 400)
INTERVALS = st.builds(
    lambda first, length: Interval(first * 86_400, (first + length) * 86_400), DAYS, st.integers(1, 40)
)


@given(st.lists(INTERVALS, max_size=12))
def test_ranges_are_in_order_apart_and_hold_every_moment_that_was_chosen(intervals: list[Interval]) -> None:
    ranges = Ranges.of(intervals)
    for before, after in zip(ranges.intervals, ranges.intervals[1:], strict=False):
        assert before.end < after.start
    for day in range(-410, 450):
        moment = day * 86_400
        assert (ranges.at(moment) is not None) == any(one.start <= moment < one.end for one in intervals)


@given(st.lists(INTERVALS, max_size=8), INTERVALS)
def test_what_is_added_is_held_and_what_is_taken_is_gone(intervals: list[Interval], one: Interval) -> None:
    more = Ranges.of(intervals).with_(one)
    assert any(held.contains(one) for held in more)
    assert not any(held.overlaps(one) for held in more.without(one))


def test_without_a_range_everything_is_chosen() -> None:
    assert not EVERYTHING
    assert EVERYTHING.hull is None
    assert EVERYTHING.overlaps(Interval.day(2020, 8, 18))


def test_a_joined_range_is_as_exact_as_its_most_exact_part() -> None:
    joined = Ranges.of([Interval.month(2020, 8), Interval.day(2020, 9, 1)])
    assert [one.granularity for one in joined] == [Granularity.DAY]
    assert joined.edtf() == ("2020-08-01/2020-09-01",)


@given(st.lists(INTERVALS, max_size=6))
def test_ranges_come_back_from_edtf(intervals: list[Interval]) -> None:
    ranges = Ranges.of(intervals)
    back = Ranges.from_edtf(ranges.edtf())
    assert [(one.start, one.end) for one in back] == [(one.start, one.end) for one in ranges]


def test_a_range_makes_way_for_another() -> None:
    first, second = Interval.day(2020, 1, 1), Interval.day(2020, 5, 1)
    assert Ranges.of([first, second]).replaced(first, Interval.day(2021, 1, 1)).intervals == (
        second,
        Interval.day(2021, 1, 1),
    )
