"""Which events are wanted: by who, where, source, tag, lane, status, what dates them, and how sure it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

from timeline_app.model import Anchor, ParticipantKind, Status

if TYPE_CHECKING:
    from timeline_app.library import EventDetail  # the window asks for filters before it asks for a library

#: The steps of "at least so sure" that are offered.
CONFIDENCE_STEPS = (0.0, 0.5, 0.75, 0.9)


class Facet(StrEnum):
    """What a filter can ask of an event beside how sure it is; each names its field of `Filter`."""

    PARTICIPANT = "participants"
    PLACE = "places"
    SOURCE = "sources"
    TAG = "tags"
    LANE = "lanes"
    STATUS = "statuses"
    ANCHOR = "anchors"


#: The facets whose values are a closed set: all of them are told, in this order.
CLOSED: Mapping[Facet, tuple[str, ...]] = MappingProxyType(
    {Facet.STATUS: tuple(Status), Facet.ANCHOR: tuple(Anchor)}
)


@dataclass(frozen=True, slots=True)
class Filter:
    """What is wanted: of each facet any of the values, nothing asked where there is none; of the facets all.

    `sources`: names of publishers, "" for events whose article names none. `lanes`: "" is the main lane.
    `least_confidence`: 0 to 1.
    """

    participants: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    sources: frozenset[str] = frozenset()
    tags: frozenset[str] = frozenset()
    lanes: frozenset[str] = frozenset()
    statuses: frozenset[Status] = frozenset()
    anchors: frozenset[Anchor] = frozenset()
    least_confidence: float = 0.0

    @property
    def is_empty(self) -> bool:
        """Whether every event passes."""
        return self == NOTHING_ASKED

    @property
    def size(self) -> int:
        """How many conditions it has: each value counts, and so does the least confidence."""
        return sum(len(self.values(facet)) for facet in Facet) + (self.least_confidence > 0)

    def values(self, facet: Facet) -> frozenset[str]:
        """The values that are wanted of a facet."""
        found: frozenset[str] = getattr(self, facet.value)
        return found

    def with_values(self, facet: Facet, values: Iterable[str]) -> Filter:
        """The filter that wants these values of a facet and no other; raises ValueError for one that cannot be."""
        kind = _KINDS.get(facet, str)
        changes = {facet.value: frozenset(kind(value) for value in values)}
        return replace(self, **changes)  # type: ignore[arg-type]  # each facet names a field of its own kind

    def toggled(self, facet: Facet, value: str) -> Filter:
        """The filter with a value more, or with one less where it is wanted already."""
        return self.with_values(facet, self.values(facet) ^ {value})


#: How the values of the closed facets are made of text.
_KINDS: Mapping[Facet, Callable[[str], str]] = MappingProxyType({Facet.STATUS: Status, Facet.ANCHOR: Anchor})
NOTHING_ASKED = Filter()


@dataclass(frozen=True, slots=True)
class FacetValue:
    """A value of a facet, and how many events have it; `kind`: of a participant, mostly."""

    name: str
    count: int
    kind: ParticipantKind = ParticipantKind.UNKNOWN


@dataclass(frozen=True, slots=True)
class Facets:
    """The values of every facet by count, closed ones in their own order; and counts of `CONFIDENCE_STEPS`.

    What is wanted is among them even where no event has it. `everything`: how many events there are without the
    filter, `passing`: with it.
    """

    values: Mapping[Facet, Sequence[FacetValue]] = field(default_factory=dict)
    at_least: tuple[int, ...] = (0,) * len(CONFIDENCE_STEPS)
    everything: int = 0
    passing: int = 0


def passes(detail: EventDetail, wanted: Filter) -> bool:
    """Whether an event is wanted."""
    return detail.event.confidence >= wanted.least_confidence and all(
        not asked.isdisjoint(values_of(detail, facet)) for facet, asked in _asked(wanted)
    )


def facets(details: Iterable[EventDetail], wanted: Filter) -> Facets:
    """The values of the facets, as `narrow` counts them."""
    return narrow(details, wanted)[1]


def narrow(details: Iterable[EventDetail], wanted: Filter) -> tuple[list[EventDetail], Facets]:
    """The events that are wanted, and the values of the facets, each counted over what passes all the *others*.

    So a count tells how many events there would be with that value alone of its facet.
    """
    everything = list(details)
    failing = _failing(everything, wanted)
    passing = [detail for detail, failed in zip(everything, failing, strict=True) if not failed]
    kinds = _kinds(everything)
    found: dict[Facet, tuple[FacetValue, ...]] = {}
    for facet in Facet:
        # Most facets are not asked for, and share the events that pass: no event fails them.
        is_asked = bool(wanted.values(facet))
        counted = _but_for(facet, everything, failing) if is_asked else passing
        counts = Counter(value for detail in counted for value in set(values_of(detail, facet)))
        found[facet] = _ordered(facet, counts, wanted.values(facet), kinds)
    sure = _but_for(None, everything, failing) if wanted.least_confidence else passing
    at_least = tuple(sum(detail.event.confidence >= step for detail in sure) for step in CONFIDENCE_STEPS)
    return passing, Facets(found, at_least, len(everything), len(passing))


def values_of(detail: EventDetail, facet: Facet) -> Sequence[str]:
    """What an event has of a facet."""
    return _VALUES[facet](detail)


_VALUES: Mapping[Facet, Callable[[EventDetail], Sequence[str]]] = MappingProxyType(
    {
        Facet.PARTICIPANT: lambda detail: detail.event.participants,
        Facet.PLACE: lambda detail: (detail.event.place,) if detail.event.place else (),
        Facet.SOURCE: lambda detail: detail.sources or (detail.source,),
        Facet.TAG: lambda detail: detail.tags,
        Facet.LANE: lambda detail: (detail.lane,),
        Facet.STATUS: lambda detail: (detail.event.status,),
        Facet.ANCHOR: lambda detail: (detail.event.anchor,),
    }
)


def to_state(wanted: Filter) -> dict[str, object]:
    """The filter as JSON can hold it; what is not asked is left out."""
    kept: dict[str, object] = {
        facet.value: sorted(wanted.values(facet)) for facet in Facet if wanted.values(facet)
    }
    return kept | ({"least_confidence": wanted.least_confidence} if wanted.least_confidence else {})


def from_state(kept: object) -> Filter:
    """The inverse of `to_state`; of what is damaged or unknown nothing is asked."""
    wanted = NOTHING_ASKED
    if not isinstance(kept, Mapping):
        return wanted
    for facet in Facet:
        values = kept.get(facet.value)
        known = CLOSED.get(facet)
        if isinstance(values, list):
            texts = (value for value in values if isinstance(value, str))
            wanted = wanted.with_values(facet, (text for text in texts if known is None or text in known))
    least = kept.get("least_confidence")
    if isinstance(least, float) and 0 < least <= 1:
        wanted = replace(wanted, least_confidence=least)
    return wanted


def _asked(wanted: Filter) -> list[tuple[Facet, frozenset[str]]]:
    return [(facet, wanted.values(facet)) for facet in Facet if wanted.values(facet)]


def _failing(details: Iterable[EventDetail], wanted: Filter) -> list[Sequence[Facet | None]]:
    """For each event the facets for whose sake it is not wanted, None for how sure it is."""
    asked, least = _asked(wanted), wanted.least_confidence
    found: list[Sequence[Facet | None]] = []
    for detail in details:
        failed: list[Facet | None] = [
            facet for facet, values in asked if values.isdisjoint(values_of(detail, facet))
        ]
        if detail.event.confidence < least:
            failed.append(None)
        found.append(failed)
    return found


def _but_for(
    facet: Facet | None, everything: Sequence[EventDetail], failing: Sequence[Sequence[Facet | None]]
) -> list[EventDetail]:
    """The events that pass, and those that only this facet keeps from it."""
    pairs = zip(everything, failing, strict=True)
    return [detail for detail, failed in pairs if not failed or (len(failed) == 1 and facet in failed)]


def _kinds(details: Iterable[EventDetail]) -> Mapping[str, ParticipantKind]:
    """What each participant is said to be most often; what nobody knows counts for nothing."""
    votes = Counter((who.name, who.kind) for detail in details for who in detail.event.cast)
    found: dict[str, ParticipantKind] = {}
    for (name, kind), _ in votes.most_common():
        if kind is not ParticipantKind.UNKNOWN:
            found.setdefault(name, kind)
    return found


def _ordered(
    facet: Facet, counts: Mapping[str, int], wanted: frozenset[str], kinds: Mapping[str, ParticipantKind]
) -> tuple[FacetValue, ...]:
    if facet in CLOSED:
        return tuple(FacetValue(value, counts.get(value, 0)) for value in CLOSED[facet])
    is_who = facet is Facet.PARTICIPANT
    names = sorted(counts.keys() | wanted, key=lambda name: (-counts.get(name, 0), name.casefold(), name))
    unknown = ParticipantKind.UNKNOWN
    return tuple(
        FacetValue(name, counts.get(name, 0), kinds.get(name, unknown) if is_who else unknown) for name in names
    )
