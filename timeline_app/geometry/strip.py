"""The heights of the overview strip: all events of all lanes by pixel, and the important among them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from timeline_app.geometry.density import DROWNED, masses, pixel_edges
from timeline_app.geometry.groups import Groups

if TYPE_CHECKING:
    from timeline_app.geometry.columns import EventColumns
    from timeline_app.geometry.viewport import Viewport

#: The share of events that is called important, by their own weights.
_IMPORTANT = 0.1
#: So many events are looked at to find what the important ones weigh at least.
_SAMPLE = 50_000


@dataclass(frozen=True, eq=False)
class Strip:
    """Shares (0 … 1) of the strip's height by pixel; `is_log`: heights go by the logarithm of the events a pixel.

    Otherwise they go by the square root, as in the lanes. `important`: on the same scale, never above `total`.
    """

    total: NDArray[np.float32]
    important: NDArray[np.float32]
    is_log: bool


def important_groups(columns: EventColumns) -> Groups:
    """The events that weigh more than nine tenths of all, in one lane; none where all weigh the same."""
    weights = columns.importance
    sample = weights[:: max(1, len(weights) // _SAMPLE)]
    least = np.quantile(sample, 1 - _IMPORTANT) if len(sample) else 1.0
    chosen = weights > least
    lane = np.zeros(int(np.count_nonzero(chosen)), np.int32)
    return Groups.of(columns.start[chosen], columns.end[chosen], columns.granularity[chosen], lane, 1)


def strip(columns: EventColumns, important: Groups, viewport: Viewport, width: int) -> Strip:
    """The heights of a view over so many pixels.

    Where one day is so much higher than the others that they would be lost beside it, the logarithm is taken.
    """
    edges = pixel_edges(viewport, width)
    total = np.zeros(width, np.float32)
    for lane in range(len(columns.lanes)):
        total += masses(columns.groups, lane, edges).sum(axis=0)
    above = np.minimum(masses(important, 0, edges).sum(axis=0), total)
    seen = total[total > 0]
    if not len(seen):
        return Strip(total, above, is_log=False)
    highest = float(seen.max())
    is_log = bool(np.quantile(seen, 0.9) < highest * DROWNED)
    return Strip(_heights(total, highest, is_log=is_log), _heights(above, highest, is_log=is_log), is_log=is_log)


def _heights(number: NDArray[np.float32], highest: float, *, is_log: bool) -> NDArray[np.float32]:
    heights = np.log1p(number) / np.log1p(highest) if is_log else np.sqrt(number / highest)
    return np.asarray(heights, np.float32)


def strip_pixels(shown: Strip, height: int, colors: tuple[int, int], least: int) -> NDArray[np.uint32]:
    """The strip standing on its foot as premultiplied ARGB, shape `(height, width)`.

    `colors`: of all events and of the important ones, which stand in front. What is there at all is at least
    `least` pixels high.
    """
    rows = np.arange(height - 1, -1, -1, dtype=np.float32)[:, None]
    picture = np.zeros((height, len(shown.total)), np.uint32)
    for share, color in zip((shown.total, shown.important), colors, strict=True):
        tall = np.where(share > 0, np.maximum(share * height, least), 0)
        picture[rows < tall] = color
    return picture
