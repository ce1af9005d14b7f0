"""A filter passes any value of a facet, all of the facets; counts tell what a choice would leave."""

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.services.told import Fact, catalogue_of
from timeline_app.model import Anchor, Participant, ParticipantKind, Status
from timeline_app.services.filters import CONFIDENCE_STEPS, NOTHING_ASKED, Facet, Facets, FacetValue, Filter
from timeline_app.services.narrowing import narrow

PERSON, PLACE = ParticipantKind.PERSON, ParticipantKind.PLACE


def _fact(*cast: str | Participant, **more: object) -> Fact:
    who = tuple(Participant(one) if isinstance(one, str) else one for one in cast)
    return Fact(who, **more)  # type: ignore[arg-type]  # its fields


EVERYTHING = [
    _fact("Putin", "Macron", place="Moscow"),
    _fact("Putin", place="Minsk", source="Reuters", tags=("war", "gas"), status=Status.PLANNED),
    _fact("Lukashenko", place="Minsk", lane="Minsk", anchor=Anchor.CONTEXT, confidence=0.6),
    _fact("Merkel", source="", anchor=Anchor.USER, tags=("gas",), confidence=0.3),
    _fact(source="Reuters", status=Status.DENIED, anchor=Anchor.REFERENCE, confidence=0.95),
]


def _passing(facts: Sequence[Fact], wanted: Filter) -> list[int]:
    catalogue = catalogue_of(facts)
    return [number - 1 for number in catalogue.ids(narrow(catalogue, wanted)[0]).tolist()]


def _facets(facts: Sequence[Fact], wanted: Filter) -> Facets:
    return narrow(catalogue_of(facts), wanted)[1]


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
    assert _passing(EVERYTHING, wanted) == expected


def _counts(found: Facets, facet: Facet) -> dict[str, int]:
    return {value.name: value.count for value in found.values[facet]}


def test_values_stand_by_count_then_by_name_and_closed_ones_in_their_own_order() -> None:
    found = _facets(EVERYTHING, NOTHING_ASKED)
    assert [value.name for value in found.values[Facet.PARTICIPANT]] == ["Putin", "Lukashenko", "Macron", "Merkel"]
    assert _counts(found, Facet.PLACE) == {"Minsk": 2, "Moscow": 1}
    assert _counts(found, Facet.LANE) == {"": 4, "Minsk": 1}
    assert [value.name for value in found.values[Facet.STATUS]] == list(Status)
    assert [value.count for value in found.values[Facet.ANCHOR]] == [2, 1, 1, 1]
    assert found.at_least == tuple(
        sum(fact.confidence >= step for fact in EVERYTHING) for step in CONFIDENCE_STEPS
    )
    assert (found.everything, found.passing) == (5, 5)


def test_facet_is_counted_with_the_other_facets_but_without_its_own() -> None:
    found = _facets(EVERYTHING, Filter(participants=frozenset({"Putin"}), statuses=frozenset({Status.PLANNED})))
    assert _counts(found, Facet.PARTICIPANT) == {"Putin": 1}
    assert _counts(found, Facet.STATUS) == {"asserted": 1, "planned": 1, "denied": 0, "conditional": 0}
    assert _counts(found, Facet.PLACE) == {"Minsk": 1}
    assert (found.everything, found.passing) == (5, 1)


def test_wanted_value_stays_listed_where_no_event_has_it() -> None:
    wanted = Filter(participants=frozenset({"Merkel"}), places=frozenset({"Moscow"}))
    found = _facets(EVERYTHING, wanted)
    assert _counts(found, Facet.PARTICIPANT) == {"Macron": 1, "Putin": 1, "Merkel": 0}
    assert _counts(found, Facet.PLACE) == {"Moscow": 0}


def test_event_with_a_value_twice_is_counted_once() -> None:
    found = _facets([_fact("Putin", "Putin")], NOTHING_ASKED)
    assert _counts(found, Facet.PARTICIPANT) == {"Putin": 1}


def test_kind_of_a_participant_is_what_it_is_said_to_be_most_often() -> None:
    said = [
        _fact(Participant("Washington", PLACE)),
        _fact(Participant("Washington", PLACE)),
        _fact(Participant("Washington", PERSON)),
        _fact("Washington"),
        _fact("Washington"),
        _fact("Washington"),
        _fact("Somebody"),
    ]
    values = _facets(said, NOTHING_ASKED).values[Facet.PARTICIPANT]
    assert [(value.name, value.kind) for value in values] == [
        ("Washington", PLACE),
        ("Somebody", ParticipantKind.UNKNOWN),
    ]


names = st.sampled_from(["", "a", "b", "c"])
everything = st.lists(
    st.builds(
        Fact,
        cast=st.lists(st.sampled_from([Participant(name) for name in "xyz"]), max_size=3).map(tuple),
        place=names,
        source=names,
        tags=st.lists(st.sampled_from(["t", "u"]), max_size=2).map(tuple),
        lane=names,
        status=st.sampled_from(Status),
        anchor=st.sampled_from(Anchor),
        confidence=st.integers(0, 100).map(lambda percent: percent / 100),
        interval=st.sampled_from([Fact().interval, None]),
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


def _values(fact: Fact, facet: Facet) -> set[str]:
    """What a fact has of a facet, read off it."""
    return {
        Facet.PARTICIPANT: {who.name for who in fact.cast},
        Facet.PLACE: {fact.place} - {""},
        Facet.SOURCE: {fact.source},
        Facet.TAG: set(fact.tags),
        Facet.LANE: {fact.lane},
        Facet.STATUS: {fact.status},
        Facet.ANCHOR: {fact.anchor},
    }[facet]


def _passes(fact: Fact, wanted: Filter) -> bool:
    return fact.confidence >= wanted.least_confidence and all(
        not wanted.values(facet) or not wanted.values(facet).isdisjoint(_values(fact, facet)) for facet in Facet
    )


@given(everything, filters)
def test_what_passes_is_what_a_look_at_each_lets_pass(facts: list[Fact], wanted: Filter) -> None:
    expected = {number for number, fact in enumerate(facts) if _passes(fact, wanted)}
    assert set(_passing(facts, wanted)) == expected


@given(everything, filters)
def test_count_is_what_the_value_alone_of_its_facet_would_leave(facts: list[Fact], wanted: Filter) -> None:
    found = _facets(facts, wanted)
    assert (found.everything, found.passing) == (len(facts), sum(_passes(fact, wanted) for fact in facts))
    for facet in Facet:
        told = {value.name for value in found.values[facet]}
        assert wanted.values(facet) <= told
        assert all(_values(fact, facet) <= told for fact in facts if _passes(fact, wanted))
        for value in found.values[facet]:
            alone = wanted.with_values(facet, [value.name])
            assert value.count == sum(_passes(fact, alone) for fact in facts)


@given(everything, filters, st.data())
def test_what_a_search_did_not_find_is_as_if_it_were_not_there(
    facts: list[Fact], wanted: Filter, data: st.DataObject
) -> None:
    chosen = data.draw(st.lists(st.booleans(), min_size=len(facts), max_size=len(facts)))
    catalogue = catalogue_of(facts)
    there = np.array([chosen[number - 1] for number in catalogue.event_id.tolist()], np.bool_)
    kept, found = narrow(catalogue, wanted, there)
    left = [fact for fact, is_chosen in zip(facts, chosen, strict=True) if is_chosen]
    alone = _facets(left, wanted)
    assert not (kept & ~there).any()
    assert (found.everything, found.passing, found.at_least) == (alone.everything, alone.passing, alone.at_least)
    for facet in Facet:
        assert list(found.values[facet]) == list(alone.values[facet]) or facet is Facet.PARTICIPANT
        assert _counts(found, facet) == _counts(alone, facet)


def test_values_are_a_sequence_that_is_made_as_it_is_looked_at() -> None:
    values = _facets(EVERYTHING, NOTHING_ASKED).values[Facet.PARTICIPANT]
    assert values[0] == FacetValue("Putin", 2)
    assert values[1:3] == (FacetValue("Lukashenko", 1), FacetValue("Macron", 1))
    assert [value.name for value in values] == ["Putin", "Lukashenko", "Macron", "Merkel"]
    assert values == tuple(values)
    assert hash(values) == hash(tuple(values))
    with pytest.raises(IndexError):
        values[4]


def test_facets_of_nothing_are_empty() -> None:
    found = _facets([], NOTHING_ASKED)
    assert found.everything == 0
    assert len(found.values[Facet.PARTICIPANT]) == 0
