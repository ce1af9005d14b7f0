"""Where ratings are alike but for rounding, and what is done then. Heavy: imports numpy and sumy.

sumy sorts by its ratings as they come, so where two differ by the last digit of a sum alone, that digit decides.
Ours are summed in another order. Where the choice hangs on such a digit, a summarizer here reckons again as sumy
does; where that would take minutes, it takes the first of the sentences that are alike.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
from sumy.utils import ItemsCount

from timeline_app.summaries.postings import Floats, Integers

#: Ratings nearer to each other than this share of the largest one are alike but for rounding.
TOLERANCE = 1e-9


def wanted(count: Any, size: int) -> int:
    """How many of the best of `size` sentences decide over a choice of `count`; all of them for a function.

    `count` is what sumy takes: a number, a text such as "3" or "20%", or a function of the sorted sentences.
    """
    if isinstance(count, int):
        count = int(count)
    return size if callable(count) else len(ItemsCount(count)(range(size)))


def copies(sentences: Sequence[Any]) -> Integers:
    """For each sentence the number of the last one that equals it: sumy keeps one rating for all of them."""
    last = {sentence: number for number, sentence in enumerate(sentences)}
    return np.array([last[sentence] for sentence in sentences], dtype=np.intp)


def undecided(ratings: Floats, best: int, same: Integers) -> Integers:
    """The sentences whose ratings are too much alike to tell which are the `best`, and in which order.

    `same`: by which number copies are known, as `copies` tells; they share a rating, and their order is sure.
    """
    order = np.argsort(-ratings, kind="stable")
    ordered, known = ratings[order], same[order]
    level = ordered[:-1] - ordered[1:] <= TOLERANCE * np.abs(ordered[:1])
    # The group in which the last wanted one stands counts to its end.
    breaks = np.flatnonzero(~level[max(0, best - 1) :])
    end = max(0, best - 1) + int(breaks[0]) if len(breaks) else len(level)
    doubtful = level[:end] & (known[:end] != known[1 : end + 1])
    if best == 0 or not doubtful.any():
        return order[:0]
    group = np.concatenate(([0], np.cumsum(~level[:end])))
    return order[: end + 1][np.isin(group, group[:-1][doubtful])]


def levelled(ratings: Floats) -> Floats:
    """The ratings, those that are alike but for rounding made equal, so that the first sentence is preferred."""
    order = np.argsort(-ratings, kind="stable")
    ordered = ratings[order]
    begins = np.concatenate(([True], ordered[:-1] - ordered[1:] > TOLERANCE * np.abs(ordered[:1])))
    result = np.empty_like(ratings)
    result[order] = ordered[begins][np.cumsum(begins) - 1] if len(ratings) else ordered
    return result
