"""Work that nobody waits for ends soon, wherever it is, and what is asked afterwards is answered as ever."""

from __future__ import annotations

import random
import threading
from itertools import count
from typing import Any

import numpy as np
import pytest
from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy.summarizers._summarizer import AbstractSummarizer

from benchmarks.summaries import random_sentences
from tests.summaries.texts import PAIRS, prepared, random_document
from timeline_app.summaries import (
    METHODS,
    BrokenOffError,
    Length,
    Unit,
    broken_off_when,
    checked,
    checkpoint,
    summarize,
)
from timeline_app.summaries.graphs import FastLexRank, FastReduction, FastTextRank
from timeline_app.summaries.greedy import FastKL
from timeline_app.summaries.vocabulary import vocabulary

by_each_method = pytest.mark.parametrize("method", [method.name for method in METHODS])
HALF = Length(50, Unit.PERCENT)


def test_making_a_table_of_pairs_can_be_broken_off_between_its_passes() -> None:
    """The words, their places, the products, the norms, the sums."""
    document, language = random_document("long", 1)
    asked = count()
    with broken_off_when(lambda: next(asked) < 0):
        prepared(FastTextRank, language)._create_matrix(document)
    assert next(asked) == 5


def test_work_ends_at_its_next_checkpoint_once_it_is_in_vain() -> None:
    answers = iter([False, False, True])
    done = 0
    with pytest.raises(BrokenOffError), broken_off_when(lambda: next(answers)):
        while True:
            checkpoint()
            done += 1
    assert done == 2


def test_long_lists_are_asked_about_every_hundred_items() -> None:
    asked = count()
    with broken_off_when(lambda: next(asked) < 0):
        assert list(checked(range(1_050))) == list(range(1_050))
    assert next(asked) == 11


def test_nothing_is_broken_off_elsewhere_nor_afterwards() -> None:
    def is_in_vain() -> bool:
        return True

    with broken_off_when(is_in_vain):
        other = threading.Thread(target=checkpoint)
        other.start()
        other.join()
    checkpoint()


@by_each_method
def test_a_method_asks_often_and_can_be_broken_off_wherever_it_asks(method: str) -> None:
    """Afterwards it chooses as if nothing had happened."""
    sentences = random_sentences(300, seed=7)
    asked = count()
    with broken_off_when(lambda: next(asked) < 0):
        expected = summarize(sentences, method=method, length=HALF, title="Votes", steady=True)
    whole = next(asked)
    assert whole >= 10
    for last in {*range(0, whole, whole // 10), whole - 1}:
        left = iter([False] * last)
        with pytest.raises(BrokenOffError), broken_off_when(lambda left=left: next(left, True)):
            summarize(sentences, method=method, length=HALF, title="Votes", steady=True)
        assert summarize(sentences, method=method, length=HALF, title="Votes", steady=True) == expected


@pytest.mark.parametrize(("theirs", "ours"), PAIRS[:2], ids=lambda kind: kind.__name__)
def test_the_walk_that_settles_ties_is_sumys_and_can_be_broken_off_at_each_step(
    theirs: type[AbstractSummarizer], ours: type[AbstractSummarizer]
) -> None:
    table = np.random.default_rng(1).random((60, 60))
    table /= table.sum(axis=1)[:, np.newaxis]
    asked = count()
    with broken_off_when(lambda: next(asked) < 0):
        walked = ours.power_method(table, 1e-12)
    assert np.array_equal(walked, theirs.power_method(table, 1e-12))
    steps = next(asked)
    assert steps >= 5
    left = iter([False] * (steps - 1))
    with pytest.raises(BrokenOffError), broken_off_when(lambda: next(left, True)):
        ours.power_method(table, 1e-12)


@pytest.mark.parametrize(
    ("kind", "at_least"), [(FastLexRank, 2), (FastTextRank, 6), (FastReduction, 600), (FastKL, 6)]
)
def test_ties_are_settled_with_as_many_questions_as_they_are_long(kind: type[Any], at_least: int) -> None:
    """Against the same sentences where the first of those alike is taken."""
    rng, words = random.Random(1), [f"word{chr(97 + i)}k" for i in range(12)]
    texts = [" ".join(rng.sample(words, len(words))) for _ in range(600)]
    document = ObjectDocumentModel([Paragraph([Sentence(text, vocabulary("en")) for text in texts])])
    numbers_of_questions = []
    for is_corrected in (True, False):
        summarizer, asked = prepared(kind, corrected=is_corrected), count()
        with broken_off_when(lambda asked=asked: next(asked) < 0):
            summarizer(document, 1)
        numbers_of_questions.append(next(asked))
    assert numbers_of_questions[1] - numbers_of_questions[0] >= at_least


@pytest.mark.parametrize("method", ["news", "kl", "sumbasic"])
def test_a_longer_summary_asks_more_often(method: str) -> None:
    sentences = random_sentences(400, seed=8)
    asked = []
    for amount in (10, 90):
        number = count()
        with broken_off_when(lambda number=number: next(number) < 0):
            summarize(sentences, method=method, length=Length(amount, Unit.PERCENT), steady=True)
        asked.append(next(number))
    assert asked[1] - asked[0] >= 300, "once a sentence at least"
