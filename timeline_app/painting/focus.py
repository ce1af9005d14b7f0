"""Shows that the keys go to the timeline."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from timeline_app.painting.palette import TimelineColors

_WIDTH_PX = 2.0


def draw_focus(painter: QPainter, area: QRectF, colors: TimelineColors) -> None:
    """A frame just within an area, over all else."""
    inset = _WIDTH_PX / 2
    pen = QPen(colors.accent, _WIDTH_PX)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(area.adjusted(inset, inset, -inset, -inset))
