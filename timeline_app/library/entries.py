"""Entries: which events stand as one on the timeline, and which of them leads."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from timeline_app.library.columns import label_of
from timeline_app.library.rows import cast_of
from timeline_app.model import Anchor, Granularity, Participant

#: What each article beyond the first leaves of the distance to full importance.
_SOURCE_SHARE = 0.6

#: The condition on `edited_events AS e` of taking part in timeline and summary.
IS_CHECKED = "coalesce(e.article_id, 0) NOT IN (SELECT id FROM articles WHERE NOT is_checked)"
#: The condition on it of not being hidden, neither itself nor with its entry.
IS_VISIBLE = "NOT e.is_hidden AND e.id NOT IN (SELECT event_id FROM hidden_tellings)"

#: What leads comes first.
ORDER = (
    f"e.start_s IS NULL, e.is_edited OR e.is_manual DESC, e.is_notable DESC, "
    f"NOT (e.is_redated OR e.anchor IN ('{Anchor.EXPRESSION}', '{Anchor.USER}')), "
    f"max(e.granularity, {Granularity.DAY.value}), e.importance DESC, e.id"
)
_MEMBERS = (
    "SELECT m.entry_id, e.id, a.id, e.participants, a.source, e.is_notable "
    "FROM merged AS m CROSS JOIN edited_events AS e ON e.id = m.event_id "
    "LEFT JOIN articles AS a ON a.id = e.article_id "
    f"WHERE {IS_CHECKED} {{which}} ORDER BY m.entry_id, {ORDER}"
)
#: The condition on `merged AS m` of standing in one entry with one of these events.
OF_EVENTS = "m.entry_id IN (SELECT entry_id FROM merged WHERE event_id IN (SELECT value FROM json_each(?)))"


@dataclass(frozen=True, slots=True)
class Entry:
    """Events of checked articles that tell one happening.

    `telling_ids`: the one that leads first. That is the one with a date, that the user touched, that deserves an
    entry, that its own words date, to the day if any, the most important one, the oldest one. `article_ids`: the
    articles that tell it; `sources`: who published them, each once. `casts`: the participants of each as JSON.
    `is_raised`: the one that leads deserves no entry by itself, but another one does.
    """

    telling_ids: tuple[int, ...]
    article_ids: tuple[int, ...]
    sources: tuple[str, ...]
    casts: tuple[str, ...]
    is_raised: bool

    @property
    def source_count(self) -> int:
        """How many articles tell it; what the user added alone counts as one."""
        return max(1, len(self.article_ids))

    @property
    def leader(self) -> int:
        """The event that stands for all."""
        return self.telling_ids[0]

    def cast(self) -> tuple[Participant, ...]:
        """The participants of the leader, then those whom only others name; each name once."""
        found: dict[str, Participant] = {}
        for text in self.casts:
            for participant in cast_of(text):
                found.setdefault(participant.name, participant)
        return tuple(found.values())


def lifted(importance: float, source_count: int) -> float:
    """The importance of an event that so many articles tell."""
    return 1 - (1 - importance) * float(_SOURCE_SHARE ** (source_count - 1))


def entries(connection: sqlite3.Connection, event_ids: Iterable[int] | None = None) -> dict[int, Entry]:
    """The entries of two or more tellings, or those of these events: by the id of each of their events."""
    which, parameters = ("", ()) if event_ids is None else (f"AND {OF_EVENTS}", (json.dumps(list(event_ids)),))
    cursor = connection.cursor()
    cursor.row_factory = None
    rows = cursor.execute(_MEMBERS.format(which=which), parameters)
    found: dict[int, Entry] = {}
    for _, told in groupby(rows, key=lambda row: row[0]):
        entry = _entry(list(told))
        if len(entry.telling_ids) > 1:
            found.update(dict.fromkeys(entry.telling_ids, entry))
    return found


def groups_of(connection: sqlite3.Connection, event_ids: Iterable[int]) -> list[tuple[int, ...]]:
    """The groups to which these events belong, in order: all ids of each, checked or not."""
    rows = connection.execute(
        "SELECT m.entry_id, m.event_id FROM merged AS m JOIN events AS e ON e.id = m.event_id "
        f"WHERE {OF_EVENTS} ORDER BY m.entry_id, m.event_id",
        (json.dumps(list(event_ids)),),
    ).fetchall()
    return [tuple(row[1] for row in told) for _, told in groupby(rows, key=lambda row: row[0])]


def regroup(connection: sqlite3.Connection, event_ids: Collection[int], groups: Iterable[Sequence[int]]) -> None:
    """Take these events out of the groups in which they are, and make these groups of them.

    What is left of a group stays together. Each event is in one of the groups at most.
    """
    taken = set(event_ids)
    old = groups_of(connection, taken)
    connection.executemany(
        "DELETE FROM merged WHERE event_id = ?", [(event_id,) for group in old for event_id in group]
    )
    kept = ([event_id for event_id in group if event_id not in taken] for group in old)
    rows = [row for group in (*kept, *groups) for row in _rows(group)]
    connection.executemany("INSERT INTO merged (event_id, entry_id) VALUES (?, ?)", rows)


def components(ids: Iterable[int], pairs: Iterable[tuple[int, int]]) -> Iterator[list[int]]:
    """These ids in the groups that pairs of them form, singles among them; each in order."""
    joined: defaultdict[int, list[int]] = defaultdict(list)
    for one, other in pairs:
        joined[one].append(other)
        joined[other].append(one)
    left = set(ids)
    for first in sorted(left):
        group, reached = list[int](), [first]
        while reached:
            event_id = reached.pop()
            if event_id in left:
                left.remove(event_id)
                group.append(event_id)
                reached += joined[event_id]
        if group:
            yield sorted(group)


def _entry(rows: list[tuple[int, int, int | None, str, str | None, bool]]) -> Entry:
    return Entry(
        telling_ids=tuple(row[1] for row in rows),
        article_ids=tuple(dict.fromkeys(row[2] for row in rows if row[2] is not None)),
        sources=tuple(dict.fromkeys(label_of(row[4]) for row in rows)),
        casts=tuple(row[3] for row in rows),
        is_raised=not rows[0][5] and any(row[5] for row in rows),
    )


def _rows(group: Sequence[int]) -> list[tuple[int, int]]:
    entry_id = min(group, default=0)
    return [(event_id, entry_id) for event_id in group] if len(group) > 1 else []
