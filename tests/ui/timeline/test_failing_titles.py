"""A timeline whose titles cannot be read says so once, and goes on when they can."""

from collections.abc import Sequence

import pytest

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
