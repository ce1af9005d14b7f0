"""What holds for the title of any happening: short, whole, in the words of its article."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline_app.events import extract
from timeline_app.events.drafts import MAX_TITLE
from timeline_app.model import Event
from timeline_app.reading import read

SEEDS = Path(__file__).parents[2] / "seeds"
REFERENCE = date(2010, 10, 14)
WORD = re.compile(r"\w+")
#: words that leave a reader waiting for the next
OPEN = {
    "of",
    "the",
    "a",
    "an",
    "and",
    "or",
    "to",
    "with",
    "that",
    "which",
    "who",
    "because",
    "from",
    "into",
    "for",
}
#: what a sentence is made of, in no order
PIECES = st.sampled_from(
    ("Mr Paul Stone", "the company", "its chairman", "she", "sold", "was closed", "will", "sign", "(", ")", "[",
     "]", "and", ", who", "said", "that", "on Tuesday", "in 1998", "’s", "'s", '"', "“", "”", "if", "the talks",
     "no", "in the third-quarter", "drop", "of", "a", "the", "more", "82", "to", "begin", ",", ";", "–", ".", "2.",
     "\n\n")
)  # fmt: skip


def samples() -> Iterator[tuple[str, Event]]:
    for path in sorted(SEEDS.iterdir()):
        for article in read(path):
            yield from ((article.text, event) for event in extract(article.text, REFERENCE))


@pytest.fixture(scope="module")
def told() -> list[tuple[str, Event]]:
    found = list(samples())
    assert len(found) > 200
    return found


def check_shape(title: str) -> None:
    assert 0 < len(title) <= MAX_TITLE
    assert "  " not in title
    assert title == title.strip()
    counts = Counter(title)
    assert counts["("] == counts[")"]
    assert counts["["] == counts["]"]
    assert not set('"“”`') & set(title)


def check_words(title: str, text: str) -> None:
    """Every word of a title is one of its article's."""
    known = {word.casefold() for word in WORD.findall(text)} | {"s"}
    assert {word.casefold() for word in WORD.findall(title)} <= known


def test_titles_of_the_samples_are_short_and_balanced(told: list[tuple[str, Event]]) -> None:
    for _, event in told:
        check_shape(event.title)


def test_titles_of_the_samples_use_the_words_of_their_articles(told: list[tuple[str, Event]]) -> None:
    for text, event in told:
        check_words(event.title, text)


def test_titles_of_the_samples_begin_with_a_capital_and_end_with_a_whole_phrase(
    told: list[tuple[str, Event]],
) -> None:
    for _, event in told:
        assert not event.title[0].islower()
        assert event.title.split()[-1].casefold() not in OPEN


def test_no_entry_of_the_samples_begins_with_a_verb_or_a_conjunction(told: list[tuple[str, Event]]) -> None:
    lost = {"and", "but", "was", "were", "had", "has", "is", "are", "will", "would", "said", "which", "whom"}
    assert not [e.title for _, e in told if e.is_notable and e.title.split()[0].casefold() in lost]


def test_titles_are_the_same_every_time() -> None:
    assert [event.title for _, event in samples()] == [event.title for _, event in samples()]


@given(st.lists(PIECES, max_size=40))
@settings(max_examples=300, deadline=None)
def test_titles_of_any_order_of_words_are_short_balanced_and_extractive(pieces: list[str]) -> None:
    text = " ".join(pieces)
    for event in extract(text, REFERENCE):
        check_shape(event.title)
        check_words(event.title, text)


@given(st.text(max_size=300))
@settings(max_examples=150, deadline=None)
def test_titles_of_any_text_are_no_longer_than_a_card(text: str) -> None:
    for event in extract(text, REFERENCE):
        assert len(event.title) <= MAX_TITLE
        check_words(event.title, text)
