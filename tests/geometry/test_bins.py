"""Prefix sums count what a loop counts."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.geometry.bins import Bins

DAY = 86_400
EVENTS = st.lists(st.tuples(st.integers(-900, 900), st.integers(1, 400)), max_size=30)


def bins_of(
    groups: list[list[tuple[int, int]]], unit: int = DAY
) -> tuple[Bins, list[np.ndarray], list[np.ndarray]]:
    """Bins of groups of events, each a start and a length in units; the sorted starts and ends beside them."""
    starts = [np.sort(np.array([start * unit for start, _ in group], np.int64)) for group in groups]
    ends = [np.sort(np.array([(start + length) * unit for start, length in group], np.int64)) for group in groups]
    return Bins.of(starts, ends), starts, ends


@given(st.lists(EVENTS, min_size=1, max_size=4), st.lists(st.integers(-(10**8), 10**8), min_size=1, max_size=20))
def test_counts_at_any_moment_are_right_for_what_is_known_to_the_day(
    groups: list[list[tuple[int, int]]], moments: list[int]
) -> None:
    bins, starts, ends = bins_of(groups)
    assert all(bins.is_exact)
    begun, over = bins.at(slice(0, len(groups)), np.array(moments, np.int64))
    for row, (first, last) in enumerate(zip(starts, ends, strict=True)):
        for column, moment in enumerate(moments):
            assert begun[row, column] == np.sum(first < moment)
            assert over[row, column] == np.sum(last <= moment)
            assert bins.begun_before(moment)[row] == begun[row, column]
            assert bins.over_at(moment)[row] == over[row, column]


@given(EVENTS, st.lists(st.integers(-2000, 2000), min_size=1, max_size=20))
def test_what_does_not_lie_on_days_is_counted_at_the_nearest_edge(
    events: list[tuple[int, int]], moments: list[int]
) -> None:
    bins, (starts,), _ = bins_of([events], unit=1001)
    assert all(bins.is_exact) == all(
        (end * 1001) % DAY == 0 for start, length in events for end in (start, start + length)
    )
    begun, _ = bins.near(0, np.array(moments, np.int64) * 1001)
    for found, moment in zip(begun.tolist(), moments, strict=True):
        edge = (moment * 1001 + DAY // 2) // DAY * DAY
        assert found == np.sum(starts < edge)


@pytest.mark.parametrize("years", [1, 100, 19_999])
def test_bins_are_never_too_many(years: int) -> None:
    bins, (starts, _), _ = bins_of([[(0, 1), (years * 365, 1)], []])
    assert bins.begun.shape[1] <= 32_770
    assert bins.begun[0, -1] == len(starts)
    assert bins.over[0, -1] == len(starts)
