"""Any text may come in: no exception, exact offsets, no expression within another."""

import itertools
import re
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline_app.model import Interval, TimeExpression
from timeline_app.temporal import parse_date, tag
from timeline_app.temporal.lexer import Lexer
from timeline_app.temporal.vocabulary import vocabulary

WORDS = re.split(
    r"\s+",
    """the last two next this year years of in 5 31 99 1999 0 May August , . - – Monday early quarter ago later
    first second half a fiscal day night 12:30 p.m. GMT BC '98 1990s 20th century every and to between 2020-08-19
    99/99/9999 nineteen
    tonight noon midnight night weekend summer mid- BC AD c. circa turn June to
    ninety six hundred thousand dozen 9999 10000 1/0 ² ½ ٣ ９""",
)
REFERENCES = st.none() | st.dates()
#: years beyond these are read as numbers where no era or ISO form says otherwise
FULL_DATES = st.dates(min_value=date(1000, 1, 1), max_value=date(2099, 12, 31))
#: every sign that a Python text may hold, halves of surrogate pairs too
SIGNS = st.characters(codec=None, categories=None)
ALL_WORDS = sorted(vocabulary("en").words)
CASES = st.sampled_from([str.lower, str.title, str.upper])
FIGURES = st.integers(0, 9999).map(str) | st.integers(0, 31).map(str) | st.integers(0, 10**40).map(str)
#: a lexer that remembers the words of all the texts before
USED = Lexer(vocabulary("en"))
JOINTS = st.sampled_from([" ", " ", " ", "-", "–", ", ", "\n", "\u00a0", "", "/", ". ", "'s "])


def assert_exact(text: str, reference: date | None, language: str) -> list[TimeExpression]:
    end = 0
    expressions = tag(text, reference, language=language)
    for found in expressions:
        assert end <= found.start < found.end <= len(text)
        assert text[found.start : found.end] == found.text == found.text.strip()
        assert found.type in {"DATE", "TIME", "DURATION", "SET"}
        assert found.value
        assert found.reason.endswith(".")
        end = found.end
    return expressions


def assert_reads_back(place: Interval) -> None:
    """EDTF has no word for the granularity of a stretch ("Monday to Sunday" is a week); all else is exact."""
    again = Interval.from_edtf(place.edtf())
    assert again.edtf() == place.edtf()
    assert (again.start, again.end, again.approximate) == (place.start, place.end, place.approximate)


@settings(max_examples=400, deadline=None)
@given(st.text(SIGNS, max_size=200), REFERENCES)
def test_any_text_is_survived(text: str, reference: date | None) -> None:
    assert_exact(text, reference, "en")


@settings(max_examples=600, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join), REFERENCES)
def test_any_heap_of_words_of_time_is_survived(text: str, reference: date | None) -> None:
    assert_exact(text, reference, "en")


@settings(max_examples=600, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.builds(lambda case, word: case(word), CASES, st.sampled_from(ALL_WORDS))
            | st.sampled_from(WORDS)
            | FIGURES,
            JOINTS,
        )
    ),
    REFERENCES,
)
def test_every_place_on_the_calendar_reads_back_from_its_edtf(
    words: list[tuple[str, str]], reference: date | None
) -> None:
    for found in assert_exact("".join(itertools.chain.from_iterable(words)), reference, "en"):
        if found.interval is not None:
            assert_reads_back(found.interval)


@settings(max_examples=300, deadline=None)
@given(st.text(SIGNS, max_size=80), st.sampled_from(WORDS), st.text(SIGNS, max_size=80), REFERENCES)
def test_noise_around_a_word_of_time_is_survived(
    before: str, word: str, after: str, reference: date | None
) -> None:
    assert_exact(before + word + after, reference, "en")


@given(st.lists(st.sampled_from(WORDS) | FIGURES, max_size=20).map(" ".join))
def test_what_was_read_before_does_not_change_how_a_text_is_read(text: str) -> None:
    fresh = Lexer(vocabulary("en"))
    words, letters = USED.split(text)
    assert (words, letters) == fresh.split(text)
    assert [USED.token(word) for word in words] == [fresh.token(word) for word in words]


def test_a_lexer_that_has_met_too_many_words_forgets_them_and_reads_on() -> None:
    lexer, text = Lexer(vocabulary("en")), "On 3 May 1999 at 10:30 a.m. it rained for 2½ years."
    usual = lexer.split(text)
    lexer.split(" ".join(map(str, range(10**6, 10**6 + 60_000))))
    assert lexer.split(text) == usual
    assert lexer.split("60,000 more") == Lexer(vocabulary("en")).split("60,000 more")


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=12).map("".join), REFERENCES)
def test_words_that_run_together_are_survived(text: str, reference: date | None) -> None:
    assert_exact(text, reference, "en")


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=120), REFERENCES, st.sampled_from(["de", "fr", "ru", "zh", "ar", "hu", "xx"]))
def test_any_text_of_any_language_is_survived(text: str, reference: date | None, language: str) -> None:
    assert_exact(text, reference, language)


@settings(max_examples=600, deadline=None)
@given(st.lists(st.sampled_from(WORDS) | FIGURES, min_size=1, max_size=4).map(" ".join), REFERENCES)
def test_what_is_typed_is_read_as_a_text_would_be_or_not_at_all(typed: str, reference: date | None) -> None:
    place = parse_date(typed, reference)
    read = [tag(way, reference) for way in (typed, typed.lower(), typed.title())]
    whole = [found[0].interval for found in read if len(found) == 1 and found[0].text.lower() == typed.lower()]
    assert place == (whole[0] if whole else None)


@given(FULL_DATES, st.sampled_from(["{0:%d} {0:%B} {1}", "{0:%B} {0:%d}, {1}", "{1}-{0:%m}-{0:%d}"]))
def test_a_day_that_is_typed_in_full_is_that_day(day: date, pattern: str) -> None:
    place = parse_date(pattern.format(day, f"{day.year:04}"))
    assert place is not None
    assert place.edtf() == day.isoformat()


@given(FULL_DATES)
def test_a_full_date_reads_as_it_was_written(day: date) -> None:
    text = f"It happened on {day.day} {day:%B} {day.year}."
    assert [found.value for found in tag(text, None)] == [day.isoformat()]


@pytest.mark.parametrize(
    "piece",
    [
        "1",
        "12 ",
        "1999 ",
        "May ",
        " ",
        "\n",
        "the last ",
        "twenty-",
        "1.",
        "two ",
        "'",
        "a-",
        "\ud800",
        "é",
        "😀",
        "44 BC ",
        "3-5 May ",
        "1/2/",
        "'98s ",
    ],
)
def test_a_monstrous_text_ends(piece: str) -> None:
    assert_exact(piece * (300_000 // len(piece)), date(2020, 8, 19), "en")


@pytest.mark.parametrize("length", range(2**16 - 28, 2**16 + 4))
@pytest.mark.parametrize("lead", ["", "room 1984 "])
def test_a_long_line_is_read_as_a_short_one_is(length: int, lead: str) -> None:
    before = ("word " * 2**14)[: length - 1] + " "
    text = before + lead + "3 May 1999 and " + "more " * 3_000
    assert [(item.text, item.value) for item in tag(text, date(2020, 8, 19))] == [("3 May 1999", "1999-05-03")]
