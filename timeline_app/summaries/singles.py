"""LSA, Luhn and Edmundson with sumy's answers: each sentence is rated by itself.

Each is a subclass of sumy's summarizer and can stand wherever sumy's can. Heavy: imports sumy and numpy.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.linalg import svd
from sumy.models import TfDocumentModel
from sumy.summarizers.edmundson import EdmundsonSummarizer
from sumy.summarizers.lsa import LsaSummarizer
from sumy.summarizers.luhn import LuhnSummarizer

from timeline_app.summaries.checkpoints import checked, checkpoint
from timeline_app.summaries.fast import FastSummarizer
from timeline_app.summaries.postings import Floats, Integers, Postings
from timeline_app.summaries.remembered import Remembered

#: Up to so many cells of words × sentences × the lesser of both, ties are settled by the decomposition.
_MOST_DECOMPOSED = 1_000_000_000
_SMOOTH = 0.4


class FastLsa(FastSummarizer, LsaSummarizer):  # type: ignore[misc]  # sumy has no types
    """LSA (Steinberger & Ježek 2004) as sumy computes it, without the decomposition where no tie wants it.

    Wrong in sumy: it keeps every dimension, and then the rank of a sentence, the root of the sum of (singular
    value times component)², is nothing else than the length of its column in the table of terms. So sentences with
    as many different words are level, and the rounding of the decomposition decides, which is another in
    each run of Python. `corrected` takes the first of them; so does a text for which the decomposition
    would take long. Who sets `LsaSummarizer.REDUCTION_RATIO` below 1 gets sumy's own way, with its time.
    """

    def __call__(self, document: Any, sentences_count: Any) -> tuple[Any, ...]:
        """The chosen sentences in the order of the document; none where no word carries meaning."""
        if LsaSummarizer.REDUCTION_RATIO < 1:
            chosen: tuple[Any, ...] = super().__call__(document, sentences_count)
            return chosen
        sentences, words = document.sentences, set(document.words)
        terms = {stem for word in words if (stem := self.content_stem(word)) is not None}
        if not terms or not sentences:
            return ()
        # A stop word counts if its stem is that of another word.
        held = {word: stem for word in words if (stem := self.stem_word(word)) in terms}
        stems = [[held[word] for word in s.words if word in held] for s in checked(sentences)]
        postings = Postings(stems)
        frequency = _SMOOTH + (1.0 - _SMOOTH) * (
            postings.count / postings.largest_per_sentence()[postings.sentence]
        )
        different = np.bincount(postings.sentence, minlength=postings.size)
        absent = np.where(different > 0, len(terms) - different, 0) * _SMOOTH**2
        ranks = np.sqrt(postings.sum_per_sentence(frequency**2) + absent)

        def exact(_doubtful: Integers) -> Floats | None:
            cells = len(terms) * len(sentences) * min(len(terms), len(sentences))
            return self._decomposed(stems, document) if cells <= _MOST_DECOMPOSED else None

        same = np.arange(postings.size)
        return self.best(sentences, sentences_count, ranks, same=same, exact=exact)

    def _decomposed(self, stems: Sequence[Sequence[str]], document: Any) -> Floats:
        """The ranks of sumy to the last bit: the same operations on the same numbers."""
        dictionary = self._create_dictionary(document)
        matrix = np.zeros((len(dictionary), len(stems)))
        for column, words in enumerate(stems):
            for word in words:
                matrix[dictionary[word], column] += 1
        _, sigma, components = svd(self._compute_term_frequency(matrix), full_matrices=False)
        return np.array(self._compute_ranks(sigma, components))

    def _compute_term_frequency(self, matrix: Floats, smooth: float = _SMOOTH) -> Floats:
        largest = matrix.max(axis=0)
        told = largest != 0
        matrix[:, told] = smooth + (1.0 - smooth) * (matrix[:, told] / largest[told])
        return matrix


class FastLuhn(FastSummarizer, LuhnSummarizer):  # type: ignore[misc]  # sumy has no types
    """Luhn (1958) as sumy computes it; the clusters of significant words of all sentences are found at once.

    Odd in sumy: `significant_percentage` is a factor and 1, so that every word that stands twice is significant.
    """

    def __call__(self, document: Any, sentences_count: Any) -> tuple[Any, ...]:
        """The chosen sentences in the order of the document."""
        if self.max_gap_size < 1:  # never ends a cluster in sumy
            chosen: tuple[Any, ...] = super().__call__(document, sentences_count)
            return chosen
        sentences, words = document.sentences, document.words
        significant = frozenset(self._get_significant_words(words))
        is_significant = {word: self.stem_word(word) in significant for word in set(words)}
        flat = np.array([is_significant[word] for s in checked(sentences) for word in s.words], dtype=np.bool_)
        lengths = [len(s.words) for s in sentences]
        owners = np.repeat(np.arange(len(sentences)), lengths)
        place = np.flatnonzero(flat)
        owner = owners[place]
        begins = np.flatnonzero(
            (np.diff(owner, prepend=-1) > 0) | (np.diff(place, prepend=-1) > self.max_gap_size)
        )
        ends = np.append(begins[1:], len(place)) - 1
        held = ends - begins + 1
        ratings = np.zeros(len(sentences))
        if len(place):
            rating = np.where(held > 1, held**2 / (place[ends] - place[begins] + 1), 0.0)
            np.maximum.at(ratings, owner[begins], rating)
        return self.sorted_by(ratings, sentences, sentences_count)

    def _get_significant_words(self, words: Sequence[str]) -> tuple[str, ...]:
        known = Remembered(self.content_stem)
        model = TfDocumentModel([stem for word in checked(words) if (stem := known[word]) is not None])
        content = sum(map(model.term_frequency, model.terms))
        best = model.most_frequent_terms(int(content * self.significant_percentage))
        return tuple(term for term in best if model.term_frequency(term) > 1)


class FastEdmundson(FastSummarizer, EdmundsonSummarizer):  # type: ignore[misc]  # sumy has no types
    """Edmundson (1969) as sumy computes it: cue, key, title and location, each word stemmed once for all four.

    Wrong in sumy: a weight above 0 only switches its method on, however much it is. `corrected` multiplies by it.
    """

    def _build_cue_method_instance(self) -> Any:
        return self._fast(super()._build_cue_method_instance(), self._cue_weight)

    def _build_key_method_instance(self) -> Any:
        return self._fast(super()._build_key_method_instance(), self._key_weight)

    def _build_title_method_instance(self) -> Any:
        return self._fast(super()._build_title_method_instance(), self._title_weight)

    def _build_location_method_instance(self) -> Any:
        return self._fast(super()._build_location_method_instance(), self._location_weight)

    def _fast(self, method: Any, weight: float) -> Any:
        """A method of sumy's that looks stems up here, and whose ratings weigh as much as they should."""
        checkpoint()
        method.stem_word = self.stems.__getitem__
        rate = method.rate_sentences
        if self.corrected:
            method.rate_sentences = lambda document: {s: weight * rating for s, rating in rate(document).items()}
        return method
