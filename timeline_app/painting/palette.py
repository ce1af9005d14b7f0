"""The timeline's colours, derived from a palette: light, dark and high contrast follow by themselves."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QColor, QPalette

#: Okabe and Ito's set that colour-blind people tell apart (https://jfly.uni-koeln.de/color/), without its
#: yellow and black, which are lost on white and on black; the order puts unlike ones side by side.
_LANES = ("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00")
_TODAY = "#d1495b"
#: The colours that a user can give an event, by the names under which a library keeps them.
EVENT_COLOURS = {
    "red": "#c8323c",
    "orange": "#c75b00",
    "yellow": "#a98600",
    "green": "#2e8540",
    "teal": "#00807d",
    "blue": "#2b6cd4",
    "purple": "#8549c0",
    "grey": "#6b7280",
}


@dataclass(frozen=True, slots=True)
class LaneColors:
    """Of a lane or a coloured event: `ink` for marks and edges, `ground` for cards, `band` for soft stretches."""

    ink: QColor
    ground: QColor
    band: QColor


@dataclass(frozen=True, slots=True)
class TimelineColors:
    """All colours that the painter uses."""

    ground: QColor
    stripe: QColor
    text: QColor
    muted: QColor
    line: QColor
    hairline: QColor
    weekend: QColor
    accent: QColor
    accent_text: QColor
    range_ground: QColor
    outside: QColor
    today: QColor
    chip: QColor
    is_high_contrast: bool
    lanes: tuple[LaneColors, ...]
    named: tuple[LaneColors, ...]

    @classmethod
    def from_palette(cls, palette: QPalette) -> TimelineColors:
        """The colours that go with a palette; grey text keeps 4.5:1 on the ground."""
        role = QPalette.ColorRole
        ground, text = palette.color(role.Base), palette.color(role.Text)
        accent = palette.color(role.Accent)
        if contrast(accent, ground) < 3:
            accent = palette.color(role.Link)
        is_high = contrast(text, ground) > 19 and ground.lightness() < 10
        return cls(
            ground=ground,
            stripe=mixed(ground, text, 0.025),
            text=text,
            muted=_legible(mixed(ground, text, 1.0 if is_high else 0.62), text, ground),
            line=mixed(ground, text, 1.0 if is_high else 0.22),
            hairline=mixed(ground, text, 0.35 if is_high else 0.09),
            weekend=mixed(ground, text, 0.14 if is_high else 0.035),
            accent=accent,
            accent_text=ground if contrast(ground, accent) >= 4.5 else text,
            range_ground=mixed(ground, accent, 0.24 if is_high else 0.11),
            outside=mixed(ground, text, 0.05),
            today=_legible(QColor(_TODAY), text, ground),
            chip=mixed(ground, text, 0.0 if is_high else 0.07),
            is_high_contrast=is_high,
            lanes=tuple(_lane_colors(name, ground, text, is_high=is_high) for name in _LANES),
            named=tuple(_lane_colors(name, ground, text, is_high=is_high) for name in EVENT_COLOURS.values()),
        )

    def lane(self, number: int) -> LaneColors:
        """The colours of a lane; they come round again after six."""
        return self.lanes[number % len(self.lanes)]

    def event(self, lane: int, colour: int) -> LaneColors:
        """The colours of an event: its own, from 1 in the order of `EVENT_COLOURS`, or those of its lane."""
        return self.named[colour - 1] if 0 < colour <= len(self.named) else self.lane(lane)


def mixed(first: QColor, second: QColor, share: float) -> QColor:
    """`share` (0 … 1) of the second colour in the first."""
    return QColor.fromRgbF(
        first.redF() + (second.redF() - first.redF()) * share,
        first.greenF() + (second.greenF() - first.greenF()) * share,
        first.blueF() + (second.blueF() - first.blueF()) * share,
    )


def contrast(first: QColor, second: QColor) -> float:
    """The contrast of two colours by WCAG 2.2: 1 … 21."""
    lighter, darker = sorted((_luminance(first.rgb()), _luminance(second.rgb())), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@cache
def _luminance(rgb: int) -> float:
    color = QColor(rgb)
    channels = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _legible(color: QColor, toward: QColor, ground: QColor, ratio: float = 4.5) -> QColor:
    """The colour moved so far toward another that it can be read on the ground."""
    for step in range(11):
        moved = mixed(color, toward, step / 10)
        if contrast(moved, ground) >= ratio:
            return moved
    return toward


def _lane_colors(name: str, ground: QColor, text: QColor, *, is_high: bool) -> LaneColors:
    is_dark = ground.lightness() < 128
    ink = _legible(QColor(name), text, ground, 5.0 if is_dark else 3.0)
    return LaneColors(
        ink, mixed(ground, ink, 0.0 if is_high else 0.12 if is_dark else 0.08), mixed(ground, ink, 0.32)
    )
