"""A frame put together from what a drag of the ranges leaves as it is looks as one that is drawn anew."""

from collections.abc import Callable
from dataclasses import fields

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.painting.picture_subjects import news
from timeline_app.geometry.lane_layout import LaneLayout
from timeline_app.model import EVERYTHING, Interval, Ranges
from timeline_app.painting.frame import Frame
from timeline_app.painting.overview import Overview
from timeline_app.painting.still import StillFrames
from timeline_app.painting.surfaces import Theme, palette_of
from timeline_app.ui.timeline import TimelineView

LANES = ("Courts", "Presidents", "Everything else")
#: Where ranges begin and end, in shares of the view.
CUTS = st.lists(st.floats(-0.2, 1.2), min_size=2, max_size=8, unique=True)


def view_of(
    lanes: tuple[str, ...] = ("",), theme: Theme = Theme.LIGHT, *, count: int = 300, is_mirrored: bool = False
) -> TimelineView:
    """A timeline of news, as large as one in a window."""
    view = TimelineView()
    view.resize(1003, 447)
    view.setPalette(palette_of(theme))
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight)
    view.grab()  # a widget that is not shown takes its size only now
    subject = news(count, lanes)
    view.set_titles(subject.titles)
    view.set_columns(subject.columns)
    view.camera.stop()
    return view


def cut(view: TimelineView, *shares: float) -> Ranges:
    """Ranges from share to share of the view."""
    start, end = view.view
    moments = sorted(int(start + share * (end - start)) for share in shares)
    pairs = zip(moments[::2], moments[1::2], strict=False)
    return Ranges.of(Interval(first, last) for first, last in pairs if first < last)


def drawn(view: TimelineView, still: StillFrames, ratio: float = 1.0, at: tuple[int, int] = (0, 0)) -> QImage:
    """A frame as it looks on a screen; `at`: where the widget stands in its window."""
    size = view.size() * ratio
    image = QImage(size.width() + 20, size.height() + 20, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.magenta)
    painter = QPainter(image)
    painter.translate(QPointF(*at))
    painter.setClipRect(view.rect())
    painter.fillRect(view.rect(), view.colors.ground)
    view.picture.images.begin(view.viewport)
    still.draw(painter, view.frame(), QRectF(view.rect()))
    painter.end()
    return image


def drawn_anew(view: TimelineView, ratio: float = 1.0, at: tuple[int, int] = (0, 0)) -> QImage:
    return drawn(view, StillFrames(view._overview), ratio, at)


def drag(view: TimelineView, still: StillFrames, ratio: float = 1.0, at: tuple[int, int] = (0, 0)) -> None:
    """Some steps, after which what stands still is kept."""
    for step in range(4):
        view.set_ranges(cut(view, 0.1, 0.3 + step / 100))
        drawn(view, still, ratio, at)
    assert still.is_kept


def difference(one: QImage, other: QImage) -> int:
    """By how much of 255 a colour of a pixel differs at most."""
    first, second = (
        np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
        for image in (one, other)
    )
    return int(np.abs(first.astype(int) - second.astype(int)).max())


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("is_mirrored", [False, True])
@pytest.mark.parametrize("lanes", [("",), LANES])
@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST])
def test_each_pixel_of_a_drag_is_as_if_drawn_anew(
    qapp: QApplication, theme: Theme, lanes: tuple[str, ...], is_mirrored: bool, ratio: float
) -> None:
    view = view_of(lanes, theme, is_mirrored=is_mirrored)
    view.select(7)
    view.set_ranges(EVERYTHING)
    still = StillFrames(view._overview)
    drag(view, still, ratio)
    for shares in ((0.2, 0.6), (0.2, 0.21, 0.4, 0.5, 0.52, 0.9), (-0.5, 0.5), (-1.0, 2.0), (1.5, 2.0), ()):
        view.set_ranges(cut(view, *shares) if shares else EVERYTHING)
        assert drawn(view, still, ratio) == drawn_anew(view, ratio), shares
        assert still.is_kept


@pytest.fixture(scope="module")
def lanes_view(qapp: QApplication) -> TimelineView:
    return view_of(LANES)


@settings(max_examples=60)
@given(shares=CUTS, ratio=st.sampled_from([1.0, 1.5, 1.75]))
def test_ranges_of_any_length_lie_on_the_same_pixels(
    lanes_view: TimelineView, shares: list[float], ratio: float
) -> None:
    still = StillFrames(lanes_view._overview)
    drag(lanes_view, still, ratio)
    lanes_view.set_ranges(cut(lanes_view, *shares))
    assert drawn(lanes_view, still, ratio) == drawn_anew(lanes_view, ratio)


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("at", [(0, 5), (3, 2), (4, 7)])
def test_a_widget_anywhere_in_its_window_looks_the_same(
    lanes_view: TimelineView, ratio: float, at: tuple[int, int]
) -> None:
    still = StillFrames(lanes_view._overview)
    drag(lanes_view, still, ratio, at)
    for shares in ((0.2, 0.6), (0.2, 0.21, 0.4, 0.5)):
        lanes_view.set_ranges(cut(lanes_view, *shares))
        # Elsewhere on the screen Qt smooths slanting lines by another hair.
        assert difference(drawn(lanes_view, still, ratio, at), drawn_anew(lanes_view, ratio, at)) <= 2


def elsewhere(view: TimelineView) -> None:
    start, end = view.view
    view.set_view(start + (end - start) / 9, end)


def larger(view: TimelineView) -> None:
    view.resize(1100, 500)
    view.grab()


def in_a_larger_font(view: TimelineView) -> None:
    font = QFont(view.font())
    font.setPointSizeF(font.pointSizeF() * 1.3)
    view.setFont(font)


def hovering(view: TimelineView) -> None:
    view._set_hovered(card_of(view))


def lighting(view: TimelineView) -> None:
    view.set_lit([card_of(view)])


def card_of(view: TimelineView) -> int:
    """An event whose card is wholly in view, so that choosing it moves nothing."""
    scene = view.scene()
    assert scene is not None
    return next(card.event_id for lane in scene.lanes for card in lane.cards if 300 < card.anchor < 600)


def other_events(view: TimelineView) -> None:
    view.set_columns(news(200, LANES, seed=2).columns, is_fitted=False)


def without_events(view: TimelineView) -> None:
    view.set_columns(None)


CHANGES: dict[str, Callable[[TimelineView], object]] = {
    "view": elsewhere,
    "size": larger,
    "colours": lambda view: view.setPalette(palette_of(Theme.DARK)),
    "font": in_a_larger_font,
    "locale": lambda view: view.setLocale(QLocale("de_DE")),
    "direction": lambda view: view.setLayoutDirection(Qt.LayoutDirection.RightToLeft),
    "hovered": hovering,
    "lit": lighting,
    "highlighted": lambda view: view.set_highlighted([card_of(view)]),
    "selected": lambda view: view.select(card_of(view)),
    "chosen": lambda view: view.set_chosen([card_of(view)]),
    "titles": lambda view: view.set_titles(lambda ids: dict.fromkeys(ids, "Something else")),
    "events": other_events,
    "no events": without_events,
    "heights of lanes": lambda view: view.set_lane_layout(LaneLayout({"Courts": 2.5})),
    "names of lanes": lambda view: view.set_lane_words({"Courts": "Kings"}),
    "undated": lambda view: view.set_undated(12),
}


@pytest.mark.parametrize("name", CHANGES)
def test_what_is_kept_is_never_shown_when_something_else_would_be_drawn(qtbot: QtBot, name: str) -> None:
    view = view_of(LANES)
    qtbot.addWidget(view)
    still = StillFrames(view._overview)
    drag(view, still)
    before = drawn(view, still)
    assert before == drawn_anew(view)
    CHANGES[name](view)
    after = drawn(view, still)
    assert after == drawn_anew(view)
    assert after != before, "it is seen"
    drag(view, still)
    assert drawn(view, still) == drawn_anew(view)


def test_the_words_of_an_empty_timeline_are_not_kept_beyond_their_time(qtbot: QtBot) -> None:
    view = TimelineView()
    qtbot.addWidget(view)
    view.resize(900, 400)
    view.grab()
    still = StillFrames(view._overview)
    view.set_empty_text("Nothing yet")
    drag(view, still)
    view.set_empty_text("Nothing at all")
    assert drawn(view, still) == drawn_anew(view)


def test_the_line_of_today_moves_with_midnight(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    view = view_of(LANES)
    qtbot.addWidget(view)
    still = StillFrames(view._overview)
    drag(view, still)
    before = drawn(view, still)
    start, end = view.view
    monkeypatch.setattr("timeline_app.painting.fits.today", lambda: (start + end) / 2)
    assert drawn(view, still) == drawn_anew(view) != before


def test_a_view_that_moves_keeps_nothing(qtbot: QtBot) -> None:
    view = view_of(LANES)
    qtbot.addWidget(view)
    still = StillFrames(view._overview)
    drag(view, still)
    for _ in range(4):
        elsewhere(view)
        view.set_ranges(cut(view, 0.2, 0.4))
        drawn(view, still)
        assert not still.is_kept


def test_frames_that_are_all_alike_keep_nothing(qtbot: QtBot) -> None:
    view = view_of(LANES)
    qtbot.addWidget(view)
    still = StillFrames(view._overview)
    for _ in range(5):
        drawn(view, still)
    assert not still.is_kept


def test_nothing_is_kept_of_a_frame_in_which_something_stands_for_pictures(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("timeline_app.painting.images._MOST_NEW", 1)
    view = view_of(LANES)
    qtbot.addWidget(view)
    still = StillFrames(view._overview)
    drag(view, still)
    view.camera.move(view.viewport.pan(-300.0))
    drawn(view, still)
    assert view.picture.images.is_behind
    for step in range(30):
        view.set_ranges(cut(view, 0.1, 0.3 + step / 100))
        shown = drawn(view, still)
        if not view.picture.images.is_behind:
            break
        assert not still.is_kept
    assert shown == drawn_anew(view)


def test_a_drag_that_has_ended_keeps_nothing(qtbot: QtBot) -> None:
    view = view_of(LANES)
    qtbot.addWidget(view)
    for step in range(5):
        view.choice.change(cut(view, 0.1, 0.3 + step / 100))
        view.grab()
    assert view._still.is_kept
    view.choice.settle()
    assert not view._still.is_kept


def test_all_of_a_frame_is_looked_at_but_what_is_drawn_over_what_is_kept(qtbot: QtBot) -> None:
    from timeline_app.painting import still

    assert {field.name for field in fields(Frame)} - set(still._STANDING) == {"ranges", "chips"}


def test_a_painter_that_turns_is_drawn_for_anew(qtbot: QtBot) -> None:
    view = view_of()
    qtbot.addWidget(view)
    still = StillFrames(Overview())
    drag(view, still)
    image = QImage(600, 600, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.rotate(30)
    still.draw(painter, view.frame(), QRectF(view.rect()))
    painter.end()
