"""Events in several ranges as runs of numbers: the same ones as by looking at each event."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.geometry import EventColumns
from timeline_app.model import Granularity, Interval, Ranges
from timeline_app.services.runs import Runs, runs_in

MOMENTS = st.integers(0, 60)
STRETCHES = st.tuples(MOMENTS, st.integers(0, 25))
EVENTS = st.lists(st.tuples(STRETCHES, st.sampled_from(list(Granularity))), max_size=40)
RANGES = st.lists(STRETCHES, max_size=5).map(
    lambda found: Ranges.of(Interval(start, start + length, Granularity.DAY) for start, length in found if length)
)


def columns_of(events: list[tuple[tuple[int, int], Granularity]]) -> EventColumns:
    rows = (
        (start, start + length, granularity, number % 3, number, 0.5, 0, number % 2)
        for number, ((start, length), granularity) in enumerate(events, 1)
    )
    return EventColumns.from_rows(rows, lanes=("a", "b"))


@given(EVENTS, RANGES)
def test_runs_hold_the_events_that_share_time_with_any_range(
    events: list[tuple[tuple[int, int], Granularity]], ranges: Ranges
) -> None:
    columns = columns_of(events)
    expected = [
        place
        for place, (start, end) in enumerate(zip(columns.start.tolist(), columns.end.tolist(), strict=True))
        if any(start < one.end and max(end, start + 1) > one.start for one in ranges) or not ranges
    ]
    runs = runs_in(columns, ranges)
    assert runs.array().tolist() == expected == list(runs)
    assert np.flatnonzero(runs.mask(len(columns))).tolist() == expected
    assert [runs.at(place) for place in range(len(runs))] == expected
    assert [runs.place_of(number) for number in expected] == list(range(len(expected)))
    assert {runs.place_of(number) for number in set(range(len(columns))) - set(expected)} <= {-1}
    half = len(expected) // 2
    assert runs.between(half // 2, half).tolist() == expected[half // 2 : half]


def test_without_a_range_the_undated_follow_all_others() -> None:
    columns = columns_of([((3, 1), Granularity.DAY), ((1, 1), Granularity.DAY)])
    assert runs_in(columns, Ranges(), undated=3).array().tolist() == [0, 1, 2, 3, 4]
    assert runs_in(columns, Ranges.of([Interval(3, 4)]), undated=3).array().tolist() == [1]


@given(st.permutations(range(9)))
def test_numbers_in_any_order_are_found_where_they_stand(numbers: list[int]) -> None:
    runs = Runs.in_order(np.array(numbers, np.intp))
    assert [runs.at(place) for place in range(9)] == numbers
    assert [runs.place_of(number) for number in numbers] == list(range(9))
    assert runs.place_of(9) == -1
    assert runs.between(2, 5).tolist() == numbers[2:5]
