"""LexRank, TextRank and Reduction with sumy's answers, without its loops over all pairs of sentences.

Each is a subclass of sumy's summarizer and can stand wherever sumy's can. Heavy: imports sumy and numpy.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from sumy.summarizers.lex_rank import LexRankSummarizer
from sumy.summarizers.reduction import ReductionSummarizer
from sumy.summarizers.text_rank import TextRankSummarizer

from timeline_app.summaries.postings import Floats, Integers, Postings, sums


class Adjacency(NamedTuple):
    """Edges between `size` sentences, each from `row` to `column`, weighing 1 / `degree[row]`."""

    row: Integers
    column: Integers
    degree: Floats
    size: int


class FastLexRank(LexRankSummarizer):  # type: ignore[misc]  # sumy has no types
    """LexRank (Erkan & Radev 2004) as sumy computes it; a row of similarities is one `bincount`.

    Ratings agree with sumy's to about 1e-12. Where no two sentences share anything, sumy divides by zero; here
    all sentences rate alike.
    """

    def _create_matrix(
        self, sentences: Sequence[Sequence[str]], threshold: float, _tf_metrics: object, _idf_metrics: object
    ) -> Adjacency:
        postings = Postings(sentences)
        idf = np.log(postings.size / (1 + postings.sentence_frequency))
        weights = postings.count / postings.largest_per_sentence()[postings.sentence] * idf[postings.term]
        norms = np.sqrt(postings.sum_per_sentence(weights**2))
        norms[norms == 0] = 1
        weights /= norms[postings.sentence]
        columns = [np.flatnonzero(row > threshold) for row in postings.products(weights)]
        degree = np.array([len(column) for column in columns], dtype=np.intp)
        row = np.repeat(np.arange(postings.size), degree)
        return Adjacency(row, np.concatenate(columns), np.maximum(degree, 1).astype(np.float64), postings.size)

    @staticmethod
    def _compute_tf(_sentences: object) -> None:
        """Left out: `_create_matrix` weighs the terms itself."""

    @staticmethod
    def _compute_idf(_sentences: object) -> None:
        """Left out, as `_compute_tf`."""

    @staticmethod
    def power_method(matrix: Adjacency, epsilon: float) -> Floats:
        """The power method of sumy, each vector scaled to length 1, until it changes by `epsilon` at most."""
        vector, change = np.full(matrix.size, 1.0 / matrix.size), 1.0
        while change > epsilon:
            following = sums(matrix.column, (vector / matrix.degree)[matrix.row], matrix.size)
            length = float(np.linalg.norm(following))
            if length == 0:
                return vector
            following /= length
            change = float(np.linalg.norm(following - vector))
            vector = following
        return vector


class FastTextRank(TextRankSummarizer):  # type: ignore[misc]  # sumy has no types
    """TextRank (Mihalcea & Tarau 2004) as sumy computes it; memory grows with the square of the sentences."""

    def _create_matrix(self, document: Any) -> Floats:
        postings = Postings([self._to_words_set(sentence) for sentence in document.sentences])
        logarithms = np.log(np.maximum(postings.lengths, 1))
        weights = np.array(
            [
                _edge(shared, logarithms + own, alone=1.0)
                for shared, own in zip(postings.products(postings.count), logarithms, strict=True)
            ]
        )
        weights /= weights.sum(axis=1)[:, np.newaxis] + self._ZERO_DIVISION_PREVENTION
        weights *= self.damping
        weights += (1.0 - self.damping) / postings.size
        return weights


class FastReduction(ReductionSummarizer):  # type: ignore[misc]  # sumy has no types
    """Reduction as sumy computes it: the sum of a sentence's edges to all others."""

    def rate_sentences(self, document: Any) -> dict[Any, float]:
        """The rating of each sentence; as in sumy, equal sentences have one between them."""
        postings = Postings([self._to_words_set(sentence) for sentence in document.sentences])
        logarithms = np.log(np.maximum(postings.lengths, 1))
        ratings: dict[Any, float] = {}
        rows = zip(document.sentences, postings.products(postings.count), logarithms, strict=True)
        for number, (sentence, shared, own) in enumerate(rows):
            shared[number] = 0.0
            rating = float(_edge(shared, logarithms + own, alone=0.0).sum())
            ratings[sentence] = ratings.get(sentence, 0.0) + rating
        return ratings


def _edge(shared: Floats, norm: Floats, *, alone: float) -> Floats:
    """Shared words over the logarithms of both lengths; `alone` times as much for two sentences of one word."""
    return np.where(norm > 0, shared / np.where(norm > 0, norm, 1.0), alone * shared)
