"""Which terms stand in which sentences, as arrays: what the graph methods multiply.

Heavy: imports numpy.
"""

from collections.abc import Iterator, Sequence
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from timeline_app.summaries.checkpoints import checkpoint

Floats = NDArray[np.float64]
Integers = NDArray[np.intp]

#: Terms that stand in more than this share of the sentences may be multiplied as a matrix, so many at most.
_FREQUENT_SHARE, _MOST_FREQUENT = 1 / 8, 128
#: They are if they make so many products for each pair of sentences; a matrix costs about as much.
_WORTH_A_MATRIX = 2
#: So many products are made at a time, 8 bytes each.
_BLOCK = 500_000


class Postings:
    """Sentences as bags of terms, readable by sentence and by term.

    `sentence`, `term`, `count`: one entry for each different term of each sentence, sorted by sentence.
    `size`: the number of sentences; `terms`: of different terms; `lengths`: words of each sentence; `numbers`: the
    number of each term, in the order of their first places.
    `by_term`: the entries in the order of their terms, those of a term in the order of their sentences;
    `begins`: where the entries of each term begin there, and at last their number.
    """

    def __init__(self, sentences: Sequence[Sequence[str]]) -> None:
        self.size = len(sentences)
        terms = dict.fromkeys(chain.from_iterable(sentences))
        self.numbers = {term: number for number, term in enumerate(terms)}
        flat = np.fromiter(map(self.numbers.__getitem__, chain.from_iterable(sentences)), dtype=np.intp)
        self.terms = len(self.numbers)
        checkpoint()
        self.lengths = np.array([len(words) for words in sentences], dtype=np.intp)
        owners = np.repeat(np.arange(self.size), self.lengths)
        keys, counts = np.unique(owners * max(1, self.terms) + flat, return_counts=True)
        self.sentence, self.term = np.divmod(keys, max(1, self.terms))
        self.count = counts.astype(np.float64)
        self.by_term = np.argsort(self.term, kind="stable")
        self.begins = np.searchsorted(self.term[self.by_term], np.arange(self.terms + 1))

    @property
    def sentence_frequency(self) -> Integers:
        """In how many sentences each term stands."""
        return np.diff(self.begins)

    def largest_per_sentence(self) -> Floats:
        """How often the most frequent term of each sentence stands in it; 1 for a sentence without terms."""
        largest = np.ones(self.size)
        np.maximum.at(largest, self.sentence, self.count)
        return largest

    def entries_of(self, term: int) -> Integers:
        """The entries of a term in the order of their sentences."""
        return self.by_term[self.begins[term] : self.begins[term + 1]]

    def sum_per_sentence(self, weights: Floats) -> Floats:
        """The sum of the weights (one an entry) over each sentence."""
        return sums(self.sentence, weights, self.size)

    def products_of(self, number: int, weights: Floats) -> Floats:
        """The scalar products of one sentence with every sentence, under these weights of entries."""
        begin, end = np.searchsorted(self.sentence, (number, number + 1))
        spans = [self.entries_of(term) for term in self.term[begin:end].tolist()]
        if not spans:
            return np.zeros(self.size)
        own = np.repeat(weights[begin:end], [len(span) for span in spans])
        entries = np.concatenate(spans)
        return sums(self.sentence[entries], weights[entries] * own, self.size)

    def products(self, weights: Floats) -> Iterator[tuple[int, Floats]]:
        """The scalar products of each sentence with itself and all that follow, block by block.

        A block is the number f of its first sentence and an array, in which row r, column c is the product of
        sentences f + r and f + c; 0 where c < r.
        """
        frequent, rare = self._frequent(weights)
        owners = self.sentence[self.by_term].astype(np.int32)
        ordered = weights[self.by_term]
        place = np.empty_like(self.by_term)
        place[self.by_term] = np.arange(len(self.by_term))
        # An entry meets those behind it in the list of its term: each pair of sentences once.
        partners = self.begins[self.term + 1] - place
        entries = np.searchsorted(self.sentence[rare], np.arange(self.size + 1))
        met = np.concatenate(([0], np.cumsum(partners[rare])))[entries]
        first = 0
        while first < self.size:
            checkpoint()
            width = self.size - first
            rows = int(np.searchsorted(met, met[first] + _BLOCK, side="right")) - 1 - first
            end = first + max(1, min(rows, _BLOCK // width, width))
            chosen = rare[entries[first] : entries[end]]
            lengths = partners[chosen]
            starts = place[chosen] - (np.cumsum(lengths) - lengths)
            partner = np.arange(lengths.sum()) + np.repeat(starts, lengths)
            where = np.repeat((self.sentence[chosen] - first) * width - first, lengths) + owners[partner]
            values = np.repeat(weights[chosen], lengths) * ordered[partner]
            block = sums(where, values, (end - first) * width).reshape(end - first, width)
            if frequent.shape[1]:
                block += frequent[first:end] @ frequent[first:].T
                square = block[:, : end - first]
                square[:] = np.triu(square)
            yield first, block
            first = end

    def _frequent(self, weights: Floats) -> tuple[Floats, Integers]:
        """The weights of the frequent terms, a row a sentence, a column a term; and the entries of the others."""
        frequency = self.sentence_frequency
        by_frequency = np.argsort(-frequency, kind="stable")[:_MOST_FREQUENT]
        frequent = by_frequency[frequency[by_frequency] > _FREQUENT_SHARE * self.size]
        if np.sum((frequency[frequent] / self.size) ** 2) < _WORTH_A_MATRIX:
            frequent = frequent[:0]
        column = np.full(max(1, self.terms), -1)
        column[frequent] = np.arange(len(frequent))
        matrix = np.zeros((self.size, len(frequent)))
        columns = column[self.term]
        held = np.flatnonzero(columns >= 0)
        matrix[self.sentence[held], columns[held]] = weights[held]
        return matrix, np.flatnonzero(columns < 0)


def sums(index: Integers | NDArray[np.int32], weights: Floats, size: int) -> Floats:
    """The sum of the weights at each index 0…`size` - 1."""
    return np.bincount(index, weights, minlength=size).astype(np.float64, copy=False)
