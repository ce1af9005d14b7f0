"""Columns find by range and id what a plain loop finds."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.geometry.columns_for_tests import DAY, any_columns, columns_of
from timeline_app.geometry import EventColumns, Flag, Row, fit_bulk
from timeline_app.geometry.density import counts, masses, peak, pixel_edges, pixels, steps
from timeline_app.geometry.groups import CLASSES
from timeline_app.geometry.viewport import Viewport
from timeline_app.model import Granularity, Interval, Ranges
from timeline_app.model import calendar as cal

ranges = st.tuples(st.integers(-10, 1600), st.integers(0, 400)).map(
    lambda pair: Interval(pair[0] * DAY, (pair[0] + pair[1]) * DAY)
)


def overlapping(columns: EventColumns, interval: Interval) -> list[int]:
    """The definition: half-open, what has no length is a second long."""
    end = max(interval.end, interval.start + 1)
    return [
        index
        for index in range(len(columns))
        if columns.start[index] < end and max(columns.end[index], columns.start[index] + 1) > interval.start
    ]


@given(any_columns(), ranges)
def test_range_finds_and_counts_what_a_loop_finds(columns: EventColumns, interval: Interval) -> None:
    expected = overlapping(columns, interval)
    assert columns.in_range(interval).tolist() == expected
    assert columns.count_in(interval) == len(expected)


@given(any_columns(), st.lists(ranges, max_size=4))
def test_an_event_of_several_ranges_is_found_once(columns: EventColumns, several: list[Interval]) -> None:
    chosen = Ranges.of(several)
    expected = {index for one in chosen for index in overlapping(columns, one)} if chosen else range(len(columns))
    assert columns.in_range(chosen).tolist() == sorted(expected)
    assert columns.count_in(chosen) == len(expected)


def test_the_last_date_of_a_range_is_in_it_and_the_day_after_is_not() -> None:
    columns = columns_of(Interval.day(2020, 8, 17), Interval.day(2020, 8, 19), Interval.day(2020, 8, 20))
    chosen = Interval(cal.seconds(2020, 8, 18), cal.seconds(2020, 8, 20))
    assert columns.event_id[columns.in_range(chosen)].tolist() == [2]


@given(any_columns())
def test_columns_are_sorted_and_every_id_is_found(columns: EventColumns) -> None:
    assert np.all(np.diff(columns.start) >= 0)
    for index, event_id in enumerate(columns.event_id.tolist()):
        assert columns.index_of(event_id) == index
    assert columns.index_of(10_000) is None


def test_rows_become_columns_with_all_that_they_say() -> None:
    rows = [Row(2 * DAY, 3 * DAY, 4, 7, 1, 0.5, Flag.DENIED, 1, 8, 100_000), (0, DAY, 4, 8, 2, 0.25)]
    columns = EventColumns.from_rows(rows, ("a", "b"))
    assert columns.event_id.tolist() == [2, 1]
    assert columns.lane.tolist() == [0, 1]
    assert columns.flags.tolist() == [Flag.NONE, Flag.DENIED]
    assert columns.colour.tolist() == [0, 8]
    assert columns.sources.tolist() == [1, 65_535]
    assert columns.bounds == (0, 3 * DAY)
    assert columns.interval_at(0) == Interval(0, DAY, Granularity.DAY)
    assert columns.finest is Granularity.DAY


def test_no_rows_make_empty_columns() -> None:
    columns = EventColumns.from_rows([])
    assert len(columns) == 0
    assert columns.bounds is None
    assert columns.in_range(Interval(0, DAY)).tolist() == []
    assert fit_bulk(columns) is None


@pytest.mark.parametrize(
    ("row", "lanes", "said"),
    [((5, 4, 4, 1, 1, 0.5), ("",), "ends before"), ((0, 1, 4, 1, 1, 0.5), (), "no name")],
)
def test_broken_rows_are_refused(row: tuple[float, ...], lanes: tuple[str, ...], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        EventColumns.from_rows([row], lanes)


@given(any_columns(), st.integers(40, 60), st.integers(0, 1000), st.integers(1, 39))
def test_density_counts_are_those_of_a_loop(columns: EventColumns, width: int, first: int, days: int) -> None:
    edges = pixel_edges(Viewport.of(first * DAY, (first + days) * DAY, width), width)  # finer than a day
    begun_in, lasting = np.zeros(width, int), np.zeros(width + 1, int)
    for group in range(len(columns.groups)):
        begun, alive = counts(columns.groups, group, edges)
        begun_in += begun
        lasting += alive
    ends = np.maximum(columns.end, columns.start + 1)
    for px in range(width):
        assert begun_in[px] == sum(edges[px] <= s < edges[px + 1] for s in columns.start)
    for at in range(width + 1):
        assert lasting[at] == np.sum((columns.start < edges[at]) & (ends > edges[at]))


@given(any_columns(), st.integers(1, 50), st.integers(0, 1000), st.integers(50, 4000))
def test_wide_pixels_count_every_event_once_and_off_by_less_than_a_bin(
    columns: EventColumns, width: int, first: int, days: int
) -> None:
    edges = pixel_edges(Viewport.of(first * DAY, (first + days) * DAY, width), width)
    for group in range(len(columns.groups)):
        begun, alive = counts(columns.groups, group, edges)
        starts, reach = columns.groups.starts_of(group), columns.groups.bins.width_s
        sums = np.concatenate(([0], np.cumsum(begun)))
        base = sums + np.searchsorted(starts, edges[0])
        slack = np.searchsorted(starts, edges + reach) - np.searchsorted(starts, edges - reach)
        at_start = np.searchsorted(starts, edges[0] + reach) - np.searchsorted(starts, edges[0] - reach)
        assert (abs(base - np.searchsorted(starts, edges)) <= slack + at_start).all()
        assert (begun >= 0).all()
        assert (alive >= 0).all()


@given(st.lists(st.integers(-400_000, 2_900_000), min_size=1, max_size=30), st.integers(1, 40))
def test_density_sums_to_all_events_however_far_they_lie_apart(days: list[int], width: int) -> None:
    columns = EventColumns.from_rows(
        Row(day * DAY, (day + 1) * DAY, 4, 1, number, 0.5) for number, day in enumerate(days, 1)
    )
    edges = pixel_edges(Viewport.of(-500_000 * DAY, 3_700_000 * DAY, width), width)
    assert masses(columns.groups, 0, edges).sum() == pytest.approx(len(days))


@given(any_columns(), st.lists(st.tuples(st.integers(-10, 3000), st.integers(0, 400)), max_size=4))
def test_several_ranges_hold_what_shares_time_with_any_of_them(
    columns: EventColumns, stretches: list[tuple[int, int]]
) -> None:
    chosen = Ranges.of(Interval(day * DAY // 2, (day + length) * DAY // 2) for day, length in stretches)
    found = columns.in_range(chosen)
    ends = np.maximum(columns.end, columns.start + 1)
    inside = np.zeros(len(columns), np.bool_)
    for interval in chosen:
        inside |= (columns.start < max(interval.end, interval.start + 1)) & (ends > interval.start)
    assert found.tolist() == np.flatnonzero(inside if chosen else ~inside).tolist()
    assert columns.count_in(chosen) == len(found)


@given(st.lists(st.integers(-5, 60), unique=True, max_size=40))
def test_events_are_found_by_their_ids_in_any_order(ids: list[int]) -> None:
    columns = EventColumns.from_rows(
        Row(place * DAY, (place + 1) * DAY, 4, 1, i, 0.5) for place, i in enumerate(ids)
    )
    for number in range(-6, 62):
        index = columns.index_of(number)
        assert (index is not None) == (number in ids)
        assert index is None or columns.event_id[index] == number


@given(any_columns())
def test_density_of_everything_sums_to_the_number_of_events(columns: EventColumns) -> None:
    edges = pixel_edges(Viewport.of(-DAY * 400, 4000 * DAY, 4), 4)  # pixels of three years: longer than any event
    total = sum(float(masses(columns.groups, lane, edges).sum()) for lane in range(len(columns.lanes)))
    assert total == pytest.approx(len(columns))


def test_pixels_fill_the_height_at_the_peak_and_show_the_least() -> None:
    density = np.zeros((CLASSES, 4), np.float32)
    density[0, 0], density[2, 1], density[0, 2] = 100, 0.001, 25
    picture = pixels(steps(density, 20, 100.0), 20, (1, 2, 3))
    assert (picture[:, 0] == 1).sum() == 20
    assert (picture[:, 1] == 3).sum() == 1
    assert picture[-1, 1] == 3
    assert (picture[:, 2] == 1).sum() == 10
    assert (picture[:, 3] == 0).all()


@given(st.lists(st.lists(st.integers(0, 9), min_size=7, max_size=7), min_size=1, max_size=4), st.integers(1, 300))
def test_lanes_that_are_painted_together_look_like_each_alone(lanes: list[list[int]], height: int) -> None:
    counts_of = [np.array([lane, [n // 2 for n in lane], [1] * 7], np.float32) for lane in lanes]
    heights = [height + number for number in range(len(lanes))]
    reached = steps(np.stack(counts_of), heights, 8.0)
    for density, tops, high in zip(counts_of, reached, heights, strict=True):
        alone = steps(density, high, 8.0)
        assert (tops == alone).all()
        picture = pixels(tops, high, (1, 2, 3))
        assert picture.shape == (high, 7)
        assert (picture != 0).sum(axis=0).tolist() == np.ceil(alone[2]).tolist()


def test_one_crowded_day_does_not_flatten_the_rest() -> None:
    density = np.ones((CLASSES, 1000), np.float32)
    density[0, 500] = 1e6
    assert peak([density]) == 4.0


def test_first_view_fits_the_bulk_and_counts_what_lies_outside() -> None:
    days = [Interval.day(2020, 8, day) for day in range(1, 21)]
    bulk = fit_bulk(columns_of(Interval.year(-43), *days, Interval.day(2090, 1, 1)))
    assert bulk is not None
    assert (bulk.start, bulk.end) == (days[0].start, days[-1].end)
    assert (bulk.left, bulk.right) == (1, 1)


def test_first_view_fits_all_where_no_event_is_far_away() -> None:
    days = [Interval.day(2020, month, 1) for month in range(1, 13)]
    bulk = fit_bulk(columns_of(*days))
    assert bulk is not None
    assert (bulk.start, bulk.end, bulk.left, bulk.right) == (days[0].start, days[-1].end, 0, 0)


def test_first_view_fits_the_story_and_not_two_centuries_of_background() -> None:
    story = [Interval.day(2010, 8 + day // 30, 1 + day % 30) for day in range(70)]
    background = [Interval.year(year) for year in range(1818, 2016, 5)]
    bulk = fit_bulk(columns_of(*story, *background))
    assert bulk is not None
    assert bulk.start <= story[0].start < story[-1].end <= bulk.end
    assert bulk.end - bulk.start < 400 * DAY
    assert bulk.left + bulk.right >= 35


def test_first_view_is_not_as_long_as_a_year_that_somebody_named() -> None:
    story = [Interval.day(2010, 8 + day // 30, 1 + day % 30) for day in range(70)]
    bulk = fit_bulk(columns_of(*story, Interval.year(2010), *(Interval.day(year, 3, 1) for year in (1950, 1960))))
    assert bulk is not None
    assert (bulk.start, bulk.end) == (story[0].start, story[-1].end)


def test_first_view_fits_years_where_only_years_are_known() -> None:
    years = [Interval.year(2010), Interval.year(2010), Interval.year(2011)]
    bulk = fit_bulk(columns_of(*years))
    assert bulk is not None
    assert (bulk.start, bulk.end) == (years[0].start, years[-1].end)


def test_first_view_fits_three_events_of_a_month() -> None:
    days = [Interval.day(2020, 8, 9), Interval.day(2020, 8, 18), Interval.day(2020, 8, 19)]
    bulk = fit_bulk(columns_of(*days))
    assert bulk is not None
    assert (bulk.left, bulk.right) == (0, 0)


@given(any_columns())
def test_bulk_and_what_lies_outside_are_all_events(columns: EventColumns) -> None:
    bulk = fit_bulk(columns)
    assert (bulk is None) == (len(columns) == 0)
    if bulk is not None:
        inside = columns.count_in(Interval(bulk.start, bulk.end))
        assert inside + bulk.left + bulk.right == len(columns)


@pytest.mark.parametrize("limit", [64, 200, 2000])
@pytest.mark.parametrize("first", [0, 137, 900])
def test_pyramid_keeps_the_most_important_events_in_sight(limit: int, first: int) -> None:
    random = np.random.default_rng(3)
    columns = EventColumns.from_rows(
        Row(int(day) * DAY, (int(day) + 1) * DAY, 4, 1, number, float(random.random()))
        for number, day in enumerate(random.integers(0, 1000, 30_000), 1)
    )
    start, end = first * DAY, (first + 500) * DAY
    found, is_all = columns.pyramid.visible(0, start, end, limit)
    inside = np.flatnonzero((columns.start < end) & (columns.end > start))
    assert not is_all
    assert 0 < len(found) <= limit
    assert set(found.tolist()) <= set(inside.tolist())
    best = inside[np.argsort(columns.importance[inside])[-3:]]
    assert set(best.tolist()) <= set(found.tolist())


def test_pyramid_gives_all_events_where_they_are_few() -> None:
    columns = columns_of(*(Interval.day(2020, 8, day) for day in range(1, 31)))
    found, is_all = columns.pyramid.visible(0, cal.seconds(2020, 8, 5), cal.seconds(2020, 8, 8), 64)
    assert is_all
    assert columns.event_id[found].tolist() == [5, 6, 7]
