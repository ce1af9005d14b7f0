"""What the window knows of all entries that are shown: columns and codes, no object an entry."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from copy import copy
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from timeline_app.geometry import EventColumns, Flag
from timeline_app.geometry.columns import Places
from timeline_app.library import Listing
from timeline_app.library.bulk import Batch
from timeline_app.model import Granularity, Interval, Participant, ParticipantKind
from timeline_app.services.filters import Facet
from timeline_app.services.gathering import ANCHORS, STATUSES, Bylines, Tellings, Vocabulary, gather
from timeline_app.services.lanes import LaneBy, LaneOrder
from timeline_app.services.laning import assigned
from timeline_app.services.many import Codes, Indices, Many, Mask, Names, counted, places_in
from timeline_app.services.rows import KINDS, Bytes, Int64s, Rows

_KINDS = tuple(ParticipantKind)
_UNKNOWN = _KINDS.index(ParticipantKind.UNKNOWN)


@dataclass(frozen=True, eq=False)
class Catalogue:
    """The entries of the checked articles that are not hidden: the dated ones by time, then the others by id.

    `bylines`: title and source of each article by id. `listings`: all articles as their list has them, with the
    numbers of dated entries that they tell of. `place`: the file that it was read of; `mark`: the last change
    there that it knows of. `is_whole`: whether it holds all of the library; one that does not has no `listings`.
    """

    rows: Rows
    tellings: Tellings
    vocabulary: Vocabulary
    bylines: Bylines
    listings: tuple[Listing, ...] = ()
    place: tuple[int, int] | None = None
    mark: int = 0
    is_whole: bool = True

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def event_id(self) -> Int64s:
        """The ids of the rows."""
        return self.rows.event_id

    @property
    def article_id(self) -> Int64s:
        """The articles of the events that lead; 0 for none."""
        return self.rows.article_id

    @cached_property
    def dated(self) -> int:
        """How many entries have a date: they are the first rows."""
        return int(np.count_nonzero(self.rows.is_dated))

    @cached_property
    def participants(self) -> Many:
        """Of each row the codes of the names of who takes part."""
        return Many(self.rows.cast.offsets, self.rows.cast.codes // KINDS)

    # Which rows

    def columns(
        self, kept: Mask | None = None, *, by: LaneBy = LaneBy.LANE, order: LaneOrder = LaneOrder.NAME
    ) -> EventColumns:
        """The dated entries, or those that are kept, as the timeline draws them, in the order of the rows."""
        chosen = np.arange(self.dated) if kept is None else np.flatnonzero(kept[: self.dated])
        rows, place = self.rows, slice(0, self.dated) if len(chosen) == self.dated else chosen
        lane, lanes = assigned(self, chosen, by, order)
        return EventColumns.from_arrays(
            start=rows.start[place],
            end=rows.end[place],
            granularity=rows.granularity[place],
            lane=lane,
            event_id=rows.event_id[place],
            article_id=rows.article_id[place],
            importance=rows.importance[place],
            flags=rows.flags[place],
            colour=rows.colour[place],
            sources=rows.sources[place],
            lanes=lanes,
            places=self._places_of(chosen),
        )

    def ids(self, kept: Mask | None = None) -> Int64s:
        """The ids of all rows, or of those that are kept."""
        return self.event_id if kept is None else self.event_id[kept]

    def undated(self, kept: Mask | None = None) -> Int64s:
        """The ids of the entries without a date, or of those of them that are kept."""
        ids = self.event_id[self.dated :]
        return ids if kept is None else ids[kept[self.dated :]]

    def row_of(self, event_id: int) -> int | None:
        """The row of the entry in which an event stands, leading it or not; None where it is not shown."""
        found = self.rows_of((event_id,))
        return int(found[0]) if len(found) else None

    def rows_of(self, ids: Collection[int] | Int64s) -> NDArray[np.intp]:
        """The rows, ascending, of the entries in which these events stand, if they are shown."""
        wanted = ids if isinstance(ids, np.ndarray) else np.fromiter(ids, np.int64, len(ids))
        behind = places_in(self.tellings.behind, wanted)
        led = self.tellings.leaders_of_those[behind[behind >= 0]]
        order, sorted_ids = self._by_id
        places = places_in(sorted_ids, np.concatenate((wanted[behind < 0], led)))
        return np.unique(order[places[places >= 0]])

    def rows_with(self, ids: Collection[int]) -> NDArray[np.intp]:
        """As `rows_of`, and all that these lead: what was read while others wrote may have an event twice."""
        order, sorted_ids = self._by_id
        wanted = np.fromiter(ids, np.int64, len(ids))
        firsts, ends = np.searchsorted(sorted_ids, wanted), np.searchsorted(sorted_ids, wanted, "right")
        twice = [order[first:end] for first, end in zip(firsts, ends, strict=True) if end - first > 1]
        return np.unique(np.concatenate([self.rows_of(wanted), *twice]))

    def mask_of(self, ids: Collection[int] | Int64s) -> Mask:
        """Of each row, whether one of these events stands in it."""
        mask = np.zeros(len(self), np.bool_)
        mask[self.rows_of(ids)] = True
        return mask

    def leader_of(self, event_id: int) -> int | None:
        """The event that stands on the timeline for this one; None where it is not shown."""
        row = self.row_of(event_id)
        return None if row is None else int(self.event_id[row])

    def entries_in(self, article_id: int, kept: Mask | None = None) -> Int64s:
        """The ids of the dated entries that an article tells, or of those of them that are kept, by time."""
        is_told = self.article_id == article_id
        rows, article_ids = self.beside
        is_told[rows[article_ids == article_id]] = True
        if kept is not None:
            is_told &= kept
        found: Int64s = self.event_id[: self.dated][is_told[: self.dated]]
        return found

    # What of a row

    def interval_of(self, event_id: int) -> Interval | None:
        """When the entry of an event took place; None where it has no date or is not shown."""
        row, rows = self.row_of(event_id), self.rows
        if row is None or not rows.is_dated[row]:
            return None
        granularity = Granularity(int(rows.granularity[row]))
        is_approximate = bool(rows.flags[row] & Flag.APPROXIMATE)
        return Interval(int(rows.start[row]), int(rows.end[row]), granularity, is_approximate)

    def telling_ids(self, event_id: int) -> tuple[int, ...]:
        """All events of the entry of this one, what leads first; () where it is not shown."""
        leader = self.leader_of(event_id)
        if leader is None:
            return ()
        place = int(places_in(self.tellings.leaders, np.array([leader]))[0])
        return (leader,) if place < 0 else tuple(self.tellings.ids.of_row(place).tolist())

    def tellings_of(self, leaders: Int64s) -> Int64s:
        """All events of the entries that these lead, those first."""
        places = places_in(self.tellings.leaders, leaders)
        return np.concatenate((leaders, self.tellings.ids.take(places[places >= 0]).codes))

    def values_at(self, row: int, facet: Facet) -> tuple[str, ...]:
        """What an entry has of a facet."""
        facts, names = self.facts(facet)
        codes = facts.of_row(row) if isinstance(facts, Many) else facts[row : row + 1]
        values = tuple(names.all[code] for code in codes.tolist())
        return () if facet is Facet.PLACE and values == ("",) else values

    def facts(self, facet: Facet) -> tuple[Many | Codes | Bytes, Names]:
        """The codes of a facet, some a row or one, and the names that they stand for; place "" is none."""
        rows, names = self.rows, self.vocabulary
        found: Mapping[Facet, tuple[Many | Codes | Bytes, Names]] = {
            Facet.PARTICIPANT: (self.participants, names.participants),
            Facet.PLACE: (rows.place, names.places),
            Facet.SOURCE: (rows.publishers, names.publishers),
            Facet.TAG: (rows.tags, names.tags),
            Facet.LANE: (rows.lane, names.lanes),
            Facet.STATUS: (rows.status, STATUSES),
            Facet.ANCHOR: (rows.anchor, ANCHORS),
        }
        return found[facet]

    # What of many

    def counts_of_articles(self, rows: Mask | Indices) -> dict[int, int]:
        """How many of these rows each article tells, leading or not, of those that tell any."""
        chosen = rows
        if rows.dtype != np.bool_:
            chosen = np.zeros(len(self), np.bool_)
            chosen[rows] = True
        beside, article_ids = self.beside
        counts = counted(np.concatenate((self.article_id[chosen], article_ids[chosen[beside]])))
        counts.pop(0, None)
        return counts

    @cached_property
    def totals(self) -> Mapping[Facet, Int64s]:
        """How many rows have each value of each facet, by code."""
        totals: dict[Facet, Int64s] = {}
        for facet in Facet:
            facts, names = self.facts(facet)
            codes = facts.codes if isinstance(facts, Many) else facts
            totals[facet] = np.bincount(codes, minlength=len(names))
        return totals

    @cached_property
    def kinds(self) -> NDArray[np.uint8]:
        """What each participant is said to be most often, by code; what nobody knows counts for nothing."""
        count = len(self.vocabulary.participants.all)
        votes = np.bincount(self.rows.cast.codes, minlength=count * KINDS)[: count * KINDS].reshape(-1, KINDS)
        votes[:, _UNKNOWN] = 0
        kinds: NDArray[np.uint8] = votes.argmax(axis=1).astype(np.uint8)
        kinds[votes.max(axis=1, initial=0) == 0] = _UNKNOWN
        return kinds

    def known_cast(self) -> Iterator[Participant]:
        """Everybody who takes part in anything, once, as what he is most often."""
        told = np.unique(self.participants.codes).tolist()
        names, kinds = self.vocabulary.participants.all, self.kinds
        return (Participant(names[code], _KINDS[kinds[code]]) for code in told)

    def with_listings(self, listings: tuple[Listing, ...]) -> Catalogue:
        """The same with these articles; what was made of it stays made."""
        found = copy(self)
        found.__dict__["listings"] = listings
        return found

    def prepare(self) -> Catalogue:
        """The same, with all made that is otherwise made when it is first asked for; for a thread of its own."""
        _ = self.dated, self.participants.rows, self._by_id, self.beside, self.kinds
        _ = self.rows.publishers.rows, self.rows.tags.rows, self.totals
        return self

    @cached_property
    def _by_id(self) -> tuple[NDArray[np.intp], Int64s]:
        order = np.argsort(self.event_id)
        return order, self.event_id[order]

    def _places_of(self, chosen: Indices) -> Places:
        """Where these rows stand in columns of their own: the ids are sorted already, and sorting is dear."""
        order, sorted_ids = self._by_id
        if len(chosen) == self.dated:
            return Places(sorted_ids, order)
        places = np.full(len(self), -1, np.int32)
        places[chosen] = np.arange(len(chosen), dtype=np.int32)
        return Places(sorted_ids, order, places)

    @cached_property
    def beside(self) -> tuple[NDArray[np.intp], Int64s]:
        """Pairs of a row and an article that tells it beside that of the event that leads it, each once."""
        told = self.tellings.article_ids.distinct()
        order, sorted_ids = self._by_id
        rows = order[places_in(sorted_ids, self.tellings.leaders)][told.rows]
        is_beside = (told.codes != 0) & (told.codes != self.article_id[rows])
        return rows[is_beside], told.codes[is_beside].astype(np.int64)


#: What is known before anything has been read.
NOTHING = Catalogue(*gather(Batch.empty(), Vocabulary(), {}), Vocabulary(), {}, is_whole=False)
