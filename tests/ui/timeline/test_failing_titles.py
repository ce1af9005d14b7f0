"""A timeline whose titles cannot be read says so once, and goes on when they can; nothing shines through it."""

from collections.abc import Sequence

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QRegion
from PySide6.QtWidgets import QWidget

from timeline_app.errors import LibraryError
from timeline_app.ui.timeline import TimelineView


def refuse(_ids: Sequence[int]) -> dict[int, str]:
    raise LibraryError("The library is locked.")


@pytest.mark.qt_log_ignore("saved states", extend=True)
def test_titles_that_cannot_be_read_are_said_once_and_asked_for_again_with_others(view: TimelineView) -> None:
    drawn = view.grab().toImage()
    view.set_titles(refuse)
    with pytest.raises(LibraryError):
        view.grab()
    empty = view.grab().toImage()
    assert empty == view.grab().toImage() != drawn
    view.set_titles(lambda ids: {number: f"Event {number}" for number in ids})
    assert view.grab().toImage() == drawn


@pytest.mark.qt_log_ignore("saved states", extend=True)
def test_nothing_is_seen_through_the_timeline_whether_it_can_be_drawn_or_not(view: TimelineView) -> None:
    def painted() -> QImage:
        image = QImage(view.size(), QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.magenta)
        view.render(image, QPoint(0, 0), QRegion(), QWidget.RenderFlag.DrawChildren)  # not what lies below it
        return image

    def is_covered(image: QImage) -> bool:
        return 0xFFFF00FF not in np.frombuffer(image.constBits(), np.uint32)

    assert is_covered(painted())
    view.set_titles(refuse)
    with pytest.raises(LibraryError):
        view.grab()
    refused = painted()
    view.set_titles(lambda ids: dict.fromkeys(ids, ""))
    assert is_covered(refused)
