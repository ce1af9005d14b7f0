"""Several stretches of time that are chosen together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain

from timeline_app.model.interval import Interval, hull


@dataclass(frozen=True, slots=True)
class Ranges:
    """Chosen stretches of time, in order, none touching another; none of them chosen means: everything.

    Make it with `of`, which joins what overlaps.
    """

    intervals: tuple[Interval, ...] = ()

    @classmethod
    def of(cls, intervals: Iterable[Interval]) -> Ranges:
        """The ranges that these stretches make together; a joined one is as coarse as its finest part."""
        joined: list[Interval] = []
        for interval in sorted(intervals):
            if joined and interval.start <= joined[-1].end:
                last = joined[-1]
                joined[-1] = replace(
                    last,
                    end=max(last.end, interval.end),
                    granularity=min(last.granularity, interval.granularity),
                    approximate=last.approximate or interval.approximate,
                )
            else:
                joined.append(interval)
        return cls(tuple(joined))

    def __bool__(self) -> bool:
        return bool(self.intervals)

    def __len__(self) -> int:
        return len(self.intervals)

    def __iter__(self) -> Iterator[Interval]:
        return iter(self.intervals)

    @property
    def hull(self) -> Interval | None:
        """From the first moment to the last; None where nothing is chosen."""
        return hull(self.intervals)

    def with_(self, interval: Interval) -> Ranges:
        """These and one more."""
        return Ranges.of(chain(self.intervals, (interval,)))

    def without(self, interval: Interval) -> Ranges:
        """These but for those that overlap the interval."""
        return Ranges(tuple(one for one in self.intervals if not one.overlaps(interval)))

    def replaced(self, old: Interval, new: Interval) -> Ranges:
        """These with another in the place of one."""
        return Ranges.of(chain((one for one in self.intervals if one != old), (new,)))

    def overlaps(self, interval: Interval) -> bool:
        """Whether an interval shares time with one of them; True for all where nothing is chosen."""
        return not self.intervals or any(one.overlaps(interval) for one in self.intervals)

    def at(self, moment: float) -> Interval | None:
        """The range that holds a moment, in seconds."""
        return next((one for one in self.intervals if one.start <= moment < one.end), None)

    def edtf(self) -> tuple[str, ...]:
        """Each as EDTF."""
        return tuple(one.edtf() for one in self.intervals)

    @classmethod
    def from_edtf(cls, texts: Iterable[str]) -> Ranges:
        """The inverse of `edtf`; raises DateError for what is none."""
        return cls.of(Interval.from_edtf(text) for text in texts)


#: No range is chosen: everything is.
EVERYTHING = Ranges()
