"""Where the parts of the timeline stand in the widget."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import ceil

from PySide6.QtCore import QCoreApplication, QRectF, QSizeF
from PySide6.QtGui import QFontMetricsF

PADDING_PX = 6.0
#: Around the name of the overview.
CAPTION_PX = 18.0
#: Between axis and overview; what joins the view to its frame is drawn there.
NECK_PX = 6.0


@dataclass(frozen=True, slots=True)
class Areas:
    """Lanes above, the axis below, the overview at the foot with its name (`caption`) beside it.

    `headers` beside the lanes, maybe of no width; at the right where the language is written from there. `bar`, on
    the other side of the lanes, is where they are scrolled; of no width where they all fit.
    """

    lanes: QRectF
    axis: QRectF
    overview: QRectF
    headers: QRectF
    caption: QRectF = field(default_factory=QRectF)
    bar: QRectF = field(default_factory=QRectF)

    @property
    def is_mirrored(self) -> bool:
        """Whether headers stand at the right, as where the language is written from there."""
        return self.headers.left() > self.lanes.left() or self.caption.left() > self.overview.left()

    @classmethod
    def of(
        cls,
        size: QSizeF,
        metrics: QFontMetricsF,
        headers_px: float = 0.0,
        bar_px: float = 0.0,
        *,
        is_mirrored: bool = False,
    ) -> Areas:
        """The areas of a widget; the overview is lower in a low one and gives way in a lower, then the axis."""
        line = metrics.height()
        axis_px = ceil(2 * line + 10)
        strip_px = min(max(0.1 * size.height(), 2.1 * line + 6), 3.4 * line + 6)
        overview_px = round(strip_px) if size.height() > axis_px + 120 else 0.0
        foot = size.height() - (overview_px + NECK_PX + PADDING_PX if overview_px else 0)
        lanes_px = max(0.0, foot - axis_px)
        beside = min(headers_px, size.width() / 4)
        caption_px = metrics.horizontalAdvance(overview_name()) + CAPTION_PX
        named = ceil(min(max(beside, caption_px), size.width() / 4))
        shown, strip = max(1.0, size.width() - beside - bar_px), max(1.0, size.width() - named - PADDING_PX)
        left, strip_left = (bar_px, PADDING_PX) if is_mirrored else (beside, named)
        top = foot + NECK_PX if overview_px else foot
        return cls(
            lanes=QRectF(left, 0, shown, lanes_px),
            axis=QRectF(left, lanes_px, shown, axis_px),
            overview=QRectF(strip_left, top, strip, overview_px),
            headers=QRectF(size.width() - beside if is_mirrored else 0, 0, beside, lanes_px),
            caption=QRectF(size.width() - named if is_mirrored else 0, top, named, overview_px),
            bar=QRectF(0 if is_mirrored else size.width() - bar_px, 0, bar_px, lanes_px),
        )


def mirrored(rect: QRectF, within: QRectF) -> QRectF:
    """A rectangle on the other side of the middle of one that it lies in."""
    return QRectF(within.left() + within.right() - rect.right(), rect.top(), rect.width(), rect.height())


def overview_name() -> str:
    """What stands beside the overview, so that nobody takes its scale for the axis of the lanes."""
    return QCoreApplication.translate("timeline", "Overview")
