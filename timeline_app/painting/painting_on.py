"""Painters that end whatever happens: Qt crashes where a device goes while something still paints on it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QPaintDevice, QPainter


@contextmanager
def painting_on(device: QPaintDevice) -> Iterator[QPainter]:
    """A painter on a device, ended before the device can go: also where painting fails or is given up."""
    painter = QPainter(device)
    try:
        yield painter
    finally:
        painter.end()
