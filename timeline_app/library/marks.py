"""What the user says of sentences in summaries: pinned or struck out."""

import sqlite3
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from timeline_app.library.columns import is_extent, text_of
from timeline_app.model import Mark

#: An article's id, and the offset at which a sentence of it begins.
Place = tuple[int, int]

_MARKS = {mark.value: mark for mark in Mark}


def all_marks(connection: sqlite3.Connection) -> dict[Place, Mark]:
    """Every sentence of which the user has said anything; what is damaged was never said."""
    rows = connection.execute("SELECT article_id, offset_start, mark FROM sentence_marks")
    return {
        (article_id, start): _MARKS[mark]
        for article_id, start, mark in rows
        if isinstance(article_id, int) and isinstance(start, int) and mark in _MARKS
    }


def struck_sentences(connection: sqlite3.Connection) -> list[str]:
    """The words of every sentence that the user struck out."""
    rows = connection.execute("SELECT sentence FROM sentence_marks WHERE mark = ?", (Mark.STRUCK.value,))
    return [text_of(sentence) for (sentence,) in rows]


def lay(
    connection: sqlite3.Connection, marks: Mapping[Place, Mark | None], words: Mapping[Place, str]
) -> dict[Place, Mark | None]:
    """Say this of sentences, None to take back; what was said before. Where no sentence is nothing is said.

    `words`: those of sentences that may have moved since they stood at their places.
    """
    before = all_marks(connection)
    wanted = defaultdict[int, list[Place]](list)
    for place in marks:
        wanted[place[0]].append(place)
    said = {}
    for article_id, places in wanted.items():
        free = _sentences(connection, article_id)
        for place in places:
            done = {start for start in free if before.get((article_id, start)) is marks[place]}
            start = _found(place[1], words.get(place), free, done)
            if start is not None:
                now = article_id, start
                said[place] = before.get(now)
                _write(connection, now, marks[place], free.pop(start))
    return said


def _found(start: int, words: str | None, free: Mapping[int, str], done: Collection[int]) -> int | None:
    """Where a sentence begins now that began at `start`; of several with its words one that is not `done`."""
    if words is None:
        return start if start in free else None
    wording = _wording(words)
    return min(
        (other for other, sentence in free.items() if _wording(sentence) == wording),
        key=lambda other: (other != start, other in done, abs(other - start)),
        default=None,
    )


def follow(connection: sqlite3.Connection, article_id: int, text: str, spans: Sequence[tuple[int, int]]) -> None:
    """Let the marks of an article stand where their sentences stand in its new text; they go with them.

    Of equal sentences the nearest is taken, and each by one mark only.
    """
    rows = connection.execute(
        "SELECT offset_start, mark, sentence FROM sentence_marks WHERE article_id = ? ORDER BY offset_start",
        (article_id,),
    ).fetchall()
    if not rows:
        return
    free = defaultdict[str, list[tuple[int, str]]](list)
    for start, end in spans:
        free[_wording(text[start:end])].append((start, text[start:end]))
    connection.execute("DELETE FROM sentence_marks WHERE article_id = ?", (article_id,))
    for old_start, value, sentence in rows:
        places = free[_wording(text_of(sentence))]
        mark = _MARKS.get(value)
        if mark is not None and places and isinstance(old_start, int):
            nearest = min(places, key=lambda place: abs(place[0] - old_start))
            places.remove(nearest)
            _write(connection, (article_id, nearest[0]), mark, nearest[1])


def _write(connection: sqlite3.Connection, place: Place, mark: Mark | None, sentence: str) -> None:
    if mark is None:
        connection.execute("DELETE FROM sentence_marks WHERE article_id = ? AND offset_start = ?", place)
    else:
        connection.execute("REPLACE INTO sentence_marks VALUES (?, ?, ?, ?)", (*place, mark.value, sentence))


def _sentences(connection: sqlite3.Connection, article_id: int) -> dict[int, str]:
    """The sentences of an article by the offsets at which they begin."""
    row = connection.execute("SELECT text FROM articles WHERE id = ?", (article_id,)).fetchone()
    if row is None:
        return {}
    spans = connection.execute(
        "SELECT offset_start, offset_end FROM sentences WHERE article_id = ? ORDER BY ordinal", (article_id,)
    )
    text = text_of(row[0])
    return {start: text[start:end] for start, end in spans if is_extent(start, end)}


def _wording(sentence: str) -> str:
    """The words of a sentence, however its lines are broken."""
    return " ".join(sentence.split())
