"""The date that metadata give, in the forms that machines write."""

import re
from email.utils import parsedate

from timeline_app.model import Interval
from timeline_app.model import calendar as cal

_ISO = re.compile(r"\s*(\d{4})(?:-?(\d\d)(?:-?(\d\d)(?!\d))?)?(?=\D|\Z)")


def published_interval(value: str) -> Interval | None:
    """The day (month, year) of an ISO 8601 or RFC 5322 date, as the wall clock of its place; None for neither."""
    found = _ISO.match(value)
    if not found:
        fields = parsedate(value[:60])
        return _interval(*fields[:3]) if fields else None
    year, month, day = (int(part) if part else None for part in found.groups())
    return _interval(year or 0, month, day)


def _interval(year: int, month: int | None, day: int | None) -> Interval | None:
    """No newspaper is older than the seventeenth century: an earlier year is a blank field."""
    if not (1600 <= year <= cal.MAX_YEAR and (month is None or 1 <= month <= 12)):
        return None
    if month is None:
        return Interval.year(year)
    if day is None:
        return Interval.month(year, month)
    return Interval.day(year, month, day) if cal.is_day(year, month, day) else None
