"""A filter is a value: kept and found again, changed a value at a time."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model import Anchor, Status
from timeline_app.services.filters import CONFIDENCE_STEPS, NOTHING_ASKED, Facet, Filter, from_state, to_state

names = st.sampled_from(["", "a", "b", "c"])
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
