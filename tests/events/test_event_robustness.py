"""Any text in: no exception, offsets that hold."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline_app.events import extract, extract_from
from timeline_app.events.drafts import MAX_TITLE
from timeline_app.temporal import tag

REFERENCE = date(2020, 8, 19)
PHRASES = st.sampled_from(
    ("The president of France", ", who", "said", "that", "on Tuesday", "and", "killed", "was", "to be", "has not",
     "(", ")", "'s", "in 1998", "Paris", ".", "attacks", "talks", "after", "before", "if", "will", ";", "–", ":",
     "it", "he", "according to", "at least", "held by", "been", "Putin", "Dr.", "--", '"', "“", "”", "``")
)  # fmt: skip


def check(text: str) -> None:
    last = 0
    for event in extract(text, REFERENCE):
        assert 0 <= event.sentence_start <= event.head_start < event.head_end <= event.sentence_end <= len(text)
        assert event.head_start >= last
        assert len(event.title) <= MAX_TITLE
        assert "\n" not in event.title
        assert 0 <= event.confidence <= 1
        assert 0 <= event.importance <= 1
        last = event.head_start


@given(st.text(max_size=300))
@settings(max_examples=150, deadline=None)
def test_any_text_holds_its_offsets(text: str) -> None:
    check(text)


@given(st.lists(PHRASES, max_size=60))
@settings(max_examples=300, deadline=None)
def test_any_order_of_the_words_that_have_rules_holds_its_offsets(words: list[str]) -> None:
    check(" ".join(words))


@pytest.mark.parametrize(
    "text",
    [
        "that " * 5000,
        "who said " * 3000,
        ", killing " * 3000,
        "said that he " * 2000,
        "Mr " * 5000,
        "(" * 5000,
        '"' * 5000,
        "to be " * 4000,
        "Paul of " * 4000,
        "on Tuesday " * 1500,
    ],
    ids=lambda text: text[:12],
)
def test_hostile_sentences_end(text: str) -> None:
    check(text)


@pytest.mark.parametrize("word", ["killed, ", "attack, ", "was killed, and "])
def test_the_happenings_of_an_endless_sentence_are_bounded_by_its_length(word: str) -> None:
    text = word * 5000
    found = extract_from(text, sentences=[(0, len(text))], expressions=[], reference=None)
    assert 0 < len(found) <= 60 * (len(text) // 1400 + 1)
    assert found[-1].head_start > len(text) - 1500


def test_every_happening_of_a_long_list_without_a_full_stop_is_found() -> None:
    text = ", ".join(f"the mine of pit {year} was closed in {year}" for year in range(1900, 1960))
    spans = [(0, len(text))]
    found = extract_from(text, sentences=spans, expressions=tag(text, REFERENCE), reference=None)
    assert {str(year) for year in range(1900, 1960)} <= {event.value for event in found}


WORDS = "the guards had opened the gate and it was painted while sailors sold lamps over and over "


def test_of_words_without_a_mark_only_what_stands_near_a_date_is_told() -> None:
    text = WORDS * 40 + "on 3 May 2019 " + WORDS * 40
    near = text.index("3 May")
    heads = [event.head_start for event in extract(text, REFERENCE)]
    assert heads
    assert all(abs(head - near) < len(WORDS) for head in heads)


def test_a_long_sentence_with_marks_tells_all_that_happens_in_it() -> None:
    text = ", ".join(f"the guards of tower {number} opened the gate" for number in range(30)) + "."
    assert len([event for event in extract(text, REFERENCE) if event.lemma == "open"]) == 30
