"""What the actions of the table do: opening, moving about, help. Editing and copying have modules of their own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from timeline_app import __version__
from timeline_app.errors import AppError
from timeline_app.model import EVERYTHING
from timeline_app.settings import samples_folder
from timeline_app.ui.actions import shortcut_rows
from timeline_app.ui.desk import Desk
from timeline_app.ui.file_names import may_write, with_suffix
from timeline_app.ui.panels.failures import FailuresDialog
from timeline_app.ui.panels.shortcuts import ShortcutsDialog
from timeline_app.ui.panels.values import FailureItem, ShortcutItem
from timeline_app.ui.sentences import translated
from timeline_app.ui.toolbar import Toolbar
from timeline_app.ui.typed_dates import in_any_language

OpenPaths = Callable[[Sequence[Path]], None]


class Commands(QObject):
    """One method an action, named as in `actions.ACTIONS`."""

    def __init__(self, window: QWidget, desk: Desk, undo_stack: QUndoStack, open_paths: OpenPaths) -> None:
        super().__init__(window)
        self._window, self._desk, self._undo_stack, self._open_paths = window, desk, undo_stack, open_paths
        self._session, self._parts = desk.session, desk.parts
        self._toolbar: Toolbar | None = None
        self._parts.range_bar.range_typed.connect(self.choose_typed_range)
        self._parts.range_bar.cleared.connect(self.clear_range)
        self._parts.range_bar.failures_requested.connect(self.show_failures)
        self._parts.welcome.files_requested.connect(self.open_files)
        self._parts.welcome.folder_requested.connect(self.open_folder)
        self._parts.welcome.samples_requested.connect(self.open_samples)

    def set_toolbar(self, toolbar: Toolbar) -> None:
        """The toolbar is made from the actions, so it comes later."""
        self._toolbar = toolbar

    # --- opening -------------------------------------------------------------------------------------------

    def open_files(self) -> None:
        """Ask for article files."""
        kinds = self.tr("Articles (*.txt *.md *.html *.htm *.xhtml);;All files (*)")
        names, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Open articles"), "", kinds)
        if names:
            self._open_paths([Path(name) for name in names])

    def open_folder(self) -> None:
        """Ask for a folder of articles."""
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Open a folder of articles"))
        if name:
            self._open_paths([Path(name)])

    def open_samples(self) -> None:
        """Read the sample articles."""
        folder = samples_folder()
        if folder is None:
            raise AppError(self.tr("The sample articles were not installed along with the program."))
        self._open_paths([folder])

    def new_library(self) -> None:
        """Begin an empty library in a file of its own."""
        path = self._ask_library_to_write(self.tr("New library"), is_replaced=False)
        if path is not None:
            if path.exists():
                raise AppError(
                    self.tr("{path} exists already. Open it, or choose another name.").format(path=path)
                )
            self._change_library(path)

    def open_library(self) -> None:
        """Open another library."""
        kinds = self.tr("Timeline libraries (*.timeline)")
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open library"), self._folder(), kinds)
        if name:
            self._change_library(Path(name))

    def save_library_as(self) -> None:
        """Copy the library to another file and go on in the copy."""
        path = self._ask_library_to_write(self.tr("Save library as"), is_replaced=True)
        if path is not None:
            self._desk.keep_view()
            self._session.library.save_as(path)
            self._session.open(path)

    def _change_library(self, path: Path) -> None:
        self._desk.opening.cancel()
        self._desk.keep_view()
        self._session.open(path)

    def _ask_library_to_write(self, title: str, *, is_replaced: bool) -> Path | None:
        kinds = self.tr("Timeline libraries (*.timeline)")
        name, _ = QFileDialog.getSaveFileName(self._window, title, self._folder(), kinds)
        if not name:
            return None
        path = with_suffix(name, {".timeline"}, ".timeline")
        return path if not is_replaced or may_write(self._window, name, path) else None

    def _folder(self) -> str:
        return str(self._session.library.path.parent)

    def close(self) -> None:
        """Leave the program."""
        self._window.close()

    # --- moving about --------------------------------------------------------------------------------------

    def undo(self) -> None:
        """Take back the last change."""
        self._undo_stack.undo()

    def redo(self) -> None:
        """Make it again."""
        self._undo_stack.redo()

    def find(self) -> None:
        """Go to the search field."""
        if self._toolbar is not None:
            self._toolbar.search.setFocus()
            self._toolbar.search.selectAll()

    def clear_range(self) -> None:
        """Choose everything again."""
        self._session.set_ranges(EVERYTHING)

    def type_range(self) -> None:
        """Go to the field in which a range is typed."""
        self._parts.range_bar.focus_range()

    def choose_typed_range(self, text: str) -> None:
        """Choose the ranges that were typed, or say what is wrong with them."""
        from timeline_app.services.ranges import parse_ranges  # the tagger loads with the first typed range

        detail = self._session.detail(self._desk.event_id) if self._desk.event_id else None
        today = datetime.now(UTC).astimezone().date()
        try:
            reference = detail.event.interval if detail else None
            ranges = in_any_language(partial(parse_ranges, today=today, reference=reference))(text)
        except AppError as error:
            self._parts.range_bar.show_error(translated(str(error)))
            return
        self._session.set_ranges(ranges)
        self._parts.timeline.fit(ranges.hull)

    def go_to_source(self) -> None:
        """Show the chosen event's sentence in its article."""
        if self._desk.event_id is not None:
            self._desk.show_source(self._desk.event_id)

    def show_reader(self) -> None:
        """Bring the reader to the front."""
        self._parts.show_reader()

    def show_events(self) -> None:
        """Bring the table of events to the front."""
        self._parts.show_events()

    def show_summary(self) -> None:
        """Go to the sentences of the summary."""
        self._parts.summary.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # --- help ----------------------------------------------------------------------------------------------

    def show_shortcuts(self) -> None:
        """List all shortcuts."""
        ShortcutsDialog([ShortcutItem(*row) for row in shortcut_rows()], self._window).exec()

    def show_failures(self) -> None:
        """List the files that could not be read, and why."""
        items = [FailureItem(str(f.path), translated(f.message)) for f in self._desk.opening.failures]
        FailuresDialog(items, self._window).exec()

    def show_about(self) -> None:
        """Say what this is and where its data are kept."""
        text = QCoreApplication.translate(
            "Commands",
            "Timeline {version}\n\nWhat happened when, with the sentence to prove it.\n\n"
            "This library: {path}\nNothing leaves this machine.",
        )
        QMessageBox.about(
            self._window,
            self.tr("About Timeline"),
            text.format(version=__version__, path=self._session.library.path),
        )
