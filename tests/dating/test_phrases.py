"""Phrases of the tables found in a text by one look-up a word."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.dating.phrases import Phrases, words_of

KNOWN: Phrases[str] = Phrases()
for known in (
    "Angela Merkel", "Boutros Boutros-Ghali", "U.S.", "COVID-19", "Disney+", "iPhone", "iPhone X", "iPhone 11 Pro",
    "selfie", "J. Edgar Hoover", "São Paulo", "AT&T", "St. Louis", "Coup d'état", "twitter.com",
    "Woman, Life, Freedom", "Sept. 11 attacks", "Warner Bros. Discovery",
):  # fmt: skip
    KNOWN.add(known, known)


def found(text: str) -> list[str]:
    return [values[0] for _, _, values in KNOWN.find(text, words_of(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mrs Angela Merkel's party", ["Angela Merkel"]),
        ("Boutros Boutros Ghali", ["Boutros Boutros-Ghali"]),
        ("the U.S. and COVID-19", ["U.S.", "COVID-19"]),
        ("the US", []),
        ("on Disney+, not Disney", ["Disney+"]),
        ("Disney", []),
        ("iPhone X or iPhone 11 Pro or iPhone", ["iPhone X", "iPhone 11 Pro", "iPhone"]),
        ("an iPhone. X is a letter", ["iPhone"]),
        ("Selfie with a selfie", ["selfie", "selfie"]),
        ("J Edgar Hoover, J. Edgar Hoover", ["J. Edgar Hoover", "J. Edgar Hoover"]),
        ("Sao Paulo, São Paulo, SÃO PAULO", ["São Paulo", "São Paulo"]),
        ("AT&T of St Louis", ["AT&T", "St. Louis"]),
        ("coup d’état", []),
        ("a Coup d’état", ["Coup d'état"]),
        ("at pic.twitter.com/x", ["twitter.com"]),
        ("the \u201cWoman, Life, Freedom\u201d protests", ["Woman, Life, Freedom"]),
        ("the Woman. Life. Freedom", []),
        ("since the Sept. 11 attacks", ["Sept. 11 attacks"]),
        ("of Warner Bros. Discovery", ["Warner Bros. Discovery"]),
        ("of Warner Bros Discovery", ["Warner Bros. Discovery"]),
        ("Angela. Merkel", []),
        ("Angela, Merkel", []),
        ("Angela\n\nMerkel", []),
        ("angela merkel", []),
    ],
)
def test_a_phrase_is_found_as_it_is_printed(text: str, expected: list[str]) -> None:
    assert found(text) == expected


@given(st.text())
def test_any_text_may_be_looked_through(text: str) -> None:
    words = words_of(text)
    assert all(word.start < word.end <= len(text) for word in words)
    assert all(0 <= begin < end <= len(words) for begin, end, _ in KNOWN.find(text, words))


@pytest.mark.parametrize("piece", ["iPhone ", "Angela ", "J. ", "a", " ", "é", "iPhone X "])
def test_the_time_of_a_search_grows_with_the_length_and_no_faster(piece: str) -> None:
    def cost(length: int) -> float:
        """The least of some runs: a busy machine makes single ones dear."""
        text = piece * (length // len(piece))
        times = []
        for _ in range(3):
            began = time.process_time()
            found(text)
            times.append(time.process_time() - began)
        return min(times)

    assert cost(200_000) < 40 * cost(20_000) + 0.2
