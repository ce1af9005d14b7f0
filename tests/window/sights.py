"""Paints a timeline in a process of its own and says what is in it: scale factors are read when Qt begins.

`python -m tests.window.sights OUTPUT.png` with QT_SCALE_FACTOR, and LOCALE and POINTS in the environment. Prints
one JSON object: the device's ratio, sizes, and whether anything that is written overlaps.
"""

from __future__ import annotations

import json
import os
import sys
from itertools import combinations

from PySide6.QtCore import QLocale, QRectF, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from timeline_app.geometry import EventColumns, Row
from timeline_app.model import Granularity, Interval, Ranges
from timeline_app.model import calendar as cal
from timeline_app.painting.axis import axis_labels
from timeline_app.painting.ranges import pills
from timeline_app.painting.surfaces import Theme
from timeline_app.ui.theme import apply_theme
from timeline_app.ui.timeline import TimelineView

_TITLES = ("The two presidents speak by telephone", "تحدث الرئيسان عبر الهاتف", "Court sentences two protesters")


def timeline() -> TimelineView:
    """Three lanes: few events, some with dates that are wide, and too many for a mark each."""
    first, rows = cal.seconds(2020, 1, 1), []
    for number in range(900):
        lane = 2 if number > 12 else number % 2
        day = (number * 13) % 360 if lane == 2 else number * 28
        start = first + day * cal.DAY
        if number == 5:
            month = Interval.month(2020, 6)
            rows.append(Row(month.start, month.end, Granularity.MONTH, 1, number, 0.5, lane=lane))
        else:
            rows.append(Row(start, start + cal.DAY, Granularity.DAY, 1, number, number % 7 / 7, lane=lane))
    view = TimelineView()
    view.resize(1000, 420)
    view.set_titles(lambda ids: {number: _TITLES[number % 3] for number in ids})
    view.set_columns(EventColumns.from_rows(rows, ("Courts", "Presidents", "Everything else")))
    view.set_undated(12)
    view.set_view(cal.seconds(2020, 2, 1), cal.seconds(2020, 11, 20))
    view.set_ranges(Ranges.of([Interval.month(2020, 4), Interval.day(2020, 8, 18)]))
    return view


def written(view: TimelineView) -> list[QRectF]:
    """Where something is written on the axis and beside it, chips and pills among it."""
    frame = view.frame()
    taken = [chip.rect for chip in frame.chips] + [pill for pill, _ in pills(frame)]
    labels = axis_labels(frame, taken)
    rects = taken + [label.rect for label in labels.fine + labels.coarse]
    return [*rects, *([labels.today.rect] if labels.today is not None else [])]


def main() -> None:
    """Paint it and tell."""
    app = QApplication(sys.argv[:1])
    locale = QLocale(os.environ.get("LOCALE", "en_GB"))
    QLocale.setDefault(locale)
    app.setLayoutDirection(locale.textDirection())
    font = QFont(app.font())
    font.setPointSizeF(float(os.environ.get("POINTS", "9")))
    app.setFont(font)
    apply_theme(app, Theme.LIGHT)
    view = timeline()
    image = view.grab().toImage()
    image.save(sys.argv[1])
    areas, rects = view.areas(), written(view)
    layers = view._overview._layers
    overlaps = [(a.getRect(), b.getRect()) for a, b in combinations(rects, 2) if _cover(a, b)]
    told = {
        "ratio": view.devicePixelRatioF(),
        "picture_px": [image.width(), image.height()],
        "density_px": layers.near.width() if layers is not None else 0,
        "overview_px": areas.overview.width(),
        "overlaps": overlaps,
        "outside": [rect.getRect() for rect in rects if not areas.axis.adjusted(-1, -1, 1, 1).contains(rect)],
        "headers_left": areas.headers.left(),
        "lanes_left": areas.lanes.left(),
        "is_mirrored": view.layoutDirection() is Qt.LayoutDirection.RightToLeft,
        "earliest_px": view.x_of(cal.seconds(2020, 3, 1)),
        "latest_px": view.x_of(cal.seconds(2020, 10, 1)),
    }
    print(json.dumps(told))


def _cover(one: QRectF, other: QRectF) -> bool:
    """Whether they lie on each other by more than the pixel that pills and chips share."""
    both = one.intersected(other)
    return both.width() > 1.5 and both.height() > 1.5


if __name__ == "__main__":
    main()
