"""Sparing the collector of garbage: every thread waits while it looks at all that a large library holds."""

from __future__ import annotations

import gc
from enum import Enum, auto


class Moment(Enum):
    """When much of what is there will stay: with the first part of a large library, and with all of it."""

    PART = auto()
    WHOLE = auto()


class Sparing:
    """Lets the collector pass over what is there, once at each moment of a library."""

    def __init__(self) -> None:
        self._done: set[Moment] = set()

    def spare(self, moment: Moment) -> None:
        """Pass over what is there from now on; what has become garbage by then is taken away first."""
        if moment not in self._done:
            self._done.add(moment)
            gc.collect()
            gc.freeze()

    def end(self) -> None:
        """Look at everything again: the library is closed, and what it held can be garbage."""
        if self._done:
            self._done.clear()
            gc.unfreeze()
