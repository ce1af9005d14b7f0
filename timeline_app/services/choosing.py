"""Which sentences a summary tells: shared out among the days that matter, chosen by a method within each.

Many articles on one day would fill the summary of a week, so each period has its share. The sentences of each
language are chosen among themselves, with its own stems and stop words, and in place of one that tells again what
another one tells a new one is chosen.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from itertools import chain

from timeline_app.library import SentenceRow
from timeline_app.model import Interval, Mark
from timeline_app.services.retellings import Telling, retelling, retold
from timeline_app.services.sharing import Cell, Part, parted, places_in
from timeline_app.services.summary_material import Material, Place, place_of
from timeline_app.services.summary_values import SummaryRequest
from timeline_app.summaries import Length, Unit, summarize

#: So often sentences are chosen anew for those that repeat others.
_ROUNDS = 4


@dataclass(frozen=True, slots=True)
class Choice:
    """A chosen sentence, and the period that it is told under; None for no date."""

    row: SentenceRow
    period: Interval | None


def choose(material: Material, rows: Sequence[SentenceRow], request: SummaryRequest) -> list[Choice]:
    """Out of `rows` the sentences to tell, the most important first."""
    parts = parted(material, rows, request)
    picking = _Picking(material, request)
    struck, chosen = frozenset[Place](), list[Choice]()
    for _ in range(_ROUNDS):
        chosen = sorted(picking.picked(parts, struck), key=lambda choice: _precedence(material, choice.row))
        kept, again = _parted(material, chosen)
        if not again:
            break
        struck |= frozenset(place_of(row) for row in again) | _likewise(material, parts, kept, again)
    return _fitting([choice for choice in chosen if place_of(choice.row) not in struck], material, request)


@dataclass(slots=True)
class _Picking:
    """Picks sentences out of cells; what was picked once is not worked out again."""

    material: Material
    request: SummaryRequest
    _kept: dict[tuple[Cell, Length, frozenset[Place]], list[SentenceRow]] = field(default_factory=dict)

    def picked(self, parts: Sequence[Part], struck: frozenset[Place]) -> list[Choice]:
        """The sentences of all parts, of each cell as many as its share is; none that is struck."""
        found: list[Choice] = []
        for part in parts:
            for cell, length in self._lengths(part, struck):
                own = struck.intersection(map(place_of, cell.rows))
                key = cell, length, own
                if key not in self._kept:
                    self._kept[key] = self._summarized(cell, length, own)
                found += (Choice(row, cell.period) for row in self._kept[key])
        return found

    def _lengths(self, part: Part, struck: frozenset[Place]) -> Iterator[tuple[Cell, Length]]:
        """How long the summary of each cell of a part is that has one."""
        wanted = self.request.length
        open_ = {cell: [row for row in cell.rows if place_of(row) not in struck] for cell in part.cells()}
        room = places_in(wanted, [row for rows in open_.values() for row in rows])
        shares = dict(
            part.shares(room, lambda cell: len(open_[cell]), lambda cell: sum(map(self._is_pinned, open_[cell])))
        )
        for cell, share in shares.items():
            if share and wanted.unit is Unit.WORDS:
                yield cell, Length(max(1, wanted.amount * share // sum(shares.values())), Unit.WORDS)
            elif share:
                yield cell, Length(share)

    def _summarized(self, cell: Cell, length: Length, struck: frozenset[Place]) -> list[SentenceRow]:
        rows, choices = cell.rows, self.material.choices
        pinned = frozenset(place_of(row) for row in rows if self._is_pinned(row))
        # Where a hand drags a range most periods stay the same.
        stale = self.material.stale and self.material.stale.intersection(map(place_of, rows))
        key = self.request.method, length, cell.language, struck, pinned, stale, _digest(rows)
        if key not in choices:
            choices[key] = self._chosen(cell, length, struck)
        return [rows[i] for i in choices[key]]

    def _chosen(self, cell: Cell, length: Length, struck: frozenset[Place]) -> list[int]:
        rows, material = cell.rows, self.material
        titles = dict.fromkeys(material.articles[row.article_id].title for row in rows)
        return summarize(
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
            steady=True,
        )

    def _is_pinned(self, row: SentenceRow) -> bool:
        return self.material.mark(row) is Mark.PINNED


def _digest(rows: Sequence[SentenceRow]) -> bytes:
    """What stands for these sentences in a key, however many they are."""
    places = array("q", chain.from_iterable(map(place_of, rows)))
    return blake2b(places.tobytes(), digest_size=16).digest()


def _parted(material: Material, chosen: Sequence[Choice]) -> tuple[list[SentenceRow], list[SentenceRow]]:
    """Of the chosen, the most important first, what is told, and what tells that again; no pinned one does."""
    rows = [choice.row for choice in chosen]
    again = set(retold([_telling(material, row) for row in rows]))
    again -= {place for place, row in enumerate(rows) if material.mark(row) is Mark.PINNED}
    kept = [row for place, row in enumerate(rows) if place not in again]
    return kept, [rows[place] for place in sorted(again)]


def _likewise(
    material: Material, parts: Sequence[Part], kept: Sequence[SentenceRow], again: Sequence[SentenceRow]
) -> frozenset[Place]:
    """What else in the same cells tells again what is kept: no rewrite is to come in the place of another."""
    touched = set(map(place_of, again))
    cells = [cell for part in parts for cell in part.cells()]
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
        if cost <= room or material.mark(choice.row) is Mark.PINNED:
            found.append(choice)
            room -= cost
    return found or list(chosen[:1])
