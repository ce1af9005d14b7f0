"""What a painter needs of one frame: plain values in pixels of the lanes' area, and nothing to decide."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from timeline_app.geometry.lane_layout import LaneSizes
from timeline_app.geometry.viewport import Viewport

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class CardStyle:
    """A size of card: the width that it asks for and its height in pixels, and what stands on it.

    `worth`: how well an event is shown by it, beside the other styles.
    """

    width_px: float
    height_px: float
    title_lines: int
    worth: float
    has_date: bool = True
    title_scale: float = 1.0


@dataclass(frozen=True, slots=True)
class Metrics:
    """The measures of the font, from which all sizes follow: height of a line and width of an em."""

    line_px: float
    em_px: float

    @property
    def styles(self) -> tuple[CardStyle, ...]:
        """Card sizes, roomiest first."""
        line, em = self.line_px, self.em_px
        return (
            CardStyle(30 * em, 6 * line + 24, 3, 2.4, title_scale=1.4),
            CardStyle(24 * em, 5 * line + 18, 3, 2.0, title_scale=1.2),
            CardStyle(20 * em, 4 * line + 14, 3, 1.7),
            CardStyle(18 * em, 3 * line + 12, 2, 1.4),
            CardStyle(16 * em, 2 * line + 10, 1, 0.6),
            CardStyle(16 * em, line + 6, 1, 0.35, has_date=False),
        )

    @property
    def lane_sizes(self) -> LaneSizes:
        """An open lane has room for a row of titles above its strip, the least and a folded one for its name."""
        line = self.line_px
        return LaneSizes(open_px=2 * line + 14, least_px=line + 10, collapsed_px=line + 4)

    @property
    def band_px(self) -> float:
        """The height of a band with its title."""
        return self.line_px + 6


class Card(NamedTuple):
    """A titled card `[left, right) × [top, bottom)`; its stem goes down at `anchor` (maybe outside the view).

    `place`: as of an `Item`, the event's index in the columns.
    Nothing else stands between `right` and `limit`: so far a card may grow for a long title.
    """

    place: int
    event_id: int
    anchor: float
    left: float
    right: float
    top: float
    bottom: float
    limit: float
    style: CardStyle


class Band(NamedTuple):
    """A stretch as wide as its event is known, `left` and `right` maybe far outside the view.

    Nothing else stands between `right` and `limit`: so far its title may go on.
    """

    place: int
    event_id: int
    left: float
    right: float
    top: float
    bottom: float
    limit: float


class Mark(NamedTuple):
    """An event in the strip, as wide as it is known; `rank` 0: a day or finer, 1: up to a month, 2: longer."""

    place: int
    event_id: int
    left: float
    right: float
    rank: int


@dataclass(frozen=True, slots=True, eq=False)
class LanePicture:
    """One lane: cards above, bands, and the strip of marks or density at its foot.

    `density`: events a pixel, shape `(CLASSES, width)`, or None where marks stand for every event. A collapsed
    lane is a strip and nothing else.
    """

    number: int
    top: float
    bottom: float
    strip_top: float
    strip_bottom: float
    cards: tuple[Card, ...]
    bands: tuple[Band, ...]
    marks: tuple[Mark, ...]
    density: NDArray[np.float32] | None
    is_collapsed: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """All lanes in view; `density_peak`: what fills the height of their density, events a pixel.

    `is_log`: the heights of densities go by the logarithm of their events, else by the square root.
    """

    viewport: Viewport
    lanes: tuple[LanePicture, ...]
    density_peak: float
    is_log: bool = False
