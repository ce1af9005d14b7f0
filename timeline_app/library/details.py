"""What is read of events: with what a table shows beside them, as rows for the picture, as titles."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from timeline_app.library import overlays
from timeline_app.library.entries import IS_CHECKED, IS_VISIBLE, Entry, entries, leads, lifted
from timeline_app.library.records import EventDetail, Overlay
from timeline_app.library.rows import EXPRESSION_COLUMNS, event_of, expression_of, tags_of

#: start, end (seconds), granularity, article id (0 for none), event id, importance, whether it is approximate, of
#: an assumed year; status, lane, colour, number of sources: what the picture's columns are made of
PictureRow = tuple[int, int, int, int, int, float, bool, bool, str, str, str, int]

#: Lane, colour and sources of an event that stands alone and is as it was found.
_PLAIN = ("", "", 1)

#: The condition on `edited_events AS e` of leading an entry that deserves its place by another telling.
_RAISED = "e.id IN (SELECT value FROM json_each(?))"

_DETAILS = (
    "SELECT e.*, t.sentence, a.title AS article_title, a.source, "
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
    return _shown_entries(connection, "TRUE", "e.start_s IS NULL, e.start_s, e.end_s, e.id", minor=minor)


def undated(connection: sqlite3.Connection, *, minor: bool) -> list[EventDetail]:
    """The entries of the checked articles that have no date, by article and place in it."""
    return _shown_entries(connection, "e.start_s IS NULL", "e.article_id, e.head_start, e.id", minor=minor)


def hidden(connection: sqlite3.Connection) -> list[EventDetail]:
    """The events that the user has hidden."""
    return details(connection, "e.is_hidden ORDER BY e.article_id, e.head_start, e.id")


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


def picture_rows(connection: sqlite3.Connection, *, minor: bool) -> Iterator[PictureRow]:
    """What the timeline draws: the shown entries that have a date, in no particular order."""
    cursor = connection.cursor()
    cursor.row_factory = None
    looks: dict[int, tuple[str, str, int] | None] = {}
    for event_id, lane, colour in cursor.execute("SELECT event_id, lane, colour FROM edits"):
        looks[event_id] = lane, colour, 1
    led, said = leads(connection), overlays.of_leaders(connection)
    looks |= dict.fromkeys(led.following)
    looks |= {event_id: (*_PLAIN[:2], sources) for event_id, sources in led.source_counts.items()}
    for event_id, overlay in said.items():
        looks[event_id] = overlay.lane, overlay.colour, led.source_counts[event_id]
    rows = cursor.execute(
        "SELECT e.start_s, e.end_s, e.granularity, coalesce(e.article_id, 0), e.id, e.importance, e.approximate, "
        "e.is_year_assumed, e.status FROM edited_events AS e "
        f"WHERE {_shown(minor, _RAISED)} AND {IS_CHECKED} AND e.start_s IS NOT NULL",
        () if minor else (json.dumps([*led.raised, *said]),),
    )
    for row in rows:
        look = looks.get(row[4], _PLAIN)
        if look is None:
            continue
        if look[2] > 1:
            row = *row[:5], lifted(row[5], look[2]), *row[6:]
        yield row + look


def leaders(connection: sqlite3.Connection, ids: Iterable[int]) -> frozenset[int]:
    """The events that stand for these: those that lead their entries."""
    following = leads(connection).following
    for told in overlays.touched(connection):
        # Words that the user gave to a telling of an unchecked article are shown by what leads.
        leader = next((one.event_id for one in told if one.is_checked), None)
        if leader is not None:
            following |= {one.event_id: leader for one in told if one.overlay and one.event_id != leader}
    return frozenset(following.get(event_id, event_id) for event_id in ids)


def titles(connection: sqlite3.Connection, ids: Iterable[int]) -> dict[int, str]:
    """The titles of these events as the user has them."""
    rows = connection.execute(
        "SELECT id, title FROM edited_events WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(ids)),),
    )
    found = {row[0]: row[1] for row in rows}
    said = overlays.of_leaders(connection, found)
    return found | {event_id: one.title for event_id, one in said.items() if event_id in found and one.title}


def undated_count(connection: sqlite3.Connection, *, minor: bool) -> int:
    """How many entries of the checked articles have no date."""
    following = leads(connection).following
    said = [] if minor else [*overlays.of_leaders(connection)]
    rows = connection.execute(
        "SELECT e.id FROM edited_events AS e "
        f"WHERE {_shown(minor, _RAISED)} AND {IS_CHECKED} AND e.start_s IS NULL",
        () if minor else (json.dumps(said),),
    )
    return sum(row[0] not in following for row in rows)


def _shown(minor: bool, otherwise: str = "FALSE") -> str:
    """The condition on `edited_events AS e` of not being hidden, and of being notable or touched by the user."""
    return IS_VISIBLE if minor else f"{IS_VISIBLE} AND (e.is_notable OR {otherwise})"


def _shown_entries(connection: sqlite3.Connection, where: str, order: str, *, minor: bool) -> list[EventDetail]:
    """The shown entries whose leaders meet a condition."""
    told, said = entries(connection), overlays.of_leaders(connection)
    raised = [*said, *(entry.leader for entry in told.values() if entry.is_raised)]
    conditions = f"{_shown(minor, _RAISED)} AND {IS_CHECKED} AND {where}"
    query = f"{_DETAILS.format(events='edited_events')} WHERE {conditions} ORDER BY {order}"
    found = []
    for row in connection.execute(query, () if minor else (json.dumps(raised),)).fetchall():
        entry = told.get(row["id"])
        if entry is None or entry.leader == row["id"]:
            found.append(_as_said(_led(_detail(row), entry), said.get(row["id"])))
    return found


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
        sentence=row["sentence"],
        article_title=row["article_title"] or "",
        source=row["source"] or "",
        is_edited=bool(row["is_edited"]),
        is_year_assumed=bool(row["is_year_assumed"]),
        lane=row["lane"] or "",
        colour=row["colour"] or "",
        tags=tags_of(row["tags"]),
        note=row["note"] or "",
        is_manual=bool(row["is_manual"]),
    )
