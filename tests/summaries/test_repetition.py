"""What is told already is not told again, above all what agencies took over from one another."""

import math
from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.summary_scores import Heap, agencies, choose, recurring
from timeline_app.summaries import summarize
from timeline_app.summaries.repetition import REPEATED, Repetition


@pytest.mark.parametrize("heap", agencies(), ids=["ferry", "rates", "strike", "all"])
@pytest.mark.parametrize(("count", "most"), [(3, 0.02), (5, 0.02), (8, 0.05)])
def test_a_summary_of_several_agencies_hardly_repeats_itself(heap: Heap, count: int, most: float) -> None:
    sentences, places, titles = heap
    chosen = summarize(sentences, count=count, title=titles, positions=places)
    assert len(chosen) == count
    assert recurring(sentences[i] for i in chosen) <= most
    lead = choose("lead", sentences, count, titles, places)
    assert recurring(sentences[i] for i in lead) > 0.1


def test_all_stories_of_a_heap_have_their_say() -> None:
    *stories, (sentences, places, titles) = agencies()
    owners = [number for number, story in enumerate(stories) for _ in story[0]]
    chosen = summarize(sentences, count=4, title=titles, positions=places)
    assert {owners[i] for i in chosen} == {0, 1, 2}


def test_words_that_all_sentences_share_make_no_two_of_them_alike() -> None:
    stems = [["mine", "men", *own] for own in (["drill", "turn"], ["flag", "sing"], ["drill", "turn", "deep"])]
    repetition = Repetition([""] * 3, stems)
    repetition.tell(0)
    assert repetition.share[1] < REPEATED < repetition.share[2] < repetition.share[0] == pytest.approx(1)


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
