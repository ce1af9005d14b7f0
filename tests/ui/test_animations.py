"""Nothing moves by itself where the system says that nothing should."""

import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QStyle, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.rooms import called, rooms, seen
from tests.ui.windows import Open
from timeline_app.geometry import EventColumns, Row
from timeline_app.model import Interval
from timeline_app.model import calendar as cal
from timeline_app.ui.movement import Movement, is_movement_wanted, moves
from timeline_app.ui.panels.rangebar import RangeBar
from timeline_app.ui.theme import Theme, apply_theme
from timeline_app.ui.timeline import TimelineView

DURATION = QStyle.StyleHint.SH_Widget_Animation_Duration
JUNE, AUGUST = cal.seconds(2020, 6, 1), cal.seconds(2020, 8, 1)


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Callable[[bool], None]]:
    """Lets things move or not; the look of the tests before is put back."""
    before = qapp.palette(), qapp.styleSheet()
    yield lambda is_moving: apply_theme(qapp, Theme.LIGHT, is_moving=is_moving)
    qapp.setPalette(before[0])
    qapp.setStyleSheet(before[1])


@pytest.fixture
def view(qtbot: QtBot) -> TimelineView:
    widget = TimelineView()
    qtbot.addWidget(widget)
    widget.resize(900, 400)
    days = [Interval.day(2020, month, 9) for month in (1, 6, 7, 8, 12)]
    rows = [Row(d.start, d.end, d.granularity, 1, number, 0.5) for number, d in enumerate(days, 1)]
    widget.set_columns(EventColumns.from_rows(rows))
    widget.show()
    widget.set_view(JUNE, AUGUST)
    return widget


#: What a hand does that glides where things move.
GLIDES: dict[str, Callable[[TimelineView], object]] = {
    "all events": lambda view: QTest.keyClick(view, Qt.Key.Key_Home),
    "nearer": lambda view: QTest.keyClick(view, Qt.Key.Key_Plus),
    "farther": lambda view: QTest.keyClick(view, Qt.Key.Key_Minus),
    "an event out of view": lambda view: view.select(5),
    "a stretch": lambda view: view.fit(Interval.year(2019)),
    "the overview": lambda view: QTest.mouseClick(
        view, Qt.MouseButton.LeftButton, pos=view.areas().overview.center().toPoint() + QPoint(200, 0)
    ),
}


def drawn(view: TimelineView) -> tuple[float, float]:
    """The stretch that is drawn at the moment, not the one that the view goes to."""
    return view.viewport.start_s, view.viewport.end_s


@pytest.mark.parametrize("name", GLIDES)
def test_a_view_glides_only_where_things_move(name: str, view: TimelineView, look: Callable[[bool], None]) -> None:
    look(True)
    GLIDES[name](view)
    assert drawn(view) == (JUNE, AUGUST)
    QTest.qWait(300)
    arrived = drawn(view)
    assert arrived != (JUNE, AUGUST)

    view.select(None)
    view.set_view(JUNE, AUGUST)
    look(False)
    GLIDES[name](view)
    assert drawn(view) == pytest.approx(arrived)


def test_a_view_runs_on_only_where_things_move(view: TimelineView, look: Callable[[bool], None]) -> None:
    look(False)
    view.camera.run_on(2_000)
    QTest.qWait(100)
    assert drawn(view) == (JUNE, AUGUST)
    look(True)
    view.camera.run_on(2_000)
    QTest.qWait(100)
    assert drawn(view)[0] > JUNE


def test_progress_of_unknown_length_does_not_go_to_and_fro(qtbot: QtBot, look: Callable[[bool], None]) -> None:
    bar = RangeBar()
    qtbot.addWidget(bar)
    bar.show()
    look(False)
    bar.show_progress(0, 0)
    assert not bar.progress.isVisible()
    assert bar.progress_text.isVisible()
    bar.show_progress(1, 3)
    assert bar.progress.isVisible()
    look(True)
    bar.show_progress(0, 0)
    assert bar.progress.isVisible()


def running(top: QWidget) -> list[QTimer]:
    """The timers that tick often enough to move something."""
    timers = top.findChildren(QTimer)
    return [timer for timer in timers if timer.isActive() and not timer.isSingleShot() and timer.interval() < 100]


def is_ours(widget: QWidget) -> bool:
    """Not a part that Qt makes within one of its widgets."""
    return not widget.objectName().startswith("qt_") and not isinstance(widget.parentWidget(), QComboBox)


def test_no_widget_of_any_room_moves_and_no_timer_runs_at_rest(
    open_window: Open, tmp_path: Path, look: Callable[[bool], None]
) -> None:
    restless = []
    for room, top in rooms(open_window, tmp_path):
        look(False)
        QTest.qWait(50)
        widgets = [widget for widget in top.findChildren(QTreeView) if widget.isAnimated()]
        restless += [f"{room}: {type(widget).__name__} unfolds" for widget in widgets]
        restless += [
            f"{room}: {called(w)}" for w in seen(top) if is_ours(w) and w.style().styleHint(DURATION, None, w)
        ]
        if "status bar" not in room:  # where something is being read
            QTest.qWait(500)
            restless += [f"{room}: a timer of {timer.parent()}" for timer in running(top)]
    assert restless == [], "\n".join(restless)


@pytest.mark.parametrize(
    ("name", "text", "is_wanted"),
    [
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=0\n", False),
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=0.5\n", True),
        ("kdeglobals", "[General]\nName=x\n", True),
        ("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=false\n", False),
        ("gtk-4.0/settings.ini", "[Settings]\ngtk-enable-animations=0\n", False),
        ("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=1\n", True),
        ("gtk-3.0/settings.ini", "\0\xff[[[ not an ini file", True),
        ("nothing.txt", "", True),
    ],
)
def test_files_of_a_desktop_say_whether_things_move(name: str, text: str, is_wanted: bool, tmp_path: Path) -> None:
    path = tmp_path / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    assert is_movement_wanted({"XDG_CONFIG_HOME": str(tmp_path)}, "linux") is is_wanted
    home = tmp_path / "home"
    home.mkdir()
    (home / ".config").symlink_to(tmp_path)
    assert is_movement_wanted({"HOME": str(home)}, "linux") is is_wanted


@pytest.mark.parametrize(("answer", "is_wanted"), [("false", False), ("true", True), ("No such key", True)])
def test_a_desktop_is_asked_after_the_first_paint(
    answer: str, is_wanted: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    script = tmp_path / "gsettings"
    script.write_text(f'#!/bin/sh\necho "$*" > "{tmp_path}/asked"\necho "{answer}"\n')
    script.chmod(script.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    environ = {"XDG_CURRENT_DESKTOP": "ubuntu:GNOME", "XDG_CONFIG_HOME": str(tmp_path)}
    movement = Movement(environ=environ)
    told = []
    movement.changed.connect(lambda: told.append(movement.is_wanted))
    movement.ask_desktop()
    qtbot.waitUntil(lambda: (tmp_path / "asked").exists() and not movement.is_asking)
    assert (tmp_path / "asked").read_text().split() == ["get", "org.gnome.desktop.interface", "enable-animations"]
    assert movement.is_wanted is is_wanted
    assert told == ([] if is_wanted else [False])


def test_a_desktop_without_that_switch_is_not_asked(tmp_path: Path) -> None:
    movement = Movement(environ={"XDG_CURRENT_DESKTOP": "KDE", "XDG_CONFIG_HOME": str(tmp_path)})
    movement.ask_desktop()
    assert not movement.is_asking


def test_a_widget_knows_whether_it_may_move(qtbot: QtBot, look: Callable[[bool], None]) -> None:
    bar = RangeBar()
    qtbot.addWidget(bar)
    look(False)
    assert not moves(bar)
    look(True)
    assert moves(bar)
