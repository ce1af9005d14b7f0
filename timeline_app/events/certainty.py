"""How sure the date of a happening is, by the way it was found.

The figures are near the share of labelled happenings for which such a date was right (`benchmarks.event_scores`
prints it), and lower for the article's own day, of which labelled news tells more than a history does.
"""

from enum import Enum

from timeline_app.events.anchors import Link
from timeline_app.model import Granularity, Interval

_UNDATED = 0.1
_ROUGH, _OPEN, _COARSE = 0.8, 0.7, 0.8


class Way(Enum):
    """How a happening came by a date that does not govern it; the value is how sure that is."""

    SENTENCE = 0.68
    """From another clause of its sentence."""
    RECALLED = 0.65
    """Told of the same happening elsewhere."""
    STORY = 0.63
    """The only day of which the article tells."""
    BEFORE = 0.6
    """From the sentence before."""
    SAID = 0.55
    """The article's own day, for what was said."""
    ARTICLE = 0.5
    """The article's own day."""


def confidence(way: Way, link: Link | None, interval: Interval | None, reference: Interval | None) -> float:
    """How sure the tie is, times that of the expression, times how finely the article's own day is known."""
    if interval is None:
        return _UNDATED
    sure = link.bond.value if link is not None else way.value
    if interval.approximate:
        sure *= _ROUGH
    if link is not None and link.expression.mod in ("BEFORE", "AFTER"):
        sure *= _OPEN
    if reference is not None and reference.granularity > Granularity.DAY:
        sure *= _COARSE
    return round(sure, 3)
