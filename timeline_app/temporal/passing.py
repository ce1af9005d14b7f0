"""Dates that a text names in passing: they tell what lies behind or ahead, and the telling stays where it was.

"In May 1940 Paris fell. It had last been taken in 1871. In June …": the June is that of 1940.
"""

import re
from dataclasses import dataclass
from functools import cache

from timeline_app.model import Granularity, Interval
from timeline_app.model import calendar as cal
from timeline_app.temporal.frame import Frame
from timeline_app.temporal.span import Span
from timeline_app.temporal.vocabulary import vocabulary
from timeline_app.text.limits import is_aside

_REACH = 160
#: a date within so many characters of the beginning of its sentence opens it: "By the end of 1940"
_OPENING = 24
#: history moves on by months and a few years; a year further ahead is a look at what came of it, unless it goes
#: on from there
_YEARS_AHEAD = 20
_BEHIND = ("earlier", "previous", "before", "ago")
_SENTENCE = re.compile(r"[.!?]['\"”’)]*\s+(?=[A-Z])|\n")
#: a date of what is supposed stands within so many characters of its verb, and that of its "if"
_SUPPOSED = 120


@dataclass(frozen=True, slots=True)
class _Cues:
    """What the words around a date say of it: `attribute` tells that it describes a noun ("the 2005 election")."""

    since: re.Pattern[str]
    perfect: re.Pattern[str]
    ahead: re.Pattern[str]
    attribute: re.Pattern[str]
    supposed: re.Pattern[str]


@cache
def _cues() -> _Cues:
    lists = {name: "|".join(sorted(words)) for name, words in vocabulary().lists.items()}
    return _Cues(
        since=re.compile(rf"\b(?:{lists['since']})\s+$"),
        perfect=re.compile(rf"\b(?:{lists['perfect']})\b(?! to\b)"),
        ahead=re.compile(rf"\b(?:{lists['looks_ahead']})\b"),
        attribute=re.compile(rf"(?!(?:{lists['after_a_date']})\b)[a-z]{{3,}}"),
        supposed=re.compile(
            rf"\b(?:(?:{lists['supposes']})|(?:{lists['if']})\s[^.!?;,\n]{{1,60}}?\s(?:{lists['perfect']}))\s"
            rf"(?:(?!\b(?:{lists['turns']})\b)[^.!?;:,\n])*$"
        ),
    )


def is_supposed(text: str, start: int) -> bool:
    """Whether a date is of what did not come: "would have left on Sunday", "if he had left on Sunday"."""
    before = text[max(0, start - _SUPPOSED) : start]
    has_verb = any(word in before for word in vocabulary().lists["auxiliaries"])
    return has_verb and _cues().supposed.search(before) is not None


def is_passing(text: str, span: Span, place: Interval | None, frame: Frame) -> bool:
    """Whether the telling, which stands where `frame` says, does not move on to this date at `place`."""
    if place is None:
        return False
    if not frame.is_narrative and _is_aside(text, span):
        return True
    if frame.year is None:
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
    cues = _cues()
    if cues.since.search(before) or cues.perfect.search(before) or _describes(text, span, before):
        return True
    if place.granularity <= Granularity.MONTH:
        return False
    year, farthest = cal.fields(place.start)[0], max(frame.year, frame.named or 0) + _YEARS_AHEAD
    frame.named = year
    return not frame.year <= year <= farthest or cues.ahead.search(before) is not None


def _is_aside(text: str, span: Span) -> bool:
    """Whether a date with its year stands in an aside: "The mill, built on 2 May 1931, burned down on 9 June"."""
    return span.parts.year is not None and is_aside(text, span.start, span.end, "en")


def _describes(text: str, span: Span, before: str) -> bool:
    return (
        before.endswith("the ")
        and text.startswith(" ", span.end)
        and bool(_cues().attribute.match(text, span.end + 1))
    )
