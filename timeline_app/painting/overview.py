"""The strip at the foot: the density of everything, its years, the view's frame, the chosen ranges."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from html import escape
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLineF, QLocale, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen, QPixmap, QPolygonF

from timeline_app.geometry import Viewport
from timeline_app.geometry.ticks import single_row
from timeline_app.model import Granularity, Interval
from timeline_app.model import calendar as cal
from timeline_app.painting.areas import Areas, overview_name
from timeline_app.painting.crowds import device_ratio
from timeline_app.painting.dates import format_interval
from timeline_app.painting.painting_on import painting_on
from timeline_app.painting.palette import TimelineColors
from timeline_app.painting.tick_labels import label_widths, whole_label

if TYPE_CHECKING:
    from timeline_app.geometry import EventColumns
    from timeline_app.geometry.strip import Strip
    from timeline_app.painting.frame import Frame

_LEAST_FRAME_PX = 6.0
_RADIUS = 6.0
#: How near to an edge of the frame a hand takes hold of it.
_REACH_PX = 7.0
#: So wide is the part of a frame that is left for moving it before its edges are taken hold of.
_MIDDLE_PX = 10.0
_HANDLE = QSizeF(6.0, 16.0)
#: So many times its length is shown around the bulk on both sides, before everything is.
_AROUND = 2
#: Of more than this the first and last year are told, else the day.
_YEARS_S = 3 * 366 * cal.DAY
_LEFT = int(Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("timeline", text, None, n)


class OverviewPart(Enum):
    """What a hand takes hold of in the overview."""

    FRAME = "frame"
    START = "start"
    END = "end"
    OUTSIDE = "outside"


@dataclass(frozen=True, slots=True)
class _Layers:
    """The painted strip as it is in the view's frame (`near`) and beside it (`far`); whether it is squeezed."""

    key: object
    colors: TimelineColors
    near: QPixmap
    far: QPixmap
    is_log: bool


class Overview:
    """Keeps the strip as pictures, painted anew only for other events, sizes, words or colours."""

    def __init__(self) -> None:
        self._columns: EventColumns | None = None
        self._bulk: tuple[int, int] = (0, 86_400)
        self._bounds: tuple[int, int] = (0, 86_400)
        self._layers: _Layers | None = None
        self._scale: tuple[object, Viewport] | None = None

    def set_columns(self, columns: EventColumns | None) -> None:
        """Show other events."""
        self._columns, self._layers, self._scale = columns, None, None
        if columns is not None and len(columns):
            from timeline_app.geometry.fitting import fit_bulk  # numpy is there: there are columns

            bulk, bounds = fit_bulk(columns), columns.bounds
            if bulk is not None and bounds is not None:
                self._bulk, self._bounds = (bulk.start, bulk.end), bounds

    def viewport(self, width_px: float, view: Viewport) -> Viewport:
        """What the strip shows: the bulk, so that no outlier stretches it; more once the view is far out."""
        if self._scale is None or self._scale[0] != (width_px, view):
            shown = next((one for one in self._near() if one[2] <= view.start_s and view.end_s <= one[3]), None)
            start, end = shown[:2] if shown else self._bounds
            side = _HANDLE.width()
            scale = Viewport.of(0, 86_400, width_px).fit(start, end, left_px=side, right_px=side)
            self._scale = (width_px, view), scale
        return self._scale[1]

    def _near(self) -> Iterator[tuple[int, int, int, int]]:
        """The bulk, then more around it: start and end, and between which moments a view is near to them."""
        (start, end), (first, last) = self._bulk, self._bounds
        span = end - start
        for around in (0, _AROUND * span):
            low, high = max(first, start - around), min(last, end + around)
            yield low, high, low - span, high + span

    def frame_rect(self, rect: QRectF, view: Viewport) -> QRectF:
        """Where the view's frame stands; kept within the strip and wide enough to be seen."""
        scale = self.viewport(rect.width(), view)
        left = rect.left() + min(max(scale.to_px(view.start_s), 0.0), rect.width() - _LEAST_FRAME_PX)
        right = rect.left() + min(max(scale.to_px(view.end_s), 0.0), rect.width())
        return QRectF(left, rect.top(), max(right - left, _LEAST_FRAME_PX), rect.height())

    def part_at(self, rect: QRectF, view: Viewport, at: QPointF) -> OverviewPart | None:
        """What is under the hand; None beside the strip. The middle of a narrow frame is left for moving it."""
        if not rect.contains(at):
            return None
        frame = self.frame_rect(rect, view)
        inner = min(_REACH_PX, max(0.0, (frame.width() - _MIDDLE_PX) / 2))
        if frame.left() - _REACH_PX <= at.x() < frame.left() + inner:
            return OverviewPart.START
        if frame.right() - inner < at.x() <= frame.right() + _REACH_PX:
            return OverviewPart.END
        return OverviewPart.FRAME if frame.contains(at) else OverviewPart.OUTSIDE

    def tip(self, locale: QLocale) -> str:
        """What the strip is and what a hand does there, in words; "" where nothing is shown."""
        columns = self._columns
        if columns is None or not len(columns):
            return ""
        grain = Granularity.YEAR if self._bulk[1] - self._bulk[0] > _YEARS_S else Granularity.DAY
        ends = (Interval.around(moment, grain) for moment in (self._bounds[0], self._bounds[1] - 1))
        first, last = (format_interval(end, locale) for end in ends)
        lines = [
            _tr("%Ln events, {first} – {last}", len(columns)).format(first=first, last=last),
            _tr("Drag the frame to move the view, its edges to zoom; drag beside it to choose."),
        ]
        if self._layers is not None and self._layers.is_log:
            lines.append(_tr("Log scale: some days hold far more events than all others."))
        return "<br>".join(escape(line) for line in lines)

    def draw_ground(self, painter: QPainter, frame: Frame) -> None:
        """Draw the strip and what joins it to the axis: what lies below the chosen ranges."""
        layers, rect = self._painted(painter, frame), frame.areas.overview
        if layers is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        window = self.frame_rect(rect, frame.viewport)
        _draw_neck(painter, frame.areas, window, frame.colors)
        painter.drawPixmap(rect.topLeft(), layers.far)
        ratio = layers.near.devicePixelRatio()
        inside = QRectF((window.topLeft() - rect.topLeft()) * ratio, window.size() * ratio)
        painter.drawPixmap(window, layers.near, inside)
        painter.restore()

    def draw_over(self, painter: QPainter, frame: Frame) -> None:
        """Draw the chosen ranges, the view's frame and what stands beside the strip."""
        layers, rect = self._painted(painter, frame), frame.areas.overview
        if layers is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale, graph = self.viewport(rect.width(), frame.viewport), _graph(rect, frame.font)
        for chosen in frame.ranges:
            _draw_range(painter, rect, graph, scale, chosen, frame.colors)
        _draw_window(painter, self.frame_rect(rect, frame.viewport), frame.colors)
        _put_caption(painter, frame, is_log=layers.is_log)
        painter.restore()

    def _painted(self, painter: QPainter, frame: Frame) -> _Layers | None:
        """The layers in pixels of the device: as sharp as the screen. None where there is nothing to show."""
        rect, colors, columns = frame.areas.overview, frame.colors, self._columns
        if rect.height() <= 0 or columns is None or not len(columns):
            return None
        ratio, scale = device_ratio(painter), self.viewport(rect.width(), frame.viewport)
        key = (scale, rect.size(), ratio, frame.font, frame.locale)
        if self._layers is None or self._layers.colors is not colors or self._layers.key != key:
            from timeline_app.geometry.strip import strip  # numpy is there: there are columns

            graph = _graph(QRectF(QPointF(0, 0), rect.size()), frame.font)
            shown = strip(columns, columns.important, scale, max(1, round(graph.width() * ratio)))
            image = _image_of(shown, max(1, round(graph.height() * ratio)), colors)
            image.setDevicePixelRatio(ratio)
            near, far = (_layer(frame, scale, image, ratio, is_near=is_near) for is_near in (True, False))
            self._layers = _Layers(key, colors, near, far, shown.is_log)
        return self._layers


def _graph(rect: QRectF, font: QFont) -> QRectF:
    """Where the density stands in the strip: above the labels of the ticks."""
    return rect.adjusted(0, 4, 0, -QFontMetricsF(font).height() - 1)


def _layer(frame: Frame, scale: Viewport, density: QImage, ratio: float, *, is_near: bool) -> QPixmap:
    """The strip without its frame: ground, density, ticks; what is not in view is paler."""
    colors, rect = frame.colors, QRectF(QPointF(0, 0), frame.areas.overview.size())
    graph = _graph(rect, frame.font)
    layer = QPixmap(ceil(rect.width() * ratio), ceil(rect.height() * ratio))
    layer.setDevicePixelRatio(ratio)
    layer.fill(Qt.GlobalColor.transparent)
    with painting_on(layer) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(frame.font)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.ground if is_near else colors.outside)
        painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
        painter.setOpacity(1.0 if is_near else 0.5)
        painter.drawImage(graph.topLeft(), density)
        painter.setOpacity(1.0)
        for label, text in year_labels(rect, scale, frame.font, frame.locale, graph.bottom()):
            painter.setPen(colors.line)
            painter.drawLine(QLineF(label.left() - 4, graph.bottom() - 3, label.left() - 4, label.bottom() - 3))
            painter.setPen(colors.muted)
            painter.drawText(label, _LEFT, text)
    return layer


def _image_of(shown: Strip, height: int, colors: TimelineColors) -> QImage:
    from timeline_app.geometry.strip import strip_pixels  # numpy is there: the strip is made of arrays

    shades = (colors.overview.rgba(), colors.overview_important.rgba())
    pixels = strip_pixels(shown, height, shades, least=2)
    rows, columns = pixels.shape
    image = QImage(pixels.data, columns, rows, 4 * columns, QImage.Format.Format_ARGB32_Premultiplied)
    return image.copy()  # Qt does not keep the array


def _draw_neck(painter: QPainter, areas: Areas, window: QRectF, colors: TimelineColors) -> None:
    """Joins the axis to the frame: what is in the frame is what is above."""
    axis = areas.axis
    corners = (axis.bottomLeft(), axis.bottomRight(), window.topRight(), window.topLeft())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colors.outside)
    painter.drawPolygon(QPolygonF(list(corners)))
    painter.setPen(QPen(colors.line, 1))
    painter.drawLines([QLineF(corners[0], corners[3]), QLineF(corners[1], corners[2])])


def _draw_range(
    painter: QPainter, rect: QRectF, graph: QRectF, scale: Viewport, chosen: Interval, colors: TimelineColors
) -> None:
    """A chosen range: shaded above the labels, and with a bar at its foot that is seen without its colour."""
    left = min(max(scale.to_px(chosen.start), 0.0), rect.width() - 2)
    right = min(max(scale.to_px(chosen.end), left + 2), rect.width())
    shade = QColor(colors.accent)
    shade.setAlphaF(0.26)
    painter.fillRect(QRectF(rect.left() + left, graph.top() - 3, right - left, graph.height() + 3), shade)
    painter.fillRect(QRectF(rect.left() + left, rect.bottom() - 3, right - left, 3), colors.accent)


def year_labels(
    rect: QRectF, scale: Viewport, font: QFont, locale: QLocale, top: float
) -> list[tuple[QRectF, str]]:
    """The labels of the strip's ticks that have room, from left to right, below `top`."""
    metrics, free, found = QFontMetricsF(font), rect.left(), []
    for tick in single_row(scale, label_widths(font, locale).whole, padding_px=72):
        text = whole_label(tick, locale)
        label = QRectF(
            rect.left() + round(scale.to_px(tick.moment)) + 4.5,
            top,
            metrics.horizontalAdvance(text) + 2,
            metrics.height(),
        )
        if label.left() >= free and label.right() <= rect.right() - _HANDLE.width():
            found.append((label, text))
            free = label.right() + 8
    return found


def _draw_window(painter: QPainter, window: QRectF, colors: TimelineColors) -> None:
    """The frame with a handle at each edge."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colors.frame, 1.4))
    painter.drawRoundedRect(window.adjusted(0.7, 0.7, -0.7, -0.7), _RADIUS, _RADIUS)
    painter.setPen(QPen(colors.ground, 1))
    painter.setBrush(colors.frame)
    outward = _HANDLE.width() / 2 if window.width() < 2 * _HANDLE.width() + _MIDDLE_PX else 0.0
    for x in (window.left() - outward, window.right() + outward):
        handle = QRectF(QPointF(x - _HANDLE.width() / 2, window.center().y() - _HANDLE.height() / 2), _HANDLE)
        painter.drawRoundedRect(handle, 3, 3)


def _put_caption(painter: QPainter, frame: Frame, *, is_log: bool) -> None:
    """What the strip is, and a word where its heights are squeezed."""
    words = (overview_name(), _tr("log scale")) if is_log else (overview_name(),)

    def draw(target: QPainter, place: QRectF) -> None:
        metrics = QFontMetricsF(frame.font)
        top = place.center().y() - len(words) * metrics.height() / 2
        target.setPen(frame.colors.muted)
        flags = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
        for number, word in enumerate(words):
            line = QRectF(place.left(), top + number * metrics.height(), place.width(), metrics.height())
            target.drawText(line, flags, metrics.elidedText(word, Qt.TextElideMode.ElideRight, line.width()))

    look = ("caption", words, frame.colors.muted.rgba())
    frame.picture.images.put(painter, look, frame.areas.caption.adjusted(8, 0, -8, 0), draw)
