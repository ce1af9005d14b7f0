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
