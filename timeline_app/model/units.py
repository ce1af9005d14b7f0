"""Calendar units: where the day, week, month … century around a moment begins and ends."""

from timeline_app.model import calendar as cal
from timeline_app.model.granularity import Granularity

_CLOCK = {
    Granularity.SECOND: 1,
    Granularity.MINUTE: cal.MINUTE,
    Granularity.HOUR: cal.HOUR,
    Granularity.DAY: cal.DAY,
}
_MONTHS = {Granularity.MONTH: 1, Granularity.QUARTER: 3, Granularity.HALF: 6}
_YEARS = {
    Granularity.YEAR: 1,
    Granularity.DECADE: 10,
    Granularity.CENTURY: 100,
    Granularity.MILLENNIUM: 1000,
}
_DAY_PART = 6 * cal.HOUR


def unit_at(moment: int, granularity: Granularity) -> tuple[int, int]:
    """Start and end, in seconds, of the unit that holds `moment`.

    Weeks begin on Monday (ISO 8601); seasons are the meteorological ones of the north, winter from December;
    a day part is a quarter of a day.
    """
    if granularity in _CLOCK or granularity is Granularity.DAY_PART:
        span = _CLOCK.get(granularity, _DAY_PART)
        start = moment // span * span
        return start, start + span
    if granularity is Granularity.WEEK:
        day = moment // cal.DAY
        monday = (day - cal.weekday(day)) * cal.DAY
        return monday, monday + 7 * cal.DAY
    year, month, *_ = cal.fields(moment)
    if granularity in _YEARS:
        span = _YEARS[granularity]
        first = year // span * span
        return cal.seconds(first), cal.seconds(first + span)
    if granularity is Granularity.SEASON:
        return _months_from(*cal.add_months(year, month, -(month % 3)), 3)
    span = _MONTHS[granularity]
    return _months_from(year, (month - 1) // span * span + 1, span)


def next_unit(start: int, granularity: Granularity, count: int = 1) -> int:
    """The start of the unit `count` units after (or before) the one that holds `start`."""
    first, _ = unit_at(start, granularity)
    if granularity in _CLOCK or granularity is Granularity.DAY_PART:
        return first + count * _CLOCK.get(granularity, _DAY_PART)
    if granularity is Granularity.WEEK:
        return first + count * 7 * cal.DAY
    year, month, *_ = cal.fields(first)
    if granularity in _YEARS:
        return cal.seconds(year + count * _YEARS[granularity])
    return cal.seconds(*cal.add_months(year, month, count * _MONTHS.get(granularity, 3)))


def _months_from(year: int, month: int, count: int) -> tuple[int, int]:
    return cal.seconds(year, month), cal.seconds(*cal.add_months(year, month, count))
