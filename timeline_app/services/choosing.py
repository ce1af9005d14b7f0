"""Which sentences a summary tells: shared out among the days that matter, chosen by a method within each.

Many articles on one day would fill the summary of a week. Here each period has a voice by how many articles tell
of it (date-wise summaries: Ghalandari and Ifrim 2020). The sentences of each language are chosen among themselves,
with its own stems and stop words, and in place of one that tells again what another tells a new one is chosen.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from timeline_app.library import SentenceRow
from timeline_app.model import Granularity, Interval, Mark, Ranges
from timeline_app.services.periods import damped, heading_unit, period_of, share_out, unit_for
from timeline_app.services.retellings import Telling, retelling, retold
from timeline_app.services.summary_material import Material, Place, place_of
from timeline_app.services.summary_values import SummaryRequest
from timeline_app.summaries import Length, Unit, summarize

#: So many headings a summary day by day has at most; with more days it goes by months, years, decades.
MOST_HEADINGS = 62
#: So often sentences are chosen anew for those that repeat others.
_ROUNDS = 4
#: So much more a sentence has of the voice of its article where it tells the most important of events.
_EVENT_VOICE = 2.0


@dataclass(frozen=True, slots=True)
class Choice:
    """A chosen sentence, and the period that it is told under; None for no date."""

    row: SentenceRow
    period: Interval | None


@dataclass(frozen=True, slots=True)
class _Cell:
    """The sentences of one language in one period; `weight`: their part in that of the period."""

    period: Interval | None
    language: str
    rows: tuple[SentenceRow, ...]
    weight: float


def choose(material: Material, rows: Sequence[SentenceRow], request: SummaryRequest) -> list[Choice]:
    """Out of `rows` the sentences to tell, the most important first."""
    cells = _cells(material, rows, request)
    if request.is_per_day:
        cells = _eventful(material, cells)
    picking = _Picking(material, request)
    struck, chosen = frozenset[Place](), list[Choice]()
    for _ in range(_ROUNDS):
        chosen = sorted(picking.picked(cells, struck), key=lambda choice: _precedence(material, choice.row))
        kept, again = _parted(material, chosen)
        if not again:
            break
        struck |= frozenset(place_of(row) for row in again) | _likewise(material, cells, kept, again)
    return _fitting([choice for choice in chosen if place_of(choice.row) not in struck], material, request)


def heading_unit_of(rows: Iterable[SentenceRow], ranges: Ranges) -> Granularity:
    """The unit of the calendar by which a summary day by day goes."""
    return heading_unit((row.interval for row in rows), MOST_HEADINGS, ranges)


@dataclass(slots=True)
class _Picking:
    """Picks sentences out of cells; what was picked once is not worked out again."""

    material: Material
    request: SummaryRequest
    _kept: dict[tuple[int, Length, frozenset[Place]], list[SentenceRow]] = field(default_factory=dict)

    def picked(self, cells: Sequence[_Cell], struck: frozenset[Place]) -> list[Choice]:
        """The sentences of all cells, of each as many as its share is; none that is struck."""
        found: list[Choice] = []
        for number, length in self._lengths(cells, struck).items():
            own = struck.intersection(map(place_of, cells[number].rows))
            key = number, length, own
            if key not in self._kept:
                self._kept[key] = self._summarized(cells[number], length, own)
            found += (Choice(row, cells[number].period) for row in self._kept[key])
        return found

    def _lengths(self, cells: Sequence[_Cell], struck: frozenset[Place]) -> dict[int, Length]:
        """How long the part of each cell is that has one."""
        wanted, found = self.request.length, dict[int, Length]()
        for group in self._sharing(cells):
            open_ = [[row for row in cells[number].rows if place_of(row) not in struck] for number in group]
            shares = share_out(
                [cells[number].weight for number in group],
                places_in(wanted, [row for rows in open_ for row in rows]),
                limits=[len(rows) for rows in open_],
                taken=[sum(map(self._is_pinned, rows)) for rows in open_],
            )
            for number, share in zip(group, shares, strict=True):
                if share and wanted.unit is Unit.WORDS:
                    found[number] = Length(max(1, wanted.amount * share // sum(shares)), Unit.WORDS)
                elif share:
                    found[number] = Length(share)
        return found

    def _sharing(self, cells: Sequence[_Cell]) -> Iterable[Sequence[int]]:
        """The cells that share one length: those of one day, or all."""
        if not self.request.is_per_day:
            return [range(len(cells))]
        of_day = defaultdict[Interval | None, list[int]](list)
        for number, cell in enumerate(cells):
            of_day[cell.period].append(number)
        return of_day.values()

    def _summarized(self, cell: _Cell, length: Length, struck: frozenset[Place]) -> list[SentenceRow]:
        rows, material = cell.rows, self.material
        titles = dict.fromkeys(material.articles[row.article_id].title for row in rows)
        chosen = summarize(
            [row.text for row in rows],
            method=self.request.method,
            length=length,
            language=cell.language,
            title=" ".join(titles),
            positions=[row.ordinal for row in rows],
            terms=[row.terms for row in rows],
            relevance=[material.weight(row).importance for row in rows],
            pinned=[i for i, row in enumerate(rows) if self._is_pinned(row)],
            struck=[i for i, row in enumerate(rows) if place_of(row) in struck],
        )
        return [rows[i] for i in chosen]

    def _is_pinned(self, row: SentenceRow) -> bool:
        return self.material.mark(row) is Mark.PINNED


def places_in(length: Length, rows: Sequence[SentenceRow]) -> int:
    """How many of these sentences a length has room for: where it counts words, as many as on the average."""
    if length.unit is not Unit.WORDS or not rows:
        return length.room(len(rows))
    return max(1, round(length.amount * len(rows) / sum(length.cost(row.text) for row in rows)))


def _cells(material: Material, rows: Sequence[SentenceRow], request: SummaryRequest) -> list[_Cell]:
    voices = _voices(material, rows)
    if request.is_per_day:
        unit = heading_unit_of(rows, request.ranges)
    else:
        by_time = defaultdict[Interval | None, float](float)
        for row, voice in zip(rows, voices, strict=True):
            by_time[row.interval] += voice
        unit = unit_for(by_time, places_in(request.length, rows), request.ranges)
    periods = {time: period_of(time, unit, request.ranges) for time in {row.interval for row in rows}}
    of_period = defaultdict[Interval | None, float](float)
    parts = defaultdict[tuple[Interval | None, str], list[int]](list)
    languages = {id_: material.articles[id_].language for id_ in {row.article_id for row in rows}}
    for number, (row, voice) in enumerate(zip(rows, voices, strict=True)):
        period = periods[row.interval]
        of_period[period] += voice
        parts[period, languages[row.article_id]].append(number)
    damping = {period: damped(voice) / voice for period, voice in of_period.items()}
    return [
        _Cell(period, language, tuple(rows[i] for i in part), damping[period] * sum(voices[i] for i in part))
        for (period, language), part in parts.items()
    ]


def _eventful(material: Material, cells: Sequence[_Cell]) -> list[_Cell]:
    """The cells in which something happens, or is pinned: no day is told for being the day of a report.

    Where no event is known of a whole language all of its cells are.
    """
    told = [cell for cell in cells if any(material.weight(row).importance for row in cell.rows)]
    known = {cell.language for cell in told}
    return [
        cell
        for cell in cells
        if cell.language not in known
        or any(material.weight(row).importance or material.mark(row) is Mark.PINNED for row in cell.rows)
    ]


def _voices(material: Material, rows: Sequence[SentenceRow]) -> list[float]:
    """The part of each sentence in the voice of its article, which is 1."""
    values = [1 + _EVENT_VOICE * material.weight(row).importance for row in rows]
    whole = defaultdict[int, float](float)
    for row, value in zip(rows, values, strict=True):
        whole[row.article_id] += value
    return [value / whole[row.article_id] for row, value in zip(rows, values, strict=True)]


def _parted(material: Material, chosen: Sequence[Choice]) -> tuple[list[SentenceRow], list[SentenceRow]]:
    """Of the chosen, the most important first, what is told, and what tells that again; no pinned one does."""
    rows = [choice.row for choice in chosen]
    again = set(retold([_telling(material, row) for row in rows]))
    again -= {place for place, row in enumerate(rows) if material.mark(row) is Mark.PINNED}
    kept = [row for place, row in enumerate(rows) if place not in again]
    return kept, [rows[place] for place in sorted(again)]


def _likewise(
    material: Material, cells: Sequence[_Cell], kept: Sequence[SentenceRow], again: Sequence[SentenceRow]
) -> frozenset[Place]:
    """What else in the same cells tells again what is kept: no rewrite is to come in the place of another."""
    touched = set(map(place_of, again))
    rows = [row for cell in cells if not touched.isdisjoint(map(place_of, cell.rows)) for row in cell.rows]
    told = set(map(place_of, kept))
    others = [row for row in rows if place_of(row) not in told and material.mark(row) is not Mark.PINNED]
    found = retelling([_telling(material, row) for row in kept], [_telling(material, row) for row in others])
    return frozenset(place_of(others[place]) for place in found)


def _telling(material: Material, row: SentenceRow) -> Telling:
    return Telling(row.text, row.article_id, material.weight(row).entries)


def _precedence(material: Material, row: SentenceRow) -> tuple[bool, float, int, int]:
    is_pinned = material.mark(row) is Mark.PINNED
    return not is_pinned, -material.weight(row).importance, row.article_id, row.ordinal


def _fitting(chosen: Sequence[Choice], material: Material, request: SummaryRequest) -> list[Choice]:
    """As many of the chosen as have room: the single sentences of many periods may pass a number of words."""
    length = request.length
    if length.unit is not Unit.WORDS or request.is_per_day:
        return list(chosen)
    found, room = list[Choice](), length.amount
    for choice in chosen:
        cost = length.cost(choice.row.text)
        if cost <= room or not found or material.mark(choice.row) is Mark.PINNED:
            found.append(choice)
            room -= cost
    return found
