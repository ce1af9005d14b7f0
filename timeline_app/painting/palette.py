"""The timeline's colours, derived from a palette: light, dark and high contrast follow by themselves."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QColor, QPalette

#: Of lanes, on light, dark and black grounds. Eight hues after Okabe and Ito's set for colour-blind people
#: (https://jfly.uni-koeln.de/color/; its yellow and black, lost on white and on black, are olive and grey here).
#: Lightness and order were searched for so that neighbours, also the last and the first, are at least 30 apart in
#: CIELAB for every kind of colour vision and any two at least 12.
_LIGHT = ("#28588b", "#ae4a00", "#22a172", "#bf7d02", "#328cd9", "#8f883a", "#bb62a1", "#595138")
_DARK = ("#4a88cd", "#d16b03", "#09a274", "#dea000", "#5db9e9", "#aaa13c", "#c669a5", "#eec6c5")
_BLACK = ("#4a91db", "#da7418", "#0b9e71", "#eaa50b", "#35bdee", "#d3c855", "#c16ea2", "#dddddd")
#: How many colours there are before they come round again.
LANE_COLOURS = len(_LIGHT)
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
    frame: QColor
    overview: QColor
    overview_important: QColor
    today: QColor
    chip: QColor
    is_high_contrast: bool
    lanes: tuple[LaneColors, ...]
    named: tuple[LaneColors, ...]

    @classmethod
    def from_palette(cls, palette: QPalette) -> TimelineColors:
        """The colours that go with a palette; all text keeps 4.5:1 on every ground that it stands on."""
        role = QPalette.ColorRole
        ground, text = palette.color(role.Base), palette.color(role.Text)
        accent = palette.color(role.Accent)
        if contrast(accent, ground) < 3:
            accent = palette.color(role.Link)
        is_high = contrast(text, ground) > 19 and ground.lightness() < 10
        inks = _BLACK if is_high else _DARK if ground.lightness() < 128 else _LIGHT
        lanes = tuple(_lane_colors(ink, ground, text, is_high=is_high) for ink in inks)
        named = tuple(_lane_colors(ink, ground, text, is_high=is_high) for ink in EVENT_COLOURS.values())
        shades = {
            "stripe": mixed(ground, text, 0.025),
            "weekend": mixed(ground, text, 0.1 if is_high else 0.035),
            "range_ground": mixed(ground, accent, 0.24 if is_high else 0.11),
            "outside": mixed(ground, text, 0.05),
            "chip": mixed(ground, text, 0.0 if is_high else 0.07),
        }
        grounds = (ground, *shades.values(), *(colors.ground for colors in lanes + named))
        ink = lanes[0].ink
        return cls(
            ground=ground,
            text=text,
            muted=_legible(mixed(ground, text, 1.0 if is_high else 0.62), text, *grounds),
            line=mixed(ground, text, 1.0 if is_high else 0.22),
            hairline=mixed(ground, text, 0.35 if is_high else 0.09),
            accent=accent,
            accent_text=ground if contrast(ground, accent) >= 4.5 else text,
            today=_legible(QColor(_TODAY), text, ground, *shades.values()),
            frame=mixed(ground, text, 1.0 if is_high else 0.68),
            overview=_legible(mixed(ground, ink, 0.4), ink, ground, shades["outside"], ratio=3.0),
            overview_important=_legible(ink, text, ground, ratio=7.0),
            is_high_contrast=is_high,
            lanes=lanes,
            named=named,
            **shades,
        )

    def lane(self, number: int) -> LaneColors:
        """The colours of a lane; they come round again after the last."""
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


def _legible(color: QColor, toward: QColor, *grounds: QColor, ratio: float = 4.5) -> QColor:
    """The colour moved so far toward another that it can be read on all the grounds."""
    for step in range(21):
        moved = mixed(color, toward, step / 20)
        if all(contrast(moved, ground) >= ratio for ground in grounds):
            return moved
    return toward


def _lane_colors(name: str, ground: QColor, text: QColor, *, is_high: bool) -> LaneColors:
    """Shades of one colour: its ink is seen on the ground and on its own cards."""
    share = 0.0 if is_high else 0.12 if ground.lightness() < 128 else 0.08
    for ratio in (3.0, 3.1, 3.3, 3.5, 4.0):
        ink = _legible(QColor(name), text, ground, ratio=ratio)
        card = mixed(ground, ink, share)
        if contrast(ink, card) >= 3.0:
            break
    return LaneColors(ink, card, mixed(ground, ink, 0.32))
