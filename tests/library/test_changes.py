"""Every way of changing a library is noted, and what stands together is told with it."""

import dataclasses
from collections.abc import Callable

import pytest

from timeline_app.library import Library, version_3
from timeline_app.model import Analysis, Event, Interval

Make = Callable[..., Analysis]

DAY = Interval.day(2021, 5, 6)


@pytest.fixture
def kept(library: Library, make_analysis: Make) -> list[list[int]]:
    """The ids of the events of two articles."""
    return [
        [event.id for event in library.events_of(library.add(make_analysis(f"{number}.txt")))]
        for number in range(2)
    ]


def _noted(library: Library, deed: Callable[[Library], object]) -> tuple[set[int], set[int]]:
    """The articles and events of which a deed is noted."""
    seen = library.last_change()
    deed(library)
    found = library.changes_since(seen)
    assert found is not None
    assert found.mark == library.last_change()
    return set(found.article_ids), set(found.event_ids)


def test_an_edit_is_noted_with_its_event(library: Library, kept: list[list[int]]) -> None:
    event_id = kept[0][1]
    assert _noted(library, lambda held: held.edit_event(event_id, note="x")) == (set(), {event_id})
    assert _noted(library, lambda held: held.edit_event(event_id, hidden=True)) == (set(), {event_id})
    assert _noted(library, lambda held: held.edit_event(event_id, note="", hidden=False)) == (set(), {event_id})


def test_an_article_is_noted_with_its_events(library: Library, kept: list[list[int]], make_analysis: Make) -> None:
    analysis = make_analysis("0.txt")
    for deed in (
        lambda held: held.set_checked(1, False),
        lambda held: held.add(dataclasses.replace(analysis, events=analysis.events[:2])),
    ):
        articles, events = _noted(library, deed)
        assert articles == {1}
        assert events >= set(kept[0][:2])
    articles, events = _noted(library, lambda held: held.add(make_analysis("2.txt")))
    assert (articles, len(events)) == ({3}, 3)


def test_what_goes_and_what_comes_back_is_noted(library: Library, kept: list[list[int]]) -> None:
    removed = []
    articles, events = _noted(library, lambda held: removed.append(held.remove_articles([2])))
    assert (articles, events) == ({2}, set(kept[1]))
    assert _noted(library, lambda held: held.restore(removed[0])) == ({2}, set(kept[1]))


def test_an_event_by_hand_is_noted_as_it_comes_and_goes(library: Library) -> None:
    event = Event("Treaty", DAY, "", 0, 0, 0, 0)
    added, removed = [], []
    assert _noted(library, lambda held: added.append(held.add_event(event))) == (set(), set(added))
    assert _noted(library, lambda held: removed.append(held.delete_event(added[0]))) == (set(), set(added))
    assert _noted(library, lambda held: held.restore(removed[0])) == (set(), set(added))


def test_what_is_merged_or_parted_is_noted(library: Library, kept: list[list[int]]) -> None:
    pair = {kept[0][0], kept[1][0]}
    assert _noted(library, lambda held: held.merge_events(pair)) == (set(), pair)
    assert library.mates([kept[1][0]]) == pair
    assert _noted(library, lambda held: held.split_events(kept[0][0])) == (set(), pair)
    assert library.mates([kept[1][0]]) == {kept[1][0]}


def test_what_shows_nothing_else_is_not_noted(library: Library, kept: list[list[int]]) -> None:
    assert kept
    assert _noted(library, lambda held: held.set_state("view", [1, 2])) == (set(), set())


def test_only_so_many_changes_are_remembered(library: Library, kept: list[list[int]]) -> None:
    seen = library.last_change()
    with library._writing() as connection:
        rows = [(kept[0][0],)] * version_3.KEPT_CHANGES
        connection.executemany("INSERT INTO changes (event_id) VALUES (?)", rows)
    found = library.changes_since(seen)
    assert found is not None
    assert found.event_ids == {kept[0][0]}
    library.edit_event(kept[0][1], note="x")
    assert library.changes_since(seen) is None
    assert library.changes_since(library.last_change() + 1) is None  # of another library
    assert library.articles_of([kept[0][0], kept[1][1], 10**9]) == {1, 2}
