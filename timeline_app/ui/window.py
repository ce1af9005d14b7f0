"""The main window: its look, its first paint, its end. The desk joins what stands in it."""

from __future__ import annotations

import base64
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QUndoStack
from PySide6.QtWidgets import QMainWindow, QMessageBox

from timeline_app.errors import AppError
from timeline_app.settings import Settings
from timeline_app.ui import present
from timeline_app.ui.actions import ACTIONS, build_actions
from timeline_app.ui.commands import Commands
from timeline_app.ui.copying import Copying
from timeline_app.ui.desk import Desk
from timeline_app.ui.editing import Editing
from timeline_app.ui.jobs import Jobs
from timeline_app.ui.layout import Layout
from timeline_app.ui.opening import Opening
from timeline_app.ui.session import Session
from timeline_app.ui.state import load_state, save_state
from timeline_app.ui.themes import Themes
from timeline_app.ui.toolbar import Toolbar

_EVENT_MENU = ("go_to_source", "edit_title", "edit_date", "hide_event", "change_article_date")


class MainWindow(QMainWindow):
    """The one window of the program. `painted` is emitted once, after its first paint."""

    painted = Signal()

    def __init__(self, settings: Settings, *, library: Path | None = None) -> None:
        super().__init__()
        self._settings = settings
        self._state = load_state(settings.state_file)
        self._library_path = library or Path(self._state.library or settings.default_library)
        self._has_painted = False
        self._jobs = Jobs(self.show_error, self)
        self._undo_stack = QUndoStack(self)
        self.session = Session(self._jobs, method=self._state.method, count=self._state.count, parent=self)
        self.opening = Opening(self.session, self._jobs, self)
        self.parts = Layout(self)
        self.desk = Desk(self.session, self.opening, self.parts, self)
        self._commands = Commands(self, self.desk, self._undo_stack, self.open_paths)
        self._editing = Editing(self, self.desk, self._undo_stack)
        self._copying = Copying(self, self.desk)
        self._themes = Themes(self._state.theme, self)
        self._build_actions()
        self.session.opened.connect(self._follow_library)
        self.desk.title_changed.connect(self._show_title)
        self._restore_look()

    def _build_actions(self) -> None:
        owners = (self._commands, self._editing, self._copying, self._themes)
        handlers = {
            spec.name: next(getattr(owner, spec.name) for owner in owners if hasattr(owner, spec.name))
            for spec in ACTIONS
        }
        actions = build_actions(self, handlers)
        for name, changed in (
            ("undo", self._undo_stack.canUndoChanged),
            ("redo", self._undo_stack.canRedoChanged),
        ):
            actions[name].setEnabled(False)
            changed.connect(actions[name].setEnabled)
        self._editing.set_menu_actions(tuple(actions[name] for name in _EVENT_MENU))
        self._toolbar = Toolbar(actions, self)
        self._toolbar.search_changed.connect(self.session.set_search)
        self._toolbar.recent_chosen.connect(lambda path: self.open_paths([Path(path)]))
        self._commands.set_toolbar(self._toolbar)
        self.addToolBar(self._toolbar)

    def _restore_look(self) -> None:
        self.setAcceptDrops(True)
        self.resize(1360, 860)
        if self._state.geometry:
            self.restoreGeometry(QByteArray(base64.b64decode(self._state.geometry)))
        self.parts.restore_sizes(self._state.splitters)
        self._toolbar.set_recent(self._state.recent)
        self.setWindowTitle(self.tr("Timeline"))
        self.parts.show_work(has_articles=self._library_path.exists())

    def event(self, event: QEvent) -> bool:
        """Notice the first paint."""
        handled = super().event(event)
        if event.type() is QEvent.Type.Paint and not self._has_painted:
            self._has_painted = True
            QTimer.singleShot(0, self.painted.emit)
        return handled

    @property
    def is_idle(self) -> bool:
        """Whether all that was asked for has been read and shown."""
        is_resting = self.session.is_resting and self.desk.is_resting
        return is_resting and not self.opening.is_running and self._jobs.is_idle()

    def begin(self, paths: Sequence[Path] = ()) -> None:
        """Open the library and the files that the program was started with; to be called after `painted`."""
        self.session.method = present.known_method(self._state.method)
        self.parts.summary.set_methods(present.method_items(), self.session.method, self.session.count)
        try:
            self.session.open(self._library_path)
        except AppError as error:
            self.show_error(error)
            self.session.open(self._settings.default_library)
        if paths:
            self.open_paths(paths)

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Read articles into the library and remember what was asked for."""
        self._state = self._state.with_recent(tuple(str(path.absolute()) for path in paths))
        self._toolbar.set_recent(self._state.recent)
        self.parts.show_work(has_articles=True)
        self.opening.start(paths)

    def _follow_library(self) -> None:
        self._undo_stack.clear()
        self._toolbar.clear_search()
        self._state = self._state.with_library(str(self.session.library.path))

    def _show_title(self, text: str) -> None:
        self.setWindowTitle(f"{text} — {self.session.library.path.stem} — {self.tr('Timeline')}")

    def show_bug(self, error: BaseException) -> None:
        """Say that something is wrong with the program itself, and where it was written down."""
        text = self.tr(
            "Something in the program went wrong: {error}\n\nYour library is safe. Details are in {log}."
        )
        QMessageBox.critical(self, self.tr("Timeline"), text.format(error=error, log=self._settings.log_file))

    def show_error(self, error: BaseException) -> None:
        """An AppError as a sentence in the window; anything else flies to the handler of bugs."""
        if isinstance(error, AppError):
            QMessageBox.warning(self, self.tr("Timeline"), str(error))
        else:
            sys.excepthook(type(error), error, error.__traceback__)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and folders may be dropped anywhere."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        event.acceptProposedAction()
        self.open_paths([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep everything for the next start."""
        self.opening.cancel()
        self._jobs.stop()
        if self.session.is_open:
            self.desk.keep_view()
        self.session.close()
        state = replace(
            self._state,
            geometry=base64.b64encode(self.saveGeometry().data()).decode(),
            splitters=self.parts.sizes(),
            theme=self._themes.theme.value,
            method=self.session.method,
            count=self.session.count,
        )
        try:
            save_state(self._settings.state_file, state)
        except AppError as error:
            print(error, file=sys.stderr)  # noqa: T201 - the window is gone, there is no other place to say it
        super().closeEvent(event)
