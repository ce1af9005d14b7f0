"""The graphs of sentences that LexRank, TextRank and Reduction walk, in little memory. Heavy: imports numpy."""

import itertools
import math

import numpy as np
from numpy.typing import NDArray

from timeline_app.summaries.checkpoints import checkpoint
from timeline_app.summaries.postings import Floats, Integers, Postings, sums

#: So many numbers of a table of terms by lengths are made at a time.
_TABLE = 2_000_000


class Edges:
    """Edges between sentences, all of one weight; memory is about one bit a pair of sentences at most."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.degree = np.zeros(size)
        self._few: list[tuple[NDArray[np.int32], NDArray[np.int32]]] = []
        self._many: list[tuple[int, int, NDArray[np.uint8]]] = []
        self._one_way: tuple[Integers, Integers] = (np.zeros(0, np.intp), np.zeros(0, np.intp))

    def add(self, first: int, joined: NDArray[np.bool_]) -> None:
        """Edges in both directions between sentences `first` + row and `first` + column, where `joined`.

        The block is one of `Postings.products`; only what stands right of its diagonal counts.
        """
        height, width = joined.shape
        joined[:, :height] = np.triu(joined[:, :height], 1)
        if 64 * np.count_nonzero(joined) > joined.size:
            self._many.append((first, width, np.packbits(joined, axis=1)))
            self.degree[first : first + height] += np.count_nonzero(joined, axis=1)
            self.degree[first:] += np.count_nonzero(joined, axis=0)
            return
        rows, columns = (place.astype(np.int32) + first for place in np.divmod(np.flatnonzero(joined), width))
        self._few.append((rows, columns))
        self.degree += np.bincount(rows, minlength=self.size) + np.bincount(columns, minlength=self.size)

    def add_one_way(self, sources: Integers, targets: Integers) -> None:
        """Edges in one direction; also those from a sentence to itself."""
        self._one_way = (np.concatenate((self._one_way[0], sources)), np.concatenate((self._one_way[1], targets)))
        self.degree += np.bincount(sources, minlength=self.size)

    def spread(self, weights: Floats) -> Floats:
        """What arrives at each sentence when each sends its weight along all of its edges."""
        source, target = self._one_way
        arrived = sums(target, weights[source], self.size)
        for rows, columns in self._few:
            arrived += sums(columns, weights[rows], self.size) + sums(rows, weights[columns], self.size)
        for first, width, bits in self._many:
            checkpoint()
            joined = np.unpackbits(bits, axis=1, count=width).astype(np.float64)
            end = first + len(joined)
            arrived[first:] += weights[first:end] @ joined
            arrived[first:end] += joined @ weights[first:]
        return arrived

    def matrix(self) -> Floats:
        """The edges as a table, row to column, each row divided by its sentence's degree; 8 bytes a pair."""
        table = np.zeros((self.size, self.size))
        table[self._one_way] = 1.0
        for rows, columns in self._few:
            table[rows, columns] = table[columns, rows] = 1.0
        for first, width, bits in self._many:
            joined = np.unpackbits(bits, axis=1, count=width)
            table[first : first + len(joined), first:] += joined
            table[first:, first : first + len(joined)] += joined.T
        table /= np.maximum(self.degree, 1.0)[:, np.newaxis]
        return table


class Overlap:
    """The graph in which an edge weighs what two sentences share, over the sum of their lengths' logarithms.

    No edge is made. The weight knows of the lengths by their logarithms alone, so for sentences of one length
    what they send is summed term by term, and what arrives at a sentence is a sum over its terms and the lengths
    that there are: a step costs (terms × lengths²) + entries. `alone`: what a word weighs that two
    sentences of one word share, where the logarithms are 0.
    """

    def __init__(self, postings: Postings, *, alone: float) -> None:
        self.size = postings.size
        lengths, kind = np.unique(postings.lengths, return_inverse=True)
        logarithms = np.array([math.log(max(1, length)) for length in lengths.tolist()])
        norms = logarithms[:, np.newaxis] + logarithms
        self._factor = np.where(norms > 0, 1 / np.where(norms > 0, norms, 1.0), alone)
        self._within = self._factor.diagonal()
        self._between = self._factor - np.diag(self._within)
        ordered = postings.by_term
        self._sentence, self._term, self._count = (
            part[ordered] for part in (postings.sentence, postings.term, postings.count)
        )
        self._kind = kind[self._sentence]
        step = max(1, _TABLE // max(1, len(lengths)))
        ends = [*range(0, postings.terms, step), postings.terms]
        self._parts = [(a, b, slice(postings.begins[a], postings.begins[b])) for a, b in itertools.pairwise(ends)]

    def spread(self, weights: Floats, *, to_itself: bool = True) -> Floats:
        """What arrives at each sentence, of weights of 0 or more, when each sends its own along its edges.

        `to_itself`: also to itself; else a sentence that shares no word with another gets exactly 0.
        """
        arrived, kinds = np.zeros(self.size), len(self._factor)
        for begin, end, part in self._parts:
            checkpoint()
            sentence, count, kind = self._sentence[part], self._count[part], self._kind[part]
            cell = (self._term[part] - begin) * kinds + kind
            own = count * weights[sentence]
            sent = sums(cell, own, (end - begin) * kinds)
            if to_itself:
                met = (sent.reshape(-1, kinds) @ self._factor).ravel()[cell]
            else:
                # Taken off term by term, where nothing of another is yet added: what is left is no rounding.
                met = (sent.reshape(-1, kinds) @ self._between).ravel()[cell]
                met += (sent[cell] - own) * self._within[kind]
            arrived += sums(sentence, count * met, self.size)
        return arrived
