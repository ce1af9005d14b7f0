"""One sentence of the summary under a hand: gone to, pinned, struck out, brought back, copied, pointed at."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from timeline_app.model import Mark
from timeline_app.ui.panels.summary import SummaryPanel
from timeline_app.ui.panels.summary_text import SummaryText
from timeline_app.ui.panels.values import SummarySentence, SummarySource, SummaryView

KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton
SENTENCES = tuple(
    SummarySentence(f"{name} spoke of the flood at some length on that day.", 1, 7, 10 * n, 10 * n + 9)
    for n, name in enumerate(("Ana", "Ben", "Cem", "Dan"))
)
SUMMARY = SummaryView("Summary", SENTENCES, (SummarySource(1, "The flood", 7),))


@pytest.fixture
def panel(qtbot: QtBot) -> SummaryPanel:
    panel = SummaryPanel()
    qtbot.addWidget(panel)
    panel.resize(420, 600)
    panel.set_summary(SUMMARY)
    panel.show()
    panel.activateWindow()
    panel.text.setFocus()
    return panel


@pytest.fixture
def text(panel: SummaryPanel) -> SummaryText:
    return panel.text


def press(text: SummaryText, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(text, key)


def place(text: SummaryText, number: int) -> QPoint:
    """The middle of a sentence in the viewport."""
    cursor = text.document().find(SENTENCES[number].text[:9])
    return text.cursorRect(cursor).center()


def point_at(text: SummaryText, position: QPoint) -> None:
    QTest.mouseMove(text.viewport(), position)
    QApplication.processEvents()


def sign(text: SummaryText, name: str) -> QPoint:
    """The middle of a sign in the viewport."""
    button = getattr(text._signs, name)
    assert button.isVisible()
    return button.mapTo(text.viewport(), button.rect().center())


def test_arrows_go_from_sentence_to_sentence_and_stop_at_both_ends(text: SummaryText) -> None:
    assert text.current is None
    press(text, KEY.Key_Down)
    assert text.current == SENTENCES[0]
    press(text, KEY.Key_Down, KEY.Key_Down)
    assert text.current == SENTENCES[2]
    press(text, KEY.Key_Up)
    assert text.current == SENTENCES[1]
    press(text, KEY.Key_End, KEY.Key_Down)
    assert text.current == SENTENCES[3]
    press(text, KEY.Key_Home, KEY.Key_Up)
    assert text.current == SENTENCES[0]


def test_keys_go_to_a_sentence_that_is_out_of_sight(panel: SummaryPanel, text: SummaryText) -> None:
    panel.resize(300, 240)
    QApplication.processEvents()
    press(text, KEY.Key_End)
    rect = text.cursorRect(text.document().find("Dan spoke"))
    assert text.viewport().rect().contains(rect)
    press(text, KEY.Key_Home)
    assert text.verticalScrollBar().value() == 0


def test_enter_goes_to_the_sentence_in_its_article(qtbot: QtBot, panel: SummaryPanel, text: SummaryText) -> None:
    press(text, KEY.Key_Down, KEY.Key_Down)
    with qtbot.waitSignal(panel.source_clicked) as told:
        press(text, KEY.Key_Return)
    assert told.args == [7, 10, 19]


def test_tab_goes_on_with_the_links_behind_the_sentence_that_the_keys_are_at(
    qtbot: QtBot, panel: SummaryPanel, text: SummaryText
) -> None:
    press(text, KEY.Key_Down, KEY.Key_Down, KEY.Key_Down)
    panel.set_summary(replace(SUMMARY, remarks=("It was written anew.",)))
    for place in ((7, 20, 29), (7, 30, 39), (7, 0, 9)):  # that of the third, of the fourth, of the first source
        press(text, KEY.Key_Tab)
        with qtbot.waitSignal(panel.source_clicked) as told:
            press(text, KEY.Key_Return)
        assert tuple(told.args) == place
    assert text.current == SENTENCES[2]
    press(text, KEY.Key_Tab)
    assert not text.hasFocus(), "no link stands behind the last source"
    text.setFocus()
    press(text, KEY.Key_Up, KEY.Key_Up, KEY.Key_Backtab)
    assert not text.hasFocus(), "no link stands before the first sentence"


@pytest.mark.parametrize("key", [KEY.Key_X, KEY.Key_Delete])
def test_a_key_strikes_a_sentence_out_and_goes_to_the_next(qtbot: QtBot, text: SummaryText, key: Qt.Key) -> None:
    press(text, KEY.Key_Down, KEY.Key_Down)
    with qtbot.waitSignal(text.marked) as told:
        press(text, key)
    assert told.args == [{(7, 10): Mark.STRUCK}]
    assert "Ben spoke" not in text.toPlainText(), "it is gone at once, whatever is told in its place"
    assert text.current == SENTENCES[2]


def test_the_last_sentence_struck_out_leaves_the_keys_at_the_one_before(text: SummaryText) -> None:
    press(text, KEY.Key_End, KEY.Key_X)
    assert text.current == SENTENCES[2]


def test_p_pins_and_unpins(qtbot: QtBot, text: SummaryText) -> None:
    press(text, KEY.Key_Down)
    with qtbot.waitSignal(text.marked) as told:
        press(text, KEY.Key_P)
    assert told.args == [{(7, 0): Mark.PINNED}]
    with qtbot.waitSignal(text.marked) as told:
        press(text, KEY.Key_P)
    assert told.args == [{(7, 0): None}]


def test_keys_without_a_sentence_do_nothing(text: SummaryText) -> None:
    told: list[object] = []
    text.marked.connect(told.append)
    press(text, KEY.Key_P, KEY.Key_X, KEY.Key_Delete, KEY.Key_Return)
    assert told == []
    assert text.toPlainText().count("spoke") == 4


def test_a_pinned_sentence_wears_a_sign_beside_its_colour(panel: SummaryPanel, text: SummaryText) -> None:
    text.clearFocus()
    before = text.viewport().grab().toImage()
    panel.set_summary(replace(SUMMARY, sentences=(replace(SENTENCES[0], is_pinned=True), *SENTENCES[1:])))
    after = text.viewport().grab().toImage()
    column = text._places.column(0)
    assert before.copy(column) != after.copy(column)
    left = QImage(before)
    assert left.copy(0, 0, column.left(), left.height()) == after.copy(0, 0, column.left(), after.height())


def test_signs_come_with_the_pointer_and_go_with_it(qtbot: QtBot, text: SummaryText) -> None:
    text.clearFocus()
    assert not text._signs.isVisible()
    point_at(text, place(text, 1))
    with qtbot.waitSignal(text.marked) as told:
        QTest.mouseClick(text.viewport().childAt(sign(text, "pin")), Qt.MouseButton.LeftButton)
    assert told.args == [{(7, 10): Mark.PINNED}]
    assert text._signs.pin.accessibleName() == "Unpin sentence"
    with qtbot.waitSignal(text.marked) as told:
        QTest.mouseClick(text.viewport().childAt(sign(text, "strike")), Qt.MouseButton.LeftButton)
    assert told.args == [{(7, 10): Mark.STRUCK}]


def test_signs_stand_where_the_keys_are(text: SummaryText) -> None:
    press(text, KEY.Key_Down, KEY.Key_Down)
    assert text._signs.isVisible()
    assert text._signs.geometry().top() == text._places.column(1).top()
    text.clearFocus()
    assert not text._signs.isVisible()


def test_a_sentence_is_pointed_at_by_pointer_or_keys_until_they_leave(text: SummaryText) -> None:
    told: list[SummarySentence | None] = []
    text.pointed.connect(told.append)
    press(text, KEY.Key_Down)
    point_at(text, place(text, 2))
    point_at(text, QPoint(20, text.viewport().height() - 3))
    press(text, KEY.Key_Escape)
    assert told == [SENTENCES[0], SENTENCES[2], SENTENCES[0], None]


def test_escape_leaves_the_sentence_before_it_is_the_windows(
    qtbot: QtBot, panel: SummaryPanel, text: SummaryText
) -> None:
    told: list[bool] = []
    clear = QAction(panel)
    clear.setShortcut("Esc")
    clear.triggered.connect(lambda: told.append(True))
    panel.addAction(clear)
    press(text, KEY.Key_Down, KEY.Key_Escape)
    assert (text.current, told) == (None, [])
    press(text, KEY.Key_Escape)
    assert told == [True]


def test_ctrl_c_copies_the_sentence_that_the_keys_are_at(qtbot: QtBot, text: SummaryText) -> None:
    press(text, KEY.Key_Down)
    with qtbot.waitSignal(text.sentence_copied) as told:
        QTest.keyClick(text, KEY.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert told.args == [SENTENCES[0]]


@pytest.fixture
def gone_to(panel: SummaryPanel) -> list[tuple[int, ...]]:
    """The places in articles that were gone to."""
    told: list[tuple[int, ...]] = []
    panel.source_clicked.connect(lambda *place: told.append(place))
    return told


def test_a_click_goes_to_a_sentence_in_its_article_and_the_keys_with_it(
    text: SummaryText, gone_to: list[tuple[int, ...]]
) -> None:
    QTest.mouseClick(text.viewport(), LEFT, pos=place(text, 2))
    assert gone_to == [(7, 20, 29)]
    assert text.current == SENTENCES[2]


def test_a_drag_selects_words_and_the_click_that_takes_them_back_goes_nowhere(
    text: SummaryText, gone_to: list[tuple[int, ...]]
) -> None:
    QTest.mousePress(text.viewport(), LEFT, pos=place(text, 1))
    QTest.mouseMove(text.viewport(), place(text, 1) + QPoint(60, 0))
    QTest.mouseRelease(text.viewport(), LEFT, pos=place(text, 1) + QPoint(60, 0))
    assert text.textCursor().hasSelection()
    QTest.mouseClick(text.viewport(), LEFT, pos=place(text, 3))
    assert (text.textCursor().hasSelection(), gone_to) == (False, [])
    QTest.mouseClick(text.viewport(), LEFT, pos=place(text, 3))
    assert gone_to == [(7, 30, 39)]


def test_a_press_that_is_let_go_at_another_sentence_goes_nowhere(
    text: SummaryText, gone_to: list[tuple[int, ...]]
) -> None:
    QTest.mousePress(text.viewport(), LEFT, pos=place(text, 0))
    QTest.mouseRelease(text.viewport(), LEFT, pos=place(text, 2))
    assert gone_to == []


def test_a_double_click_selects_the_word_and_goes_to_its_sentence_once(
    text: SummaryText, gone_to: list[tuple[int, ...]]
) -> None:
    QTest.mouseClick(text.viewport(), LEFT, pos=place(text, 1))
    QTest.mouseDClick(text.viewport(), LEFT, pos=place(text, 1))
    assert text.textCursor().selectedText() == "spoke"
    assert gone_to == [(7, 10, 19)]


@pytest.mark.parametrize(
    ("button", "modifiers"),
    [
        (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier),
        (Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier),
        (Qt.MouseButton.MiddleButton, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_other_clicks_go_nowhere(
    text: SummaryText, gone_to: list[tuple[int, ...]], button: Qt.MouseButton, modifiers: Qt.KeyboardModifier
) -> None:
    QTest.mouseClick(text.viewport(), button, modifiers, place(text, 1))
    assert gone_to == []


def test_the_menu_of_a_sentence_offers_all_that_keys_do(
    qtbot: QtBot, panel: SummaryPanel, text: SummaryText
) -> None:
    told: list[object] = []
    text.marked.connect(told.append)
    text.sentence_copied.connect(told.append)
    panel.source_clicked.connect(lambda *place: told.append(place))
    for wanted in ("Go to its article", "Copy sentence with its source", "Pin sentence", "Strike sentence out"):
        menu = text.menu(SENTENCES[1])
        next(action for action in menu.actions() if action.text().replace("&", "") == wanted).trigger()
    assert told == [(7, 10, 19), SENTENCES[1], {(7, 10): Mark.PINNED}, {(7, 10): Mark.STRUCK}]
    assert [action.text().replace("&", "") for action in text.menu(None).actions()] == [
        "Copy summary",
        "Select all",
    ]


def test_what_was_struck_out_can_be_seen_and_brought_back(
    qtbot: QtBot, panel: SummaryPanel, text: SummaryText
) -> None:
    struck = tuple(SummarySentence(f"Eve {n} said nothing.", 0, 8, n, n + 1) for n in range(2))
    panel.set_summary(replace(SUMMARY, struck=struck))
    assert "2 sentences struck out · Show" in text.toPlainText()
    assert "Eve" not in text.toPlainText()
    click(text, "Show")
    assert "Eve 0 said nothing. Bring back" in text.toPlainText()
    assert text.document().find("Eve 0").charFormat().fontStrikeOut()
    with qtbot.waitSignal(text.marked) as told:
        click(text, "Bring back")
    assert told.args == [{(8, 0): None}]
    with qtbot.waitSignal(text.marked) as told:
        click(text, "Bring all back")
    assert told.args == [{(8, 0): None, (8, 1): None}]
    click(text, "Hide")
    assert "Eve" not in text.toPlainText()


def click(text: SummaryText, words: str) -> None:
    cursor = text.document().find(words)
    cursor.setPosition(cursor.selectionStart() + 1)
    text.ensureCursorVisible()
    QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=text.cursorRect(cursor).center())


def test_what_is_lit_from_the_timeline_is_seen(text: SummaryText) -> None:
    text.clearFocus()
    before = text.viewport().grab().toImage()
    text.light([(7, 20)])
    lit = text.viewport().grab().toImage()
    assert lit != before
    text.light(())
    assert text.viewport().grab().toImage() == before


def test_a_screen_reader_hears_which_sentence_it_is(
    text: SummaryText, panel: SummaryPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []

    def hear(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            heard.append(event.message())

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    pinned = replace(SENTENCES[1], is_pinned=True, added="[Monday]")
    panel.set_summary(replace(SUMMARY, sentences=(SENTENCES[0], pinned)))
    press(text, KEY.Key_Down, KEY.Key_Down)
    assert heard == [
        f"Sentence 1 of 2: {SENTENCES[0].text}",
        f"Sentence 2 of 2, pinned: [Monday] {SENTENCES[1].text}",
    ]


def test_the_column_of_signs_is_where_reading_ends(panel: SummaryPanel, text: SummaryText) -> None:
    assert text._places.column(0).left() > text.width() // 2
    panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    column = text._places.column(0)
    assert column.right() < text.width() // 2
    words = text.document().documentLayout().blockBoundingRect(text.document().begin())
    assert words.left() >= column.right() - 1


def test_the_signs_stand_within_the_row_of_a_sentence_of_one_line(panel: SummaryPanel) -> None:
    text = panel.text
    for number, sentence in enumerate(text._summary.sentences):
        text._hover(sentence.place)
        row, signs = text._places.rect(number), text._signs.geometry()
        assert abs(signs.center().y() - row.center().y()) <= 1 or row.contains(signs)
        assert signs.height() <= row.height() + 2
