"""How much of each sentence is told already by the sentences that were chosen. Heavy: imports numpy."""

import re
from collections.abc import Sequence

import numpy as np

from timeline_app.summaries.checkpoints import checked
from timeline_app.summaries.postings import Floats, Postings, sums

#: With this share of its content in one told sentence a sentence says nothing new.
REPEATED = 0.35
_FIGURE = re.compile(r"\d+(?:[.,:]\d+)*")


class Repetition:
    """`share`: for each sentence the greatest part of its content, 0…1, that stands in one told sentence.

    Its content is its words, which are given as stems, and its figures. Each weighs by how rare it is among the n
    sentences (log(1 + n / sentences with it)), so that what all speak of makes no two of them alike. Telling one
    more costs the occurrences of its words, not a walk over all sentences.
    """

    def __init__(self, texts: Sequence[str], stems: Sequence[Sequence[str]]) -> None:
        told = checked(zip(texts, stems, strict=True))
        postings = Postings([[*own, *_FIGURE.findall(text)] for text, own in told])
        self._terms = postings.term
        self._ends = np.searchsorted(postings.sentence, np.arange(postings.size + 1)).tolist()
        self._holders, self._begins = postings.sentence[postings.by_term], postings.begins
        self._weights = np.log1p(postings.size / np.maximum(postings.sentence_frequency, 1))
        self._whole = np.maximum(postings.sum_per_sentence(self._weights[postings.term]), 1e-9)
        self.share: Floats = np.zeros(postings.size)

    def tell(self, number: int) -> None:
        """Counts the sentence of this number as told."""
        terms = self._terms[self._ends[number] : self._ends[number + 1]]
        if not len(terms):
            return
        begins, ends = self._begins[terms], self._begins[terms + 1]
        holders = self._holders
        sharing = np.concatenate([holders[b:e] for b, e in zip(begins.tolist(), ends.tolist(), strict=True)])
        shared = sums(sharing, np.repeat(self._weights[terms], ends - begins), len(self.share))
        shared /= self._whole
        np.maximum(self.share, shared, out=self.share)
