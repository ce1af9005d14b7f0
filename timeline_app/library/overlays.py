"""What the user said of an entry, whichever of its tellings it was said of, laid over the one that leads."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from timeline_app.library.entries import IS_CHECKED, OF_EVENTS, ORDER
from timeline_app.library.records import Overlay
from timeline_app.library.rows import OVERLAY_COLUMNS, overlay_of

_TOUCHED = "m.entry_id IN (SELECT o.entry_id FROM edits AS t CROSS JOIN merged AS o ON o.event_id = t.event_id)"
_SELECT = (
    f"SELECT m.entry_id, e.id, {IS_CHECKED}, d.event_id IS NOT NULL, "
    + ", ".join(f"d.{name}" for name in OVERLAY_COLUMNS)
    + " FROM merged AS m CROSS JOIN edited_events AS e ON e.id = m.event_id "
    "LEFT JOIN edits AS d ON d.event_id = e.id "
    f"WHERE {{which}} ORDER BY m.entry_id, {ORDER}"
)


@dataclass(frozen=True, slots=True)
class Said:
    """A telling with what the user said of it; None for nothing."""

    event_id: int
    is_checked: bool
    overlay: Overlay | None


def of_leaders(connection: sqlite3.Connection, event_ids: Iterable[int] | None = None) -> dict[int, Overlay]:
    """What holds of the entries of several tellings, checked or not, that the user touched: by what leads each.

    With ids only those of these events. The date of each telling is its own, as are the marks of hiding.
    """
    found: dict[int, Overlay] = {}
    for told in touched(connection, event_ids):
        leader = next((one.event_id for one in told if one.is_checked), None)
        if leader is not None:
            found[leader] = joined(one.overlay for one in told)
    return found


def is_leader(connection: sqlite3.Connection, event_id: int) -> bool:
    """Whether this event leads an entry of several tellings, checked or not."""
    leaders = (next((one for one in told if one.is_checked), None) for told in _groups(connection, (event_id,)))
    return any(leader is not None and leader.event_id == event_id for leader in leaders)


def touched(connection: sqlite3.Connection, event_ids: Iterable[int] | None = None) -> Iterator[list[Said]]:
    """The entries that the user touched, or those of them to which these events belong; what leads comes first."""
    for told in _groups(connection, event_ids):
        if any(one.overlay for one in told):
            yield told


def joined(overlays: Iterable[Overlay | None]) -> Overlay:
    """Of title, lane and colour what the first says that says any; all tags; all notes, each once."""
    given = [overlay for overlay in overlays if overlay is not None]
    return Overlay(
        title=next((one.title for one in given if one.title), None),
        lane=next((one.lane for one in given if one.lane), ""),
        colour=next((one.colour for one in given if one.colour), ""),
        tags=tuple(dict.fromkeys(tag for one in given for tag in one.tags)),
        note="\n\n".join(dict.fromkeys(one.note for one in given if one.note)),
    )


def _groups(connection: sqlite3.Connection, event_ids: Iterable[int] | None) -> Iterator[list[Said]]:
    which, parameters = (_TOUCHED, ()) if event_ids is None else (OF_EVENTS, (json.dumps(list(event_ids)),))
    rows = connection.execute(_SELECT.format(which=which), parameters).fetchall()
    for _, told in groupby(map(tuple, rows), key=lambda row: row[0]):
        yield [_said(row) for row in told]


def _said(row: Sequence[object]) -> Said:
    _, event_id, is_checked, is_touched, *columns = row
    return Said(int(str(event_id)), bool(is_checked), overlay_of(columns) if is_touched else None)
