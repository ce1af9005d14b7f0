"""A stretch of the calendar with the granularity at which it is known."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from timeline_app.model import calendar as cal
from timeline_app.model.edtf import format_edtf, parse_edtf
from timeline_app.model.granularity import Granularity
from timeline_app.model.human import format_human
from timeline_app.model.units import unit_at


@dataclass(frozen=True, slots=True, order=True)
class Interval:
    """Half-open `[start, end)` in seconds from 1970-01-01 (proleptic Gregorian, astronomical years).

    No time zone: the wall clock of the place that the text speaks of. `approximate` says that the words
    were "around", "circa", "early". Raises ValueError where `end` is before `start`.
    """

    start: int
    end: int
    granularity: Granularity = Granularity.DAY
    approximate: bool = False

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise ValueError(f"an interval ends before it starts: {self.start} … {self.end}")

    @classmethod
    def moment(
        cls, year: int, month: int, day: int, hour: int, minute: int | None = None, second: int | None = None
    ) -> Interval:
        """An hour, a minute or a second of a day, as fine as is given."""
        start = cal.seconds(year, month, day, hour, minute or 0, second or 0)
        if second is not None:
            return cls(start, start + 1, Granularity.SECOND)
        if minute is not None:
            return cls(start, start + cal.MINUTE, Granularity.MINUTE)
        return cls(start, start + cal.HOUR, Granularity.HOUR)

    @classmethod
    def day(cls, year: int, month: int, day: int) -> Interval:
        """One day of the calendar; the caller has checked that it exists (`calendar.is_day`)."""
        return cls.day_at(cal.day_number(year, month, day))

    @classmethod
    def day_at(cls, number: int) -> Interval:
        """The day with this number of days since 1970-01-01."""
        return cls(number * cal.DAY, (number + 1) * cal.DAY, Granularity.DAY)

    @classmethod
    def of_date(cls, value: date) -> Interval:
        """The day of a `datetime.date`."""
        return cls.day(value.year, value.month, value.day)

    @classmethod
    def week(cls, iso_year: int, week: int) -> Interval:
        """An ISO 8601 week, Monday to Sunday."""
        return cls.around(cal.iso_week_start(iso_year, week) * cal.DAY, Granularity.WEEK)

    @classmethod
    def month(cls, year: int, month: int) -> Interval:
        """A calendar month, 1…12."""
        return cls.around(cal.seconds(year, month), Granularity.MONTH)

    @classmethod
    def quarter(cls, year: int, quarter: int) -> Interval:
        """A quarter of a year, 1…4."""
        return cls.around(cal.seconds(year, 3 * quarter - 2), Granularity.QUARTER)

    @classmethod
    def half(cls, year: int, half: int) -> Interval:
        """A half of a year, 1 or 2."""
        return cls.around(cal.seconds(year, 6 * half - 5), Granularity.HALF)

    @classmethod
    def season(cls, year: int, season: int) -> Interval:
        """A meteorological season of the northern hemisphere.

        `season`: 1 spring (March to May), 2 summer, 3 autumn, 4 winter (December of the year to February).
        """
        return cls.around(cal.seconds(year, 3 * season), Granularity.SEASON)

    @classmethod
    def year(cls, year: int) -> Interval:
        """An astronomical year: 0 is 1 BC."""
        return cls.around(cal.seconds(year), Granularity.YEAR)

    @classmethod
    def decade(cls, number: int) -> Interval:
        """Ten years; 199 is the 1990s, as in TIMEX3."""
        return cls.around(cal.seconds(number * 10), Granularity.DECADE)

    @classmethod
    def century(cls, number: int) -> Interval:
        """A hundred years; 19 is 1900 to 1999, as in TIMEX3."""
        return cls.around(cal.seconds(number * 100), Granularity.CENTURY)

    @property
    def first_date(self) -> date | None:
        """The first day as a `datetime.date`; None outside the years 1 to 9999."""
        year, month, day, *_ = cal.fields(self.start)
        return date(year, month, day) if 1 <= year <= cal.MAX_YEAR else None

    @property
    def last_moment(self) -> int:
        """The last second within; `start` itself for an empty interval."""
        return max(self.start, self.end - 1)

    @property
    def is_open(self) -> bool:
        """Whether it has one end only, or none: "since 2010"."""
        return self.end == cal.LAST_MOMENT or self.start == cal.FIRST_MOMENT

    def overlaps(self, other: Interval) -> bool:
        """Whether the two share a second."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Interval) -> bool:
        """Whether `other` lies wholly within."""
        return self.start <= other.start and other.end <= self.end

    def edtf(self) -> str:
        """As EDTF (ISO 8601-2): `2020-08-18`, `199X`, `2020-06-03/2020-06-05`; `from_edtf` is its inverse."""
        return format_edtf(self.start, self.end, self.granularity, self.approximate)

    @classmethod
    def from_edtf(cls, text: str) -> Interval:
        """The interval of an EDTF string; raises DateError with a sentence where it is none."""
        return cls(*parse_edtf(text))

    @classmethod
    def around(cls, moment: int, granularity: Granularity) -> Interval:
        """The calendar unit that holds `moment`."""
        return cls(*unit_at(moment, granularity), granularity)

    def human(self) -> str:
        """As a person reads it in English: "18 August 2020", "the 1990s", "44 BC"."""
        return format_human(self.start, self.end, self.granularity, self.approximate)

    def __str__(self) -> str:
        return self.edtf()


def hull(intervals: Iterable[Interval]) -> Interval | None:
    """The stretch from the earliest start to the latest end, at the finest granularity; None for none."""
    items = list(intervals)
    if not items:
        return None
    return Interval(min(i.start for i in items), max(i.end for i in items), min(i.granularity for i in items))
