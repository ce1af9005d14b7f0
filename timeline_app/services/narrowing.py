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
    counted = _Counted(catalogue, passing)
    values: dict[Facet, Sequence[FacetValue]] = {}
    for facet in Facet:
        others = counted
        if facet in masks:
            alone = _all(there, (mask for asked, mask in masks.items() if asked is not facet))
            others = _Counted(catalogue, alone)
        values[facet] = _values(catalogue, facet, wanted.values(facet), others.counts(facet))
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
        codes = [names[value] for value in asked if value or facet is not Facet.PLACE]  # nowhere is no place
        is_asked = np.zeros(len(names), np.bool_)
        is_asked[codes] = True
        if isinstance(facts, Many):
            yield facet, facts.any_of(is_asked)
        elif len(codes) == 1:  # as most often
            yield facet, facts == codes[0]
        else:
            yield facet, is_asked[facts]
    if wanted.least_confidence > 0:
        yield None, catalogue.rows.confidence >= np.float32(wanted.least_confidence)


def _all(there: Mask, masks: Iterable[Mask]) -> Mask:
    """What is there and in all of the masks."""
    return reduce(np.logical_and, masks, there)


class _Counted:
    """Entries that are counted by looking at them, or where they are most of all by looking at the others."""

    def __init__(self, catalogue: Catalogue, there: Mask) -> None:
        self._catalogue = catalogue
        self._is_most = 2 * int(np.count_nonzero(there)) > len(there)
        self._looked_at = ~there if self._is_most else there
        self._rows = np.flatnonzero(self._looked_at)

    def counts(self, facet: Facet) -> NDArray[np.int64]:
        """How many of them have each value of a facet, by code."""
        facts, names = self._catalogue.facts(facet)
        if isinstance(facts, Many):
            codes = facts.codes[self._looked_at[facts.rows]] if len(self._rows) else facts.codes[:0]
        else:
            codes = facts[self._rows]
        counts = np.bincount(codes, minlength=len(names))
        if self._is_most:
            total = self._catalogue.totals[facet]  # of the names that were known then
            counts *= -1
            counts[: len(total)] += total
        return counts


def _values(
    catalogue: Catalogue, facet: Facet, asked: frozenset[str], counts: NDArray[np.int64]
) -> Sequence[FacetValue]:
    """The values of a facet with these counts; what is asked for is among them."""
    names = catalogue.facts(facet)[1]
    wanted = [names[value] for value in asked]
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
