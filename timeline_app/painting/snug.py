"""Cards as large as their words need: short titles ask for less than their room, long ones grow into it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from math import ceil, floor
from typing import Self

from PySide6.QtGui import QFont, QFontMetricsF

from timeline_app.geometry.scene import Card, CardStyle, Scene
from timeline_app.painting.labels import Titles

#: Room left and right of the words.
INSET_PX, END_PX = 11.0, 9.0
#: How near to an edge of its card a stem may stand.
_STEM_PX = 10.0
#: Room counts in steps: a card whose neighbour moves away grows now and then, not in each frame. Steps are larger
#: where cards are many and low.
_ROOM_STEP_PX, _LOW_ROOM_STEP_PX, _LOW_LINES = 24, 48, 2
#: Titles set larger than this take all the width there is before they take another line.
_LARGE = 1.3


@dataclass(frozen=True, slots=True)
class TitleFont:
    """A font at the size of a style's titles."""

    font: QFont
    metrics: QFontMetricsF
    line_px: float

    @classmethod
    def of(cls, font: QFont) -> Self:
        """A font with its measures."""
        metrics = QFontMetricsF(font)
        return cls(font, metrics, metrics.height())


class TitleFonts:
    """The fonts of the styles, made once."""

    def __init__(self, font: QFont) -> None:
        self.small = TitleFont.of(font)
        self._scaled = {1.0: self.small}

    def of(self, style: CardStyle) -> TitleFont:
        """The font of the titles of a style."""
        scale = style.title_scale
        if scale not in self._scaled:
            self._scaled[scale] = TitleFont.of(scaled(self.small.font, scale))
        return self._scaled[scale]


def scaled(font: QFont, scale: float) -> QFont:
    """A font so many times as large."""
    larger = QFont(font)
    if font.pointSizeF() > 0:
        larger.setPointSizeF(font.pointSizeF() * scale)
    else:
        larger.setPixelSize(round(font.pixelSize() * scale))
    return larger


def snug(scene: Scene, titles: Titles, fonts: TitleFonts, date_of: Callable[[int], str]) -> Scene:
    """The scene with each card within its room as wide and as high as title and date need."""
    titles.fetch([card.event_id for lane in scene.lanes for card in lane.cards])
    lanes = []
    for lane in scene.lanes:
        cards = tuple(_snug_card(card, titles, fonts, date_of) for card in lane.cards)
        lanes.append(replace(lane, cards=cards) if cards else lane)
    return replace(scene, lanes=tuple(lanes))


def _snug_card(card: Card, titles: Titles, fonts: TitleFonts, date_of: Callable[[int], str]) -> Card:
    place, event_id, anchor, left, right, top, bottom, limit, style = card
    frame = INSET_PX + END_PX
    step = _LOW_ROOM_STEP_PX if style.title_lines <= _LOW_LINES else _ROOM_STEP_PX
    room = (limit - left - frame) // step * step
    asked = room if style.title_scale >= _LARGE else min(room, max(style.width_px, right - left) - frame)
    asked = floor(max(asked, 0.0))
    needed, lines = titles.measured(
        (event_id, style.height_px, asked), lambda: _size(card, asked, titles, fonts, date_of)
    )
    width = min(needed, room) + frame
    left = max(left, min(anchor + _STEM_PX, right) - width)
    if lines < style.title_lines:
        top += round((style.title_lines - lines) * fonts.of(style).line_px)
    return Card(place, event_id, anchor, left, left + width, top, bottom, limit, style)


def _size(
    card: Card, asked: float, titles: Titles, fonts: TitleFonts, date_of: Callable[[int], str]
) -> tuple[float, int]:
    """The width that the words of a card need where so much is asked for, and how many lines the title takes."""
    style = card.style
    title = fonts.of(style)
    advance = titles.advance(card.event_id, style.title_scale, title.metrics)
    lines = min(max(1, ceil(advance / max(asked, 1.0))), style.title_lines)
    needed = titles.least_width(card.event_id, style.title_scale, lines, title.metrics)
    while needed > asked and lines < style.title_lines:
        lines += 1
        needed = titles.least_width(card.event_id, style.title_scale, lines, title.metrics)
    if style.has_date:
        needed = max(needed, fonts.small.metrics.horizontalAdvance(date_of(card.place)) + 2)
    return needed, lines
