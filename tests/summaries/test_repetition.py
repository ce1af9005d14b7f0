"""What is told already is not told again, above all what agencies took over from one another."""

import json
import math
import re
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.summaries import summarize
from timeline_app.summaries.repetition import Repetition

STORIES = json.loads((Path(__file__).with_name("agencies.json")).read_text("utf-8"))["stories"]
#: The stories one by one, and all of them as one heap of articles.
HEAPS = [*(story["articles"] for story in STORIES), [one for story in STORIES for one in story["articles"]]]


def recurring(sentences: list[str]) -> float:
    """The share of the 4-grams of words that stood in the summary before."""
    grams = []
    for sentence in sentences:
        words = re.findall(r"\w+", sentence.lower())
        grams += zip(words, words[1:], words[2:], words[3:], strict=False)
    return 1 - len(set(grams)) / len(grams)


@pytest.mark.parametrize("heap", HEAPS, ids=["ferry", "rates", "strike", "all"])
@pytest.mark.parametrize(("count", "most"), [(3, 0.0), (5, 0.0), (8, 0.05)])
def test_a_summary_of_several_agencies_hardly_repeats_itself(
    heap: list[dict[str, list[str]]], count: int, most: float
) -> None:
    sentences = [sentence for article in heap for sentence in article["sentences"]]
    chosen = summarize(
        sentences,
        count=count,
        title=" ".join(str(article["title"]) for article in heap),
        positions=[place for article in heap for place, _ in enumerate(article["sentences"])],
    )
    assert len(chosen) == count
    assert recurring([sentences[i] for i in chosen]) <= most


def test_all_stories_of_a_heap_have_their_say() -> None:
    owners = [
        number for number, story in enumerate(STORIES) for one in story["articles"] for _ in one["sentences"]
    ]
    sentences = [sentence for article in HEAPS[-1] for sentence in article["sentences"]]
    chosen = summarize(
        sentences,
        count=4,
        title=" ".join(str(article["title"]) for article in HEAPS[-1]),
        positions=[place for article in HEAPS[-1] for place, _ in enumerate(article["sentences"])],
    )
    assert {owners[i] for i in chosen} == {0, 1, 2}


def test_words_that_all_sentences_share_make_no_two_of_them_alike() -> None:
    stems = [["mine", "men", *own] for own in (["drill", "turn"], ["flag", "sing"], ["drill", "turn", "deep"])]
    repetition = Repetition([""] * 3, stems)
    repetition.tell(0)
    assert repetition.share[1] < 0.4 < repetition.share[2] < repetition.share[0] == pytest.approx(1)


def test_figures_are_content_too() -> None:
    repetition = Repetition(["4.5 and 19", "4.5", "5"], [["rate"], ["bank"], ["crown"]])
    repetition.tell(0)
    assert repetition.share[1] > 0
    assert repetition.share[2] == 0


@given(
    stems=st.lists(st.lists(st.sampled_from("abcdefg"), max_size=6), min_size=1, max_size=8),
    told=st.lists(st.integers(0, 7), max_size=4),
)
def test_the_share_is_that_of_the_definition(stems: list[list[str]], told: list[int]) -> None:
    repetition = Repetition([""] * len(stems), stems)
    frequency = Counter(stem for own in stems for stem in set(own))
    weight = {stem: math.log1p(len(stems) / n) for stem, n in frequency.items()}
    expected = [0.0] * len(stems)
    for number in (number for number in told if number < len(stems)):
        repetition.tell(number)
        for i, own in enumerate(stems):
            whole = sum(weight[stem] for stem in set(own))
            shared = sum(weight[stem] for stem in set(own) & set(stems[number]))
            expected[i] = max(expected[i], shared / whole if whole else 0.0)
    assert np.allclose(repetition.share, expected)
