"""How the sentences of a summary are shared out: among periods, finer ones within these, at last among languages.

Each period has a voice by how many articles tell of it (date-wise summaries: Ghalandari and Ifrim 2020).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from timeline_app.library import SentenceRow
from timeline_app.model import Granularity, Interval, Mark, Ranges
from timeline_app.model import calendar as cal
from timeline_app.services.periods import damped, heading_unit, period_of, share_out, unit_for
from timeline_app.services.summary_material import Material, place_of
from timeline_app.services.summary_values import SummaryRequest
from timeline_app.summaries import Length, Unit, checked
from timeline_app.summaries.form import faults
from timeline_app.summaries.function_words import function_words

#: So many headings a summary day by day has at most; with more days it goes by months, years, decades.
MOST_HEADINGS = 62
#: So much more a sentence has of the voice of its article where it tells the most important of events.
_EVENT_VOICE = 4.0
#: Before all days of the calendar.
_NO_DAY = cal.FIRST_MOMENT
#: So much is left of its voice to a forecast that time has passed.
_STALE_VOICE = 0.1
#: And so much to what has no other date than that of its article, of which no day is known.
_VAGUE_VOICE = 0.2
#: So much of its voice a sentence loses by each fault of its form, and so much is left to the worst.
_FAULT, _FAULTY_VOICE = 0.25, 0.05


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
    tellers = _tellers(material, rows)
    sharing = _Sharing(material, request.ranges, tellers)
    told = list(zip(rows, _voices(material, rows, tellers), strict=True))
    if not request.is_per_day:
        return [sharing.grown(told, places_in(request.length, rows))]
    days = sharing.by_period(told, heading_unit_of(rows, request.ranges))
    known = {material.language(row) for row in rows if material.weight(row).importance}
    eventful = ((period, sharing.eventful(some, known)) for period, some in days.items())
    return [
        sharing.grown(some, places_in(request.length, [row for row, _ in some]), heading=period)
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


#: Sentences, each with its part in the voice of its article.
_Told = Sequence[tuple[SentenceRow, float]]


@dataclass(frozen=True, slots=True)
class _Sharing:
    """Grows the parts of a summary."""

    material: Material
    ranges: Ranges
    tellers: Mapping[int, Collection[int]]

    def grown(self, told: _Told, room: int, *, heading: Interval | None = None) -> Part:
        """These sentences by the unit of time that suits them, those of a period with several places likewise."""
        by_time = defaultdict[Interval | None, float](float)
        for row, voice in told:
            by_time[row.interval] += voice
        periods = list(self.by_period(told, unit_for(by_time, room, self.ranges)).values())
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
        known = {_day(row.interval) for row, _ in told} & self.tellers.keys()
        first = sorted(known, key=lambda day: (-len(self.tellers[day]), day))[:room]
        by_day = {day: list[tuple[SentenceRow, float]]() for day in (*first, _NO_DAY)}
        for one in told:
            day = _day(one[0].interval)
            by_day[day if day in by_day else _NO_DAY].append(one)
        rest = self.leaf(by_day.pop(_NO_DAY), heading)
        parts = [replace(self.leaf(some, heading), weight=len(self.tellers[day])) for day, some in by_day.items()]
        return Part(_weight(told), parts=(*parts, rest) if rest.parts else tuple(parts))

    def leaf(self, told: _Told, heading: Interval | None) -> Part:
        """The sentences of one period, parted by their languages; forecasts that time has passed by themselves."""
        stale = self.material.stale
        by_kind = defaultdict[tuple[str, bool], list[tuple[SentenceRow, float]]](list)
        for row, voice in told:
            by_kind[self.material.language(row), bool(stale) and place_of(row) in stale].append((row, voice))
        parts = tuple(
            Part(sum(voice for _, voice in some), Cell(heading, language, tuple(row for row, _ in some)))
            for (language, _), some in by_kind.items()
        )
        return Part(_weight(told), parts=parts)

    def by_period(self, told: _Told, unit: Granularity) -> dict[Interval | None, list[tuple[SentenceRow, float]]]:
        """The sentences by the periods of a unit."""
        periods = {time: period_of(time, unit, self.ranges) for time in {row.interval for row, _ in told}}
        found = defaultdict[Interval | None, list[tuple[SentenceRow, float]]](list)
        for one in checked(told):
            found[periods[one[0].interval]].append(one)
        return found

    def eventful(self, told: _Told, known: Iterable[str]) -> _Told:
        """The sentences of a day in whose language something happens then, or is pinned, or never is known to.

        No day is told for being the day of a report. `known`: the languages of which any event is known.
        """
        material = self.material
        happening = {
            material.language(row)
            for row, _ in told
            if material.weight(row).importance or material.mark(row) is Mark.PINNED
        }
        open_ = happening.union({material.language(row) for row, _ in told} - set(known))
        return [(row, voice) for row, voice in told if material.language(row) in open_]


def _weight(told: _Told) -> float:
    """What a period of these sentences weighs."""
    return damped(sum(voice for _, voice in told))


def _voices(
    material: Material, rows: Sequence[SentenceRow], tellers: Mapping[int, Collection[int]]
) -> list[float]:
    """The part of each sentence in the voice of its article, which is 1.

    Most of it has what other articles tell of, too: they come back to what matters.
    """
    echoes = {day: len(articles) ** 0.5 for day, articles in tellers.items()}
    values = [
        1 + _EVENT_VOICE * importance * echoes.get(_day(row.interval), 1.0)
        if (importance := material.weight(row).importance)
        else 1.0
        for row in rows
    ]
    whole = defaultdict[int, float](float)
    for row, value in zip(rows, values, strict=True):
        whole[row.article_id] += value
    return [
        value / whole[row.article_id] * _audibility(material, row)
        for row, value in checked(zip(rows, values, strict=True))
    ]


def _audibility(material: Material, row: SentenceRow) -> float:
    """How much is left of the voice of a sentence, 0…1."""
    if material.stale and place_of(row) in material.stale:
        return _STALE_VOICE
    form = 1 - _FAULT * faults(row.text, function_words(material.language(row)))
    return max(form, _FAULTY_VOICE) * (_VAGUE_VOICE if material.is_undated(row) else 1.0)


def _tellers(material: Material, rows: Iterable[SentenceRow]) -> dict[int, set[int]]:
    """The days of which several articles tell an event, and which these are."""
    found = defaultdict[int, set[int]](set)
    for row in rows:
        if material.weight(row).importance and (day := _day(row.interval)) != _NO_DAY:
            found[day].add(row.article_id)
    return {day: articles for day, articles in found.items() if len(articles) > 1}


def _day(time: Interval | None) -> int:
    """The number of the one day of a time; `_NO_DAY` for longer ones, which articles repeat for background."""
    if time is None or time.end - time.start > cal.DAY or time.granularity > Granularity.DAY:
        return _NO_DAY
    return time.start // cal.DAY
