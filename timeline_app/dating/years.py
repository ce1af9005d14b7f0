"""The year of a dateline that says only day and month.

Every year that has such a day, not after the file's own time, has odds: a prior that falls with age, times
what the dates of other sources, the latest year named in the text and the weekdays beside its dates make of it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from timeline_app.dating.clues import Clues
from timeline_app.dating.sources import latest_year_named
from timeline_app.dating.written import WrittenDate
from timeline_app.model import Candidate, Granularity, Interval, Origin
from timeline_app.model import calendar as cal

#: How far back an article without any year may lie.
_SPAN_YEARS = 150
#: The assumed year is offered together with so many others.
_OTHERS = 9
#: A year with these odds is inferred; below, it is assumed.
SETTLED = 0.8
#: Other years with a smaller share are not offered.
_LEAST_SHARE = 0.02
#: What a dateline is worth where its year is settled.
_WEIGHT = 0.84

#: The latest year named in an article is the year of its publication in 45 % of cases, a later one in 18 %
#: (measured on 995 pages), an earlier one in the rest: the article followed soon, by odds that halve with every
#: year, or at any time since.
_SAME_YEAR, _NAMED_EARLIER, _NAMED_LATER = 0.45, 0.37, 0.18
#: Articles that were files from the beginning; what is older was typed in or scanned later.
_FIRST_FILES, _OLDER = 1990, 0.1
#: A weekday that does not fit its date speaks against a year so strongly: editors err too.
_MISFIT = 0.02
#: So many dates with weekdays are looked at, so many misfits counted: a text that quotes old diaries has dozens.
_WEEKDAYS, _MISFITS = 20, 4
#: Where another source has its date, for a sentence.
_PLACES = {
    Origin.METADATA: "in the metadata",
    Origin.URL: "in the address of the page",
    Origin.FILE_NAME: "in the file's name",
}
#: Odds by the days from a dateline to the date that another source gives.
_GAPS = ((2, 1.0), (31, 0.3))
_FAR, _BEFORE = 0.02, 0.002


@dataclass(frozen=True, slots=True)
class YearOdds:
    """A year, its share of all odds, and what speaks for it."""

    year: int
    share: float
    grounds: tuple[str, ...]


def from_dateline_without_year(clues: Clues, dated: Sequence[Candidate]) -> Iterator[Candidate]:
    """The dateline in its likeliest years; `dated` are the candidates of the other sources."""
    written = clues.dateline
    if written is None or written.year is not None:
        return
    odds = _odds(written, clues, _anchors(dated))
    for rank, one in enumerate(odds[: _OTHERS + 1]):
        if rank and one.share < _LEAST_SHARE:
            return
        is_settled = one.share >= SETTLED
        origin = Origin.INFERRED if is_settled else Origin.DATELINE
        day = Interval.day(one.year, written.month, written.day)
        reason = _reason(written, one, clues, is_first=rank == 0)
        yield Candidate(day, origin, _WEIGHT * one.share, reason)


def _odds(written: WrittenDate, clues: Clues, anchors: Sequence[Candidate]) -> list[YearOdds]:
    """All years with their shares, the likeliest first."""
    latest = min([clues.latest, *(anchor.interval.end // cal.DAY + 1 for anchor in anchors)])
    named, weekdays = latest_year_named(clues), _weekdays(written, clues)
    weights: dict[int, float] = {}
    days: dict[int, int] = {}
    last_year = cal.civil(latest)[0]
    for year in range(last_year, last_year - _SPAN_YEARS, -1):
        day = written.in_year(year)
        if day is None or day > latest:
            continue
        weight = (1 if year >= _FIRST_FILES else _OLDER) / (1 + last_year - year)
        weight *= _fits_text(year, named, last_year) * _MISFIT ** min(_MISFITS, _misfits(day, weekdays))
        for anchor in anchors:
            weight *= _fits_anchor(day, anchor.interval)
        weights[year], days[year] = weight, day
    total = sum(weights.values())
    ranked = sorted(weights, key=lambda year: (-weights[year], -year))
    return [
        YearOdds(year, weights[year] / total, _grounds(days[year], named, weekdays, anchors)) for year in ranked
    ]


def _anchors(dated: Sequence[Candidate]) -> list[Candidate]:
    """The dates that other sources give as those of the article itself."""
    return [c for c in dated if c.origin in _PLACES and c.interval.granularity <= Granularity.YEAR]


def _fits_anchor(day: int, anchor: Interval) -> float:
    first, last = anchor.start // cal.DAY, anchor.end // cal.DAY - 1
    if day > last + 1:
        return _BEFORE
    gap = max(0, first - day)
    return next((odds for days, odds in _GAPS if gap <= days), _FAR)


def _fits_text(year: int, named: int | None, last_year: int) -> float:
    """Odds that an article of `year` names no later year than `named`."""
    if named is None:
        return 1.0
    if year == named:
        return _SAME_YEAR
    if year < named:
        return _NAMED_LATER * 0.5 ** (named - year)
    return _NAMED_EARLIER * (0.5 ** (year - named) + 1 / (last_year - named)) / 2


def _misfits(day: int, weekdays: Sequence[WrittenDate]) -> int:
    return sum(date.weekday != _weekday_near(day, date) for date in weekdays)


def _weekdays(written: WrittenDate, clues: Clues) -> list[WrittenDate]:
    """The first distinct dates with a weekday and no year, the dateline's own among them."""
    dates = dict.fromkeys((written, *clues.dates))
    return [date for date in dates if date.weekday is not None and date.year is None][:_WEEKDAYS]


def _weekday_near(day: int, date: WrittenDate) -> int | None:
    """The weekday of the occurrence of `date` that is nearest to `day`."""
    year = cal.civil(day)[0]
    numbers = [n for y in (year - 1, year, year + 1) if (n := date.in_year(y)) is not None]
    return cal.weekday(min(numbers, key=lambda number: abs(number - day))) if numbers else None


def _grounds(
    day: int, named: int | None, weekdays: Sequence[WrittenDate], anchors: Sequence[Candidate]
) -> tuple[str, ...]:
    """What speaks for a day, as the ends of a sentence."""
    grounds = [
        f"it fits {anchor.interval.human()}, the date {_PLACES[anchor.origin]}"
        for anchor in anchors
        if _fits_anchor(day, anchor.interval) >= _GAPS[-1][1]
    ]
    if cal.civil(day)[0] == named:
        grounds.append("it is the latest year that the text names")
    if weekdays and not _misfits(day, weekdays):
        grounds.append(f"{weekdays[0]} was then on the weekday that is written beside it")
    return tuple(grounds)


def _reason(written: WrittenDate, odds: YearOdds, clues: Clues, *, is_first: bool) -> str:
    says = f"The dateline says {written} without a year"
    if odds.grounds:
        verb = "inferred" if odds.share >= SETTLED else "assumed" if is_first else "possible"
        return f"{says}; {odds.year} is {verb}: {' and '.join(odds.grounds)}."
    if is_first:
        return f"{says}; {odds.year} is assumed, the latest that is not after {clues.bound}."
    return f"{says}; {odds.year} is possible."
