"""A bar for scrolling that does not come and go while what is scrolled is made anew."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea


@contextmanager
def steady_bar(area: QAbstractScrollArea) -> Iterator[None]:
    """Within, the upright bar stays where there is one; without it all is laid out once more each way."""
    if area.verticalScrollBar().maximum():
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    try:
        yield
    finally:
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
