"""While the view moves few pictures are made anew in a frame; a view at rest shows all of them."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from timeline_app.geometry import EventColumns, Row
from timeline_app.model import Granularity
from timeline_app.model import calendar as cal
from timeline_app.painting.images import Images
from timeline_app.ui.timeline import TimelineView

FIRST = cal.day_number(2020, 1, 1) * cal.DAY


def view_of(qtbot: QtBot) -> TimelineView:
    """A year with an event on most days, four months in view."""
    view = TimelineView()
    qtbot.addWidget(view)
    view.resize(1200, 800)
    view.set_titles(lambda ids: {number: f"Ministers of {number} states meet in the capital" for number in ids})
    starts = [FIRST + day * cal.DAY for day in range(0, 366, 2) for _ in range(1 + day % 3)]
    view.set_columns(
        EventColumns.from_rows(
            Row(start, start + cal.DAY, Granularity.DAY, 1, number, number % 97 / 97)
            for number, start in enumerate(starts, 1)
        )
    )
    view.set_view(FIRST + 100 * cal.DAY, FIRST + 220 * cal.DAY)
    return view


def painted(view: TimelineView) -> QImage:
    image = QImage(view.size(), QImage.Format.Format_RGB32)
    view.render(image, QPoint(0, 0))
    return image


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """What has been drawn anew."""
    seen: list[object] = []
    draw = Images._drawn
    monkeypatch.setattr(Images, "_drawn", lambda *args: (seen.append(args), draw(*args))[1])
    return seen


def test_a_frame_of_a_moving_view_makes_few_pictures_anew(qtbot: QtBot, drawn: list[object]) -> None:
    view = view_of(qtbot)
    painted(view)
    at_rest = len(drawn)
    assert at_rest > 25, "a view that nobody has seen yet is drawn at once"
    seen_behind = 0
    for _ in range(12):
        drawn.clear()
        view.camera.move(view.viewport.pan(-550.0))
        painted(view)
        seen_behind += view.picture.images.is_behind
        assert len(drawn) <= 25
    assert seen_behind


def test_what_was_left_out_is_drawn_as_soon_as_the_view_rests(qtbot: QtBot) -> None:
    view = view_of(qtbot)
    painted(view)
    view.camera.move(view.viewport.pan(-550.0))
    painted(view)
    assert view.picture.images.is_behind
    for _ in range(20):
        found = painted(view)
        if not view.picture.images.is_behind:
            break
    view.picture.images.clear()
    assert found == painted(view)


def test_a_view_far_from_the_last_one_is_drawn_at_once(qtbot: QtBot) -> None:
    view = view_of(qtbot)
    painted(view)
    view.set_view(FIRST, FIRST + 90 * cal.DAY)
    painted(view)
    assert not view.picture.images.is_behind


def test_a_picture_larger_than_what_is_kept_is_complete_after_some_frames(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("timeline_app.painting.images._MOST_PX", 40_000)
    view = view_of(qtbot)
    painted(view)
    view.camera.move(view.viewport.pan(-550.0))
    frames = [painted(view) for _ in range(30)]
    assert not view.picture.images.is_behind
    assert frames[-1] == frames[-2]
