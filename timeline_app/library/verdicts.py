"""The user's word on which events tell the same happening; what merging finds never overrules it."""

import json
import sqlite3
from collections.abc import Collection, Iterable, Sequence
from itertools import combinations, pairwise, product

from timeline_app.errors import AppError
from timeline_app.library.entries import components, groups_of, regroup
from timeline_app.library.records import Judgement, Ruling

#: Two events, the lesser id first, and whether they are the same happening.
Verdict = tuple[int, int, bool]

#: Each of some 280 events apart from each other one; each pair is a row that merging must obey.
_MOST_APART = 40_000

_IDS = "(SELECT value FROM json_each(?))"
_SELECT = "SELECT event_id, other_id, is_same FROM verdicts"
_AMONG = f"event_id IN {_IDS} AND other_id IN {_IDS}"


def all_verdicts(connection: sqlite3.Connection) -> list[Verdict]:
    """Everything that the user has said, in order."""
    return _verdicts(connection.execute(f"{_SELECT} ORDER BY event_id, other_id"))


def merge(connection: sqlite3.Connection, event_ids: Iterable[int]) -> Judgement:
    """Make one entry of the entries of these events; raises KeyError where one of them is not there."""
    members = _members(connection, event_ids)
    said = tuple((one, other, True) for one, other in _chain(members))
    after = Ruling(said, (tuple(members),) if len(members) > 1 else ())
    return _judge(connection, members, after)


def split(connection: sqlite3.Connection, event_id: int, event_ids: Sequence[int] | None = None) -> Judgement:
    """Take these events out of the entry of `event_id`, together; None makes each of the entry one of its own.

    What is not of this entry is left alone. Raises KeyError where `event_id` is not there, AppError where more
    would have to be kept apart than the user can wait for.
    """
    members = _members(connection, (event_id,))
    if event_ids is None:
        parts = [[member] for member in members]
    else:
        taken = set(event_ids)
        parts = [[m for m in members if m in taken], [m for m in members if m not in taken]]
    _check_size(parts)
    said = ruling(connection, members).verdicts
    same = [(one, other) for one, other, is_same in said if is_same]
    found = {(one, other): False for one, other, is_same in said if not is_same}
    for part, other_part in combinations(parts, 2):
        found.update({(min(pair), max(pair)): False for pair in product(part, other_part)})
    for part in parts:
        # What the user joined before stays joined on either side.
        for group in components(members, same):
            found.update(_chain([member for member in group if member in set(part)]))
    groups = tuple(tuple(part) for part in parts if len(part) > 1)
    said = tuple((one, other, is_same) for (one, other), is_same in sorted(found.items()))
    return _judge(connection, members, Ruling(said, groups))


def lay(connection: sqlite3.Connection, event_ids: Collection[int], after: Ruling) -> None:
    """Make this all that holds among these events, of which some may be gone by now."""
    listed = json.dumps(list(event_ids))
    there = {row[0] for row in connection.execute(f"SELECT id FROM events WHERE id IN {_IDS}", (listed,))}
    connection.execute(f"DELETE FROM verdicts WHERE {_AMONG}", (listed, listed))
    connection.executemany(
        "INSERT INTO verdicts VALUES (?, ?, ?)",
        [verdict for verdict in after.verdicts if verdict[0] in there and verdict[1] in there],
    )
    regroup(
        connection, event_ids, [[event_id for event_id in group if event_id in there] for group in after.groups]
    )


def ruling(connection: sqlite3.Connection, event_ids: Iterable[int]) -> Ruling:
    """What holds among these events now."""
    listed = json.dumps(list(event_ids))
    rows = connection.execute(f"{_SELECT} WHERE {_AMONG} ORDER BY event_id, other_id", (listed, listed))
    return Ruling(tuple(_verdicts(rows)), tuple(groups_of(connection, json.loads(listed))))


def joined(connection: sqlite3.Connection, event_ids: Iterable[int]) -> list[list[int]]:
    """These events and those that the user's word joins to them, in the groups that it makes of two or more."""
    wanted = set(event_ids)
    same = [(one, other) for one, other, is_same in all_verdicts(connection) if is_same]
    found = components({event_id for pair in same for event_id in pair}, same)
    return [group for group in found if not wanted.isdisjoint(group)]


def _judge(connection: sqlite3.Connection, members: Sequence[int], after: Ruling) -> Judgement:
    before = ruling(connection, members)
    lay(connection, members, after)
    return Judgement(tuple(members), before, after)


def _check_size(parts: Sequence[Sequence[int]]) -> None:
    """Raise AppError where too many pairs lie across these parts."""
    total = sum(map(len, parts))
    pairs = (total**2 - sum(len(part) ** 2 for part in parts)) // 2
    if pairs > _MOST_APART:
        raise AppError(
            f"This entry has {total} tellings, too many to split like this: take fewer of them out at a time."
        )


def _members(connection: sqlite3.Connection, event_ids: Iterable[int]) -> list[int]:
    """These events and all that stand in one entry with one of them, in order."""
    wanted = set(event_ids)
    listed = json.dumps(list(wanted))
    there = {row[0] for row in connection.execute(f"SELECT id FROM events WHERE id IN {_IDS}", (listed,))}
    if there != wanted:
        raise KeyError(min(wanted - there))
    return sorted(wanted.union(*groups_of(connection, wanted)))


def _chain(members: Sequence[int]) -> dict[tuple[int, int], bool]:
    """The verdicts that make one happening of all these, which are in order."""
    return dict.fromkeys(pairwise(members), True)


def _verdicts(rows: Iterable[sqlite3.Row]) -> list[Verdict]:
    return [(row[0], row[1], bool(row[2])) for row in rows if isinstance(row[0], int) and isinstance(row[1], int)]
