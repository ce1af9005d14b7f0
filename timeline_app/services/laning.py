"""In which lane each entry stands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from timeline_app.services.filters import Facet
from timeline_app.services.lanes import MOST_LANES, OTHER_LANE, LaneBy, LaneOrder
from timeline_app.services.many import Codes, Indices, Many

if TYPE_CHECKING:
    from timeline_app.services.catalogue import Catalogue

_FACETS = {
    LaneBy.LANE: Facet.LANE,
    LaneBy.SOURCE: Facet.SOURCE,
    LaneBy.PARTICIPANT: Facet.PARTICIPANT,
    LaneBy.PLACE: Facet.PLACE,
    LaneBy.TAG: Facet.TAG,
}


def assigned(
    catalogue: Catalogue, rows: NDArray[np.intp], by: LaneBy, order: LaneOrder
) -> tuple[NDArray[np.int32], tuple[str, ...]]:
    """The lane of each of these rows, which are in the order of time, and the names of the lanes.

    An entry with several values stands in the lane of that which most of these rows have. What has none stands in
    the lane "": the first one where lanes are the user's own, else behind those that have names. `OTHER_LANE` is
    the last, and takes what is in none of the largest `MOST_LANES`.
    """
    if by is LaneBy.NONE or not len(rows):
        return np.zeros(len(rows), np.int32), ("",)
    codes, names = _groups(catalogue, rows, by)
    counts = np.bincount(codes + 1, minlength=len(names) + 1)
    named = np.flatnonzero(counts[1:])
    has_none = bool(counts[0])
    largest = named[np.argsort(-counts[1:][named], kind="stable")]
    room = MOST_LANES - has_none
    if len(largest) > room:
        largest = largest[: room - 1]
    shown = _ordered(largest.tolist(), names, codes, counts[1:], order)
    if has_none:
        shown.insert(0 if by is LaneBy.LANE else len(shown), -1)
    lane_of = np.full(len(names) + 1, len(shown), np.int32)  # the other lane, if there is one
    lane_of[np.array(shown, np.intp) + 1] = np.arange(len(shown))
    others = (OTHER_LANE,) if len(largest) < len(named) else ()
    return lane_of[codes + 1], (*(names[code] if code >= 0 else "" for code in shown), *others)


def _groups(catalogue: Catalogue, rows: NDArray[np.intp], by: LaneBy) -> tuple[Codes, Sequence[str]]:
    """Of each row the number of one name, -1 for none; and the names, of which none is there twice."""
    if by is LaneBy.ARTICLE:
        return _articles(catalogue, rows)
    facts, names = catalogue.facts(_FACETS[by])
    nobody = names.get("", -1)
    if not isinstance(facts, Many):
        codes = facts[rows]
    else:
        chosen = facts.head(len(rows)) if len(rows) == catalogue.dated else facts.take(rows)
        codes = _prevailing(chosen, len(names), nobody)
    return (codes if nobody < 0 else np.where(codes == nobody, -1, codes)), names.all


def _prevailing(facts: Many, count: int, nobody: int) -> Codes:
    """Of each row that of its values which most rows have, the first of those that are level; -1 for none."""
    counts = np.bincount(facts.codes, minlength=count)
    if nobody >= 0:
        counts[nobody] = -1  # whoever has a name comes before nobody
    by_count = np.argsort(-counts, kind="stable")
    ranks = np.empty(count, np.int32)
    ranks[by_count] = np.arange(count)
    return np.append(by_count, -1)[facts.least(ranks, count)]


def _articles(catalogue: Catalogue, rows: NDArray[np.intp]) -> tuple[Codes, Sequence[str]]:
    """Articles by their titles; those that have one title are told apart by numbers."""
    article_ids = catalogue.article_id[rows]
    known = np.unique(article_ids)
    taken: dict[str, int] = {}
    names: list[str] = []
    for article_id in known[known > 0].tolist():
        name = title = catalogue.bylines.get(article_id, ("", ""))[0] or str(article_id)
        while name in taken:
            taken[title] += 1
            name = f"{title} ({taken[title]})"
        taken[name] = 1
        names.append(name)
    return np.searchsorted(known[known > 0], article_ids) - (article_ids == 0), names


def _ordered(shown: list[int], names: Sequence[str], codes: Codes, counts: Indices, order: LaneOrder) -> list[int]:
    """These codes in the order of their lanes."""
    by_name = sorted(shown, key=lambda code: (names[code].casefold(), names[code]))
    if order is LaneOrder.COUNT:
        return sorted(by_name, key=lambda code: -int(counts[code]))
    if order is LaneOrder.FIRST:
        first = np.zeros(len(names) + 1, np.int64)
        first[codes[::-1] + 1] = np.arange(len(codes))[::-1]
        return sorted(by_name, key=lambda code: int(first[code + 1]))
    return by_name
