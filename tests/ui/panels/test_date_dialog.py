"""The question for a date: why it is what it is, what else it may be, and what is typed."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from timeline_app.errors import DateError
from timeline_app.model import Candidate, Interval, Origin
from timeline_app.ui.panels.date_dialog import DateDialog
from timeline_app.ui.panels.values import DateQuestion, Doubt

FOUND = Interval.day(2026, 8, 19)
OTHERS = (
    Candidate(FOUND, Origin.DATELINE, 0.4, "latest"),
    Candidate(Interval.day(2025, 8, 19), Origin.DATELINE, 0.3, "It is the <b>year</b> before."),
    Candidate(Interval.day(2024, 8, 19), Origin.DATELINE, 0.002, "two years before"),
    Candidate(Interval.day(2025, 8, 19), Origin.URL, 0.1, "again"),
)
QUESTION = DateQuestion(
    heading="Date of the article",
    title="Kremlin <b>emphasizes</b>",
    current=FOUND,
    confidence=0.4,
    doubt=Doubt.YEAR,
    reasons=("No year is written.", "It is the <latest> that fits."),
    candidates=OTHERS,
    others="Set the year of 12 articles & more…",
)

#: Qt's offscreen platform has no stacking of windows, and no grab for a popup to ask for.
popup = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
Ask = Callable[[DateQuestion], DateDialog]


def parse(text: str) -> Interval:
    if text == "2020":
        return Interval.day(2020, 8, 19)
    try:
        return Interval.from_edtf(text)
    except DateError as error:
        raise DateError(f"“{text}” is no date.") from error


def words_of(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def button(dialog: DateDialog, words: str) -> QPushButton:
    return next(one for one in dialog.findChildren(QPushButton) if one.text().replace("&", "") == words)


@pytest.fixture
def ask(qtbot: QtBot) -> Ask:
    def ask_(question: DateQuestion) -> DateDialog:
        dialog = DateDialog(question, parse=parse, format_date=Interval.human)
        qtbot.addWidget(dialog)
        dialog.open()
        return dialog

    return ask_


@pytest.fixture
def dialog(ask: Ask) -> DateDialog:
    return ask(QUESTION)


def test_what_was_found_is_said_with_its_sign_its_probability_and_every_reason(dialog: DateDialog) -> None:
    words = words_of(dialog)
    assert "≈ 19 August 2026?" in words
    assert "year assumed · 40\u202f% likely" in words
    assert "• No year is written.\n• It is the <latest> that fits." in words
    assert dialog.windowTitle() == "Date of the article"
    assert dialog.accessibleDescription() == "No year is written. It is the <latest> that fits."


def test_sure_date_wears_no_sign(ask: Ask) -> None:
    words = words_of(ask(DateQuestion("Date", "Title", FOUND, reasons=("The page says so.",))))
    assert "19 August 2026\n• The page says so." in words
    assert "≈" not in words
    assert "likely" not in words


def test_other_dates_are_offered_once_each_with_their_probability_and_reason(dialog: DateDialog) -> None:
    texts = ["19 August 2025 · 30\u202f%", "19 August 2024 · under 1\u202f%"]
    assert [choice.text() for choice in dialog.choices] == texts
    reasons = ["It is the <b>year</b> before.", "two years before"]
    assert [choice.accessibleDescription() for choice in dialog.choices] == reasons
    assert dialog.choices[0].toolTip() == "<p>It is the &lt;b&gt;year&lt;/b&gt; before.</p>"


def test_other_date_is_taken_by_one_click(qtbot: QtBot, dialog: DateDialog) -> None:
    with qtbot.waitSignal(dialog.date_chosen) as told:
        qtbot.mouseClick(dialog.choices[1], Qt.MouseButton.LeftButton)
    assert told.args == [Interval.day(2024, 8, 19)]
    assert not dialog.isVisible()


def test_doubtful_date_is_confirmed_by_one_click(qtbot: QtBot, dialog: DateDialog) -> None:
    with qtbot.waitSignal(dialog.date_chosen) as told:
        qtbot.mouseClick(button(dialog, "It is right"), Qt.MouseButton.LeftButton)
    assert told.args == [FOUND]


def test_what_is_typed_is_read_back_and_taken_with_enter(qtbot: QtBot, dialog: DateDialog) -> None:
    qtbot.keyClicks(dialog.field, "2020")
    assert dialog.answer.text() == "→ 19 August 2020"
    with qtbot.waitSignal(dialog.date_chosen) as told:
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert told.args == [Interval.day(2020, 8, 19)]


def test_wrong_words_are_explained_and_cannot_be_taken(qtbot: QtBot, dialog: DateDialog) -> None:
    assert not dialog.ok_button.isEnabled()
    qtbot.keyClicks(dialog.field, "2020-02-30")
    assert dialog.answer.text() == "⚠ “2020-02-30” is no date."
    assert dialog.field.accessibleDescription() == dialog.answer.text()
    assert not dialog.ok_button.isEnabled()
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.field.setText("2020-02-29")
    with qtbot.waitSignal(dialog.date_chosen) as told:
        qtbot.mouseClick(dialog.ok_button, Qt.MouseButton.LeftButton)
    assert told.args == [Interval.day(2020, 2, 29)]


def test_escape_folds_it_up_and_changes_nothing(qtbot: QtBot, dialog: DateDialog) -> None:
    told: list[object] = []
    dialog.date_chosen.connect(told.append)
    dialog.field.setText("2020")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert told == []


@pytest.mark.parametrize(
    ("typed", "year"), [("2020", "2020"), ("1848-03", "1848"), ("", ""), ("soon", ""), ("-0043", "")]
)
def test_year_that_is_typed_is_taken_along_to_several_articles(
    qtbot: QtBot, dialog: DateDialog, typed: str, year: str
) -> None:
    dialog.field.setText(typed)
    with qtbot.waitSignal(dialog.years_requested) as told:
        qtbot.mouseClick(dialog.others_button, Qt.MouseButton.LeftButton)
    assert told.args == [year]
    assert not dialog.isVisible()
    assert dialog.others_button.text() == "Set the year of 12 articles && more…"


def test_date_set_by_hand_can_be_found_again(qtbot: QtBot, ask: Ask) -> None:
    dialog = ask(DateQuestion("Date", "Title", FOUND, is_by_hand=True))
    assert not dialog.others_button.isVisible()
    with qtbot.waitSignal(dialog.search_requested):
        qtbot.mouseClick(button(dialog, "Find it again"), Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def test_question_for_nothing_found(ask: Ask) -> None:
    dialog = ask(DateQuestion("Date", ""))
    assert "No date" in words_of(dialog)
    assert dialog.choices == []


@popup
def test_it_unfolds_beside_its_place_and_stays_on_the_screen(qtbot: QtBot) -> None:
    room = QGuiApplication.primaryScreen().availableGeometry()
    for corner in (room.topLeft(), room.center(), room.bottomRight() - QPoint(40, 15)):
        place = QRect(corner.x(), corner.y(), 40, 15)
        dialog = DateDialog(QUESTION, parse=parse, format_date=Interval.human)
        qtbot.addWidget(dialog)
        dialog.open_beside(place)
        assert room.contains(dialog.geometry())
        assert dialog.windowType() == Qt.WindowType.Popup
        assert dialog.focusWidget() is dialog.field
        dialog.reject()


@popup
def test_many_reasons_scroll_and_leave_the_field_in_sight(qtbot: QtBot) -> None:
    question = DateQuestion("Date", "Title", FOUND, reasons=tuple(f"Reason {n}. " * 20 for n in range(60)))
    dialog = DateDialog(question, parse=parse, format_date=Interval.human)
    qtbot.addWidget(dialog)
    dialog.open_beside(QRect(10, 10, 40, 15))
    room = QGuiApplication.primaryScreen().availableGeometry()
    assert room.contains(QRect(dialog.field.mapToGlobal(QPoint()), dialog.field.size()))
    assert room.contains(QRect(dialog.ok_button.mapToGlobal(QPoint()), dialog.ok_button.size()))


@popup
def test_keyboard_reaches_everything(qtbot: QtBot) -> None:
    question = replace(QUESTION, is_by_hand=True, reasons=tuple(f"Reason {n}. " * 20 for n in range(60)))
    dialog = DateDialog(question, parse=parse, format_date=Interval.human)
    qtbot.addWidget(dialog)
    dialog.open_beside(QRect(10, 10, 40, 15))
    dialog.field.setText("2020")
    reached = set()
    for _ in range(20):
        dialog.focusNextChild()
        reached.add(dialog.focusWidget())
    buttons = {one for one in dialog.findChildren(QPushButton) if one.isVisible()}
    assert reached == {*buttons, dialog.field, *dialog.findChildren(QScrollArea)}


def test_what_was_found_is_seen_whole_where_a_style_frames_what_scrolls(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setStyleSheet("QScrollArea { border: 5px solid }")
    dialog = DateDialog(QUESTION, parse=parse, format_date=Interval.human, parent=window)
    dialog.open()
    area = dialog.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    assert area.frameWidth() == 5
    assert area.verticalScrollBar().maximum() == 0
