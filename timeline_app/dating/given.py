"""What an article and its file say of its own day: metadata, address, file name, folders, the head of the text.

What each is worth was measured on pages with known dates: year and month in the URL are right on 98.7 % of the
pages that have them, metadata give the right day on 90 %.
"""

import re
from collections.abc import Callable, Iterator
from math import log

from timeline_app.dating.clues import Clues
from timeline_app.dating.evidence import Evidence
from timeline_app.dating.prior import Prior
from timeline_app.dating.steps import Steps
from timeline_app.dating.written import WrittenDate, dates_in, month_number, written_date
from timeline_app.model import Granularity, Interval, Origin
from timeline_app.model import calendar as cal

Source = Callable[[Clues, Prior], Iterator[Evidence]]

_METADATA, _METADATA_COARSE = 0.9, 0.7
_URL, _URL_MONTH = 0.95, 0.85
_FILE_NAME, _FILE_NAME_MONTH = 0.85, 0.5
_FOLDER = 0.6
_DATELINE, _LABELLED, _CLOSING = 0.93, 0.85, 0.8
_WRONG_WEEKDAY = 0.7
#: A dateline that gives no year names its day so often.
_YEARLESS = 0.84
_YEARLESS_SPAN = 220

#: A page is dated up to so many days after its dateline: filed in the evening, published past midnight in UTC. How
#: often the article's day is so many days off the day that a source gives.
_SAME_DAY = ((0, 1.0),)
_PUBLISHED = ((-2, 0.04), (-1, 0.12), (0, 0.82), (1, 0.02))

_URL_DAY = re.compile(
    r"[/=](?P<y>(?:1[6-9]|20)\d\d)[/-](?P<m>\d{1,2}|[a-z]{3,9})[/-](?P<d>\d{1,2})(?!\d)"
    r"|(?<!\d)(?P<y2>(?:1[6-9]|20)\d\d)(?P<sep>-?)(?P<m2>\d\d)(?P=sep)(?P<d2>\d\d)(?!\d)"
)
_URL_MONTH_ONLY = re.compile(r"[/](?P<y>(?:19|20)\d\d)[/-](?P<m>\d\d)(?=/|$)")
_NAME_DAY = re.compile(
    r"(?<!\d)(?:(?P<y>(?:1[6-9]|20)\d\d)(?P<sep>[ .]?)(?P<m>\d\d)(?P=sep)(?P<d>\d\d)"
    r"|(?P<d2>\d\d)(?P<sep2>[ .]?)(?P<m2>\d\d)(?P=sep2)(?P<y2>(?:1[6-9]|20)\d\d))(?!\d)"
)
_NAME_MONTH = re.compile(r"(?<!\d)(?P<y>(?:1[6-9]|20)\d\d) (?P<m>0[1-9]|1[0-2])(?!\d)")
_SEPARATORS = re.compile(r"[_\-–\s]+")


def from_metadata(clues: Clues, prior: Prior) -> Iterator[Evidence]:
    """The date that the page or the front matter gives of itself."""
    published = clues.article.published
    if published is None:
        return
    if published.granularity < Granularity.DAY:
        published = Interval.around(published.start, Granularity.DAY)
    worth = _METADATA if published.granularity is Granularity.DAY else _METADATA_COARSE
    reason = f"The article's metadata say {published.human()}."
    yield _located(prior, published, Origin.METADATA, worth, reason, _PUBLISHED)


def from_url(clues: Clues, prior: Prior) -> Iterator[Evidence]:
    """A date in the address: /2010/10/13/, /2010/oct/13/, -2010-10-13, 20101013; else /2010/10/."""
    url = clues.article.url.lower()
    day = _first_day(_URL_DAY, url)
    if day is not None:
        yield _located(prior, day, Origin.URL, _URL, f"The address of the page holds {day.human()}.", _PUBLISHED)
        return
    found = _URL_MONTH_ONLY.search(url)
    if found and 1 <= int(found["m"]) <= 12:
        month = Interval.month(int(found["y"]), int(found["m"]))
        yield _located(prior, month, Origin.URL, _URL_MONTH, f"The address of the page holds {month.human()}.")


def from_file_name(clues: Clues, prior: Prior) -> Iterator[Evidence]:
    """A date in the file's name: 2010-10-13, 20101013_, 13-10-2010, 13 October 2010; else 2010-10."""
    path = clues.article.path
    if path is None:
        return
    name = _SEPARATORS.sub(" ", path.stem)
    day = _first_day(_NAME_DAY, name) or _first_written(name)
    if day is not None:
        reason = f"The file's name says {day.human()}."
        yield _located(prior, day, Origin.FILE_NAME, _FILE_NAME, reason, _PUBLISHED)
        return
    found = _NAME_MONTH.search(name)
    if found:
        month = Interval.month(int(found["y"]), int(found["m"]))
        yield _located(prior, month, Origin.FILE_NAME, _FILE_NAME_MONTH, f"The file's name says {month.human()}.")


def from_folders(clues: Clues, prior: Prior) -> Iterator[Evidence]:
    """A date in the names of the nearest folders: 2010/10/13/report.txt, 2010-10-13/report.txt."""
    path = clues.article.path
    if path is None:
        return
    day = _first_day(_URL_DAY, "/" + "/".join(path.parts[-4:-1]).lower())
    if day is not None:
        yield _located(prior, day, Origin.FILE_NAME, _FOLDER, f"The file's folder says {day.human()}.", _PUBLISHED)


def from_dateline(clues: Clues, prior: Prior) -> Iterator[Evidence]:
    """A dateline with its year, or a line at the head that is a date ("Published: 5 August 2010")."""
    written = clues.dateline
    day = written.interval() if written else None
    if written is None or day is None:
        return
    origin, worth, says = Origin.DATELINE, _DATELINE, f"The dateline says {day.human()}"
    if clues.is_labelled:
        origin, worth, says = Origin.TEXT, _LABELLED, f"A line at the head of the text says {day.human()}"
    if written.weekday not in (None, cal.weekday(day.start // cal.DAY)):
        worth, says = worth * _WRONG_WEEKDAY, f"{says}, which was another weekday than is written beside it"
    yield _located(prior, day, origin, worth, f"{says}.")


def from_last_line(clues: Clues, prior: Prior) -> Iterator[Evidence]:
    """A last line that is a date, where the head gives none with its year ("(dpa, 16.09.2019)")."""
    day = clues.closing.interval() if clues.closing else None
    if day is None or (clues.dateline is not None and clues.dateline.year is not None):
        return
    yield _located(prior, day, Origin.TEXT, _CLOSING, f"The last line of the text says {day.human()}.")


def from_dateline_without_year(clues: Clues, prior: Prior) -> Iterator[Evidence]:
    """A dateline that gives day and month: any year may be its own."""
    written = clues.dateline
    if written is None or written.year is not None:
        return
    last_year = cal.civil(prior.latest)[0]
    years = range(last_year - _YEARLESS_SPAN, last_year + 2)
    days = [day for year in years if (day := written.in_year(year)) is not None]
    rest, there = log(1 - _YEARLESS), log(1 - _YEARLESS + _YEARLESS * 365.25)
    odds = Steps.of(rest, [change for day in days for change in ((day, there), (day + 1, rest))])
    yield Evidence(odds, Origin.DATELINE, f"The dateline says {written} without a year.")


SOURCES: tuple[Source, ...] = (
    from_metadata, from_url, from_file_name, from_folders, from_dateline, from_last_line,
    from_dateline_without_year
)  # fmt: skip


def _located(
    prior: Prior,
    interval: Interval,
    origin: Origin,
    worth: float,
    reason: str,
    spread: tuple[tuple[int, float], ...] = _SAME_DAY,
) -> Evidence:
    """A source that names a date: right with probability `worth`, and then off by so many days so often."""
    doubt = 1 - worth
    first, end = interval.start // cal.DAY, -(-interval.end // cal.DAY)
    if interval.granularity is not Granularity.DAY:
        there = log(doubt + worth / prior.mass(interval))
        odds = Steps.of(log(doubt), [(first, there), (end, log(doubt))])
        return Evidence(odds, origin, reason, interval=interval)
    density = prior.mass(interval)
    changes = [(first + off, log(doubt + worth * share / density)) for off, share in spread]
    changes.append((first + spread[-1][0] + 1, log(doubt)))
    return Evidence(Steps.of(log(doubt), changes), origin, reason, interval=interval)


def _first_day(pattern: re.Pattern[str], text: str) -> Interval | None:
    for found in pattern.finditer(text):
        groups = {key.rstrip("2"): value for key, value in found.groupdict().items() if value}
        month = int(groups["m"]) if groups["m"].isdigit() else month_number(groups["m"])
        date = written_date(int(groups["y"]), month, int(groups["d"])) if month else None
        if date is not None:
            return date.interval()
    return None


def _first_written(text: str) -> Interval | None:
    days: Iterator[WrittenDate] = dates_in(text)
    return next((day for date in days if (day := date.interval()) is not None), None)
