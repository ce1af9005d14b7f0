"""A summary of very many events is made of a sample in which every day has its say."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model import EVERYTHING, Interval, Ranges
from timeline_app.services.sampling import sample

MAY = Interval.month(2021, 5)
DAYS = [Interval.day(2021, 5, day) for day in range(1, 32)]


def sampled(events: list[tuple[Interval, float]], ranges: Ranges, most: int) -> list[int]:
    found = sample(
        np.array([when.start for when, _ in events], np.int64),
        np.array([when.end for when, _ in events], np.int64),
        np.array([importance for _, importance in events], np.float32),
        ranges,
        most,
    )
    return [int(place) for place in found]


@given(
    st.lists(
        st.tuples(st.sampled_from([*DAYS, MAY, Interval.year(2021)]), st.floats(0, 1, width=32)),
        min_size=1,
        max_size=60,
    ),
    st.sampled_from([EVERYTHING, Ranges.of(DAYS[:3]), Ranges.of([DAYS[0], DAYS[9]]), Ranges.of([MAY])]),
    st.integers(1, 70),
)
def test_a_sample_is_as_large_as_it_may_be_and_each_event_comes_once(
    events: list[tuple[Interval, float]], ranges: Ranges, most: int
) -> None:
    found = sampled(events, ranges, most)
    assert found == sorted(set(found))
    inside = {n for n, (when, _) in enumerate(events) if not ranges or any(one.contains(when) for one in ranges)}
    assert len(found) == min(most, len(events))
    assert len(inside.intersection(found)) == min(most, len(inside))


def test_every_day_has_its_say_however_important_another_one_is() -> None:
    events = [(DAYS[0], 0.9)] * 500 + [(day, 0.1) for day in DAYS[1:] for _ in range(4)]
    found = Counter(events[place][0] for place in sampled(events, Ranges.of([MAY]), 120))
    assert set(found) == set(DAYS)
    assert found[DAYS[0]] > 60, "and the busy day the rest"


def test_of_each_day_the_most_important_are_taken() -> None:
    events = [(day, importance / 10) for day in DAYS for importance in range(10)]
    assert {events[place][1] for place in sampled(events, Ranges.of([MAY]), 62)} == {0.9, 0.8}


def test_where_there_are_more_days_than_places_the_most_important_days_are_told() -> None:
    events = [(day, number / 40) for number, day in enumerate(DAYS)]
    assert sampled(events, EVERYTHING, 3) == [28, 29, 30]


@pytest.mark.parametrize(("exact", "coarse"), [(0, 200), (2, 198), (300, 0)])
def test_what_is_known_more_coarsely_takes_no_place_of_what_is_known_to_the_day(exact: int, coarse: int) -> None:
    events = [(Interval.year(2021), 0.9)] * 600 + [(DAYS[0], 0.1)] * exact
    found = [events[place][0] for place in sampled(events, Ranges.of(DAYS[:1]), 500)]
    assert (found.count(DAYS[0]), found.count(Interval.year(2021))) == (exact, coarse)
