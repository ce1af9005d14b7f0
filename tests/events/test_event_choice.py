"""Which happenings become entries: whole lines of news, each once."""

from datetime import date

import pytest

from timeline_app.events import extract
from timeline_app.model import Anchor, Event

REFERENCE = date(2020, 8, 19)
FILLER = "The council met in Oslo on Monday. " + "The village lies in a valley. " * 12


def notable(text: str) -> list[Event]:
    return [event for event in extract(text, REFERENCE) if event.is_notable]


@pytest.mark.parametrize(
    "sentence",
    [
        "That changed on Tuesday.",
        "It was closed on Tuesday.",
        "We met on Tuesday.",
        "Its kitchen was repairing what the fire of Tuesday destroyed.",
    ],
)
def test_half_a_line_is_no_entry(sentence: str) -> None:
    dated = [event for event in notable(FILLER + sentence) if event.anchor is Anchor.EXPRESSION]
    assert [event.title for event in dated if event.value == "2020-08-18"] == []


@pytest.mark.parametrize(
    "sentence",
    [
        "That law changed on Tuesday.",
        "The shop was closed on Tuesday.",
        "The ministers met on Tuesday.",
        "The fire of Tuesday destroyed the kitchen.",
    ],
)
def test_a_whole_line_is_an_entry(sentence: str) -> None:
    assert [event for event in notable(FILLER + sentence) if event.value == "2020-08-18"]


def test_one_entry_for_a_sentence_and_a_date() -> None:
    text = "On Tuesday rebels attacked a convoy, and on Tuesday soldiers burned a village."
    assert len([event for event in notable(text) if event.value == "2020-08-18"]) == 1


def test_two_dates_of_a_sentence_are_two_entries() -> None:
    text = "The ship left Bergen on Monday and reached Hull on Tuesday."
    assert [event.value for event in notable(text)] == ["2020-08-17", "2020-08-18"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Surveyors found cracks in the dam on 2 May 2019, the radio reported on Monday.", ["2019-05-02"]),
        ("The dam burst on 2 May 2019, the radio reported on Monday.", ["2019-05-02"]),
        ("The owners sold the dam, the radio reported on Monday.", ["2020-08-17"]),
    ],
)
def test_what_has_a_day_of_its_own_is_not_told_of_the_day_of_the_report_too(text: str, values: list[str]) -> None:
    assert [event.value for event in notable(text)] == values
    about = {
        event.value
        for event in extract(text, REFERENCE)
        if "dam" in event.title and event.anchor is Anchor.EXPRESSION
    }
    assert about == set(values)


def test_a_whole_title_is_chosen_before_half_a_one_of_the_same_date() -> None:
    text = FILLER + "They left, and the bridge collapsed, on 18 August 2020."
    assert "They left" not in [event.title for event in notable(text)]


BACKGROUND = (
    "Chile declared its independence in 1818. Juan Godoy found silver in 1832. "
    "Troops landed in Antofagasta in 1879. The Braden Company opened the pit in 1904. "
    "Soldiers shot at strikers in 1907. Anaconda bought the mine in 1923. "
    "The tax filled the treasury of Santiago. Germany attacked the trade of Chile. Peru and Bolivia lost the war. "
    "The coup killed the hopes of Salvador Allende. Pablo Neruda met Salvador Allende in Santiago. "
)


def test_a_background_piece_puts_nothing_undated_on_its_own_day() -> None:
    found = notable(BACKGROUND)
    assert len([event for event in found if event.anchor is Anchor.EXPRESSION]) >= 5
    assert not [event for event in found if event.anchor is Anchor.REFERENCE]


def test_the_same_sentences_are_news_beside_a_date_of_the_week() -> None:
    found = notable("The mines closed on Tuesday. " + BACKGROUND)
    assert [event for event in found if event.anchor is Anchor.REFERENCE]


def test_what_is_always_so_is_no_news_and_what_has_happened_is() -> None:
    lead = "The council met in Oslo on Tuesday. "
    general = "Norway and Sweden attack each problem with Denmark. "
    news = "Norway and Sweden have attacked the plan of Denmark. "
    assert not [event for event in notable(lead + general) if event.anchor is Anchor.REFERENCE]
    assert [event for event in notable(lead + news) if event.anchor is Anchor.REFERENCE]


def test_an_article_without_any_entry_gets_its_best() -> None:
    text = "A shop is planning to sell films. It is not clear who will buy them. Songs are cheap."
    assert [event.title for event in notable(text)] == ["A shop is planning to sell films"]
    assert notable("Songs are cheap.") == []
