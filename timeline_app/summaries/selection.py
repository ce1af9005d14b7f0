"""Which of the sentences on offer are told, by any method. Heavy: imports numpy and sumy."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from itertools import compress

import numpy as np
from numpy.typing import NDArray

from timeline_app.model import Terms
from timeline_app.summaries import news
from timeline_app.summaries.checkpoints import checked
from timeline_app.summaries.form import is_unfit
from timeline_app.summaries.function_words import function_words
from timeline_app.summaries.length import Length
from timeline_app.summaries.repetition import REPEATED, Repetition
from timeline_app.summaries.vocabulary import Vocabulary, vocabulary

#: Of each sentence its place, its words and stems, and its relevance, as far as they are known.
Columns = tuple[Sequence[int] | None, Sequence[Terms | None] | None, Sequence[float] | None]

#: Of more sentences than this sumy's methods see as many, the best by "news": LexRank grows with their square.
_MANY = 20_000
#: So many sentences more are ranked than fit on the average: not each fits into what is left.
_SPARE = 10


@dataclass(frozen=True, slots=True)
class Offer:
    """Different sentences in the order of reading; in each column the same index tells of the same sentence.

    `terms`: words and stems; `stems`: of the words that carry meaning; `title`: those of the title; `positions`:
    the place of each in its article; `costs`: what each takes of the room of a length; `pinned`: indices of those
    that are told anyway.
    """

    texts: Sequence[str]
    terms: Sequence[Terms]
    stems: Sequence[Sequence[str]]
    positions: Sequence[int]
    relevance: Sequence[float] | None
    costs: Sequence[int]
    pinned: Sequence[int]
    heading: str
    title: Sequence[str]
    vocabulary: Vocabulary

    @classmethod
    def of(
        cls,
        sentences: Sequence[str],
        offered: Sequence[int],
        columns: Columns,
        *,
        language: str,
        title: str,
        length: Length,
        pinned: Collection[int],
    ) -> Offer:
        """The sentences at the indices `offered`; `columns` and `pinned` are of all sentences."""
        words, (positions, terms, relevance) = vocabulary(language), columns
        known = [(terms[i] if terms is not None else None) or words.terms(sentences[i]) for i in checked(offered)]
        return cls(
            texts=[sentences[i] for i in offered],
            terms=known,
            stems=[_content_stems(one, words) for one in checked(known)],
            positions=[i if positions is None else positions[i] for i in offered],
            relevance=None if relevance is None else [relevance[i] for i in offered],
            costs=[length.cost(sentences[i]) for i in checked(offered)],
            pinned=[place for place, i in enumerate(offered) if i in pinned],
            heading=title,
            title=_content_stems(words.terms(title), words),
            vocabulary=words,
        )

    def fit(self) -> list[int] | None:
        """The indices of those that are pinned or fit to be told alone; None where all are, or none is."""
        words, pinned = function_words(self.vocabulary.language), frozenset(self.pinned)
        fit = [i for i, text in enumerate(checked(self.texts)) if i in pinned or not is_unfit(text, words)]
        return fit if len(pinned) < len(fit) < len(self.texts) else None

    def thinned(self, indices: Sequence[int]) -> Offer:
        """The sentences at these indices alone, in the order of reading."""
        pinned = frozenset(self.pinned)
        return replace(
            self,
            texts=[self.texts[i] for i in indices],
            terms=[self.terms[i] for i in indices],
            stems=[self.stems[i] for i in indices],
            positions=[self.positions[i] for i in indices],
            relevance=None if self.relevance is None else [self.relevance[i] for i in indices],
            costs=[self.costs[i] for i in indices],
            pinned=[place for place, i in enumerate(indices) if i in pinned],
        )


def select(offer: Offer, *, method: str, room: int, is_filled: bool, steady: bool) -> list[int]:
    """The indices of the sentences that are told: those pinned, and the best that fit beside them, one at least.

    `room`: what all may cost together. `is_filled`: it is filled up even with what says nothing new, and with what
    is unfit by its form; else neither is told while there is anything better. `steady`: as `documents.ranking`
    has it.
    """
    if not is_filled and (fit := offer.fit()) is not None:
        chosen = select(offer.thinned(fit), method=method, room=room, is_filled=False, steady=steady)
        return [fit[i] for i in chosen]
    left = room - sum(offer.costs[i] for i in offer.pinned)
    if left <= 0 and offer.pinned:
        return list(offer.pinned)
    if method == "news":
        best = news.choose(
            _rate(offer),
            Repetition(offer.texts, offer.stems),
            costs=offer.costs,
            room=left,
            told=offer.pinned,
            only_new=not is_filled,
        )
        return [*offer.pinned, *best]
    few: Sequence[int] = range(len(offer.texts))
    if len(offer.texts) > _MANY:
        few = sorted({*np.argsort(-_rate(offer), kind="stable")[:_MANY].tolist(), *offer.pinned})
    chosen = _by_sumy(offer.thinned(few), method=method, room=left, is_filled=is_filled, steady=steady)
    return [*offer.pinned, *(few[i] for i in chosen)]


def _rate(offer: Offer) -> NDArray[np.float64]:
    return news.rate(
        offer.texts,
        offer.stems,
        heading=offer.heading,
        title=offer.title,
        positions=offer.positions,
        relevance=offer.relevance,
        words=function_words(offer.vocabulary.language),
    )


def _by_sumy(offer: Offer, *, method: str, room: int, is_filled: bool, steady: bool) -> list[int]:
    """Those that one of sumy's methods ranks first among what is neither pinned nor says what the pinned say."""
    # Imported here: "news" does without sumy's summarizers.
    from timeline_app.summaries import documents

    repeated, best = _told_by_pinned(offer), list[int]()
    fitting = room if is_filled else room * len(offer.costs) // sum(offer.costs) + _SPARE
    for at_most in (fitting + len(repeated), len(offer.texts)):  # all, where none of the first ones fits
        ranked = documents.ranking(
            offer.texts,
            offer.vocabulary,
            method=method,
            at_most=min(len(offer.texts), at_most),
            title=offer.heading,
            pinned=offer.pinned,
            terms=offer.terms,
            steady=steady,
        )
        best = [i for i in ranked if i not in repeated]
        if is_filled or not (best or offer.pinned):
            # A method that finds no word to judge by ranks nothing: then the first sentences serve.
            best = list(dict.fromkeys([*best, *(i for i in range(len(offer.texts)) if i not in repeated)]))
            best += sorted(repeated.difference(offer.pinned))
        fitted = _fitting(best, offer.costs, room)
        if fitted or offer.pinned:
            return fitted
    return best[:1]


def _told_by_pinned(offer: Offer) -> set[int]:
    """The pinned sentences and those that say nothing beside them."""
    if not offer.pinned:
        return set()
    repetition = Repetition(offer.texts, offer.stems)
    for number in offer.pinned:
        repetition.tell(number)
    return {*np.flatnonzero(repetition.share >= REPEATED).tolist(), *offer.pinned}


def _fitting(best: Sequence[int], costs: Sequence[int], room: int) -> list[int]:
    chosen = []
    for i in best:
        if costs[i] <= room:
            room -= costs[i]
            chosen.append(i)
    return chosen


def _content_stems(terms: Terms, vocabulary: Vocabulary) -> list[str]:
    """The stems of the words that carry meaning, as often as they stand in the sentence."""
    elisions = function_words(vocabulary.language).elisions
    if not elisions:
        return list(compress(terms.stems, map(vocabulary.carries_meaning.__getitem__, terms.words)))
    pairs = (
        _without_elision(word.lower(), stem, elisions, vocabulary)
        for word, stem in zip(terms.words, terms.stems, strict=True)
    )
    return [stem for word, stem in pairs if word not in vocabulary.stop_words]


def _without_elision(word: str, stem: str, elisions: frozenset[str], vocabulary: Vocabulary) -> tuple[str, str]:
    """The word and its stem, without the "l'" of "l'homme"."""
    elided, apostrophe, rest = word.partition("'")
    return (rest, vocabulary.stem(rest)) if apostrophe and elided in elisions else (word, stem)
