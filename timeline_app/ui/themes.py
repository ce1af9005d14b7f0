"""Choosing the look of the window: its colours, and whether things move."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from timeline_app.ui.movement import Movement
from timeline_app.ui.theme import Theme, apply_theme


class Themes(QObject):
    """The theme that is in use, and the actions that change it."""

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        known = {theme.value: theme for theme in Theme}
        self.theme = known.get(name, Theme.SYSTEM)
        self.movement = Movement(self)
        self.movement.changed.connect(lambda: self._use(self.theme))
        self._use(self.theme)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow_desktop)
        if hasattr(hints, "accessibility"):  # Qt 6.10
            hints.accessibility().contrastPreferenceChanged.connect(self._follow_desktop)

    def use_system_theme(self) -> None:
        """Follow the desktop."""
        self._use(Theme.SYSTEM)

    def use_light_theme(self) -> None:
        """Dark on light."""
        self._use(Theme.LIGHT)

    def use_dark_theme(self) -> None:
        """Light on dark."""
        self._use(Theme.DARK)

    def use_high_contrast_theme(self) -> None:
        """Black, white and few strong colours."""
        self._use(Theme.HIGH_CONTRAST)

    def _follow_desktop(self) -> None:
        if self.theme is Theme.SYSTEM:
            self._use(self.theme)

    def _use(self, theme: Theme) -> None:
        self.theme = theme
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_theme(app, theme, is_moving=self.movement.is_wanted)
