"""The article that started it all."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from timeline_app.events import extract
from timeline_app.model import Anchor, Event
from timeline_app.reading import read

REFERENCE = date(2020, 8, 19)


@pytest.fixture(scope="module")
def told(seed_article: Path) -> Iterator[tuple[str, list[Event]]]:
    (article,) = read(seed_article)
    yield article.text, extract(article.text, REFERENCE)


def test_telephone_conversations_of_tuesday_say_who_called_whom(told: tuple[str, list[Event]]) -> None:
    text, events = told
    (call,) = [event for event in events if event.value == "2020-08-18" and event.is_notable]
    assert call.title == "Putin held telephone conversations with Merkel, Macron, Michel and Belarusian president"
    assert call.participants == (
        "Vladimir Putin", "Angela Merkel", "Emmanuel Macron", "Charles Michel", "Belarusian president",
    )  # fmt: skip
    assert text[call.head_start : call.head_end] == "held"
    assert text[call.sentence_start : call.sentence_end].startswith("The Kremlin spokesman pointed out")
    assert call.anchor is Anchor.EXPRESSION
    assert call.expression is not None
    assert "19 August 2020" in call.reason


def test_what_was_said_that_day_stands_on_the_articles_day(told: tuple[str, list[Event]]) -> None:
    said = [event for event in told[1] if event.is_notable and event.anchor is Anchor.REFERENCE]
    assert said[0].value == "2020-08-19"
    assert said[0].title == "There is a need to keep the situation in Belarus within the legal framework"
    assert said[0].participants == ("Dmitry Peskov",)


def test_entries_are_a_handful(told: tuple[str, list[Event]]) -> None:
    assert 2 <= sum(event.is_notable for event in told[1]) <= 5
