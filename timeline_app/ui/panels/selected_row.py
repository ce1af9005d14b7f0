"""The ground of a row that is selected: a tint, and a bar at its edge for those to whom the tint says nothing."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPalette

_BAR_PX = 3


def draw_selected(
    painter: QPainter, rect: QRect, palette: QPalette, direction: Qt.LayoutDirection, *, has_bar: bool = True
) -> None:
    """Fill a row or a cell of it; the bar stands at the side where reading begins, in the first cell."""
    painter.fillRect(rect, palette.brush(QPalette.ColorRole.Highlight))
    if has_bar:
        bar = QRect(rect.topLeft(), rect.bottomLeft())
        bar.setWidth(_BAR_PX)
        if direction is Qt.LayoutDirection.RightToLeft:
            bar.moveRight(rect.right())
        painter.fillRect(bar, palette.brush(QPalette.ColorRole.Accent))
