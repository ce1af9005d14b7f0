"""Which date governs which happening."""

from datetime import date

import pytest

from timeline_app.events import extract, extract_from
from timeline_app.model import Anchor, Event, Interval
from timeline_app.temporal import tag
from timeline_app.text import sentences

REFERENCE = date(2020, 8, 19)


def notable(text: str) -> list[tuple[str, str]]:
    """Head and date of the entries of a text."""
    return [(head_of(text, event), event.value) for event in extract(text, REFERENCE) if event.is_notable]


def head_of(text: str, event: Event) -> str:
    return text[event.head_start : event.head_end]


def event_at(text: str, head: str) -> Event:
    return next(event for event in extract(text, REFERENCE) if head_of(text, event) == head)


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (
            "The king abdicated in 1931, the republic was proclaimed in 1932 and war broke out in July 1936.",
            [("abdicated", "1931"), ("proclaimed", "1932"), ("broke", "1936-07")],
        ),
        ("The minister had rejected calls to quit on Monday.", [("rejected", "2020-08-17")]),
        (
            "Officials said on Friday that the plant, which opened in 1987, had closed in May.",
            [("opened", "1987"), ("closed", "2020-05")],
        ),
        (
            "The museum was opened in 1927, burned down in 1944 and was rebuilt in 1951.",
            [("opened", "1927"), ("burned", "1944"), ("rebuilt", "1951")],
        ),
        (
            "On Monday rebels attacked the port, and on Tuesday they took the airport.",
            [("attacked", "2020-08-17"), ("took", "2020-08-18")],
        ),
        (
            "The army, which seized power in 2013, agreed on Monday to hold elections in December.",
            [("seized", "2013"), ("agreed", "2020-08-17"), ("hold", "2020-12")],
        ),
        ("Tuesday's talks failed.", [("talks", "2020-08-18")]),
    ],
)
def test_each_happening_of_a_sentence_takes_its_own_date(text: str, pairs: list[tuple[str, str]]) -> None:
    assert notable(text) == pairs


@pytest.mark.parametrize(
    ("text", "head", "value", "anchor"),
    [
        (
            "Rebels raided a convoy on Saturday, killing six men.",
            "killing",
            "2020-08-15",
            Anchor.EXPRESSION,
        ),
        ("The August 7 bombings of two embassies shook the region.", "bombings", "2020-08-07", Anchor.EXPRESSION),
        ("Last week's election was fair, observers say.", "election", "2020-W33", Anchor.EXPRESSION),
        ("The blast occurred on Friday. It destroyed two houses.", "destroyed", "2020-08-14", Anchor.CONTEXT),
        ("The blast occurred on Friday. Experts believe it was gas.", "believe", "2020-08-19", Anchor.REFERENCE),
        ("The bank raised its rates.", "raised", "2020-08-19", Anchor.REFERENCE),
        ("The firm reported results for 2018 on Monday.", "reported", "2020-08-17", Anchor.EXPRESSION),
    ],
)
def test_date_of_a_happening(text: str, head: str, value: str, anchor: Anchor) -> None:
    event = event_at(text, head)
    assert (event.value, event.anchor) == (value, anchor)
    assert event.reason


@pytest.mark.parametrize("text", ["The strike lasted three days.", "Trains run every Monday.", "It rains now."])
def test_durations_sets_and_now_do_not_anchor(text: str) -> None:
    assert {event.anchor for event in extract(text, REFERENCE)} == {Anchor.REFERENCE}


def test_reason_is_that_of_the_expression() -> None:
    event = event_at("Parliament met on Tuesday.", "met")
    assert event.expression is not None
    assert event.expression.text == "Tuesday"
    assert event.reason == event.expression.reason


def test_time_of_day_leaves_the_day_as_the_value() -> None:
    event = event_at("Parliament met at 10 p.m. on Tuesday.", "met")
    assert event.value == "2020-08-18"


def test_events_without_a_reference_date_are_kept_undated() -> None:
    event = next(iter(extract("The bank raised its rates.", None)))
    assert (event.interval, event.value) == (None, "")
    assert event.confidence < 0.2


def test_confidence_falls_with_distance_and_with_a_coarse_reference() -> None:
    text = "The bank raised its rates."
    spans, times = sentences(text), tag(text, None)
    by_day, by_year = (
        extract_from(text, sentences=spans, expressions=times, reference=reference)[0]
        for reference in (Interval.day(2020, 8, 19), Interval.year(2020))
    )
    assert by_day.value == "2020-08-19"
    assert by_year.value == "2020"
    assert by_year.confidence < by_day.confidence
    assert by_day.confidence < event_at("The bank raised its rates on Monday.", "raised").confidence


def test_what_was_said_that_day_gets_one_entry() -> None:
    text = (
        "The government expects more rain, minister Anna Berg told reporters. She said that the dams would hold. "
        "Berg added that schools stay closed."
    )
    assert notable(text) == [("told", "2020-08-19")]


def test_a_background_of_undated_sentences_stays_readable() -> None:
    text = "Water was scarce. People waited. Some of them knew why. The road was long. Nobody asked. " * 4
    assert len(notable(text)) <= 4


@pytest.mark.parametrize(
    "text", ["The minister had a chance to quit on Monday.", "The minister rejects calls to quit on Monday."]
)
def test_the_date_of_an_open_wish_is_its_own(text: str) -> None:
    assert event_at(text, "quit").anchor is Anchor.EXPRESSION
