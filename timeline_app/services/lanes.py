"""What lanes can be of, and how they can be sorted."""

from enum import StrEnum
from typing import Final


class LaneBy(StrEnum):
    """What the lanes of the timeline are of."""

    NONE = "none"
    LANE = "lane"
    """The user's own."""
    ARTICLE = "article"
    SOURCE = "source"
    PARTICIPANT = "participant"
    PLACE = "place"
    TAG = "tag"


class LaneOrder(StrEnum):
    """How lanes are sorted."""

    NAME = "name"
    FIRST = "first"
    """By their earliest events."""
    COUNT = "count"
    """Those with most events first."""


#: The name of the last lane, which takes what is beyond `MOST_LANES`; it is put into words where it is drawn.
OTHER_LANE: Final = "\0other"
#: Under this a library keeps which lanes have which colours.
LANE_COLORS_STATE: Final = "lane_colors"
#: So many lanes can be looked at.
MOST_LANES: Final = 30
_MANY_NAMES: Final = frozenset((LaneBy.SOURCE, LaneBy.PARTICIPANT, LaneBy.PLACE, LaneBy.TAG))


def usual_order(by: LaneBy) -> LaneOrder:
    """How lanes are sorted where nobody said how: where names come by the dozen, those with most events first."""
    return LaneOrder.COUNT if by in _MANY_NAMES else LaneOrder.FIRST if by is LaneBy.ARTICLE else LaneOrder.NAME
