"""Which sentences tell again what another one tells: copies, agencies' rewrites, one event in two articles.

Heavy: imports numpy.
"""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from timeline_app.model import Granularity, Interval
from timeline_app.services.grams import ALIKE, Grams
from timeline_app.services.traits import wording_of
from timeline_app.summaries import checked, checkpoint

#: With so many of its letters in another telling of the same event in another article it adds nothing.
_TOLD = 0.4
#: With half of them in what another article tells of a part of its time it adds nothing either. More than so many
#: that tell of the same longer time tell of much more than one thing.
_HALF_TOLD, _MOST_AROUND = 0.5, 200
_COARSE = frozenset(
    {Granularity.MONTH, Granularity.QUARTER, Granularity.SEASON, Granularity.HALF, Granularity.YEAR}
)
_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
#: So much is counted, in some half a second: what comes later is not compared.
_MOST_WORK = 300_000_000


@dataclass(frozen=True, slots=True)
class Telling:
    """A sentence, its article, the entries that it tells, and when that was."""

    text: str
    article_id: int
    entries: Collection[int] = ()
    time: Interval | None = None


def retold(tellings: Sequence[Telling]) -> list[int]:
    """The places of those that tell again what one before them tells, in their order."""
    return Tellings(tellings).retold(range(len(tellings)))


def retelling(told: Sequence[Telling], others: Sequence[Telling]) -> list[int]:
    """The places of those others that tell again what is told."""
    first = len(told)
    found = Tellings([*told, *others]).retelling(range(first), range(first, first + len(others)))
    return [place - first for place in found]


class Tellings:
    """Sentences that are compared with one another; places count among all of them.

    One is a rewrite of another one that shares two thirds of the letters of the shorter, and names no other
    numbers ("fell 3 percent to 20 dollars" is no rewrite of "fell 2 percent to 31 dollars") nor, in its article,
    another day ("the strike went on on Monday"); and one that shares 0.4 of its own letters with the telling of
    the same event in another article adds nothing to it. Nor does one
    with half of its letters in what another article tells of a part of its time: "in March 2015" beside "on 12
    March 2015". So the one that tells the time more exactly is kept, wherever it stands.

    Of thousands of sentences the first are compared with all; for the last there may be no time. What one
    compares with is remembered.
    """

    def __init__(self, tellings: Sequence[Telling]) -> None:
        flat = [wording_of(telling.text) for telling in checked(tellings)]
        self._tellings = tellings
        self._grams = Grams(flat)
        self._figures = [frozenset(_NUMBER.findall(text)) for text in checked(flat)]
        self._tellers = defaultdict[int, list[int]](list)
        for place, telling in enumerate(tellings):
            for entry in telling.entries:
                self._tellers[entry].append(place)
        times = defaultdict[Interval, list[int]](list)
        for place, telling in enumerate(tellings):
            if telling.time is not None:
                times[telling.time].append(place)
        self._wider = _wider(times)
        self._known = dict[int, list[int]]()

    def retold(self, places: Iterable[int]) -> list[int]:
        """Those of these places that tell again what one before them tells that does not."""
        order = list(places)
        kept, gone = set[int](), set[int]()
        for place in sorted(order, key=lambda place: _is_coarse(self._tellings[place].time)):
            if place not in gone:
                kept.add(place)
                gone.update(self._retellers(place))
        return [place for place in order if place not in kept]

    def retelling(self, told: Iterable[int], others: Iterable[int]) -> list[int]:
        """Those of the other places that tell again what is told."""
        gone = {again for place in told for again in self._retellers(place)}
        return [place for place in others if place in gone]

    def _retellers(self, place: int) -> list[int]:
        """All that tell again what stands at a place."""
        if place not in self._known:
            checkpoint()
            self._known[place] = self._compared(place) if self._grams.work < _MOST_WORK else []
        return self._known[place]

    def _compared(self, place: int) -> list[int]:
        of_event, of_time = self._of_one_event(place), self._around(place)
        others = sorted(of_event.union(of_time, self._grams.alike(place)) - {place})
        if not others:
            return []
        sizes = self._grams.sizes
        shared = self._grams.shared(place, others)
        is_alike = shared >= ALIKE * np.minimum(sizes[others], sizes[place])
        is_told, is_half_told = shared >= _TOLD * sizes[others], shared >= _HALF_TOLD * sizes[others]
        return [
            other
            for other, alike, told, half in zip(
                others, is_alike.tolist(), is_told.tolist(), is_half_told.tolist(), strict=True
            )
            if (told and other in of_event)
            or ((alike or (half and other in of_time)) and not self._has_other_news(place, other))
        ]

    def _around(self, place: int) -> set[int]:
        """Those in other articles that tell of a month or a year around the time of a place."""
        own = self._tellings[place]
        time = own.time
        around = self._wider.get(time, ()) if time is not None else ()
        return {other for other in around if self._tellings[other].article_id != own.article_id}

    def _of_one_event(self, place: int) -> set[int]:
        """Those in other articles that tell an entry which is told at a place."""
        own = self._tellings[place]
        tellers = {other for entry in own.entries for other in self._tellers[entry]}
        return {other for other in tellers if self._tellings[other].article_id != own.article_id}

    def _has_other_news(self, place: int, other: int) -> bool:
        """Whether each has a number that the other lacks, or their article puts them on two days."""
        own, others = self._figures[place], self._figures[other]
        return not (own <= others or others <= own) or _are_two_days(self._tellings[place], self._tellings[other])


def _are_two_days(one: Telling, other: Telling) -> bool:
    """Whether one article tells of two days: what names no day has the same, so their words tell them apart.

    Of two articles a copy stands under the day of each.
    """
    first, second = one.time, other.time
    if one.article_id != other.article_id or first is None or second is None:
        return False
    return max(first.granularity, second.granularity) <= Granularity.DAY and not first.overlaps(second)


def _is_coarse(time: Interval | None) -> bool:
    return time is not None and time.granularity in _COARSE


def _wider(times: Mapping[Interval, Sequence[int]]) -> dict[Interval, list[int]]:
    """The places of what tells of a longer time around each of these times, where there is any and not too much.

    `times`: the places of what tells of each.
    """
    found = dict[Interval, list[int]]()
    coarse = sorted(filter(_is_coarse, times), reverse=True)
    begun = list[tuple[int, int, Interval]]()  # by their ends
    for time in checked(sorted(times)) if coarse else ():
        while coarse and coarse[-1].start <= time.start:
            wide = coarse.pop()
            insort(begun, (wide.end, wide.start, wide))
        first = bisect_left(begun, (time.end,))
        # Each has a place at least, and the time itself may be among them.
        longer = begun[first : first + _MOST_AROUND + 2]
        around = [place for *_, wide in longer if wide != time for place in times[wide]]
        if 0 < len(around) <= _MOST_AROUND:
            found[time] = around
    return found


def recurrence(sentences: Iterable[str], *, words: int = 4) -> float:
    """The share of the runs of so many words that stand there before already, 0…1: what a summary says twice."""
    seen = set[tuple[str, ...]]()
    count = again = 0
    for sentence in sentences:
        parts = sentence.casefold().split()
        for run in zip(*(parts[first:] for first in range(words)), strict=False):
            count, again = count + 1, again + (run in seen)
            seen.add(run)
    return again / count if count else 0.0
