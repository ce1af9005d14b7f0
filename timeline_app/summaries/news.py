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

from timeline_app.summaries.form import BARRED, faults
from timeline_app.summaries.function_words import FunctionWords
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
) -> NDArray[np.float64]:
    """How much each sentence says of the news by itself: 0…4, less for faults of form, below 0 for the worst.

    `stems`: those of the words that carry meaning, by sentence; `heading`: the title or all titles in a row,
    `title`: its stems; `positions`: the place of each sentence in its article, from 0; `relevance`: 0…1.
    """
    distinct = [tuple(dict.fromkeys(of_one)) for of_one in stems]
    frequency = Counter(stem for of_one in stems for stem in of_one)
    weight = {stem: math.log1p(n) for stem, n in frequency.items() if n > 1}
    announced = {stem: math.log1p(n) for stem, n in Counter(title).items()}
    whole = sum(sorted(announced.values(), reverse=True)[:_TITLE_WORDS]) or 1.0
    wrong = np.array(
        [_faults(sentence, heading.strip().casefold(), words) for sentence in sentences], dtype=np.float64
    )
    salience = np.array([_sum_of_best([weight.get(stem, 0.0) for stem in of_one]) for of_one in distinct])
    titles = np.array([sum(announced.get(stem, 0.0) for stem in of_one) for of_one in distinct]) / whole
    places = 1 / (1 + np.asarray(positions, dtype=np.float64) / _HALF_PLACE)
    asked = np.zeros(len(sentences)) if relevance is None else _ASKED * np.asarray(relevance, dtype=np.float64)
    return np.minimum(titles, 1.0) + _scaled(salience, wrong < BARRED) + places + asked - _FAULT * wrong


def choose(
    ratings: NDArray[np.float64],
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
    open_ = np.ones(len(ratings), dtype=bool)
    for number in told:
        open_[number] = False
        repetition.tell(number)
    chosen: list[int] = []
    while True:
        fitting = open_ & (cost <= room)
        if not fitting.any():
            return chosen or ([] if told else [int(np.argmax(ratings))])
        merit = ratings - repetition.share - _TOLD * (repetition.share >= REPEATED)
        best = int(np.argmax(np.where(fitting, merit, -np.inf)))
        if only_new and merit[best] <= 0 and (chosen or told):
            return chosen
        open_[best] = False
        room -= costs[best]
        repetition.tell(best)
        chosen.append(best)


def _faults(sentence: str, heading: str, words: FunctionWords) -> int:
    """The faults of form; the title once more, at the head of the text, is no sentence of it."""
    return BARRED if sentence.strip().casefold() == heading else faults(sentence, words)


def _sum_of_best(weights: list[float]) -> float:
    return sum(weights) if len(weights) <= _SALIENT_WORDS else sum(sorted(weights, reverse=True)[:_SALIENT_WORDS])


def _scaled(values: NDArray[np.float64], well_formed: NDArray[np.bool_]) -> NDArray[np.float64]:
    """The values as parts of the greatest of a sentence that can be told, 1 at most."""
    most = values.max(initial=0.0, where=well_formed) or values.max(initial=0.0)
    return np.minimum(values / most, 1.0) if most > 0 else values
