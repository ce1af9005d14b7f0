"""Which entries of a catalogue a filter lets pass, and how many each other choice would leave."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import reduce
from operator import eq
from typing import overload

import numpy as np
from numpy.typing import NDArray

from timeline_app.model import ParticipantKind
from timeline_app.services.catalogue import Catalogue
from timeline_app.services.filters import CLOSED, CONFIDENCE_STEPS, Facet, Facets, FacetValue, Filter
from timeline_app.services.many import Indices, Many, Mask

_KINDS = tuple(ParticipantKind)
_NO_KINDS = np.zeros(0, np.uint8)


class FacetValues(Sequence[FacetValue]):
    """The values of a facet in their order, each made when it is asked for: there may be a hundred thousand."""

    def __init__(self, names: Sequence[str], codes: Indices, counts: Indices, kinds: NDArray[np.uint8]) -> None:
        self._names, self._codes, self._counts, self._kinds = names, codes, counts, kinds

    def __len__(self) -> int:
        return len(self._codes)

    @overload
    def __getitem__(self, place: int) -> FacetValue: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[FacetValue, ...]: ...
    def __getitem__(self, place: int | slice) -> FacetValue | tuple[FacetValue, ...]:
        if isinstance(place, slice):
            return tuple(self[number] for number in range(*place.indices(len(self))))
        code = int(self._codes[place])
        kind = _KINDS[self._kinds[code]] if code < len(self._kinds) else ParticipantKind.UNKNOWN
        return FacetValue(self._names[code], int(self._counts[place]), kind)

    @property
    def names(self) -> list[str]:
        """The names of all values in their order."""
        return [self._names[code] for code in self._codes.tolist()]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and len(self) == len(other) and all(map(eq, self, other))

    def __hash__(self) -> int:
        return hash(self[:])


def narrow(catalogue: Catalogue, wanted: Filter, found: Mask | None = None) -> tuple[Mask, Facets]:
    """Which entries are wanted, and the values of the facets, each counted over what passes the *others*.

    So a count tells how many entries there would be with that value alone of its facet. `found`: what there is;
    the rest is as if it were not in the library.
    """
    there = np.ones(len(catalogue), np.bool_) if found is None else found
    masks = dict(_masks(catalogue, wanted))
    passing = _all(there, masks.values())
    values: dict[Facet, Sequence[FacetValue]] = {}
    for facet in Facet:
        others = passing
        if facet in masks:
            others = _all(there, (mask for asked, mask in masks.items() if asked is not facet))
        values[facet] = _values(catalogue, facet, wanted.values(facet), others)
    sure = _all(there, (mask for asked, mask in masks.items() if asked is not None))
    confidence = catalogue.rows.confidence
    at_least = tuple(int(np.count_nonzero(sure & (confidence >= np.float32(step)))) for step in CONFIDENCE_STEPS)
    counts = int(np.count_nonzero(there)), int(np.count_nonzero(passing))
    return passing, Facets(values, at_least, *counts)


def _masks(catalogue: Catalogue, wanted: Filter) -> Iterator[tuple[Facet | None, Mask]]:
    """What each condition lets pass; None for how sure it is."""
    for facet in Facet:
        asked = wanted.values(facet)
        if not asked:
            continue
        facts, names = catalogue.facts(facet)
        codes = [names[value] for value in asked]
        is_asked = np.zeros(len(names), np.bool_)
        is_asked[codes] = True
        if facet is Facet.PLACE:
            is_asked[names[""]] = False  # nowhere is no place
        yield facet, facts.any_of(is_asked) if isinstance(facts, Many) else is_asked[facts]
    if wanted.least_confidence > 0:
        yield None, catalogue.rows.confidence >= np.float32(wanted.least_confidence)


def _all(there: Mask, masks: Iterable[Mask]) -> Mask:
    """What is there and in all of the masks."""
    return reduce(np.logical_and, masks, there)


def _values(catalogue: Catalogue, facet: Facet, asked: frozenset[str], counted: Mask) -> Sequence[FacetValue]:
    """The values of a facet with the numbers of these entries that have them."""
    facts, names = catalogue.facts(facet)
    wanted = [names[value] for value in asked]
    if isinstance(facts, Many):
        codes = facts.codes if counted.all() else facts.codes[counted[facts.rows]]
    else:
        codes = facts[counted]
    counts = np.bincount(codes, minlength=len(names))
    if facet in CLOSED:
        return tuple(FacetValue(value, int(count)) for value, count in zip(CLOSED[facet], counts, strict=True))
    if facet is Facet.PLACE:
        counts[names[""]] = 0
    is_listed = counts > 0
    is_listed[wanted] = True
    listed = np.flatnonzero(is_listed)
    listed = listed[np.lexsort((names.ranks()[listed], -counts[listed]))]
    return FacetValues(
        names.all, listed, counts[listed], catalogue.kinds if facet is Facet.PARTICIPANT else _NO_KINDS
    )
