"""Sparing the window the collector of garbage: all threads wait while it looks at what a large library holds.

Left to itself it looks whenever many objects have been made, in whatever thread makes them. Here it looks between
two turns of the event loop, at what is young; what stays is passed over.
"""

from __future__ import annotations

import gc
import time

from PySide6.QtCore import QObject, QTimer

_INTERVAL_MS = 200
#: So many looks at what is young are followed by one at what is old.
_LOOKS = 100
#: A look that took longer is felt: what was left by it is passed over from then on.
_FELT_S = 0.02
#: After so many of these all is looked at, felt or not: what was passed over may have become garbage.
_FELT = 10


class Sparing(QObject):
    """Collects garbage in its own thread from `begin` to `end`, where nothing else does."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._felt = 0
        self._timer = QTimer(self, interval=_INTERVAL_MS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Collect by turns of the event loop, passing over what is there: modules and the window, which stay."""
        gc.disable()
        gc.freeze()
        self._timer.start()

    def keep(self) -> None:
        """Pass over what is there now, too: much has been read, and stays as long as the library is open."""
        if self._timer.isActive():
            gc.freeze()

    def look(self) -> None:
        """Take away the garbage among what was made since the last look; after many looks all of it."""
        young, _, looks = gc.get_count()
        if young <= gc.get_threshold()[0]:
            return
        if looks < _LOOKS:
            gc.collect(1)
            return
        if self._felt >= _FELT:
            self._felt = 0
            gc.unfreeze()
        began = time.perf_counter()
        gc.collect()
        if time.perf_counter() - began > _FELT_S:
            self._felt += 1
            gc.freeze()

    def end(self) -> None:
        """Look at everything again: the library is closed, and what it held can be garbage."""
        if self._timer.isActive():
            self._timer.stop()
            gc.unfreeze()
            gc.enable()
