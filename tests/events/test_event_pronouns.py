"""Whom and what a title names in the place of a pronoun."""

from datetime import date

import pytest

from timeline_app.events import extract

REFERENCE = date(2020, 8, 19)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The museum was built by monks. It burned down on Tuesday.", "The museum burned down"),
        ("Guards watched the cars. They left on Tuesday.", None),
        ("The two trawlers were old. They sank on Tuesday.", "The two trawlers sank"),
        (
            "The country was poor when it declared its independence in 1818.",
            "The country declared its independence",
        ),
        ("The boy sold his bicycle. It was stolen on Tuesday.", None),
        ("The senator met voters. It rained on Tuesday.", None),
        ("Engineers sent a camera down. It broke on Tuesday.", "A camera broke"),
        ("A fire broke out, and the wind rose. It killed two men on Tuesday.", None),
    ],
)
def test_it_and_they_are_named_where_one_thing_fits(text: str, title: str | None) -> None:
    day = "1818" if "1818" in text else "2020-08-18"
    found = max((e for e in extract(text, REFERENCE) if e.value == day), key=lambda event: event.importance)
    if title is None:
        assert found.title.split()[0] in {"It", "They"}
    else:
        assert found.title == title


def test_a_pronoun_is_not_the_person_before_where_the_sentence_names_another() -> None:
    text = "Mrs Doris Meyer spoke on Monday. An aide of Mr Juan Gomez said he was arrested on Tuesday."
    assert not [event for event in extract(text, REFERENCE) if event.title.startswith("Doris Meyer was")]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Paul Brown, 34, won the race in May. He retired on Tuesday.", "Paul Brown retired"),
        ("Paul Brown, who won the race in May, rested. He retired on Tuesday.", "Paul Brown retired"),
        ("Port Brown, in the north, was rich in May. He retired on Tuesday.", "He retired"),
    ],
)
def test_an_age_or_who_behind_a_name_makes_it_a_persons(text: str, title: str) -> None:
    assert title in [event.title for event in extract(text, REFERENCE) if event.value == "2020-08-18"]
