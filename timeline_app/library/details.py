"""What is read of events: with what a table shows beside them, as titles."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import replace

from timeline_app.library import overlays
from timeline_app.library.columns import label_of, text_of
from timeline_app.library.entries import IS_CHECKED, IS_VISIBLE, OF_EVENTS, ORDER, Entry, entries
from timeline_app.library.records import COLOURS, EventDetail, Overlay
from timeline_app.library.rows import EXPRESSION_COLUMNS, event_of, expression_of, in_line, tags_of

#: The condition on `edited_events AS e` of leading an entry that deserves its place by another telling.
_RAISED = "e.id IN (SELECT value FROM json_each(?))"

_DETAILS = (
    "SELECT e.*, t.sentence, a.id AS known_article_id, a.title AS article_title, a.source, "
    + ", ".join(f"x.{name}" for name in EXPRESSION_COLUMNS)
    + " FROM {events} AS e LEFT JOIN articles AS a ON a.id = e.article_id JOIN event_texts AS t ON t.rowid = e.id "
    "LEFT JOIN expressions AS x ON x.article_id = e.article_id AND x.ordinal = e.expression "
)


def details(connection: sqlite3.Connection, where: str, parameters: Sequence[object] = ()) -> list[EventDetail]:
    """The events for which the condition `where` holds on `edited_events AS e`, a clause of ours."""
    rows = connection.execute(f"{_DETAILS.format(events='edited_events')} WHERE {where}", parameters)
    return [_detail(row) for row in rows]


def shown(connection: sqlite3.Connection, *, minor: bool) -> list[EventDetail]:
    """The entries of the checked articles that are not hidden, by time, the undated ones last."""
    told, said = entries(connection), overlays.of_leaders(connection)
    raised = [*said, *(entry.leader for entry in told.values() if entry.is_raised)]
    query = (
        f"{_DETAILS.format(events='edited_events')} WHERE {_shown(minor, _RAISED)} AND {IS_CHECKED} "
        "ORDER BY e.start_s IS NULL, e.start_s, e.end_s, e.id"
    )
    found = []
    for row in connection.execute(query, () if minor else (json.dumps(raised),)).fetchall():
        entry = told.get(row["id"])
        if entry is None or entry.leader == row["id"]:
            found.append(_as_said(_led(_detail(row), entry), said.get(row["id"])))
    return found


def hidden(connection: sqlite3.Connection) -> list[EventDetail]:
    """The events that the user has hidden."""
    hidden = "e.id IN (SELECT event_id FROM edits WHERE is_hidden)"
    return details(connection, f"{hidden} ORDER BY e.article_id, e.head_start, e.id")


def of_article(connection: sqlite3.Connection, article_id: int, *, minor: bool) -> list[EventDetail]:
    """The events of an article that are not hidden, in the order of the text."""
    where = f"{_shown(minor)} AND e.article_id = ? ORDER BY e.head_start, e.id"
    return details(connection, where, (article_id,))


def unedited(connection: sqlite3.Connection, article_id: int) -> list[EventDetail]:
    """The events of an article as its text gave them, in the order of the text."""
    as_found = (
        "(SELECT *, 0 AS is_edited, 0 AS is_redated, 0 AS is_hidden, '' AS lane, '' AS colour, '' AS tags, "
        "'' AS note FROM events WHERE is_present AND NOT is_manual)"
    )
    query = f"{_DETAILS.format(events=as_found)} WHERE e.article_id = ? ORDER BY e.head_start, e.id"
    return [_detail(row) for row in connection.execute(query, (article_id,))]


def by_ids(connection: sqlite3.Connection, ids: Iterable[int]) -> list[EventDetail]:
    """The events with these ids, in this order, with their entries; those that there are not are left out."""
    wanted = list(ids)
    found = details(connection, "e.id IN (SELECT value FROM json_each(?))", (json.dumps(wanted),))
    told = entries(connection, wanted)
    said = overlays.of_leaders(connection, wanted)
    by_id = {
        event_id: _as_said(_in_entry(detail, told.get(event_id)), said.get(event_id))
        for event_id, detail in ((detail.event.id, detail) for detail in found)
    }
    return [by_id[event_id] for event_id in wanted if event_id in by_id]


def tellings(connection: sqlite3.Connection, event_id: int) -> list[EventDetail]:
    """All events of checked articles in the entry of this one, the leader first; itself if it is alone."""
    entry = next(iter(entries(connection, (event_id,)).values()), None)
    return by_ids(connection, entry.telling_ids if entry else (event_id,))


def leader(connection: sqlite3.Connection, ids: Iterable[int]) -> int | None:
    """Which of the events of checked articles would lead an entry of these events and all that stand with them."""
    listed = json.dumps(list(ids))
    row = connection.execute(
        f"SELECT e.id FROM edited_events AS e WHERE {IS_CHECKED} AND (e.id IN (SELECT value FROM json_each(?)) "
        f"OR e.id IN (SELECT m.event_id FROM merged AS m WHERE {OF_EVENTS})) ORDER BY {ORDER} LIMIT 1",
        (listed, listed),
    ).fetchone()
    return None if row is None else int(row[0])


def titles(connection: sqlite3.Connection, ids: Iterable[int]) -> dict[int, str]:
    """The titles of these events as the user has them."""
    rows = connection.execute(
        "SELECT id, title FROM edited_events WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(ids)),),
    )
    found = {row[0]: text_of(row[1]) for row in rows}
    said = overlays.of_leaders(connection, found)
    return found | {event_id: one.title for event_id, one in said.items() if event_id in found and one.title}


def _shown(minor: bool, otherwise: str = "FALSE") -> str:
    """The condition on `edited_events AS e` of not being hidden, and of being notable or touched by the user."""
    return IS_VISIBLE if minor else f"{IS_VISIBLE} AND (e.is_notable OR {otherwise})"


def _in_entry(detail: EventDetail, entry: Entry | None) -> EventDetail:
    """The detail with what is known of its entry."""
    if entry is None:
        return detail
    return replace(
        detail,
        entry_size=len(entry.telling_ids),
        source_count=entry.source_count,
        telling_ids=entry.telling_ids,
        article_ids=entry.article_ids,
        sources=entry.sources,
    )


def _led(detail: EventDetail, entry: Entry | None) -> EventDetail:
    """The detail of a leader with what all its entry tells."""
    if entry is None:
        return detail
    return replace(_in_entry(detail, entry), event=replace(detail.event, cast=entry.cast()))


def _as_said(detail: EventDetail, overlay: Overlay | None) -> EventDetail:
    """The detail of a leader with what the user said of any of its entry."""
    if overlay is None:
        return detail
    return replace(
        detail,
        event=replace(detail.event, title=overlay.title or detail.event.title),
        is_edited=True,
        lane=overlay.lane,
        colour=overlay.colour,
        tags=overlay.tags,
        note=overlay.note,
    )


def _detail(row: sqlite3.Row) -> EventDetail:
    columns = tuple(row)[-len(EXPRESSION_COLUMNS) :]
    expression = None if columns[0] is None else expression_of(columns)
    return EventDetail(
        event=event_of(row, expression),
        sentence=text_of(row["sentence"]),
        article_title=label_of(row["article_title"]),
        source=label_of(row["source"]),
        is_edited=bool(row["is_edited"]),
        is_year_assumed=bool(row["is_year_assumed"]),
        lane=in_line(text_of(row["lane"])),
        colour=row["colour"] if row["colour"] in COLOURS else "",
        tags=tags_of(row["tags"]),
        note=text_of(row["note"]),
        is_manual=bool(row["is_manual"]),
    )
