"""How many events there are at each pixel, whatever their number: prefix sums, or two sorted searches a group."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

import numpy as np
from numpy.typing import NDArray

from timeline_app.geometry.groups import CLASSES

if TYPE_CHECKING:
    from timeline_app.geometry.groups import Groups
    from timeline_app.geometry.viewport import Viewport

#: A thousandth of the peak is the first to be told from nothing where heights go by the logarithm.
_LOG_RANGE = np.float32(1_000)
#: A lane, or nine tenths of the pixels of all, that are lower than this share of the highest are drowned by it.
DROWNED = 1 / 40


def pixel_edges(viewport: Viewport, width: int) -> NDArray[np.int64]:
    """The `width + 1` edges of the pixels in whole seconds; both sides of a pixel are rounded the same way."""
    edges = viewport.start_s + np.arange(width + 1) * (viewport.span_s / width)
    return np.asarray(np.ceil(edges), np.int64)


def counts(groups: Groups, group: int, edges: NDArray[np.int64]) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """How many events of a group begin in each pixel, and how many last over each of its edges.

    `edges`: ascending seconds, n + 1 of them; shapes `(n,)` and `(n + 1,)`. An event that begins at an edge does
    not last over it.
    """
    begun, over = _sums(groups, range(group, group + 1), edges)
    return np.diff(begun[0]), begun[0] - over[0]


def _sums(groups: Groups, chosen: range, edges: NDArray[np.int64]) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """How many events of neighbouring groups begin before each edge, and end before it or on it.

    Where pixels are longer than bins the edges of groups that do not lie on bins are moved to the nearest ones:
    what is shown is off by less than a pixel, and nothing is counted twice.
    """
    bins = groups.bins
    is_wide = edges[-1] - edges[0] >= bins.width_s * (len(edges) - 1)
    begun, over = bins.at(slice(chosen.start, chosen.stop), edges)
    for row, group in enumerate(chosen):
        if bins.is_exact[group]:
            continue
        if is_wide:
            begun[row], over[row] = bins.near(group, edges)
        else:
            begun[row] = _before(groups.starts_of(group), edges, "left")
            over[row] = _before(groups.ends_of(group), edges, "right")
    return begun, over


def _before(
    moments: NDArray[np.int64], edges: NDArray[np.int64], side: Literal["left", "right"]
) -> NDArray[np.int64]:
    """How many sorted moments lie before each edge (`side` "right": or on it).

    Only those in view are looked at. Few moments are sorted into the edges, many edges into the moments: a search
    costs by the number of what is searched for.
    """
    low, high = np.searchsorted(moments, edges[[0, -1]], side).tolist()
    inside = moments[low:high]
    if len(inside) >= len(edges):
        return np.asarray(low + np.searchsorted(inside, edges, side), np.int64)
    places = np.searchsorted(edges, inside, "right" if side == "left" else "left")
    return np.asarray(low + np.cumsum(np.bincount(places, minlength=len(edges))[: len(edges)]), np.int64)


def masses(groups: Groups, lane: int, edges: NDArray[np.int64]) -> NDArray[np.float32]:
    """Events per pixel of one lane, shape `(CLASSES, width)`: as of `lane_masses`."""
    return np.asarray(lane_masses(groups, range(lane, lane + 1), edges)[0], np.float32)


def lane_masses(groups: Groups, lanes: range, edges: NDArray[np.int64]) -> NDArray[np.float32]:
    """Events per pixel by lane and class, `(lanes, CLASSES, width)`, a long event spread over its length.

    So one event weighs one, be it a day or a year: a few year-wide events do not drown the days. Where pixels are
    longer than a group's mean event, events count where they begin, and the row sums to all that begin in view.
    Where they are shorter, what lasts over a pixel counts by the pixel's share of the mean length.
    """
    chosen = range(lanes.start * CLASSES, lanes.stop * CLASSES)
    begun, over = _sums(groups, chosen, edges)
    pixel_s = float(edges[-1] - edges[0]) / (len(edges) - 1)
    mean = np.array(groups.mean_length[chosen.start : chosen.stop])
    rows = np.diff(begun, axis=1).astype(np.float32)
    is_short = mean > pixel_s
    if is_short.any():
        alive = begun[is_short] - over[is_short]
        lasting = np.maximum(np.maximum(alive[:, :-1], alive[:, 1:]), rows[is_short])
        rows[is_short] = lasting * (pixel_s / mean[is_short])[:, None]
    return rows.reshape(len(lanes), CLASSES, -1)


def peak(densities: Sequence[NDArray[np.float32]]) -> float:
    """What fills the height of the densities: a power of two, so that heights stand still while the view moves.

    The few highest pixels (one in 200) are cut: one day does not drown the rest.
    """
    highest = 0.0
    for fine, middle, coarse in densities:
        total = fine + middle + coarse
        cut = np.count_nonzero(total) // 200
        if np.count_nonzero(total > np.float32(highest)) <= cut:
            continue
        highest = float(2.0 ** np.ceil(np.log2(total.max())))
        while np.count_nonzero(total > np.float32(highest / 2)) <= cut:
            highest /= 2
    return highest or 1.0


def steps(
    density: NDArray[np.float32],
    heights: float | Sequence[float],
    peak: float,
    *,
    is_log: bool = False,
    least: float = 1.0,
) -> NDArray[np.float32]:
    """How high each class of a histogram reaches, standing on the coarser: `(CLASSES, width)`, coarsest first.

    Of several at once, `(lanes, CLASSES, width)`, each has its own height. Heights go by the square root of the
    events a pixel, or by their logarithm; `peak` fills the height. What is there at all is at least `least` pixels
    high.
    """
    fine, middle, coarse = np.moveaxis(density, -2, 0)
    high = np.asarray(heights, np.float32)[..., None]
    low = coarse + middle
    total = low + fine
    share = np.minimum(total / np.float32(peak), np.float32(1))
    tall = (np.log1p(share * _LOG_RANGE) / np.log1p(_LOG_RANGE) if is_log else np.sqrt(share)) * high
    tall = np.maximum(tall, (total > 0) * np.float32(least))
    scale = tall / np.maximum(total, np.float32(1e-30))
    return np.stack((coarse * scale, low * scale, tall), axis=-2)


def pixels(tops: NDArray[np.float32], height: int, colors: tuple[int, ...]) -> NDArray[np.uint32]:
    """A histogram standing on its foot as premultiplied ARGB, shape `(height, width)`.

    `tops`: as of `steps`; the classes lie on each other in `colors`, the finest first and the coarsest lowest.
    """
    kind = np.uint8 if height <= np.iinfo(np.uint8).max else np.uint16
    reached = np.ceil(tops).astype(kind)
    rows = np.arange(height - 1, -1, -1).astype(kind)[:, None]
    size = height * reached.shape[1]
    flat = np.zeros(size + size % 2, np.uint8)
    depth = flat[:size].reshape(height, -1)  # how many of the classes reach so high
    for top in reached:
        depth += (rows < top).view(np.uint8)
    return _of_pairs(colors).take(flat.view(np.uint16)).view(np.uint32)[:size].reshape(height, -1)


@lru_cache(maxsize=64)
def _of_pairs(colors: tuple[int, ...]) -> NDArray[np.uint64]:
    """The colours of two neighbouring pixels by their depths: looking up both at once takes half the time."""
    depths = np.arange(256 * (len(colors) + 1), dtype=np.uint16).view(np.uint8)
    shades = np.array((0, *colors), np.uint32)
    return shades.take(depths, mode="clip").view(np.uint64)
