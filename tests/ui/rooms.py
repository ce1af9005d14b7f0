"""Every room of the program that a user can stand in, for the tests of what must hold in all of them."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from tests.ui.windows import NOTE, Open
from timeline_app.ui.actions import shortcut_rows
from timeline_app.ui.panels.command_palette import CommandPalette
from timeline_app.ui.panels.failures import FailuresDialog
from timeline_app.ui.panels.shortcuts import ShortcutsDialog
from timeline_app.ui.panels.values import FailureItem, ShortcutItem
from timeline_app.ui.window import MainWindow

#: Actions that ask something in a dialog.
_ASKING = (
    "edit_event", "merge_events", "change_article_date", "change_years", "add_event", "export_picture",
)  # fmt: skip


def rooms(open_window: Open, folder: Path) -> Iterator[tuple[str, QWidget]]:
    """Name and widget of one room after the other; each is left when the next is asked for."""
    yield "the first start", open_window(library=folder / "empty.timeline")
    note = folder / "note.txt"
    note.write_text(NOTE, encoding="utf-8")
    window = open_window(note, library=folder / "note.timeline")
    yield "the reader", window
    work = window.work
    work.parts.show_events()
    yield "the table of events", window
    work.parts.show_filter()
    work.parts.range_bar.show_failures(2)
    work.parts.range_bar.show_error("This is no date.")
    work.parts.range_bar.show_filter("Arendal")
    work.parts.range_bar.show_progress(1, 3)
    QApplication.processEvents()
    yield "the filter, with all that the status bar may say", window
    for name, dialog in _dialogs(window):
        yield name, dialog
        dialog.close()
        dialog.deleteLater()
        QApplication.processEvents()


def _dialogs(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    window.work.show_palette()
    yield "the palette of commands", window.findChildren(CommandPalette)[-1]
    snapshot = window.work.session.snapshot
    assert snapshot is not None
    window.work.desk.select_event(int(snapshot.columns.event_id[0]))
    for name in _ASKING:
        before = _open_dialogs()
        window.work.handlers()[name]()
        QApplication.processEvents()
        (dialog,) = [one for one in _open_dialogs() if one not in before]
        yield name, dialog
    for dialog in (
        ShortcutsDialog([ShortcutItem(*row) for row in shortcut_rows()], window),
        FailuresDialog([FailureItem("/home/one.txt", "It is empty.")], window),
    ):
        dialog.open()
        QApplication.processEvents()
        yield type(dialog).__name__, dialog


def _open_dialogs() -> list[QDialog]:
    return [
        widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QDialog) and widget.isVisible()
    ]


def seen(room: QWidget) -> list[QWidget]:
    """All widgets that are shown in a room."""
    window = room.window()
    return [widget for widget in room.findChildren(QWidget) if widget.isVisible() and widget.window() is window]


def focusable(room: QWidget) -> list[QWidget]:
    """Those that the Tab key can reach, in no order; a part of another that hands its focus on is not one."""
    return [
        widget
        for widget in seen(room)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None and widget.isEnabled()
    ]


def called(widget: QWidget) -> str:
    """A widget in the message of a failing test."""
    path = []
    part: QWidget | None = widget
    while part is not None and len(path) < 4:
        path.append(f"{type(part).__name__}{f' {part.objectName()}' if part.objectName() else ''}")
        part = part.parentWidget()
    return " in ".join(path)
