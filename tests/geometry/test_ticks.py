"""Ticks stand on the calendar, in both eras, and leave room for their labels."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.geometry import Viewport, ticks
from timeline_app.geometry.ticks import single_row
from timeline_app.geometry.viewport import FIRST_MOMENT, LAST_MOMENT
from timeline_app.model import Granularity
from timeline_app.model import calendar as cal
from timeline_app.model.human import format_year

G = Granularity


#: How many characters the labels of each unit take.
CHARACTERS = {G.SECOND: 8, G.MINUTE: 5, G.HOUR: 5, G.DAY: 2, G.WEEK: 2, G.MONTH: 3, G.QUARTER: 3, G.YEAR: 4}


def wide(unit: G, has_bc: bool) -> float:
    """Labels of 8 pixels a character."""
    return 8.0 * (CHARACTERS[unit] + 2 * (has_bc and unit is G.YEAR))


def narrow(unit: G, has_bc: bool) -> float:
    """Labels of half that width."""
    return wide(unit, has_bc) / 2


def span(start: tuple[int, ...], end: tuple[int, ...], width: int = 900) -> Viewport:
    return Viewport.of(cal.seconds(*start), cal.seconds(*end), width)


@pytest.mark.parametrize(
    ("viewport", "fine", "step", "coarse"),
    [
        (span((2020, 8, 18, 12, 0), (2020, 8, 18, 12, 1)), G.SECOND, 10, G.HOUR),
        (span((2020, 8, 18, 12, 0), (2020, 8, 18, 12, 12)), G.MINUTE, 1, G.DAY),
        (span((2020, 8, 18), (2020, 8, 18, 14)), G.HOUR, 1, G.DAY),
        (span((2020, 8, 18), (2020, 8, 21)), G.HOUR, 6, G.DAY),
        (span((2020, 8, 1), (2020, 8, 20)), G.DAY, 1, G.MONTH),
        (span((2020, 8, 1), (2020, 10, 20)), G.WEEK, 1, G.MONTH),
        (span((2020, 1, 1), (2021, 1, 1)), G.MONTH, 1, G.YEAR),
        (span((2019, 1, 1), (2023, 1, 1)), G.QUARTER, 1, G.YEAR),
        (span((2000,), (2010,)), G.YEAR, 1, G.DECADE),
        (span((1900,), (2020,)), G.YEAR, 10, G.CENTURY),
        (span((-300,), (400,)), G.YEAR, 50, G.MILLENNIUM),
        (span((-9999,), (9999,)), G.YEAR, 2000, None),
    ],
)
def test_scale_follows_the_view(viewport: Viewport, fine: G, step: int, coarse: G | None) -> None:
    axis = ticks(viewport, wide, padding_px=16)
    assert (axis.fine[0].unit, axis.fine[0].step) == (fine, step)
    assert [tick.unit for tick in axis.coarse[:1]] == ([] if coarse is None else [coarse])


@pytest.mark.parametrize(
    ("start", "end", "width", "years"),
    [
        (-5, 5, 700, ["6 BC", "5 BC", "4 BC", "3 BC", "2 BC", "1 BC", "1", "2", "3", "4"]),
        (-24, 16, 300, ["25 BC", "20 BC", "15 BC", "10 BC", "5 BC", "1", "5", "10", "15"]),
        (-300, 300, 700, ["350 BC", "300 BC", "250 BC", "200 BC", "150 BC", "100 BC", "50 BC",
                          "1", "50", "100", "150", "200", "250"]),
        (-45, -42, 100, ["46 BC", "45 BC", "44 BC"]),
        (1995, 2002, 300, ["1995", "1996", "1997", "1998", "1999", "2000", "2001"]),
    ],
)  # fmt: skip
def test_years_are_round_in_their_own_era_and_there_is_no_year_zero(
    start: int, end: int, width: int, years: list[str]
) -> None:
    axis = ticks(span((start,), (end,), width), narrow, padding_px=8)
    assert [tick.unit for tick in axis.fine] == [G.YEAR] * len(years)
    written = [format_year(cal.fields(tick.moment)[0]) for tick in axis.fine]

    assert written == years


def test_centuries_before_christ_meet_the_first_century() -> None:
    axis = ticks(span((-250,), (250,), 4000), wide)
    coarse = [tuple(cal.fields(m)[0] for m in (tick.moment, tick.end)) for tick in axis.coarse]
    assert (-99, 1) in coarse
    assert (1, 100) in coarse


@given(
    st.integers(FIRST_MOMENT, LAST_MOMENT),
    st.floats(60, 6e11),
    st.integers(50, 4000),
)
def test_ticks_ascend_without_gap_and_leave_room(middle: int, length: float, width: int) -> None:
    viewport = Viewport.of(middle - length / 2, middle + length / 2, width)
    axis = ticks(viewport, wide, padding_px=16)
    for row in (axis.fine, axis.coarse):
        assert len(row) <= width / 4 + 4
        for before, after in pairwise(row):
            assert before.end == after.moment
            assert before.moment < after.moment
    assert axis.fine[0].moment <= max(viewport.start_s, FIRST_MOMENT) + 1
    assert axis.fine[-1].end >= min(viewport.end_s, LAST_MOMENT) - 1


@given(st.integers(FIRST_MOMENT, LAST_MOMENT), st.floats(60, 6e11), st.integers(50, 4000))
def test_labels_of_whole_units_have_room(middle: int, length: float, width: int) -> None:
    viewport = Viewport.of(middle - length / 2, middle + length / 2, width)
    fine = ticks(viewport, wide, padding_px=16).fine
    if fine[0].step >= 5_000:
        return  # the coarsest there is, whatever room it has
    if (fine[0].unit is G.YEAR and fine[0].step == 1) or fine[0].unit < G.MONTH:
        needed = wide(fine[0].unit, viewport.start_s < cal.seconds(1))
        for tick in fine:
            assert viewport.to_px(tick.end) - viewport.to_px(tick.moment) >= needed


@pytest.mark.parametrize(
    "moment", [FIRST_MOMENT, cal.seconds(-43), cal.seconds(1), cal.seconds(2020), LAST_MOMENT]
)
@pytest.mark.parametrize("width", [80, 1600])
def test_ticks_grow_coarser_and_never_finer_as_the_view_grows(moment: int, width: int) -> None:
    steps = []
    for power in range(6, 40):
        length = 2.0**power
        tick = ticks(Viewport.of(moment - length / 2, moment + length / 2, width), wide).fine[0]
        steps.append((tick.unit, tick.step))
    assert steps == sorted(steps)


def test_a_single_row_is_never_finer_than_a_day() -> None:
    row = single_row(span((2020, 8, 18, 12, 0), (2020, 8, 18, 12, 1)), wide)
    assert [tick.unit for tick in row] == [G.DAY]
    assert {tick.unit for tick in single_row(span((2020, 1, 1), (2021, 1, 1)), wide)} == {G.MONTH}
