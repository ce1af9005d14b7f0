"""Draws frame after frame; while a hand drags a range only that is drawn anew, over what stands still.

A place of the timeline looks in one of three ways: on its own ground, in a chosen range, on the line at the end
of one. All three are kept as pictures of the whole, opaque, so that they are to the last pixel what would be
drawn; of each the part is shown that the ranges of a frame ask for.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from math import ceil
from typing import Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QBrush, QColor, QPainter, QPixmap, QTransform

from timeline_app.geometry.scene import Scene
from timeline_app.painting import ranges
from timeline_app.painting.axis import AxisWords
from timeline_app.painting.frame import Frame
from timeline_app.painting.grounds import draw_grounds
from timeline_app.painting.overview import Overview
from timeline_app.painting.painter import draw_events, draw_over, paint
from timeline_app.painting.painting_on import painting_on
from timeline_app.painting.palette import TimelineColors
from timeline_app.painting.picture import Picture

#: What of a frame may differ from the last one's: all that is drawn over what is kept.
_MOVING = frozenset({"ranges", "chips"})
_STANDING = tuple(field.name for field in fields(Frame) if field.name not in _MOVING)
#: These are made anew when they change, and dear to compare.
_BY_IDENTITY = (Scene, TimelineColors, Picture)
#: So many frames in a row that differ in their ranges alone are a drag.
_DRAG = 2

_Key = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class _Layers:
    """The three ways in which a place can look, as brushes in the coordinates of the painter; the axis's words."""

    plain: QBrush
    chosen: QBrush
    line: QBrush
    words: AxisWords


class StillFrames:
    """Draws frames, and keeps what a drag of the ranges leaves as it is."""

    def __init__(self, overview: Overview) -> None:
        self._overview = overview
        self._key: _Key | None = None
        self._ranges: object = None
        self._steps = 0
        self._layers: _Layers | None = None

    @property
    def is_kept(self) -> bool:
        """Whether something is kept for the next frame."""
        return self._layers is not None

    def forget(self) -> None:
        """Let go of what is kept: the drag is over."""
        self._key = self._layers = None

    def draw(self, painter: QPainter, frame: Frame, area: QRectF) -> None:
        """Draw a frame of an area that begins at 0, 0 and whose ground is filled already."""
        layers = self._followed(painter, frame, area)
        if layers is None:
            paint(painter, frame)
            self._overview.draw_ground(painter, frame)
        else:
            painter.fillRect(area, layers.plain)
            painter.setFont(frame.font)
            ranges.draw_grounds(painter, frame, layers.chosen, layers.line)
            draw_over(painter, frame, layers.words)
        self._overview.draw_over(painter, frame)
        if frame.picture.images.is_behind:
            self.forget()

    def _followed(self, painter: QPainter, frame: Frame, area: QRectF) -> _Layers | None:
        """What is kept for a frame; None where nothing is, as the view moves or nothing does."""
        transform = painter.deviceTransform()
        if transform.isRotating() or not 0 < transform.m11() == transform.m22():
            return None
        key = _key_of(painter, frame, area)
        if self._key is None or not all(map(_is_same, key, self._key)):
            self._key, self._ranges, self._steps, self._layers = key, frame.ranges, 0, None
        elif frame.ranges != self._ranges:
            self._ranges, self._steps = frame.ranges, self._steps + 1
        if self._layers is None and self._steps >= _DRAG:
            self._layers = self._made(painter, frame, area)
        return self._layers

    def _made(self, painter: QPainter, frame: Frame, area: QRectF) -> _Layers:
        colors = frame.colors

        def draw_plain(target: QPainter) -> None:
            draw_grounds(target, frame)

        plain = self._layer(painter, frame, area, colors.ground, draw_plain)
        chosen = self._layer(painter, frame, area, colors.range_ground)
        line = self._layer(painter, frame, area, colors.accent)
        return _Layers(plain, chosen, line, AxisWords(frame))

    def _layer(
        self,
        painter: QPainter,
        frame: Frame,
        area: QRectF,
        ground: QColor,
        draw_below: Callable[[QPainter], None] = lambda _: None,
    ) -> QBrush:
        """All that stands still, on a ground, in pixels of the device that lie as those of the painter do."""
        ratio, left, top = _placed(painter)
        image = QPixmap(ceil(area.width() * ratio + left), ceil(area.height() * ratio + top))
        image.setDevicePixelRatio(ratio)
        image.fill(ground)
        with painting_on(image) as inner:
            inner.translate(QPointF(left, top) / ratio)
            inner.setRenderHints(painter.renderHints())
            inner.setLayoutDirection(painter.layoutDirection())
            inner.setFont(frame.font)
            draw_below(inner)
            draw_events(inner, frame)
            self._overview.draw_ground(inner, frame)
        image.setDevicePixelRatio(1.0)
        brush = QBrush(image)
        brush.setTransform(QTransform.fromTranslate(-left, -top) * QTransform.fromScale(1 / ratio, 1 / ratio))
        return brush


def _placed(painter: QPainter) -> tuple[float, float, float]:
    """Pixels of the device to one of the painter, and by how many it is moved beyond an even number of them.

    Pictures are moved to whole pixels, from the middle of two to the even one.
    """
    transform = painter.deviceTransform()
    return transform.m11(), transform.dx() % 2, transform.dy() % 2


def _key_of(painter: QPainter, frame: Frame, area: QRectF) -> _Key:
    """All that what is kept depends on."""
    values = (getattr(frame, name) for name in _STANDING)
    return (
        area,
        *_placed(painter),
        painter.layoutDirection(),
        painter.renderHints(),
        frame.picture.looks,
        *values,
    )


def _is_same(one: Any, other: Any) -> bool:
    return one is other or (not isinstance(one, _BY_IDENTITY) and bool(one == other))
