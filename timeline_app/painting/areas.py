"""Where the parts of the timeline stand in the widget."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QFontMetricsF

PADDING_PX = 8.0


@dataclass(frozen=True, slots=True)
class Areas:
    """Lanes above, the axis below, the overview at the foot; `headers` left of the lanes, maybe of no width."""

    lanes: QRectF
    axis: QRectF
    overview: QRectF
    headers: QRectF

    @classmethod
    def of(cls, size: QSizeF, metrics: QFontMetricsF, headers_px: float = 0.0) -> Areas:
        """The areas of a widget; the overview gives way where it is low, then the axis."""
        axis_px = 2 * metrics.height() + 10
        overview_px = max(30.0, 1.9 * metrics.height()) if size.height() > axis_px + 120 else 0.0
        foot = size.height() - (overview_px + PADDING_PX if overview_px else 0)
        lanes_px = max(0.0, foot - axis_px)
        left = min(headers_px, size.width() / 4)
        width = max(1.0, size.width() - left)
        return cls(
            QRectF(left, 0, width, lanes_px),
            QRectF(left, lanes_px, width, axis_px),
            QRectF(left + PADDING_PX, foot, max(1.0, width - 2 * PADDING_PX), overview_px),
            QRectF(0, 0, left, lanes_px),
        )
