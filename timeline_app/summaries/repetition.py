"""How much of each sentence is told already by the sentences that were chosen. Heavy: imports numpy."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray


class Repetition:
    """`share`: for each sentence the greatest part of its stems, 0…1, that stand in one told sentence.

    Telling one more costs the occurrences of its stems, not a walk over all sentences.
    """

    def __init__(self, stems: Sequence[Sequence[str]]) -> None:
        numbers: dict[str, int] = {}
        self._terms = [
            np.array(list({numbers.setdefault(s, len(numbers)): None for s in of_one}), dtype=np.intp)
            for of_one in stems
        ]
        self._sizes = np.array([max(1, len(terms)) for terms in self._terms], dtype=np.float64)
        owners = np.repeat(np.arange(len(stems)), [len(terms) for terms in self._terms])
        flat = np.concatenate(self._terms) if self._terms else np.zeros(0, dtype=np.intp)
        order = np.argsort(flat, kind="stable")
        self._owners = owners[order]
        self._begins = np.searchsorted(flat[order], np.arange(len(numbers) + 1))
        self.share: NDArray[np.float64] = np.zeros(len(stems))

    def tell(self, number: int) -> None:
        """Counts the sentence of this number as told."""
        spans = [self._owners[self._begins[t] : self._begins[t + 1]] for t in self._terms[number]]
        if spans:
            shared = np.bincount(np.concatenate(spans), minlength=len(self.share))
            np.maximum(self.share, shared / self._sizes, out=self.share)
