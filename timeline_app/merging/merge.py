"""Which tellings are of one happening."""

import zlib
from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cache

from timeline_app.merging.coarse import Fetch, choose, compose, groups_in_reach
from timeline_app.merging.happening import Happening
from timeline_app.merging.scopes import Scope, Span, scope_of
from timeline_app.merging.traces import Trace, trace
from timeline_app.settings import resource

_Pairs = Collection[tuple[int, int]]

#: To be raised with every change of this package by which the same tellings may come to other groups or marks.
_REVISION = 2


@cache
def rules() -> str:
    """What tells these rules and words from those of other versions; what was kept under others is of no use."""
    words = (resource("merging", "en.json"), resource("events", "en-irregular.txt"))
    return f"{_REVISION} {zlib.crc32(b''.join(path.read_bytes() for path in words)):08x}"


@dataclass(frozen=True, slots=True)
class Remerged:
    """What has become of a scope.

    `groups`: ids of two or more tellings each, of one happening; `among`: all ids about which something may have
    changed, so that whoever is in none of the groups is in none at all. `traces`: those that are new, or other
    than they were, with all of the blocks that changed.
    """

    groups: list[tuple[int, ...]]
    among: set[int]
    traces: list[Trace]


def merge(tellings: Iterable[Happening], *, apart: _Pairs = ()) -> list[tuple[int, ...]]:
    """Groups of ids, two or more each, of those that tell one happening; in order, as are the ids of each.

    `apart`: pairs of ids that are not of one happening, whatever they look like. A group holds no two different
    days. The answer does not depend on the order of the tellings, and for those of one scope not on any others.
    """
    scopes: defaultdict[Scope, list[Happening]] = defaultdict(list)
    for telling in tellings:
        scopes[scope_of(telling.interval.start, telling.interval.end)].append(telling)
    return sorted(group for found in scopes.values() for group in _merge_scope(found, apart))


def _merge_scope(tellings: Iterable[Happening], apart: _Pairs) -> list[tuple[int, ...]]:
    by_id = {telling.id: telling for telling in tellings}

    def fetch(ids: Iterable[int]) -> Iterable[Happening]:
        return map(by_id.__getitem__, ids)

    return remerge((), (), by_id.values(), fetch=fetch, apart=apart).groups


def remerge(
    known: Iterable[Trace],
    blocks: Collection[Span],
    tellings: Iterable[Happening],
    *,
    fetch: Fetch,
    apart: _Pairs = (),
) -> Remerged:
    """Merge a scope anew where something has changed: the answer is that of merging all of it.

    `known`: what is kept of the scope; `blocks`: the days and longer stretches in which something has changed
    since, be it who is `apart`; `tellings`: all that there are of these now; `fetch` brings any by their ids.
    """
    parted: defaultdict[int, set[int]] = defaultdict(set)
    for one, other in apart:
        parted[one].add(other)
        parted[other].add(one)
    before = list(known)
    kept = [one for one in before if one.span not in blocks]
    fresh = trace(tellings, parted)
    changed = [one for one in before if one.span in blocks] + fresh
    choosing = groups_in_reach(kept, changed).union(one.group for one in fresh if not one.is_day)
    targets = choose([*kept, *fresh], choosing, fetch) if choosing else {}
    now = [
        one._replace(target=targets.get(one.group, 0)) if one.group in choosing else one for one in (*kept, *fresh)
    ]
    touched = {one.id for one in changed}
    old, new = set(compose(before, parted)), set(compose(now, parted))
    groups = sorted(group for group in new if group not in old or not touched.isdisjoint(group))
    undone = (group for group in old if group not in new or not touched.isdisjoint(group))
    return Remerged(
        groups=groups,
        among=touched.union(*groups, *undone).intersection(one.id for one in now),
        traces=[one for one in now if one.group in choosing or one.span in blocks],
    )
