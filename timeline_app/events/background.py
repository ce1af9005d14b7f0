"""Which undated happenings are no news of the article's own day."""

from collections.abc import Sequence
from statistics import median

from timeline_app.events.anchors import anchors
from timeline_app.events.heads import Head
from timeline_app.events.source import Source
from timeline_app.model import Interval, TimeExpression
from timeline_app.model import calendar as cal

_FEWEST_DATES = 6
_FEWEST_SENTENCES = 10
_NEAR = 8 * cal.DAY
_FAR = 180 * cal.DAY


def is_background(expressions: Sequence[TimeExpression], reference: Interval | None, sentences: int) -> bool:
    """Whether an article tells of other times than its own: none of its dates is near, half are far off."""
    if reference is None or sentences < _FEWEST_SENTENCES:
        return False
    distances = sorted(
        abs(found.interval.start - reference.start)
        for found in expressions
        if found.interval is not None and anchors(found)
    )
    return len(distances) >= _FEWEST_DATES and distances[0] >= _NEAR and median(distances) >= _FAR


def is_general(source: Source, head: Head, is_background: bool, number: int) -> bool:
    """In a background piece all that is not dated; in news what stands in the plain present, save in the lead."""
    if is_background:
        return number > 0
    group = head.group
    if number == 0 or group is None or group.modal:
        return False
    if group.is_copula:
        return not group.is_past
    return group.first == group.main and source.tagged.tags[group.main] in "VZ"
