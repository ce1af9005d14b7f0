"""The overview shows everything, says what it is, and its frame can be taken hold of."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from math import ceil

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QGuiApplication, QImage, QPainter
from pytestqt.qtbot import QtBot

from timeline_app.geometry import EventColumns, Row, Viewport
from timeline_app.geometry.strip import important_groups, strip
from timeline_app.model import Granularity, Interval, Ranges
from timeline_app.model import calendar as cal
from timeline_app.painting.overview import Overview, OverviewPart, year_labels
from timeline_app.painting.palette import TimelineColors
from timeline_app.painting.surfaces import Theme, palette_of
from timeline_app.ui.timeline import TimelineView

STRIP = QRectF(80, 260, 900, 42)
YEAR_S = 365.2425 * cal.DAY


def columns_of(days: Iterable[int], *, important: frozenset[int] = frozenset()) -> EventColumns:
    """An event on each of these days, counted from the beginning of 2000."""
    first = cal.seconds(2000)
    rows = [
        Row(
            first + day * cal.DAY,
            first + (day + 1) * cal.DAY,
            Granularity.DAY,
            1,
            number + 1,
            0.9 if number in important else 0.4,
        )
        for number, day in enumerate(days)
    ]
    return EventColumns.from_rows(rows)


def years_of(first: float, last: float) -> Viewport:
    return Viewport.of(cal.seconds(2000) + first * YEAR_S, cal.seconds(2000) + last * YEAR_S, 900)


@pytest.fixture
def overview() -> Overview:
    made = Overview()
    made.set_columns(columns_of(range(0, 3650, 10)))
    return made


def x_of(overview: Overview, view: Viewport, share: float) -> float:
    """A place in the frame, by its share of the frame's width."""
    frame = overview.frame_rect(STRIP, view)
    return frame.left() + share * frame.width()


@pytest.mark.parametrize(
    ("share", "part"),
    [
        (0.0, OverviewPart.START),
        (0.5, OverviewPart.FRAME),
        (1.0, OverviewPart.END),
        (1.4, OverviewPart.OUTSIDE),
        (-0.4, OverviewPart.OUTSIDE),
    ],
)
@pytest.mark.parametrize("view", [years_of(3, 5), years_of(4, 4.4)])
def test_a_hand_takes_hold_of_what_it_sees(
    overview: Overview, view: Viewport, share: float, part: OverviewPart
) -> None:
    assert overview.part_at(STRIP, view, QPointF(x_of(overview, view, share), STRIP.center().y())) is part


@given(st.floats(0, 9.9), st.floats(0.00001, 10))
def test_a_frame_of_any_width_can_be_moved_and_taken_by_both_edges(start: float, length: float) -> None:
    overview = Overview()
    overview.set_columns(columns_of(range(0, 3650, 10)))
    view = years_of(start, min(10.0, start + length))
    y = STRIP.center().y()
    places = [QPointF(STRIP.left() + x / 2, y) for x in range(2 * round(STRIP.width()))]
    parts = [overview.part_at(STRIP, view, place) for place in places]
    order = list(dict.fromkeys(parts))
    assert OverviewPart.FRAME in order
    assert [part for part in order if part is not OverviewPart.OUTSIDE] == [
        part for part in (OverviewPart.START, OverviewPart.FRAME, OverviewPart.END) if part in order
    ]
    assert len(order) >= 2


@pytest.mark.parametrize(
    ("months", "shown_days"),
    [((0, 3), 90), ((-6, 4), 270), ((-60, 60), 4_090)],
    ids=["the bulk", "more around it", "everything"],
)
def test_the_strip_shows_more_of_the_time_the_farther_out_the_view_is(
    months: tuple[int, int], shown_days: int
) -> None:
    overview = Overview()
    overview.set_columns(columns_of([-4_000, *range(90)]))
    first, last = (cal.seconds(*cal.add_months(2000, 1, count)) for count in months)
    shown = overview.viewport(1_000, Viewport.of(first, last, 1_000))
    assert shown.span_s / cal.DAY == pytest.approx(shown_days, rel=0.1)


def test_beside_the_strip_there_is_nothing_to_take_hold_of(overview: Overview) -> None:
    view = years_of(3, 5)
    assert overview.part_at(STRIP, view, STRIP.topLeft() - QPointF(1, 1)) is None


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("locale", ["en_GB", "de_DE", "ar_EG", "ja_JP", "ru_RU"])
@pytest.mark.parametrize("length_s", [3 * cal.DAY, 90 * cal.DAY, 5 * YEAR_S, 400 * YEAR_S, 19_000 * YEAR_S])
@pytest.mark.parametrize("width", [120, 900])
def test_the_strip_has_labels_of_its_own_that_never_collide(locale: str, length_s: float, width: int) -> None:
    font = QFont(QGuiApplication.font())
    scale = Viewport.of(cal.seconds(500) - length_s / 2, cal.seconds(500) + length_s / 2, width)
    rect = QRectF(80, 0, width, 42)
    labels = year_labels(rect, scale, font, QLocale(locale), 30)
    assert labels or width < 200
    for one, other in pairwise(labels):
        assert one[0].right() < other[0].left()
        assert one[1] != other[1]
    assert all(rect.left() <= label.left() and label.right() <= rect.right() for label, _ in labels)


def test_every_event_is_in_the_strip_and_the_important_ones_among_them() -> None:
    columns = columns_of([5, 900, 900, 900, 3000], important=frozenset({0}))
    view = Viewport.of(cal.seconds(2000), cal.seconds(2010), 500)
    shown = strip(columns, important_groups(columns), view, 500)
    assert np.count_nonzero(shown.total) == 3
    assert np.flatnonzero(shown.important).tolist() == np.flatnonzero(shown.total)[:1].tolist()
    assert shown.total.max() == 1
    assert np.all(shown.important <= shown.total)


def test_nothing_is_called_important_where_all_weigh_the_same() -> None:
    assert len(important_groups(columns_of(range(50))).start) == 0


@pytest.mark.parametrize(("crowd", "is_log"), [(1, False), (30, False), (3_000, True)])
def test_a_day_that_would_drown_the_rest_makes_the_scale_a_logarithm(crowd: int, is_log: bool) -> None:
    columns = columns_of([*range(0, 3650, 30), *[1800] * crowd])
    view = Viewport.of(cal.seconds(2000), cal.seconds(2010), 500)
    shown = strip(columns, important_groups(columns), view, 500)
    assert shown.is_log is is_log
    assert shown.total[shown.total > 0].min() > 0.05


@pytest.fixture
def view(qtbot: QtBot) -> TimelineView:
    widget = TimelineView()
    qtbot.addWidget(widget)
    widget.resize(1000, 320)
    widget.setPalette(palette_of(Theme.LIGHT))
    widget.set_columns(columns_of(range(0, 3650, 10), important=frozenset(range(0, 365, 20))))
    widget.set_view(cal.seconds(2003), cal.seconds(2005))
    return widget


def names_in(image: QImage, rect: QRectF) -> set[str]:
    """The colours of a stretch of a picture."""
    ratio = image.devicePixelRatio()
    xs = range(round(rect.left() * ratio), round(rect.right() * ratio))
    ys = range(round(rect.top() * ratio), round(rect.bottom() * ratio))
    return {image.pixelColor(x, y).name() for x in xs for y in ys}


def test_the_important_share_is_seen_in_a_stronger_shade(view: TimelineView) -> None:
    inside = view._overview.frame_rect(view.areas().overview, view.viewport).adjusted(12, 6, -12, -18)
    colors = names_in(view.grab().toImage(), inside)
    assert view.colors.overview.name() in colors
    assert view.colors.overview_important.name() in colors


def test_all_chosen_ranges_are_seen_in_the_overview(view: TimelineView) -> None:
    strip_rect = view.areas().overview
    foot = QRectF(strip_rect.left(), strip_rect.bottom() - 2, strip_rect.width(), 1)
    assert view.colors.accent.name() not in names_in(view.grab().toImage(), foot)
    view.set_ranges(Ranges.of([Interval.year(2001), Interval.year(2006)]))
    image, scale = view.grab().toImage(), view.overview_scale()
    for year in (2001, 2006):
        x = strip_rect.left() + scale.to_px(cal.seconds(year, 7))
        assert view.colors.accent.name() in names_in(image, QRectF(x, foot.top(), 2, 1))
    x = strip_rect.left() + scale.to_px(cal.seconds(2003, 7))
    assert view.colors.accent.name() not in names_in(image, QRectF(x, foot.top(), 2, 1))


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0, 3.0])
def test_the_density_is_painted_in_pixels_of_the_device(qtbot: QtBot, ratio: float) -> None:
    widget = TimelineView()
    qtbot.addWidget(widget)
    widget.resize(600, 300)
    widget.set_columns(columns_of(range(0, 3650, 10)))
    image = QImage(round(600 * ratio), round(300 * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    widget.render(painter, QPointF(0, 0).toPoint())
    painter.end()
    layers = widget._overview._layers
    assert layers is not None
    for layer in (layers.near, layers.far):
        assert layer.devicePixelRatio() == ratio
        assert layer.width() == ceil(widget.areas().overview.width() * ratio)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_caption_stands_beside_the_strip(view: TimelineView, direction: Qt.LayoutDirection) -> None:
    view.setLayoutDirection(direction)
    areas = view.areas()
    assert not areas.caption.intersects(areas.overview)
    assert (areas.caption.left() > areas.overview.left()) is (direction is Qt.LayoutDirection.RightToLeft)
    ground = TimelineColors.from_palette(view.palette()).ground.name()
    assert len(names_in(view.grab().toImage(), areas.caption) - {ground}) > 1


def test_the_strip_says_what_it_is(overview: Overview) -> None:
    english = QLocale("en_GB")
    assert Overview().tip(english) == ""
    assert "365 events, 2000 – 2009" in overview.tip(english)
    assert "frame" in overview.tip(english)
    assert "Log scale" not in overview.tip(english)


def test_a_squeezed_scale_is_named_beside_the_strip_and_explained(view: TimelineView) -> None:
    plain = view.grab().toImage().copy(view.areas().caption.toAlignedRect())
    view.set_columns(columns_of([*range(0, 3650, 10), *[1800] * 40_000]))
    squeezed = view.grab().toImage().copy(view.areas().caption.toAlignedRect())
    assert squeezed != plain
    assert "Log scale" in view.overview_tip()
