"""Any text may come in: no exception, exact offsets, no expression within another."""

import re
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline_app.temporal import parse_date, tag

WORDS = re.split(
    r"\s+",
    """the last two next this year years of in 5 31 99 1999 0 May August , . - – Monday early quarter ago later
    first second half a fiscal day night 12:30 p.m. GMT BC '98 1990s 20th century every and to between 2020-08-19
    99/99/9999 nineteen ninety six hundred thousand dozen 9999 10000 1/0 ² ½ ٣ ９""",
)
REFERENCES = st.none() | st.dates()


def assert_exact(text: str, reference: date | None, language: str) -> None:
    end = 0
    for found in tag(text, reference, language=language):
        assert end <= found.start < found.end <= len(text)
        assert text[found.start : found.end] == found.text == found.text.strip()
        assert found.type in {"DATE", "TIME", "DURATION", "SET"}
        assert found.value
        assert found.reason.endswith(".")
        end = found.end


@settings(max_examples=400, deadline=None)
@given(st.text(max_size=200), REFERENCES)
def test_any_text_is_survived(text: str, reference: date | None) -> None:
    assert_exact(text, reference, "en")


@settings(max_examples=600, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join), REFERENCES)
def test_any_heap_of_words_of_time_is_survived(text: str, reference: date | None) -> None:
    assert_exact(text, reference, "en")


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=12).map("".join), REFERENCES)
def test_words_that_run_together_are_survived(text: str, reference: date | None) -> None:
    assert_exact(text, reference, "en")


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=120), REFERENCES, st.sampled_from(["de", "fr", "ru", "zh", "ar", "hu", "xx"]))
def test_any_text_of_any_language_is_survived(text: str, reference: date | None, language: str) -> None:
    assert_exact(text, reference, language)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=40))
def test_whatever_is_typed_is_a_date_or_none(text: str) -> None:
    place = parse_date(text, date(2020, 8, 19))
    assert place is None or place.start <= place.end


@given(st.dates(min_value=date(1000, 1, 1), max_value=date(2099, 12, 31)))
def test_a_full_date_reads_as_it_was_written(day: date) -> None:
    text = f"It happened on {day.day} {day:%B} {day.year}."
    assert [found.value for found in tag(text, None)] == [day.isoformat()]


@pytest.mark.parametrize(
    "piece", ["1", "12 ", "1999 ", "May ", " ", "\n", "the last ", "twenty-", "1.", "two ", "'", "a-"]
)
def test_a_monstrous_text_ends(piece: str) -> None:
    assert_exact(piece * (300_000 // len(piece)), date(2020, 8, 19), "en")
