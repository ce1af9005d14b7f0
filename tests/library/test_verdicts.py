"""The user's word on what is one happening holds whatever merging finds, and can be taken back."""

import dataclasses
from collections.abc import Callable

import pytest

from timeline_app.errors import AppError
from timeline_app.library import Library
from timeline_app.model import Analysis, Event

Make = Callable[..., Analysis]


@pytest.fixture
def ids(library: Library, make_analysis: Make) -> list[int]:
    """The events of two articles, three of each."""
    found = [library.events_of(library.add(make_analysis(f"{n}.txt"))) for n in range(2)]
    return [event.id for events in found for event in events]


def _groups(library: Library) -> set[tuple[int, ...]]:
    return {tuple(sorted(detail.telling_ids)) for detail in library.event_details() if detail.telling_ids}


def test_merged_by_hand_is_merged_at_once_and_can_be_undone(library: Library, ids: list[int]) -> None:
    before = library.event_details()
    judgement = library.merge_events([ids[0], ids[3]])
    assert _groups(library) == {(ids[0], ids[3])}
    assert library.verdicts() == [(ids[0], ids[3], True)]
    library.undo_judgement(judgement)
    assert (library.event_details(), library.verdicts()) == (before, [])
    library.redo_judgement(judgement)
    assert _groups(library) == {(ids[0], ids[3])}


def test_entries_are_merged_whole(library: Library, ids: list[int]) -> None:
    library.merge_events([ids[0], ids[3]])
    library.merge_events([ids[1], ids[4]])
    judgement = library.merge_events([ids[3], ids[1]])
    assert _groups(library) == {(ids[0], ids[1], ids[3], ids[4])}
    library.undo_judgement(judgement)
    assert _groups(library) == {(ids[0], ids[3]), (ids[1], ids[4])}


def test_what_is_split_out_goes_together(library: Library, ids: list[int]) -> None:
    library.merge_events(ids[:5])
    judgement = library.split_events(ids[0], [ids[1], ids[3]])
    assert _groups(library) == {(ids[1], ids[3]), (ids[0], ids[2], ids[4])}
    library.settle([ids], ids, [])
    assert not any({ids[1], ids[0]} <= set(group) for group in _groups(library))
    library.undo_judgement(judgement)
    assert tuple(ids[:5]) in _groups(library)


def test_an_entry_is_split_into_all_that_it_holds(library: Library, ids: list[int]) -> None:
    library.settle([ids], ids, [])
    library.split_events(ids[2])
    assert _groups(library) == set()
    library.settle([ids], ids, [])
    assert _groups(library) == set()


def test_what_is_not_of_the_entry_is_left_alone_by_a_split(library: Library, ids: list[int]) -> None:
    library.merge_events(ids[:2])
    library.merge_events(ids[2:4])
    library.split_events(ids[0], [ids[1], ids[2]])
    assert _groups(library) == {(ids[2], ids[3])}


def test_what_the_user_joined_stays_joined(library: Library, ids: list[int]) -> None:
    library.merge_events([ids[0], ids[5]])
    library.settle([[ids[0], ids[3]]], [ids[0], ids[3]], [])
    assert _groups(library) == {(ids[0], ids[3], ids[5])}
    library.settle([], ids, [])
    assert _groups(library) == {(ids[0], ids[5])}


def test_what_the_user_parted_stays_apart_and_the_rest_joins(library: Library, ids: list[int]) -> None:
    library.settle([ids[:3]], ids, [])
    library.split_events(ids[0], [ids[1]])
    library.settle([ids[:4]], ids, [])
    assert _groups(library) == {(ids[0], ids[2], ids[3])}


def test_the_last_word_wins(library: Library, ids: list[int]) -> None:
    library.merge_events(ids[:3])
    library.split_events(ids[0])
    library.merge_events([ids[0], ids[2]])
    library.merge_events([ids[0], ids[1]])
    assert _groups(library) == {tuple(ids[:3])}
    assert all(is_same for _, _, is_same in library.verdicts())


def test_an_entry_is_not_split_into_more_than_can_be_kept_apart(library: Library) -> None:
    ids = [library.add_event(Event(f"{n}", None, "", 0, 0, 0, 0)) for n in range(300)]
    library.merge_events(ids)
    before = library.verdicts()
    with pytest.raises(AppError, match="300 tellings"):
        library.split_events(ids[0])
    assert library.verdicts() == before
    library.split_events(ids[0], ids[250:])
    library.split_events(ids[0])
    assert len(library.tellings_of(ids[0])) == 1
    assert len(library.tellings_of(ids[250])) == 50


def test_nothing_that_is_not_there_is_judged(library: Library, ids: list[int]) -> None:
    with pytest.raises(KeyError):
        library.merge_events([ids[0], 999])
    with pytest.raises(KeyError):
        library.split_events(999)
    assert library.verdicts() == []


def test_one_event_alone_needs_no_word(library: Library, ids: list[int]) -> None:
    judgement = library.merge_events([ids[0]])
    library.undo_judgement(judgement)
    library.split_events(ids[0])
    assert library.verdicts() == []


def test_verdicts_outlive_the_next_analysis_and_keep_their_event(
    library: Library, ids: list[int], make_analysis: Make
) -> None:
    library.merge_events([ids[0], ids[4]])
    analysis = make_analysis("0.txt")
    library.add(dataclasses.replace(analysis, events=analysis.events[1:]))
    assert _groups(library) == {(ids[0], ids[4])}


def test_a_verdict_comes_back_with_the_sentence(library: Library, ids: list[int], make_analysis: Make) -> None:
    library.merge_events([ids[0], ids[3]])
    library.add(make_analysis("0.txt", text="OSLO, May 4. He resigned."))
    library.settle([], ids[1:], [])
    assert _groups(library) == set()
    library.add(make_analysis("0.txt"))
    assert library.verdicts() == [(ids[0], ids[3], True)]
    assert _groups(library) == {(ids[0], ids[3])}


def test_what_was_joined_through_a_removed_article_stays_joined(library: Library, make_analysis: Make) -> None:
    told = [library.events_of(library.add(make_analysis(f"{number}.txt")))[0] for number in range(3)]
    library.merge_events([event.id for event in told])
    said = library.verdicts()
    removed = library.remove_articles([told[1].article_id])
    assert library.verdicts() == [(told[0].id, told[2].id, True)]
    library.restore(removed)
    assert library.verdicts() == said
    assert _groups(library) == {tuple(event.id for event in told)}


def test_a_verdict_goes_with_both_articles(library: Library, ids: list[int]) -> None:
    library.merge_events([ids[0], ids[3]])
    numbers = [listing.id for listing in library.listings()]
    first = library.remove_articles(numbers[:1])
    second = library.remove_articles(numbers[1:])
    assert library.verdicts() == []
    library.restore(second)
    assert library.verdicts() == []
    library.restore(first)
    assert library.verdicts() == [(ids[0], ids[3], True)]
    assert _groups(library) == {(ids[0], ids[3])}
