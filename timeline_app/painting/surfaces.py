"""The themes as palettes: light, dark and high contrast, for the window and for pictures alike.

The palettes are our own because Qt's `setColorScheme` does nothing on several platforms. Every pair of text and
ground keeps WCAG 2.2's contrast of 4.5, 7 in high contrast. No colour here is the only sign of anything.
"""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtGui import QColor, QPalette


class Theme(Enum):
    """What a user can choose; SYSTEM follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high contrast"


@dataclass(frozen=True, slots=True)
class Colors:
    """Colours with a meaning, as "#rrggbb". `muted` is text that matters less; the grounds go under text.

    `border` parts what stands side by side, `edge` bounds what can be pressed or filled in, 3:1 on any ground.
    """

    muted: str
    border: str
    edge: str
    hover: str
    accent: str
    marked: str
    marked_ground: str
    lit_ground: str
    assumed: str
    planned: str
    error: str


@dataclass(frozen=True, slots=True)
class Surface:
    """What a palette is made of."""

    window: str
    base: str
    alternate: str
    button: str
    text: str
    highlight: str
    highlighted_text: str
    link: str
    tooltip: str
    disabled: str
    shadow: str


_SURFACES = {
    Theme.LIGHT: Surface(
        window="#f4f5f7", base="#ffffff", alternate="#f7f8fa", button="#ffffff", text="#1b2330",
        highlight="#d5e3fa", highlighted_text="#10233f", link="#1f5bb8", tooltip="#ffffff", disabled="#98a1ae",
        shadow="#b9c0ca",
    ),
    Theme.DARK: Surface(
        window="#191d23", base="#1f242b", alternate="#232932", button="#2a313b", text="#e4e8ee",
        highlight="#2e466b", highlighted_text="#ffffff", link="#7fb2ff", tooltip="#2a313b", disabled="#6b7683",
        shadow="#4a5563",
    ),
    Theme.HIGH_CONTRAST: Surface(
        window="#000000", base="#000000", alternate="#000000", button="#000000", text="#ffffff",
        highlight="#ffe600", highlighted_text="#000000", link="#66e0ff", tooltip="#000000", disabled="#a6a6a6",
        shadow="#ffffff",
    ),
}  # fmt: skip

_COLORS = {
    Theme.LIGHT: Colors(
        muted="#5a6472", border="#dce0e6", edge="#808997", hover="#edf1f7", accent="#2460c2", marked="#1f5bb8",
        marked_ground="#e8f0fc", lit_ground="#fff0b8", assumed="#8a5200", planned="#6a4bb0", error="#b3261e",
    ),
    Theme.DARK: Colors(
        muted="#9aa5b3", border="#343c47", edge="#76818f", hover="#29303a", accent="#7fb2ff", marked="#8fbcff",
        marked_ground="#24354f", lit_ground="#574a12", assumed="#f0b35a", planned="#bda5f5", error="#ff8a80",
    ),
    Theme.HIGH_CONTRAST: Colors(
        muted="#ffffff", border="#ffffff", edge="#ffffff", hover="#2b2b2b", accent="#ffe600", marked="#66e0ff",
        marked_ground="#000000", lit_ground="#4a4300", assumed="#ffe600", planned="#e0b3ff", error="#ff9d94",
    ),
}  # fmt: skip


def palette_of(theme: Theme) -> QPalette:
    """The palette of a theme; of SYSTEM the light one, since only the window can ask the desktop."""
    surface, colors = surface_of(theme), colors_of_theme(theme)
    palette = QPalette(QColor(surface.button), QColor(surface.window))
    role = QPalette.ColorRole
    for name, value in (
        (role.Window, surface.window), (role.WindowText, surface.text), (role.Base, surface.base),
        (role.AlternateBase, surface.alternate), (role.Text, surface.text), (role.Button, surface.button),
        (role.ButtonText, surface.text), (role.BrightText, surface.highlighted_text),
        (role.Highlight, surface.highlight), (role.HighlightedText, surface.highlighted_text),
        (role.Link, surface.link), (role.LinkVisited, surface.link), (role.ToolTipBase, surface.tooltip),
        (role.ToolTipText, surface.text), (role.PlaceholderText, colors.muted), (role.Mid, colors.border),
        (role.Light, surface.base), (role.Midlight, colors.hover), (role.Dark, surface.shadow),
        (role.Shadow, surface.shadow), (role.Accent, colors.accent),
    ):  # fmt: skip
        palette.setColor(name, QColor(value))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(surface.disabled))
    return palette


def surface_of(theme: Theme) -> Surface:
    """What the palette of a theme is made of; of SYSTEM that of the light one."""
    return _SURFACES[theme if theme in _SURFACES else Theme.LIGHT]


def colors_of_theme(theme: Theme) -> Colors:
    """The meaningful colours of a theme; of SYSTEM those of the light one."""
    return _COLORS[theme if theme in _COLORS else Theme.LIGHT]
