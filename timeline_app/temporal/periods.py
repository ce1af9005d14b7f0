"""Forms of parts of a year: quarters, halves, seasons."""

from dataclasses import replace

from timeline_app.model import Interval
from timeline_app.model import calendar as cal
from timeline_app.temporal.dates import anchor_name, edge, relative_year, spoken_year
from timeline_app.temporal.frame import Context
from timeline_app.temporal.names import is_in_name
from timeline_app.temporal.parts import MONTH_CLASSES, Parts
from timeline_app.temporal.relative import deictic, leans_on_text, relation, year_earlier
from timeline_app.temporal.resolved import Resolved, date, unresolved
from timeline_app.temporal.timex import interval_of, year_value
from timeline_app.temporal.vocabulary import vocabulary

_SEASON_MONTH = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


def quarter(parts: Parts, context: Context) -> Resolved | None:
    """The third quarter, fourth-quarter, the 1988 second quarter, this year's first quarter, the quarter."""
    number = parts.number("dom") if parts.has("q") else parts.number("nq", "ordinal", "second")
    if parts.has("q") and parts.year is None and context.is_after_name:
        return None  # the Audi Q3
    if number is None:
        return _told_quarter(parts, context)
    if not 1 <= number <= 4:
        return None
    year = _short_year(parts) if parts.has("nq") else parts.year
    if year is not None:
        return date(f"{year}-Q{number}", "The quarter and its year are written", edge(parts))
    if parts.has("last", "next", "this") and parts.has("yearunit"):
        year = relative_year(parts, context)
        if year is None:
            return unresolved(f"XXXX-Q{number}")
        return date(
            f"{year}-Q{number}", f"The quarter of the year counted from {anchor_name(context)}", edge(parts)
        )
    return _nearest_quarter(number, parts, context)


def _nearest_quarter(number: int, parts: Parts, context: Context) -> Resolved:
    if context.reference is None:
        return unresolved(f"XXXX-Q{number}", edge(parts))
    year, month, _ = cal.civil(context.reference)
    distance = number - (month + 2) // 3
    if context.direction > 0:
        year += distance < -2
        year -= distance > 2
    else:
        year -= distance > 0
    return date(f"{year}-Q{number}", f"The quarter of that number nearest to {anchor_name(context)}", edge(parts))


def _told_quarter(parts: Parts, context: Context) -> Resolved | None:
    """The quarter, the latest quarter: the one told before; else as "this quarter", "last quarter" say."""
    told = context.frame.quarter
    ended = ended_month(context)
    if ended is not None and context.reference is not None:
        year, month, _ = cal.civil(context.reference)
        middle = ended - 1  # a quarter that ends in July is the second: its middle decides
        value = f"{year - (ended > month) - (middle == 0)}-Q{(middle + 2) // 3 or 4}"
        return date(value, "The quarter ends in the month told after it", edge(parts))
    if parts.has("this", "last", "next", "past", "current", "previous", "following", "that", "same"):
        return deictic(parts, context)
    if told and not (parts.has("latest") and not _has_ended(told, context)):
        return date(told, f"{told}, the quarter told before", edge(parts))
    if context.reference is None:
        return unresolved("XXXX-QX")
    year, month, _ = cal.civil(context.reference)
    ended = (month + 2) // 3 - 1 or 4
    value = f"{year - (ended == 4)}-Q{ended}"
    return date(value, f"The quarter that ended before {anchor_name(context)}", edge(parts))


def period(parts: Parts, context: Context) -> Resolved | None:
    """The latest period, the 1988 period, the corresponding period last year: quarters, in earnings news."""
    told, unit = context.frame.quarter, parts.word("units", "yearunit")
    if parts.has("latest") and not unit:
        return _told_quarter(parts, context)
    if not told or (parts.has("latest") and unit):
        return _plain_period(parts, context)
    year = parts.year
    if year is None:
        return year_earlier(told) if parts.has("yearunit") else None
    return replace(
        date(f"{year}-{told[-2:]}", f"The same quarter as {told}, the quarter told before"), is_told=False
    )


def _plain_period(parts: Parts, context: Context) -> Resolved | None:
    if parts.year is not None:
        return date(f"{parts.year}", "The year is written")
    if parts.has("yearunit") and not parts.has("latest") and context.reference is not None:
        return date(f"{cal.civil(context.reference)[0] - 1}", f"The year before {anchor_name(context)}")
    return None


def year_before(parts: Parts, context: Context) -> Resolved | None:
    """The year-ago quarter, the year-earlier results: a year before the quarter told, or before the article."""
    told = context.frame.quarter
    number = parts.number("ordinal", "second")
    if not context.frame.is_quarterly:
        told = ""
    if told and number is not None:
        return year_earlier(f"{told[:5]}Q{number}")
    if told:
        return year_earlier(told)
    if context.reference is None:
        return unresolved("XXXX")
    year, month, _ = cal.civil(context.reference)
    value = f"{year - 1}"
    if parts.has("quarter"):
        ended = (month + 2) // 3 - 1 or 4
        value = f"{year - 1 - (ended == 4)}-Q{ended}"
    return Resolved("DATE", value, f"A year before {anchor_name(context)}", is_told=False)


def ended_month(context: Context) -> int | None:
    """The month in "the quarter ended Sept. 30"; None where none follows."""
    words = context.text[context.end : context.end + 40].split()
    if len(words) < 2 or words[0] not in vocabulary().lists["ending"]:
        return None
    name, value = vocabulary().look_up(words[1].rstrip("."))
    return int(value) if name in MONTH_CLASSES else None


def _has_ended(quarter: str, context: Context) -> bool:
    place = interval_of(quarter)
    return place is None or context.reference is None or place.end <= context.reference * cal.DAY


def _short_year(parts: Parts) -> int | None:
    """The year of 3Q19: analysts write of their own century."""
    number = parts.number("two", "dom")
    return parts.year if number is None else 2000 + number


def half(parts: Parts, context: Context) -> Resolved | None:
    """The first half of 1999, the second half."""
    number = parts.number("dom") if parts.has("h") else parts.number("nh", "ordinal", "second", "latter") or 2
    if number not in (1, 2):
        return None
    year = _short_year(parts) if parts.has("nh") else parts.year
    if year is None and parts.has("last", "next", "this") and parts.has("yearunit"):
        year = relative_year(parts, context)
    if year is not None:
        return date(f"{year}-H{number}", "The half and its year are told", edge(parts))
    if context.reference is None:
        return unresolved(f"XXXX-H{number}")
    year, month, _ = cal.civil(context.reference)
    year -= number == 2 and month < 7 and context.direction <= 0
    return date(f"{year}-H{number}", f"The half of the year of {anchor_name(context)}", edge(parts))


def season(parts: Parts, context: Context) -> Resolved | None:
    """Summer 1999, the winter of 1920, last fall, this spring, the summer."""
    word = parts.tokens[-1]
    if is_in_name(Context(context.text, context.end - len(word.text), context.end, context.frame)):
        return None
    code, mod = parts.word("season", "fall"), edge(parts)
    year = parts.year or spoken_year(parts)
    if year is not None:
        return date(f"{year_value(year)}-{code}", "The season and its year are written", mod)
    year = relative_year(parts, context) if parts.has("yearunit") else None
    if year is not None:
        reason = f"The season of the year counted from {anchor_name(context)}"
        return date(f"{year_value(year)}-{code}", reason, mod)
    name, step = relation(parts)
    told = _season_year(name, context)
    if told is not None and (context.is_history or leans_on_text(name, parts, context)):
        return _told_season(code, step, told, context, mod)
    if context.reference is None:
        return unresolved(f"XXXX-{code}", mod)
    year = _near_year(code, name, context.reference, context)
    return date(f"{year_value(year)}-{code}", f"The season of that name nearest to {anchor_name(context)}", mod)


def _season_year(name: str, context: Context) -> int | None:
    """The year in which the telling stands; for "that spring" the one told last, if only in passing."""
    told = context.frame.told_place
    return (
        cal.fields(told.start)[0] if name in ("that", "those", "same") and told is not None else context.frame.year
    )


def _near_year(code: str, name: str, reference: int, context: Context) -> int:
    year, month, _ = cal.civil(reference)
    first = _SEASON_MONTH[code]
    if name in ("next", "coming") or (not name and context.direction > 0):
        return year + (first <= month)
    if name in ("last", "past", "previous"):
        return year - (first + 2 >= month)
    if not name:
        return year - (first > month)
    return year - (code == "WI" and month <= 2)


def _told_season(code: str, step: int, told: int, context: Context, mod: str) -> Resolved:
    """A season in history: of the year in which the telling stands."""
    month = context.frame.month or 1
    first = _SEASON_MONTH[code]
    year = told + (step > 0 and first <= month) - (step < 0 and first >= month)
    return date(
        f"{year_value(year)}-{code}", f"{Interval.year(told).human()} is the year that the text tells of", mod
    )
