"""The strip at the foot: the density of everything, the view's frame, the chosen range."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from timeline_app.geometry import Viewport
from timeline_app.model import Interval, Ranges
from timeline_app.painting.palette import TimelineColors, mixed

if TYPE_CHECKING:
    from timeline_app.geometry import EventColumns

_SHADES = (0.62, 0.38, 0.22)
_LEAST_FRAME_PX = 6.0
#: Heights go by this power of the events a pixel: in a low strip one event is still seen beside a hundred.
_POWER = 0.3


class Overview:
    """Keeps the density of everything as a picture, painted anew only for other events, sizes or colours."""

    def __init__(self) -> None:
        self._columns: EventColumns | None = None
        self._bulk: tuple[int, int] = (0, 86_400)
        self._bounds: tuple[int, int] = (0, 86_400)
        self._pixmap: QPixmap | None = None
        self._key: object = None

    def set_columns(self, columns: EventColumns | None) -> None:
        """Show other events."""
        self._columns, self._pixmap = columns, None
        if columns is not None and len(columns):
            from timeline_app.geometry.fitting import fit_bulk  # numpy is there: there are columns

            bulk, bounds = fit_bulk(columns), columns.bounds
            if bulk is not None and bounds is not None:
                self._bulk, self._bounds = (bulk.start, bulk.end), bounds

    def viewport(self, width_px: float, view: Viewport) -> Viewport:
        """What the strip shows: the bulk, so that an outlier does not stretch it; all once the view is far out."""
        span = self._bulk[1] - self._bulk[0]
        is_far = view.start_s < self._bulk[0] - span or view.end_s > self._bulk[1] + span
        shown = self._bounds if is_far else self._bulk
        return Viewport.of(0, 86_400, width_px).fit(*shown, left_px=6, right_px=6)

    def frame_rect(self, rect: QRectF, view: Viewport) -> QRectF:
        """Where the view's frame stands; kept within the strip and wide enough to be seen."""
        scale = self.viewport(rect.width(), view)
        left = rect.left() + min(max(scale.to_px(view.start_s), 0.0), rect.width() - _LEAST_FRAME_PX)
        right = rect.left() + min(max(scale.to_px(view.end_s), 0.0), rect.width())
        return QRectF(left, rect.top(), max(right - left, _LEAST_FRAME_PX), rect.height())

    def paint(
        self, painter: QPainter, rect: QRectF, view: Viewport, ranges: Ranges, colors: TimelineColors
    ) -> None:
        """Draw the strip."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.outside)
        painter.drawRoundedRect(rect, 6, 6)
        frame = self.frame_rect(rect, view)
        painter.setBrush(colors.ground)
        painter.drawRoundedRect(frame, 5, 5)
        if self._columns is not None and len(self._columns):
            painter.drawPixmap(
                rect.topLeft(), self._density(rect, self.viewport(round(rect.width()), view), colors)
            )
        scale = self.viewport(rect.width(), view)
        for chosen in ranges:
            self._paint_range(painter, rect, scale, chosen, colors)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colors.muted, 1.4))
        painter.drawRoundedRect(frame.adjusted(0.7, 0.7, -0.7, -0.7), 5, 5)
        painter.restore()

    def _paint_range(
        self, painter: QPainter, rect: QRectF, scale: Viewport, chosen: Interval, colors: TimelineColors
    ) -> None:
        left = min(max(scale.to_px(chosen.start), 0.0), rect.width() - 2)
        right = min(max(scale.to_px(chosen.end), left + 2), rect.width())
        shade = QColor(colors.accent)
        shade.setAlphaF(0.28)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        painter.drawRect(QRectF(rect.left() + left, rect.top(), right - left, rect.height()))

    def _density(self, rect: QRectF, scale: Viewport, colors: TimelineColors) -> QPixmap:
        key = (scale, rect.height(), colors)
        if self._pixmap is None or key != self._key:
            self._pixmap, self._key = self._painted(scale, round(rect.height()), colors), key
        return self._pixmap

    def _painted(self, scale: Viewport, height: int, colors: TimelineColors) -> QPixmap:
        from timeline_app.geometry.density import masses, peak, pixel_edges, pixels
        from timeline_app.painting.marks import draw_pixels

        width = round(scale.width_px)
        pixmap = QPixmap(width, height)
        pixmap.fill(Qt.GlobalColor.transparent)
        if self._columns is None:
            return pixmap
        groups, edges = self._columns.groups, pixel_edges(scale, width)
        total = masses(groups, 0, edges)
        for lane in range(1, len(self._columns.lanes)):
            total += masses(groups, lane, edges)
        shades = tuple(mixed(colors.ground, colors.lane(0).ink, share).rgba() for share in _SHADES)
        painter = QPainter(pixmap)
        histogram = pixels(total, height - 8, peak([total]), shades, power=_POWER, least=2.0)
        draw_pixels(painter, histogram, 6)
        painter.end()
        return pixmap
