"""Our own method for news: what the title announces, what the text keeps coming back to, what stands first.

Three signals, each 0…1 and weighed alike, a fourth where it is known how much a sentence has to do with what was
asked for, less a little for each fault of form; then sentence by sentence the best that does not repeat what
is told. The weights are a plateau, not a peak; `docs/decisions/0026` has the figures. Heavy: imports numpy.
"""

import math
from collections import Counter
from collections.abc import Collection, Sequence

import numpy as np
from numpy.typing import NDArray

from timeline_app.summaries.checkpoints import checked, checkpoint
from timeline_app.summaries.form import BARRED, faults
from timeline_app.summaries.function_words import FunctionWords
from timeline_app.summaries.postings import Floats, Postings, sums
from timeline_app.summaries.repetition import REPEATED, Repetition

_FAULT = 0.25
_ASKED = 0.5
#: A sentence counts half as much for its place when this many stand before it in its article.
_HALF_PLACE = 2
#: So many words of a sentence make it salient, the weightiest: long sentences would gather more.
_SALIENT_WORDS = 10
#: A sentence that takes up so many words of the title has taken it up wholly.
_TITLE_WORDS = 6
#: More than any sentence is worth: what is told already comes behind all that is well formed.
_TOLD = 3.5


def rate(
    sentences: Sequence[str],
    stems: Sequence[Sequence[str]],
    *,
    heading: str,
    title: Sequence[str],
    positions: Sequence[int],
    relevance: Sequence[float] | None,
    words: FunctionWords,
) -> Floats:
    """How much each sentence says of the news by itself: 0…4, less for faults of form, below 0 for the worst.

    `stems`: those of the words that carry meaning, by sentence; `heading`: the title or all titles in a row,
    `title`: its stems; `positions`: the place of each sentence in its article, from 0; `relevance`: 0…1.
    """
    postings = Postings(stems)
    frequency = sums(postings.term, postings.count, postings.terms)
    weight = np.where(frequency > 1, np.log1p(frequency), 0.0)
    announced = {stem: math.log1p(n) for stem, n in Counter(title).items()}
    whole = sum(sorted(announced.values(), reverse=True)[:_TITLE_WORDS]) or 1.0
    taken_up = np.array([announced.get(stem, 0.0) for stem in postings.numbers])
    wrong = np.array(
        [_faults(sentence, heading.strip().casefold(), words) for sentence in checked(sentences)], dtype=np.float64
    )
    salience = _sum_of_best(postings, weight)
    titles = postings.sum_per_sentence(taken_up[postings.term]) / whole
    places = 1 / (1 + np.asarray(positions, dtype=np.float64) / _HALF_PLACE)
    asked = np.zeros(len(sentences)) if relevance is None else _ASKED * np.asarray(relevance, dtype=np.float64)
    return np.minimum(titles, 1.0) + _scaled(salience, wrong < BARRED) + places + asked - _FAULT * wrong


def choose(
    ratings: Floats,
    repetition: Repetition,
    *,
    costs: Sequence[int],
    room: int,
    told: Collection[int] = (),
    only_new: bool = False,
) -> list[int]:
    """The best rated that do not repeat each other, the best first, as long as any fits into `room`.

    Where none fits and none is told, the best is chosen all the same. `costs`: what each takes of `room`. `told`:
    chosen already, not told again and paid by the caller. Those that say what is told come last, with `only_new`
    not at all.
    """
    cost = np.asarray(costs)
    open_ = ratings.copy()
    for number in told:
        open_[number] = -np.inf
        repetition.tell(number)
    chosen: list[int] = []
    while True:
        checkpoint()
        open_[cost > room] = -np.inf
        merit = open_ - repetition.share
        np.subtract(merit, _TOLD, out=merit, where=repetition.share >= REPEATED)
        best = int(np.argmax(merit))
        if merit[best] == -np.inf:
            return chosen or ([] if told else [int(np.argmax(ratings))])
        if only_new and merit[best] <= 0 and (chosen or told):
            return chosen
        open_[best] = -np.inf
        room -= costs[best]
        repetition.tell(best)
        chosen.append(best)


def _faults(sentence: str, heading: str, words: FunctionWords) -> int:
    """The faults of form; the title once more, at the head of the text, is no sentence of it."""
    return BARRED if sentence.strip().casefold() == heading else faults(sentence, words)


def _sum_of_best(postings: Postings, weights: Floats) -> Floats:
    """The sum of the greatest weights of the terms of each sentence; `weights`: one a term."""
    of_entries = weights[postings.term]
    order = np.lexsort((-of_entries, postings.sentence))
    begins = np.searchsorted(postings.sentence, postings.sentence)
    best = order[np.arange(len(order)) - begins < _SALIENT_WORDS]
    return sums(postings.sentence[best], of_entries[best], postings.size)


def _scaled(values: Floats, well_formed: NDArray[np.bool_]) -> Floats:
    """The values as parts of the greatest of a sentence that can be told, 1 at most."""
    most = values.max(initial=0.0, where=well_formed) or values.max(initial=0.0)
    return np.minimum(values / most, 1.0) if most > 0 else values
