"""LexRank, TextRank and Reduction with sumy's answers, without its loops over all pairs of sentences.

Each is a subclass of sumy's summarizer and can stand wherever sumy's can. Heavy: imports sumy and numpy.
"""

import math
from collections import Counter
from collections.abc import Sequence
from typing import Any

import numpy as np
from sumy.summarizers.lex_rank import LexRankSummarizer
from sumy.summarizers.reduction import ReductionSummarizer
from sumy.summarizers.text_rank import TextRankSummarizer

from timeline_app.summaries.checkpoints import checkpoint
from timeline_app.summaries.edges import Edges, Overlap
from timeline_app.summaries.fast import FastSummarizer
from timeline_app.summaries.postings import Floats, Integers, Postings, sums
from timeline_app.summaries.ties import TOLERANCE, copies

#: Up to so many sentences ties are settled by sumy's own arithmetic over a table of all pairs (32 MB).
_MOST_EXACT = 2_000
#: Similarities nearer to the threshold than rounding goes are reckoned by sumy, so many of a document at most.
_MOST_NEAR = 20_000


class FastLexRank(FastSummarizer, LexRankSummarizer):  # type: ignore[misc]  # sumy has no types
    """LexRank (Erkan & Radev 2004) as sumy computes it.

    Odd in sumy: a term of every sentence weighs log(n / (n + 1)), below zero, and counts by its square; the walk
    ends once it moves by less than 0.1, mostly after two to five steps; where no sentence has a word it divides
    by zero, and all sentences rate alike. Wrong: ties are decided by the rounding of sums in the order
    of a set of texts, which is another in each run of Python. `corrected` takes the first sentence then.
    """

    def __call__(self, document: Any, sentences_count: Any) -> tuple[Any, ...]:
        """The chosen sentences in the order of the document."""
        sentences = document.sentences
        if not sentences:
            return ()
        edges = self._edges(self.content(sentences), self.threshold)

        def exact(_doubtful: Integers) -> Floats | None:
            if len(sentences) > _MOST_EXACT or not edges.degree.any():
                return None
            return self.power_method(edges.matrix(), self.epsilon)

        ratings = _walk(edges, self.epsilon)
        return self.best(sentences, sentences_count, ratings, same=copies(sentences), exact=exact)

    @staticmethod
    def power_method(matrix: Floats, epsilon: float) -> Floats:
        """sumy's, to the last bit, which can be broken off at each step."""
        return _power_method(matrix, epsilon, is_scaled=True)

    def _create_matrix(
        self, sentences: Sequence[Sequence[str]], threshold: float, _tf_metrics: object, _idf_metrics: object
    ) -> Floats:
        return self._edges(sentences, threshold).matrix()

    def _edges(self, sentences: Sequence[Sequence[str]], threshold: float) -> Edges:
        postings = Postings(sentences)
        idf = np.log(postings.size / (1 + postings.sentence_frequency))
        weights = postings.count / postings.largest_per_sentence()[postings.sentence] * idf[postings.term]
        norms = np.sqrt(postings.sum_per_sentence(weights**2))
        norms[norms == 0] = 1
        weights /= norms[postings.sentence]
        edges, near = Edges(postings.size), list[tuple[int, int]]()
        rounding = TOLERANCE if threshold > TOLERANCE else 0.0
        for first, block in postings.products(weights):
            joined = block > threshold + rounding
            if rounding and len(near) < _MOST_NEAR:
                rows, columns = np.divmod(np.flatnonzero((block > threshold - rounding) ^ joined), block.shape[1])
                near.extend(zip((rows + first).tolist(), (columns + first).tolist(), strict=True))
            own = np.flatnonzero(joined.diagonal()) + first
            edges.add_one_way(own, own)
            edges.add(first, joined)
        ways = np.array(self._joined_by_sumy(sentences, near, threshold), dtype=np.intp).reshape(-1, 2)
        edges.add_one_way(ways[:, 0], ways[:, 1])
        return edges

    def _joined_by_sumy(
        self, sentences: Sequence[Sequence[str]], pairs: Sequence[tuple[int, int]], threshold: float
    ) -> list[tuple[int, int]]:
        """Which of the pairs sumy takes for similar; seen from the other side it sums in another order."""
        if not pairs:
            return []
        frequency = Counter(term for sentence in sentences for term in set(sentence))
        idf = {term: math.log(len(sentences) / (1 + n)) for term, n in frequency.items()}
        held = sorted({i for pair in pairs for i in pair})
        tf = dict(zip(held, self._compute_tf([sentences[i] for i in held]), strict=True))
        both = dict.fromkeys(way for i, j in pairs for way in ((i, j), (j, i)))
        return [
            (i, j)
            for i, j in both
            if self.cosine_similarity(sentences[i], sentences[j], tf[i], tf[j], idf) > threshold
        ]


def _walk(edges: Edges, epsilon: float) -> Floats:
    """The power method of sumy, each vector scaled to length 1, until it changes by `epsilon` at most."""
    vector, change = np.full(edges.size, 1.0 / edges.size), 1.0
    degree = np.maximum(edges.degree, 1.0)
    while change > epsilon:
        checkpoint()
        following = edges.spread(vector / degree)
        length = float(np.linalg.norm(following))
        if length == 0:
            return vector
        following /= length
        change = float(np.linalg.norm(following - vector))
        vector = following
    return vector


def _power_method(matrix: Floats, epsilon: float, *, is_scaled: bool) -> Floats:
    """The operations of sumy's power method on the same numbers. `is_scaled`: each vector to length 1."""
    transposed, vector, change = matrix.T, np.full(len(matrix), 1.0 / len(matrix)), 1.0
    while change > epsilon:
        checkpoint()
        following = np.dot(transposed, vector)
        if is_scaled:
            following /= np.linalg.norm(following)
        change = float(np.linalg.norm(following - vector))
        vector = following
    return vector


class FastTextRank(FastSummarizer, TextRankSummarizer):  # type: ignore[misc]  # sumy has no types
    """TextRank (Mihalcea & Tarau 2004) as sumy computes it.

    Wrong in sumy: a sentence also has an edge to itself, the heavier the longer it is, which Mihalcea & Tarau's
    graph has not; and ties are decided by rounding. `corrected` leaves that edge out and takes the first of
    sentences that are alike. Odd: a word that stands twice in either sentence counts as often as there are pairs.
    """

    def __call__(self, document: Any, sentences_count: Any) -> tuple[Any, ...]:
        """The chosen sentences in the order of the document."""
        sentences = document.sentences
        if not sentences:
            return ()

        def exact(_doubtful: Integers) -> Floats | None:
            if len(sentences) > _MOST_EXACT:
                return None
            return self.power_method(self._create_matrix(document), self.epsilon)

        return self.best(sentences, sentences_count, self._rate(document), same=copies(sentences), exact=exact)

    def rate_sentences(self, document: Any) -> dict[Any, float]:
        """The rating of each sentence; as in sumy, equal sentences have that of the last."""
        return dict(zip(document.sentences, self._rate(document).tolist(), strict=True))

    def _rate(self, document: Any) -> Floats:
        overlap = Overlap(Postings(self.content(document.sentences)), alone=1.0)
        everything, to_itself = np.ones(overlap.size), not self.corrected
        sent = overlap.spread(everything, to_itself=to_itself) + self._ZERO_DIVISION_PREVENTION
        vector, change = everything / overlap.size, 1.0
        while change > self.epsilon:
            arrived = overlap.spread(vector / sent, to_itself=to_itself)
            following = (1.0 - self.damping) / overlap.size * vector.sum() + self.damping * arrived
            change = float(np.linalg.norm(following - vector))
            vector = following
        return vector

    @staticmethod
    def power_method(matrix: Floats, epsilon: float) -> Floats:
        """sumy's, to the last bit, which can be broken off at each step."""
        return _power_method(matrix, epsilon, is_scaled=False)

    def _create_matrix(self, document: Any) -> Floats:
        """The table of sumy to the last bit: the same operations on the same numbers."""
        postings = Postings(self.content(document.sentences))
        weights = np.zeros((postings.size, postings.size))
        for first, block in postings.products(postings.count):
            weights[first : first + len(block), first:] = block
        weights += np.triu(weights, 1).T
        checkpoint()
        logarithms = np.array([math.log(max(1, length)) for length in postings.lengths.tolist()])
        norms = logarithms[:, np.newaxis] + logarithms
        norms[norms == 0] = 1  # two sentences of one word
        weights /= norms
        checkpoint()
        weights /= weights.sum(axis=1)[:, np.newaxis] + self._ZERO_DIVISION_PREVENTION
        weights *= self.damping
        weights += (1.0 - self.damping) / postings.size
        return weights


class FastReduction(FastSummarizer, ReductionSummarizer):  # type: ignore[misc]  # sumy has no types
    """Reduction as sumy computes it: the sum of a sentence's edges to all others.

    Wrong in sumy: equal sentences add up their ratings, so that what is said twice counts twice for each telling;
    and ties are decided by rounding. `corrected` takes the first of sentences that are alike.
    """

    def __call__(self, document: Any, sentences_count: Any) -> tuple[Any, ...]:
        """The chosen sentences in the order of the document."""
        sentences = document.sentences
        if not sentences:
            return ()
        postings, same = Postings(self.content(sentences)), copies(sentences)
        ratings = self._rate(postings, same)

        def exact(doubtful: Integers) -> Floats | None:
            if len(doubtful) * postings.size > _MOST_EXACT**2:
                return None
            logarithms = np.array([math.log(max(1, length)) for length in postings.lengths.tolist()])
            for known in set(same[doubtful].tolist()):
                checkpoint()
                ratings[known] = _sum_as_sumy(np.flatnonzero(same == known), postings, logarithms)
            return ratings

        return self.best(sentences, sentences_count, ratings, same=same, exact=exact)

    def rate_sentences(self, document: Any) -> dict[Any, float]:
        """The rating of each sentence; as in sumy, equal sentences have one between them."""
        sentences = document.sentences
        if not sentences:
            return {}
        same = copies(sentences)
        ratings = self._rate(Postings(self.content(sentences)), same)
        return dict(zip(sentences, ratings[same].tolist(), strict=True))

    def _rate(self, postings: Postings, same: Integers) -> Floats:
        overlap = Overlap(postings, alone=0.0)
        ratings = overlap.spread(np.ones(overlap.size), to_itself=False)
        return ratings if self.corrected else sums(same, ratings, overlap.size)


def _sum_as_sumy(equal: Integers, postings: Postings, logarithms: Floats) -> float:
    """The edges of equal sentences to all others, summed in the order in which sumy comes upon the pairs."""
    others = np.arange(postings.size)
    places, edges = [], []
    for number in equal.tolist():
        norms = logarithms + logarithms[number]
        shared = postings.products_of(number, postings.count)
        edge = np.where(norms > 0, shared / np.where(norms > 0, norms, 1.0), 0.0)
        is_other = others != number
        places.append((np.minimum(others, number) * postings.size + np.maximum(others, number))[is_other])
        edges.append(edge[is_other])
    order = np.argsort(np.concatenate(places), kind="stable")
    return float(np.cumsum(np.concatenate(edges)[order])[-1]) if len(order) else 0.0
