"""How crowded a lane is at a scale, wherever the view is: what its parts are as high as."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from timeline_app.geometry.groups import CLASSES, Groups
from timeline_app.geometry.tiles import Level

#: The stretch in which events are counted, in ems: about a view.
_STRETCH_EMS = 80.0


class Crowding:
    """The crowd in which the lanes' events stand, at each octave of scale."""

    def __init__(self, groups: Groups, em_px: float) -> None:
        self._groups = groups
        self._em_px = em_px
        self._known: dict[Level, NDArray[np.float64]] = {}

    def typical(self, lane: int, level: Level) -> float:
        """How many events of a lane begin in the stretch, about a view long, in which one begins, on average."""
        base = level.base
        if base not in self._known:
            self._known[base] = self._measured(base)
        return float(self._known[base][lane])

    def _measured(self, level: Level) -> NDArray[np.float64]:
        bins = self._groups.bins
        step = max(1, round(level.tile_s(_STRETCH_EMS * self._em_px) / bins.width_s))
        begun = bins.begun[:, ::step]
        last = bins.begun[:, -1:]
        counts = np.diff(np.concatenate((begun, last), axis=1), axis=1).astype(np.float64)
        lanes = counts.reshape(-1, CLASSES, counts.shape[1]).sum(axis=1)
        total = lanes.sum(axis=1)
        squares: NDArray[np.float64] = (lanes**2).sum(axis=1)
        return np.asarray(squares / np.maximum(total, 1.0), np.float64)
