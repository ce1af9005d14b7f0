"""The date of an event as a string."""

import re

from timeline_app.model import Granularity, Interval, TimeExpression

_TIME = re.compile(r"(\d{4}-(?:\d\d-\d\d|W\d\d(?:-\d)?))T")


def value_of(expression: TimeExpression) -> str:
    """The TIMEX3 value of a date, the day of a time: `2020-08-18`, `2020-W34`, `202`."""
    found = _TIME.match(expression.value)
    return found.group(1) if found else expression.value


def value_of_interval(interval: Interval) -> str:
    """`YYYY[-MM[-DD]]` of the article's own date, as fine as it is known."""
    if interval.granularity < Granularity.DAY:
        return Interval.around(interval.start, Granularity.DAY).edtf()
    return interval.edtf().rstrip("~")
