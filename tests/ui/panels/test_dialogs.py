"""The dialogs and the first page."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from timeline_app.ui.panels.failures import FailuresDialog
from timeline_app.ui.panels.shortcuts import ShortcutsDialog
from timeline_app.ui.panels.values import FailureItem, ShortcutItem
from timeline_app.ui.panels.welcome import WelcomePage


def words_of(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


FAILURES = [
    FailureItem("/home/a\u202etxt.exe", "It is binary."),
    FailureItem("/home/new\nline.txt", "It is\nempty."),
]


def test_failures_show_each_file_on_one_line_with_its_reason(qtbot: QtBot) -> None:
    dialog = FailuresDialog(FAILURES)
    qtbot.addWidget(dialog)
    shown = [[dialog.list.topLevelItem(r).text(c) for c in (0, 1)] for r in range(2)]
    assert shown == [["/home/a\\u202etxt.exe", "It is binary."], ["/home/new\\x0aline.txt", "It is empty."]]


def test_failures_can_be_copied(qtbot: QtBot) -> None:
    dialog = FailuresDialog(FAILURES)
    qtbot.addWidget(dialog)
    qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    assert len(QGuiApplication.clipboard().text().splitlines()) == 3
    dialog.list.setCurrentItem(dialog.list.topLevelItem(1))
    qtbot.keyClick(dialog.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().splitlines() == [
        "File\tReason",
        "/home/new\\x0aline.txt\tIt is empty.",
    ]


def test_no_failures_are_said_to_be_none(qtbot: QtBot) -> None:
    dialog = FailuresDialog([])
    qtbot.addWidget(dialog)
    assert "Every file was read." in words_of(dialog)
    assert not dialog.copy_button.isEnabled()


def test_shortcuts_stand_under_their_groups(qtbot: QtBot) -> None:
    items = [
        ShortcutItem("File", "Ctrl+O", "Open"),
        ShortcutItem("View", "F", "Fit"),
        ShortcutItem("View", "+", "Zoom"),
    ]
    dialog = ShortcutsDialog(items)
    qtbot.addWidget(dialog)
    assert words_of(dialog).split("\n") == ["File", "Ctrl+O", "Open", "View", "F", "Fit", "+", "Zoom"]


def test_first_page_offers_files_folder_and_samples(qtbot: QtBot) -> None:
    page = WelcomePage()
    qtbot.addWidget(page)
    page.show()
    for button, signal in (
        (page.files_button, page.files_requested),
        (page.folder_button, page.folder_requested),
        (page.samples_button, page.samples_requested),
    ):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    page.set_samples_available(False)
    assert not page.samples_button.isVisible()
