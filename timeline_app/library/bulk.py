"""Events in bulk: columns of plain lists, made inside SQLite, so that other threads run on meanwhile.

A row of Python's for each of a million events would take twice as long, and take turns with the window for
every one of them.
"""

import json
import secrets
import sqlite3
from collections.abc import Collection, Iterator
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any, Self, TypeVar

from timeline_app.library.columns import ENTRY, FARTHEST_S, IS_DATED, loaded
from timeline_app.library.entries import IS_CHECKED, ORDER
from timeline_app.library.records import Overlay
from timeline_app.library.rows import OVERLAY_COLUMNS, are_sound, overlay_of, sound_cast
from timeline_app.model import Anchor, Granularity, Status

Numbers = TypeVar("Numbers", int, Any)  # or an array of them

#: The id before the first and the last one.
Span = tuple[int, int]

#: The start of what has no date.
UNDATED = -2 * FARTHEST_S

#: So many ids are read in a step: parsing what comes back holds other threads up for some milliseconds.
STEP = 8_192


@dataclass(frozen=True, slots=True)
class Packed:
    """A number within `Batch.packed`: so many bits from that one on."""

    shift: int
    bits: int

    def of(self, packed: Numbers) -> Numbers:
        """This number of a packed one, or of an array of them."""
        return (packed >> self.shift) & ((1 << self.bits) - 1)


#: Importance and confidence in millionths.
MILLION = 1_000_000
IMPORTANCE, CONFIDENCE = Packed(0, 20), Packed(20, 20)
#: The places of status and anchor in the lists of all.
GRANULARITY, STATUS, ANCHOR = Packed(40, 4), Packed(44, 2), Packed(46, 2)
IS_APPROXIMATE, IS_YEAR_ASSUMED = Packed(49, 1), Packed(50, 1)
IS_NOTABLE, IS_HIDDEN, IS_TAKING_PART = Packed(51, 1), Packed(52, 1), Packed(53, 1)


@dataclass(frozen=True, slots=True)
class Batch:
    """Tellings as columns, those of one entry side by side, what would lead it first.

    `entry`: the same for all of an entry. `article_id`: 0 for none. `start`, `length`: seconds; `UNDATED` and 0
    without a date.
    `packed`: what is cheaper in one number than in several (see `Packed`). `casts`: of each a list of names, or of
    lists of name, kind and role. `overlays`: by id, what the user made of those that he touched.
    """

    entry: list[int]
    id: list[int]
    article_id: list[int]
    start: list[int]
    length: list[int]
    packed: list[int]
    place: list[str]
    casts: list[list[str | list[str]]]
    overlays: dict[int, Overlay]

    @classmethod
    def empty(cls) -> Self:
        """No tellings."""
        return cls([], [], [], [], [], [], [], [], {})


def _place_in(kind: type[StrEnum], column: str) -> str:
    """The place of a value in the list of all, in SQL."""
    places = " ".join(f"WHEN '{member.value}' THEN {place}" for place, member in enumerate(kind))
    return f"CASE {column} {places} ELSE 0 END"


def _millionths(share: str) -> str:
    """A share from 0 to 1 as a whole number, in SQL."""
    number = f"iif(typeof({share}) IN ('real', 'integer'), {share}, 0)"
    return f"CAST(max(0, min(1, {number})) * {MILLION} + 0.5 AS INTEGER)"


_GRANULARITY = (
    f"CASE WHEN e.granularity IN ({', '.join(str(int(one)) for one in Granularity)}) "
    f"THEN e.granularity ELSE {int(Granularity.DAY)} END"
)
_PACKED = " + ".join(
    f"(({value}) << {where.shift})"
    for where, value in (
        (IMPORTANCE, _millionths("e.importance")),
        (CONFIDENCE, f"iif(e.is_redated, {MILLION}, {_millionths('e.confidence')})"),
        (GRANULARITY, _GRANULARITY),
        (STATUS, _place_in(Status, "e.status")),
        (ANCHOR, f"iif(e.is_redated, {list(Anchor).index(Anchor.USER)}, {_place_in(Anchor, 'e.anchor')})"),
        (IS_APPROXIMATE, "coalesce(e.approximate NOT IN (0, '', x''), 0)"),
        (IS_YEAR_ASSUMED, "coalesce(e.is_year_assumed <> 0, 0)"),
        (IS_NOTABLE, "coalesce(e.is_notable <> 0, 0)"),
        (IS_HIDDEN, "coalesce(e.is_hidden <> 0, 0)"),
        (IS_TAKING_PART, IS_CHECKED),
    )
)
_COLUMNS = (
    "e.id AS id",
    "iif(typeof(e.article_id) = 'integer', max(e.article_id, 0), 0) AS article_id",
    f"iif({IS_DATED}, e.start_s, {UNDATED}) AS start",
    "e.end_s AS end",
    f"{_PACKED} AS packed",
    "iif(typeof(e.place) = 'text', e.place, '') AS place",
    "iif(typeof(e.participants) = 'text', e.participants, '[]') AS participants",
)
_NAMED = ", ".join(_COLUMNS)
#: Stands between one cast and the next. Casts are JSON already: that one is sound JSON is seen by its end standing
#: where this does, which nobody can have written into a library.
_BETWEEN = f"between {secrets.token_hex(8)}"
_QUICK = f"""'[' || coalesce(group_concat(participants, ',"{_BETWEEN}",'), '') || ']'"""
#: Where any is not sound JSON, each is looked at by itself, which takes longer.
_CAREFUL = "json_group_array(participants)"
_AGGREGATES = (
    "json_group_array(id), json_group_array(article_id), json_group_array(start), json_group_array("
    f"iif(start = {UNDATED}, 0, end - start)), json_group_array(packed), json_group_array(place), {{casts}}"
)
_LISTED = "(SELECT value FROM json_each(?))"
#: Those that stand alone, if they deserve an entry. With a limit SQLite makes each row once before it is told.
_ALONE = (
    f"SELECT {_AGGREGATES} FROM (SELECT {_NAMED} FROM edited_events AS e WHERE {{which}} "
    f"AND NOT EXISTS (SELECT 1 FROM merged AS m WHERE m.event_id = e.id AND {ENTRY} IS NOT NULL) "
    f"AND e.is_notable AND NOT e.is_hidden AND {IS_CHECKED} "
    "LIMIT -1)"
)
#: All that stand in groups, whatever they are.
_TOGETHER = (
    f"SELECT json_group_array(entry), {_AGGREGATES} FROM (SELECT m.entry_id AS entry, {_NAMED} FROM merged AS m "
    f"CROSS JOIN edited_events AS e ON e.id = m.event_id WHERE {{which}} AND {ENTRY} IS NOT NULL "
    f"ORDER BY m.entry_id, {ORDER})"
)
_SAID = f"SELECT event_id, {', '.join(OVERLAY_COLUMNS)} FROM edits WHERE {{which}}"
#: The first id behind one, of an event or of a group.
_NEXT = (
    "SELECT min(id) FROM (SELECT min(id) AS id FROM events WHERE id > :last AND id <= :end "
    "UNION ALL SELECT min(entry_id) FROM merged WHERE entry_id > :last AND entry_id <= :end)"
)
_LAST_ID = 2**63 - 1
#: The groups of these events, and all events in them.
_GROUPS = f"(SELECT entry_id FROM merged WHERE event_id IN {_LISTED})"
_MATES = f"(SELECT event_id FROM merged WHERE entry_id IN {_GROUPS} UNION SELECT value FROM json_each(?))"


def spans(connection: sqlite3.Connection) -> list[Span]:
    """Spans of ids in which all can be read, in an order that is spread over the library."""
    found, last = list[Span](), 0
    # Ids may lie far apart: where none is, no span is.
    while (first := connection.execute(_NEXT, {"last": last, "end": _LAST_ID}).fetchone()[0]) is not None:
        last = min(first - 1 + STEP, _LAST_ID)
        found.append((first - 1, last))
    return [found[place] for place in _spread(len(found))] or [(0, STEP)]


def batch(connection: sqlite3.Connection, span: Span) -> Batch:
    """All of a span that may be shown: what begins among its ids."""
    of_step = "{name} > ? AND {name} <= ?"
    grouped = f"event_id IN (SELECT event_id FROM merged WHERE {of_step.format(name='entry_id')})"
    return _batch(
        _columns(connection, _ALONE, of_step.format(name="e.id"), span),
        _columns(connection, _TOGETHER, of_step.format(name="m.entry_id"), span),
        _said(connection, of_step.format(name="event_id"), span) | _said(connection, grouped, span),
    )


def of_events(connection: sqlite3.Connection, event_ids: Collection[int]) -> Batch:
    """As `batch`, of these events and of all that stand in one entry with any of them."""
    listed = json.dumps(list(event_ids))
    return _batch(
        _columns(connection, _ALONE, f"e.id IN {_LISTED}", (listed,)),
        _columns(connection, _TOGETHER, f"m.entry_id IN {_GROUPS}", (listed,)),
        _said(connection, f"event_id IN {_MATES}", (listed, listed)),
    )


def _columns(
    connection: sqlite3.Connection, query: str, which: str, parameters: tuple[object, ...]
) -> list[list[Any]]:
    """What a query tells, the casts sound ones: `which` is its condition."""
    *columns, told = _told(connection, query.format(which=which, casts=_QUICK), parameters)
    casts = _parted(told, len(columns[0]))
    if casts is None:
        casts = [
            *map(loaded, json.loads(_told(connection, query.format(which=which, casts=_CAREFUL), parameters)[-1]))
        ]
    return [*columns, casts if are_sound(casts) else [*map(sound_cast, casts)]]


def _told(connection: sqlite3.Connection, query: str, parameters: tuple[object, ...]) -> list[Any]:
    """The columns of a query, but for the casts, which are still JSON."""
    cursor = connection.cursor()
    cursor.row_factory = None
    *columns, casts = cursor.execute(query, parameters).fetchone()
    return [*map(json.loads, columns), casts]


def _parted(told: str, count: int) -> list[Any] | None:
    """So many casts; None where any of them was no sound JSON."""
    try:
        parts: list[Any] = json.loads(told)
    except (ValueError, RecursionError):
        return None
    is_whole = len(parts) == max(0, 2 * count - 1) and parts[1::2].count(_BETWEEN) == max(0, count - 1)
    return parts[::2] if is_whole else None


def _said(connection: sqlite3.Connection, which: str, parameters: tuple[object, ...]) -> dict[int, Overlay]:
    rows = connection.execute(_SAID.format(which=which), parameters)
    return {row[0]: overlay_of(tuple(row)[1:]) for row in rows}


def _batch(alone: list[list[Any]], together: list[list[Any]], said: dict[int, Overlay]) -> Batch:
    """Both as one; what stands alone is an entry by itself."""
    columns = [one + other for one, other in zip([alone[0], *alone], together, strict=True)]
    values: dict[str, Any] = dict(zip((field.name for field in fields(Batch)), [*columns, said], strict=True))
    return Batch(**values)


def _spread(count: int) -> Iterator[int]:
    """The numbers below `count`, each once, far from one another: bits turned round (van der Corput)."""
    bits = max(1, (count - 1).bit_length())
    turned = (int(f"{number:0{bits}b}"[::-1], 2) for number in range(1 << bits))
    return (number for number in turned if number < count)
