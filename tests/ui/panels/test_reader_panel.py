"""The reader: marks, light, clicks, and text that stays text."""

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from timeline_app.model import Article, Event, Interval, Origin, ReferenceDate, TimeExpression
from timeline_app.ui.panels.reader import ReaderPanel
from timeline_app.ui.theme import Theme, colors_of, palette_of

TEXT = (
    "MOSCOW, August 19. 🎉 Talks were held on Tuesday <b>here</b>. "
    "Later Putin 𝄞 called Macron on Monday morning.\r\n\r\n\r\n"
    "Another paragraph without a date."
)


def expression(words: str, reason: str = "") -> TimeExpression:
    start = TEXT.index(words)
    return TimeExpression(
        start, start + len(words), words, "DATE", "x", interval=Interval.day(2020, 8, 18), reason=reason
    )


EXPRESSIONS = [
    expression("August 19", "the dateline"),
    expression("Tuesday", "Tuesday before <i>19</i> August 2020"),
    expression("Monday morning"),
    expression("morning"),
]


def event(number: int, start: str, end: str, head: str) -> Event:
    first, last, at = TEXT.index(start), TEXT.index(end) + len(end), TEXT.index(head)
    return Event(head, None, "", at, at + len(head), first, last, id=number)


EVENTS = [
    event(4, "Talks", "here</b>.", "held"),
    event(5, "Later", "morning.", "called"),
    event(6, "Later", "morning.", "Macron"),
]
ARTICLE = Article(
    "A <b>title</b>", TEXT, source="TASS", url="https://example.org/a",
    reference=ReferenceDate(Interval.day(2026, 8, 19), Origin.DATELINE, 0.3, ("a guess",), is_year_assumed=True),
)  # fmt: skip


@pytest.fixture
def panel(qtbot: QtBot) -> ReaderPanel:
    panel = ReaderPanel()
    qtbot.addWidget(panel)
    panel.resize(500, 400)
    panel.show_article(ARTICLE, EXPRESSIONS, EVENTS)
    panel.show()
    return panel


def point_in(panel: ReaderPanel, words: str) -> QPoint:
    """The middle of some words, found in the document itself and not by the program's offsets."""
    cursor = panel.text.document().find(words)
    start = QTextCursor(panel.text.document())
    start.setPosition(cursor.selectionStart())
    a, b = panel.text.cursorRect(start), panel.text.cursorRect(cursor)
    return QPoint((a.center().x() + b.center().x()) // 2, a.center().y())


def click(qtbot: QtBot, panel: ReaderPanel, words: str) -> None:
    qtbot.mouseClick(panel.text.viewport(), Qt.MouseButton.LeftButton, pos=point_in(panel, words))


def lit_text(panel: ReaderPanel) -> list[str]:
    return [selection.cursor.selectedText() for selection in panel.text.extraSelections()]


def test_text_from_outside_is_never_markup(panel: ReaderPanel) -> None:
    assert "<b>here</b>" in panel.text.toPlainText()
    assert any("A <b>title</b>" in label.text() for label in panel.findChildren(QLabel))
    assert all(
        label.textFormat() == Qt.TextFormat.PlainText
        for label in panel.findChildren(QLabel)
        if "<b>" in label.text()
    )


def test_nothing_is_loaded(panel: ReaderPanel) -> None:
    assert panel.text.loadResource(2, QUrl("https://example.org/a.png")) is None


@pytest.mark.parametrize(("words", "index"), [("August 19", 0), ("Tuesday", 1), ("Monday", 2), ("morning", 3)])
def test_click_on_an_expression_tells_which(qtbot: QtBot, panel: ReaderPanel, words: str, index: int) -> None:
    with qtbot.waitSignal(panel.expression_clicked) as told:
        click(qtbot, panel, words)
    assert told.args == [index]


def test_tab_and_enter_reach_an_expression(qtbot: QtBot, panel: ReaderPanel) -> None:
    panel.activateWindow()
    panel.text.setFocus()
    qtbot.waitUntil(panel.text.hasFocus)
    qtbot.keyClick(panel.text, Qt.Key.Key_Tab)
    qtbot.keyClick(panel.text, Qt.Key.Key_Tab)
    with qtbot.waitSignal(panel.expression_clicked) as told:
        qtbot.keyClick(panel.text, Qt.Key.Key_Return)
    assert told.args[0] in (0, 1)


def test_expressions_are_underlined_and_not_only_coloured(panel: ReaderPanel) -> None:
    cursor = panel.text.document().find("Tuesday")
    form = cursor.charFormat()
    assert form.underlineStyle() != form.UnderlineStyle.NoUnderline
    assert form.foreground().color() == QColor(colors_of(panel.palette()).marked)
    assert not panel.text.document().find("Talks").charFormat().isAnchor()


def test_click_into_a_sentence_tells_its_event(qtbot: QtBot, panel: ReaderPanel) -> None:
    with qtbot.waitSignal(panel.event_clicked) as told:
        click(qtbot, panel, "called")
    assert told.args == [5]
    with qtbot.waitSignal(panel.event_clicked) as told:
        click(qtbot, panel, "Talks")
    assert told.args == [4]


def test_of_two_events_in_a_sentence_the_last_one_before_the_click_is_told(
    qtbot: QtBot, panel: ReaderPanel
) -> None:
    with qtbot.waitSignal(panel.event_clicked) as told:
        click(qtbot, panel, "Macron")
    assert told.args == [6]
    with qtbot.waitSignal(panel.event_clicked) as told:
        click(qtbot, panel, "Later")
    assert told.args == [5]


def test_click_elsewhere_tells_nothing(qtbot: QtBot, panel: ReaderPanel) -> None:
    told: list[int] = []
    panel.event_clicked.connect(told.append)
    click(qtbot, panel, "Another")
    assert told == []


def test_sentence_behind_emoji_is_lit_exactly(panel: ReaderPanel) -> None:
    panel.light(EVENTS[1].sentence_start, EVENTS[1].sentence_end)
    assert lit_text(panel) == ["Later Putin 𝄞 called Macron on Monday morning."]
    panel.light(0, 0)
    assert lit_text(panel) == []


def test_lit_sentence_comes_into_sight(qtbot: QtBot, panel: ReaderPanel) -> None:
    text = "A line that says little.\n\n" * 400 + "The end 🎉 is here."
    panel.show_article(Article("Long", text), [], [])
    panel.light(len(text) - 19, len(text))
    cursor = panel.text.document().find("is here")
    assert panel.text.viewport().rect().contains(panel.text.cursorRect(cursor).center())
    assert panel.text.verticalScrollBar().value() > 0


def test_light_outlives_the_same_article_and_ends_with_another(panel: ReaderPanel) -> None:
    panel.light(EVENTS[0].sentence_start, EVENTS[0].sentence_end)
    panel.show_article(ARTICLE, EXPRESSIONS[:1], EVENTS)
    assert len(lit_text(panel)) == 1
    panel.show_article(Article("Other", "Another text altogether, and longer than it was before it." * 9), [], [])
    assert lit_text(panel) == []


def test_tooltip_says_how_the_date_was_found(panel: ReaderPanel) -> None:
    assert panel.text.tooltip_of(1).endswith("<p>Tuesday before &lt;i&gt;19&lt;/i&gt; August 2020</p>")


def test_head_says_that_the_year_is_assumed(panel: ReaderPanel) -> None:
    words = " ".join(label.text() for label in panel.findChildren(QLabel))
    assert "TASS" in words
    assert "≈" in words
    assert "(year assumed)" in words
    assert any("a guess" in label.toolTip() for label in panel.findChildren(QLabel))


def test_new_theme_recolours_the_marks(panel: ReaderPanel, qapp: QApplication) -> None:
    qapp.setStyleSheet("")  # that of a window before keeps a palette from the parts of a panel
    panel.setPalette(palette_of(Theme.DARK))
    dark = colors_of(palette_of(Theme.DARK))
    assert panel.text.document().find("Tuesday").charFormat().foreground().color() == QColor(dark.marked)


def test_clear_shows_an_invitation(panel: ReaderPanel) -> None:
    panel.clear()
    assert not panel.text.isVisible()
    assert panel.text.toPlainText() == ""


@pytest.mark.parametrize("text", ["", "a", "\n\n\n", "\r\n" * 5, "\x00\ufdd0\u2029\ud800", "🎉"])
def test_any_text_can_be_shown(panel: ReaderPanel, text: str) -> None:
    panel.show_article(Article("", text), [], [])
    panel.light(0, len(text))
    panel.light(0, len(text) + 50)
    assert panel.text.document().characterCount() - 1 == len(text.encode("utf-16-le", "surrogatepass")) // 2


def test_what_is_dropped_goes_to_the_window(panel: ReaderPanel) -> None:
    assert not panel.text.acceptDrops()
