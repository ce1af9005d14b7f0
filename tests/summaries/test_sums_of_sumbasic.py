"""SumBasic sums a sentence anew only where it may be the best, however long the summary is; counted, not timed."""

import random
from collections.abc import Callable, Sequence
from itertools import count

import pytest
from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy.summarizers.sum_basic import SumBasicSummarizer

from benchmarks.summaries import random_sentences
from tests.summaries.texts import numbers, prepared
from timeline_app.summaries import broken_off_when, greedy
from timeline_app.summaries.greedy import FastSumBasic
from timeline_app.summaries.vocabulary import vocabulary


class Counting(FastSumBasic):
    """Counts how many sentences are summed in all."""

    summed = 0

    def _compute_average_probability_of_words(self, frequency: dict[str, float], words: Sequence[str]) -> float:
        self.summed += 1
        mean: float = super()._compute_average_probability_of_words(frequency, words)
        return mean


def numbered(size: int) -> list[str]:
    """The same words in each, but for one of its own; up to 8,000."""
    own = (f"{chr(97 + i // 400)}{chr(97 + i // 20 % 20)}{chr(97 + i % 20)}k" for i in range(size))
    return [f"storm harbour court ruling bridge flood river strike {word}" for word in own]


def copied(size: int) -> list[str]:
    """A few wordings told over and over, each with other stop words: not the same, but alike."""
    rng = random.Random(2)
    told = random_sentences(20, seed=3)
    return [f"{' '.join(rng.choices(('the', 'of', 'and', 'in'), k=8))} {told[i % 20]}" for i in range(size)]


def in_any_order(size: int) -> list[str]:
    rng, words = random.Random(1), [f"word{chr(97 + i)}k" for i in range(20)]
    return [" ".join(rng.sample(words, rng.randint(1, 20))) for _ in range(size)]


KINDS: dict[str, Callable[[int], list[str]]] = {
    "numbered": numbered,
    "copied": copied,
    "in any order": in_any_order,
    "ordinary": random_sentences,
}
each_kind = pytest.mark.parametrize("kind", KINDS)


def document(texts: Sequence[str]) -> ObjectDocumentModel:
    return ObjectDocumentModel([Paragraph([Sentence(text, vocabulary("en")) for text in texts])])


@each_kind
@pytest.mark.parametrize("is_corrected", [False, True])
def test_a_sentence_is_summed_a_few_times_though_thousands_are_taken(kind: str, is_corrected: bool) -> None:
    """Each anew in each turn would be a thousand times; a frequency is nothing after some thirty squares."""
    summarizer = prepared(Counting, corrected=is_corrected)
    assert len(summarizer(document(KINDS[kind](2_000)), "50%")) == 1_000
    assert summarizer.summed <= 30 * 2_000


def test_every_sum_that_is_made_anew_is_asked_about() -> None:
    """Behind the first of these sentences all others lose what made them good."""
    texts, asked = document(numbered(300)), list[int]()
    for taken in (1, 2):
        number = count()
        with broken_off_when(lambda number=number: next(number) < 0):
            prepared(FastSumBasic)(texts, taken)
        asked.append(next(number))
    assert asked[1] - asked[0] >= 299


def test_sentences_with_the_same_words_are_summed_once_for_all() -> None:
    summarizer = prepared(Counting)
    summarizer(document(copied(2_000)), 1_990)
    assert summarizer.summed <= 2_000 + 30 * 20


@each_kind
@pytest.mark.parametrize("length", [1, 40, "50%", 148])
def test_long_summaries_are_those_of_sumy_until_all_frequencies_are_nothing(kind: str, length: int | str) -> None:
    texts = document(KINDS[kind](150))
    expected = numbers(texts, prepared(SumBasicSummarizer)(texts, length))
    assert numbers(texts, prepared(FastSumBasic)(texts, length)) == expected


def test_sentences_that_are_taken_before_all_others_are_not_taken_again() -> None:
    texts = document(copied(60))
    for first in ([0, 20, 40], [59, 3], list(range(60))):
        summarizer = prepared(FastSumBasic)
        summarizer.first = first
        chosen = numbers(texts, summarizer(texts, 60))
        assert chosen == list(range(60))
        assert {*first} <= {*numbers(texts, summarizer(texts, len(first)))}


@each_kind
def test_once_so_much_is_summed_the_last_means_stand(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(greedy, "_MOST_SUMMED", 100 * 60)
    summarizer = prepared(Counting)
    texts = document(KINDS[kind](400))
    chosen = numbers(texts, summarizer(texts, 200))
    assert len({*chosen}) == 200
    assert summarizer.summed <= 400 + 150
