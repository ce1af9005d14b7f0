"""SumBasic and KL-Sum with sumy's answers: one sentence after the other, the one that goes best with those taken.

Each is a subclass of sumy's summarizer and can stand wherever sumy's can. Heavy: imports sumy and numpy.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain, islice
from typing import Any, Protocol

import numpy as np
from sumy.summarizers.kl import KLSummarizer
from sumy.summarizers.sum_basic import SumBasicSummarizer

from timeline_app.summaries.checkpoints import checked, checkpoint
from timeline_app.summaries.fast import FastSummarizer
from timeline_app.summaries.postings import Floats, Integers, Postings, sums
from timeline_app.summaries.remembered import Remembered
from timeline_app.summaries.ties import TOLERANCE, copies, wanted

#: For ties so many words are reckoned with as sumy does; then the first of the sentences that are alike is taken.
_MOST_EXACT = 10_000_000
#: So many turns times sentences may pass until the last copy of a sentence is taken.
_MOST_WAITING = 10_000_000


class _Turns(Protocol):
    """How a greedy method goes on."""

    def pick(self, left: Integers) -> int:
        """Which of the sentences left is taken next."""
        ...

    def take(self, number: int) -> None:
        """Reckon with this sentence as taken."""
        ...


class Greedy(FastSummarizer):
    """A summarizer that takes one sentence after the other and rates each by its turn.

    `first`: the numbers of sentences that are taken before all others; for users to set.
    """

    first: Sequence[int] = ()

    def in_turn(self, sentences: Sequence[Any], count: Any, turns: _Turns) -> tuple[Any, ...]:
        """The `count` sentences that are taken first, in the order of the document.

        As in sumy the turn of a sentence is the number of different sentences taken before, and equal sentences
        share that of the last of them. Ends when no later turn can change the choice, or after so many turns
        spent on copies that sumy would take an hour.
        """
        same, best = copies(sentences), wanted(count, len(sentences))
        tellings = np.bincount(same, minlength=len(sentences))
        left, ratings = tellings.copy(), np.full(len(sentences), -float(len(sentences)))
        seen, settled, waiting = set[int](), 0, 0
        most = best + _MOST_WAITING // max(1, len(sentences))
        for number in islice(self._order(len(sentences), turns), most):
            known, turn = int(same[number]), len(seen)
            if known not in seen:
                seen.add(known)
                settled, waiting = settled + waiting, 0
            left[known] -= 1
            if not left[known]:
                ratings[known] = -turn
                # The next copy of another sentence may still be taken in the same turn.
                if turn < len(seen):
                    settled += int(tellings[known])
                else:
                    waiting += int(tellings[known])
            if settled >= best:
                break
        else:
            ratings[list(seen)] = np.maximum(ratings[list(seen)], -float(len(seen)))
        return self.sorted_by(ratings[same], sentences, count)

    def _order(self, size: int, turns: _Turns) -> Iterator[int]:
        left = np.ones(size, dtype=np.bool_)
        for number in self.first:
            checkpoint()
            left[number] = False
            turns.take(number)
            yield number
        while left.any():
            checkpoint()
            number = turns.pick(np.flatnonzero(left))
            left[number] = False
            turns.take(number)
            yield number


def _alike(sentences: Sequence[Sequence[object]]) -> Integers:
    """For each sentence the number of the first one that has the same words in the same order."""
    first: dict[tuple[object, ...], int] = {}
    return np.array([first.setdefault(tuple(words), i) for i, words in enumerate(sentences)], dtype=np.intp)


def _first_of_each(numbers: Integers, alike: Integers) -> list[int]:
    """Of sentences with the same words the first alone: their values are one."""
    places = np.sort(np.unique(alike[numbers], return_index=True)[1])
    return [int(number) for number in numbers[places]]


class FastSumBasic(Greedy, SumBasicSummarizer):  # type: ignore[misc]  # sumy has no types
    """SumBasic (Vanderwende et al. 2007) as sumy computes it, ended when the wanted sentences are taken.

    Wrong in sumy: ties by meaning are decided by rounding; `corrected` takes the first of sentences alike.
    """

    def __call__(self, document: Any, sentences_count: Any) -> tuple[Any, ...]:
        """The chosen sentences in the order of the document."""
        sentences = document.sentences
        return self.in_turn(sentences, sentences_count, _Frequencies(self, self.content(sentences)))


class _Frequencies:
    """The mean frequency of the words of each sentence; those of a sentence taken are squared."""

    def __init__(self, summarizer: FastSumBasic, sentences: Sequence[Sequence[str]]) -> None:
        self._summarizer = summarizer
        numbers: dict[str, int] = {}
        self._terms = [[numbers.setdefault(term, len(numbers)) for term in words] for words in checked(sentences)]
        self._alike = _alike(self._terms)
        self._flat = np.array(list(chain.from_iterable(self._terms)), dtype=np.intp)
        lengths = [len(words) for words in sentences]
        self._owners = np.repeat(np.arange(len(sentences)), lengths)
        self._lengths = np.maximum(lengths, 1)
        self._frequency = np.bincount(self._flat, minlength=len(numbers)) / max(1, len(self._flat))
        self._room = 0 if summarizer.corrected else _MOST_EXACT

    def pick(self, left: Integers) -> int:
        """The first with the highest mean."""
        means = (sums(self._owners, self._frequency[self._flat], len(self._terms)) / self._lengths)[left]
        tied = _first_of_each(left[means >= means.max() * (1 - TOLERANCE)], self._alike)
        self._room -= sum(1 + len(self._terms[number]) for number in tied)
        return tied[0] if len(tied) == 1 or self._room < 0 else max(tied, key=self._mean_as_sumy)

    def _mean_as_sumy(self, number: int) -> float:
        terms = self._terms[number]
        frequency = dict(zip(terms, self._frequency[terms].tolist(), strict=True))
        return float(self._summarizer._compute_average_probability_of_words(frequency, terms))

    def take(self, number: int) -> None:
        """Square the frequency of each of its words, twice where a word stands twice."""
        for term in self._terms[number]:
            self._frequency[term] *= self._frequency[term]


class FastKL(Greedy, KLSummarizer):  # type: ignore[misc]  # sumy has no types
    """KL-Sum (Haghighi & Vanderwende 2009) as sumy computes it.

    Wrong in sumy: of the sentences taken all words are counted as they are written, stop words and capital
    letters included, so that the next ones are judged by other words than they are chosen for; and a stop word
    with a capital letter counts in the text. `corrected` counts words in lower case without stop words throughout,
    and takes the first of sentences that are alike but for rounding.
    """

    def __call__(self, document: Any, sentences_count: Any) -> tuple[Any, ...]:
        """The chosen sentences in the order of the document."""
        sentences = document.sentences
        return self.in_turn(sentences, sentences_count, _Divergences(self, [s.words for s in sentences]))


class _Divergences:
    """The divergence of the text from those taken and each other sentence together.

    It is the sum over words w of p(w) log(p(w) / q(w)), p in the text, q in those taken and the sentence. A
    sentence changes only the terms of its own words, so the sum is that of those taken and a correction.
    """

    def __init__(self, summarizer: FastKL, sentences: Sequence[Sequence[str]]) -> None:
        self._summarizer, stop_words = summarizer, summarizer.stop_words
        lowered = Remembered(str.lower)
        self._content = [
            [w for w in map(lowered.__getitem__, words) if w not in stop_words] for words in checked(sentences)
        ]
        self._alike = _alike(self._content)
        self._told_of = self._content if summarizer.corrected else sentences
        in_text = (word.lower() for words in checked(self._told_of) for word in words if word not in stop_words)
        counts = Counter(in_text)
        total = counts.total()
        self._target = {word: count / total for word, count in counts.items()}
        # What is reckoned of one sentence holds for all that are alike: `kind` is its place in the table of sums.
        first, self._kind = np.unique(self._alike, return_inverse=True)
        different = [self._content[number] for number in first.tolist()]
        self._holders = Postings([[w for w in words if w in counts] for words in checked(different)])
        # The words of the sentences have the same numbers there and here; those that none of them holds come last.
        self._number = {word: number for number, word in enumerate(self._holders.numbers | self._target)}
        self._share = np.array([self._target[word] for word in self._number])
        self._own_sum = self._share * np.log(self._share)
        self._lengths, self._which = np.unique([len(words) for words in different], return_inverse=True)
        self._told_words, self._told = list[str](), np.zeros(len(counts))
        self._sums_told, self._mass = np.zeros(len(counts)), 0.0
        holders = self._holders
        self._corrections = holders.sum_per_sentence(self._own(holders.count, holders.term))
        self._gains = holders.sum_per_sentence(self._share[holders.term])
        self._room = 0 if summarizer.corrected else _MOST_EXACT

    def pick(self, left: Integers) -> int:
        """The first with the least divergence."""
        divergences = self._divergences()[self._kind[left]]
        tied = _first_of_each(left[divergences <= divergences.min() + TOLERANCE], self._alike)
        self._room -= sum(1 + len(self._content[number]) + len(self._told_words) for number in tied)
        return tied[0] if len(tied) == 1 or self._room < 0 else min(tied, key=self._divergence_as_sumy)

    def _divergences(self) -> Floats:
        together = np.log(np.maximum(len(self._told_words) + self._lengths, 1))[self._which]
        divergences: Floats = (
            self._corrections + float(self._sums_told.sum()) + (self._mass + self._gains) * together
        )
        return divergences

    def _own(self, times: Floats, terms: Integers) -> Floats:
        """What words that stand in a sentence so many times add to the sum, and take from that of those taken."""
        own: Floats = self._own_sum[terms] - self._share[terms] * np.log(times + self._told[terms])
        return own - self._sums_told[terms]

    def _divergence_as_sumy(self, number: int) -> float:
        together = self._summarizer._joint_freq(self._content[number], self._told_words)
        return float(self._summarizer._kl_divergence(together, self._target))

    def take(self, number: int) -> None:
        """Count all of its words as told; only the sums of sentences that hold one of them change."""
        words = self._told_of[number]
        self._told_words.extend(words)
        counted = Counter(self._number[word] for word in words if word in self._number)
        terms, times = np.array([*counted], dtype=np.intp), np.array([*counted.values()], dtype=np.float64)
        holders, size = self._holders, len(self._gains)
        held = terms[terms < holders.terms]
        entries = np.concatenate([held[:0], *(holders.entries_of(term) for term in held.tolist())])
        holder, changed, count = holders.sentence[entries], holders.term[entries], holders.count[entries]
        is_new = self._told == 0
        before = self._own(count, changed)
        self._told[terms] += times
        self._sums_told[terms] = self._own_sum[terms] - self._share[terms] * np.log(self._told[terms])
        self._corrections += sums(holder, self._own(count, changed) - before, size)
        self._gains -= sums(holder, self._share[changed] * is_new[changed], size)
        self._mass += float(self._share[terms[is_new[terms]]].sum())
