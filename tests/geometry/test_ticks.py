"""Ticks stand on the calendar, in both eras, and leave room for their labels."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.geometry import Viewport, ticks
from timeline_app.geometry.viewport import FIRST_MOMENT, LAST_MOMENT
from timeline_app.model import Granularity
from timeline_app.model import calendar as cal
from timeline_app.model.human import format_year

G = Granularity


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
    axis = ticks(viewport, character_px=8, padding_px=16)
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
    axis = ticks(span((start,), (end,), width), character_px=4, padding_px=8)
    assert [tick.unit for tick in axis.fine] == [G.YEAR] * len(years)
    written = [format_year(cal.fields(tick.moment)[0]) for tick in axis.fine]

    assert written == years


def test_centuries_before_christ_meet_the_first_century() -> None:
    axis = ticks(span((-250,), (250,), 4000), character_px=8)
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
    axis = ticks(viewport, character_px=8, padding_px=16)
    for row in (axis.fine, axis.coarse):
        assert len(row) <= width / 4 + 4
        for before, after in pairwise(row):
            assert before.end == after.moment
            assert before.moment < after.moment
    assert axis.fine[0].moment <= max(viewport.start_s, FIRST_MOMENT) + 1
    assert axis.fine[-1].end >= min(viewport.end_s, LAST_MOMENT) - 1
