"""How much of each sentence is told already by the sentences that were chosen. Heavy: imports numpy."""

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

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
        numbers: dict[str, int] = {}
        self._terms = [
            np.array(
                [numbers.setdefault(term, len(numbers)) for term in dict.fromkeys([*own, *_FIGURE.findall(text)])],
                dtype=np.intp,
            )
            for text, own in zip(texts, stems, strict=True)
        ]
        flat = np.concatenate([np.zeros(0, dtype=np.intp), *self._terms])
        owners = np.repeat(np.arange(len(texts)), [len(terms) for terms in self._terms])
        self._owners = owners[np.argsort(flat, kind="stable")]
        frequency = np.bincount(flat, minlength=len(numbers))
        self._begins = np.concatenate([[0], np.cumsum(frequency)])
        self._weights = np.log1p(len(texts) / np.maximum(frequency, 1))
        self._whole = np.maximum(np.bincount(owners, self._weights[flat], minlength=len(texts)), 1e-9)
        self.share: NDArray[np.float64] = np.zeros(len(texts))

    def tell(self, number: int) -> None:
        """Counts the sentence of this number as told."""
        terms = self._terms[number]
        if not len(terms):
            return
        begins, ends = self._begins[terms], self._begins[terms + 1]
        sharing = np.concatenate([self._owners[b:e] for b, e in zip(begins, ends, strict=True)])
        shared = np.bincount(sharing, np.repeat(self._weights[terms], ends - begins), minlength=len(self.share))
        np.maximum(self.share, shared / self._whole, out=self.share)
