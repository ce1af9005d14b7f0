"""The summary under a hand."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from timeline_app.ui.panels.summary import SummaryPanel
from timeline_app.ui.panels.values import MethodItem, SummarySentence, SummarySource, SummaryView

SUMMARY = SummaryView(
    "Summary of 18 – 19 Aug 2020",
    (
        SummarySentence("Putin <b>called</b> Merkel.", 1, 71, 10, 40, "18 Aug 2020"),
        SummarySentence("Macron was called too.", 2, 72, 5, 20, "18 Aug 2020"),
        SummarySentence("Peskov spoke.", 1, 71, 90, 99, "19 Aug 2020"),
    ),
    (SummarySource(1, "Kremlin & co · TASS", 71), SummarySource(2, "Calls · <img src=x>", 72)),
)
METHODS = [MethodItem("news", "For news", "Knows leads."), MethodItem("lsa", "LSA", "Topics of words.")]


@pytest.fixture
def panel(qtbot: QtBot) -> SummaryPanel:
    panel = SummaryPanel()
    qtbot.addWidget(panel)
    panel.resize(420, 500)
    panel.set_methods(METHODS, "lsa", 7)
    panel.set_summary(SUMMARY)
    panel.show()
    return panel


def point_of(panel: SummaryPanel, words: str, *, last: bool = False) -> QPoint:
    document = panel.text.document()
    cursor = document.find(words)
    while last and not (further := document.find(words, cursor)).isNull():
        cursor = further
    start = QTextCursor(document)
    start.setPosition(cursor.selectionStart())
    a, b = panel.text.cursorRect(start), panel.text.cursorRect(cursor)
    return QPoint((a.center().x() + b.center().x()) // 2, a.center().y())


def test_summary_shows_heading_dates_sentences_and_sources_as_text(panel: SummaryPanel) -> None:
    shown = panel.text.toPlainText()
    assert panel.findChild(QLabel).text() == "Summary of 18 – 19 Aug 2020"
    assert shown.splitlines() == [
        "18 Aug 2020", "Putin <b>called</b> Merkel. [1]", "Macron was called too. [2]",
        "19 Aug 2020", "Peskov spoke. [1]", "Sources", "[1] Kremlin & co · TASS", "[2] Calls · <img src=x>",
    ]  # fmt: skip


def test_click_on_a_number_tells_where_the_sentence_stands(qtbot: QtBot, panel: SummaryPanel) -> None:
    with qtbot.waitSignal(panel.source_clicked) as told:
        qtbot.mouseClick(panel.text.viewport(), Qt.MouseButton.LeftButton, pos=point_of(panel, "[2]"))
    assert told.args == [72, 5, 20]


def test_click_on_a_source_goes_to_its_first_sentence(qtbot: QtBot, panel: SummaryPanel) -> None:
    with qtbot.waitSignal(panel.source_clicked) as told:
        position = point_of(panel, "[1]", last=True)
        qtbot.mouseClick(panel.text.viewport(), Qt.MouseButton.LeftButton, pos=position)
    assert told.args == [71, 10, 40]


def test_ctrl_c_copies_all_where_nothing_is_selected(qtbot: QtBot, panel: SummaryPanel) -> None:
    with qtbot.waitSignal(panel.copy_requested):
        qtbot.keyClick(panel.text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)


def test_ctrl_c_copies_what_is_selected(qtbot: QtBot, panel: SummaryPanel) -> None:
    told: list[bool] = []
    panel.copy_requested.connect(lambda: told.append(True))
    panel.text.setTextCursor(panel.text.document().find("was called"))
    qtbot.keyClick(panel.text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "was called"
    assert told == []


def test_button_asks_to_copy_where_there_is_something(qtbot: QtBot, panel: SummaryPanel) -> None:
    with qtbot.waitSignal(panel.copy_requested):
        qtbot.mouseClick(panel.copy_button, Qt.MouseButton.LeftButton)
    panel.set_summary(SummaryView("Summary"))
    assert not panel.copy_button.isEnabled()
    assert "Nothing to summarize" in panel.text.toPlainText()


def test_method_and_length_are_told_when_a_hand_changes_them(qtbot: QtBot, panel: SummaryPanel) -> None:
    assert (panel.method.currentText(), panel.count.value()) == ("LSA", 7)
    assert panel.method.toolTip() == "Topics of words."
    with qtbot.waitSignal(panel.method_changed) as told:
        qtbot.keyClick(panel.method, Qt.Key.Key_Up)
    assert told.args == ["news"]
    with qtbot.waitSignal(panel.count_changed) as told:
        qtbot.keyClick(panel.count, Qt.Key.Key_Up)
    assert told.args == [8]


def test_method_and_length_set_by_the_program_tell_nothing(qtbot: QtBot, panel: SummaryPanel) -> None:
    told: list[object] = []
    panel.method_changed.connect(told.append)
    panel.count_changed.connect(told.append)
    panel.set_methods(METHODS, "news", 3)
    panel.set_method("lsa")
    panel.set_count(9)
    assert told == []


def test_old_summary_stays_dimmed_while_a_new_one_is_made(qtbot: QtBot, panel: SummaryPanel) -> None:
    before = panel.text.toPlainText()
    panel.await_summary("Summarizing Oct 2010…")
    assert not panel.text.is_dimmed  # a quick answer must not flicker
    assert panel._heading.text() == SUMMARY.heading
    qtbot.waitUntil(lambda: panel.text.is_dimmed)
    assert panel.text.toPlainText() == before
    assert panel._heading.text() == "Summarizing Oct 2010…"
    panel.await_summary("Summarizing…")
    assert panel._heading.text() == "Summarizing…"
    panel.set_summary(SUMMARY)
    assert not panel.text.is_dimmed
    assert panel._heading.text() == SUMMARY.heading


def test_summary_without_sentences_says_why_there_are_none(panel: SummaryPanel) -> None:
    panel.set_summary(SummaryView("", empty="Wait & see"))
    assert panel.text.toPlainText().strip() == "Wait & see"
    panel.set_summary(SummaryView(""))
    assert panel.text.toPlainText().startswith("Nothing to summarize here.")


def test_links_cannot_leave_the_program(panel: SummaryPanel) -> None:
    assert not panel.text.openExternalLinks()
    assert not panel.text.openLinks()
    assert "<img" not in panel.text.toHtml()
