"""Draws one frame of the timeline; decides nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPen

from timeline_app.painting import cards, ranges
from timeline_app.painting.axis import AxisWords, draw_axis, draw_edge
from timeline_app.painting.chips import Chip, ChipName
from timeline_app.painting.crowds import draw_crowds
from timeline_app.painting.frame import Frame as Frame
from timeline_app.painting.grounds import draw_grounds, draw_lines
from timeline_app.painting.headers import draw_headers
from timeline_app.painting.marks import draw_marks


def paint(painter: QPainter, frame: Frame) -> None:
    """Draw everything but the overview, on a ground that is filled already."""
    painter.setFont(frame.font)
    draw_grounds(painter, frame)
    ranges.draw_grounds(painter, frame)
    draw_events(painter, frame)
    draw_over(painter, frame)


def draw_events(painter: QPainter, frame: Frame) -> None:
    """What stands on the grounds: lines, events, the edge of the axis."""
    areas = frame.areas
    draw_lines(painter, frame)
    if frame.scene is not None:
        painter.save()
        painter.setClipRect(areas.lanes)
        painter.translate(areas.lanes.topLeft())
        draw_crowds(painter, frame, frame.scene)
        for lane in frame.scene.lanes:
            draw_marks(painter, frame, lane)
        cards.draw_cards(painter, frame)
        painter.restore()
    elif frame.empty_text:
        painter.setPen(frame.colors.muted)
        box = areas.lanes.adjusted(24, 0, -24, 0)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), frame.empty_text)
    draw_edge(painter, frame)


def draw_over(painter: QPainter, frame: Frame, words: AxisWords | None = None) -> None:
    """What stands above the events: words of the axis (`words` if measured), dates of ranges, headers, chips."""
    pills = ranges.pills(frame)
    taken = [pill for pill, _ in pills] + [chip.rect for chip in frame.chips]
    draw_axis(painter, frame, words or AxisWords(frame), taken)
    ranges.draw_grips(painter, frame, pills)
    draw_headers(painter, frame)
    for chip in frame.chips:
        _draw_chip(painter, frame, chip)


def _draw_chip(painter: QPainter, frame: Frame, chip: Chip) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(frame.colors.line, 1))
    painter.setBrush(frame.colors.chip)
    painter.drawRoundedRect(chip.rect, chip.rect.height() / 2, chip.rect.height() / 2)
    painter.setPen(frame.colors.text)
    if chip.name is not ChipName.UNDATED:  # signs that point along the axis stay as they are
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.drawText(chip.rect, Qt.AlignmentFlag.AlignCenter, chip.text)
    painter.restore()
