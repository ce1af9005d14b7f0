"""Events that are pointed at elsewhere: ringed wherever they stand, in a crowd too, and nothing else moves."""

import numpy as np
import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from timeline_app.geometry import EventColumns, Row
from timeline_app.model import Interval
from timeline_app.painting.palette import TimelineColors
from timeline_app.painting.surfaces import Theme, palette_of
from timeline_app.ui.timeline import TimelineView


@pytest.fixture(params=[8, 4_000], ids=["few", "a crowd"])
def view(request: pytest.FixtureRequest, qtbot: QtBot) -> TimelineView:
    rows = []
    for number in range(request.param):
        day = Interval.day(2015 + number % 5, 1 + number % 12, 1 + number % 28)
        rows.append(Row(day.start, day.end, day.granularity, 1, number + 1, 0.5, lane=number % 2))
    view = TimelineView()
    qtbot.addWidget(view)
    view.setPalette(palette_of(Theme.LIGHT))
    view.resize(900, 320)
    view.set_columns(EventColumns.from_rows(rows, ["Courts", "Parliaments"]))
    view.fit()
    return view


def painted(view: TimelineView) -> QImage:
    return view.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)


def test_a_lit_event_is_ringed_at_its_time_in_its_lane(view: TimelineView) -> None:
    before, scene = painted(view), view.scene()
    view.set_lit([4])
    after = painted(view)
    assert view.scene() is scene, "nothing is laid out anew"
    interval = view.picture.interval_of(4)
    assert interval is not None
    x = round(view.x_of(interval.start))
    columns = [image.copy(x - 8, 0, 20, view.height()) for image in (before, after)]
    accent = TimelineColors.from_palette(view.palette()).accent
    counted = [_count(image, accent.getRgb()[:3]) for image in columns]
    assert counted[1] >= counted[0] + 20, "a ring in the accent's colour"
    view.set_lit(())
    assert painted(view) == before


def _count(image: QImage, rgb: tuple[int, int, int]) -> int:
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    pixels = rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).astype(int)
    return int((np.abs(pixels - np.array(rgb)).sum(axis=2) < 60).sum())


def test_an_event_that_is_not_shown_lights_nothing(view: TimelineView) -> None:
    before = painted(view)
    view.set_lit([999_999])
    assert painted(view) == before
