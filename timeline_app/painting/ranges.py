"""Draws the chosen ranges: their ground, a line and a grip at each end, their dates on the axis."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QLocale, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen

from timeline_app.model import Granularity, Interval
from timeline_app.painting.dates import format_interval

if TYPE_CHECKING:
    from timeline_app.painting.painter import Frame

#: A date on the axis: its box and its words.
Pill = tuple[QRectF, str]

_GRIP_WIDTH_PX, _GRIP_HEIGHT_PX = 8.0, 24.0
#: Between two dates on the axis, and between two ends that have a grip each.
_PILL_GAP_PX = 6.0
#: A date makes way for the one before it by at most this share of its width: it still stands below its range.
_MOST_MOVED = 0.4


def range_px(frame: Frame, interval: Interval) -> tuple[float, float]:
    """Where a range begins and ends in the widget."""
    left = frame.areas.lanes.left()
    return left + frame.viewport.to_px(interval.start), left + frame.viewport.to_px(interval.end)


def draw_grounds(
    painter: QPainter, frame: Frame, ground: QBrush | QColor | None = None, line: QBrush | QColor | None = None
) -> None:
    """The ground of each range, and a line at each of its ends: behind the cards, so that no title is cut.

    `ground`, `line`: what they are filled with in place of their colours.
    """
    ground, line = QBrush(ground or frame.colors.range_ground), QBrush(line or frame.colors.accent)
    area = frame.areas.lanes.united(frame.areas.axis)
    seen = [interval for interval in frame.ranges if _is_in_view(frame, interval)]
    for interval in seen:
        left, right = range_px(frame, interval)
        left, right = max(left, area.left()), min(right, area.right())
        painter.fillRect(QRectF(left, area.top(), right - left, area.height()), ground)
    painter.setPen(QPen(line, 1.5))
    painter.drawLines([QLineF(x, 0, x, area.bottom()) for interval in seen for x in _ends_px(frame, interval)])


def draw_grips(painter: QPainter, frame: Frame, shown: list[Pill]) -> None:
    """A grip at each end where lanes and axis meet, and the dates."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(frame.colors.ground, 1))
    painter.setBrush(frame.colors.accent)
    top = frame.areas.lanes.bottom() - _GRIP_HEIGHT_PX - 2
    for interval in frame.ranges:
        for x in _ends_px(frame, interval):
            painter.drawRoundedRect(QRectF(x - _GRIP_WIDTH_PX / 2, top, _GRIP_WIDTH_PX, _GRIP_HEIGHT_PX), 4, 4)
    for box, text in shown:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(frame.colors.accent_text)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


def pills(frame: Frame) -> list[Pill]:
    """The dates of the ranges in view: both ends' where they have room, else the whole range's, else none.

    From left to right; where several ranges stand close together a later one's dates give way.
    """
    taken: list[Pill] = []
    for interval in frame.ranges:
        if not _is_in_view(frame, interval):
            continue
        free = taken[-1][0].right() + _PILL_GAP_PX if taken else frame.areas.axis.left()
        for (first, words), *rest in _forms(frame, interval):
            moved = first.translated(min(max(0.0, free - first.left()), _MOST_MOVED * first.width()), 0)
            form = [(moved, words), *rest]
            if moved.left() >= free and all(_is_apart(one, other) for (one, _), (other, _) in pairwise(form)):
                taken += form
                break
    return [(box, words) for box, words in taken if box.right() <= frame.areas.axis.right()]


def _is_apart(one: QRectF, other: QRectF) -> bool:
    return one.right() + _PILL_GAP_PX < other.left()


def _forms(frame: Frame, interval: Interval) -> list[list[Pill]]:
    """The ways to write a range on the axis, the fullest first."""
    area = frame.areas.axis
    left, right = range_px(frame, interval)
    left, right = max(left, area.left()), min(right, area.right())
    first, last = range_dates(interval, frame.locale)
    whole = [_pill(frame, (left + right) / 2, whole_range(interval, frame.locale))]
    if first == last:
        return [whole]
    return [[_pill(frame, left, first), _pill(frame, right, last)], whole]


def _pill(frame: Frame, x: float, text: str) -> Pill:
    metrics, area = QFontMetricsF(frame.font), frame.areas.axis
    width = metrics.horizontalAdvance(text) + 16
    kept = max(min(x - width / 2, area.right() - width - 4), area.left() + 4)
    return QRectF(kept, area.top() + 3, width, metrics.height() + 3), text


def _is_in_view(frame: Frame, interval: Interval) -> bool:
    left, right = range_px(frame, interval)
    return left < frame.areas.lanes.right() and right > frame.areas.lanes.left()


def _ends_px(frame: Frame, interval: Interval) -> list[float]:
    """The ends that are in view."""
    lanes = frame.areas.lanes
    return [x for x in range_px(frame, interval) if lanes.left() - 1 <= x <= lanes.right() + 1]


def range_dates(interval: Interval, locale: QLocale) -> tuple[str, str]:
    """The first and the last date of a range, both included."""
    grain = max(min(interval.granularity, Granularity.YEAR), Granularity.MINUTE)
    first = Interval.around(interval.start, grain)
    last = Interval.around(interval.last_moment, grain)
    return format_interval(first, locale), format_interval(last, locale)


def whole_range(interval: Interval, locale: QLocale) -> str:
    """The range as one text."""
    return format_interval(replace(interval, approximate=False), locale)
