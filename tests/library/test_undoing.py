"""Whatever the user does, undoing all of it gives back what was there, exactly."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from timeline_app.library import COLOURS, Library
from timeline_app.model import Analysis, Event, Interval

Make = Callable[..., Analysis]
Undo = Callable[[], object]

_FILES = 3
_DAYS = st.sampled_from([Interval.day(2021, 5, 4), Interval.day(2021, 6, 1), Interval.year(2021)])
_WORDS = st.sampled_from(["", "Talks", "Ærø", "a b"])
_EDITS = st.one_of(
    st.fixed_dictionaries({"title": _WORDS}),
    st.fixed_dictionaries({"interval": _DAYS}),
    st.fixed_dictionaries({"hidden": st.booleans()}),
    st.fixed_dictionaries({"lane": _WORDS, "note": _WORDS}),
    st.fixed_dictionaries({"colour": st.sampled_from(["", *COLOURS]), "tags": st.lists(_WORDS, max_size=2)}),
)
_NUMBERS = st.integers(0, 30)
_SEVERAL = st.lists(_NUMBERS, min_size=1, max_size=4)
_ACTIONS = st.one_of(
    st.tuples(st.just("edit"), _NUMBERS, _EDITS),
    st.tuples(st.just("merge"), _SEVERAL),
    st.tuples(st.just("split"), _NUMBERS, st.none() | _SEVERAL),
    st.tuples(st.just("add"), _DAYS, st.booleans(), _WORDS),
    st.tuples(st.just("delete"), _NUMBERS),
    st.tuples(st.just("remove"), st.lists(st.integers(0, _FILES - 1), min_size=1, max_size=2)),
    st.tuples(st.just("check"), st.integers(0, _FILES - 1), st.booleans()),
    st.tuples(st.just("read again"), st.integers(0, _FILES - 1)),
)


class _Hand:
    """Does what an action says to a library; everything that it does it can undo."""

    def __init__(self, library: Library, analyses: dict[int, Analysis]) -> None:
        self._library, self._analyses = library, analyses

    def do(self, action: tuple[object, ...]) -> Undo | None:
        """Do it; None where there is nothing to do it to, or nothing to undo."""
        name, *arguments = action
        return getattr(self, "_" + str(name).replace(" ", "_"))(*arguments)

    def _edit(self, number: int, changes: dict[str, object]) -> Undo | None:
        if (event_id := self._event(number)) is None:
            return None
        edit = self._library.edit_event(event_id, **changes)  # type: ignore[arg-type]  # drawn by name
        return lambda: self._library.undo(edit)

    def _merge(self, numbers: list[int]) -> Undo | None:
        if (ids := self._events(numbers)) is None:
            return None
        judgement = self._library.merge_events(ids)
        return lambda: self._library.undo_judgement(judgement)

    def _split(self, number: int, numbers: list[int] | None) -> Undo | None:
        if (event_id := self._event(number)) is None:
            return None
        judgement = self._library.split_events(event_id, None if numbers is None else self._events(numbers))
        return lambda: self._library.undo_judgement(judgement)

    def _add(self, day: Interval, is_of_article: bool, words: str) -> Undo:
        listings = self._library.listings()
        article_id = listings[0].id if listings and is_of_article else 0
        event = Event("By hand", day, "", 13, 30, 13, 30, article_id=article_id)
        event_id = self._library.add_event(event, note=words, lane=words)
        return lambda: self._library.delete_event(event_id)

    def _delete(self, number: int) -> Undo | None:
        added = [d.event.id for d in _all_details(self._library) if d.is_manual]
        if not added:
            return None
        removed = self._library.delete_event(added[number % len(added)])
        return lambda: self._library.restore(removed)

    def _remove(self, numbers: list[int]) -> Undo:
        ids = [listing.id for listing in self._library.listings()]
        removed = self._library.remove_articles({ids[number % len(ids)] for number in numbers if ids})
        return lambda: self._library.restore(removed)

    def _check(self, number: int, is_checked: bool) -> Undo | None:
        listings = self._library.listings()
        if not listings:
            return None
        listing = listings[number % len(listings)]
        self._library.set_checked(listing.id, is_checked)
        return lambda: self._library.set_checked(listing.id, listing.is_checked)

    def _read_again(self, number: int) -> None:
        listings = self._library.listings()
        if listings:
            listing = listings[number % len(listings)]
            self._library.add(self._analyses[listing.id])

    def _event(self, number: int) -> int | None:
        found = self._events([number])
        return None if found is None else found[0]

    def _events(self, numbers: list[int]) -> list[int] | None:
        ids = [detail.event.id for detail in _all_details(self._library)]
        return [ids[number % len(ids)] for number in numbers] if ids else None


def _all_details(library: Library) -> list[object]:
    return library.event_details(range(1, 60))


def _everything(library: Library) -> tuple[object, ...]:
    """All that a library shows."""
    shown = library.event_details(minor=True)
    return (
        library.listings(),
        _all_details(library),
        shown,
        [library.tellings_of(detail.event.id) for detail in shown],
        library.hidden_events(),
        library.verdicts(),
        library.tellings(),
        [library.search(words) for words in ("talks", "minister", "hand", "ærø")],
        (library.tags(), library.lanes()),
        list(library.sentences()),
    )


def _settle(library: Library) -> None:
    """Merge what has one title and one date, as merging does: where something changed, obeying the user's word."""
    spans = library.unsettled()
    if not spans:
        return
    groups = defaultdict(list)
    tellings = library.tellings(spans)
    for telling in tellings:
        groups[telling.title, telling.interval].append(telling.id)
    library.settle([group for group in groups.values() if len(group) > 1], [one.id for one in tellings], spans)


def _filled(path: Path, make_analysis: Make) -> tuple[Library, dict[int, Analysis]]:
    library = Library.open(path)
    analyses = [make_analysis(f"{number}.txt") for number in range(_FILES)]
    return library, {library.add(analysis): analysis for analysis in analyses}


@pytest.mark.parametrize("is_merging", [False, True], ids=["by hand alone", "with merging between"])
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(actions=st.lists(_ACTIONS, min_size=1, max_size=9))
def test_undoing_everything_gives_everything_back(
    is_merging: bool, make_analysis: Make, tmp_path: Path, actions: list[tuple[object, ...]]
) -> None:
    path = tmp_path / f"{next(_NEXT)}.timeline"
    library, analyses = _filled(path, make_analysis)
    after = _settle if is_merging else lambda _: None
    with library:
        hand = _Hand(library, analyses)
        after(library)
        undone: list[tuple[Undo, tuple[object, ...]]] = []
        for action in actions:
            before = _everything(library)
            undo = hand.do(action)
            after(library)
            if undo is None:
                assert _everything(library) == before, action
            else:
                undone.append((undo, before))
        while undone:
            undo, before = undone.pop()
            undo()
            after(library)
            assert _everything(library) == before
    path.unlink()


_NEXT = itertools.count()
