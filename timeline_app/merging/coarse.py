"""What is known less finely than to the day joins what is known better: "in 2007" and "on 9 January 2007"."""

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from itertools import islice

from timeline_app.merging.features import Features, features_of
from timeline_app.merging.happening import Happening
from timeline_app.merging.likeness import ENOUGH, Likeness, are_apart
from timeline_app.merging.traces import Trace

#: Brings tellings by their ids.
Fetch = Callable[[Collection[int]], Iterable[Happening]]

#: Evidence that leaves no doubt. Two tellings of one day have the day in common besides; these have not.
_STRONG = ENOUGH + 0.9
#: A choice among more than so many is none; nor is one among those that more than so many share a mark with.
_MOST, _MOST_SHARING = 24, 200
#: So many tellings of a group, those with the least ids, speak for all of it.
_SPEAKERS = 8
#: So many groups choose at a time: their tellings are fetched together, and so many are remembered.
_AT_A_TIME, _REMEMBERED = 100, 10_000


def groups_in_reach(traces: Iterable[Trace], changed: Iterable[Trace]) -> set[int]:
    """The groups of longer stretches that may choose otherwise: what changed begins within and shares a mark."""
    begun: defaultdict[int, list[int]] = defaultdict(list)
    for one in changed:
        for mark in one.marked():
            insort(begun[mark], one.first)
    found = set()
    for one in traces:
        if not (one.is_day or one.group in found) and any(
            bisect_left(begun[mark], one.first) < bisect_left(begun[mark], one.end)
            for mark in one.marked()
            if mark in begun
        ):
            found.add(one.group)
    return found


def choose(traces: Collection[Trace], groups: Collection[int], fetch: Fetch) -> dict[int, int]:
    """What each of these groups joins: by its number a telling of the one group within that is surely the same.

    Groups without such a one are left out, and so are those that have several, or too many to choose from.
    """
    members: defaultdict[int, list[Trace]] = defaultdict(list)
    for one in traces:
        if one.group in groups:
            members[one.group].append(one)
    # Those that have much in common choose together.
    speakers = sorted((sorted(group)[:_SPEAKERS] for group in members.values()), key=_begins_and_tells)
    marks = {mark for group in speakers for one in group for mark in one.marked()}
    index = _Index(traces, marks)
    choices = ((group, index.rivals(group)) for group in speakers)
    open_choices = ((group, rivals) for group, rivals in choices if rivals)
    found, features = {}, dict[int, Features]()
    while batch := list(islice(open_choices, _AT_A_TIME)):
        ids = {one.id for group, rivals in batch for one in (*group, *rivals)}
        if len(features) > _REMEMBERED:
            features.clear()
        features.update((one.id, features_of(one)) for one in fetch(ids - features.keys()))
        for group, rivals in batch:
            target = _only_match([features[one.id] for one in group], rivals, features)
            if target is not None:
                found[group[0].group] = target
    return found


def compose(traces: Iterable[Trace], apart: Mapping[int, Collection[int]]) -> Iterator[tuple[int, ...]]:
    """All groups of two or more when each has joined its target; the shorter stretches join first.

    What is of one sentence, or apart, is not brought together.
    """
    joined: dict[int, list[Trace]] = {}
    groups: dict[int, int] = {}
    wanted = set()
    for one in traces:
        joined.setdefault(one.group, []).append(one)
        groups[one.id] = one.group
        if one.target:
            wanted.add((one.end - one.first, one.first, one.group, one.target))
    for _, _, group, target in sorted(wanted):
        if target in groups:
            here, there = joined[group], joined[groups[target]]
            if here is not there and _may_join(here, there, apart):
                there += here
                joined.update(dict.fromkeys({one.group for one in here}, there))
    for found in {id(found): found for found in joined.values()}.values():
        if len(found) > 1:
            yield tuple(sorted(one.id for one in found))


def _may_join(here: Sequence[Trace], there: Sequence[Trace], apart: Mapping[int, Collection[int]]) -> bool:
    if not {one.line for one in here}.isdisjoint(one.line for one in there):
        return False
    ids = {one.id for one in there}
    return all(ids.isdisjoint(apart[one.id]) for one in here if one.id in apart)


class _Index:
    """The tellings that have some of these marks, by mark and in the order in which they begin."""

    def __init__(self, traces: Iterable[Trace], marks: Collection[int]) -> None:
        self._by_mark: defaultdict[int, list[Trace]] = defaultdict(list)
        for one in traces if marks else ():
            for mark in one.marked():
                if mark in marks:
                    self._by_mark[mark].append(one)
        for found in self._by_mark.values():
            found.sort(key=_first)
        self._begun = {mark: [one.first for one in found] for mark, found in self._by_mark.items()}

    def rivals(self, group: Sequence[Trace]) -> list[Trace]:
        """Those of shorter stretches within that share a mark with the group; none where there are too many."""
        first, end = group[0].first, group[0].end
        sharing = []
        for mark in {mark for one in group for mark in one.marked()}:
            begun = self._begun[mark]
            sharing.append((mark, bisect_left(begun, first), bisect_left(begun, end)))
        if sum(beyond - start for _, start, beyond in sharing) > _MOST_SHARING:
            return []
        span = group[0].span
        rivals = {
            one.id: one
            for mark, start, beyond in sharing
            for one in self._by_mark[mark][start:beyond]
            if span.holds(one.span)
        }
        return [rivals[number] for number in sorted(rivals)] if len(rivals) <= _MOST else []


def _begins_and_tells(group: Sequence[Trace]) -> tuple[int, bytes, int]:
    return group[0].first, group[0].marks, group[0].id


def _first(one: Trace) -> int:
    return one.first


def _only_match(
    members: Sequence[Features], rivals: Sequence[Trace], features: Mapping[int, Features]
) -> int | None:
    """The id of the likest rival, where those that are alike are of one group and it is surely the same."""
    likeness = Likeness([*members, *(features[rival.id] for rival in rivals)])
    matches: dict[int, float] = {}
    alike = set()
    for rival in rivals:
        evidence = max(_evidence(member, features[rival.id], likeness) for member in members)
        if evidence >= ENOUGH:
            matches[rival.id] = evidence
            alike.add(rival.group)
    if len(alike) != 1:
        return None
    best = max(matches, key=lambda number: (matches[number], -number))
    return best if matches[best] >= _STRONG else None


def _evidence(a: Features, b: Features, likeness: Likeness) -> float:
    return float("-inf") if are_apart(a, b) else likeness(a, b)
