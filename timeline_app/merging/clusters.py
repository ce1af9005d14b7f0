"""From pairs that are alike to groups: average linkage, with pairs that must stay apart."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import filterfalse, islice, product

from timeline_app.merging.candidates import find_pairs
from timeline_app.merging.features import Features
from timeline_app.merging.likeness import ENOUGH, Likeness, are_apart

#: So many tellings of a group, the most alike ones, speak for all of it.
_SPEAKERS = 4
#: Two tellings that come to less are rather of two happenings; no third one that is like both makes them one.
_LEAST = 0.0
_NONE = float("-inf")


class Clusters:
    """Groups of tellings that grow; the place in the sequence names a telling, one of its places a group."""

    def __init__(self, tellings: Sequence[Features], apart: Mapping[int, Collection[int]]) -> None:
        """`apart`: by id those that the user keeps from becoming one with it."""
        self.tellings = tellings
        self._apart = apart
        self._members = [[place] for place in range(len(tellings))]
        self._lines = [{one.line} for one in tellings]
        self._parents = list(range(len(tellings)))

    def group(self, place: int) -> int:
        """The group of a telling."""
        parents = self._parents
        while parents[place] != place:
            parents[place] = place = parents[parents[place]]
        return place

    def members(self, group: int) -> Sequence[int]:
        """The tellings of a group, the most alike ones first."""
        return self._members[group]

    def yielding(self, one: int, other: int, shadows: Collection[int]) -> set[int]:
        """Those of `shadows` in two groups whose sentence the other group has, told in full."""
        if self._lines[one].isdisjoint(self._lines[other]):
            return set()
        shared = self._lines[one] & self._lines[other]
        here, there = (
            {place for place in self._members[group] if self.tellings[place].line in shared}
            for group in (one, other)
        )
        full = {self.tellings[place].line for place in here | there if place not in shadows}
        return {place for place in here | there if place in shadows and self.tellings[place].line in full}

    def may_join(self, one: int, other: int, *, without: Collection[int] = ()) -> bool:
        """Whether nothing forbids two groups to become one: neither a sentence that tells both nor the user."""
        few, many = sorted((one, other), key=lambda group: len(self._members[group]))
        is_shared = not self._lines[many].isdisjoint(self._lines[few])
        if is_shared and (self._lines[many] & self._lines[few]) - {self.tellings[place].line for place in without}:
            return False
        if not self._apart:
            return True
        here = {self._id(place) for place in self._members[many]}
        ids = map(self._id, self._members[few])
        return all(here.isdisjoint(self._apart[number]) for number in ids if number in self._apart)

    def join(self, one: int, other: int) -> None:
        """Make two groups one."""
        kept, gone = (one, other) if len(self._members[one]) >= len(self._members[other]) else (other, one)
        self._parents[gone] = kept
        self._members[kept] += self._members[gone]
        self._lines[kept] |= self._lines[gone]
        self._members[gone], self._lines[gone] = [], set()

    def part(self, places: Iterable[int]) -> None:
        """Make each of these a group of its own."""
        for place in places:
            group = self.group(place)
            rest = [member for member in self._members[group] if member != place]
            self._members[group], self._lines[group] = [], set()
            for members in filter(None, ([place], rest)):
                self._members[members[0]] = members
                self._lines[members[0]] = {self.tellings[member].line for member in members}
                for member in members:
                    self._parents[member] = members[0]

    def groups(self) -> Iterable[list[int]]:
        """All groups, those of a single telling among them."""
        return (members for members in self._members if members)

    def _id(self, place: int) -> int:
        return self.tellings[place].happening.id


def cluster(clusters: Clusters) -> None:
    """Join those of the tellings that are of one happening, the most alike first.

    All of them tell of the same days. A group has a sentence once, so that "a fall of rock" gives way where
    "a fall of rock closed the shaft" belongs to its group, too.
    """
    here = clusters.tellings
    likeness = Likeness(here)
    shadows, alike = _shadows(here), dict[tuple[int, int], float]()
    for one, other in find_pairs(here, likeness):
        if not are_apart(here[one], here[other]):
            evidence = likeness(here[one], here[other], least=ENOUGH)
            if evidence >= ENOUGH:
                alike[one, other] = evidence
    refused: set[tuple[int, int]] = set()
    for one, other in sorted(alike, key=lambda pair: (-alike[pair], pair)):
        pair = clusters.group(one), clusters.group(other)
        if pair[0] == pair[1] or pair in refused:
            continue
        yielding = clusters.yielding(*pair, shadows) if shadows else set()
        if one in yielding or other in yielding:
            continue
        if clusters.may_join(*pair, without=yielding) and _are_alike(clusters, *pair, likeness, alike, yielding):
            clusters.part(yielding)
            clusters.join(clusters.group(one), clusters.group(other))
        else:
            refused.add(pair)


def _shadows(tellings: Sequence[Features]) -> set[int]:
    """The places of nouns whose words are all in what their own sentence tells on the timeline."""
    nouns = {
        place: one for place, one in enumerate(tellings) if not (one.happening.is_notable or one.frame.before)
    }
    notable = {one.line: list[frozenset[str]]() for one in nouns.values()}
    for one in tellings:
        if one.line in notable and one.happening.is_notable:
            notable[one.line].append(one.title | {one.head})
    return {
        place
        for place, one in nouns.items()
        if any(one.title | {one.head} <= words for words in notable[one.line])
    }


def _are_alike(
    clusters: Clusters,
    one: int,
    other: int,
    likeness: Likeness,
    alike: Mapping[tuple[int, int], float],
    without: Collection[int],
) -> bool:
    """Whether two groups are alike on average, so that no chain of likenesses draws unlike ones together.

    `alike`: the evidence of pairs of which it is known already, the lesser place first.
    """
    tellings = clusters.tellings
    here, there = (
        tuple(islice(filterfalse(without.__contains__, members), _SPEAKERS))
        for members in map(clusters.members, (one, other))
    )
    total = 0.0
    for pair in product(here, there):
        evidence = alike.get(pair if pair[0] < pair[1] else pair[::-1], _NONE)
        if evidence == _NONE and not are_apart(*(tellings[place] for place in pair)):
            evidence = likeness(*(tellings[place] for place in pair))
        if evidence < _LEAST:
            return False
        total += evidence
    return total >= ENOUGH * len(here) * len(there)
