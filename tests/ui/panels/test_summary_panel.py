"""The summary under a hand."""

from dataclasses import replace
from typing import ClassVar

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from timeline_app.painting.painting_on import painting_on
from timeline_app.summaries import Length, Unit
from timeline_app.ui.panels.summary import SummaryPanel
from timeline_app.ui.panels.values import MethodItem, SummarySentence, SummarySource, SummaryView

SUMMARY = SummaryView(
    "Summary of 18 – 19 Aug 2020",
    (
        SummarySentence("Putin <b>called</b> Merkel.", 1, 71, 10, 40, "Tuesday, 18 August 2020"),
        SummarySentence("Macron was called too.", 2, 72, 5, 20, "Tuesday, 18 August 2020"),
        SummarySentence(
            "Peskov spoke on Wednesday.", 1, 71, 90, 99, "Wednesday, 19 August 2020", "[19 August 2020]"
        ),
    ),
    (SummarySource(1, "Kremlin & co · TASS", 71), SummarySource(2, "Calls · <img src=x>", 72)),
)
METHODS = [MethodItem("news", "For news", "Knows leads."), MethodItem("lsa", "LSA", "Topics of words.")]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def panel(qtbot: QtBot) -> SummaryPanel:
    panel = SummaryPanel()
    qtbot.addWidget(panel)
    panel.resize(420, 500)
    panel.set_methods(METHODS, "lsa")
    panel.set_length(Length(7), is_per_day=False)
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


def test_summary_shows_heading_days_sentences_and_sources_as_text(panel: SummaryPanel) -> None:
    shown = panel.text.toPlainText()
    assert panel.findChild(QLabel).text() == "Summary of 18 – 19 Aug 2020"
    assert shown.splitlines() == [
        "Tuesday, 18 August 2020", "Putin <b>called</b> Merkel. [1]", "Macron was called too. [2]",
        "Wednesday, 19 August 2020", "[19 August 2020] Peskov spoke on Wednesday. [1]",
        "Sources", "[1] Kremlin & co · TASS", "[2] Calls · <img src=x>",
    ]  # fmt: skip


def test_an_added_date_is_marked_as_added_and_says_why(panel: SummaryPanel, qtbot: QtBot) -> None:
    cursor = panel.text.document().find("19 August 2020]")
    assert cursor.charFormat().fontItalic()
    asked: list[SummarySentence] = []

    def why(sentence: SummarySentence) -> str:
        asked.append(sentence)
        return "Added: the article says only “on Wednesday”."

    panel.text.set_added_details(why)
    position = point_of(panel, "19 August 2020]", last=True)
    assert panel.text.added_tip(position) == "<p>Added: the article says only “on Wednesday”.</p>"
    assert asked == [SUMMARY.sentences[2]]
    assert panel.text.added_tip(point_of(panel, "Peskov spoke")) == ""


def test_click_on_a_number_tells_where_the_sentence_stands(qtbot: QtBot, panel: SummaryPanel) -> None:
    with qtbot.waitSignal(panel.source_clicked) as told:
        qtbot.mouseClick(panel.text.viewport(), Qt.MouseButton.LeftButton, pos=point_of(panel, "[2]"))
    assert told.args == [72, 5, 20]


def test_click_on_a_source_goes_to_its_first_sentence(qtbot: QtBot, panel: SummaryPanel) -> None:
    with qtbot.waitSignal(panel.source_clicked) as told:
        position = point_of(panel, "[1]", last=True)
        qtbot.mouseClick(panel.text.viewport(), Qt.MouseButton.LeftButton, pos=position)
    assert told.args == [71, 10, 40]


def test_click_on_the_name_of_a_source_goes_there_as_well(qtbot: QtBot, panel: SummaryPanel) -> None:
    with qtbot.waitSignal(panel.source_clicked) as told:
        QTest.mouseClick(panel.text.viewport(), Qt.MouseButton.LeftButton, pos=point_of(panel, "Calls ·"))
    assert told.args == [72, 5, 20]


def test_ctrl_c_copies_all_where_nothing_is_selected(qtbot: QtBot, panel: SummaryPanel) -> None:
    with qtbot.waitSignal(panel.copy_requested):
        qtbot.keyClick(panel.text, Qt.Key.Key_C, CTRL)


def test_ctrl_c_copies_what_is_selected(qtbot: QtBot, panel: SummaryPanel) -> None:
    told: list[bool] = []
    panel.copy_requested.connect(lambda: told.append(True))
    panel.text.setTextCursor(panel.text.document().find("was called"))
    qtbot.keyClick(panel.text, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "was called"
    assert told == []


def test_button_asks_to_copy_where_there_is_something(qtbot: QtBot, panel: SummaryPanel) -> None:
    with qtbot.waitSignal(panel.copy_requested):
        qtbot.mouseClick(panel.copy_button, Qt.MouseButton.LeftButton)
    panel.set_summary(SummaryView("Summary"))
    assert not panel.copy_button.isEnabled()
    assert "Nothing to summarize" in panel.text.toPlainText()


def test_method_length_and_days_are_told_when_a_hand_changes_them(qtbot: QtBot, panel: SummaryPanel) -> None:
    assert (panel.method.currentText(), panel.length.length) == ("LSA", Length(7))
    with qtbot.waitSignal(panel.method_changed) as told:
        qtbot.keyClick(panel.method, Qt.Key.Key_Up)
    assert told.args == ["news"]
    with qtbot.waitSignal(panel.length_changed) as told:
        qtbot.keyClick(panel.length.amount, Qt.Key.Key_Up)
    assert told.args == [Length(8)]
    with qtbot.waitSignal(panel.per_day_changed) as told:
        qtbot.mouseClick(panel.per_day, Qt.MouseButton.LeftButton, pos=QPoint(8, panel.per_day.height() // 2))
    assert told.args == [True]


def test_each_unit_keeps_its_own_number(qtbot: QtBot, panel: SummaryPanel) -> None:
    told: list[Length] = []
    panel.length_changed.connect(told.append)
    qtbot.keyClick(panel.length.unit, Qt.Key.Key_Down)
    qtbot.keyClick(panel.length.amount, Qt.Key.Key_Up)
    qtbot.keyClick(panel.length.unit, Qt.Key.Key_Down)
    qtbot.keyClick(panel.length.unit, Qt.Key.Key_Home)
    assert told == [Length(150, Unit.WORDS), Length(175, Unit.WORDS), Length(10, Unit.PERCENT), Length(7)]
    assert panel.length.amount.maximum() == 200


def test_what_is_set_by_the_program_tells_nothing(panel: SummaryPanel) -> None:
    told: list[object] = []
    for signal in (panel.method_changed, panel.length_changed, panel.per_day_changed):
        signal.connect(told.append)
    panel.set_methods(METHODS, "news")
    panel.set_length(Length(30, Unit.PERCENT), is_per_day=True)
    assert told == []
    assert panel.length.length == Length(30, Unit.PERCENT)


def test_a_method_says_what_it_does_well(panel: SummaryPanel) -> None:
    assert "Topics of words." in panel.method.toolTip()
    assert panel.method.accessibleDescription() == "Method: Topics of words."
    assert panel.method.itemData(0, Qt.ItemDataRole.AccessibleDescriptionRole) == "Knows leads."
    option = QStyleOptionViewItem()
    option.fontMetrics = panel.fontMetrics()
    row = panel.method.itemDelegate().sizeHint(option, panel.method.model().index(0, 0))
    assert row.height() > 2 * panel.fontMetrics().height(), "the line stands below the name"
    assert drawn(panel, option, row) != drawn(panel, option, row, describes=False)


def drawn(panel: SummaryPanel, option: QStyleOptionViewItem, size: QSize, *, describes: bool = True) -> QImage:
    """The first row of the list of methods, with the line that describes it or without."""
    role = Qt.ItemDataRole.AccessibleDescriptionRole
    description = panel.method.itemData(0, role)
    panel.method.setItemData(0, description if describes else "", role)
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    option.rect = image.rect()
    with painting_on(image) as painter:
        panel.method.itemDelegate().paint(painter, option, panel.method.model().index(0, 0))
    panel.method.setItemData(0, description, role)
    return image


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


def test_what_is_told_in_another_range_as_well_is_not_written_again(panel: SummaryPanel) -> None:
    document = panel.text.document()
    written = document.revision()
    panel.set_summary(replace(SUMMARY, heading="Summary of 18 – 20 Aug 2020"))
    assert panel._heading.text() == "Summary of 18 – 20 Aug 2020"
    assert document.revision() == written
    for changed in (
        {"sentences": SUMMARY.sentences[:2]},
        {"remarks": ("One.",)},
        {"struck": SUMMARY.sentences[:1]},
    ):
        panel.set_summary(replace(SUMMARY, **changed))
        assert document.revision() > written
        written = document.revision()


def test_summary_without_sentences_says_why_there_are_none(panel: SummaryPanel) -> None:
    panel.set_summary(SummaryView("", empty="Wait & see"))
    assert panel.text.toPlainText().strip() == "Wait & see"
    panel.set_summary(SummaryView(""))
    assert panel.text.toPlainText().startswith("Nothing to summarize here.")


def test_remarks_and_what_has_no_room_are_told_below_the_sentences(panel: SummaryPanel) -> None:
    panel.set_summary(replace(SUMMARY, remarks=("No stop words are known.",), more=12))
    lines = panel.text.toPlainText().splitlines()
    assert lines[5:7] == [
        "and 12 more sentences, which are copied and exported along with these",
        "No stop words are known.",
    ]


def test_links_cannot_leave_the_program(panel: SummaryPanel) -> None:
    assert not panel.text.openExternalLinks()
    assert not panel.text.openLinks()
    assert "<img" not in panel.text.toHtml()


MANY = tuple(
    SummarySentence(f"Sentence {n} tells this and that of the matter. " * 3, 1, 7, n * 10, n * 10 + 9)
    for n in range(40)
)


def _top(panel: SummaryPanel, words: str) -> int:
    return panel.text.cursorRect(panel.text.document().find(words)).top()


@pytest.mark.parametrize("kept", [slice(5, None), slice(None, None, 2), slice(3, 30, 3)])
def test_a_sentence_that_is_read_stays_where_it_is(panel: SummaryPanel, kept: slice) -> None:
    """While a range is dragged, summaries follow one another: what stays must not jump."""
    panel.set_summary(SummaryView("", MANY))
    panel.text.verticalScrollBar().setValue(panel.text.verticalScrollBar().maximum() // 2)
    seen = [
        one
        for one in MANY[kept]
        if 0 <= _top(panel, f"{one.text[:12].strip()} tells") < panel.text.viewport().height()
    ]
    words = f"{seen[0].text[:12].strip()} tells"
    before = _top(panel, words)
    panel.set_summary(SummaryView("", MANY[kept]))
    assert _top(panel, words) == before


def test_a_summary_that_was_made_before_it_is_seen_is_read_from_its_beginning(qtbot: QtBot) -> None:
    panel = SummaryPanel()
    qtbot.addWidget(panel)
    panel.resize(300, 260)
    panel.set_summary(replace(SUMMARY, sentences=SUMMARY.sentences * 9))
    panel.show()
    assert panel.text.verticalScrollBar().maximum() > 0
    assert panel.text.verticalScrollBar().value() == 0


def test_the_text_keeps_its_width_while_long_summaries_follow_one_another(panel: SummaryPanel) -> None:
    class Widths(QObject):
        seen: ClassVar[list[int]] = []

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
            if event.type() is QEvent.Type.Resize:
                self.seen.append(panel.text.viewport().width())
            return False

    widths = Widths()
    without_bar = panel.text.viewport().width()
    panel.set_summary(SummaryView("", MANY))
    panel.text.viewport().installEventFilter(widths)
    panel.set_summary(SummaryView("", MANY[3:]))
    assert not widths.seen, "else all is laid out anew without a bar, and anew with it"
    panel.set_summary(SUMMARY)
    assert widths.seen[-1:] == [without_bar]
    assert not panel.text.verticalScrollBar().isVisible()


def test_where_nothing_stays_it_is_scrolled_as_far_as_before(panel: SummaryPanel) -> None:
    panel.set_summary(SummaryView("", MANY))
    panel.text.verticalScrollBar().setValue(200)
    panel.set_summary(SummaryView("", tuple(replace(one, article_id=8) for one in MANY)))
    assert panel.text.verticalScrollBar().value() == 200


def test_tab_goes_through_the_controls_as_they_are_read(panel: SummaryPanel) -> None:
    panel.activateWindow()
    panel.method.setFocus()
    visited: list[QWidget] = []
    for _ in range(7):
        holder = QApplication.focusWidget()
        assert holder is not None
        visited.append(holder)
        QTest.keyClick(holder, Qt.Key.Key_Tab)
    wanted = [
        panel.method,
        panel.copy_button,
        panel.along_button,
        panel.length.amount,
        panel.length.unit,
        panel.per_day,
        panel.text,
    ]
    assert visited == wanted
