"""Dates that a text names in passing: they tell what lies behind or ahead, and the telling stays where it was.

"In May 1940 Paris fell. It had last been taken in 1871. In June …": the June is that of 1940.
"""

import re

from timeline_app.model import Granularity, Interval
from timeline_app.model import calendar as cal
from timeline_app.temporal.frame import Frame
from timeline_app.temporal.span import Span

_REACH = 160
#: a date within so many characters of the beginning of its sentence opens it: "By the end of 1940"
_OPENING = 24
#: history moves on by months and a few years; a year further ahead is a look at what came of it, unless it goes
#: on from there
_YEARS_AHEAD = 20
_BEHIND = ("earlier", "previous", "before", "ago")
_SENTENCE = re.compile(r"[.!?]['\"”’)]*\s+(?=[A-Z])|\n")
_SINCE = re.compile(r"\b(?:since|until|from)\s+$")
_PERFECT = re.compile(r"\bhad\b(?! to\b)")
_AHEAD = re.compile(r"\b(?:will|would|plan\w*|propos\w*|due|schedul\w*|expect\w*|until)\b")
#: the date describes a noun: "the May 2007 high", "the 2005 election"
_ATTRIBUTE = re.compile(
    r"(?!and|or|to|in|on|at|by|for|of|with|as|when|the|but|that|which|who|were|was|had)[a-z]{3,}"
)


def is_passing(text: str, span: Span, place: Interval | None, frame: Frame) -> bool:
    """Whether the telling, which stands where `frame` says, does not move on to this date at `place`."""
    if place is None or frame.year is None:
        return False
    if span.parts.has(*_BEHIND):
        return True
    if span.parts.year is None:
        return False
    before = text[max(0, span.start - _REACH) : span.start]
    sentence = max((found.end() for found in _SENTENCE.finditer(before)), default=0)
    before = before[sentence:]
    if len(before) <= _OPENING:
        return False
    if _SINCE.search(before) or _PERFECT.search(before) or _describes(text, span, before):
        return True
    if place.granularity <= Granularity.MONTH:
        return False
    year, farthest = cal.fields(place.start)[0], max(frame.year, frame.named or 0) + _YEARS_AHEAD
    frame.named = year
    return not frame.year <= year <= farthest or _AHEAD.search(before) is not None


def _describes(text: str, span: Span, before: str) -> bool:
    return (
        before.endswith("the ") and text.startswith(" ", span.end) and bool(_ATTRIBUTE.match(text, span.end + 1))
    )
