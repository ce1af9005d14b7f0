"""Density as shapes instead of pixels: sharp at any size, in files and on paper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from timeline_app.geometry.scene import LanePicture, Scene

#: Heights are rounded to this share of a pixel: what nobody sees would only make a file larger.
_ROUNDED = 2


def draw_silhouette(painter: QPainter, scene: Scene, lane: LanePicture, colors: Sequence[QColor]) -> None:
    """The histogram of a lane, in the coordinates of all lanes; `colors` as of `density.pixels`."""
    from timeline_app.geometry.density import steps  # numpy is there: the density is an array

    if lane.density is None:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    height = lane.strip_bottom - lane.strip_top
    tops = steps(lane.density, height, scene.density_peak, is_log=scene.is_log)
    for heights, color in reversed(list(zip(tops, reversed(colors), strict=True))):
        painter.setBrush(color)
        for outline in _outlines(heights, lane.strip_bottom):
            painter.drawPolygon(outline)


def _outlines(heights: NDArray[np.float32], foot: float) -> Iterator[QPolygonF]:
    """A polygon for each stretch without a gap: one step for all neighbouring pixels of the same height."""
    import numpy as np

    rounded = np.ceil(heights * _ROUNDED) / _ROUNDED
    edges = np.flatnonzero(np.diff(rounded, prepend=0.0, append=0.0))
    points: list[QPointF] = []
    for left, right in zip(edges[:-1].tolist(), edges[1:].tolist(), strict=True):
        height = float(rounded[left])
        if height > 0:
            points = points or [QPointF(left, foot)]
            points += (QPointF(left, foot - height), QPointF(right, foot - height))
        if points and (height == 0 or right == edges[-1]):
            yield QPolygonF([*points, QPointF(points[-1].x(), foot)])
            points = []
