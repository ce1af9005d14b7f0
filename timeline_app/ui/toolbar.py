"""The toolbar: open, search, copy, export."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

_TYPING_MS = 200


class Toolbar(QToolBar):
    """Says what is searched for, after a short rest of the hand, and which recent file is wanted."""

    search_changed = Signal(str)
    recent_chosen = Signal(str)

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toolbar")
        self.setWindowTitle(self.tr("Toolbar"))
        self.setMovable(False)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self._recent = QMenu(self.tr("&Recent"), self)
        self.addWidget(self._open_button(actions))
        self.search = self._search_field()
        self.addWidget(self.search)
        self.addWidget(_spacer())
        self.addAction(actions["copy_summary"])
        exports = [actions[name] for name in ("export_events", "export_summary", "export_picture")]
        self.addWidget(self._menu_button(self.tr("Export"), exports))

    def set_recent(self, paths: Sequence[str]) -> None:
        """Offer these files and folders, newest first."""
        self._recent.clear()
        for path in paths:
            action = self._recent.addAction(Path(path).name.replace("&", "&&") or path)
            action.setToolTip(path)
            action.triggered.connect(lambda _checked=False, chosen=path: self.recent_chosen.emit(chosen))
        self._recent.setEnabled(bool(paths))

    def clear_search(self) -> None:
        """Search for nothing, without saying so."""
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)

    def _open_button(self, actions: Mapping[str, QAction]) -> QToolButton:
        listed = [actions[name] for name in ("open_files", "open_folder", "open_samples")]
        button = self._menu_button(self.tr("Open"), listed)
        button.menu().addMenu(self._recent)
        button.menu().addSeparator()
        button.menu().addActions([actions[name] for name in ("new_library", "open_library", "save_library_as")])
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        button.clicked.connect(actions["open_files"].trigger)
        return button

    def _menu_button(self, text: str, actions: list[QAction]) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        menu = QMenu(button)
        menu.setToolTipsVisible(True)
        menu.addActions(actions)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def _search_field(self) -> QLineEdit:
        field = _SearchField(self)
        field.setObjectName("search")
        field.setPlaceholderText(self.tr("Search articles and events"))
        field.setAccessibleName(self.tr("Search articles and events"))
        field.setClearButtonEnabled(True)
        field.setAcceptDrops(False)  # a dropped file is an article to open, not words to search for
        field.setMaximumWidth(420)
        field.setMinimumWidth(200)
        timer = QTimer(field, singleShot=True, interval=_TYPING_MS)
        timer.timeout.connect(lambda: self.search_changed.emit(field.text()))
        field.textChanged.connect(lambda _text: timer.start())
        return field


class _SearchField(QLineEdit):
    """Esc ends the search; in an empty field it is the window's."""

    def event(self, event: QEvent) -> bool:
        """Take Esc before the window's shortcut does."""
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and bool(self.text())
        if is_escape and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if is_escape and event.type() is QEvent.Type.KeyPress:
            self.clear()
            return True
        return super().event(event)


def _spacer() -> QWidget:
    spacer = QWidget()
    spacer.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return spacer
