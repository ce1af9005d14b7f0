"""Merging anew only where something changed gives what merging all of it gives."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline_app.merging import Happening, Remerged, Span, Trace, merge, remerge, scope_of, span_of
from timeline_app.model import Interval

Pairs = Collection[tuple[int, int]]

_JANUARY = Interval.day(2014, 1, 1).start // 86_400
_days = st.integers(0, 3).map(lambda number: Interval.day_at(_JANUARY + 9 * number))
_intervals = st.one_of(
    _days,
    _days,
    st.sampled_from(
        [Interval.month(2014, 1), Interval.month(2014, 2), Interval.week(2014, 2), Interval.year(2014)]
    ),
)
_STORIES = (
    ("King Frederik of Skane abdicated", "abdicate", ("King Frederik", "Skane")),
    ("King Frederik abdicated in Skane", "abdicate", ("King Frederik", "Skane")),
    ("The abdication of King Frederik of Skane", "abdication", ("King Frederik", "Skane")),
    ("Orbis unveiled a watch in San Jose", "unveil", ("Orbis", "San Jose")),
    ("Orbis presented a watch in San Jose", "present", ("Orbis", "San Jose")),
    ("Orbis unveiled a telephone in San Jose", "unveil", ("Orbis", "San Jose")),
)


def _happening(story: tuple[str, str, tuple[str, ...]], interval: Interval, article: int) -> Happening:
    title, lemma, names = story
    return Happening(0, interval, lemma, title, f"{title}, {article % 3} said.", article, names)


_happenings = st.builds(_happening, st.sampled_from(_STORIES), _intervals, st.integers(1, 9))
_libraries = st.dictionaries(st.integers(1, 12), _happenings, max_size=12).map(
    lambda found: {number: replace(one, id=number) for number, one in found.items()}
)
_pairs = st.frozensets(
    st.tuples(st.integers(1, 12), st.integers(1, 12)).filter(lambda pair: pair[0] < pair[1]), max_size=3
)


class Kept:
    """What a library keeps of one scope from one merging to the next."""

    def __init__(self) -> None:
        self.tellings: dict[int, Happening] = {}
        self.traces: dict[tuple[Span, int], Trace] = {}
        self.groups: set[tuple[int, ...]] = set()
        self.apart: Pairs = ()

    def become(self, tellings: dict[int, Happening], apart: Pairs) -> Remerged:
        """Merge what changed, and keep it."""
        changed = {
            one.id
            for number in tellings.keys() | self.tellings.keys()
            for one in (tellings.get(number), self.tellings.get(number))
            if one is not None and tellings.get(number) != self.tellings.get(number)
        } | {number for pair in set(self.apart) ^ set(apart) for number in pair}
        blocks = {
            _span(one) for library in (self.tellings, tellings) for one in library.values() if one.id in changed
        }

        def fetch(ids: Iterable[int]) -> list[Happening]:
            return [tellings[number] for number in ids]

        found = remerge(
            self.traces.values(),
            blocks,
            [one for one in tellings.values() if _span(one) in blocks],
            fetch=fetch,
            apart=apart,
        )
        self._keep(found, blocks)
        self.tellings, self.apart = tellings, apart
        return found

    def _keep(self, found: Remerged, blocks: set[Span]) -> None:
        self.traces = {key: one for key, one in self.traces.items() if one.span not in blocks}
        self.traces.update({(one.span, one.id): one for one in found.traces})
        left = (tuple(number for number in group if number not in found.among) for group in self.groups)
        self.groups = {group for group in left if len(group) > 1}.union(found.groups)


def _span(one: Happening) -> Span:
    return span_of(one.interval.start, one.interval.end)


@settings(max_examples=300)
@given(st.lists(st.tuples(_libraries, _pairs), min_size=2, max_size=4))
def test_step_by_step_gives_what_all_at_once_gives(steps: list[tuple[dict[int, Happening], Pairs]]) -> None:
    kept = Kept()
    for tellings, apart in steps:
        kept.become(tellings, apart)
        there = {tuple(number for number in group if number in tellings) for group in kept.groups}
        assert sorted(group for group in there if len(group) > 1) == merge(tellings.values(), apart=apart)


@pytest.fixture
def story() -> Callable[..., Happening]:
    def make(number: int, interval: Interval) -> Happening:
        title = "Orbis unveiled a watch in San Jose"
        return Happening(
            number, interval, "unveil", title, f"{title}, {number} said.", number, ("Orbis", "San Jose")
        )

    return make


def test_only_what_changed_and_what_is_near_it_is_looked_at(story: Callable[..., Happening]) -> None:
    days = [
        replace(
            story(number, Interval.day_at(_JANUARY + number % 50)), title=title, sentence=title, lemma="reject"
        )
        for number in range(1, 200)
        for title in (f"Town {number} rejected plan {number * 7}",)
    ]
    month = story(200, Interval.month(2014, 1))
    tellings = {one.id: one for one in (*days, month)}
    kept = Kept()
    kept.become(tellings, ())
    added = story(201, Interval.day_at(_JANUARY + 4))
    found = kept.become({**tellings, 201: added}, ())
    assert (200, 201) in found.groups
    assert found.among == {200, 201, *(one.id for one in days if one.id % 50 == 4)}
    assert {one.id for one in found.traces} == found.among


def test_a_coarse_date_lets_go_when_another_day_tells_the_same(story: Callable[..., Happening]) -> None:
    kept = Kept()
    one, other = story(1, Interval.day_at(_JANUARY)), story(2, Interval.day_at(_JANUARY + 9))
    month = story(3, Interval.month(2014, 1))
    kept.become({1: one, 3: month}, ())
    assert kept.groups == {(1, 3)}
    kept.become({1: one, 2: other, 3: month}, ())
    assert kept.groups == set()
    kept.become({2: other, 3: month}, ())
    assert kept.groups == {(2, 3)}


def test_what_reaches_beyond_a_year_is_of_a_scope_of_its_own() -> None:
    assert scope_of(*_ends(Interval.day(2014, 3, 1))).is_year
    assert scope_of(*_ends(Interval.year(2014))).is_year
    assert not scope_of(*_ends(Interval.decade(201))).is_year
    assert not scope_of(Interval.day(2014, 12, 1).start, Interval.day(2015, 2, 1).start).is_year


def _ends(interval: Interval) -> tuple[int, int]:
    return interval.start, interval.end
