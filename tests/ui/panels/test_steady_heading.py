"""A heading asks for other room where its words need it, and for none where they do not."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from timeline_app.ui.panels.labels import heading_font, plain_label
from timeline_app.ui.panels.steady_heading import SteadyHeading

SHORT, OTHER = "Summary of 18 Aug 2020", "Summary of 19 Oct 2020"
LONG = "Summary of 18 – 19 Aug 2020; 2 – 9 Oct 2020; Nov 2020; 1 Dec 2020 – 8 Jan 2021"


class Requests(QObject):
    """Counts how often a widget is to be laid out anew."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        self.count += event.type() is QEvent.Type.LayoutRequest
        return False


@pytest.fixture
def panel(qtbot: QtBot) -> QWidget:
    """A panel that lays out what is put into it."""
    panel = QWidget()
    qtbot.addWidget(panel)
    QVBoxLayout(panel)
    panel.resize(300, 400)
    return panel


def heading_in(panel: QWidget, text: str = SHORT) -> SteadyHeading:
    heading = SteadyHeading(panel, text)
    layout = panel.layout()
    assert isinstance(layout, QVBoxLayout)
    layout.addWidget(heading)
    layout.addStretch()
    return heading


def settle(qtbot: QtBot) -> None:
    qtbot.wait(1)


def test_words_that_need_the_same_room_lay_out_nothing(qtbot: QtBot, panel: QWidget) -> None:
    heading = heading_in(panel)
    panel.show()
    settle(qtbot)
    requests = Requests(panel)
    heading.set_text(OTHER)
    settle(qtbot)
    assert (heading.text(), requests.count) == (OTHER, 0)


def test_words_that_need_another_line_get_it_and_give_it_back(qtbot: QtBot, panel: QWidget) -> None:
    heading = heading_in(panel)
    panel.show()
    settle(qtbot)
    one = heading.height()
    heading.set_text(LONG)
    qtbot.waitUntil(lambda: heading.height() > one)
    assert heading.height() == heading.heightForWidth(heading.width())
    heading.set_text(OTHER)
    qtbot.waitUntil(lambda: heading.height() == one)


def test_words_that_came_unseen_have_their_room_when_they_are_seen(qtbot: QtBot, panel: QWidget) -> None:
    heading = heading_in(panel)
    panel.show()
    settle(qtbot)
    panel.hide()
    heading.set_text(LONG)
    panel.show()
    qtbot.waitUntil(lambda: heading.height() == heading.heightForWidth(heading.width()) > 30)


def test_another_font_gets_its_room(qtbot: QtBot, panel: QWidget) -> None:
    heading = heading_in(panel)
    panel.show()
    settle(qtbot)
    before, font = heading.height(), QFont(panel.font())
    font.setPointSizeF(3 * font.pointSizeF())
    heading.findChild(QLabel).setFont(font)
    qtbot.waitUntil(lambda: heading.height() > before)


@pytest.mark.parametrize("text", [SHORT, LONG])
def test_it_takes_the_room_and_has_the_look_of_a_label(qtbot: QtBot, panel: QWidget, text: str) -> None:
    heading = heading_in(panel, text)
    panel.show()
    settle(qtbot)
    beside = QWidget()
    qtbot.addWidget(beside)
    label = plain_label(beside, text)
    label.setFont(heading_font(beside.font()))
    layout = QVBoxLayout(beside)
    layout.addWidget(label)
    layout.addStretch()
    beside.resize(panel.size())
    beside.show()
    settle(qtbot)
    assert heading.geometry() == label.geometry()
    assert panel.grab().toImage() == beside.grab().toImage()
