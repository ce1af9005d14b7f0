"""Where the telling stands: the article's date, and the last date that the text itself has told."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from timeline_app.model import Granularity, Interval
from timeline_app.model import calendar as cal
from timeline_app.temporal.direction import Clauses
from timeline_app.temporal.joints import is_pair, is_range, is_within
from timeline_app.temporal.vocabulary import vocabulary
from timeline_app.text.limits import is_joined_to

#: a month named alone lies at most so many months after the month told last; else it lies before
_MONTHS_AHEAD = 6
#: months and days so near each other, with no more than such a word between them, are of one year or two that meet
_BREATH = 12
#: so many characters after a date long past, in its paragraph, a text still tells of that time
_BESIDE = 250
_OPENS = re.compile(r"[.!?;]['\"”’)]*\s+(?:[\w-]+\s){0,2}$")


@dataclass(slots=True)
class Frame:
    """What later expressions of a text may lean on.

    `reference`: the day number of the article's date, None where it is unknown. `clauses`: the text's own, None in
    a language whose verbs are not known. `told`: the last date told (its TIMEX3 value, its place, and where in the
    text it begins, but for English, and ends), `quarter`: the last quarter told; `is_quarterly`: no longer period
    was told since. `year`,
    `month`, `day`: where the telling stands; `named`: the year named last, even in passing. `is_narrative`: the
    text tells history, so that a bare month belongs to the year told last and not to the article's.
    """

    reference: int | None = None
    clauses: Clauses | None = None
    is_narrative: bool = False
    told: str = ""
    told_place: Interval | None = None
    told_from: int = 0
    told_to: int = 0
    quarter: str = ""
    is_quarterly: bool = False
    year: int | None = None
    month: int | None = None
    day: int | None = None
    named: int | None = None
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

    def tell(
        self, value: str, place: Interval | None, end: int, *, mod: str = "", is_passing: bool = False
    ) -> None:
        """Remember a date that the text has told, up to its offset `end`.

        `mod`: "the end of the year" stands in its last month. `is_passing`: a date named beside the telling, which
        does not move on to it.
        """
        if place is None:
            return
        self.told, self.told_place, self.told_to = value, place, end
        if "Q" in value:
            self.quarter, self.is_quarterly = value, True
        elif len(value) == 4:
            self.is_quarterly = False
        if place.end - place.start <= cal.DAY:
            self.day = place.start // cal.DAY
        year, month, *_ = cal.fields(place.start)
        if is_passing:
            return
        if place.granularity <= Granularity.MONTH:
            self.year, self.month = year, month
        elif self.year != year:
            self.year, self.month = year, None
        elif mod == "END":
            self.month = 12

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

    @cached_property
    def is_history(self) -> bool:
        """Whether months and days without a year lean on the text.

        So they do in a history; where one opens the sentence after a date long past ("… on 24 June 1812. On
        7 September it fought"); and in the past tense after such a day or month ("He was arrested on 3 March
        2018. He was sentenced on July 20"), but not after a birth or a report.
        """
        frame, place = self.frame, self.frame.told_place
        if frame.is_history:
            return True
        if frame.year is None or place is None or self.start - frame.told_to > _BESIDE:
            return False
        between = self.text[frame.told_to : self.start]
        if cal.civil(frame.reference or 0)[0] - frame.year < 2 or "\n" in between:
            return False
        if self.direction > 0:
            return False
        is_of_then = place.granularity <= Granularity.MONTH and self.direction < 0 and not self._is_apart
        return bool(_OPENS.search(between)) or is_of_then

    @property
    def _is_apart(self) -> bool:
        """Whether a life or a report stands between the date told and this one: they may be years apart."""
        words = {*self.text[max(0, self.frame.told_to - 60) : self.start].split()}
        return not vocabulary().lists["apart"].isdisjoint(words)

    @property
    def word_before(self) -> str:
        """The word before the expression, in lower case; "" for none."""
        words = self.text[max(0, self.start - 24) : self.start].split()
        return words[-1].lower().lstrip("(\"'“‘-–") if words else ""

    @property
    def is_after_name(self) -> bool:
        """Whether a word with a capital stands before, not at the beginning of a sentence."""
        words = self.text[max(0, self.start - 40) : self.start].rsplit(None, 1)
        return (
            bool(words)
            and self.text[self.start - 1 : self.start] == " "
            and words[-1][0].isupper()
            and words[-1].isalpha()
            and words[-1].lower() not in vocabulary().lists["before_month"]
        )

    @property
    def is_led_to_a_year(self) -> bool:
        """Whether "In", "Since" or the like leads to four figures: "In 1968 students rioted"."""
        words = self.text[max(0, self.start - 12) : self.start].split()
        return bool(words) and (words[-1] in ("In", "By") or words[-1].lower() in ("since", "until", "during"))

    @property
    def in_capitals(self) -> bool:
        """Whether the line is in capitals, as headings are."""
        return self.text[max(0, self.start - 30) : self.end + 10].isupper()

    @cached_property
    def direction(self) -> int:
        """-1 where the clause looks back, 1 forward, 0 where it does not say."""
        clauses = self.frame.clauses
        return clauses.direction(self.start, self.end) if clauses is not None else 0

    @property
    def range_begins(self) -> int | None:
        """The day told just before "to", "through" or a dash, where this is the other end of its range."""
        frame, day = self.frame, self.frame.told_day
        if self.language != "en":
            is_joined = is_joined_to(self.text, (frame.told_from, frame.told_to), self.start, self.language)
            return day if is_joined else None
        between = self.text[self.frame.told_to : self.start] if self.start - self.frame.told_to <= _BREATH else "."
        return day if is_range(between) else None

    def year_beside(self, month: int) -> int | None:
        """The year of a month that is told in one breath with the one before: "in May and June"."""
        place = self.frame.told_place
        if place is None or self.start - self.frame.told_to > _BREATH:
            return None
        joint = self.text[self.frame.told_to : self.start]
        if place.granularity is Granularity.YEAR:
            return cal.fields(place.start)[0] if is_within(joint) else None
        if place.granularity > Granularity.MONTH or not is_pair(joint):
            return None
        year, told, *_ = cal.fields(place.start)
        return year + (month < told)

    def told_year(self, month: int) -> int | None:
        """The year of a month that leans on the text; beside one date long past it is that year or the next."""
        frame = self.frame
        if frame.is_history or frame.year is None or frame.month is None:
            return frame.year_of(month)
        return frame.year + (month < frame.month)

    def named(self, number: int) -> str:
        """A day of the calendar as a person reads it."""
        return self.frame.day_name(number)
