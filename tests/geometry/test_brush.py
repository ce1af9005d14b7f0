"""A hand chooses whole calendar units, both ends included."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.geometry import Viewport
from timeline_app.geometry.brush import extended, snap_unit, stretch
from timeline_app.geometry.viewport import FIRST_MOMENT, LAST_MOMENT
from timeline_app.model import Granularity, Interval
from timeline_app.model import calendar as cal

G = Granularity

AUGUST = Viewport.of(cal.seconds(2020, 8, 1), cal.seconds(2020, 9, 1), 1000)


@pytest.mark.parametrize(
    ("days", "finest", "unit"),
    [
        (0.05, G.MINUTE, G.MINUTE),
        (2, G.MINUTE, G.HOUR),
        (2, G.DAY, G.DAY),
        (30, G.MINUTE, G.DAY),
        (900, G.DAY, G.DAY),
        (4_000, G.DAY, G.MONTH),
        (100_000, G.DAY, G.YEAR),
        (1_000_000, G.DAY, G.DECADE),
        (30, G.YEAR, G.DAY),
    ],
)
def test_unit_follows_the_scale_and_is_not_finer_than_the_data(days: float, finest: G, unit: G) -> None:
    assert snap_unit(Viewport.of(0, days * cal.DAY, 1000), finest) is unit


@pytest.mark.parametrize("is_backwards", [False, True])
def test_days_that_were_touched_are_chosen_whole(is_backwards: bool) -> None:
    ends = cal.seconds(2020, 8, 18, 15), cal.seconds(2020, 8, 19, 9)
    first, last = reversed(ends) if is_backwards else ends
    chosen = stretch(first, last, AUGUST, unit=G.DAY)
    assert chosen == Interval(cal.seconds(2020, 8, 18), cal.seconds(2020, 8, 20), G.DAY)
    assert chosen.edtf() == "2020-08-18/2020-08-19"


def test_an_end_on_the_edge_of_a_day_does_not_take_the_next_day() -> None:
    chosen = stretch(cal.seconds(2020, 8, 18), cal.seconds(2020, 8, 19), AUGUST, unit=G.DAY)
    assert chosen == Interval.day(2020, 8, 18)


def test_a_free_range_keeps_its_seconds() -> None:
    assert stretch(10.4, 99.2, AUGUST, unit=None) == Interval(10, 100, G.SECOND)


def test_edges_of_months_attract_where_days_are_narrow() -> None:
    years = Viewport.of(cal.seconds(2019), cal.seconds(2021), 1000)
    chosen = stretch(cal.seconds(2020, 3, 3), cal.seconds(2020, 5, 30), years, unit=G.DAY)
    assert (chosen.start, chosen.end) == (cal.seconds(2020, 3), cal.seconds(2020, 6))
    wide = stretch(cal.seconds(2020, 8, 3), cal.seconds(2020, 8, 30), AUGUST, unit=G.DAY)
    assert (wide.start, wide.end) == (cal.seconds(2020, 8, 3), cal.seconds(2020, 8, 30))


@given(
    st.floats(FIRST_MOMENT * 1.1, LAST_MOMENT * 1.1),
    st.floats(-1e9, 1e9),
    st.sampled_from([G.MINUTE, G.HOUR, G.DAY, G.MONTH, G.YEAR, G.DECADE, G.CENTURY]),
)
def test_a_range_holds_the_hand_and_is_never_empty(first: float, delta: float, unit: G) -> None:
    viewport = Viewport.of(first - 1e6, first + 1e6, 1000)
    chosen = stretch(first, first + delta, viewport, unit=unit)
    assert FIRST_MOMENT <= chosen.start < chosen.end <= LAST_MOMENT


@pytest.mark.parametrize(
    ("interval", "direction", "unit", "edtf"),
    [
        (Interval.day(2020, 8, 18), 1, G.DAY, "2020-08-18/2020-08-19"),
        (Interval.day(2020, 8, 18), -1, G.DAY, "2020-08-17/2020-08-18"),
        (Interval.day(2020, 8, 18), 1, G.MONTH, "2020-08-18/2020-08-31"),
        (Interval.month(2020, 8), 1, G.MONTH, "2020-08/2020-09"),
        (Interval.month(2020, 8), -1, G.MONTH, "2020-07/2020-08"),
        (Interval.day(2020, 12, 31), 1, G.DAY, "2020-12-31/2021-01-01"),
    ],
)
def test_a_range_grows_by_a_unit(interval: Interval, direction: int, unit: G, edtf: str) -> None:
    assert extended(interval, direction, unit).edtf() == edtf
