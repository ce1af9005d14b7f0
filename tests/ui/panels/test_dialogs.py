"""The dialogs and the first page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from timeline_app.errors import DateError
from timeline_app.model import Candidate, Interval, Origin
from timeline_app.ui.panels.date_dialog import DateDialog, moved_to_year
from timeline_app.ui.panels.failures import FailuresDialog
from timeline_app.ui.panels.shortcuts import ShortcutsDialog
from timeline_app.ui.panels.values import FailureItem, ShortcutItem
from timeline_app.ui.panels.welcome import WelcomePage

FOUND = Interval.day(2026, 8, 19)
OTHERS = [
    Candidate(FOUND, Origin.DATELINE, 0.4, "latest"),
    Candidate(Interval.day(2025, 8, 19), Origin.DATELINE, 0.3, "the year before"),
    Candidate(Interval.day(2024, 8, 19), Origin.DATELINE, 0.2, "two years before"),
    Candidate(Interval.day(2025, 8, 19), Origin.URL, 0.1, "again"),
]


def parse(text: str) -> Interval:
    try:
        return Interval.from_edtf(text)
    except DateError as error:
        raise DateError(f"“{text}” is no date.") from error


def words_of(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


@pytest.fixture
def dialog(qtbot: QtBot) -> DateDialog:
    dialog = DateDialog(
        heading="Date of the article", title="Kremlin <b>emphasizes</b>", current=FOUND, parse=parse,
        format_date=Interval.human, reasons=("no year is written",), candidates=OTHERS,
    )  # fmt: skip
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def test_date_dialog_says_what_was_found_and_why(dialog: DateDialog) -> None:
    words = words_of(dialog)
    assert "19 August 2026" in words
    assert "no year is written" in words
    assert dialog.windowTitle() == "Date of the article"


def test_other_dates_are_one_click_away(qtbot: QtBot, dialog: DateDialog) -> None:
    assert [button.text() for button in dialog.choices] == ["19 August 2025", "19 August 2024"]
    assert "the year before" in dialog.choices[0].toolTip()
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(dialog.choices[1], Qt.MouseButton.LeftButton)
    assert dialog.interval == Interval.day(2024, 8, 19)


def test_year_and_enter_move_the_day_into_that_year(qtbot: QtBot, dialog: DateDialog) -> None:
    qtbot.keyClicks(dialog.field, "2020")
    assert dialog.answer.text() == "→ 19 August 2020"
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.interval == Interval.day(2020, 8, 19)


def test_wrong_words_are_explained_and_cannot_be_confirmed(qtbot: QtBot, dialog: DateDialog) -> None:
    assert not dialog.ok_button.isEnabled()
    qtbot.keyClicks(dialog.field, "2020-02-30")
    assert dialog.answer.text() == "⚠ “2020-02-30” is no date."
    assert not dialog.ok_button.isEnabled()
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.field.setText("2020-02-29")
    assert dialog.ok_button.isEnabled()
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(dialog.ok_button, Qt.MouseButton.LeftButton)
    assert dialog.interval == Interval.day(2020, 2, 29)


@pytest.mark.parametrize(
    ("current", "text", "moved"),
    [
        (Interval.day(2024, 2, 29), "2023", None),
        (Interval.day(2024, 2, 29), "2020", Interval.day(2020, 2, 29)),
        (Interval.month(2024, 8), "2020", Interval.month(2020, 8)),
        (Interval.year(2024), "2020", None),
        (None, "2020", None),
        (FOUND, "0000", None),
        (FOUND, "20200", None),
        (FOUND, "２０２０", None),
    ],
)
def test_only_a_bare_year_moves_a_known_day_or_month(
    current: Interval | None, text: str, moved: Interval | None
) -> None:
    assert moved_to_year(current, text) == moved


def test_date_dialog_for_nothing_found(qtbot: QtBot) -> None:
    dialog = DateDialog(heading="Date", title="", current=None, parse=parse, format_date=Interval.human)
    qtbot.addWidget(dialog)
    assert "No date" in words_of(dialog)
    assert dialog.choices == []


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
