"""How the sentences of a summary are shared out: among periods, finer ones within these, at last among languages.

Each period has a voice by how many articles tell of it (date-wise summaries: Ghalandari and Ifrim 2020).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from timeline_app.library import SentenceRow
from timeline_app.model import Granularity, Interval, Mark, Ranges
from timeline_app.services.periods import Periods, damped, heading_unit, numbered, share_out
from timeline_app.services.summary_material import Material
from timeline_app.services.summary_values import SummaryRequest
from timeline_app.services.traits import NO_DAY, Traits
from timeline_app.summaries import Length, Unit, checked

#: So many headings a summary day by day has at most; with more days it goes by months, years, decades.
MOST_HEADINGS = 62
#: So much more a sentence has of the voice of its article where it tells the most important of events.
_EVENT_VOICE = 4.0
#: So much is left of its voice to a forecast that time has passed.
_STALE_VOICE = 0.1


@dataclass(frozen=True, slots=True, eq=False)
class Cell:
    """Sentences of one language that tell of one time, out of which a method chooses; `period`: their heading."""

    period: Interval | None
    language: str
    rows: tuple[SentenceRow, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """What has a share by its weight: a cell, or parts that share it in their turn."""

    weight: float
    cell: Cell | None = None
    parts: tuple[Part, ...] = ()

    def cells(self) -> Iterator[Cell]:
        """All cells within."""
        if self.cell is not None:
            yield self.cell
        for part in self.parts:
            yield from part.cells()

    def shares(
        self, room: int, limit: Callable[[Cell], int], taken: Callable[[Cell], int]
    ) -> Iterator[tuple[Cell, int]]:
        """How many sentences of `room` each cell has; at most its limit, at least what it has taken already."""
        if self.cell is not None:
            yield self.cell, min(room, limit(self.cell))
            return
        cells = [list(part.cells()) for part in self.parts]
        shares = share_out(
            [part.weight for part in self.parts],
            room,
            limits=[sum(map(limit, some)) for some in cells],
            taken=[sum(map(taken, some)) for some in cells],
        )
        for part, share in zip(self.parts, shares, strict=True):
            if share:
                yield from part.shares(share, limit, taken)


def parted(material: Material, rows: Sequence[SentenceRow], request: SummaryRequest) -> list[Part]:
    """What each has the wanted length: all sentences together, or day by day those of each day."""
    times, numbers = numbered(row.interval for row in rows)
    traits = list(map(material.traits, checked(rows)))
    importance = [material.weight(row).importance for row in rows]
    tellers = _tellers(rows, traits, importance)
    voices = _voices(material, rows, traits, importance, tellers)
    days = (of_one.day for of_one in traits)
    kinds = [(of_one.language, row.place in material.stale) for row, of_one in zip(rows, traits, strict=True)]
    told = list(map(_Voiced, rows, voices, numbers, days, kinds))
    periods = Periods(times, request.ranges)
    sharing = _Sharing(material, periods, tellers, is_mixed=len(set(kinds)) > 1)
    if not request.is_per_day:
        return [sharing.grown(told, places_in(request.length, rows))]
    unit = heading_unit(times, MOST_HEADINGS, request.ranges)
    known = {material.language(row) for row, of_one in zip(rows, importance, strict=True) if of_one}
    eventful = (
        (periods.period(first, unit), sharing.eventful(some, known))
        for first, some in sharing.by_period(told, unit).items()
    )
    return [
        sharing.grown(some, places_in(request.length, [one.row for one in some]), heading=period)
        for period, some in eventful
        if some
    ]


def heading_unit_of(rows: Iterable[SentenceRow], ranges: Ranges) -> Granularity:
    """The unit of the calendar by which a summary day by day goes."""
    return heading_unit((row.interval for row in rows), MOST_HEADINGS, ranges)


def places_in(length: Length, rows: Sequence[SentenceRow]) -> int:
    """How many of these sentences a length has room for: where it counts words, as many as on the average."""
    if length.unit is not Unit.WORDS or not rows:
        return length.room(len(rows))
    return max(1, round(length.amount * len(rows) / sum(length.cost(row.text) for row in rows)))


class _Voiced(NamedTuple):
    """A sentence with its part in the voice of its article, the number of its time, its day and its kind.

    The kind is its language, and whether it is a forecast that time has passed.
    """

    row: SentenceRow
    voice: float
    time: int
    day: int
    kind: tuple[str, bool]


_Told = Sequence[_Voiced]


@dataclass(frozen=True, slots=True)
class _Sharing:
    """Grows the parts of a summary; `is_mixed`: out of sentences of several kinds."""

    material: Material
    periods: Periods
    tellers: Mapping[int, Collection[int]]
    is_mixed: bool

    def grown(self, told: _Told, room: int, *, heading: Interval | None = None) -> Part:
        """These sentences by the unit of time that suits them, those of a period with several places likewise."""
        by_time = defaultdict[int, float](float)
        for one in told:
            by_time[one.time] += one.voice
        periods = list(self.by_period(told, self.periods.unit_for(by_time, room)).values())
        if len(periods) <= 1:
            return self.single(told, room, heading)
        weights = [_weight(some) for some in periods]
        shares = share_out(weights, room, list(map(len, periods)), [0] * len(periods))
        parts = (
            self.grown(some, share, heading=heading) if share > 1 else self.single(some, 1, heading)
            for some, share in zip(periods, shares, strict=True)
        )
        return Part(_weight(told), parts=tuple(parts))

    def single(self, told: _Told, room: int, heading: Interval | None) -> Part:
        """The sentences of a period that is parted no finer: first the days that most articles tell of."""
        known = self.tellers.keys() & {one.day for one in told}
        first = sorted(known, key=lambda day: (-len(self.tellers[day]), day))[:room]
        by_day = {day: list[_Voiced]() for day in (*first, NO_DAY)}
        for one in told:
            day = one.day
            by_day[day if day in by_day else NO_DAY].append(one)
        rest = self.leaf(by_day.pop(NO_DAY), heading)
        parts = [replace(self.leaf(some, heading), weight=len(self.tellers[day])) for day, some in by_day.items()]
        return Part(_weight(told), parts=(*parts, rest) if rest.parts else tuple(parts))

    def leaf(self, told: _Told, heading: Interval | None) -> Part:
        """The sentences of one period, parted by their languages; forecasts that time has passed by themselves."""
        parts = tuple(
            Part(sum([one.voice for one in some]), Cell(heading, language, tuple([one.row for one in some])))
            for (language, _), some in self.by_kind(told).items()
        )
        return Part(damped(sum(part.weight for part in parts)), parts=parts)

    def by_kind(self, told: _Told) -> Mapping[tuple[str, bool], _Told]:
        """The sentences by their kinds."""
        if told and not self.is_mixed:
            return {told[0].kind: told}
        found = defaultdict[tuple[str, bool], list[_Voiced]](list)
        for one in told:
            found[one.kind].append(one)
        return found

    def by_period(self, told: _Told, unit: Granularity) -> dict[int, list[_Voiced]]:
        """The sentences by the periods of a unit, each by the number of its first time."""
        periods, found = self.periods.by(unit), defaultdict[int, list[_Voiced]](list)
        for one in checked(told):
            found[periods[one.time]].append(one)
        return found

    def eventful(self, told: _Told, known: Iterable[str]) -> _Told:
        """The sentences of a day in whose language something happens then, or is pinned, or never is known to.

        No day is told for being the day of a report. `known`: the languages of which any event is known.
        """
        material = self.material
        happening = {
            one.kind[0]
            for one in told
            if material.weight(one.row).importance or material.mark(one.row) is Mark.PINNED
        }
        open_ = happening.union({one.kind[0] for one in told} - set(known))
        return [one for one in told if one.kind[0] in open_]


def _weight(told: _Told) -> float:
    """What a period of these sentences weighs."""
    return damped(sum([one.voice for one in told]))  # a list takes half the time of a generator


def _voices(
    material: Material,
    rows: Sequence[SentenceRow],
    traits: Sequence[Traits],
    importance: Sequence[float],
    tellers: Mapping[int, Collection[int]],
) -> list[float]:
    """The part of each sentence in the voice of its article, which is 1.

    Most of it has what other articles tell of, too: they come back to what matters.
    """
    echoes = {day: len(articles) ** 0.5 for day, articles in tellers.items()}
    values = [
        1 + _EVENT_VOICE * important * echoes.get(of_one.day, 1.0) if important else 1.0
        for of_one, important in zip(traits, importance, strict=True)
    ]
    whole = defaultdict[int, float](float)
    for row, value in zip(rows, values, strict=True):
        whole[row.article_id] += value
    stale = material.stale
    return [
        value / whole[row.article_id] * (_STALE_VOICE if row.place in stale else of_one.audibility)
        for row, value, of_one in zip(rows, values, traits, strict=True)
    ]


def _tellers(
    rows: Sequence[SentenceRow], traits: Sequence[Traits], importance: Sequence[float]
) -> dict[int, set[int]]:
    """The days of which several articles tell an event, and which these are."""
    found = defaultdict[int, set[int]](set)
    for row, of_one, important in zip(rows, traits, importance, strict=True):
        if important and of_one.day != NO_DAY:
            found[of_one.day].add(row.article_id)
    return {day: articles for day, articles in found.items() if len(articles) > 1}
