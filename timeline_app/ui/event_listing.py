"""The events in the chosen ranges as the table shows them: numbers in an order, and rows of those in sight."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from timeline_app.model import Anchor, Interval, Status
from timeline_app.ui import present
from timeline_app.ui.panels.event_model import Column
from timeline_app.ui.panels.values import EventRow

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from timeline_app.library import EventDetail
    from timeline_app.services.many import Many, Names
    from timeline_app.services.runs import Numbers, Runs
    from timeline_app.ui.snapshot import Snapshot
    from timeline_app.ui.words import Words

_STATUSES, _ANCHORS = tuple(Status), tuple(Anchor)
#: So many rows before and after one that lacks its words are read with it.
_PAGE = 24
_KEPT = 2_000
#: Titles are read so many at once, and told apart by so many of their first letters.
_TITLES_AT_ONCE, _TOLD_APART = 2_000, 32
_LETTERS = f"U{_TOLD_APART}"


@dataclass(frozen=True, slots=True)
class Sorting:
    """By which column the table is sorted; by date the undated stand last either way."""

    column: Column = Column.DATE
    is_descending: bool = False


class RowMaker:
    """Makes rows of details once, as long as these stay the same."""

    def __init__(self, words: Words, locale: QLocale) -> None:
        self.words, self._locale = words, locale
        self._made: dict[int, tuple[EventDetail, EventRow]] = {}
        self._dates: dict[Interval | None, str] = {}

    def row(self, detail: EventDetail) -> EventRow:
        """The row of an event that has been read."""
        number = detail.event.id
        kept = self._made.get(number)
        if kept is None or kept[0] is not detail:
            if len(self._made) >= _KEPT:
                self._made.clear()
            kept = self._made[number] = detail, present.event_row(detail, self._locale)
        return kept[1]

    def outline(self, snapshot: Snapshot, number: int) -> EventRow:
        """The row of a shown event as far as the snapshot itself knows it."""
        from timeline_app.geometry import Flag  # numpy came with the snapshot
        from timeline_app.library import COLOURS

        row, rows, columns = snapshot.row_at(number), snapshot.catalogue.rows, snapshot.columns
        interval = columns.interval_at(number) if number < len(columns) else None
        colour = int(rows.colour[row])
        return EventRow(
            id=snapshot.id_at(number),
            start=interval.start if interval else None,
            end=interval.end if interval else None,
            date_text=self._date_words(interval),
            title="…",
            confidence=float(rows.confidence[row]),
            status=_STATUSES[rows.status[row]],
            anchor=_ANCHORS[rows.anchor[row]],
            is_assumed=bool(rows.flags[row] & Flag.ASSUMED_YEAR),
            source_count=int(rows.sources[row]),
            colour=COLOURS[colour - 1] if colour else "",
            is_outline=True,
        )

    def _date_words(self, interval: Interval | None) -> str:
        """A date in words; under a hurried hand the same days come again and again."""
        if interval not in self._dates:
            if len(self._dates) >= _KEPT:
                self._dates.clear()
            self._dates[interval] = present.date_words(interval, self._locale)
        return self._dates[interval]


class EventListing:
    """An `EventSource` of the shown events of a snapshot whose `numbers` these are.

    `turned`: so many of the first stand in the reverse order.
    """

    def __init__(self, snapshot: Snapshot, numbers: Runs, rows: RowMaker, *, turned: int = 0) -> None:
        self._snapshot, self._numbers, self._rows, self._turned = snapshot, numbers, rows, turned

    @property
    def has_several_sources(self) -> bool:
        """Whether any of all that are shown is told by several articles."""
        return self._snapshot.has_several_sources

    @property
    def has_tags(self) -> bool:
        """Whether any of all that are shown has a tag."""
        return self._snapshot.has_tags

    def __len__(self) -> int:
        return len(self._numbers)

    def row(self, place: int, *, is_hurried: bool) -> EventRow:
        """The event at a place; one that has not been read yet is an outline where it is asked for in a hurry."""
        event_id, words = self.ids(place, place + 1)[0], self._rows.words
        detail = words.known(event_id)
        if detail is None and not is_hurried:
            words.details(self.ids(max(0, place - _PAGE), min(len(self), place + _PAGE)))
            detail = words.known(event_id)
        if detail is None:
            return self._rows.outline(self._snapshot, self._numbers.at(self._turn(place)))
        return self._rows.row(detail)

    def ids(self, first: int, end: int) -> list[int]:
        """The ids of the events from one place up to another."""
        if end <= self._turned:
            places = self._numbers.between(self._turned - end, self._turned - first)[::-1]
        elif first < self._turned:
            return self.ids(first, self._turned) + self.ids(self._turned, end)
        else:
            places = self._numbers.between(first, end)
        found: list[int] = self._snapshot.ids_at(places).tolist()
        return found

    def place_of(self, event_id: int) -> int:
        """Where the entry of an event stands, -1 where it is not among them."""
        number = self._snapshot.number_of(event_id)
        place = self._numbers.place_of(number) if number >= 0 else -1
        return self._turn(place) if place >= 0 else -1

    def _turn(self, place: int) -> int:
        return self._turned - 1 - place if place < self._turned else place


def by_time(snapshot: Snapshot, numbers: Runs, rows: RowMaker, *, is_descending: bool) -> EventListing:
    """The events as time has them, or the other way round; the undated last."""
    undated = len(snapshot.undated) if len(numbers) == len(snapshot) else 0
    return EventListing(snapshot, numbers, rows, turned=len(numbers) - undated if is_descending else 0)


def sorted_numbers(snapshot: Snapshot, sorting: Sorting) -> Numbers:
    """The numbers of all shown events, sorted by another column than the date; for a thread of its own."""
    import numpy as np

    keys = _KEYS[sorting.column](snapshot)
    if snapshot.rows is not None:
        keys = keys[snapshot.rows]
    return np.argsort(-keys if sorting.is_descending else keys, kind="stable")


def among(numbers: Numbers, chosen: Runs) -> Runs:
    """Of sorted numbers those that are chosen, in their order."""
    from timeline_app.services.runs import Runs

    if len(chosen) < len(numbers):
        numbers = numbers[chosen.mask(len(numbers))[numbers]]
    return Runs.in_order(numbers)


def _by_title(snapshot: Snapshot) -> NDArray[np.int64]:
    import numpy as np

    from timeline_app.library import Library

    ids, told = snapshot.catalogue.event_id.tolist(), []
    with Library.open(snapshot.reading.path) as library:
        for first in range(0, len(ids), _TITLES_AT_ONCE):
            some = ids[first : first + _TITLES_AT_ONCE]
            titles = library.titles(some)
            # Some at a time: an array of all of them would be made without a turn for the window.
            told.append(np.array([titles.get(one, "").casefold()[:_TOLD_APART] for one in some], _LETTERS))
    return np.unique(np.concatenate(told), return_inverse=True)[1].astype(np.int64) if told else np.zeros(0, int)


def _by_article(snapshot: Snapshot) -> NDArray[np.int64]:
    import numpy as np

    from timeline_app.services.many import places_in

    catalogue = snapshot.catalogue
    known = sorted(catalogue.bylines)
    by_title = sorted(range(len(known)), key=lambda place: catalogue.bylines[known[place]][0].casefold())
    ranks = np.zeros(len(known) + 1, np.int64)  # the last one of those that no article is known of
    ranks[np.array(by_title, np.intp)] = np.arange(1, len(known) + 1)
    return ranks[places_in(np.array(known, np.int64), catalogue.article_id)]


def _by_sources(snapshot: Snapshot) -> NDArray[np.int64]:
    return snapshot.catalogue.rows.sources.astype("int64")


def _by_sureness(snapshot: Snapshot) -> NDArray[np.float32]:
    return snapshot.catalogue.rows.confidence


def _by_who(snapshot: Snapshot) -> NDArray[np.int64]:
    catalogue = snapshot.catalogue
    return _first_names(catalogue.participants, catalogue.vocabulary.participants, nobody=-1)


def _by_tag(snapshot: Snapshot) -> NDArray[np.int64]:
    catalogue = snapshot.catalogue
    tags = catalogue.vocabulary.tags
    return _first_names(catalogue.rows.tags, tags, nobody=len(tags.all))


def _first_names(values: Many, names: Names, *, nobody: int) -> NDArray[np.int64]:
    """The place by name of the first value of each row; `nobody` where it has none."""
    import numpy as np

    keys = np.full(len(values), nobody, np.int64)
    filled = values.lengths > 0
    keys[filled] = names.ranks()[values.codes[values.offsets[:-1][filled]]]
    return keys


_KEYS: Mapping[Column, Callable[[Snapshot], NDArray[np.int64] | NDArray[np.float32]]] = {
    Column.EVENT: _by_title,
    Column.ARTICLE: _by_article,
    Column.WHO: _by_who,
    Column.TAGS: _by_tag,
    Column.SOURCES: _by_sources,
    Column.SURE: _by_sureness,
}
