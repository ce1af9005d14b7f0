"""What one frame of the timeline is made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtGui import QColor, QFont

from timeline_app.geometry import Axis, Viewport
from timeline_app.model import Ranges
from timeline_app.painting.areas import Areas
from timeline_app.painting.chips import Chip
from timeline_app.painting.palette import TimelineColors
from timeline_app.painting.picture import Picture

if TYPE_CHECKING:
    from timeline_app.geometry.scene import Scene


@dataclass(frozen=True, slots=True)
class Frame:
    """All that is drawn in one frame. `today`: a moment in seconds.

    `is_sheet`: for a file or for paper, where a hand has nothing to take hold of and pixels would be seen.
    """

    areas: Areas
    viewport: Viewport
    axis: Axis
    scene: Scene | None
    picture: Picture
    colors: TimelineColors
    font: QFont
    locale: QLocale
    ranges: Ranges
    hovered: int | None
    today: float
    chips: tuple[Chip, ...]
    empty_text: str
    lane_names: tuple[str, ...]
    is_sheet: bool = False

    @property
    def ground(self) -> QColor | None:
        """What soft things fade into: on a sheet the ground, in the window they are seen through."""
        return self.colors.ground if self.is_sheet else None
