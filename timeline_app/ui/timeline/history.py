"""The views that somebody has looked at, to go back and forward among them as in a browser."""

from __future__ import annotations

#: A stretch of time, seconds.
View = tuple[float, float]

_MOST = 100
#: Views that differ by less than this share of their length are the same.
_INDISTINCT = 1e-4


class History:
    """Views in the order in which they came to rest; going back and then elsewhere forgets what lay ahead."""

    def __init__(self, view: View) -> None:
        self._views = [view]
        self._place = 0

    @property
    def can_go_back(self) -> bool:
        """Whether there is a view before."""
        return self._place > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether somebody has gone back from a view."""
        return self._place < len(self._views) - 1

    def note(self, view: View) -> None:
        """A new step, where the view is another."""
        if not _is_same(view, self._views[self._place]):
            self._views = [*self._views[: self._place + 1], view][-_MOST:]
            self._place = len(self._views) - 1

    def correct(self, view: View) -> None:
        """The present step is this view: nobody asked for the change."""
        self._views[self._place] = view

    def back(self) -> View | None:
        """The view before; None where there is none."""
        return self._step(-1) if self.can_go_back else None

    def forward(self) -> View | None:
        """The view from which somebody went back; None where there is none."""
        return self._step(1) if self.can_go_forward else None

    def _step(self, direction: int) -> View:
        self._place += direction
        return self._views[self._place]


def _is_same(one: View, other: View) -> bool:
    """Whether nobody could tell two views apart."""
    least = (one[1] - one[0]) * _INDISTINCT
    return abs(one[0] - other[0]) < least and abs(one[1] - other[1]) < least
