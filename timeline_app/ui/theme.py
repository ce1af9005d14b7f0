"""Light, dark and high contrast in the window: the palette in use and a small style sheet."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from timeline_app.painting.surfaces import Colors, Theme, colors_of_theme, palette_of, surface_of
from timeline_app.settings import resource

__all__ = ["UNIT_PX", "Colors", "Theme", "apply_theme", "colors_of", "palette_of", "style_sheet", "system_theme"]

#: the rhythm of the window: gaps and margins are multiples of it
UNIT_PX: Final = 4


def apply_theme(app: QApplication, theme: Theme, *, is_moving: bool = True) -> None:
    """Give the whole program the palette and the style sheet of a theme; nothing moves where not `is_moving`."""
    if app.style().name().lower() != "fusion":
        app.setStyle("Fusion")  # the one style that takes a palette whole on every platform
    shown = system_theme(app) if theme is Theme.SYSTEM else theme
    app.setPalette(palette_of(shown))
    app.setStyleSheet(style_sheet(shown, is_mirrored=app.isRightToLeft()) + ("" if is_moving else _STILL))


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
    if window == QColor(surface_of(Theme.HIGH_CONTRAST).window):
        return colors_of_theme(Theme.HIGH_CONTRAST)
    return colors_of_theme(Theme.DARK if window.lightness() < 128 else Theme.LIGHT)


def style_sheet(theme: Theme, *, is_mirrored: bool = False) -> str:
    """What a palette cannot say: thin borders, flat headers, underlined tabs, round corners.

    Qt mirrors where arrows stand by itself, but not the room that is left for them.
    """
    surface, colors = surface_of(theme), colors_of_theme(theme)
    values = {"text": surface.text, "base": surface.base, "button": surface.button, "window": surface.window}
    values |= {"disabled": surface.disabled, "highlight": surface.highlight}
    values |= {
        "muted": colors.muted,
        "border": colors.border,
        "edge": colors.edge,
        "hover": colors.hover,
        "accent": colors.accent,
    }
    values |= {"error": colors.error}
    is_light = theme not in (Theme.DARK, Theme.HIGH_CONTRAST)
    values |= {"ink": "dark" if is_light else "light", "tick": "light" if is_light else "dark"}
    values |= {"arrow_side": "left" if is_mirrored else "right"}
    values |= {"icons": resource("ui").as_posix()}
    return _SHEET.format_map(values)


#: What `QStyle.StyleHint.SH_Widget_Animation_Duration` answers, to our widgets and to Qt's.
_STILL = "* { widget-animation-duration: 0; }"

_SHEET = """
QToolTip {{ background: {base}; color: {text}; border: 1px solid {border}; padding: 4px; }}
QTabWidget::pane {{ border: none; border-top: 1px solid {border}; }}
QTabBar::tab {{ padding: 6px 12px; border: none; border-bottom: 2px solid transparent; color: {muted}; }}
QTabBar::tab:hover {{ color: {text}; }}
QTabBar::tab:selected {{ color: {text}; border-bottom-color: {accent}; }}
QTabBar::tab:focus {{ border: 2px solid {accent}; border-radius: 4px; padding: 4px 10px 6px 10px; }}
QHeaderView::section {{
    background: {base}; color: {muted}; border: none; border-bottom: 1px solid {border}; padding: 4px 8px;
}}
QHeaderView::section:hover {{ color: {text}; }}
QPushButton {{
    background: {button}; color: {text}; border: 1px solid {edge}; border-radius: 4px; padding: 4px 12px;
}}
QPushButton:hover {{ background: {hover}; }}
QPushButton:pressed {{ background: {border}; }}
QPushButton:default {{ border-color: {accent}; }}
QPushButton:focus {{ border: 2px solid {accent}; padding: 3px 11px; }}
QPushButton:disabled {{ color: {disabled}; border-color: {border}; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QToolButton {{ border: 1px solid transparent; border-radius: 4px; padding: 4px 8px; }}
QToolButton:hover {{ background: {hover}; border-color: {border}; }}
QToolButton:focus {{ background: {hover}; border: 2px solid {accent}; padding: 3px 7px; }}
QToolButton[popupMode="1"], QToolButton[popupMode="2"] {{ padding-{arrow_side}: 22px; }}
QToolButton[popupMode="1"]:focus, QToolButton[popupMode="2"]:focus {{ padding-{arrow_side}: 21px; }}
QToolButton::menu-button {{ border: none; width: 20px; }}
QToolButton::menu-arrow, QToolButton::menu-indicator {{
    image: url("{icons}/down-{ink}.png"); width: 12px; height: 12px;
}}
QToolButton::menu-indicator {{ subcontrol-origin: padding; subcontrol-position: right center; right: 5px; }}
QToolButton#along, QToolButton#along:focus {{ padding: 4px 0; padding-{arrow_side}: 22px; border-color: {edge}; }}
QToolBar {{ background: {window}; border: none; border-bottom: 1px solid {border}; padding: 4px; spacing: 8px; }}
QMenuBar {{ background: {window}; border: none; padding: 2px 4px; }}
CommandPalette {{ background: {window}; border: 1px solid {edge}; border-radius: 4px; }}
QLineEdit, QPlainTextEdit {{
    background: {base}; border: 1px solid {edge}; border-radius: 4px; padding: 3px 6px;
}}
QLineEdit:focus, QPlainTextEdit:focus {{ border: 2px solid {accent}; padding: 2px 5px; }}
QLineEdit:disabled, QPlainTextEdit:disabled {{ border-color: {border}; }}
QLineEdit[invalid="true"] {{ border-color: {error}; }}
QComboBox, QSpinBox {{
    background: {button}; border: 1px solid {edge}; border-radius: 4px; padding: 3px 6px;
    combobox-popup: 0;
}}
QComboBox:focus, QComboBox:on, QSpinBox:focus {{ border: 2px solid {accent}; padding: 2px 5px; }}
QComboBox:disabled, QSpinBox:disabled {{ border-color: {border}; }}
QComboBox::drop-down {{ border: none; width: 20px; }}
QComboBox::down-arrow, QSpinBox::down-arrow {{ image: url("{icons}/down-{ink}.png"); width: 12px; height: 12px; }}
QSpinBox::up-arrow {{ image: url("{icons}/up-{ink}.png"); width: 12px; height: 12px; }}
QSpinBox::up-button, QSpinBox::down-button {{ border: none; width: 16px; }}
QSpinBox::up-button {{ subcontrol-position: top right; }}
QSpinBox::down-button {{ subcontrol-position: bottom right; }}
QCheckBox {{ spacing: 8px; border: 2px solid transparent; border-radius: 4px; padding: 1px; }}
QCheckBox:focus {{ border-color: {accent}; }}
QListView, QTableView, QTreeView, QTextBrowser, QScrollArea {{ border: 2px solid transparent; }}
QListView:focus, QTableView:focus, QTreeView:focus, QTextBrowser:focus, QScrollArea:focus {{
    border: 2px solid {accent};
}}
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
QProgressBar {{ background: {border}; border: none; border-radius: 3px; max-height: 6px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 3px; }}
QSplitter::handle {{ background: {border}; }}
QTabBar {{ qproperty-drawBase: 0; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {edge}; border-radius: 4px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 28px; }}
QScrollBar::handle:horizontal {{ min-width: 28px; }}
QScrollBar::handle:hover {{ background: {muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QStatusBar {{ border-top: 1px solid {border}; }}
QStatusBar::item {{ border: none; }}
"""
