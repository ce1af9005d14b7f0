"""Events in and out of the tables; they keep their ids when their article is analysed again."""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from timeline_app.library.records import EventDetail
from timeline_app.library.rows import (
    EVENT_COLUMNS,
    EXPRESSION_COLUMNS,
    IntervalColumns,
    event_columns,
    event_of,
    expression_of,
    storable,
)
from timeline_app.model import Analysis, Anchor, Status, TimeExpression

#: start, end (seconds), granularity, article id, event id, importance, and whether it is approximate, planned,
#: of an assumed year: what the picture's columns are made of
PictureRow = tuple[int, int, int, int, int, float, bool, bool, bool]

#: what makes an event the same one in the next analysis of its article
_Identity = tuple[str | int, ...]

_CHECKED = "e.article_id IN (SELECT id FROM articles WHERE is_checked)"
_DETAILS = (
    "SELECT e.*, t.sentence, a.title AS article_title, a.source, "
    + ", ".join(f"x.{name}" for name in EXPRESSION_COLUMNS)
    + " FROM {events} AS e JOIN articles AS a ON a.id = e.article_id JOIN event_texts AS t ON t.rowid = e.id "
    "LEFT JOIN expressions AS x ON x.article_id = e.article_id AND x.ordinal = e.expression "
)


def replace_all(
    connection: sqlite3.Connection,
    article_id: int,
    analysis: Analysis,
    *,
    expressions: Mapping[TimeExpression, int],
    old_text: str | None,
) -> None:
    """Put the events of an analysis in the place of the article's old ones.

    An event is the same as before by its head's offsets while the text stays as it was, else by its sentence's
    words. One that is found no longer goes, unless the user edited it: then it stays as it was while the text
    does, else it is kept out of sight, and comes back with its edits when it is found again.
    """
    text = storable(analysis.article.text)
    is_same_text = old_text == text
    reference = analysis.article.reference
    is_year_assumed = reference is not None and reference.is_year_assumed
    known = _known(connection, article_id)
    left = set(known.values())
    counted: Counter[_Identity] = Counter()
    for event in analysis.events:
        sentence = text[event.sentence_start : event.sentence_end]
        head = (event.head_start, event.head_end)
        identities = _identities(head, event.sentence_start, sentence, counted)
        # Offsets mean nothing in a text that has changed.
        matches = (known.get(identity) for identity in (identities if is_same_text else identities[1:]))
        event_id = next((match for match in matches if match in left), None)
        left.discard(event_id or 0)
        number = None if event.expression is None else expressions[event.expression]
        is_assumed = is_year_assumed and not event.has_year
        columns = event_columns(event, number, is_year_assumed=is_assumed)
        _write(connection, event_id, article_id, columns, sentence)
    _retire(connection, left, is_same_text=is_same_text)
    index_titles(connection, article_id)


def details(connection: sqlite3.Connection, where: str, parameters: Sequence[object] = ()) -> list[EventDetail]:
    """The events for which the condition `where` holds on `edited_events AS e`, a clause of ours."""
    rows = connection.execute(f"{_DETAILS.format(events='edited_events')} WHERE {where}", parameters)
    return [_detail(row) for row in rows]


def shown(connection: sqlite3.Connection, *, minor: bool) -> list[EventDetail]:
    """The events of the checked articles that are not hidden, by time, the undated ones last."""
    order = "e.start_s IS NULL, e.start_s, e.end_s, e.id"
    return details(connection, f"{_shown(minor)} AND {_CHECKED} ORDER BY {order}")


def undated(connection: sqlite3.Connection, *, minor: bool) -> list[EventDetail]:
    """The events of the checked articles that have no date, by article and place in it."""
    order = "e.article_id, e.head_start"
    return details(connection, f"{_shown(minor)} AND {_CHECKED} AND e.start_s IS NULL ORDER BY {order}")


def hidden(connection: sqlite3.Connection) -> list[EventDetail]:
    """The events that the user has hidden."""
    return details(connection, "e.is_hidden ORDER BY e.article_id, e.head_start")


def of_article(connection: sqlite3.Connection, article_id: int, *, minor: bool) -> list[EventDetail]:
    """The events of an article that are not hidden, in the order of the text."""
    return details(connection, f"{_shown(minor)} AND e.article_id = ? ORDER BY e.head_start, e.id", (article_id,))


def unedited(connection: sqlite3.Connection, article_id: int) -> list[EventDetail]:
    """The events of an article as its text gave them, in the order of the text."""
    as_found = "(SELECT *, 0 AS is_edited, 0 AS is_redated, 0 AS is_hidden FROM events WHERE is_present)"
    query = f"{_DETAILS.format(events=as_found)} WHERE e.article_id = ? ORDER BY e.head_start, e.id"
    return [_detail(row) for row in connection.execute(query, (article_id,))]


def by_ids(connection: sqlite3.Connection, ids: Iterable[int]) -> list[EventDetail]:
    """The events with these ids, in this order; those that there are not are left out."""
    wanted = list(ids)
    found = details(connection, "e.id IN (SELECT value FROM json_each(?))", (json.dumps(wanted),))
    by_id = {detail.event.id: detail for detail in found}
    return [by_id[event_id] for event_id in wanted if event_id in by_id]


def picture_rows(connection: sqlite3.Connection, *, minor: bool) -> Iterator[PictureRow]:
    """What the timeline draws: the shown events that have a date, in no particular order."""
    cursor = connection.cursor()
    cursor.row_factory = None
    yield from cursor.execute(
        "SELECT e.start_s, e.end_s, e.granularity, e.article_id, e.id, e.importance, e.approximate, "
        "e.status = ?, e.is_year_assumed FROM edited_events AS e "
        f"WHERE {_shown(minor)} AND {_CHECKED} AND e.start_s IS NOT NULL",
        (Status.PLANNED.value,),
    )


def titles(connection: sqlite3.Connection, ids: Iterable[int]) -> dict[int, str]:
    """The titles of these events as the user has them."""
    rows = connection.execute(
        "SELECT id, title FROM edited_events WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(ids)),),
    )
    return {row[0]: row[1] for row in rows}


def undated_count(connection: sqlite3.Connection, *, minor: bool) -> int:
    """How many events of the checked articles have no date."""
    row = connection.execute(
        f"SELECT count(*) FROM edited_events AS e WHERE {_shown(minor)} AND {_CHECKED} AND e.start_s IS NULL"
    ).fetchone()
    return int(row[0])


def frames(connection: sqlite3.Connection, article_id: int) -> dict[int, IntervalColumns]:
    """The time that each sentence tells of, by its start: its first event dated by own words, else by others."""
    rows = connection.execute(
        "SELECT e.sentence_start, e.start_s, e.end_s, e.granularity, e.approximate FROM edited_events AS e "
        f"WHERE e.article_id = ? AND {_shown(minor=True)} AND e.start_s IS NOT NULL "
        "ORDER BY e.anchor = ? DESC, e.head_start",
        (article_id, Anchor.EXPRESSION.value),
    )
    found: dict[int, IntervalColumns] = {}
    for row in rows:
        found.setdefault(row[0], (row[1], row[2], row[3], row[4]))
    return found


def index_titles(connection: sqlite3.Connection, article_id: int, event_id: int | None = None) -> None:
    """Make the titles that the search knows those that the user sees."""
    connection.execute(
        "UPDATE event_texts SET title = e.title FROM edited_events AS e WHERE event_texts.rowid = e.id "
        "AND e.article_id = ? AND (? IS NULL OR e.id = ?) AND event_texts.title IS NOT e.title",
        (article_id, event_id, event_id),
    )


def _shown(minor: bool) -> str:
    """The condition on `edited_events AS e` of not being hidden, and of being notable or touched by the user."""
    return "NOT e.is_hidden" if minor else "NOT e.is_hidden AND e.is_notable"


def _known(connection: sqlite3.Connection, article_id: int) -> dict[_Identity, int]:
    """The ids of the article's events by what makes them the same; those out of sight by their words alone."""
    counted: Counter[_Identity] = Counter()
    found: dict[_Identity, int] = {}
    for event_id, is_present, head_start, head_end, sentence_start, sentence in connection.execute(
        "SELECT e.id, e.is_present, e.head_start, e.head_end, e.sentence_start, t.sentence "
        "FROM events AS e JOIN event_texts AS t ON t.rowid = e.id "
        "WHERE e.article_id = ? ORDER BY e.is_present DESC, e.head_start, e.id",
        (article_id,),
    ).fetchall():
        identities = _identities((head_start, head_end), sentence_start, sentence, counted)
        found.update(dict.fromkeys(identities if is_present else identities[1:], event_id))
    return found


def _identities(
    head: tuple[int, int], sentence_start: int, sentence: str, counted: Counter[_Identity]
) -> tuple[_Identity, _Identity]:
    """An event by its offsets and by its words, each with its number among those alike."""
    by_offsets: _Identity = head
    by_words: _Identity = (sentence, head[0] - sentence_start, head[1] - sentence_start)
    counted.update((by_offsets, by_words))
    return (*by_offsets, counted[by_offsets]), (*by_words, counted[by_words])


def _write(
    connection: sqlite3.Connection, event_id: int | None, article_id: int, values: Sequence[object], sentence: str
) -> None:
    """Write the columns `EVENT_COLUMNS` of an event over the old ones, or as a new event."""
    title = values[0]
    if event_id is None:
        names, places = ", ".join(EVENT_COLUMNS), ", ".join("?" * len(EVENT_COLUMNS))
        cursor = connection.execute(
            f"INSERT INTO events (article_id, {names}) VALUES (?, {places})",
            (article_id, *values),
        )
        texts = "INSERT INTO event_texts (title, sentence, rowid) VALUES (?, ?, ?)"
        connection.execute(texts, (title, sentence, cursor.lastrowid))
        return
    names = ", ".join(f"{name} = ?" for name in EVENT_COLUMNS)
    connection.execute(f"UPDATE events SET is_present = 1, {names} WHERE id = ?", (*values, event_id))
    connection.execute(
        "UPDATE event_texts SET title = ?, sentence = ? WHERE rowid = ?", (title, sentence, event_id)
    )


def _retire(connection: sqlite3.Connection, left: Iterable[int], *, is_same_text: bool) -> None:
    """What becomes of events that were not found again."""
    ids = json.dumps(list(left))
    gone = "id IN (SELECT value FROM json_each(?))"
    connection.execute(f"DELETE FROM events WHERE {gone} AND id NOT IN (SELECT event_id FROM edits)", (ids,))
    if not is_same_text:
        connection.execute(f"UPDATE events SET is_present = 0 WHERE {gone}", (ids,))
    # The expressions were numbered anew.
    connection.execute(f"UPDATE events SET expression = NULL WHERE {gone}", (ids,))


def _detail(row: sqlite3.Row) -> EventDetail:
    columns = tuple(row)[-len(EXPRESSION_COLUMNS) :]
    expression = None if columns[0] is None else expression_of(columns)
    return EventDetail(
        event=event_of(row, expression),
        sentence=row["sentence"],
        article_title=row["article_title"],
        source=row["source"],
        is_edited=bool(row["is_edited"]),
        is_year_assumed=bool(row["is_year_assumed"]),
    )
