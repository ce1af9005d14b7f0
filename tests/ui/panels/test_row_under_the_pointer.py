"""The row of the table that the pointer is over: all of it is lit, and its event is told."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from timeline_app.model import Interval
from timeline_app.ui.panels.event_model import Column
from timeline_app.ui.panels.event_source import FixedRows
from timeline_app.ui.panels.events import EventsPanel
from timeline_app.ui.panels.values import EventRow


def rows(*ids: int) -> FixedRows:
    days = [Interval.day(2020, 8, day) for day in ids]
    return FixedRows(
        [EventRow(n, day.start, day.end, day.human(), f"Event {n}") for n, day in zip(ids, days, strict=True)]
    )


@pytest.fixture
def panel(qtbot: QtBot) -> EventsPanel:
    panel = EventsPanel()
    qtbot.addWidget(panel)
    panel.resize(700, 300)
    panel.set_source(rows(11, 12, 13))
    panel.show()
    return panel


@pytest.fixture
def told(panel: EventsPanel) -> list[int]:
    heard: list[int] = []
    panel.event_hovered.connect(heard.append)
    return heard


def place(panel: EventsPanel, row: int, column: Column = Column.EVENT) -> QPoint:
    return panel.view.visualRect(panel.view.model().index(row, column)).center()


def ground(panel: EventsPanel, row: int) -> list[int]:
    """The colour at the upper left corner of each cell of a row that is seen."""
    QApplication.processEvents()
    image: QImage = panel.view.viewport().grab().toImage()
    cells = (panel.view.visualRect(panel.view.model().index(row, column)) for column in Column)
    return [image.pixel(cell.topLeft() + QPoint(1, 1)) for cell in cells if cell.width() > 2]


def test_each_event_is_told_once_and_none_below_the_last_row(panel: EventsPanel, told: list[int]) -> None:
    for row, column in ((0, Column.DATE), (0, Column.EVENT), (2, Column.EVENT)):
        QTest.mouseMove(panel.view.viewport(), place(panel, row, column))
    QTest.mouseMove(panel.view.viewport(), QPoint(9, panel.view.viewport().height() - 2))
    assert told == [11, 13, 0]


def test_all_of_the_row_is_lit_until_the_pointer_leaves(panel: EventsPanel) -> None:
    before = ground(panel, 1)
    QTest.mouseMove(panel.view.viewport(), place(panel, 1))
    lit = ground(panel, 1)
    assert len(before) > 2
    assert all(one != other for one, other in zip(before, lit, strict=True))
    assert ground(panel, 0) == before
    QApplication.sendEvent(panel.view.viewport(), QEvent(QEvent.Type.Leave))
    assert ground(panel, 1) == before


def test_another_event_that_comes_under_the_pointer_is_told(panel: EventsPanel, told: list[int]) -> None:
    for row in (0, 1):
        QTest.mouseMove(panel.view.viewport(), place(panel, row))
    panel.view.viewport().setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    panel.set_source(rows(11, 13))
    assert told == [11, 12, 13]
    panel.set_source(rows(11))
    assert told == [11, 12, 13, 0]
