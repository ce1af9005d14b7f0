"""How many events there are at each pixel, whatever their number: two sorted searches a group."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from timeline_app.geometry.groups import CLASSES

if TYPE_CHECKING:
    from timeline_app.geometry.groups import Groups
    from timeline_app.geometry.viewport import Viewport


def pixel_edges(viewport: Viewport, width: int) -> NDArray[np.int64]:
    """The `width + 1` edges of the pixels in whole seconds; both sides of a pixel are rounded the same way."""
    edges = viewport.start_s + np.arange(width + 1) * (viewport.span_s / width)
    return np.asarray(np.ceil(edges), np.int64)


def counts(groups: Groups, group: int, edges: NDArray[np.int64]) -> NDArray[np.int64]:
    """How many events of a group overlap each pixel.

    Those begun before its right edge less those over at its left edge. A pixel shorter than a second counts what
    overlaps the second it stands in.
    """
    first, last = groups.offsets[group], groups.offsets[group + 1]
    right = np.maximum(edges[1:], edges[:-1] + 1)
    begun = np.searchsorted(groups.start[first:last], right, "left")
    over = np.searchsorted(groups.sorted_end[first:last], edges[:-1], "right")
    return np.asarray(begun - over, np.int64)


def masses(groups: Groups, lane: int, edges: NDArray[np.int64]) -> NDArray[np.float32]:
    """Events per pixel by class of granularity, shape `(CLASSES, width)`, a long event spread over its length.

    So one event weighs one, be it a day or a year: a few year-wide events do not drown the days. The length is
    the group's mean, which makes the total right without a look at each event.
    """
    pixel_s = float(edges[-1] - edges[0]) / (len(edges) - 1)
    rows = []
    for group in range(lane * CLASSES, (lane + 1) * CLASSES):
        weight = pixel_s / (pixel_s + groups.mean_length[group])
        rows.append((counts(groups, group, edges) * weight).astype(np.float32))
    return np.stack(rows)


def pixels(density: NDArray[np.float32], height: int, peak: float, colors: tuple[int, ...]) -> NDArray[np.uint32]:
    """A histogram standing on its foot as premultiplied ARGB, shape `(height, width)`.

    Heights go by the square root of the events a pixel, `peak` fills the height; the classes lie on each other in
    `colors`, the coarsest lowest. What is there at all is at least a pixel high.
    """
    total = density.sum(axis=0)
    tall = np.sqrt(np.minimum(total / peak, 1)) * height
    tall = np.where(total > 0, np.maximum(tall, 1), 0)
    share = np.divide(tall, total, out=np.zeros_like(tall), where=total > 0)
    steps = np.cumsum(density[::-1], axis=0) * share
    rows = np.arange(height - 1, -1, -1, dtype=np.float32)[:, None]
    picture = np.zeros((height, density.shape[1]), np.uint32)
    for step, color in reversed(list(zip(steps, reversed(colors), strict=True))):
        picture[rows < step] = color
    return picture
