"""What merging is decided on, where it must look again, and what it has found."""

import json
import sqlite3
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from timeline_app.library import verdicts
from timeline_app.library.columns import IS_DATED, is_span, share_of, text_of, whole_of
from timeline_app.library.entries import groups_of, regroup
from timeline_app.library.records import Telling
from timeline_app.library.rows import anchor_of, cast_of, interval_of, status_of
from timeline_app.model import Interval

#: Start and end in seconds, half-open.
Span = tuple[int, int]
#: Event, first day, day behind the last, and what only merging understands.
Trace = tuple[int, int, int, int, int, int, bytes]
#: Whether a start and an end are those that are looked for.
Wanted = Callable[[int, int], bool]

_TELLINGS = (
    "SELECT e.id, e.article_id, e.start_s, e.end_s, e.granularity, e.approximate, e.lemma, e.title, t.sentence, "
    "e.participants, e.place, e.anchor, e.status, e.importance, e.is_edited OR e.is_manual "
    "FROM edited_events AS e CROSS JOIN event_texts AS t ON t.rowid = e.id WHERE e.start_s IS NOT NULL"
)
_DAY_S = 86_400
#: Seconds of the longest month and a day more: as in the index `long_events`.
_MONTH_S = 2_764_800
#: An empty interval counts as one second.
_LASTS = "max(e.end_s, e.start_s + 1) > s.start_s AND e.start_s < s.end_s"
_OVERLAPPING = f"""
WITH s AS MATERIALIZED (
    SELECT json_extract(value, '$[0]') AS start_s, json_extract(value, '$[1]') AS end_s FROM json_each(?)
)
SELECT e.id FROM s CROSS JOIN events AS e INDEXED BY events_by_start
    ON e.start_s BETWEEN s.start_s - {_MONTH_S} AND s.end_s - 1 WHERE {_LASTS}
UNION SELECT e.id FROM s CROSS JOIN events AS e INDEXED BY long_events
    ON e.start_s < s.end_s AND e.end_s - e.start_s > {_MONTH_S} WHERE {_LASTS}
UNION SELECT e.event_id FROM s CROSS JOIN edits AS e ON e.start_s IS NOT NULL WHERE {_LASTS}
"""
#: Those that begin on the first day of a span.
_BEGINNING = f"""
WITH s AS MATERIALIZED (SELECT value AS start_s FROM json_each(?))
SELECT e.id, e.start_s, e.end_s FROM s CROSS JOIN events AS e INDEXED BY events_by_start
    ON e.start_s >= s.start_s AND e.start_s < s.start_s + {_DAY_S}
UNION SELECT e.event_id, e.start_s, e.end_s FROM s CROSS JOIN edits AS e
    ON e.start_s >= s.start_s AND e.start_s < s.start_s + {_DAY_S}
"""
_KINDS = (int, int, int, int, int, int, bytes)
_TRACES = (
    "SELECT event_id, first_day, end_day, group_id, target_id, line, marks FROM traces "
    "WHERE first_day >= ? AND first_day < ? AND end_day <= ?"
)


def unsettled(connection: sqlite3.Connection) -> tuple[list[Span], int]:
    """The very spans of the events that changed, each once and in order, and the number of the last change."""
    rows = connection.execute("SELECT DISTINCT start_s, end_s FROM unsettled ORDER BY start_s, end_s").fetchall()
    return [(row[0], row[1]) for row in rows if is_span(*row)], _last_change(connection)


def unsettle(connection: sqlite3.Connection) -> None:
    """Forget what merging saw: it is to look everywhere."""
    connection.execute("DELETE FROM traces")
    connection.execute(
        "INSERT INTO unsettled (start_s, end_s) "
        f"SELECT DISTINCT e.start_s, e.end_s FROM edited_events AS e WHERE {IS_DATED}"
    )


def tellings(
    connection: sqlite3.Connection, spans: Iterable[Span] | None, *, wanted: Wanted | None = None
) -> list[Telling]:
    """The dated events that overlap these spans, or all, by id; of all articles, checked or not, hidden or not.

    `wanted`: only those that begin on the first day of one of the spans, which begin at midnight, and whose start
    and end it wants.
    """
    if spans is None:
        rows = connection.execute(f"{_TELLINGS} ORDER BY e.id")
        return [telling for row in rows if (telling := _telling(row))]
    if wanted is not None:
        begun = connection.execute(_BEGINNING, (json.dumps(sorted({start for start, _ in spans})),))
        ids = {row[0] for row in begun if is_span(row[1], row[2]) and wanted(row[1], row[2])}
        # The user may have moved one out of the spans.
        found = tellings_of(connection, ids)
        return [telling for telling in found if wanted(telling.interval.start, telling.interval.end)]
    merged = _merged(sorted(spans))
    rows = connection.execute(_OVERLAPPING, (json.dumps(merged),))
    return [one for one in tellings_of(connection, {row[0] for row in rows}) if _touches(one.interval, merged)]


def tellings_of(connection: sqlite3.Connection, event_ids: Iterable[int]) -> list[Telling]:
    """Those of these events that are dated, by id."""
    rows = connection.execute(
        f"{_TELLINGS} AND e.id IN (SELECT value FROM json_each(?)) ORDER BY e.id", (json.dumps(list(event_ids)),)
    )
    return [telling for row in rows if (telling := _telling(row))]


def traces(connection: sqlite3.Connection, first_day: int, end_day: int) -> list[Trace]:
    """What merging kept of the events that lie within these days."""
    cursor = connection.cursor()
    cursor.row_factory = None
    rows = cursor.execute(_TRACES, (first_day, end_day, end_day))
    return [row for row in rows if tuple(map(type, row)) == _KINDS]


def keep(connection: sqlite3.Connection, found: Iterable[Trace], renewed: Iterable[Span]) -> None:
    """Put these traces in the place of all that there are of the renewed spans, which are counted in days."""
    connection.executemany("DELETE FROM traces WHERE first_day = ? AND end_day = ?", renewed)
    connection.executemany(
        "INSERT OR REPLACE INTO traces (event_id, first_day, end_day, group_id, target_id, line, marks) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        found,
    )


def settle(
    connection: sqlite3.Connection,
    groups: Iterable[Iterable[int]],
    among: Iterable[int],
    spans: Iterable[Span],
    *,
    seen: int,
) -> bool:
    """Take `among` out of the groups in which they are and make these groups; nothing is left to do in `spans`.

    What the user joined stays joined, what the user parted stays apart. `seen`: the number of the last change that
    the groups know of; where something changed later nothing is done, for another may have merged knowing it.
    Whether it was done.
    """
    spans = list(spans)
    if spans and _last_change(connection) != seen:
        return False
    found = [sorted(set(group)) for group in groups]
    moved = set(among).union(*found)
    ruled = verdicts.joined(connection, moved)
    told = moved.union(*ruled)
    left = [[m for m in group if m not in moved] for group in groups_of(connection, told)]
    clusters = _Clusters(pair[:2] for pair in verdicts.all_verdicts(connection) if not pair[2])
    for group in (*left, *ruled):
        clusters.join(group)
    for group in found:
        clusters.join_where_allowed(group)
    listed = json.dumps(sorted(told.union(*left)))
    rows = connection.execute("SELECT id FROM events WHERE id IN (SELECT value FROM json_each(?))", (listed,))
    there = {row[0] for row in rows}
    regroup(connection, there, [[m for m in cluster if m in there] for cluster in clusters.all()])
    connection.execute(
        "DELETE FROM unsettled WHERE id <= ? AND (start_s, end_s) IN "
        "(SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))",
        (seen, json.dumps(spans)),
    )
    return True


def _last_change(connection: sqlite3.Connection) -> int:
    row = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'unsettled'").fetchone()
    return whole_of(row[0]) if row else 0


class _Clusters:
    """Ids in groups that grow; `apart` are pairs that only the user's own word may bring together."""

    def __init__(self, apart: Iterable[tuple[int, ...]]) -> None:
        self._of: dict[int, list[int]] = {}
        self._apart: defaultdict[int, set[int]] = defaultdict(set)
        for one, other in apart:
            self._apart[one].add(other)
            self._apart[other].add(one)

    def join(self, group: Sequence[int]) -> None:
        """Make these one."""
        for event_id in group:
            self._unite(group[0], event_id)

    def join_where_allowed(self, group: Sequence[int]) -> None:
        """Make these one, or as few as there can be without bringing together what is apart."""
        heads: list[int] = []
        for event_id in group:
            head = next((head for head in heads if self._may_unite(head, event_id)), None)
            if head is None:
                heads.append(event_id)
            else:
                self._unite(head, event_id)

    def all(self) -> list[list[int]]:
        """The groups."""
        return list({id(group): group for group in self._of.values()}.values())

    def _group(self, event_id: int) -> list[int]:
        return self._of.setdefault(event_id, [event_id])

    def _may_unite(self, one: int, other: int) -> bool:
        group = self._group(other)
        return all(self._apart[m].isdisjoint(group) for m in self._group(one) if m in self._apart)

    def _unite(self, one: int, other: int) -> None:
        kept, gone = self._group(one), self._group(other)
        if kept is gone:
            return
        if len(kept) < len(gone):
            kept, gone = gone, kept
        kept += gone
        self._of.update(dict.fromkeys(gone, kept))


def _merged(spans: Iterable[Span]) -> list[Span]:
    """Spans in order of their starts as disjoint ones; an empty one lasts a second."""
    found: list[Span] = []
    for start, end in spans:
        end = max(end, start + 1)
        if found and start <= found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((start, end))
    return found


def _touches(interval: Interval, spans: Sequence[Span]) -> bool:
    """Whether an interval overlaps one of these sorted, disjoint spans."""
    end = max(interval.end, interval.start + 1)
    place = bisect_left(spans, (end,)) - 1  # the last that begins before the end
    return place >= 0 and spans[place][1] > interval.start


def _telling(row: sqlite3.Row) -> Telling | None:
    event_id, article_id, *dates, lemma, title, sentence, cast, place, anchor, status, importance, is_edited = row
    interval = interval_of(dates)
    if interval is None:
        return None
    return Telling(
        id=event_id,
        article_id=article_id if isinstance(article_id, int) else None,
        interval=interval,
        lemma=text_of(lemma),
        title=text_of(title),
        sentence=text_of(sentence),
        participants=tuple(participant.name for participant in cast_of(cast)),
        place=text_of(place),
        anchor=anchor_of(anchor),
        status=status_of(status),
        importance=share_of(importance),
        is_edited=bool(is_edited),
    )
