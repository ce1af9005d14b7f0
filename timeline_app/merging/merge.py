"""Which tellings are of one happening."""

from collections import defaultdict
from collections.abc import Collection, Iterable

from timeline_app.merging.clusters import Clusters, cluster
from timeline_app.merging.coarse import join_coarse
from timeline_app.merging.features import Features, features_of
from timeline_app.merging.happening import Happening
from timeline_app.merging.scopes import Scope, Span, scope_of, span_of


def merge(tellings: Iterable[Happening], *, apart: Collection[tuple[int, int]] = ()) -> list[tuple[int, ...]]:
    """Groups of ids, two or more each, of those that tell one happening; in order, as are the ids of each.

    `apart`: pairs of ids that are not of one happening, whatever they look like. A group holds no two different
    days. The answer does not depend on the order of the tellings, and for those of one scope not on any others.
    """
    scopes: defaultdict[Scope, list[Happening]] = defaultdict(list)
    for telling in tellings:
        scopes[scope_of(telling.interval.start, telling.interval.end)].append(telling)
    groups = (group for found in scopes.values() for group in _merge_scope(found, apart))
    return sorted(groups)


def _merge_scope(tellings: list[Happening], apart: Collection[tuple[int, int]]) -> list[tuple[int, ...]]:
    here = sorted((features_of(telling) for telling in tellings), key=_rank)
    ids = {one.happening.id for one in here}
    clusters = Clusters(here, [pair for pair in apart if ids.issuperset(pair)])
    blocks: defaultdict[Span, list[int]] = defaultdict(list)
    for place, one in enumerate(here):
        blocks[span_of(one.happening.interval.start, one.happening.interval.end)].append(place)
    for places in blocks.values():
        if len(places) > 1:
            cluster(clusters, places)
    join_coarse(clusters, blocks)
    return [
        tuple(sorted(here[place].happening.id for place in group)) for group in clusters.groups() if len(group) > 1
    ]


def _rank(one: Features) -> tuple[str, str, int]:
    """An order of tellings that depends on nothing but themselves."""
    return one.happening.title, one.happening.sentence, one.happening.id
