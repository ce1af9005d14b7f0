"""Draws the density of the lanes whose events are too many for a mark each."""

from __future__ import annotations

from functools import cache
from math import hypot
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from timeline_app.painting.palette import mixed
from timeline_app.painting.silhouettes import draw_silhouette

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from timeline_app.geometry.scene import Scene
    from timeline_app.painting.frame import Frame

#: Share of the lane's ink in the density of days, of up to months, of longer.
_SHADES = (0.9, 0.5, 0.26)


def draw_crowds(painter: QPainter, frame: Frame, scene: Scene) -> None:
    """A histogram of all events of each crowded lane, in the coordinates of the lanes' area.

    One column a pixel of the device, as high as the device can show; shapes on sheets.
    """
    import numpy as np  # it is there: a density is an array

    from timeline_app.geometry.density import pixels, steps

    crowded = [(lane, lane.density) for lane in scene.lanes if lane.density is not None]
    if not crowded:
        return
    shades = [
        _shades(frame.colors.ground.rgba(), frame.colors.lane(lane.number).ink.rgba()) for lane, _ in crowded
    ]
    if frame.is_sheet:
        for (lane, _), of_lane in zip(crowded, shades, strict=True):
            draw_silhouette(painter, scene, lane, [QColor(shade) for shade in of_lane])
        return
    ratio = device_ratio(painter)
    heights = [max(1, round((lane.strip_bottom - lane.strip_top) * ratio)) for lane, _ in crowded]
    densities = np.stack([density for _, density in crowded])
    reached = steps(densities, heights, scene.density_peak, is_log=scene.is_log)
    if ratio != 1:
        columns = (np.arange(round(reached.shape[2] * ratio)) / ratio).astype(np.intp)
        reached = reached.take(columns, axis=2, mode="clip")
    for (lane, _), tops, height, of_lane in zip(crowded, reached, heights, shades, strict=True):
        draw_pixels(painter, pixels(tops, height, of_lane), round(lane.strip_top * ratio) / ratio, ratio)


@cache
def _shades(ground: int, ink: int) -> tuple[int, ...]:
    """The colours of the classes of a lane's density."""
    return tuple(mixed(QColor(ground), QColor(ink), share).rgba() for share in _SHADES)


def draw_pixels(painter: QPainter, picture: NDArray[np.uint32], top: float, ratio: float) -> None:
    """Draw a `(height, width)` array of premultiplied ARGB, `ratio` of its pixels to one of the painter."""
    height, width = picture.shape
    image = QImage(picture.data, width, height, picture.strides[0], QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    painter.drawImage(QPointF(0, top), image)


def device_ratio(painter: QPainter) -> float:
    """How many pixels of the device one of the painter's is long."""
    transform = painter.deviceTransform()
    return round(hypot(transform.m11(), transform.m12()), 3) or 1.0
