"""The main window: its look, its first paint, its end. What stands in it is the workplace's."""

from __future__ import annotations

import base64
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow

from timeline_app.errors import AppError
from timeline_app.settings import Settings
from timeline_app.ui.actions import build_actions
from timeline_app.ui.languages import Languages
from timeline_app.ui.state import load_state, save_state
from timeline_app.ui.themes import Themes
from timeline_app.ui.toolbar import Toolbar

if TYPE_CHECKING:
    from timeline_app.ui.workplace import Workplace


class MainWindow(QMainWindow):
    """The one window of the program.

    Menus and toolbar are there with the first paint, after which `painted` is emitted once; all else is made by
    `begin`, so that nobody looks at nothing while it is loaded. `reopens` is the library that is to be shown by a
    new window after this one was closed, for the words of a window do not change; None where it is the end.
    """

    painted = Signal()

    def __init__(self, settings: Settings, *, library: Path | None = None) -> None:
        super().__init__()
        self._settings = settings
        self._state = load_state(settings.state_file)
        self._library_path = library or Path(self._state.library or settings.default_library)
        self._has_painted = False
        self._work: Workplace | None = None
        self._handlers: dict[str, Callable[[], object]] = {}
        self._themes = Themes(self._state.theme, self)
        self._actions = build_actions(self, self._do)
        self._languages = Languages(self._state.language, self._actions, self)
        self._languages.chosen.connect(self._speak)
        self.reopens: Path | None = None
        for name in ("undo", "redo"):
            self._actions[name].setEnabled(False)
        self._toolbar = Toolbar(self._actions, self)
        self._toolbar.set_recent(self._state.recent)
        self._toolbar.recent_chosen.connect(lambda path: self.open_paths([Path(path)]))
        self.addToolBar(self._toolbar)
        self.statusBar().setSizeGripEnabled(False)
        self.setAcceptDrops(True)
        self.setWindowTitle(self.tr("Timeline"))
        self.resize(1360, 860)
        if self._state.geometry:
            self.restoreGeometry(QByteArray(base64.b64decode(self._state.geometry)))

    def _do(self, name: str) -> None:
        """Carry out an action; before the workplace is there none can be."""
        if handler := self._handlers.get(name):
            handler()

    @property
    def work(self) -> Workplace:
        """What stands in the window, after `begin`."""
        if self._work is None:
            raise RuntimeError("the window has not begun yet")
        return self._work

    @property
    def is_stuck(self) -> bool:
        """Whether something goes on after the end that could not be stopped."""
        return self._work is not None and self._work.is_stuck

    def event(self, event: QEvent) -> bool:
        """Notice the first paint."""
        handled = super().event(event)
        if event.type() is QEvent.Type.Paint and not self._has_painted:
            self._has_painted = True
            QTimer.singleShot(0, self.painted.emit)
        return handled

    def begin(self, paths: Sequence[Path] = ()) -> None:
        """Furnish the window, open the library and the files that the program was started with."""
        from timeline_app.ui.workplace import Workplace  # the first paint has not waited for it

        work = Workplace(
            self,
            self._state,
            open_paths=self.open_paths,
            show_error=self.show_error,
            themes=self._themes,
            languages=self._languages,
        )
        self._work, self._handlers = work, work.handlers()
        work.join(self._actions, self._toolbar)
        work.session.opened.connect(self._follow_library)
        work.desk.title_changed.connect(self._show_title)
        work.parts.show_work(has_articles=self._library_path.exists())
        work.parts.timeline.setFocus()
        self._themes.movement.ask_desktop()
        self._open_library(work)
        if paths:
            self.open_paths(paths)

    def _open_library(self, work: Workplace) -> None:
        """The one asked for, else the default one, else one for today: there is always one to work in."""
        for path in (self._library_path, self._settings.default_library):
            try:
                work.session.open(path)
            except AppError as error:
                self.show_error(error)
            else:
                return
        work.session.open(Path(tempfile.mkdtemp(prefix="timeline-app-")) / "unsaved.timeline")

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Read articles into the library and remember what was asked for."""
        self._state = self._state.with_recent(tuple(str(path.absolute()) for path in paths))
        self._toolbar.set_recent(self._state.recent)
        self.work.parts.show_work(has_articles=True)
        self.work.opening.start(paths)

    def _follow_library(self) -> None:
        self._state = self._state.with_library(str(self.work.session.library.path))

    def _show_title(self, text: str) -> None:
        self.setWindowTitle(f"{text} — {self.work.session.library.path.stem} — {self.tr('Timeline')}")

    def _speak(self) -> None:
        """Make way for a window in the language that was chosen; what is being read is not given up for it."""
        if self.work.opening.is_running:
            words = self.tr("Articles are being read: the window will speak the other language at the next start.")
            self.work.parts.range_bar.show_message(words)
            return
        self.reopens = self.work.session.library.path
        self.close()

    def show_bug(self, error: BaseException) -> None:
        """Say that something is wrong with the program itself, and where it was written down."""
        text = self.tr(
            "Something in the program went wrong: {error}\n\nYour library is safe. Details are in {log}."
        )
        from PySide6.QtWidgets import QMessageBox

        QMessageBox.critical(self, self.tr("Timeline"), text.format(error=error, log=self._settings.log_file))

    def show_error(self, error: BaseException) -> None:
        """An AppError as a sentence in the window; anything else flies to the handler of bugs."""
        if isinstance(error, AppError):
            from PySide6.QtWidgets import QMessageBox

            from timeline_app.ui.sentences import translated

            QMessageBox.warning(self, self.tr("Timeline"), translated(str(error)))
        else:
            sys.excepthook(type(error), error, error.__traceback__)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and folders may be dropped anywhere."""
        if self._work is not None and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        event.acceptProposedAction()
        self.open_paths([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep everything for the next start."""
        state = replace(
            self._state,
            geometry=base64.b64encode(self.saveGeometry().data()).decode(),
            theme=self._themes.theme.value,
            language=self._languages.language.value,
        )
        if self._work is not None:
            session, parts = self._work.session, self._work.parts
            state = replace(
                state,
                splitters=parts.sizes(),
                method=session.method,
                count=session.length.amount,
                unit=session.length.unit.value,
                is_per_day=session.is_per_day,
                left_out=self._work.going_along.left_out,
            )
            state = replace(
                state, recent_commands=self._work.recent_commands, picture_folder=self._work.pictures.folder
            )
        for keep in (partial(save_state, self._settings.state_file, state), self._end_work):
            try:
                keep()
            except AppError as error:
                print(error, file=sys.stderr)  # noqa: T201 - the window is gone, there is no other place to say it
        super().closeEvent(event)

    def _end_work(self) -> None:
        if self._work is not None:
            self._work.end()
