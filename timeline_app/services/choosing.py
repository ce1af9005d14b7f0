"""Which sentences a summary tells: shared out among the days that matter, chosen by a method within each.

Many articles on one day would fill the summary of a week, so each period has its share. The sentences of each
language are chosen among themselves, with its own stems and stop words, and in place of one that tells again what
another one tells a new one is chosen.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from timeline_app.library import SentenceRow
from timeline_app.library.entries import lifted
from timeline_app.model import Interval, Mark
from timeline_app.services.repeats import Repeats
from timeline_app.services.retellings import Telling, retelling
from timeline_app.services.sharing import Cell, Part, parted, places_in
from timeline_app.services.summary_material import Material, Place, digest, place_of
from timeline_app.services.summary_values import SummaryRequest
from timeline_app.services.traits import shortened_text
from timeline_app.summaries import Length, Unit, checked, checkpoint, summarize
from timeline_app.summaries.form import is_unfit
from timeline_app.summaries.function_words import function_words

#: So often sentences are chosen anew for those that repeat others.
_ROUNDS = 4


@dataclass(frozen=True, slots=True)
class Choice:
    """A chosen sentence, and the period that it is told under; None for no date."""

    row: SentenceRow
    period: Interval | None


def choose(material: Material, rows: Sequence[SentenceRow], request: SummaryRequest) -> list[Choice]:
    """Out of `rows` the sentences to tell, the most important first; none that rewrites what is struck out."""
    parts = parted(material, rows, request)
    picking, repeats = _Picking(material, request), Repeats(material, rows)
    struck, chosen = _rewriting(material, rows), list[Choice]()
    for _ in range(_ROUNDS):
        checkpoint()
        chosen = sorted(picking.picked(parts, struck), key=lambda choice: _precedence(material, choice.row))
        kept, again = repeats.parted([choice.row for choice in chosen])
        if not again:
            break
        struck |= frozenset(map(place_of, again)) | repeats.likewise(_near(parts, again), kept)
    told = _fitting([choice for choice in chosen if place_of(choice.row) not in struck], material, request)
    for part in parts if request.length.unit is Unit.WORDS else ():
        told = _filled(told, part, picking, repeats, struck)
    return told


def _rewriting(material: Material, rows: Sequence[SentenceRow]) -> frozenset[Place]:
    """Where rewrites stand of what is struck out: what is not to be told is not to come back in other words."""
    if not material.struck:
        return frozenset()
    others = [row for row in rows if material.mark(row) is not Mark.PINNED]
    again = retelling(
        [Telling(shortened_text(text), 0) for text in material.struck],
        [Telling(row.text, row.article_id) for row in others],
    )
    return frozenset(place_of(others[number]) for number in again)


@dataclass(slots=True)
class _Picking:
    """Picks sentences out of cells; what was picked once is not worked out again."""

    material: Material
    request: SummaryRequest
    _kept: dict[tuple[Cell, Length, frozenset[Place]], list[SentenceRow]] = field(default_factory=dict)
    _places: dict[Cell, Sequence[Place]] = field(default_factory=dict)
    _pinned: frozenset[Place] = field(init=False)

    def __post_init__(self) -> None:
        marks = self.material.marks.items()
        self._pinned = frozenset(place for place, mark in marks if mark is Mark.PINNED)

    def picked(self, parts: Sequence[Part], struck: frozenset[Place]) -> list[Choice]:
        """The sentences of all parts, of each cell as many as its share is; none that is struck."""
        found: list[Choice] = []
        for part in parts:
            struck_of = {cell: struck.intersection(self._of(cell)) for cell in part.cells()}
            for cell, length in self._lengths(part, struck_of):
                key = cell, length, struck_of[cell]
                if key not in self._kept:
                    checkpoint()
                    self._kept[key] = self._summarized(cell, length, struck_of[cell], self._pinned)
                found += (Choice(row, cell.period) for row in self._kept[key])
        return found

    def beside(self, told: Sequence[SentenceRow], cell: Cell, struck: frozenset[Place]) -> list[SentenceRow]:
        """What else of a cell is told in the words that are left beside what is told."""
        length = self.request.length
        room = length.amount - sum(length.cost(row.text) for row in told)
        own = frozenset(map(place_of, told)).intersection(self._of(cell))
        if room < 1:
            return []
        whole = Length(room + sum(length.cost(row.text) for row in told if place_of(row) in own), Unit.WORDS)
        picked = self._summarized(cell, whole, struck.intersection(self._of(cell)), own)
        more = [row for row in picked if place_of(row) not in own]
        # Where nothing fits and nothing is told yet a method tells one sentence all the same.
        return more if sum(length.cost(row.text) for row in more) <= room else []

    def _lengths(self, part: Part, struck_of: dict[Cell, frozenset[Place]]) -> Iterator[tuple[Cell, Length]]:
        """How long the summary of each cell of a part is that has one."""
        wanted = self.request.length
        struck = frozenset[Place]().union(*struck_of.values())
        rows = [row for cell in struck_of for row in cell.rows if not struck or place_of(row) not in struck]
        shares = dict(
            part.shares(
                places_in(wanted, rows),
                lambda cell: len(cell.rows) - len(struck_of[cell]),
                lambda cell: len(self._pinned.intersection(self._of(cell))) if self._pinned else 0,
            )
        )
        for cell, share in shares.items():
            if share:
                # The best of a cell, not the best of its short ones: what does not fit beside others goes later.
                is_alone = wanted.unit is Unit.WORDS and len(shares) == 1
                yield cell, wanted if is_alone else Length(share)

    def _summarized(
        self, cell: Cell, length: Length, struck: frozenset[Place], pinned: frozenset[Place]
    ) -> list[SentenceRow]:
        """The sentences of a cell by the method: those pinned and others, none that is struck."""
        rows, choices, places = cell.rows, self.material.choices, self._of(cell)
        pinned = pinned and pinned.intersection(places)
        # Where a hand drags a range most periods stay the same.
        stale = self.material.stale and self.material.stale.intersection(places)
        key = self.request.method, length, cell.language, struck, pinned, stale, digest(places)
        if key not in choices:
            choices[key] = self._chosen(cell, length, struck, pinned)
        return [rows[i] for i in choices[key]]

    def _chosen(self, cell: Cell, length: Length, struck: frozenset[Place], pinned: frozenset[Place]) -> list[int]:
        rows, material, places = cell.rows, self.material, self._of(cell)
        titles = dict.fromkeys(material.articles[row.article_id].title for row in rows)
        closed = {i for i, place in enumerate(places) if place in struck}
        return summarize(
            [row.text for row in rows],
            method=self.request.method,
            length=length,
            language=cell.language,
            title=" ".join(titles),
            positions=[row.ordinal for row in rows],
            terms=[row.terms for row in rows],
            relevance=_relevance(material, rows),
            pinned=[i for i, place in enumerate(places) if place in pinned],
            struck=closed
            | _unfit(cell, length, closed.union(i for i, place in enumerate(places) if place in pinned)),
            steady=True,
        )

    def _of(self, cell: Cell) -> Sequence[Place]:
        if cell not in self._places:
            self._places[cell] = [place_of(row) for row in cell.rows]
        return self._places[cell]


def _unfit(cell: Cell, length: Length, settled: Collection[int]) -> set[int]:
    """What by its form tells nothing alone, while others fill the room; `settled`: struck out, or told anyway."""
    words, open_ = function_words(cell.language), [i for i in range(len(cell.rows)) if i not in settled]
    unfit = {i for i in checked(open_) if is_unfit(cell.rows[i].text, words)}
    return unfit if len(open_) - len(unfit) >= length.room(len(open_)) else set()


def _relevance(material: Material, rows: Sequence[SentenceRow]) -> list[float]:
    """What the events of each sentence are worth, more where several articles among these tell them."""
    weights = [material.weight(row) for row in rows]
    told_by: defaultdict[int, set[int]] = defaultdict(set)
    for row, weight in zip(rows, weights, strict=True):
        for entry in weight.entries:
            told_by[entry].add(row.article_id)
    counts = (max((len(told_by[entry]) for entry in weight.entries), default=1) for weight in weights)
    return [
        lifted(weight.importance, count) if weight.importance else 0.0
        for weight, count in zip(weights, counts, strict=True)
    ]


def _near(parts: Sequence[Part], rows: Sequence[SentenceRow]) -> list[SentenceRow]:
    """All sentences of the cells in which these stand."""
    touched = set(map(place_of, rows))
    cells = (cell for part in parts for cell in part.cells())
    return [row for cell in cells if not touched.isdisjoint(map(place_of, cell.rows)) for row in cell.rows]


def _precedence(material: Material, row: SentenceRow) -> tuple[bool, float, int, int]:
    is_pinned = material.mark(row) is Mark.PINNED
    return not is_pinned, -material.weight(row).importance, row.article_id, row.ordinal


def _fitting(chosen: Sequence[Choice], material: Material, request: SummaryRequest) -> list[Choice]:
    """As many of the chosen as have room: the best sentences of many cells may pass a number of words."""
    length = request.length
    if length.unit is not Unit.WORDS:
        return list(chosen)
    by_period = defaultdict[Interval | None, list[Choice]](list)
    for choice in chosen:
        by_period[choice.period if request.is_per_day else None].append(choice)
    return [choice for some in by_period.values() for choice in _within(some, material, length)]


def _within(chosen: Sequence[Choice], material: Material, length: Length) -> list[Choice]:
    """Those of a period that fit into so many words, one at least."""
    found, room = list[Choice](), length.amount
    for choice in chosen:
        cost = length.cost(choice.row.text)
        if cost <= room or material.mark(choice.row) is Mark.PINNED:
            found.append(choice)
            room -= cost
    return found or list(chosen[:1])


def _filled(
    told: Sequence[Choice], part: Part, picking: _Picking, repeats: Repeats, struck: frozenset[Place]
) -> list[Choice]:
    """Beside what is told the best that fits into the words that are left.

    The share of a period is seldom used up, and what is left of many periods is room for some sentences.
    """
    cells = list(part.cells())
    if len(cells) < 2:  # a method fills the only one
        return list(told)
    found, periods = list(told), {place: cell.period for cell in cells for place in map(place_of, cell.rows)}
    for cell in _by_language(cells):
        for _ in range(_ROUNDS):
            checkpoint()
            rows = [choice.row for choice in found if place_of(choice.row) in periods]
            more = picking.beside(rows, cell, struck)
            kept, again = repeats.parted([*rows, *more])
            gone, before = frozenset(map(place_of, again)), frozenset(map(place_of, rows))
            # One that tells the day comes in the place of one that told its month.
            found = [choice for choice in found if place_of(choice.row) not in gone]
            found += (Choice(row, periods[place_of(row)]) for row in kept if place_of(row) not in before)
            if not again:
                break
            struck |= gone | repeats.likewise(cell.rows, kept)
    return found


def _by_language(cells: Sequence[Cell]) -> list[Cell]:
    """The sentences of all cells, a cell a language."""
    rows = defaultdict[str, list[SentenceRow]](list)
    for cell in cells:
        rows[cell.language] += cell.rows
    return [Cell(None, language, tuple(sorted(some, key=place_of))) for language, some in rows.items()]
