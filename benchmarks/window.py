"""A whole window with a large library: how long until all is shown, how deaf it is, what following a hand costs.

`python -m benchmarks.window --events N` makes up a library (see `_large`), or takes `--library PATH` as it is.
Brush: both ends of a range move each frame, and the timeline, the table in front of the reader, the counts and the
list of articles follow. Each deed is timed until the next right picture, with the longest gap of the event loop by
the clock (`gap_ms`) and how long the window's own thread worked at most between two turns (`work_ms`), both as in
`benchmarks.loading`.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil
from PySide6.QtCore import QEventLoop, QLocale, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks._large import fill
from benchmarks.loading import SWITCH_S, Pulse
from benchmarks.timeline import cpu_ms, percentiles
from timeline_app import translation
from timeline_app.library import Library
from timeline_app.model import Interval, Ranges
from timeline_app.model import calendar as cal
from timeline_app.services.filters import NOTHING_ASKED
from timeline_app.services.lanes import LaneBy
from timeline_app.settings import load_settings
from timeline_app.ui.window import MainWindow

_FRAMES = 90
_PATIENCE_S = 300


class Stage:
    """A window on a library, and what is measured in it."""

    def __init__(self, home: Path) -> None:
        self.window = MainWindow(load_settings({"TIMELINE_APP_HOME": str(home)}), library=home / "empty.timeline")
        self.window.resize(1600, 1000)
        self.window.show()
        self.window.begin(())
        self.wait(lambda: self.window.work.is_idle)

    def wait(self, is_done: Callable[[], bool]) -> None:
        """Turn the event loop until something holds."""
        loop, timer, end = QEventLoop(), QTimer(interval=2), time.monotonic() + _PATIENCE_S
        timer.timeout.connect(lambda: loop.quit() if is_done() or time.monotonic() > end else None)
        timer.start()
        loop.exec()

    def deed(self, do: Callable[[], object], is_done: Callable[[], bool]) -> dict[str, float]:
        """How long something takes to be shown, and the longest gap of the event loop until all of it rests."""
        pulse, begun = Pulse(), time.perf_counter()
        pulse.start()
        do()
        self.wait(is_done)
        shown_ms = (time.perf_counter() - begun) * 1e3
        self.wait(lambda: self.window.work.is_idle)
        pulse.stop()
        return {
            "shown_ms": round(shown_ms, 1),
            "gap_ms": round(pulse.longest_gap_ms, 1),
            "work_ms": round(pulse.longest_work_ms, 1),
        }

    def open(self, path: Path) -> dict[str, object]:
        """From opening a library to the last word."""
        session, shown = self.window.work.session, list[float]()
        begun = time.perf_counter()
        session.refreshed.connect(lambda _: shown.append(time.perf_counter() - begun))

        def is_whole() -> bool:
            return bool(shown) and session.snapshot is not None and session.snapshot.catalogue.is_whole

        told = self.deed(lambda: session.open(path), is_whole)
        return {"pictures": len(shown), "first_picture_ms": round(1e3 * shown[0], 1), **told}

    def brush(self) -> dict[str, float]:
        """CPU a frame while both ends of a range move; the timeline's own share by itself as well."""
        work = self.window.work
        work.parts.show_events()
        self.wait(lambda: work.is_idle)
        times: dict[bool, list[float]] = {True: [], False: []}
        for number in range(_FRAMES):
            first = cal.seconds(2003) + number * 3 * cal.DAY
            ranges = Ranges.of([Interval(first, first + (365 + 2 * number) * cal.DAY)])
            for is_followed, spent in times.items():
                work.parts.timeline.set_ranges(Ranges())
                QApplication.processEvents()
                spent.append(cpu_ms(lambda ranges=ranges, told=is_followed: self._frame(ranges, is_followed=told)))
        self.wait(lambda: work.is_idle)
        alone = {f"timeline_{name}": spent for name, spent in percentiles(times[False]).items()}
        return percentiles(times[True]) | alone

    def _frame(self, ranges: Ranges, *, is_followed: bool) -> None:
        self.window.work.parts.timeline.set_ranges(ranges)
        if is_followed:
            self.window.work.session.set_ranges(ranges)
        QApplication.processEvents()

    def deeds(self) -> dict[str, dict[str, float]]:
        """What a hand does that makes another picture."""
        session = self.window.work.session

        def is_shown() -> bool:
            return session.snapshot is not None and session.snapshot.asked == session.asked

        before = session.snapshot
        sure = replace(NOTHING_ASKED, least_confidence=0.75)
        event_id = session.ids_in_range()[0]
        return {
            "filter": self.deed(lambda: session.set_filter(sure), is_shown),
            "unfilter": self.deed(lambda: session.set_filter(NOTHING_ASKED), is_shown),
            "search": self.deed(lambda: session.set_search("treaty"), is_shown),
            "unsearch": self.deed(lambda: session.set_search(""), is_shown),
            "lanes": self.deed(lambda: session.set_lanes(by=LaneBy.PARTICIPANT), is_shown),
            "lanes_back": self.deed(lambda: session.set_lanes(by=LaneBy.LANE), is_shown),
            "edit": self.deed(
                lambda: session.change(lambda library: library.edit_event(event_id, title="Read anew")),
                lambda: (
                    session.snapshot is not None
                    and before is not None
                    and session.snapshot.catalogue.mark != before.catalogue.mark
                ),
            ),
        }


def measure(path: Path) -> dict[str, object]:
    """All figures of a library."""
    with tempfile.TemporaryDirectory() as home:
        stage = Stage(Path(home))
        opened = stage.open(path)
        memory = psutil.Process().memory_info().rss / 2**20
        snapshot = stage.window.work.session.snapshot
        brush = stage.brush()
        stage.window.work.session.set_ranges(Ranges())
        deeds = stage.deeds()
        begun = time.perf_counter()
        stage.window.close()
        closed_ms = 1e3 * (time.perf_counter() - begun)
    return {
        "events": 0 if snapshot is None else len(snapshot),
        "open": opened,
        "rss_mb": round(memory, 1),
        **{f"window_brush_{name}": spent for name, spent in brush.items()},
        **deeds,
        "close_ms": round(closed_ms, 1),
    }


def begin() -> None:
    """Begin Qt as the program does, in English."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    sys.setswitchinterval(SWITCH_S)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    translation.install(app, translation.Language.ENGLISH)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.window", description=__doc__)
    parser.add_argument("--events", type=int, default=100_000, help="how many events (default: 100000)")
    parser.add_argument("--library", type=Path, help="a library to take instead")
    parser.add_argument("--json", action="store_true", help="one line of JSON instead of a list")
    args = parser.parse_args()
    begin()
    with tempfile.TemporaryDirectory() as folder:
        path = args.library or Path(folder) / "large.timeline"
        if args.library is None:
            with Library.open(path) as library:
                for _ in fill(library, args.events):
                    pass
        figures = measure(path)
    if args.json:
        print(json.dumps(figures))
    else:
        print("\n".join(f"{name:26} {value}" for name, value in figures.items()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
