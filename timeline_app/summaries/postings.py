"""Which terms stand in which sentences, as arrays: what the graph methods multiply.

Heavy: imports numpy.
"""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Integers = NDArray[np.intp]


class Postings:
    """Sentences as bags of terms, readable by sentence and by term.

    `sentence`, `term`, `count`: one entry for each different term of each sentence, sorted by sentence.
    `size`: the number of sentences; `terms`: of different terms; `lengths`: words of each sentence.
    """

    def __init__(self, sentences: Sequence[Sequence[str]]) -> None:
        self.size = len(sentences)
        numbers: dict[str, int] = {}
        flat = np.array([numbers.setdefault(t, len(numbers)) for words in sentences for t in words], dtype=np.intp)
        self.terms = len(numbers)
        self.lengths = np.array([len(words) for words in sentences], dtype=np.intp)
        owners = np.repeat(np.arange(self.size), self.lengths)
        keys, counts = np.unique(owners * max(1, self.terms) + flat, return_counts=True)
        self.sentence, self.term = np.divmod(keys, max(1, self.terms))
        self.count = counts.astype(np.float64)
        self._begins = np.searchsorted(self.sentence, np.arange(self.size + 1))
        self._by_term = np.argsort(self.term, kind="stable")
        self._term_begins = np.searchsorted(self.term[self._by_term], np.arange(self.terms + 1))

    @property
    def sentence_frequency(self) -> Integers:
        """In how many sentences each term stands."""
        return np.diff(self._term_begins)

    def largest_per_sentence(self) -> Floats:
        """How often the most frequent term of each sentence stands in it; 1 for a sentence without terms."""
        largest = np.ones(self.size)
        np.maximum.at(largest, self.sentence, self.count)
        return largest

    def sum_per_sentence(self, weights: Floats) -> Floats:
        """The sum of the weights (one an entry) over each sentence."""
        return sums(self.sentence, weights, self.size)

    def products(self, weights: Floats) -> Iterator[Floats]:
        """For each sentence in turn: its scalar product with every sentence, under these weights of entries."""
        owners, ordered = self.sentence[self._by_term], weights[self._by_term]
        for i in range(self.size):
            entries = range(self._begins[i], self._begins[i + 1])
            if not entries:
                yield np.zeros(self.size)
                continue
            spans = [slice(*self._term_begins[self.term[e] : self.term[e] + 2]) for e in entries]
            products = np.concatenate([ordered[s] * weights[e] for e, s in zip(entries, spans, strict=True)])
            yield sums(np.concatenate([owners[s] for s in spans]), products, self.size)


def sums(index: Integers, weights: Floats, size: int) -> Floats:
    """The sum of the weights at each index 0…`size` - 1."""
    return np.bincount(index, weights, minlength=size).astype(np.float64, copy=False)
