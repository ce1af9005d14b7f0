"""A long timeline in pages: nothing left out, breaks where the calendar has them."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.geometry import EventColumns
from timeline_app.geometry.pages import Page, on_page, pages, part, stretch
from timeline_app.model import Granularity, Interval
from timeline_app.model import calendar as cal

DAYS = st.tuples(st.integers(-44, 2030), st.integers(1, 12), st.integers(1, 28))
UNITS = st.sampled_from([Granularity.DAY, Granularity.MONTH, Granularity.YEAR, Granularity.CENTURY])


def columns_of(*intervals: Interval) -> EventColumns:
    """Events with ids from 1 in the order given."""
    rows = ((i.start, i.end, int(i.granularity), 1, number, 0.5) for number, i in enumerate(intervals, 1))
    return EventColumns.from_rows(rows)


def broken(columns: EventColumns, most: int) -> list[Page]:
    """The pages where each holds so many events."""
    bounds = columns.bounds
    assert bounds is not None
    found = pages(columns, bounds[0], bounds[1] + 1, lambda page: len(page.indices) <= most)
    return [page for page in found if page is not None]


def years(*counts: tuple[int, int]) -> EventColumns:
    """So many events a year, a day each from 1 January, two days apart."""
    first = [(cal.seconds(year), n) for year, count in counts for n in range(count)]
    return columns_of(*(Interval.around(start + 2 * n * cal.DAY, Granularity.DAY) for start, n in first))


@given(st.lists(st.tuples(DAYS, UNITS), min_size=1, max_size=60), st.integers(1, 9))
def test_each_event_is_on_one_page(events: list[tuple[tuple[int, int, int], Granularity]], most: int) -> None:
    columns = columns_of(*(Interval.around(cal.seconds(*day), unit) for day, unit in events))
    found = broken(columns, most)
    assert np.concatenate([page.indices for page in found]).tolist() == list(range(len(columns)))
    assert all(0 < len(page.indices) <= most for page in found)


@given(st.lists(st.tuples(DAYS, UNITS), min_size=1, max_size=60), st.integers(1, 9))
def test_pages_follow_each_other_and_hold_the_time_of_their_events(
    events: list[tuple[tuple[int, int, int], Granularity]], most: int
) -> None:
    columns = columns_of(*(Interval.around(cal.seconds(*day), unit) for day, unit in events))
    last_end, last_start = -(10**15), -(10**15)
    for page in broken(columns, most):
        assert page.start >= last_end or page.start == last_start  # one stretch may be shared out
        last_start, last_end = page.start, page.end
        first, last = stretch(columns, page)
        assert page.start <= first < last <= page.end
        for start, end in zip(columns.start[page.indices], columns.end[page.indices], strict=True):
            assert start < last
            assert end > first  # it is seen on the page
            assert first <= start or end > page.end  # only what lasts beyond the page begins before its time


@pytest.mark.parametrize(
    ("events", "most", "expected"),
    [
        (years((2001, 3), (2002, 3)), 6, [6]),
        (years((2001, 4), (2002, 3), (2003, 4)), 8, [7, 4]),
        (years((2001, 8), (2002, 1), (2003, 4)), 10, [9, 4]),
        (years((1950, 1), (2002, 1)), 1, [1, 1]),
    ],
)
def test_pages_end_where_a_year_does(events: EventColumns, most: int, expected: list[int]) -> None:
    assert [len(page.indices) for page in broken(events, most)] == expected


def test_a_year_that_is_too_full_is_broken_between_its_months() -> None:
    found = broken(years((2001, 2), (2002, 60)), 20)
    assert len(found) > 2
    for page, following in pairwise(found):
        assert cal.fields(page.end)[2:] == (1, 0, 0, 0)
        assert cal.fields(following.start)[2:] == (1, 0, 0, 0)


def test_what_begins_on_one_day_is_shared_out() -> None:
    found = broken(columns_of(*(Interval.day(2020, 8, 18) for _ in range(7))), 3)
    assert [len(page.indices) for page in found] == [3, 3, 1]
    assert len({(page.start, page.end) for page in found}) == 1


def test_empty_years_take_no_paper() -> None:
    columns = columns_of(Interval.day(1914, 7, 28), Interval.day(1939, 9, 1))
    assert [stretch(columns, page) for page in broken(columns, 1)] == [
        (cal.seconds(1914, 7, 28), cal.seconds(1914, 7, 29)),
        (cal.seconds(1939, 9, 1), cal.seconds(1939, 9, 2)),
    ]


def test_a_year_does_not_make_a_page_of_october_begin_in_january() -> None:
    columns = columns_of(Interval.year(1994), Interval.day(1994, 10, 3), Interval.day(1994, 10, 20))
    page = Page(cal.seconds(1994), cal.seconds(1994, 11), np.arange(3))
    assert stretch(columns, page) == (cal.seconds(1994, 10, 3), cal.seconds(1994, 10, 21))
    assert on_page(columns, page, 0).tolist() == [0, 1, 2]


def test_what_lasts_runs_through_the_pages_after_it() -> None:
    columns = columns_of(Interval.year(2020), Interval.day(2020, 1, 5), Interval.day(2020, 3, 7))
    page = Page(cal.seconds(2020, 3), cal.seconds(2020, 4), np.array([2]))
    assert on_page(columns, page, cal.DAY).tolist() == [0, 2]
    assert on_page(columns, page, 300 * cal.DAY).tolist() == [2]


def test_a_part_keeps_only_its_lanes_and_knows_which_they_were() -> None:
    day = Interval.day(2020, 8, 18)
    rows = [(day.start, day.end, int(day.granularity), 1, n, 0.5, 0, lane) for n, lane in enumerate((2, 0, 2), 1)]
    columns = EventColumns.from_rows(rows, ["a", "b", "c"])
    shown, numbers = part(columns, np.array([0, 2]))
    assert (shown.lanes, numbers) == (("c",), (2,))
    assert shown.event_id.tolist() == [1, 3]
    assert part(columns, np.array([], np.intp))[0].lanes == ("a",)
