"""Names that are known are found in a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model import Participant, ParticipantKind
from timeline_app.services.casting import cast_in

PERSON, BODY, PLACE = ParticipantKind.PERSON, ParticipantKind.ORGANISATION, ParticipantKind.PLACE
KNOWN = [
    Participant("Vladimir Putin", PERSON, "Russian president"),
    Participant("New York", PLACE),
    Participant("New York Times", BODY),
    Participant("NATO"),
    Participant("NATO", BODY),
    Participant("U.S.", PLACE),
    Participant("Élysée", BODY),
]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("NATO meets Vladimir Putin; NATO waits", ["NATO", "Vladimir Putin"]),
        ("New York Times hires", ["New York Times"]),
        ("New York Times leaves New York", ["New York Times", "New York"]),
        ("A talk at the Élysée.", ["Élysée"]),
        ("The U.S. said so", ["U.S."]),
        ("CATONATO and NATOs talk to Vladimir", []),
        ("nato", []),
        ("", []),
    ],
)
def test_whole_names_are_found_in_the_order_of_the_text(text: str, names: list[str]) -> None:
    assert [participant.name for participant in cast_in(text, KNOWN)] == names


def test_a_participant_has_its_most_telling_kind_and_no_office() -> None:
    assert cast_in("Vladimir Putin on NATO", KNOWN) == (
        Participant("Vladimir Putin", PERSON),
        Participant("NATO", BODY),
    )


def test_only_the_beginning_of_a_text_without_end_is_searched() -> None:
    assert cast_in("NATO " + "a " * 1_000_000 + "Vladimir Putin", KNOWN) == (Participant("NATO", BODY),)


@given(st.text(max_size=60), st.lists(st.text(max_size=8), max_size=8))
def test_no_name_and_no_text_is_too_odd(text: str, names: list[str]) -> None:
    found = [participant.name for participant in cast_in(text, [Participant(name) for name in names])]
    assert len(found) == len(set(found))
    assert all(name in text for name in found)
