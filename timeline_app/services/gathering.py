"""From the tellings of a library to the rows of a catalogue: what stands together becomes one row."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from operator import itemgetter

import numpy as np
from numpy.typing import NDArray

from timeline_app.geometry import Flag
from timeline_app.library import COLOURS, Overlay, bulk
from timeline_app.library.bulk import Batch
from timeline_app.library.entries import lifted
from timeline_app.library.overlays import joined
from timeline_app.model import Anchor, ParticipantKind, Status
from timeline_app.services.many import Codes, Indices, Many, Mask, Names
from timeline_app.services.rows import KINDS, Int64s, Rows

#: Title and source of articles by id.
Bylines = Mapping[int, tuple[str, str]]

#: The codes of what a status and what dates an event are called.
STATUSES, ANCHORS = Names(Status), Names(Anchor)
_KINDS = {kind.value: number for number, kind in enumerate(ParticipantKind)}
_UNKNOWN_KIND = ParticipantKind.UNKNOWN.value
_COLOURS = {name: number for number, name in enumerate(COLOURS, 1)} | {"": 0}
_MOST_SOURCES = 65_535
#: Title and source of no article, and of one that came after the bylines were read.
_NAMELESS = ("", "")
_STATUS_FLAGS = np.array(
    [
        {Status.PLANNED: Flag.PLANNED, Status.DENIED: Flag.DENIED, Status.CONDITIONAL: Flag.CONDITIONAL}.get(
            status, Flag.NONE
        )
        for status in Status
    ],
    np.uint8,
)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Names as the codes of rows; code 0 of places, lanes and publishers is "", for none."""

    participants: Names = field(default_factory=Names)
    places: Names = field(default_factory=lambda: Names(("",)))
    lanes: Names = field(default_factory=lambda: Names(("",)))
    publishers: Names = field(default_factory=lambda: Names(("",)))
    tags: Names = field(default_factory=Names)


@dataclass(frozen=True, slots=True, eq=False)
class Tellings:
    """Entries of several tellings of checked articles, by the ids of what leads them, in order.

    `ids`: of all tellings, what leads first; `article_ids`: that of each of them, 0 for none. `behind`: in order,
    the ids of what stands behind what leads, and of tellings of unchecked articles of which the user said
    something; `leaders_of_those`: what leads each.
    """

    leaders: Int64s
    ids: Many
    article_ids: Many
    behind: Int64s
    leaders_of_those: Int64s

    @classmethod
    def joined(cls, parts: Sequence[Tellings]) -> Tellings:
        """All of these, of which none tells of what another one tells of."""
        leaders = np.concatenate([part.leaders for part in parts])
        order = np.argsort(leaders)
        behind = np.concatenate([part.behind for part in parts])
        order_behind = np.argsort(behind)
        return cls(
            leaders[order],
            Many.joined([part.ids for part in parts]).take(order),
            Many.joined([part.article_ids for part in parts]).take(order),
            behind[order_behind],
            np.concatenate([part.leaders_of_those for part in parts])[order_behind],
        )

    def without(self, leaders: Int64s) -> Tellings:
        """The entries that none of these leads."""
        kept = np.flatnonzero(~np.isin(self.leaders, leaders))
        kept_behind = ~np.isin(self.leaders_of_those, leaders)
        return Tellings(
            self.leaders[kept],
            self.ids.take(kept),
            self.article_ids.take(kept),
            self.behind[kept_behind],
            self.leaders_of_those[kept_behind],
        )


@dataclass(frozen=True, slots=True, eq=False)
class _Shown:
    """What of a batch is shown: `kept` are the places of its tellings, those at `starts` of these lead the rows.

    `row`: of each telling of the batch the row in which it stands, -1 for none. `is_meant`: whether it is of a
    checked article or the user said something of it.
    """

    kept: Indices
    starts: Indices
    row: Indices
    is_meant: Mask

    @property
    def lead(self) -> Indices:
        """The places of what leads."""
        return self.kept[self.starts]

    @property
    def sizes(self) -> Int64s:
        """How many tellings each row has."""
        return np.diff(np.append(self.starts, len(self.kept)))


def gather(batch: Batch, vocabulary: Vocabulary, bylines: Bylines) -> tuple[Rows, Tellings]:
    """The rows of what a batch tells, in its order; `bylines`: title and source of articles by id.

    An entry is led by its first telling of a checked article. It is shown if any such telling deserves it or the
    user said something of any telling, and he hid none.
    """
    shown = _shown(batch)
    ids, article_ids = np.array(batch.id, np.int64), np.array(batch.article_id, np.int64)
    told_by = Many.of(shown.sizes, article_ids[shown.kept])
    leaders = ids[shown.lead]
    rows = _rows(batch, shown, told_by, vocabulary, bylines)
    several = np.flatnonzero(shown.sizes > 1)
    is_behind = shown.row >= 0
    is_behind[shown.lead] = False
    is_behind &= shown.is_meant
    behind = np.flatnonzero(is_behind)
    order = np.argsort(ids[behind])
    by_leader = several[np.argsort(leaders[several])]
    return rows, Tellings(
        leaders=leaders[by_leader],
        ids=Many.of(shown.sizes, ids[shown.kept]).take(by_leader),
        article_ids=told_by.take(by_leader),
        behind=ids[behind][order],
        leaders_of_those=leaders[shown.row[behind]][order],
    )


def _shown(batch: Batch) -> _Shown:
    entry, packed = np.array(batch.entry, np.int64), np.array(batch.packed, np.int64)
    run = np.cumsum(np.append(0, entry[1:] != entry[:-1])[: len(entry)])
    is_checked = bulk.IS_TAKING_PART.of(packed) > 0
    is_said = np.isin(np.array(batch.id, np.int64), list(batch.overlays))
    is_wanted = is_said | (is_checked & (bulk.IS_NOTABLE.of(packed) > 0))
    count = int(run[-1]) + 1 if len(run) else 0
    runs = np.bincount(run[is_wanted], minlength=count) > 0
    runs &= np.bincount(run[bulk.IS_HIDDEN.of(packed) > 0], minlength=count) == 0
    kept = np.flatnonzero(runs[run] & is_checked)
    starts = np.flatnonzero(np.append(True, run[kept][1:] != run[kept][:-1])[: len(kept)])
    row_of_run = np.full(count, -1, np.int64)
    row_of_run[run[kept[starts]]] = np.arange(len(starts))
    return _Shown(kept, starts, row_of_run[run], is_checked | is_said)


def _rows(batch: Batch, shown: _Shown, told_by: Many, vocabulary: Vocabulary, bylines: Bylines) -> Rows:
    packed = np.array(batch.packed, np.int64)[shown.lead]
    start = np.array(batch.start, np.int64)[shown.lead]
    is_dated = start != bulk.UNDATED
    start *= is_dated
    status = bulk.STATUS.of(packed).astype(np.uint8)
    sources = np.maximum(1, (found := told_by.distinct()).where(found.codes != 0).lengths)
    importance = (bulk.IMPORTANCE.of(packed) / bulk.MILLION).astype(np.float32)
    for row in np.flatnonzero(sources > 1).tolist():
        importance[row] = lifted(float(importance[row]), int(sources[row]))
    lane, colour, tags = _said(batch, shown, vocabulary)
    return Rows(
        start=start,
        end=start + np.array(batch.length, np.int64)[shown.lead],
        event_id=np.array(batch.id, np.int64)[shown.lead],
        article_id=np.array(batch.article_id, np.int64)[shown.lead],
        importance=importance,
        confidence=(bulk.CONFIDENCE.of(packed) / bulk.MILLION).astype(np.float32),
        sources=np.minimum(sources, _MOST_SOURCES).astype(np.uint16),
        granularity=(bulk.GRANULARITY.of(packed) * is_dated).astype(np.int8),
        is_dated=is_dated,
        flags=_flags(packed, status),
        colour=colour,
        status=status,
        anchor=bulk.ANCHOR.of(packed).astype(np.uint8),
        place=vocabulary.places.codes(map(batch.place.__getitem__, shown.lead.tolist())),
        lane=lane,
        cast=_cast(batch, shown, vocabulary.participants),
        publishers=Many.of(shown.sizes, _published(told_by, vocabulary.publishers, bylines)).distinct(),
        tags=tags,
    )


def _flags(packed: Int64s, status: NDArray[np.uint8]) -> NDArray[np.uint8]:
    flags = _STATUS_FLAGS[status]
    for where, flag in ((bulk.IS_APPROXIMATE, Flag.APPROXIMATE), (bulk.IS_YEAR_ASSUMED, Flag.ASSUMED_YEAR)):
        flags[where.of(packed) > 0] |= np.uint8(flag.value)
    flags[bulk.CONFIDENCE.of(packed) < bulk.MILLION // 2] |= np.uint8(Flag.DOUBTFUL.value)
    return flags


def _published(told_by: Many, publishers: Names, bylines: Bylines) -> Codes:
    """Who published each of the articles that tell."""
    articles, places = np.unique(told_by.codes, return_inverse=True)
    return publishers.codes(bylines.get(told, _NAMELESS)[1] for told in articles.tolist())[places]


def _cast(batch: Batch, shown: _Shown, names: Names) -> Many:
    """The participants of what leads, then those whom only others name; each name once."""
    casts = [*map(batch.casts.__getitem__, shown.kept.tolist())]
    who = [*chain.from_iterable(casts)]
    if str in set(map(type, who)):  # as the first version kept them
        who = [[one, _UNKNOWN_KIND] if isinstance(one, str) else one for one in who]
    kinds = np.fromiter(map(_KINDS.__getitem__, map(itemgetter(1), who)), np.int32, len(who))
    codes = names.codes(map(itemgetter(0), who)) * KINDS + kinds
    told = Many.of([*map(len, casts)], codes).runs(shown.starts)
    return told.distinct(told.codes // KINDS)


def _said(
    batch: Batch, shown: _Shown, vocabulary: Vocabulary
) -> tuple[NDArray[np.int32], NDArray[np.uint8], Many]:
    """Lane, colour and tags of the rows, as the user gave them to any of their tellings."""
    count = len(shown.starts)
    lane, colour = np.zeros(count, np.int32), np.zeros(count, np.uint8)
    tags: dict[int, list[int]] = {}
    given: defaultdict[int, list[Overlay]] = defaultdict(list)
    for place in np.flatnonzero(np.isin(np.array(batch.id, np.int64), list(batch.overlays))).tolist():
        given[int(shown.row[place])].append(batch.overlays[batch.id[place]])
    given.pop(-1, None)
    for row, overlays in given.items():
        overlay = joined(overlays)
        lane[row], colour[row] = vocabulary.lanes[overlay.lane], _COLOURS[overlay.colour]
        tags[row] = [vocabulary.tags[tag] for tag in overlay.tags]
    codes = [code for row in sorted(tags) for code in tags[row]]
    lengths = np.zeros(count, np.int64)
    lengths[list(tags)] = [len(found) for found in tags.values()]
    return lane, colour, Many.of(lengths, np.array(codes, np.int32))
