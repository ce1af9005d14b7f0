"""Which events are wanted: by who, where, source, tag, lane, status, what dates them, and how sure it is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType

from timeline_app.model import Anchor, ParticipantKind, Status

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
