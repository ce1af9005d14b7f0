"""Choosing the language of the window."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup

from timeline_app.translation import Language, language_of

_ACTIONS = {
    "use_system_language": Language.SYSTEM,
    "use_english": Language.ENGLISH,
    "use_german": Language.GERMAN,
}


class Languages(QObject):
    """The language that was chosen, and the actions that choose another.

    `chosen()`: another one is wanted. Words that stand in the window are not changed by it: the window has to be
    made anew.
    """

    chosen = Signal()

    def __init__(self, name: str, actions: Mapping[str, QAction], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.language = language_of(name)
        group = QActionGroup(self)
        for action_name, language in _ACTIONS.items():
            action = actions[action_name]
            action.setCheckable(True)
            action.setChecked(language is self.language)
            group.addAction(action)

    def use_system_language(self) -> None:
        """Speak the language of the desktop."""
        self._choose(Language.SYSTEM)

    def use_english(self) -> None:
        """Speak English."""
        self._choose(Language.ENGLISH)

    def use_german(self) -> None:
        """Speak German."""
        self._choose(Language.GERMAN)

    def _choose(self, language: Language) -> None:
        if language is not self.language:
            self.language = language
            self.chosen.emit()
