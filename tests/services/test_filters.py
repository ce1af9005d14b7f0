"""A filter: any value of a facet, all of the facets, and counts that tell what a choice would leave."""

import json
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.library import EventDetail
from timeline_app.model import Anchor, Event, Interval, Participant, ParticipantKind, Status
from timeline_app.services.filters import (
    CONFIDENCE_STEPS,
    NOTHING_ASKED,
    Facet,
    Facets,
    Filter,
    facets,
    from_state,
    passes,
    to_state,
    values_of,
)

PERSON, PLACE = ParticipantKind.PERSON, ParticipantKind.PLACE


def _detail(
    *cast: str | Participant,
    place: str = "",
    source: str = "TASS",
    tags: tuple[str, ...] = (),
    lane: str = "",
    status: Status = Status.ASSERTED,
    anchor: Anchor = Anchor.EXPRESSION,
    confidence: float = 0.8,
) -> EventDetail:
    day = Interval.day(2020, 8, 18)
    event = Event(
        title="An event",
        interval=day,
        value=day.edtf(),
        head_start=0,
        head_end=2,
        sentence_start=0,
        sentence_end=9,
        anchor=anchor,
        cast=tuple(Participant(who) if isinstance(who, str) else who for who in cast),
        place=place,
        confidence=confidence,
        status=status,
    )
    return EventDetail(event, "An event.", "Title", source, False, False, lane=lane, tags=tags)


EVERYTHING = [
    _detail("Putin", "Macron", place="Moscow"),
    _detail("Putin", place="Minsk", source="Reuters", tags=("war", "gas"), status=Status.PLANNED),
    _detail("Lukashenko", place="Minsk", lane="Minsk", anchor=Anchor.CONTEXT, confidence=0.6),
    _detail("Merkel", source="", anchor=Anchor.USER, tags=("gas",), confidence=0.3),
    _detail(source="Reuters", status=Status.DENIED, anchor=Anchor.REFERENCE, confidence=0.95),
]


def _passing(wanted: Filter) -> list[int]:
    return [number for number, detail in enumerate(EVERYTHING) if passes(detail, wanted)]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (Filter(), [0, 1, 2, 3, 4]),
        (Filter(participants=frozenset({"Putin"})), [0, 1]),
        (Filter(participants=frozenset({"Putin", "Merkel"})), [0, 1, 3]),
        (Filter(participants=frozenset({"Putin"}), places=frozenset({"Minsk"})), [1]),
        (Filter(places=frozenset({"Minsk"})), [1, 2]),
        (Filter(sources=frozenset({"Reuters"})), [1, 4]),
        (Filter(sources=frozenset({""})), [3]),
        (Filter(tags=frozenset({"gas"})), [1, 3]),
        (Filter(lanes=frozenset({"Minsk"})), [2]),
        (Filter(lanes=frozenset({""})), [0, 1, 3, 4]),
        (Filter(statuses=frozenset({Status.PLANNED, Status.DENIED})), [1, 4]),
        (Filter(anchors=frozenset({Anchor.USER})), [3]),
        (Filter(least_confidence=0.8), [0, 1, 4]),
        (Filter(participants=frozenset({"Nobody"})), []),
    ],
)
def test_filter_passes_any_value_of_a_facet_and_all_of_the_facets(wanted: Filter, expected: list[int]) -> None:
    assert _passing(wanted) == expected


def _counts(found: Facets, facet: Facet) -> dict[str, int]:
    return {value.name: value.count for value in found.values[facet]}


def test_values_stand_by_count_then_by_name_and_closed_ones_in_their_own_order() -> None:
    found = facets(EVERYTHING, NOTHING_ASKED)
    assert [value.name for value in found.values[Facet.PARTICIPANT]] == ["Putin", "Lukashenko", "Macron", "Merkel"]
    assert _counts(found, Facet.PLACE) == {"Minsk": 2, "Moscow": 1}
    assert _counts(found, Facet.LANE) == {"": 4, "Minsk": 1}
    assert [value.name for value in found.values[Facet.STATUS]] == list(Status)
    assert [value.count for value in found.values[Facet.ANCHOR]] == [2, 1, 1, 1]
    assert found.at_least == tuple(
        sum(d.event.confidence >= step for d in EVERYTHING) for step in CONFIDENCE_STEPS
    )
    assert (found.everything, found.passing) == (5, 5)


def test_facet_is_counted_with_the_other_facets_but_without_its_own() -> None:
    found = facets(EVERYTHING, Filter(participants=frozenset({"Putin"}), statuses=frozenset({Status.PLANNED})))
    assert _counts(found, Facet.PARTICIPANT) == {"Putin": 1}
    assert _counts(found, Facet.STATUS) == {"asserted": 1, "planned": 1, "denied": 0, "conditional": 0}
    assert _counts(found, Facet.PLACE) == {"Minsk": 1}
    assert (found.everything, found.passing) == (5, 1)


def test_wanted_value_stays_listed_where_no_event_has_it() -> None:
    wanted = Filter(participants=frozenset({"Merkel"}), places=frozenset({"Moscow"}))
    found = facets(EVERYTHING, wanted)
    assert _counts(found, Facet.PARTICIPANT) == {"Macron": 1, "Putin": 1, "Merkel": 0}
    assert _counts(found, Facet.PLACE) == {"Moscow": 0}


def test_event_with_a_value_twice_is_counted_once() -> None:
    found = facets([_detail("Putin", "Putin")], NOTHING_ASKED)
    assert _counts(found, Facet.PARTICIPANT) == {"Putin": 1}


def test_kind_of_a_participant_is_what_it_is_said_to_be_most_often() -> None:
    said = [
        _detail(Participant("Washington", PLACE)),
        _detail(Participant("Washington", PLACE)),
        _detail(Participant("Washington", PERSON)),
        _detail("Washington"),
        _detail("Washington"),
        _detail("Washington"),
        _detail("Somebody"),
    ]
    values = facets(said, NOTHING_ASKED).values[Facet.PARTICIPANT]
    assert [(value.name, value.kind) for value in values] == [
        ("Washington", PLACE),
        ("Somebody", ParticipantKind.UNKNOWN),
    ]


names = st.sampled_from(["", "a", "b", "c"])
details = st.lists(
    st.builds(
        lambda cast, place, source, tags, status, confidence: _detail(
            *cast, place=place, source=source, tags=tuple(tags), status=status, confidence=confidence
        ),
        st.lists(st.sampled_from(["x", "y", "z"]), max_size=3),
        names,
        names,
        st.lists(st.sampled_from(["t", "u"]), max_size=2),
        st.sampled_from(Status),
        st.floats(0, 1),
    ),
    max_size=12,
)
filters = st.builds(
    Filter,
    participants=st.frozensets(st.sampled_from(["x", "y", "nobody"])),
    places=st.frozensets(names, max_size=2),
    sources=st.frozensets(names, max_size=2),
    tags=st.frozensets(st.sampled_from(["t", "u"])),
    statuses=st.frozensets(st.sampled_from(Status)),
    anchors=st.frozensets(st.sampled_from(Anchor)),
    least_confidence=st.sampled_from([0.0, *CONFIDENCE_STEPS]),
)


@given(details, filters)
def test_count_is_what_the_value_alone_of_its_facet_would_leave(
    everything: list[EventDetail], wanted: Filter
) -> None:
    found = facets(everything, wanted)
    assert found.passing == sum(passes(detail, wanted) for detail in everything)
    for facet in Facet:
        told = {value.name for value in found.values[facet]}
        assert wanted.values(facet) <= told
        assert all(set(values_of(d, facet)) <= told for d in everything if passes(d, wanted))
        for value in found.values[facet]:
            alone = wanted.with_values(facet, [value.name])
            assert value.count == sum(passes(detail, alone) for detail in everything)


@given(filters)
def test_filter_is_kept_and_found_again(wanted: Filter) -> None:
    assert from_state(json.loads(json.dumps(to_state(wanted)))) == wanted
    assert wanted.is_empty == (to_state(wanted) == {})


@pytest.mark.parametrize(
    ("kept", "expected"),
    [
        (None, Filter()),
        ([1, 2], Filter()),
        ({"participants": "Putin"}, Filter()),
        ({"participants": ["Putin", 3, None]}, Filter(participants=frozenset({"Putin"}))),
        ({"statuses": ["planned", "dreamt"]}, Filter(statuses=frozenset({Status.PLANNED}))),
        ({"least_confidence": 7.0, "unheard": ["of"]}, Filter()),
        ({"least_confidence": True}, Filter()),
    ],
)
def test_damaged_filter_asks_for_nothing_that_is_damaged(kept: object, expected: Filter) -> None:
    assert from_state(kept) == expected


def test_toggling_twice_is_no_change_and_size_counts_conditions() -> None:
    one = NOTHING_ASKED.toggled(Facet.STATUS, "planned")
    assert one.statuses == {Status.PLANNED}
    assert all(isinstance(status, Status) for status in one.statuses)
    two = one.toggled(Facet.PARTICIPANT, "Putin")
    assert (one.size, two.size, Filter(least_confidence=0.5).size) == (1, 2, 1)
    assert two.toggled(Facet.PARTICIPANT, "Putin").toggled(Facet.STATUS, "planned").is_empty


def test_value_that_a_closed_facet_does_not_have_is_refused() -> None:
    with pytest.raises(ValueError, match="dreamt"):
        NOTHING_ASKED.toggled(Facet.STATUS, "dreamt")


def test_facets_of_nothing_are_empty() -> None:
    nothing: Iterable[EventDetail] = ()
    found = facets(nothing, NOTHING_ASKED)
    assert found.everything == 0
    assert found.values[Facet.PARTICIPANT] == ()
