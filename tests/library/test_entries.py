"""Events that tell one happening stand as one entry, led by the best of them."""

import dataclasses
from collections.abc import Callable, Sequence
from itertools import permutations

import pytest

from timeline_app.library import Library
from timeline_app.library.entries import lifted
from timeline_app.model import Analysis, Anchor, Event, Interval, Participant

Make = Callable[..., Analysis]

#: What the three articles of `told` call the first of their events.
HELD, RESIGNED, VOTE = 0, 1, 2


@pytest.fixture
def told(library: Library, make_analysis: Make) -> list[list[Event]]:
    """The events of three articles that tell the same."""
    return [library.events_of(library.add(make_analysis(f"{n}.txt"))) for n in range(3)]


def _group(library: Library, *ids: int) -> None:
    library.settle([ids], ids, [])


def _entries(library: Library, *, minor: bool = False) -> list[tuple[int, ...]]:
    return [d.telling_ids or (d.event.id,) for d in library.event_details(minor=minor)]


def _ids(told: Sequence[Sequence[Event]], which: int) -> list[int]:
    return [events[which].id for events in told]


def test_what_several_articles_tell_is_one_entry(library: Library, told: list[list[Event]]) -> None:
    ids = _ids(told, HELD)
    _group(library, *ids)
    leader = library.event_details()[0]
    assert (leader.event.id, leader.telling_ids) == (ids[0], tuple(ids))
    assert (leader.entry_size, leader.source_count) == (3, 3)
    assert leader.article_ids == tuple(events[0].article_id for events in told)
    assert leader.sources == ("NRK",)
    assert len(library.event_details()) == 7
    assert [detail.event.id for detail in library.tellings_of(ids[2])] == ids
    assert library.event_details([ids[2]])[0].telling_ids == tuple(ids)


def test_what_stands_alone_tells_itself(library: Library, told: list[list[Event]]) -> None:
    (detail,) = library.tellings_of(told[0][VOTE].id)
    assert (detail.event, detail.entry_size, detail.telling_ids) == (told[0][VOTE], 1, ())


@pytest.mark.parametrize(("sources", "importance"), [(1, 0.75), (2, 1 - 0.25 * 0.6), (3, 1 - 0.25 * 0.6**2)])
def test_an_entry_of_more_sources_is_more_important(sources: int, importance: float) -> None:
    assert lifted(0.75, sources) == pytest.approx(importance)


def test_two_tellings_of_one_article_are_one_source(library: Library, told: list[list[Event]]) -> None:
    _group(library, told[0][HELD].id, told[0][RESIGNED].id)
    leader = library.event_details()[0]
    assert (leader.entry_size, leader.source_count) == (2, 1)


def test_the_participants_of_all_tellings_are_there_the_leaders_first(
    library: Library, make_analysis: Make
) -> None:
    names = (("Ann", "Bob"), ("Cem", "Ann"))
    ids = []
    for number, cast in enumerate(names):
        analysis = make_analysis(f"{number}.txt")
        event = dataclasses.replace(analysis.events[0], cast=tuple(map(Participant, cast)))
        article_id = library.add(dataclasses.replace(analysis, events=(event,)))
        ids.append(library.events_of(article_id)[0].id)
    _group(library, *ids)
    (leader,) = library.event_details()
    assert leader.event.participants == ("Ann", "Bob", "Cem")
    own = library.event(ids[1])
    assert own is not None
    assert own.participants == names[1]


@pytest.mark.parametrize(
    ("first", "second", "leader"),
    [
        ({}, {}, 0),
        ({}, {"importance": 0.8}, 1),
        ({"anchor": Anchor.CONTEXT}, {"importance": 0.6}, 1),
        ({"importance": 0.3}, {"anchor": Anchor.CONTEXT}, 1),
        ({"interval": None, "value": "", "importance": 0.9}, {}, 1),
    ],
)
def test_the_best_telling_leads(
    library: Library, make_analysis: Make, first: dict[str, object], second: dict[str, object], leader: int
) -> None:
    ids = []
    for number, changes in enumerate((first, second)):
        analysis = make_analysis(f"{number}.txt")
        event = dataclasses.replace(analysis.events[0], **changes)
        ids.append(
            library.events_of(library.add(dataclasses.replace(analysis, events=(event,))), minor=True)[0].id
        )
    library.merge_events(ids)
    for minor in (False, True):
        assert [entry[0] for entry in _entries(library, minor=minor)] == [ids[leader]]
    assert library.leader_of([ids[0]]) == library.leader_of([ids[1]]) == ids[leader]


def test_an_entry_deserves_its_place_by_any_telling(library: Library, make_analysis: Make) -> None:
    minor_and_dated, notable_and_undated = {"importance": 0.1}, {"interval": None, "value": ""}
    ids = []
    for number, changes in enumerate(({}, minor_and_dated, notable_and_undated)):
        analysis = make_analysis(f"{number}.txt")
        event = dataclasses.replace(analysis.events[0], **changes)
        article_id = library.add(dataclasses.replace(analysis, events=(event,)))
        ids.append(library.events_of(article_id, minor=True)[0].id)
    library.merge_events(ids)
    library.set_checked(library.listings()[0].id, False)
    assert _entries(library) == [tuple(ids[1:])]


def test_the_telling_that_the_user_touched_leads(library: Library, told: list[list[Event]]) -> None:
    ids = _ids(told, HELD)
    _group(library, *ids)
    edit = library.edit_event(ids[1], title="Talks fail")
    assert (ids[1], ids[0], ids[2]) in _entries(library)
    assert library.tellings_of(ids[0])[0].event.title == "Talks fail"
    library.undo(edit)
    assert tuple(ids) in _entries(library)


def test_an_entry_is_led_from_the_checked_articles(library: Library, told: list[list[Event]]) -> None:
    ids = _ids(told, HELD)
    _group(library, *ids)
    library.set_checked(told[0][0].article_id, False)
    assert _entries(library)[0] == tuple(ids[1:])
    library.set_checked(told[1][0].article_id, False)
    assert _entries(library) == [(event.id,) for event in told[2]]


def test_hiding_one_telling_hides_the_entry(library: Library, told: list[list[Event]]) -> None:
    ids = _ids(told, HELD)
    _group(library, *ids)
    edit = library.edit_event(ids[2], hidden=True)
    assert not {entry[0] for entry in _entries(library)} & set(ids)
    assert [detail.event.id for detail in library.hidden_events()] == ids
    assert [listing.event_count for listing in library.listings(is_counted=True)] == [2, 2, 2]
    library.undo(edit)
    assert _entries(library)[0] == tuple(ids)


def test_a_hidden_entry_stays_hidden_whatever_of_it_is_left(library: Library, told: list[list[Event]]) -> None:
    ids = _ids(told, HELD)
    _group(library, *ids)
    before = library.event_details()
    edit = library.edit_event(ids[0], hidden=True)
    removed = library.remove_articles([told[0][0].article_id])
    library.settle([], ids[1:], [])
    assert not {entry[0] for entry in _entries(library)} & set(ids)
    library.restore(removed)
    library.edit_event(ids[2], hidden=False)
    assert library.hidden_events() == []
    library.undo(edit)
    assert library.event_details() == before
    library.redo(edit)
    assert [detail.event.id for detail in library.hidden_events()] == ids


def test_undated_tellings_are_one_undated_entry(library: Library, make_analysis: Make) -> None:
    ids = []
    for number in range(2):
        analysis = make_analysis(f"{number}.txt")
        event = dataclasses.replace(analysis.events[0], interval=None, value="")
        ids.append(library.events_of(library.add(dataclasses.replace(analysis, events=(event,))))[0].id)
    library.merge_events(ids)
    assert _entries(library) == [tuple(ids)]


SAID = {"title": "Talks fail", "lane": "Court", "colour": "red", "tags": ("law",), "note": "ask her"}


def _said(library: Library, event_id: int) -> dict[str, object]:
    """What is shown of the entry that this event leads, wherever it is shown."""
    shown = next(detail for detail in library.event_details() if detail.event.id == event_id)
    (asked,) = library.event_details([event_id])
    assert asked.is_edited
    assert {name: getattr(asked, name) for name in SAID if name != "title"} == {
        name: getattr(shown, name) for name in SAID if name != "title"
    }
    assert library.titles([event_id]) == {event_id: shown.event.title} == {event_id: asked.event.title}
    return {
        "title": shown.event.title,
        "lane": shown.lane,
        "colour": shown.colour,
        "tags": shown.tags,
        "note": shown.note,
    }


@pytest.mark.parametrize("size", [2, 3])
def test_what_was_said_of_an_entry_stays_when_its_leader_is_unchecked(
    library: Library, told: list[list[Event]], size: int
) -> None:
    ids = _ids(told, HELD)[:size]
    _group(library, *ids)
    library.edit_event(ids[0], **SAID)  # type: ignore[arg-type]  # a table of keywords
    assert _said(library, ids[0]) == SAID
    library.set_checked(told[0][0].article_id, False)
    assert _said(library, ids[1]) == SAID
    library.edit_event(ids[1], colour="", tags=("court",), note="asked")
    expected = SAID | {"colour": "", "tags": ("court",), "note": "asked"}
    assert _said(library, ids[1]) == expected
    library.set_checked(told[0][0].article_id, True)
    assert _said(library, ids[0]) == expected
    library.edit_event(ids[0], **dict.fromkeys(SAID, ""))  # type: ignore[arg-type]  # a table of keywords
    assert not library.event_details([ids[0]])[0].is_edited


def test_what_was_said_of_an_entry_stays_when_its_leader_is_removed(
    library: Library, told: list[list[Event]]
) -> None:
    ids = _ids(told, HELD)
    library.merge_events(ids)
    library.edit_event(ids[0], **SAID)  # type: ignore[arg-type]  # a table of keywords
    before = library.event_details(), library.event_details(ids)
    removed = library.remove_articles([told[0][0].article_id])
    assert _said(library, ids[1]) == SAID
    again = library.remove_articles([told[1][0].article_id])
    assert _said(library, ids[2]) == SAID
    library.restore(again)
    library.restore(removed)
    assert (library.event_details(), library.event_details(ids)) == before


def test_an_entry_that_was_hidden_by_a_removed_telling_stays_hidden(
    library: Library, told: list[list[Event]]
) -> None:
    ids = _ids(told, HELD)
    library.edit_event(ids[0], hidden=True)
    _group(library, *ids)
    removed = library.remove_articles([told[0][0].article_id])
    assert not {entry[0] for entry in _entries(library)} & set(ids)
    library.restore(removed)
    assert [detail.event.id for detail in library.hidden_events()] == [ids[0]]


def test_what_was_said_of_several_tellings_adds_up(library: Library, told: list[list[Event]]) -> None:
    ids = _ids(told, HELD)
    before = library.event_details()
    made = [
        library.edit_event(ids[0], lane="Court", tags=("law",), note="one"),
        library.edit_event(ids[1], lane="Bench", title="Talks fail", tags=("oil", "law"), note="two"),
    ]
    judgement = library.merge_events(ids)
    expected = {"title": "Talks fail", "lane": "Court", "colour": "", "tags": ("law", "oil"), "note": "one\n\ntwo"}
    assert _said(library, ids[0]) == expected
    note = library.edit_event(ids[0], note="all")
    assert _said(library, ids[0]) == expected | {"note": "all"}
    library.undo(note)
    library.undo_judgement(judgement)
    library.undo(*made)
    assert library.event_details() == before


def test_an_entry_whose_leader_goes_is_led_by_the_next(library: Library, told: list[list[Event]]) -> None:
    ids = _ids(told, HELD)
    _group(library, *ids)
    removed = library.remove_articles([told[0][0].article_id])
    assert _entries(library)[0] == tuple(ids[1:])
    library.restore(removed)
    assert _entries(library)[0] == tuple(ids)


def test_a_new_date_of_one_telling_leaves_the_others_together(library: Library, told: list[list[Event]]) -> None:
    ids = _ids(told, HELD)
    _group(library, *ids)
    library.edit_event(ids[0], interval=Interval.day(1999, 1, 2))
    _group(library, *ids[1:])
    library.settle([], [ids[0]], [])
    assert {entry for entry in _entries(library) if set(entry) & set(ids)} == {(ids[0],), tuple(ids[1:])}


def test_what_would_lead_an_entry_is_told_before_it_is_one(library: Library, make_analysis: Make) -> None:
    day, month = Interval.day(2021, 5, 5), Interval.month(2021, 5)
    by_hand = [(day, 0.9), (day, 0.2), (None, 1.0), (month, 1.0)]
    ids = [library.add_event(Event("By hand", date, "", 0, 0, 0, 0, importance=rank)) for date, rank in by_hand]
    library.edit_event(ids[1], note="To check.")
    article_id = library.add(make_analysis())
    ids += [event.id for event in library.events_of(article_id)]
    for pair in permutations(ids, 2):
        told = library.leader_of(pair)
        judgement = library.merge_events(pair)
        assert told == library.tellings_of(pair[0])[0].event.id == library.leader_of(pair[:1])
        library.undo_judgement(judgement)
    library.set_checked(article_id, False)
    assert library.leader_of(ids[-2:]) is None
