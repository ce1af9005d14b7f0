"""Events into the tables; they keep their ids when their article is analysed again."""

import json
import sqlite3
from collections.abc import Collection, Iterable, Mapping, Sequence

from timeline_app.library.columns import IS_DATED, offset_of, text_of
from timeline_app.library.entries import regroup
from timeline_app.library.recognition import Known, Mark, recognised
from timeline_app.library.rows import EVENT_COLUMNS, event_columns, storable
from timeline_app.model import Analysis, Anchor, Event, TimeExpression

#: So much of an event's sentence is kept for the search and to know the event again. No sentence of a text is
#: longer; what a user marks may be.
_LONGEST_SENTENCE = 2_000


def replace_all(
    connection: sqlite3.Connection,
    article_id: int,
    analysis: Analysis,
    *,
    expressions: Mapping[TimeExpression, int],
    old_text: str | None,
) -> None:
    """Put the events of an analysis in the place of the article's old ones.

    An event keeps its id where it is recognised (see `recognised`). One that is found no longer goes, unless the
    user edited it or judged it: then it stays as it was while the text does, else it is kept out of sight, and
    comes back with its edits when it is found again.
    """
    text = storable(analysis.article.text)
    is_same_text = old_text == text
    reference = analysis.article.reference
    is_year_assumed = reference is not None and reference.is_year_assumed
    known = _known(connection, article_id)
    left = {event.id: event.mark.sentence for event in known}
    found = [event for event in analysis.events if event.anchor is not Anchor.USER]
    marks = [_mark(event, text) for event in found]
    new: list[int] = []
    event_ids = recognised(known, marks, is_same_text=is_same_text)
    for event, mark, event_id in zip(found, marks, event_ids, strict=True):
        number = None if event.expression is None else expressions[event.expression]
        is_assumed = is_year_assumed and not event.has_year
        columns = event_columns(event, number, is_year_assumed=is_assumed)
        if event_id is None:
            new.append(write_new(connection, article_id, columns, mark.sentence))
            continue
        _write_over(connection, event_id, columns, mark.sentence)
        if left.pop(event_id) != mark.sentence:  # which no trigger sees
            new.append(event_id)
    _retire(connection, left, is_same_text=is_same_text)
    if not is_same_text:
        _follow_additions(connection, article_id, text)
    index_words(connection, article_id=article_id)
    announce(connection, new)


def index_words(connection: sqlite3.Connection, *, article_id: int | None = None, event_id: int = 0) -> None:
    """Make what the search knows of an article's edited events, or of one event, what the user sees."""
    edited = "e.article_id = ? AND e.is_edited"
    which, number = ("e.id = ?", event_id) if article_id is None else (edited, article_id)
    words = "coalesce(e.note || ' ' || e.tags, '')"
    connection.execute(
        f"UPDATE event_texts SET title = e.title, note = {words} FROM edited_events AS e "
        f"WHERE event_texts.rowid = e.id AND {which} "
        f"AND (event_texts.title IS NOT e.title OR event_texts.note IS NOT {words})",
        (number,),
    )


def write_new(
    connection: sqlite3.Connection, article_id: int | None, values: Sequence[object], sentence: str
) -> int:
    """Write the columns `EVENT_COLUMNS` as a new event; its id. `sentence`: its words, "" for none.

    Of a long sentence the beginning is kept: each event has its own copy, and a text may tell many in one.
    """
    names, places = ", ".join(EVENT_COLUMNS), ", ".join("?" * len(EVENT_COLUMNS))
    cursor = connection.execute(
        f"INSERT INTO events (article_id, {names}) VALUES (?, {places})", (article_id, *values)
    )
    texts = "INSERT INTO event_texts (title, sentence, note, rowid) VALUES (?, ?, '', ?)"
    connection.execute(texts, (values[0], _beginning(sentence), cursor.lastrowid))
    return int(cursor.lastrowid or 0)


def announce(connection: sqlite3.Connection, event_ids: Iterable[int]) -> None:
    """Let merging look where these events are, which are new; of all other changes the tables tell themselves."""
    connection.execute(
        "INSERT INTO unsettled (start_s, end_s) SELECT DISTINCT e.start_s, e.end_s FROM edited_events AS e "
        f"WHERE {IS_DATED} AND e.id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(event_ids)),),
    )


def _known(connection: sqlite3.Connection, article_id: int) -> list[Known]:
    """The events that the article's text gave in the order of the text, those out of sight last."""
    rows = connection.execute(
        "SELECT e.id, e.is_present, e.head_start, e.head_end, e.sentence_start, t.sentence, e.lemma "
        "FROM events AS e JOIN event_texts AS t ON t.rowid = e.id "
        "WHERE e.article_id = ? AND NOT e.is_manual ORDER BY e.is_present DESC, e.head_start, e.id",
        (article_id,),
    )
    return [Known(row["id"], bool(row["is_present"]), _known_mark(row)) for row in rows]


def _known_mark(row: sqlite3.Row) -> Mark:
    return Mark(
        offset_of(row["head_start"]),
        offset_of(row["head_end"]),
        offset_of(row["sentence_start"]),
        _beginning(text_of(row["sentence"])),
        text_of(row["lemma"]),
    )


def _mark(event: Event, text: str) -> Mark:
    sentence = _beginning(text[event.sentence_start : event.sentence_end])
    return Mark(event.head_start, event.head_end, event.sentence_start, sentence, storable(event.lemma))


def _beginning(sentence: str) -> str:
    """So much of a sentence as is kept, up to a blank between two words."""
    if len(sentence) <= _LONGEST_SENTENCE:
        return sentence
    blank = sentence.rfind(" ", 0, _LONGEST_SENTENCE + 1)
    return sentence[: blank if blank > 0 else _LONGEST_SENTENCE]


def _write_over(connection: sqlite3.Connection, event_id: int, values: Sequence[object], sentence: str) -> None:
    """Write the columns `EVENT_COLUMNS` of an event over the old ones."""
    names = ", ".join(f"{name} = ?" for name in EVENT_COLUMNS)
    connection.execute(f"UPDATE events SET is_present = 1, {names} WHERE id = ?", (*values, event_id))
    words = (values[0], sentence)
    connection.execute(
        "UPDATE event_texts SET title = ?, sentence = ? WHERE rowid = ? AND (title, sentence) IS NOT (?, ?)",
        (*words, event_id, *words),
    )


def _retire(connection: sqlite3.Connection, left: Collection[int], *, is_same_text: bool) -> None:
    """What becomes of events that were not found again: they go, but for those that the user touched or judged."""
    if not left:
        return
    ids = json.dumps(list(left))
    gone = "id IN (SELECT value FROM json_each(?))"
    unneeded = (
        f"{gone} AND id NOT IN (SELECT event_id FROM edits) AND id NOT IN (SELECT event_id FROM verdicts) "
        "AND id NOT IN (SELECT other_id FROM verdicts)"
    )
    rows = connection.execute(f"SELECT id FROM events WHERE {unneeded}", (ids,)).fetchall()
    regroup(connection, {row[0] for row in rows}, ())
    connection.executemany("DELETE FROM events WHERE id = ?", rows)
    if not is_same_text:
        connection.execute(f"UPDATE events SET is_present = 0 WHERE {gone}", (ids,))
    # The expressions were numbered anew.
    connection.execute(f"UPDATE events SET expression = NULL WHERE {gone}", (ids,))


def _follow_additions(connection: sqlite3.Connection, article_id: int, text: str) -> None:
    """Let what the user added stand where its words are in the new text; 0 to 0 where they are gone."""
    rows = connection.execute(
        "SELECT e.id, e.head_start, e.head_end, e.sentence_start, e.sentence_end, t.sentence "
        "FROM events AS e JOIN event_texts AS t ON t.rowid = e.id WHERE e.article_id = ? AND e.is_manual",
        (article_id,),
    ).fetchall()
    for event_id, *places, sentence in rows:
        head_start, head_end, sentence_start, sentence_end = map(offset_of, places)
        start = text.find(sentence) if text_of(sentence) else -1
        place = (0, 0, 0, 0)
        if start >= 0:
            shift = start - sentence_start
            end = start + max(len(sentence), sentence_end - sentence_start)
            place = (head_start + shift, head_end + shift, start, min(end, len(text)))
        connection.execute(
            "UPDATE events SET head_start = ?, head_end = ?, sentence_start = ?, sentence_end = ? WHERE id = ?",
            (*place, event_id),
        )
