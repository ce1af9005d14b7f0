"""What sumy gets wrong, and what `corrected` does about it."""

import os
import random
import subprocess
import sys

import numpy as np
import pytest
from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy.nlp.stemmers import Stemmer
from sumy.summarizers._summarizer import AbstractSummarizer
from sumy.summarizers.text_rank import TextRankSummarizer

from tests.summaries.texts import PAIRS, numbers, prepared, random_document
from timeline_app.summaries.graphs import FastReduction, FastTextRank
from timeline_app.summaries.greedy import FastKL, FastSumBasic
from timeline_app.summaries.singles import FastEdmundson
from timeline_app.summaries.vocabulary import vocabulary


def document(*texts: str) -> ObjectDocumentModel:
    return ObjectDocumentModel([Paragraph([Sentence(text, vocabulary("en")) for text in texts])])


@pytest.mark.parametrize(("theirs", "ours"), PAIRS[:6], ids=lambda kind: kind.__name__)
def test_of_sentences_that_are_alike_the_first_is_taken(
    theirs: type[AbstractSummarizer], ours: type[AbstractSummarizer]
) -> None:
    alike = document(*(f"Alpha beta {word}." for word in ("gamma", "delta", "epsilon", "zeta", "eta", "theta")))
    assert numbers(alike, prepared(ours, corrected=True)(alike, 2)) == [0, 1]


@pytest.mark.parametrize("kind", [FastTextRank, FastReduction])
def test_of_sentences_that_share_no_word_the_first_are_taken_whatever_their_lengths(
    kind: type[AbstractSummarizer],
) -> None:
    for seed in range(20):
        words = iter(f"word{chr(97 + i // 20)}{chr(97 + i % 20)}k" for i in range(200))
        rng = random.Random(seed)
        texts = [" ".join(next(words) for _ in range(rng.randint(1, 17))) for _ in range(8)]
        apart = document(*texts)
        assert numbers(apart, prepared(kind, corrected=True)(apart, 3)) == [0, 1, 2], seed


def test_sumbasic_rates_the_same_words_in_any_order_alike() -> None:
    """sumy sums them as they come, so that the order decides by the last digit."""
    words = ["storm", "harbour", "court", "ruling", "bridge", "flood", "river"]
    rarer = [f"{words[i % j]} rare{chr(97 + i)}{chr(97 + j)}k" for j in range(2, 7) for i in range(7)]
    differing = 0
    for seed in range(20):
        rng = random.Random(seed)
        shuffled = document(*(" ".join(rng.sample(words, 7)) for _ in range(6)), *rarer)
        sumys, corrected = (
            numbers(shuffled, prepared(FastSumBasic, corrected=is_)(shuffled, 1)) for is_ in (False, True)
        )
        assert corrected == [0], seed
        differing += sumys != corrected
    assert differing > 0


CHOICES = """
import hashlib, sys
sys.path.insert(0, {root!r})
from tests.summaries.texts import PAIRS, numbers, prepared, random_document
chosen = []
for _, ours in PAIRS:
    for kind in ("natural", "one length", "tenths", "shuffled"):
        document, language = random_document(kind, 4)
        chosen.append(numbers(document, prepared(ours, language, corrected=True)(document, 3)))
print(hashlib.sha256(repr(chosen).encode()).hexdigest())
"""


def test_the_corrected_choice_is_the_same_in_every_run(request: pytest.FixtureRequest) -> None:
    """sumy's is not: it sums over sets of texts, whose order changes with the seed of hashes."""
    code = CHOICES.format(root=str(request.config.rootpath))
    runs = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(runs) == 1


def test_textrank_gives_a_sentence_no_vote_of_its_own() -> None:
    """The third says much, to itself: sumy prefers it to those that share a word."""
    texts = ["Storm hits harbour.", "Storm hits coast.", "Budget budget budget budget talks talks talks talks."]
    kept = document(*texts)
    assert numbers(kept, FastTextRank(Stemmer("english"))(kept, 1)) == [2]
    assert numbers(kept, FastTextRank(Stemmer("english"), corrected=True)(kept, 1)) == [0]


def test_corrected_textrank_walks_sumys_graph_without_the_edges_from_a_sentence_to_itself() -> None:
    for seed in range(6):
        natural, language = random_document("natural", seed)
        sumys, size = prepared(TextRankSummarizer, language), len(natural.sentences)
        words = [sumys._to_words_set(sentence) for sentence in natural.sentences]
        table = np.array([[sumys._rate_sentences_edge(left, right) for right in words] for left in words])
        np.fill_diagonal(table, 0.0)
        table /= table.sum(axis=1)[:, np.newaxis] + sumys._ZERO_DIVISION_PREVENTION
        expected = sumys.power_method(sumys.damping * table + (1 - sumys.damping) / size, sumys.epsilon)
        rated = prepared(FastTextRank, language, corrected=True).rate_sentences(natural)
        assert [rated[sentence] for sentence in natural.sentences] == pytest.approx(expected.tolist()), seed


def test_reduction_does_not_add_up_what_is_said_twice() -> None:
    texts = [
        "Storm over harbour.",
        "Rain came.",
        "Rain came.",
        "Storm over coast and harbour.",
        "Rain fell over coast.",
    ]
    twice = document(*texts)
    sumys, corrected = (FastReduction(Stemmer("english"), corrected=is_) for is_ in (False, True))
    assert sumys.rate_sentences(twice)[twice.sentences[1]] == pytest.approx(
        2 * corrected.rate_sentences(twice)[twice.sentences[1]]
    )
    assert sumys.rate_sentences(twice)[twice.sentences[0]] == corrected.rate_sentences(twice)[twice.sentences[0]]


def test_kl_counts_of_what_is_told_the_words_that_it_judges_by() -> None:
    """In sumy the stop words of the first sentence make all that it said look rarer than it is."""
    differing = 0
    for seed in range(20):
        natural, language = random_document("natural", seed)
        chosen = [prepared(FastKL, language, corrected=is_)(natural, 4) for is_ in (False, True)]
        differing += chosen[0] != chosen[1]
    assert differing > 0
    without = document("storm harbour.", "vote ruling vote.", "bridge flood.", "storm vote flood.")
    chosen = [prepared(FastKL, corrected=is_)(without, 2) for is_ in (False, True)]
    assert chosen[0] == chosen[1], "without stop words and capitals there is nothing to correct"


@pytest.mark.parametrize(
    ("is_corrected", "cue_weight", "location_weight", "expected"),
    [(False, 1, 5, 1), (False, 5, 1, 1), (True, 1, 5, 0), (True, 5, 1, 1)],
)
def test_edmundsons_weights_weigh(
    is_corrected: bool, cue_weight: float, location_weight: float, expected: int
) -> None:
    text = document("Opening words.", "The vote was lost, the vote!", "A vote.", "Closing words.")
    summarizer = FastEdmundson(
        Stemmer("english"), cue_weight=cue_weight, location_weight=location_weight, corrected=is_corrected
    )
    summarizer.bonus_words, summarizer.stigma_words, summarizer.null_words = ["vote"], ["-"], ["the"]
    assert numbers(text, summarizer(text, 1)) == [expected]
