"""Draws cards and bands with their titles, and writes the dates of a range."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QLocale, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from timeline_app.model import Granularity, Interval
from timeline_app.ui.dates import format_interval
from timeline_app.ui.timeline.palette import LaneColors, mixed
from timeline_app.ui.timeline.shapes import APPROXIMATE, PLANNED, fading
from timeline_app.ui.timeline.snug import END_PX, INSET_PX

if TYPE_CHECKING:
    from timeline_app.geometry.scene import Band, Card, LanePicture
    from timeline_app.ui.timeline.painter import Frame

_RADIUS = 6.0


def range_dates(interval: Interval, locale: QLocale) -> tuple[str, str]:
    """The first and the last date of a range, both included."""
    grain = max(min(interval.granularity, Granularity.YEAR), Granularity.MINUTE)
    first = Interval.around(interval.start, grain)
    last = Interval.around(interval.last_moment, grain)
    return format_interval(first, locale), format_interval(last, locale)


def whole_range(interval: Interval, locale: QLocale) -> str:
    """The range as one text."""
    return format_interval(replace(interval, approximate=False), locale)


def draw_cards(painter: QPainter, frame: Frame) -> None:
    """Stems, then bands and cards of all lanes, the lit ones last."""
    if frame.scene is None:
        return
    lanes = frame.scene.lanes
    frame.picture.titles.fetch([band.event_id for lane in lanes for band in lane.bands])
    for lane in lanes:
        stem = QColor(frame.colors.lane(lane.number).ink)
        stem.setAlphaF(0.45)
        painter.setPen(QPen(stem, 1))
        foot = lane.strip_top + 2 if lane.density is None else lane.strip_bottom
        lines = [QLineF(c.anchor + 0.5, c.bottom - 4, c.anchor + 0.5, foot) for c in lane.cards if c.anchor >= 0]
        painter.drawLines(lines)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for lane in lanes:
        colors = frame.colors.lane(lane.number)
        for band in lane.bands:
            _draw_band(painter, frame, band, colors)
        _draw_lane_cards(painter, frame, lane, colors)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _draw_lane_cards(painter: QPainter, frame: Frame, lane: LanePicture, colors: LaneColors) -> None:
    for card in lane.cards:
        _draw_card(painter, frame, card, colors)


def _edge(frame: Frame, event_id: int, colors: LaneColors) -> tuple[QColor, float]:
    """Colour and width of an outline: the selected event in the accent, lit ones in the text's colour."""
    if event_id == frame.picture.selected:
        return frame.colors.accent, 2.0
    if event_id in frame.picture.highlighted:
        return frame.colors.text, 1.6
    edge = QColor(colors.ink)
    edge.setAlphaF(1.0 if event_id == frame.hovered or frame.colors.is_high_contrast else 0.35)
    return edge, 1.0


def _draw_card(painter: QPainter, frame: Frame, card: Card, colors: LaneColors) -> None:
    rect = QRectF(card.left + 0.5, card.top + 0.5, card.right - card.left - 1, card.bottom - card.top - 1)
    flags = frame.picture.flags(card.index)
    edge, width = _edge(frame, card.event_id, colors)
    pen = QPen(edge, width)
    if flags & PLANNED:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(frame.colors.ground if flags & PLANNED else colors.ground)
    painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
    _draw_spine(painter, rect, colors, is_hollow=bool(flags & PLANNED))
    _draw_words(painter, frame, card, rect)


def _draw_spine(painter: QPainter, rect: QRectF, colors: LaneColors, *, is_hollow: bool) -> None:
    spine = QRectF(rect.left() + 4, rect.top() + 5, 3, rect.height() - 10)
    painter.setPen(QPen(colors.ink, 1) if is_hollow else Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush if is_hollow else colors.ink)
    painter.drawRoundedRect(spine, 1.5, 1.5)


def _draw_words(painter: QPainter, frame: Frame, card: Card, rect: QRectF) -> None:
    """The date in grey, the title below it; together in the middle of the card's height."""
    fonts, style = frame.picture.fonts, card.style
    small, title = fonts.small.metrics, fonts.of(style)
    line, width = title.metrics.height(), rect.width() - INSET_PX - END_PX + 2
    lines = frame.picture.titles.lines(card.event_id, title.font, style.title_scale, width, style.title_lines)
    date_px = small.height() + (line - small.height()) * 0.8 if style.has_date else 0.0
    left, top = rect.left() + INSET_PX, rect.center().y() - (line * len(lines) + date_px) / 2
    flags = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
    if style.has_date:
        date = frame.picture.date(card.index, frame.locale)
        painter.setPen(frame.colors.muted)
        words = small.elidedText(date, Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRectF(left, top, width, small.height()), flags, words)
    painter.setFont(title.font)
    painter.setPen(frame.colors.text)
    for number, text in enumerate(lines):
        painter.drawText(QRectF(left, top + date_px + number * line, width, line), flags, text)
    painter.setFont(frame.font)


def _draw_band(painter: QPainter, frame: Frame, band: Band, colors: LaneColors) -> None:
    """A soft stretch as wide as the event is known; "around" fades at both ends, its title stays in view."""
    view = frame.viewport.width_px
    left, right = max(band.left, -20.0), min(band.right, view + 20)
    rect = QRectF(left + 0.5, band.top + 0.5, right - left - 1, band.bottom - band.top - 1)
    flags = frame.picture.flags(band.index)
    edge, width = _edge(frame, band.event_id, colors)
    is_lit = edge.alphaF() == 1.0
    fill = mixed(frame.colors.ground, colors.band, 0.55)  # no stem shines through the words
    if flags & PLANNED:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(edge, width, Qt.PenStyle.DashLine))
    else:
        fade = rect.width() * 0.3 if flags & APPROXIMATE else 10.0
        painter.setBrush(fading(rect.left(), rect.right(), fill, fade))
        painter.setPen(QPen(edge, width) if is_lit else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(rect, 4, 4)
    _draw_band_title(painter, frame, band, max(band.left, 0.0) + 8, min(max(band.right, band.limit), view) - 8)


def _draw_band_title(painter: QPainter, frame: Frame, band: Band, left: float, right: float) -> None:
    if right - left < 4 * QFontMetricsF(frame.font).averageCharWidth():
        return
    text = frame.picture.titles.title(band.event_id)
    date = frame.picture.date(band.index, frame.locale)
    words = QFontMetricsF(frame.font).elidedText(f"{text} · {date}", Qt.TextElideMode.ElideRight, right - left)
    painter.setPen(frame.colors.text)
    flags = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
    painter.drawText(QRectF(left, band.top, right - left, band.bottom - band.top), flags, words)
