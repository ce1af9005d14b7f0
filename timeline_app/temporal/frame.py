"""Where the telling stands: the article's date, and the last date that the text itself has told."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from timeline_app.model import Granularity, Interval
from timeline_app.model import calendar as cal
from timeline_app.temporal.direction import direction

#: a month named alone lies at most so many months after the month told last; else it lies before
_MONTHS_AHEAD = 6


@dataclass(slots=True)
class Frame:
    """What later expressions of a text may lean on.

    `reference`: the day number of the article's date, None where it is unknown. `told`: the last date told (its
    TIMEX3 value and place), `quarter`: the last quarter told; `is_quarterly`: no longer period was told
    since. `year`, `month`, `day`: where the telling stands. `is_narrative`: the text
    tells history, so that a bare month belongs to the year told last and not to the article's.
    """

    reference: int | None = None
    is_narrative: bool = False
    told: str = ""
    told_place: Interval | None = None
    quarter: str = ""
    is_quarterly: bool = False
    year: int | None = None
    month: int | None = None
    day: int | None = None
    _reference_name: str = ""

    @property
    def is_history(self) -> bool:
        """Whether bare months lean on the text: it tells history, or the article's date is unknown."""
        return self.is_narrative or self.reference is None

    def day_name(self, number: int) -> str:
        """A day of the calendar as a person reads it; the article's own day is asked for again and again."""
        if number == self.reference:
            if not self._reference_name:
                self._reference_name = Interval.day_at(number).human()
            return self._reference_name
        return Interval.day_at(number).human()

    def tell(self, value: str, place: Interval | None, *, is_passing: bool = False) -> None:
        """Remember a date that the text has told.

        `is_passing`: a year named in the middle of a sentence; it does not move the telling on from a month.
        """
        if place is None:
            return
        self.told, self.told_place = value, place
        if "Q" in value:
            self.quarter, self.is_quarterly = value, True
        elif len(value) == 4:
            self.is_quarterly = False
        if place.end - place.start <= cal.DAY:
            self.day = place.start // cal.DAY
        year, month, *_ = cal.fields(place.start)
        if is_passing:
            return
        self.year, self.month = year, month if place.granularity <= Granularity.MONTH else None

    def year_of(self, month: int) -> int | None:
        """The year of a month named alone: the telling moves on from its last month, or a little back."""
        if self.year is None or self.month is None:
            return self.year
        ahead = (month - self.month) % 12
        return self.year + (month < self.month if ahead <= _MONTHS_AHEAD else -(month > self.month))

    @property
    def told_day(self) -> int | None:
        """The last told date as a day number, None where it was not told to the day."""
        place = self.told_place
        if place is None or place.end - place.start > cal.DAY:
            return None
        return place.start // cal.DAY


@dataclass(frozen=True)
class Context:
    """One expression in its text, as the forms see it."""

    text: str
    start: int
    end: int
    frame: Frame
    language: str = "en"

    @property
    def reference(self) -> int | None:
        """The day number of the article's date."""
        return self.frame.reference

    @property
    def word_before(self) -> str:
        """The word before the expression, in lower case; "" for none."""
        words = self.text[max(0, self.start - 24) : self.start].split()
        return words[-1].lower().lstrip("(\"'“‘-–") if words else ""

    @cached_property
    def direction(self) -> int:
        """-1 where the clause looks back, 1 forward, 0 where it does not say."""
        return direction(self.text, self.start, self.end) if self.language == "en" else 0

    def named(self, number: int) -> str:
        """A day of the calendar as a person reads it."""
        return self.frame.day_name(number)
