"""In high contrast every mark is seen, also the soft ones of dates that are known to the year."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from timeline_app.geometry import EventColumns, Row
from timeline_app.model import Interval
from timeline_app.painting.palette import contrast
from timeline_app.painting.surfaces import Theme, palette_of
from timeline_app.ui.timeline import TimelineView


@pytest.mark.parametrize("interval", [Interval.day(2020, 8, 18), Interval.month(2020, 8), Interval.year(2020)])
@pytest.mark.parametrize("lane", range(8))
def test_marks_of_all_granularities_keep_three_to_one(qtbot: QtBot, interval: Interval, lane: int) -> None:
    view = TimelineView()
    qtbot.addWidget(view)
    view.resize(900, 60 * 8 + 120)
    view.setPalette(palette_of(Theme.HIGH_CONTRAST))
    row = Row(interval.start, interval.end, interval.granularity, 1, 1, 0.5, lane=lane)
    view.set_columns(EventColumns.from_rows([row], tuple("abcdefgh")))
    length = interval.end - interval.start
    view.set_view(interval.start - 90 * length, interval.end + 90 * length)  # a mark, not a band
    scene = view.scene()
    assert scene is not None
    (mark,) = scene.lanes[lane].marks
    place = view.areas().lanes.topLeft() + QPointF(
        (mark.left + mark.right) / 2, (scene.lanes[lane].strip_top + scene.lanes[lane].strip_bottom) / 2
    )
    image = view.grab().toImage()
    color = image.pixelColor((place * image.devicePixelRatio()).toPoint())
    assert contrast(color, view.colors.ground) >= 3
