"""Prior times evidence: the probability of every day, and what of it can be answered."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import exp

from timeline_app.dating.prior import FIRST_DAY, LAST_DAY
from timeline_app.dating.steps import Steps, total
from timeline_app.model import Interval
from timeline_app.model import calendar as cal

#: A day, else a month, is answered for that is so probable, else the year: a sure year is not hidden behind an
#: unsure day. A date that the article itself or its file names is answered for where it has half of its year.
_SURE, _NAMED_SHARE = 0.8, 0.5


@dataclass(frozen=True, slots=True)
class Posterior:
    """Probabilities of stretches of days: `firsts[i]` up to the eve of `firsts[i + 1]`, `masses[i]` in all."""

    firsts: tuple[int, ...]
    masses: tuple[float, ...]

    def mass(self, interval: Interval) -> float:
        """The probability of an interval of whole days."""
        return self._between(interval.start // cal.DAY, -(-interval.end // cal.DAY))

    def years(self) -> list[tuple[int, float]]:
        """Years with their probabilities, the likeliest first, the later of two that are alike."""
        found: dict[int, float] = {}
        for first, mass in zip(self.firsts, self.masses, strict=False):
            year = _year(first)
            found[year] = found.get(year, 0.0) + mass
        return sorted(found.items(), key=lambda item: (-item[1], -item[0]))

    def answer(self, year: int, is_named: Callable[[Interval], bool]) -> Interval:
        """The finest date of a year that is sure, or `is_named` and has half of the year; else the year."""
        whole = Interval.year(year)
        months = (Interval.month(year, number) for number in range(1, 13))
        for one in (Interval.day_at(self._likeliest_day(whole)), max(months, key=self.mass)):
            least = _NAMED_SHARE * self.mass(whole) if is_named(one) else _SURE
            if self.mass(one) >= least:
                return one
        return whole

    def _likeliest_day(self, whole: Interval) -> int:
        first, end = whole.start // cal.DAY, whole.end // cal.DAY
        stretches = self._indices(first, end)
        best = max(stretches, key=lambda i: self.masses[i] / (self.firsts[i + 1] - self.firsts[i]))
        return max(first, self.firsts[best])

    def _between(self, first: int, end: int) -> float:
        shares = 0.0
        for index in self._indices(first, end):
            at, after = self.firsts[index], self.firsts[index + 1]
            shares += self.masses[index] * (min(after, end) - max(at, first)) / (after - at)
        return shares

    def _indices(self, first: int, end: int) -> range:
        """The stretches that hold a day of `first` up to the eve of `end`."""
        start = max(0, bisect_right(self.firsts, first) - 1)
        return range(start, min(len(self.masses), bisect_left(self.firsts, end)))


@lru_cache(maxsize=8192)
def _year(day: int) -> int:
    """The year of a day: the borders of most articles are the same few thousand."""
    return cal.civil(day)[0]


def posterior(parts: Sequence[Steps], years: Iterable[int]) -> Posterior:
    """The probabilities that log-odds add up to, told apart for `years` and where the odds change."""
    borders = {cal.day_number(year + more, 1, 1) for year in years for more in (0, 1)}
    odds = total(parts, (day for day in borders if FIRST_DAY < day < LAST_DAY))
    days = [FIRST_DAY, *(day for day in odds.borders if FIRST_DAY < day < LAST_DAY), LAST_DAY]
    values = [odds.at(day) for day in days[:-1]]
    top = max(values)
    masses = [(after - day) * exp(value - top) for day, after, value in zip(days, days[1:], values, strict=False)]
    whole = sum(masses)
    return Posterior(tuple(days), tuple(mass / whole for mass in masses))
