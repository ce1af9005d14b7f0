"""Forms of parts of a year: quarters, halves, seasons."""

from timeline_app.model import calendar as cal
from timeline_app.temporal.dates import anchor_name, edge, relative_year
from timeline_app.temporal.frame import Context
from timeline_app.temporal.parts import Parts
from timeline_app.temporal.relative import deictic, leans_on_text, relation
from timeline_app.temporal.resolved import Resolved, date, unresolved

_SEASON_MONTH = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


def quarter(parts: Parts, context: Context) -> Resolved | None:
    """The third quarter, fourth-quarter, the 1988 second quarter, this year's first quarter, the quarter."""
    number = parts.number("ordinal", "second")
    if number is None:
        return _told_quarter(parts, context)
    if not 1 <= number <= 4:
        return None
    if parts.year is not None:
        return date(f"{parts.year}-Q{number}", "The quarter and its year are written", edge(parts))
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
    now = (month + 2) // 3
    if context.direction > 0:
        year += number < now
        way = "after"
    else:
        year -= number > now
        way = "before"
    return date(f"{year}-Q{number}", f"The nearest such quarter {way} {anchor_name(context)}", edge(parts))


def _told_quarter(parts: Parts, context: Context) -> Resolved | None:
    """The quarter, the latest quarter: the one told before; else as "this quarter", "last quarter" say."""
    told = context.frame.quarter
    if parts.has("this", "last", "next", "past", "current", "previous", "following", "that", "same"):
        return deictic(parts, context)
    if told:
        return date(told, f"{told}, the quarter told before", edge(parts))
    if context.reference is None:
        return unresolved("XXXX-QX")
    year, month, _ = cal.civil(context.reference)
    ended = (month + 2) // 3 - 1 or 4
    value = f"{year - (ended == 4)}-Q{ended}"
    return date(value, f"The quarter that ended before {anchor_name(context)}", edge(parts))


def half(parts: Parts, context: Context) -> Resolved | None:
    """The first half of 1999, the second half."""
    number = parts.number("ordinal", "second")
    if number not in (1, 2):
        return None
    year = parts.year
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
    code, mod = parts.word("season", "fall"), edge(parts)
    if parts.year is not None:
        return date(f"{parts.year}-{code}", "The season and its year are written", mod)
    if parts.has("yearunit"):
        year = relative_year(parts, context)
        if year is not None:
            return date(f"{year}-{code}", f"The season of the year counted from {anchor_name(context)}", mod)
    name, step = relation(parts)
    told = context.frame.year
    if told is not None and (context.frame.is_narrative or leans_on_text(name, parts, context)):
        return _told_season(code, step, told, context, mod)
    if context.reference is None:
        return unresolved(f"XXXX-{code}", mod)
    year, month, _ = cal.civil(context.reference)
    first = _SEASON_MONTH[code]
    if name in ("next", "coming") or (not name and context.direction > 0):
        year += first <= month
    elif name in ("last", "past", "previous"):
        year -= first + 2 >= month
    elif not name:
        year -= first > month
    elif code == "WI" and month <= 2:
        year -= 1
    return date(f"{year}-{code}", f"The season by {anchor_name(context)}", mod)


def _told_season(code: str, step: int, told: int, context: Context, mod: str) -> Resolved:
    place = context.frame.told_place
    month = cal.fields(place.start)[1] if place is not None else 1
    year = told + (step > 0 and _SEASON_MONTH[code] <= month) - (step < 0 and _SEASON_MONTH[code] >= month)
    return date(
        f"{year:04d}-{code}" if year > 0 else f"BC{1 - year:04d}-{code}", f"The year {told} was told before", mod
    )
