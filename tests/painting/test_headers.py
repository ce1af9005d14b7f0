"""The names of lanes: a sign that folds them, words for those without a name, pictures that are kept."""

from collections.abc import Iterator
from itertools import pairwise
from math import floor

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter
from pytestqt.qtbot import QtBot

from timeline_app.geometry import EventColumns, Row, Viewport
from timeline_app.geometry.lane_layout import LaneLayout
from timeline_app.model import Interval
from timeline_app.painting.headers import BESIDE_PX, fold_rect, header_rect
from timeline_app.painting.images import Images
from timeline_app.ui.timeline import TimelineView

DAY = Interval.day(2020, 8, 18)


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[TimelineView]:
    widget = TimelineView()
    qtbot.addWidget(widget)
    widget.resize(900, 420)
    widget.set_titles(lambda ids: dict.fromkeys(ids, "Talks about the dam"))
    rows = [Row(DAY.start, DAY.end, DAY.granularity, 1, lane + 1, 0.5, lane=lane) for lane in range(3)]
    widget.set_columns(EventColumns.from_rows(rows, ("", "Court", "Police")))
    yield widget


def fold(view: TimelineView, *names: str) -> None:
    view.frame().picture.layout = LaneLayout(collapsed=frozenset(names))


def test_each_lane_has_a_sign_within_its_header(view: TimelineView) -> None:
    fold(view, "Court")
    frame, line_px = view.frame(), QFontMetricsF(view.font()).height()
    assert frame.scene is not None
    signs = [fold_rect(frame.areas, lane, line_px) for lane in frame.scene.lanes]
    headers = [header_rect(frame.areas, lane) for lane in frame.scene.lanes]
    assert all(header.adjusted(-1, -3, 1, 3).contains(sign) for header, sign in zip(headers, signs, strict=True))
    assert not any(a.intersects(b) for a, b in pairwise(headers))


@pytest.mark.parametrize("name", ["Parliament", "No source named", "W", "Street and harbour"])
def test_the_widest_name_has_room_on_whole_pixels(view: TimelineView, name: str) -> None:
    rows = [Row(DAY.start, DAY.end, DAY.granularity, 1, lane + 1, 0.5, lane=lane) for lane in range(2)]
    view.set_columns(EventColumns.from_rows(rows, ("A", name)))
    width = floor(view.areas().headers.width()) - BESIDE_PX
    assert view.picture.fonts.small.metrics.elidedText(name, Qt.TextElideMode.ElideRight, width) == name


def test_folding_a_lane_changes_its_sign_and_leaves_the_others_more_room(view: TimelineView) -> None:
    before, open_image = view.frame(), view.grab().toImage()
    fold(view, "Court")
    after, folded_image = view.frame(), view.grab().toImage()
    assert before.scene is not None
    assert after.scene is not None
    assert [lane.is_collapsed for lane in after.scene.lanes] == [False, True, False]
    assert all(
        new.bottom - new.top > old.bottom - old.top
        for old, new in zip(before.scene.lanes, after.scene.lanes, strict=True)
        if not new.is_collapsed
    )
    assert open_image != folded_image


def test_a_lane_without_a_name_is_called_by_its_words(view: TimelineView) -> None:
    picture = view.frame().picture
    narrow = picture.headers_px
    picture.set_lane_words({"": "No place that anybody named"})
    assert view.frame().lane_names == ("No place that anybody named", "Court", "Police")
    assert picture.headers_px > narrow


def test_a_picture_is_drawn_once_and_put_on_whole_pixels(view: TimelineView) -> None:
    drawn: list[QRectF] = []

    def draw(painter: QPainter, rect: QRectF) -> None:
        drawn.append(rect)
        painter.fillRect(rect, Qt.GlobalColor.red)

    images, target = Images(), QImage(100, 40, QImage.Format.Format_RGB32)
    target.fill(Qt.GlobalColor.white)
    painter = QPainter(target)
    for left in (10.4, 40.6):
        images.put(painter, "a", QRectF(left, 5.2, 20, 10), draw)
    painter.end()
    assert len(drawn) == 1
    red = [x for x in range(100) if target.pixelColor(x, 8) == Qt.GlobalColor.red]
    assert red == [*range(10, 30), *range(41, 61)]
    images.renew(view.colors, 1)
    images.renew(view.colors, 1)
    painter = QPainter(target)
    images.put(painter, "a", QRectF(0, 0, 20, 10), draw)
    painter.end()
    assert len(drawn) == 2  # words or colours had changed


def test_pictures_that_are_too_many_make_room(view: TimelineView) -> None:
    images, target = Images(), QImage(10, 10, QImage.Format.Format_RGB32)
    drawn: list[int] = []
    painter, viewport = QPainter(target), Viewport.of(0, 86_400, 400)
    for number in range(60):
        images.begin(viewport)  # each is shown in a frame of its own
        images.put(painter, number, QRectF(0, 0, 400, 400), lambda *_, n=number: drawn.append(n))
    images.put(painter, 59, QRectF(0, 0, 400, 400), lambda *_: drawn.append(59))
    painter.end()
    assert drawn == list(range(60))  # the latest are still there
    assert len(images) < 40
