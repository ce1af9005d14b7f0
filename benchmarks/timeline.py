"""CPU of the timeline a frame: pan and zoom at three spans, choosing a range, hovering, hit test, filters, memory.

`python -m benchmarks.timeline --events N --json` prints one JSON object on one line. Events lie in bursts over
30 years: 70 % known to the day, 23 % to the month, 7 % to the year. `spans` are frames of the size asked for,
`large_spans` of a large widget; of each the first of some runs, where a frame lays out what no frame has yet,
and by `least_p95_ms` the least that each frame took in any run, which is free of the noise of the machine.
`zoom_cpu_p95_ms` is of a way from 30 years to a week and back. `rss_mb` is the process that shows the size
asked for, `rss_with_facts_mb` with a catalogue beside it, by which filters are asked.

Brush: both ends of a range move each frame; the timeline, how many events and articles there are, the list's
rows in sight, the counts of the articles in sight and a histogram follow. `filter_ms` is the slowest of all
filters up to the next painted picture, `filters` each of them; `search` begins with the ids that a search has
found (what finding them takes, `benchmarks.loading` tells). The yardstick is a widget of the same size that
fills one rectangle. `limits` are what is judged for so many events, `missed` names what is above; the exit
status is 1 where anything is.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import psutil
from PySide6.QtCore import QEvent, QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks._catalogue import catalogue_of
from timeline_app.geometry import EventColumns, Viewport
from timeline_app.geometry.density import lane_masses
from timeline_app.library import Library
from timeline_app.model import Granularity, Interval, Ranges
from timeline_app.model import calendar as cal
from timeline_app.services.cataloguing import Found
from timeline_app.services.filters import Facet, Filter
from timeline_app.services.runs import runs_in
from timeline_app.ui.event_listing import EventListing, RowMaker
from timeline_app.ui.snapshot import Asked, Reading, Snapshot, seen
from timeline_app.ui.timeline import TimelineView
from timeline_app.ui.words import Words

#: What is judged, up to so many events; a frame is one of any span and size.
LIMITS: Mapping[int, Mapping[str, float]] = {
    1_000: {"frame": 6.0},
    1_000_000: {
        "frame": 8.0,
        "first_paint_cpu_ms": 500.0,
        "rss_mb": 220.0,
        "brush_cpu_p95_ms": 10.0,
        "filter_ms": 150.0,
    },
    5_000_000: {"frame": 10.0},
}
_YEARS = 30
_FIRST = cal.seconds(1995)
_SPANS = {"30y": 30 * 365.25 * cal.DAY, "1y": 365.25 * cal.DAY, "1w": 7.0 * cal.DAY}
_FRAMES, _RUNS = 60, 3
#: The way through all scales takes 3 s there and 3 s back at the screen's rate: 4 % nearer each frame.
_ZOOM_FRAMES = 180
_LARGE = (2560, 700)
#: So many rows of the list of events, and of the list of articles, are in sight.
_ROWS, _ARTICLES = 20, 15
_TITLES = (
    "Parliament passes the budget after a night of debate",
    "Workers hold a strike at the tractor plant, thousands join",
    "The two presidents speak by telephone",
    "Court sentences two protesters",
    "Earthquake hits the north of the country",
)


def columns_of(count: int, lanes: int, seed: int = 1) -> EventColumns:
    """Events in bursts over the years, in a fixed order of chance, made piece by piece to leave no memory."""
    random = np.random.default_rng(seed)
    starts, ends = _edges_of_days()
    bursts = random.integers(0, len(starts), max(4, min(600, count // 50)))
    kind, day = np.empty(count, np.int8), np.empty(count, np.int32)
    for piece in _pieces(count):
        near = random.choice(bursts, piece.stop - piece.start) + random.normal(0, 25, piece.stop - piece.start)
        day[piece] = np.clip(near, 0, len(starts) - 1)
        kind[piece] = random.choice(3, piece.stop - piece.start, p=(0.70, 0.23, 0.07))
    order = np.argsort((starts[day, kind] // cal.DAY * 3 + kind).astype(np.int32), kind="stable").astype(np.int32)
    start, end = np.empty(count, np.int64), np.empty(count, np.int64)
    for piece in _pieces(count):
        places = order[piece]
        start[piece], end[piece] = starts[day[places], kind[places]], ends[day[places], kind[places]]
    units = np.array((Granularity.DAY, Granularity.MONTH, Granularity.YEAR), np.int8)
    return EventColumns.from_arrays(
        start=start,
        end=end,
        granularity=units[kind[order]],
        lane=random.integers(0, lanes, count, dtype=np.int32),
        event_id=order.astype(np.int64) + 1,
        article_id=random.integers(1, max(2, count // 10), count),
        importance=random.random(count, dtype=np.float32),
        lanes=tuple(f"Source {number + 1}" for number in range(lanes)),
    )


def _pieces(count: int, size: int = 50_000) -> list[slice]:
    return [slice(first, min(first + size, count)) for first in range(0, count, size)]


def _edges_of_days() -> tuple[np.ndarray, np.ndarray]:  # type: ignore[type-arg]
    """Start and end of the day, the month and the year of each day, seconds: shape `(days, 3)`."""
    days = cal.day_number(1995, 1, 1) + np.arange(_YEARS * 365)
    months = days.astype("datetime64[D]").astype("datetime64[M]")
    years = months.astype("datetime64[Y]")
    units = ((days, days + 1), (months, months + 1), (years, years + 1))
    first, last = (
        np.stack([np.asarray(unit[side], "datetime64[D]").astype(np.int64) * cal.DAY for unit in units], axis=1)
        for side in (0, 1)
    )
    return first, last


class Yardstick(QWidget):
    """A widget that fills one rectangle."""

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        """Fill it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#335577"))
        painter.end()


def cpu_ms(work: Callable[[], object]) -> float:
    """Milliseconds of this process's CPU that the work takes."""
    begun = time.process_time_ns()
    work()
    return (time.process_time_ns() - begun) / 1e6


def percentiles(times: list[float]) -> dict[str, float]:
    """Median and 95th percentile."""
    return {
        "cpu_p50_ms": round(float(np.median(times)), 2),
        "cpu_p95_ms": round(float(np.percentile(times, 95)), 2),
    }


class Stage:
    """A timeline of a size and the picture that it is painted into."""

    def __init__(self, width: int, height: int) -> None:
        self.view = TimelineView()
        self.view.resize(width, height)
        self.view.set_titles(lambda ids: {number: _TITLES[number % len(_TITLES)] for number in ids})
        self.image = QImage(width, height, QImage.Format.Format_RGB32)

    def paint(self) -> None:
        """One frame."""
        self.view.render(self.image, QPoint(0, 0))

    def frames(self, span_s: float) -> dict[str, float]:
        """Pan and zoom around the middle of the years."""
        runs = [self._run(span_s) for _ in range(_RUNS)]
        least = np.min(runs, axis=0).tolist()
        return percentiles(runs[0]) | {"least_p95_ms": percentiles(least)["cpu_p95_ms"]}

    def _run(self, span_s: float) -> list[float]:
        middle = _FIRST + _YEARS * 365.25 * cal.DAY / 2
        self.view.set_view(middle - span_s / 2, middle + span_s / 2)
        self.paint()
        times = []
        for number in range(_FRAMES):
            viewport = self.view.viewport
            if number % 2:
                target = viewport.pan(17.0)
            else:
                target = viewport.zoom_at(viewport.width_px / 3, 1.05 if number % 4 else 1 / 1.05)
            times.append(cpu_ms(lambda target=target: (self.view.camera.move(target), self.paint())))
        return times

    def zoom(self) -> float:
        """From all years to a week and back, each frame at another scale."""
        middle = _FIRST + _YEARS * 365.25 * cal.DAY / 2
        times = []
        for number in range(2 * _ZOOM_FRAMES):
            share = 1 - abs(number / _ZOOM_FRAMES - 1)
            span_s = _SPANS["30y"] * (_SPANS["1w"] / _SPANS["30y"]) ** share
            target = Viewport.of(middle - span_s / 2, middle + span_s / 2, self.view.viewport.width_px)
            times.append(cpu_ms(lambda target=target: (self.view.camera.move(target), self.paint())))
        return percentiles(times)["cpu_p95_ms"]

    def brush(self, snapshot: Snapshot) -> float:
        """Both ends move each frame, and what is in sight beside the timeline follows at once."""
        self.view.set_view(_FIRST, _FIRST + _SPANS["30y"])
        rows = RowMaker(Words(_no_library), QLocale())
        times = []
        for number in range(_FRAMES):
            first, last = _FIRST + (300 + number * 3) * cal.DAY, _FIRST + (660 + number * 5) * cal.DAY

            def work(first: float = first, last: float = last) -> None:
                self.view.choose(first, last, scale=self.view.viewport, is_free=False)
                _follow(snapshot, self.view.ranges, rows)
                self.paint()

            times.append(cpu_ms(work))
        return percentiles(times)["cpu_p95_ms"]

    def hits(self) -> float:
        """What is under the pointer, over the whole widget."""
        times = [cpu_ms(lambda at=at: self.view.event_at(at)) for at in self._places()]
        return percentiles(times)["cpu_p95_ms"]

    def hover(self) -> float:
        """The pointer moves to other places, and what is under it is lit in the next frame."""
        return percentiles([cpu_ms(lambda at=at: self._point(at)) for at in self._places()])["cpu_p95_ms"]

    def _point(self, at: QPointF) -> None:
        moved, none = QEvent.Type.MouseMove, Qt.MouseButton.NoButton
        event = QMouseEvent(moved, at, at, none, none, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(self.view, event)
        self.paint()

    def _places(self) -> list[QPointF]:
        places = np.random.default_rng(2).random((200, 2)) * (self.view.width(), self.view.height())
        return [QPointF(x, y) for x, y in places.tolist()]

    def filters(self, reading: Reading) -> dict[str, float]:
        """CPU of each filter, by the most frequent value of a facet, up to the next painted picture."""
        found, facets = {}, seen(reading, Asked()).facets

        def show(asked: Asked, matches: Found | None) -> None:
            self.view.set_columns(seen(reading, asked, matches).columns)
            self.paint()

        def ms(asked: Asked, matches: Found | None = None) -> float:
            return round(min(cpu_ms(lambda: show(asked, matches)) for _ in range(2)), 1)

        for facet in Facet:
            most = max(facets.values[facet][:], key=lambda value: value.count).name
            found[facet.value] = ms(Asked(wanted=Filter().with_values(facet, [most])))
        found["least_confidence"] = ms(Asked(wanted=Filter(least_confidence=0.75)))
        ids = np.random.default_rng(4).permutation(reading.catalogue.event_id)[: 3 * len(reading.catalogue) // 10]
        mask = reading.catalogue.mask_of(ids)
        found["search"] = ms(Asked(search="treaty"), Found(frozenset(), mask))
        return found


def _no_library() -> Library:
    raise AssertionError("nothing is read under a moving hand")


def _follow(snapshot: Snapshot, ranges: Ranges, rows: RowMaker) -> None:
    """What the window tells of chosen ranges: list, counts, articles, histogram."""
    if not ranges:
        return
    numbers = runs_in(snapshot.columns, ranges, undated=len(snapshot.undated))
    listing = EventListing(snapshot, numbers, rows)
    for place in range(min(_ROWS, len(listing))):
        listing.row(place, is_hurried=True)
    by_article = snapshot.tally.count(ranges)
    snapshot.tally.articles_in(by_article, ranges)
    for article_id in range(1, 1 + _ARTICLES):
        by_article.get(article_id, 0)
    hull = ranges.hull
    if hull is not None:
        edges = np.linspace(hull.start, hull.end, 121).astype(np.int64)
        lane_masses(snapshot.columns.groups, range(len(snapshot.columns.lanes)), edges)


def with_more(columns: EventColumns, count: int) -> EventColumns:
    """The columns and some more events."""
    more = columns_of(count, len(columns.lanes), seed=9)

    def both(name: str) -> np.ndarray:  # type: ignore[type-arg]  # arrays of every kind
        return np.concatenate((getattr(columns, name), getattr(more, name)))

    names = ("start", "end", "granularity", "lane", "article_id", "importance", "flags")
    ids = np.arange(1, len(columns) + count + 1)
    return EventColumns.from_arrays(event_id=ids, lanes=columns.lanes, **{name: both(name) for name in names})


def measure(count: int, width: int, height: int, lanes: int) -> dict[str, object]:
    """All figures of one size."""
    columns = columns_of(count, lanes)
    stage = Stage(width, height)
    first_paint = cpu_ms(lambda: (stage.view.set_columns(columns), stage.paint()))
    spans = {name: stage.frames(span_s) for name, span_s in _SPANS.items()}
    zoom, hits, hover = stage.zoom(), stage.hits(), stage.hover()
    memory = _rss_mb()
    reading = Reading(Path(), catalogue_of(columns))
    memory_with_facts = _rss_mb()
    snapshot = seen(reading, Asked())
    stage.view.set_columns(snapshot.columns)
    brush = stage.brush(snapshot)
    del snapshot
    stage.view.set_ranges(Ranges.of((Interval.year(2005),)))
    filters = stage.filters(reading)
    added = cpu_ms(lambda: (stage.view.set_columns(with_more(columns, 1000)), stage.paint()))
    large = Stage(*_LARGE)
    large.view.set_columns(columns)
    large_spans = {name: large.frames(span_s) for name, span_s in _SPANS.items()}
    yardstick = Yardstick()
    yardstick.resize(width, height)
    plain = [cpu_ms(lambda: yardstick.render(stage.image, QPoint(0, 0))) for _ in range(_FRAMES)]
    figures = {
        "events": count,
        "size": [width, height],
        "lanes": lanes,
        "spans": spans,
        "large_size": list(_LARGE),
        "large_spans": large_spans,
        "zoom_cpu_p95_ms": zoom,
        "first_paint_cpu_ms": round(first_paint, 1),
        "rss_mb": round(memory, 1),
        "rss_with_facts_mb": round(memory_with_facts, 1),
        "brush_cpu_p95_ms": brush,
        "hit_test_cpu_p95_ms": hits,
        "hover_cpu_p95_ms": hover,
        "filter_ms": max(filters.values()),
        "filters": filters,
        "add_1000_ms": round(added, 1),
        "yardstick_cpu_p50_ms": round(float(np.median(plain)), 3),
    }
    limits = limits_of(count)
    return figures | {"limits": limits, "missed": missed(figures, limits)}


def _rss_mb() -> float:
    return float(psutil.Process().memory_info().rss / 2**20)


def limits_of(count: int) -> Mapping[str, float]:
    """What is judged for so many events: as for the next larger number that has limits, else for the largest."""
    return LIMITS[min((most for most in LIMITS if most >= count), default=max(LIMITS))]


def missed(figures: Mapping[str, object], limits: Mapping[str, float]) -> list[str]:
    """The names of the figures above their limits."""
    judged = {name: figures[name] for name in limits if name != "frame"}
    over = [name for name, value in judged.items() if float(str(value)) > limits[name]]
    for part in ("spans", "large_spans"):
        spans = figures[part]
        assert isinstance(spans, dict)
        over += [f"{part}.{name}" for name, span in spans.items() if span["cpu_p95_ms"] > limits["frame"]]
    return over


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.timeline", description=__doc__)
    parser.add_argument("--events", type=int, default=10_000, help="how many events (default: 10000)")
    parser.add_argument("--size", default="1600x400", help="width x height of the widget in pixels")
    parser.add_argument("--lanes", type=int, default=8)
    parser.add_argument("--json", action="store_true", help="one line of JSON instead of a list")
    args = parser.parse_args()
    width, height = (int(part) for part in args.size.split("x"))
    app = QApplication.instance() or QApplication(sys.argv[:1])
    figures = measure(args.events, width, height, args.lanes)
    if args.json:
        print(json.dumps(figures))
    else:
        print("\n".join(f"{name:22} {value}" for name, value in figures.items()))
    app.processEvents()
    return 1 if figures["missed"] else 0


if __name__ == "__main__":
    sys.exit(main())
