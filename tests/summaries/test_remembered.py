"""What is remembered of words and sentences is bounded by their characters, not by their number."""

import tracemalloc

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.summaries import METHODS, summarize
from timeline_app.summaries.remembered import Remembered
from timeline_app.summaries.vocabulary import vocabulary

MEGABYTE = 2**20


def test_an_answer_is_found_once_but_that_to_a_long_question() -> None:
    asked = list[str]()
    remembered = Remembered[int](lambda text: asked.append(text) or len(text))
    for _ in range(2):
        assert (remembered["vote"], remembered["x" * 3_000]) == (4, 3_000)
    assert asked == ["vote", "x" * 3_000, "x" * 3_000]


@given(st.lists(st.text(max_size=60), max_size=60))
def test_never_more_characters_are_held_than_allowed(texts: list[str]) -> None:
    remembered = Remembered(str.upper, most=400)
    for text in texts:
        assert remembered[text] == text.upper()
        assert sum(map(len, remembered)) <= 400


def test_a_megabyte_in_one_sentence_is_let_go_of() -> None:
    """By every method, its words and its faults as well; a third of it would be noticed."""
    letters = "abcdefghijklmnopqrstuvwxyz"
    for method in METHODS:
        summarize(["The storm closed the harbour.", "A court ruled."], method=method.name, count=1)
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        for method in METHODS:
            text = f"{method.name} " + " ".join(f"{a}{b}" for a in letters for b in letters) * 600
            assert len(text) > MEGABYTE
            summarize([text, "The storm closed the harbour.", "A court ruled."], method=method.name, count=1)
            del text
        kept = tracemalloc.get_traced_memory()[0] - before
    finally:
        tracemalloc.stop()
    assert kept < MEGABYTE / 3


def test_thousands_of_long_sentences_are_not_all_kept() -> None:
    words = vocabulary("sk")
    for number in range(5_000):
        words.to_words(f"vote {number} " + "and again " * 150)
    assert sum(map(len, words._known)) <= 4_000_000
