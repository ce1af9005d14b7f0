"""Counts of articles in ranges that move: the same as counting anew each time."""

from collections import Counter

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tests.services.test_runs import EVENTS, RANGES, columns_of
from timeline_app.model import Granularity, Interval, Ranges
from timeline_app.services.runs import runs_in
from timeline_app.services.tally import Tally

NOBODY = np.empty(0, np.int64)


@given(
    EVENTS,
    st.lists(RANGES, min_size=1, max_size=6),
    st.randoms(use_true_random=False),
    st.sampled_from([1, 10**12]),  # ids lie close together, or far apart
)
def test_articles_are_counted_as_if_each_event_were_looked_at(
    events: list[tuple[tuple[int, int], Granularity]], moves: list[Ranges], chance: st.random_module, apart: int
) -> None:
    columns = columns_of(events)
    told = sorted(
        (place, 7 + apart * chance.randrange(3)) for place in range(len(columns)) if chance.random() < 0.4
    )
    tally = Tally(
        columns, np.array([at for at, _ in told], np.intp), np.array([by for _, by in told], np.int64), NOBODY
    )
    for ranges in moves:
        inside = set(runs_in(columns, ranges))
        expected = Counter(int(columns.article_id[place]) for place in inside)
        expected.update(by for at, by in told if at in inside)
        del expected[0]
        counts = tally.count(ranges)
        assert dict(counts) == dict(expected)
        assert len(counts) == len(expected) == tally.articles_in(counts, ranges)
        assert counts.get(99, 0) == 0


def test_articles_that_tell_undated_events_alone_count_where_everything_is_shown() -> None:
    columns = columns_of([((3, 1), Granularity.DAY)])
    tally = Tally(columns, np.empty(0, np.intp), NOBODY, np.array([0, 1, 5, 5, 9], np.int64))
    everything, some = Ranges(), Ranges.of([Interval(3, 4)])
    assert tally.articles_in(tally.count(everything), everything) == 3
    assert tally.articles_in(tally.count(some), some) == 1
