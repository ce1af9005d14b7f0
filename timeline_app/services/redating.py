"""Other dates for articles: the same day of another year, the likely years, and all of it resolved anew."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from timeline_app.errors import AppError, DateError
from timeline_app.model import Granularity, Interval, Origin, ReferenceDate
from timeline_app.model import calendar as cal
from timeline_app.services.folders import Folders
from timeline_app.services.workers import End, Task, run

if TYPE_CHECKING:
    from timeline_app.library import Library
    from timeline_app.model import Analysis, Article

#: A date that the user gives, one that the article had before, or None: find it from the article itself.
Wanted = Interval | ReferenceDate | None

#: So much text is resolved sooner here than a worker process starts.
_FEW_CHARACTERS = 60_000
_MAX_WORKERS = 2
_TIMEOUT_S = 60.0
_CHARACTERS_PER_TIMEOUT = 1_000_000

#: What an article leaves over for the years that were not weighed for it, at least, and how many these are.
_LEAST_LEFT, _OTHER_YEARS = 0.05, 50
_BARE_YEAR = re.compile(r"(?!0+$)\d{3,4}", re.ASCII)
_BEGUN = re.compile(r"\d{1,2}", re.ASCII)
_YEAR = re.compile(r"0{0,3}[1-9]\d{0,3}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Redated:
    """So many of the articles have been resolved anew; nothing is stored before the last."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class _Work:
    """What a worker is told: the article, the date wanted for it, and where it is to be found, those beside it."""

    article: Article
    wanted: Wanted
    neighbours: tuple[ReferenceDate, ...]


def in_year(reference: ReferenceDate | None, year: int) -> Interval | None:
    """The date of an article in another year; None where that year has no such day.

    The day and the month stay as far as something says them, which the time of a file does not. Where nothing does
    it is the likeliest date of that year that was weighed, else the year as a whole.
    """
    same: Interval | None = Interval.year(year)
    if reference is not None and reference.interval is not None and reference.origin is not Origin.FILE_TIME:
        same = moved(reference.interval, year)
    if same is None or same.granularity < Granularity.YEAR:
        return same
    weighed = reference.candidates if reference else ()
    return next((one.interval for one in weighed if same.contains(one.interval)), same)


def moved(interval: Interval, year: int) -> Interval | None:
    """A day, month, quarter, season or half in another year, else the year; None where it has no such day."""
    _, month, day, *_ = cal.fields(interval.start)
    granularity = max(interval.granularity, Granularity.DAY)
    is_unit = interval.end <= Interval.around(interval.start, granularity).end
    if not is_unit or granularity is Granularity.WEEK or granularity >= Granularity.YEAR:
        return Interval.year(year)
    if granularity is Granularity.DAY and not cal.is_day(year, month, day):
        return None
    return Interval.around(cal.seconds(year, month, day), granularity)


def likely_years(references: Iterable[ReferenceDate | None]) -> list[tuple[int, float]]:
    """The years that were weighed for these articles, with how likely each is if all are of one year; best first.

    A logarithmic opinion pool (Genest and Zidek 1986) with equal weights: a year that one article cannot be of
    falls behind, while articles that all say the same, for the same reason, are no surer together than alone. A
    year that was not weighed for an article has a share of what it left over; what says nothing of its year does
    not count.
    """
    gains: dict[int, float] = {}
    count = 0
    for shares in filter(None, map(_years_of, references)):
        count += 1
        left = max(1.0 - sum(shares.values()), _LEAST_LEFT) / _OTHER_YEARS
        for year, share in shares.items():
            gains[year] = gains.get(year, 0.0) + math.log(max(share, left) / left)
    pooled = {year: math.exp(gain / count) for year, gain in gains.items()}
    whole = _OTHER_YEARS + sum(pooled.values())
    return sorted(((year, odds / whole) for year, odds in pooled.items()), key=lambda pair: (-pair[1], -pair[0]))


def _years_of(reference: ReferenceDate | None) -> dict[int, float]:
    """The share of each year in one article."""
    if reference is None:
        return {}
    weighed = [(one.interval, one.confidence) for one in reference.candidates]
    if reference.interval is not None and reference.origin is not Origin.FILE_TIME:
        weighed.append((reference.interval, reference.confidence))
    shares: dict[int, float] = {}
    for interval, confidence in dict(weighed).items():
        if interval.granularity <= Granularity.YEAR:
            year = _year_of(interval)
            shares[year] = min(1.0, shares.get(year, 0.0) + confidence)
    return shares


def _year_of(interval: Interval) -> int:
    return cal.fields(interval.start)[0]


def typed_date(text: str, *, today: date, reference: ReferenceDate | None) -> Interval:
    """The date of an article as it was typed, a bare year being the same day of that year; raises DateError."""
    same = in_year(reference, int(text)) if _is_year(text) else None
    if same is not None:
        return same
    from timeline_app.services.ranges import parse_unit  # the tagger loads with the first typed date

    return parse_unit(text, today=today, reference=reference.interval if reference else None)


def typed_event_date(text: str, *, today: date, current: Interval | None) -> Interval:
    """The date or the stretch of an event as it was typed, a bare year as for `typed_date`; raises DateError."""
    same = moved(current, int(text)) if current and _is_year(text) else None
    if same is not None:
        return same
    from timeline_app.services.ranges import parse_range

    return parse_range(text, today=today, reference=current)


def _is_year(text: str) -> bool:
    """Whether it is a bare year; raises DateError for the first digits of a date: no tagger need load for them."""
    if _BEGUN.fullmatch(text.strip()):
        raise DateError(f"“{text.strip()}” is not a date yet. Go on as in 19 Aug 2020, or type a year.")
    return _BARE_YEAR.fullmatch(text.strip()) is not None


def typed_year(text: str, *, today: date) -> int:
    """The astronomical year that was typed: "2020", "476", "44 BC"; raises DateError."""
    if _YEAR.fullmatch(text.strip()):
        return int(text)
    from timeline_app.services.ranges import parse_unit

    with suppress(DateError):
        found = parse_unit(text, today=today)
        if found.granularity is Granularity.YEAR:
            return _year_of(found)
    raise DateError(f"“{text.strip()[:40]}” is not a year. Write it as 2020 or 44 BC.")


def redate(library: Library, wanted: Mapping[int, Wanted]) -> Generator[Redated, None, int]:
    """Resolve these articles (by id) anew, each from the date wanted for it; how many have changed.

    All are stored at once at the end or, where it is closed before or fails, none. The user's edits of events
    stay. An article that has its date already is left alone. Raises AppError where one is gone or cannot be
    resolved. `library` must belong to the thread that pumps this.
    """
    work = [one for one in _work(library, wanted) if not _is_done(one)]
    yield Redated(0, len(work))
    is_little = sum(len(one.article.text) for one in work) <= _FEW_CHARACTERS
    steps = map(_prepare(), work) if is_little else _in_workers(work)
    analyses: list[Analysis] = []
    for analysis in steps:
        if analysis is not None:
            analyses.append(analysis)
        yield Redated(len(analyses), len(work))
    library.redate(*analyses)
    return len(analyses)


def _work(library: Library, wanted: Mapping[int, Wanted]) -> Iterator[_Work]:
    folders = Folders[None]()
    if None in wanted.values():
        for listing in library.listings():
            if listing.path is not None and listing.id not in wanted:
                folders.know(listing.path, listing.reference)
    for article_id, date_ in wanted.items():
        try:
            article = library.article(article_id)
        except KeyError as error:
            raise AppError(
                "An article is no longer in the library; it was removed from another window."
            ) from error
        yield _Work(article, date_, folders.neighbours(article.path) if article.path else ())


def _is_done(work: _Work) -> bool:
    reference, wanted = work.article.reference, work.wanted
    if isinstance(wanted, Interval):
        return bool(reference and reference.origin is Origin.USER and reference.interval == wanted)
    return wanted is not None and reference == wanted


def _in_workers(work: list[_Work]) -> Iterator[Analysis | None]:
    """The analyses as they are ready; None at least every tenth of a second."""
    tasks = [Task(number, one, _seconds(one.article)) for number, one in enumerate(work)]
    for answer in run(tasks, _prepare, workers=_MAX_WORKERS):
        if answer is None:
            yield None
            continue
        if answer.end is not End.DONE:
            title = work[answer.task.number].article.title
            raise AppError(f"“{title}” could not be resolved from another date. No date was changed.")
        yield answer.value


def _seconds(article: Article) -> float:
    return _TIMEOUT_S * max(1.0, len(article.text) / _CHARACTERS_PER_TIMEOUT)


def _prepare() -> Callable[[_Work], Analysis]:
    """Where the work is done: the engines load once."""
    from timeline_app.services.analysis import analyse

    def resolve(work: _Work) -> Analysis:
        article = work.article
        if work.wanted is None:
            article = replace(article, reference=None)  # else the date set by hand stands
        return analyse(article, reference=work.wanted, neighbours=work.neighbours)

    return resolve
