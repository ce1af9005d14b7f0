"""A timeline in the hand."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from tests.ui.timeline.hand import AUGUST, DAYS, columns_of
from timeline_app.ui.timeline import TimelineView


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[TimelineView]:
    """August 2020, five days with events 1 to 5."""
    widget = TimelineView()
    qtbot.addWidget(widget)
    widget.resize(1000, 360)
    widget.show()
    widget.set_titles(lambda ids: {number: f"Event {number}" for number in ids})
    widget.set_columns(columns_of(DAYS))
    widget.set_view(*AUGUST)
    yield widget
    QToolTip.hideText()
