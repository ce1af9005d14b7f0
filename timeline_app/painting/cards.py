"""Draws cards and bands with their titles, and writes the dates of a range."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QLinearGradient, QPainter, QPen

from timeline_app.painting.bidi import isolated
from timeline_app.painting.images import Blank
from timeline_app.painting.marks import stem_foot
from timeline_app.painting.palette import LaneColors, mixed
from timeline_app.painting.shapes import PALE, Shape, fading
from timeline_app.painting.snug import END_PX, INSET_PX

if TYPE_CHECKING:
    from timeline_app.geometry.scene import Band, Card
    from timeline_app.painting.frame import Frame
    from timeline_app.painting.images import Stamps

_RADIUS = 6.0
#: How much of a band fades at each end where it is "around" a time, and how many pixels of others.
_SOFT, _EDGE_PX = 0.3, 10.0
#: A band's title stands where the band begins, in every language: time runs from the left.
_AT_ITS_BEGINNING = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignLeft
#: How the words of a card stand in their lines.
_LINE = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)


def draw_cards(painter: QPainter, frame: Frame) -> None:
    """Stems, then bands and cards of all lanes, the lit ones last."""
    if frame.scene is None:
        return
    lanes = frame.scene.lanes
    frame.picture.images.renew(frame.colors, frame.picture.titles.version)
    frame.picture.titles.fetch([band.event_id for lane in lanes for band in lane.bands])
    for lane in lanes:
        stem = QColor(frame.colors.lane(lane.number).ink)
        stem.setAlphaF(0.45)
        painter.setPen(QPen(stem, 1))
        foot = stem_foot(lane)
        lines = [QLineF(c.anchor + 0.5, c.bottom - 4, c.anchor + 0.5, foot) for c in lane.cards if c.anchor >= 0]
        painter.drawLines(lines)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    stamps = frame.picture.images.on(painter)
    for lane in lanes:
        colors = frame.colors.lane(lane.number)
        for band in lane.bands:
            _draw_band(painter, frame, band, _own_colors(frame, band.place, colors))
        for card in lane.cards:
            _put_card(painter, stamps, frame, card, _own_colors(frame, card.place, colors))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _own_colors(frame: Frame, index: int, colors: LaneColors) -> LaneColors:
    """The colours that the user gave an event, else those of its lane."""
    colour = frame.picture.colour(index)
    return frame.colors.event(0, colour) if colour else colors


def _edge(frame: Frame, event_id: int, colors: LaneColors) -> tuple[QColor, float]:
    """Colour and width of an outline: chosen events in the accent, lit ones in the text's colour."""
    if frame.picture.is_chosen(event_id):
        return frame.colors.accent, 2.0
    if frame.picture.is_lit(event_id):
        return frame.colors.text, 1.6
    edge = QColor(colors.ink)
    edge.setAlphaF(1.0 if event_id == frame.hovered or frame.colors.is_high_contrast else 0.35)
    return edge, 1.0


def _put_card(painter: QPainter, stamps: Stamps, frame: Frame, card: Card, colors: LaneColors) -> None:
    """A card as a picture that is kept, or drawn as shapes and text for files and paper."""
    rect = QRectF(card.left, card.top, card.right - card.left, card.bottom - card.top)
    picture, number = frame.picture, card.event_id
    signs = (picture.is_chosen(number), picture.is_lit(number), number == frame.hovered)
    look = (number, card.style.height_px, colors.ink.rgb(), signs)
    if not frame.is_sheet and stamps.again(look, rect):
        return

    def draw_ground(target: QPainter, place: QRectF) -> None:
        _draw_ground(target, frame, card, colors, place.adjusted(0.5, 0.5, -0.5, -0.5))

    def draw(target: QPainter, place: QRectF) -> None:
        draw_ground(target, place)
        _draw_words(target, frame, card, place.adjusted(0.5, 0.5, -0.5, -0.5))

    if frame.is_sheet:
        draw(painter, rect)
    else:
        kind = (picture.flags(card.place), picture.sources(card.place) > 1, bool(picture.colour(card.place)))
        stamps.soon(look, rect, draw, Blank(("card", kind, *look[1:]), draw_ground))


def _draw_ground(painter: QPainter, frame: Frame, card: Card, colors: LaneColors, rect: QRectF) -> None:
    """A card without its words."""
    shape = Shape.of(frame.picture.flags(card.place))
    edge, width = _edge(frame, card.event_id, colors)
    painter.setPen(QPen(edge, width, shape.outline))
    if frame.picture.sources(card.place) > 1:
        _draw_stack(painter, frame, rect)
    painter.setBrush(frame.colors.ground if shape.is_hollow or shape.is_pale else colors.ground)
    painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
    ink = mixed(frame.colors.ground, colors.ink, PALE) if shape.is_pale else colors.ink
    width = 5 if frame.picture.colour(card.place) else 3
    _draw_spine(painter, rect, ink, is_hollow=shape.is_hollow, width=width)


def _draw_stack(painter: QPainter, frame: Frame, rect: QRectF) -> None:
    """The edge of another card behind that of an event with several sources."""
    painter.setBrush(frame.colors.ground)
    painter.drawRoundedRect(rect.adjusted(4, -3, -4, -3), _RADIUS, _RADIUS)


def _draw_spine(painter: QPainter, rect: QRectF, ink: QColor, *, is_hollow: bool, width: float) -> None:
    """The bar at the left edge; a wider one is of the event's own colour."""
    spine = QRectF(rect.left() + 4, rect.top() + 5, width, rect.height() - 10)
    painter.setPen(QPen(ink, 1) if is_hollow else Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush if is_hollow else ink)
    painter.drawRoundedRect(spine, 1.5, 1.5)


def _draw_words(painter: QPainter, frame: Frame, card: Card, rect: QRectF) -> None:
    """The date in grey, the title below it; together in the middle of the card's height."""
    fonts, style = frame.picture.fonts, card.style
    small, title = fonts.small.metrics, fonts.of(style)
    line, width = title.metrics.height(), rect.width() - INSET_PX - END_PX + 2
    lines = frame.picture.titles.lines(card.event_id, title.font, style.title_scale, width, style.title_lines)
    date_px = small.height() + (line - small.height()) * 0.8 if style.has_date else 0.0
    left, top = rect.left() + INSET_PX, rect.center().y() - (line * len(lines) + date_px) / 2
    if style.has_date:
        painter.setPen(frame.colors.muted)
        words = _fitting(frame.picture.headlines(card.place, frame.locale), small, width)
        painter.drawText(QRectF(left, top, width, small.height()), _LINE, words)
    painter.setFont(title.font)
    painter.setPen(frame.colors.text)
    for number, text in enumerate(lines):
        shown = isolated(text, is_mirrored=frame.areas.is_mirrored)
        painter.drawText(QRectF(left, top + date_px + number * line, width, line), _LINE, shown)
    painter.setFont(frame.font)


def _fitting(forms: Sequence[str], metrics: QFontMetricsF, width: float) -> str:
    """The first form that fits a width; the last one cut where none does."""
    for form in forms[:-1]:
        if metrics.horizontalAdvance(form) <= width:
            return form
    return metrics.elidedText(forms[-1], Qt.TextElideMode.ElideRight, width)


def _draw_band(painter: QPainter, frame: Frame, band: Band, colors: LaneColors) -> None:
    """A soft stretch as wide as the event is known; "around" fades at both ends, its title stays in view."""
    view = frame.viewport.width_px
    beyond = 0.0 if frame.is_sheet else 20.0  # not all that shows an SVG cuts at the edge of the lanes
    left, right = max(band.left, -beyond), min(band.right, view + beyond)
    if right < left:
        return  # it is laid out, but lies beside the view
    rect = QRectF(left + 0.5, band.top + 0.5, max(1.0, right - left - 1), band.bottom - band.top - 1)
    shape = Shape.of(frame.picture.flags(band.place))
    edge, width = _edge(frame, band.event_id, colors)
    is_lit = edge.alphaF() == 1.0
    fill = mixed(
        frame.colors.ground, colors.band, 0.55 * (PALE if shape.is_pale else 1.0)
    )  # nothing shines through
    if shape.is_hollow:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(edge, width, shape.outline))
    else:
        painter.setBrush(_fade(frame, band, rect, fill, is_soft=shape.is_soft))
        painter.setPen(QPen(edge, width) if is_lit else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(rect, 4, 4)
    _draw_band_title(painter, frame, band, max(band.left, 0.0) + 8, min(max(band.right, band.limit), view) - 8)


def _fade(frame: Frame, band: Band, rect: QRectF, fill: QColor, *, is_soft: bool) -> QLinearGradient:
    """Fades where the event begins and ends; an end that is open fades where the view ends."""
    is_begun, is_endless = frame.picture.open_ends(band.place)
    if not (is_begun or is_endless):
        fade = (band.right - band.left) * _SOFT if is_soft else _EDGE_PX
        return fading(band.left, band.right, fill, fade, frame.ground)
    fade = rect.width() * _SOFT
    left = rect.left() - (0.0 if is_begun else fade)  # an end that is known does not fade: it would do so outside
    right = rect.right() + (0.0 if is_endless else fade)
    return fading(left, right, fill, fade, frame.ground)


def _draw_band_title(painter: QPainter, frame: Frame, band: Band, left: float, right: float) -> None:
    if right - left < 4 * QFontMetricsF(frame.font).averageCharWidth():
        return
    text = isolated(frame.picture.titles.title(band.event_id), is_mirrored=frame.areas.is_mirrored)
    forms = [f"{text} · {form}" for form in frame.picture.headlines(band.place, frame.locale)]
    words = _fitting(forms, QFontMetricsF(frame.font), right - left)
    painter.setPen(frame.colors.text)
    flags = int(_AT_ITS_BEGINNING | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
    painter.drawText(QRectF(left, band.top, right - left, band.bottom - band.top), flags, words)
