"""What is known less finely than to the day joins what is known better: "in 2007" and "on 9 January 2007"."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from timeline_app.merging.clusters import Clusters
from timeline_app.merging.features import Features
from timeline_app.merging.likeness import ENOUGH, Likeness, are_apart
from timeline_app.merging.scopes import Span

#: Evidence that leaves no doubt. Two tellings of one day have the day in common besides; these have not.
_STRONG = ENOUGH + 0.9
#: A choice among more than so many is none; nor is one among those that more than so many share a key with.
_MOST, _MOST_SHARING = 60, 400
#: So many tellings of a group, the most alike ones, speak for all of it.
_SPEAKERS = 8


def join_coarse(clusters: Clusters, blocks: Mapping[Span, Sequence[int]]) -> None:
    """Join groups of longer spans to the one group within that is surely the same, where there is just one.

    A group of days is joined by others but joins none, so that no group comes to hold two days.
    """
    index = _Index(clusters, blocks)
    longer = sorted((span for span in blocks if not span.is_day), key=lambda span: (span.end - span.first, span))
    wanted = []
    for span in longer:
        for group in sorted({clusters.group(place) for place in blocks[span]}):
            target = index.only_match(span, clusters.members(group)[:_SPEAKERS])
            if target is not None:
                wanted.append((clusters.members(group)[0], target))
    for place, target in wanted:
        pair = clusters.group(place), clusters.group(target)
        if pair[0] != pair[1] and clusters.may_join(*pair):
            clusters.join(*pair)


class _Index:
    """The tellings of a scope by what names them and by whom they are about."""

    def __init__(self, clusters: Clusters, blocks: Mapping[Span, Sequence[int]]) -> None:
        self._clusters = clusters
        self._spans = {place: span for span, places in blocks.items() for place in places}
        self._by_key: defaultdict[tuple[int | str, str], list[int]] = defaultdict(list)
        # In their own spans groups are as they were found; joining changes them.
        self._groups = {place: clusters.group(place) for place in self._spans}
        if any(not span.is_day for span in blocks):
            for place in self._spans:
                for key in _keys(clusters.tellings[place]):
                    self._by_key[key].append(place)

    def only_match(self, span: Span, members: Sequence[int]) -> int | None:
        """A telling of the one group within the span that is surely of the same happening as these; None for none.

        Also None where there are several, or too many to choose from.
        """
        sharing = [
            self._by_key[key] for key in {key for m in members for key in _keys(self._clusters.tellings[m])}
        ]
        if sum(map(len, sharing)) > _MOST_SHARING:
            return None
        rivals = sorted({place for places in sharing for place in places if span.holds(self._spans[place])})
        if not rivals or len(rivals) > _MOST:
            return None
        tellings = self._clusters.tellings
        likeness = Likeness([tellings[place] for place in (*members, *rivals)])
        matches: dict[int, float] = {}
        for place in rivals:
            evidence = max(_evidence(tellings[member], tellings[place], likeness) for member in members)
            if evidence >= ENOUGH:
                matches[place] = evidence
        if not matches or len({self._groups[place] for place in matches}) > 1:
            return None
        best = max(matches, key=lambda place: (matches[place], -place))
        return best if matches[best] >= _STRONG else None


def _keys(one: Features) -> Iterator[tuple[int | str, str]]:
    """A happening that names nobody is not recognised in another stretch of time."""
    heads: Iterable[int | str] = one.families or ((one.head,) if one.head else ())
    for head in heads:
        for name in one.names:
            yield head, name


def _evidence(a: Features, b: Features, likeness: Likeness) -> float:
    return float("-inf") if are_apart(a, b) else likeness(a, b)
