"""Light, dark and high contrast: own palettes, a small style sheet, and the colours that mean something.

The palettes are our own because Qt's `setColorScheme` does nothing on several platforms. Every pair of text and
ground keeps WCAG 2.2's contrast of 4.5, 7 in high contrast. No colour here is the only sign of anything.
"""

from dataclasses import dataclass
from enum import Enum
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from timeline_app.settings import resource

#: the rhythm of the window: gaps and margins are multiples of it
UNIT_PX: Final = 4


class Theme(Enum):
    """What a user can choose; SYSTEM follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high contrast"


@dataclass(frozen=True, slots=True)
class Colors:
    """Colours with a meaning, as "#rrggbb". `muted` is text that matters less; the grounds go under text."""

    muted: str
    border: str
    hover: str
    accent: str
    marked: str
    marked_ground: str
    lit_ground: str
    assumed: str
    planned: str
    error: str


@dataclass(frozen=True, slots=True)
class _Surface:
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
    Theme.LIGHT: _Surface(
        window="#f4f5f7", base="#ffffff", alternate="#f7f8fa", button="#ffffff", text="#1b2330",
        highlight="#d5e3fa", highlighted_text="#10233f", link="#1f5bb8", tooltip="#ffffff", disabled="#98a1ae",
        shadow="#b9c0ca",
    ),
    Theme.DARK: _Surface(
        window="#191d23", base="#1f242b", alternate="#232932", button="#2a313b", text="#e4e8ee",
        highlight="#2e466b", highlighted_text="#ffffff", link="#7fb2ff", tooltip="#2a313b", disabled="#6b7683",
        shadow="#4a5563",
    ),
    Theme.HIGH_CONTRAST: _Surface(
        window="#000000", base="#000000", alternate="#000000", button="#000000", text="#ffffff",
        highlight="#ffe600", highlighted_text="#000000", link="#66e0ff", tooltip="#000000", disabled="#a6a6a6",
        shadow="#ffffff",
    ),
}  # fmt: skip

_COLORS = {
    Theme.LIGHT: Colors(
        muted="#5a6472", border="#dce0e6", hover="#edf1f7", accent="#2460c2", marked="#1f5bb8",
        marked_ground="#e8f0fc", lit_ground="#fff0b8", assumed="#8a5200", planned="#6a4bb0", error="#b3261e",
    ),
    Theme.DARK: Colors(
        muted="#9aa5b3", border="#343c47", hover="#29303a", accent="#7fb2ff", marked="#8fbcff",
        marked_ground="#24354f", lit_ground="#574a12", assumed="#f0b35a", planned="#bda5f5", error="#ff8a80",
    ),
    Theme.HIGH_CONTRAST: Colors(
        muted="#ffffff", border="#ffffff", hover="#2b2b2b", accent="#ffe600", marked="#66e0ff",
        marked_ground="#000000", lit_ground="#4a4300", assumed="#ffe600", planned="#e0b3ff", error="#ff9d94",
    ),
}  # fmt: skip


def palette_of(theme: Theme) -> QPalette:
    """The palette of a theme; of SYSTEM the light one, since only `apply_theme` can ask the desktop."""
    surface = _surface_of(theme)
    colors = _COLORS[theme if theme in _COLORS else Theme.LIGHT]
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


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Give the whole program the palette and the style sheet of a theme."""
    if app.style().name().lower() != "fusion":
        app.setStyle("Fusion")  # the one style that takes a palette whole on every platform
    shown = system_theme(app) if theme is Theme.SYSTEM else theme
    app.setPalette(palette_of(shown))
    app.setStyleSheet(style_sheet(shown))


def system_theme(app: QApplication) -> Theme:
    """What the desktop asks for; LIGHT where it says nothing."""
    hints = app.styleHints()
    accessibility = getattr(hints, "accessibility", None)  # Qt 6.10
    if accessibility is not None and accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return Theme.HIGH_CONTRAST
    return Theme.DARK if hints.colorScheme() is Qt.ColorScheme.Dark else Theme.LIGHT


def colors_of(palette: QPalette) -> Colors:
    """The meaningful colours that go with a palette: a widget asks with its own and needs no theme handed down."""
    window = palette.color(QPalette.ColorRole.Window)
    if window == QColor(_SURFACES[Theme.HIGH_CONTRAST].window):
        return _COLORS[Theme.HIGH_CONTRAST]
    return _COLORS[Theme.DARK if window.lightness() < 128 else Theme.LIGHT]


def style_sheet(theme: Theme) -> str:
    """What a palette cannot say: thin borders, flat headers, underlined tabs, round corners."""
    surface, colors = _surface_of(theme), _COLORS[theme if theme in _COLORS else Theme.LIGHT]
    values = {"text": surface.text, "base": surface.base, "button": surface.button, "window": surface.window}
    values |= {"disabled": surface.disabled, "highlight": surface.highlight}
    values |= {"muted": colors.muted, "border": colors.border, "hover": colors.hover, "accent": colors.accent}
    values |= {"error": colors.error, "handle": surface.shadow}
    is_light = theme not in (Theme.DARK, Theme.HIGH_CONTRAST)
    values |= {"ink": "dark" if is_light else "light", "tick": "light" if is_light else "dark"}
    values |= {"icons": resource("ui").as_posix()}
    return _SHEET.format_map(values)


def _surface_of(theme: Theme) -> _Surface:
    return _SURFACES[theme if theme in _SURFACES else Theme.LIGHT]


_SHEET = """
QToolTip {{ background: {base}; color: {text}; border: 1px solid {border}; padding: 4px; }}
QTabWidget::pane {{ border: none; border-top: 1px solid {border}; }}
QTabBar::tab {{ padding: 6px 12px; border: none; border-bottom: 2px solid transparent; color: {muted}; }}
QTabBar::tab:hover {{ color: {text}; }}
QTabBar::tab:selected {{ color: {text}; border-bottom-color: {accent}; }}
QHeaderView::section {{
    background: {base}; color: {muted}; border: none; border-bottom: 1px solid {border}; padding: 4px 8px;
}}
QHeaderView::section:hover {{ color: {text}; }}
QPushButton {{
    background: {button}; color: {text}; border: 1px solid {border}; border-radius: 4px; padding: 4px 12px;
}}
QPushButton:hover {{ background: {hover}; }}
QPushButton:pressed {{ background: {border}; }}
QPushButton:default, QPushButton:focus {{ border-color: {accent}; }}
QPushButton:disabled {{ color: {disabled}; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QToolButton {{ border: 1px solid transparent; border-radius: 4px; padding: 4px 8px; }}
QToolButton:hover, QToolButton:focus {{ background: {hover}; border-color: {border}; }}
QToolButton[popupMode="1"], QToolButton[popupMode="2"] {{ padding-right: 22px; }}
QToolButton::menu-button {{ border: none; width: 20px; }}
QToolButton::menu-arrow, QToolButton::menu-indicator {{
    image: url("{icons}/down-{ink}.png"); width: 12px; height: 12px;
}}
QToolButton::menu-indicator {{ subcontrol-origin: padding; subcontrol-position: right center; right: 5px; }}
QToolBar {{ background: {window}; border: none; border-bottom: 1px solid {border}; padding: 4px; spacing: 8px; }}
QMenuBar {{ background: {window}; border: none; padding: 2px 4px; }}
QLineEdit {{
    background: {base}; border: 1px solid {border}; border-radius: 4px; padding: 3px 6px;
}}
QLineEdit:focus {{ border-color: {accent}; }}
QLineEdit[invalid="true"] {{ border-color: {error}; }}
QComboBox, QSpinBox {{
    background: {button}; border: 1px solid {border}; border-radius: 4px; padding: 3px 6px;
}}
QComboBox:focus, QComboBox:on, QSpinBox:focus {{ border-color: {accent}; }}
QComboBox::drop-down {{ border: none; width: 20px; }}
QComboBox::down-arrow, QSpinBox::down-arrow {{ image: url("{icons}/down-{ink}.png"); width: 12px; height: 12px; }}
QSpinBox::up-arrow {{ image: url("{icons}/up-{ink}.png"); width: 12px; height: 12px; }}
QSpinBox::up-button, QSpinBox::down-button {{ border: none; width: 16px; }}
QSpinBox::up-button {{ subcontrol-position: top right; }}
QSpinBox::down-button {{ subcontrol-position: bottom right; }}
QCheckBox {{ spacing: 8px; }}
QCheckBox::indicator, QListView::indicator, QTableView::indicator, QTreeView::indicator {{
    width: 14px; height: 14px; background: {base}; border: 1px solid {muted}; border-radius: 3px;
}}
QCheckBox::indicator:checked, QListView::indicator:checked, QTableView::indicator:checked,
QTreeView::indicator:checked {{
    background: {accent}; border-color: {accent}; image: url("{icons}/tick-{tick}.png");
}}
QCheckBox::indicator:indeterminate {{
    background: {accent}; border-color: {accent}; image: url("{icons}/dash-{tick}.png");
}}
QTableView::indicator:disabled {{ border-color: {border}; }}
QCheckBox::indicator:focus {{ border-color: {accent}; }}
QProgressBar {{ background: {border}; border: none; border-radius: 3px; max-height: 6px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 3px; }}
QSplitter::handle {{ background: {border}; }}
QTabBar {{ qproperty-drawBase: 0; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {handle}; border-radius: 4px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 28px; }}
QScrollBar::handle:horizontal {{ min-width: 28px; }}
QScrollBar::handle:hover {{ background: {muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QStatusBar {{ border-top: 1px solid {border}; }}
QStatusBar::item {{ border: none; }}
"""
