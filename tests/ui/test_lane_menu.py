"""The menu of a lane, on a timeline with two."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from timeline_app.geometry import EventColumns, Row
from timeline_app.geometry.lane_layout import LaneLayout
from timeline_app.model import Interval
from timeline_app.ui.lane_menu import LaneMenu
from timeline_app.ui.timeline import TimelineView

#: The offscreen platform says so of every menu.
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)")


@pytest.fixture
def timeline(qtbot: QtBot) -> Iterator[TimelineView]:
    view = TimelineView()
    qtbot.addWidget(view)
    view.resize(900, 400)
    day = Interval.day(2020, 8, 18)
    rows = [Row(day.start, day.end, day.granularity, 1, number, 0.5, 0, number - 1) for number in (1, 2)]
    view.set_columns(EventColumns.from_rows(rows, ("Court", "Press")))
    view.show()
    yield view


def opened(qtbot: QtBot, timeline: TimelineView, name: str) -> QMenu:
    timeline.lane_menu_requested.emit(name, QPoint(10, 10))
    qtbot.waitUntil(lambda: any(menu.isVisible() for menu in timeline.findChildren(QMenu)))
    return next(menu for menu in timeline.findChildren(QMenu) if menu.isVisible())


def words(menu: QMenu) -> list[str]:
    return [action.text().replace("&", "") for action in menu.actions() if not action.isSeparator()]


def test_the_menu_folds_and_opens_a_lane(qtbot: QtBot, timeline: TimelineView) -> None:
    LaneMenu(timeline, (), timeline)
    menu = opened(qtbot, timeline, "Press")
    assert words(menu) == ["Fold", "Height as it was"]
    assert not menu.actions()[1].isEnabled()
    menu.actions()[0].trigger()
    menu.close()
    assert timeline.lane_layout.collapsed == {"Press"}
    again = opened(qtbot, timeline, "Press")
    assert words(again)[0] == "Open"
    again.close()


def test_a_lane_that_was_made_higher_can_be_as_it_was(qtbot: QtBot, timeline: TimelineView) -> None:
    LaneMenu(timeline, (), timeline)
    timeline.set_lane_layout(LaneLayout(weights={"Court": 2.0}))
    menu = opened(qtbot, timeline, "Court")
    menu.actions()[1].trigger()
    menu.close()
    assert timeline.lane_layout == LaneLayout()


def test_actions_of_the_window_stand_below(qtbot: QtBot, timeline: TimelineView) -> None:
    LaneMenu(timeline, (QAction("Reset lanes", timeline),), timeline)
    menu = opened(qtbot, timeline, "Court")
    assert words(menu)[-1] == "Reset lanes"
    menu.close()
