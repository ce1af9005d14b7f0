"""SumBasic and KL-Sum with sumy's answers: one sentence after the other, the one that goes best with those taken.

Each is a subclass of sumy's summarizer and can stand wherever sumy's can. Heavy: imports sumy and numpy.
"""

import heapq
import math
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain, islice
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray
from sumy.summarizers.kl import KLSummarizer
from sumy.summarizers.sum_basic import SumBasicSummarizer

from timeline_app.summaries.checkpoints import checked, checkpoint
from timeline_app.summaries.fast import FastSummarizer
from timeline_app.summaries.postings import Floats, Integers, Postings, sums
from timeline_app.summaries.remembered import Remembered
from timeline_app.summaries.ties import TOLERANCE, copies, wanted

#: For ties so many words are reckoned with as sumy does; then the first of the sentences that are alike is taken.
_MOST_EXACT = 10_000_000
#: Of SumBasic so many words are summed in all turns together, a call counted as forty more: some seconds.
_MOST_SUMMED, _CALL = 150_000_000, 40
#: Means of SumBasic that differ behind so many binary places are alike but for rounding: about `TOLERANCE`.
_PLACES = 30
#: So many turns times sentences may pass until the last copy of a sentence is taken.
_MOST_WAITING = 10_000_000


class _Turns(Protocol):
    """How a greedy method goes on."""

    def pick(self, left: NDArray[np.bool_]) -> int:
        """Which of the sentences left is taken next: it is then left no more."""
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
            number = turns.pick(left)
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
    """The mean frequency of the words of each sentence; those of a sentence taken are squared.

    A frequency is 1 at most, so no mean ever rises: a sum of lesser numbers in the same order is no greater,
    rounding included. So a mean of an earlier turn is a limit for that of now, and is reckoned anew only once it
    is the highest of all. A frequency is 0 or stays as it is after some thirty squares, which bounds how often.
    """

    def __init__(self, summarizer: FastSumBasic, sentences: Sequence[Sequence[str]]) -> None:
        self._summarizer, self._sentences = summarizer, sentences
        counts = Counter(chain.from_iterable(checked(sentences)))
        total = counts.total()
        self._frequency = {word: count / total for word, count in counts.items()}
        self._room = _MOST_SUMMED
        # Sentences with the same words have one mean; the first of them that is left stands for all.
        alike = _alike(sentences)
        by_kind = np.argsort(alike, kind="stable")
        follows = np.flatnonzero(alike[by_kind[:-1]] == alike[by_kind[1:]])
        self._next = dict(zip(by_kind[follows].tolist(), by_kind[follows + 1].tolist(), strict=True))
        #: The limit of each kind below zero, and who stands for it: a heap.
        self._limits: list[tuple[float, int]] = [
            (-self._mean(number), number) for number in checked(np.unique(alike).tolist())
        ]
        heapq.heapify(self._limits)

    def pick(self, left: NDArray[np.bool_]) -> int:
        """The first with the highest mean."""
        while True:
            limit, number = self._limits[0]
            if not left[number]:
                self._pass_on(limit, number)
                continue
            mean = self._mean(number) if self._room > 0 else -limit
            if mean == -limit:
                return number
            checkpoint()
            heapq.heapreplace(self._limits, (-mean, number))

    def _pass_on(self, limit: float, number: int) -> None:
        """Let the next sentence with the same words stand for them."""
        if (following := self._next.get(number)) is None:
            heapq.heappop(self._limits)
        else:
            heapq.heapreplace(self._limits, (limit, following))

    def _mean(self, number: int) -> float:
        words = self._sentences[number]
        self._room -= _CALL + len(words)
        mean = float(self._summarizer._compute_average_probability_of_words(self._frequency, words))
        return _without_rounding(mean) if self._summarizer.corrected else mean

    def take(self, number: int) -> None:
        """Square the frequency of each of its words, twice where a word stands twice."""
        self._summarizer._update_tf(self._frequency, self._sentences[number])


def _without_rounding(number: float) -> float:
    """The number to thirty binary places."""
    mantissa, exponent = math.frexp(number)
    return math.ldexp(round(math.ldexp(mantissa, _PLACES)), exponent - _PLACES)


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

    def pick(self, left: NDArray[np.bool_]) -> int:
        """The first with the least divergence."""
        numbers = np.flatnonzero(left)
        divergences = self._divergences()[self._kind[numbers]]
        tied = _first_of_each(numbers[divergences <= divergences.min() + TOLERANCE], self._alike)
        self._room -= sum(1 + len(self._content[number]) + len(self._told_words) for number in tied)
        return tied[0] if len(tied) == 1 or self._room < 0 else min(checked(tied), key=self._divergence_as_sumy)

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
