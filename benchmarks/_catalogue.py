"""A made-up catalogue over made-up columns: who, where and how sure, as unevenly spread as in the news."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from timeline_app.geometry import EventColumns
from timeline_app.model import Anchor, ParticipantKind, Status
from timeline_app.services.catalogue import Catalogue
from timeline_app.services.gathering import Tellings, Vocabulary
from timeline_app.services.many import Many, Names
from timeline_app.services.rows import KINDS, Rows

_PARTICIPANTS, _PLACES, _TAGS = 40_000, 5_000, 4
_UNKNOWN = tuple(ParticipantKind).index(ParticipantKind.UNKNOWN)


def catalogue_of(columns: EventColumns, seed: int = 3) -> Catalogue:
    """Every dated event as an entry by itself, which its lane's name is the publisher of."""
    random, count = np.random.default_rng(seed), len(columns)
    names = Vocabulary(
        participants=Names(f"Participant {number}" for number in range(_PARTICIPANTS)),
        places=Names(["", *(f"Town {number}" for number in range(1, _PLACES))]),
        lanes=Names(["", *columns.lanes]),
        publishers=Names(["", *columns.lanes]),
        tags=Names(f"Tag {number}" for number in range(_TAGS)),
    )
    lane = (columns.lane + 1).astype(np.int32)
    some = random.choice(4, count, p=(0.34, 0.33, 0.17, 0.16))
    cast = Many.of(some, _uneven(random, _PARTICIPANTS, int(some.sum())) * KINDS + _UNKNOWN)
    tagged = random.random(count) < 0.01
    place = _uneven(random, _PLACES, count)
    place[random.random(count) < 0.6] = 0
    rows = Rows(
        start=columns.start.astype(np.int64),
        end=columns.end.astype(np.int64),
        event_id=columns.event_id.astype(np.int64),
        article_id=columns.article_id.astype(np.int64),
        importance=columns.importance,
        confidence=random.choice(np.array((0.4, 0.6, 0.8, 0.95), np.float32), count),
        sources=np.ones(count, np.uint16),
        granularity=columns.granularity,
        is_dated=np.ones(count, np.bool_),
        flags=columns.flags,
        colour=np.zeros(count, np.uint8),
        status=random.integers(0, len(Status), count, dtype=np.uint8),
        anchor=random.integers(0, len(Anchor), count, dtype=np.uint8),
        place=place,
        lane=lane,
        cast=cast.distinct(),
        publishers=Many.of(np.ones(count, np.int64), lane),
        tags=Many.of(tagged.astype(np.int64), random.integers(0, _TAGS, np.count_nonzero(tagged), dtype=np.int32)),
    )
    nothing, none = np.zeros(0, np.int64), Many.of((), np.zeros(0, np.int64))
    return Catalogue(rows, Tellings(nothing, none, none, nothing, nothing), names, {}).prepare()


def _uneven(random: np.random.Generator, names: int, count: int) -> NDArray[np.int32]:
    """Codes of names of which the first are drawn far more often than the last (Zipf's law)."""
    weights = np.cumsum(1 / np.arange(1, names + 1))
    return weights.searchsorted(random.random(count) * weights[-1]).astype(np.int32)
