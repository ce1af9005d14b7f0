"""Rows of a catalogue: what is known of entries as arrays, one value an entry, and no object an entry."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from timeline_app.model import ParticipantKind
from timeline_app.services.many import Codes, Indices, Many

Int64s = NDArray[np.int64]
Bytes = NDArray[np.uint8]

#: So many kinds of participants there are.
KINDS = len(ParticipantKind)


@dataclass(frozen=True, slots=True, eq=False)
class Rows:
    """Entries, one a row.

    `start`, `end` (seconds), `granularity` are 0 where `is_dated` is not. `article_id`: of the event that leads, 0
    for none. `flags`, `colour`, `sources` as of `geometry.Row`. `status`, `anchor`: places in the lists of all.
    `place`, `lane` and the values of `publishers` and `tags` are codes of `Names`; those of `cast` are `KINDS`
    times the code of a participant's name and the place of its kind in the list of all kinds.
    """

    start: Int64s
    end: Int64s
    event_id: Int64s
    article_id: Int64s
    importance: NDArray[np.float32]
    confidence: NDArray[np.float32]
    sources: NDArray[np.uint16]
    granularity: NDArray[np.int8]
    is_dated: NDArray[np.bool_]
    flags: Bytes
    colour: Bytes
    status: Bytes
    anchor: Bytes
    place: Codes
    lane: Codes
    cast: Many
    publishers: Many
    tags: Many

    def __len__(self) -> int:
        return len(self.start)

    def take(self, rows: Indices) -> Rows:
        """Some rows in this order."""
        taken: dict[str, Any] = {}
        for field in fields(self):
            column = getattr(self, field.name)
            taken[field.name] = column.take(rows)
        return Rows(**taken)

    @classmethod
    def joined(cls, parts: Sequence[Rows]) -> Rows:
        """The rows of all of these, one part behind the other."""
        found: dict[str, Any] = {}
        for field in fields(cls):
            columns = [getattr(part, field.name) for part in parts]
            found[field.name] = Many.joined(columns) if isinstance(columns[0], Many) else np.concatenate(columns)
        return cls(**found)

    def order(self) -> Indices:
        """The rows as a catalogue has them: the dated ones by start, end and id, then the others by id."""
        return np.lexsort((self.event_id, self.end, self.start, ~self.is_dated))
