"""The density of crowded lanes is drawn at any width."""

import random

import pytest
from pytestqt.qtbot import QtBot

from timeline_app.geometry import EventColumns, Row
from timeline_app.model import Interval
from timeline_app.painting.surfaces import Theme, palette_of
from timeline_app.ui.timeline import TimelineView


def columns(*counts: int) -> EventColumns:
    """So many events in each lane, over six years."""
    chance, rows = random.Random(1), []
    for lane, count in enumerate(counts):
        for _ in range(count):
            day = Interval.day(chance.randrange(2015, 2021), chance.randrange(1, 13), chance.randrange(1, 29))
            rows.append(Row(day.start, day.end, day.granularity, 1, len(rows) + 1, 0.5, lane=lane))
    return EventColumns.from_rows(rows, [f"Lane {number}" for number in range(1, len(counts) + 1)])


@pytest.fixture
def view(qtbot: QtBot) -> TimelineView:
    widget = TimelineView()
    qtbot.addWidget(widget)
    widget.setPalette(palette_of(Theme.LIGHT))
    widget.resize(800, 300)
    return widget


@pytest.mark.parametrize("width", [700, 701, 702, 703])
def test_a_crowd_is_drawn_at_any_width(view: TimelineView, width: int) -> None:
    view.resize(width, 300)
    view.set_columns(columns(2_000))
    view.fit()
    scene = view.scene()
    assert scene is not None
    (lane,) = scene.lanes
    assert lane.density is not None
    picture = view.grab().toImage()
    foot = {picture.pixelColor(x, int(lane.strip_bottom) - 1).name() for x in range(100, width - 100)}
    assert len(foot) > 1
