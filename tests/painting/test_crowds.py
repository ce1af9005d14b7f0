"""The density of crowded lanes: drawn at any width, on a scale that shows small crowds too, counted in words."""

import random
from statistics import median

import numpy as np
import pytest
from PySide6.QtCore import QLocale, QPointF, QRect, QRectF, QSizeF
from pytestqt.qtbot import QtBot

from tests.painting.picture_subjects import look
from timeline_app.geometry import EventColumns, Row
from timeline_app.geometry.density import steps
from timeline_app.geometry.groups import CLASSES
from timeline_app.geometry.scene import Scene
from timeline_app.model import Interval
from timeline_app.painting.export import Format, Kind, drawn
from timeline_app.painting.parts import of_stretch
from timeline_app.painting.sheets import Subject
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


def test_on_a_squeezed_scale_more_is_higher_and_a_hundredth_is_well_seen() -> None:
    density = np.zeros((CLASSES, 5), np.float32)
    density[0] = [0, 1, 10, 100, 1_000]
    tops = steps(density, 100, 1_000.0, is_log=True)[-1].tolist()
    assert tops[0] == 0
    assert tops == sorted(set(tops))
    assert tops[-1] == pytest.approx(100)
    assert tops[2] > 3 * steps(density, 100, 1_000.0)[-1][2]


def picture_of(view: TimelineView, *counts: int) -> Scene:
    """The scene of a timeline of so many events a lane, all of them in view."""
    view.resize(800, 400)
    view.set_columns(columns(*counts))
    view.moves.fit_all()
    qt_finished(view)
    scene = view.scene()
    assert scene is not None
    return scene


def qt_finished(view: TimelineView) -> None:
    """The view has glided where it goes."""
    view.camera.show(view.camera.target)


def typical(view: TimelineView, scene: Scene, number: int) -> float:
    """How high the columns of a lane are that show anything, in the middle of them, as shares of the strip."""
    lane = scene.lanes[number]
    picture, left = view.grab().toImage(), int(view.areas().lanes.left())
    ground = picture.pixelColor(left + 2, int(lane.strip_bottom) - 2).name()
    heights = [
        sum(
            picture.pixelColor(x, y).name() != ground
            for y in range(int(lane.strip_top) + 1, int(lane.strip_bottom))
        )
        for x in range(left + 5, view.width() - 60)
    ]
    return median(height for height in heights if height) / (lane.strip_bottom - lane.strip_top)


@pytest.mark.parametrize(
    ("counts", "is_log"),
    [((4_000,), False), ((4_000, 2_000), False), ((4_000, 90), True), ((4_000, 20), False), ((90, 80), False)],
)
def test_the_scale_is_squeezed_where_a_crowd_would_be_lost_beside_another(
    view: TimelineView, counts: tuple[int, ...], is_log: bool
) -> None:
    assert picture_of(view, *counts).is_log is is_log
    start, end = view.view
    view.set_view(start, start + (end - start) / 50)
    scene = view.scene()
    assert scene is not None
    assert scene.is_log is is_log, "however near one looks"


def test_a_small_crowd_is_seen_beside_a_large_one_and_lower_than_it(view: TimelineView) -> None:
    scene = picture_of(view, 40_000, 300)
    large, small = (typical(view, scene, number) for number in (0, 1))
    assert 0.15 < small < large


def test_a_squeezed_scale_is_named_in_the_window_and_on_sheets(view: TimelineView) -> None:
    picture_of(view, 4_000, 90)
    squeezed = view.grab(below_names(view)).toImage()
    picture_of(view, 4_000, 2_000)
    assert view.grab(below_names(view)).toImage() != squeezed
    for counts, said in (((4_000, 90), True), ((4_000, 2_000), False)):
        subject = Subject(columns(*counts), lambda _ids: {})
        form = Format(Kind.SVG, QSizeF(900, 500))
        *_, written = drawn(subject, look(), form, [of_stretch(subject, look(), form.size, None)])
        assert written is not None
        assert (b"log scale" in written) is said


def below_names(view: TimelineView) -> QRect:
    headers = view.areas().headers
    return QRectF(4, headers.bottom() + 1, headers.width() - 8, 20).toRect()


def test_a_tooltip_counts_the_events_of_the_lane_in_the_unit_under_it(view: TimelineView) -> None:
    view.setLocale(QLocale("en_GB"))
    view.set_details(lambda _number: "<p>Protest</p>")
    scene = picture_of(view, 4_000, 90)
    shown = view.picture.columns
    assert shown is not None
    june = Interval.month(2017, 6)
    x = view.x_of((june.start + june.end) / 2)
    for number in (0, 1):
        lane = scene.lanes[number]
        count = int(((shown.start >= june.start) & (shown.start < june.end) & (shown.lane == number)).sum())
        tip = view.pointing.tip_at(QPointF(x, (lane.strip_top + lane.strip_bottom) / 2))
        assert tip.startswith(f"Lane {number + 1} · Jun 2017 · {count} event{'s' * (count > 1)}<br>Log scale")
    top = scene.lanes[0]
    assert "events" not in view.pointing.tip_at(QPointF(x, top.top + 1))
    assert "Log scale" not in view.pointing.tip_at(QPointF(x, picture_of(view, 400).lanes[0].strip_bottom - 3))
