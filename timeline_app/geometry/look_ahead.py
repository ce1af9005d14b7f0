"""Laying out a little ahead of a moving view, so that no frame has to lay out much at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice
from math import copysign
from typing import NamedTuple

from timeline_app.geometry.viewport import Viewport

#: So many pieces of work a frame does for the next ones.
_PIECES = 5
#: So much of a view's length comes into view soon, at the side to which it moves, and at both where it widens.
_SOON, _WIDER = 0.4, 0.1


class Coming(NamedTuple):
    """What may come into view: a stretch, so many steps of scale nearer (farther away where negative)."""

    steps: int
    start_s: float
    end_s: float


def coming(before: Viewport, now: Viewport) -> Coming | None:
    """What comes into view where it goes on as it did between two frames; None where it stands still."""
    span, change = now.span_s, now.span_s / before.span_s
    if abs(change - 1) > 1e-9:
        wider = _WIDER * span if change > 1 else 0.0
        return Coming(1 if change < 1 else -1, now.start_s - wider, now.end_s + wider)
    if now.start_s == before.start_s:
        return None
    reach = copysign(_SOON * span, now.start_s - before.start_s)
    return Coming(0, now.start_s + reach, now.end_s + reach)


class LookAhead:
    """Does some pieces of the work that the next frames will need, as long as the view moves."""

    def __init__(self) -> None:
        self._before: Viewport | None = None

    def look(self, now: Viewport, done: int, work: Callable[[Coming], Iterator[None]]) -> None:
        """Do some of the work for what comes, piece after piece; less where so much was `done` for this frame."""
        before, self._before = self._before, now
        if before is None or before.width_px != now.width_px:
            return
        if (soon := coming(before, now)) is not None:
            for _ in islice(work(soon), max(0, _PIECES - done)):
                pass
