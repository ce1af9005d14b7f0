"""The user's changes of events, laid over what the text gave."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TypedDict, Unpack

from timeline_app.library import events, frames, overlays
from timeline_app.library.columns import text_of
from timeline_app.library.entries import groups_of
from timeline_app.library.records import COLOURS, Edit, Overlay
from timeline_app.library.rows import OVERLAY_COLUMNS, in_line, overlay_columns, overlay_of, storable, tags_of
from timeline_app.model import Interval

_UNTOUCHED = Overlay()
_NAMES = ", ".join(OVERLAY_COLUMNS)
_PLACES = ", ".join("?" * len(OVERLAY_COLUMNS))
#: Written over in place, so that what did not change wakes no trigger.
_LAY = (
    f"INSERT INTO edits (event_id, {_NAMES}) VALUES (?, {_PLACES}) ON CONFLICT (event_id) DO UPDATE SET "
    + ", ".join(f"{name} = excluded.{name}" for name in OVERLAY_COLUMNS)
)


class Changes(TypedDict, total=False):
    """What can be said of an event; None leaves as it is, what is empty takes back."""

    title: str | None
    interval: Interval | None
    hidden: bool | None
    lane: str | None
    colour: str | None
    tags: Sequence[str] | None
    note: str | None


#: What is said of an entry as a whole; dates are those of its tellings.
_OF_ENTRY = ("title", "lane", "colour", "tags", "note")


def overlay(connection: sqlite3.Connection, event_id: int) -> Overlay:
    """What the user has made of an event so far."""
    row = connection.execute(f"SELECT {_NAMES} FROM edits WHERE event_id = ?", (event_id,)).fetchone()
    return _UNTOUCHED if row is None else overlay_of(row)


def changed(
    before: Overlay,
    *,
    title: str | None = None,
    interval: Interval | None = None,
    hidden: bool | None = None,
    lane: str | None = None,
    colour: str | None = None,
    tags: Sequence[str] | None = None,
    note: str | None = None,
) -> Overlay:
    """An overlay with some of it changed; None leaves as it is, what is empty clears.

    Raises ValueError for a colour that is none of `COLOURS`.
    """
    if colour and colour not in COLOURS:
        raise ValueError(f"no such colour: {colour}")
    return Overlay(
        title=before.title if title is None else in_line(title) or None,
        interval=before.interval if interval is None else interval,
        is_hidden=before.is_hidden if hidden is None else hidden,
        lane=before.lane if lane is None else in_line(lane),
        colour=before.colour if colour is None else colour,
        tags=before.tags if tags is None else _cleaned(tags),
        note=before.note if note is None else storable(note),
    )


def lay(connection: sqlite3.Connection, event_id: int, after: Overlay) -> None:
    """Make this all that the user has changed of an event."""
    if after == _UNTOUCHED:
        connection.execute("DELETE FROM edits WHERE event_id = ?", (event_id,))
    else:
        connection.execute(_LAY, (event_id, *overlay_columns(after)))
    (article_id,) = connection.execute("SELECT article_id FROM events WHERE id = ?", (event_id,)).fetchone()
    events.index_words(connection, event_id=event_id)
    if article_id is not None:
        frames.refresh(connection, article_id)


def edit(connection: sqlite3.Connection, event_id: int, **changes: Unpack[Changes]) -> Edit:
    """Change an event; what comes back can undo and redo it. Raises KeyError where there is no such event.

    Hidden or shown is all that tells the same happening, so that it stays so whichever of it is left. What is said
    of the one that leads is said of the entry: it takes the place of what was said of the others.
    """
    _check(connection, event_id)
    before = overlay(connection, event_id)
    is_leader = overlays.is_leader(connection, event_id)
    said = [name for name in _OF_ENTRY if is_leader and changes.get(name) is not None]
    others = tuple(_others(connection, event_id, said, hidden=changes.get("hidden")))
    return _made(connection, Edit(event_id, before, changed(before, **changes), others))


def undo(connection: sqlite3.Connection, edit: Edit) -> None:
    """Bring back what was before an edit. Raises KeyError where its event is gone."""
    redo(connection, _turned(edit))


def redo(connection: sqlite3.Connection, edit: Edit) -> None:
    """Make an edit once more. Raises KeyError where its event is gone."""
    _check(connection, edit.event_id)
    _made(connection, edit)


def tags(connection: sqlite3.Connection) -> list[str]:
    """The tags that are in use, by name."""
    rows = connection.execute("SELECT DISTINCT tags FROM edited_events WHERE tags IS NOT NULL AND tags <> '[]'")
    return sorted({tag for row in rows for tag in tags_of(row[0])}, key=_by_name)


def lanes(connection: sqlite3.Connection) -> list[str]:
    """The lanes that are in use beside the main one, by name."""
    rows = connection.execute(
        "SELECT DISTINCT d.lane FROM edits AS d CROSS JOIN events AS e ON e.id = d.event_id AND e.is_present "
        "WHERE d.lane <> ''"
    )
    return sorted({in_line(text_of(row[0])) for row in rows} - {""}, key=_by_name)


def _made(connection: sqlite3.Connection, edit: Edit) -> Edit:
    """The edit, once it is made; those of its others that are gone need none."""
    lay(connection, edit.event_id, edit.after)
    for other in edit.others:
        if _is_there(connection, other.event_id):
            lay(connection, other.event_id, other.after)
    return edit


def _turned(edit: Edit) -> Edit:
    return Edit(edit.event_id, edit.after, edit.before, tuple(map(_turned, edit.others)))


def _others(
    connection: sqlite3.Connection, event_id: int, said: Iterable[str], *, hidden: bool | None
) -> Iterator[Edit]:
    """What unsays these of all other events of the entry, checked or not, and hides or shows them."""
    nothing = {name: getattr(_UNTOUCHED, name) for name in said}
    for group in groups_of(connection, (event_id,)):
        for other in group:
            before = overlay(connection, other)
            after = changed(replace(before, **nothing), hidden=hidden)
            if other != event_id and after != before:
                yield Edit(other, before, after)


def _check(connection: sqlite3.Connection, event_id: int) -> None:
    if not _is_there(connection, event_id):
        raise KeyError(event_id)


def _is_there(connection: sqlite3.Connection, event_id: int) -> bool:
    return connection.execute("SELECT 1 FROM events WHERE id = ?", (event_id,)).fetchone() is not None


def _cleaned(tags: Sequence[str]) -> tuple[str, ...]:
    """The tags without blank ones, each once."""
    return tuple(dict.fromkeys(word for tag in tags if (word := " ".join(in_line(tag).split()))))


def _by_name(name: str) -> tuple[str, str]:
    return name.casefold(), name
