"""Which undated happenings are no news of the article's own day."""

from collections.abc import Sequence
from statistics import median

from timeline_app.events.anchors import anchors
from timeline_app.events.heads import Head
from timeline_app.events.source import Source
from timeline_app.model import Interval, TimeExpression
from timeline_app.model import calendar as cal

_FEWEST_DATES = 4
_FEWEST_SENTENCES = 8
_FAR = 180 * cal.DAY


def is_background(expressions: Sequence[TimeExpression], reference: Interval | None, sentences: int) -> bool:
    """Whether an article tells of other times than its own: half of its dates are half a year off or more."""
    if reference is None or sentences < _FEWEST_SENTENCES:
        return False
    distances = [
        abs(found.interval.start - reference.start)
        for found in expressions
        if found.interval is not None and anchors(found)
    ]
    return len(distances) >= _FEWEST_DATES and median(distances) >= _FAR


def is_general(source: Source, head: Head, is_background: bool, number: int) -> bool:
    """In a background piece all that is not dated; in news what stands in the plain present, save in the lead."""
    if is_background:
        return True
    group = head.group
    if number == 0 or group is None or group.modal:
        return False
    if group.is_copula:
        return not group.is_past
    return group.first == group.main and source.tagged.tags[group.main] in "VZ"
