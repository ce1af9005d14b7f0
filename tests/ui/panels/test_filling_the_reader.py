"""A long article comes into the reader turn by turn, and nothing in it is lost, shifted or forgotten."""

import time

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QFont, QTextCursor, QTextOption
from pytestqt.qtbot import QtBot

from timeline_app.model import Article, Interval, TimeExpression
from timeline_app.ui.panels.filling import subheadings
from timeline_app.ui.panels.reader import ReaderPanel

_PARAGRAPH = (
    "On Tuesday the minister met the miners 🎉 who had been trapped for weeks, and told reporters\r\n"
    "that the way out was closed to them by rock.\n\n\n"
)
TEXT = _PARAGRAPH * 5_000


def expressions(text: str) -> list[TimeExpression]:
    found, at = [], text.find("Tuesday")
    while at >= 0:
        found.append(TimeExpression(at, at + 7, "Tuesday", "DATE", "x", interval=Interval.day(2020, 8, 18)))
        at = text.find("Tuesday", at + 7)
    return found


@pytest.fixture
def panel(qtbot: QtBot) -> ReaderPanel:
    panel = ReaderPanel()
    qtbot.addWidget(panel)
    panel.resize(500, 400)
    panel.show()
    return panel


def until_filled(qtbot: QtBot, panel: ReaderPanel) -> None:
    qtbot.waitUntil(lambda: not panel.text._filler.is_running, timeout=30_000)


def test_the_window_turns_while_a_long_text_is_written(qtbot: QtBot, panel: ReaderPanel) -> None:
    turns: list[int] = []
    timer = QTimer()
    timer.timeout.connect(lambda: turns.append(len(panel.text.toPlainText())))
    timer.start(0)
    panel.show_article(Article("Long", TEXT), expressions(TEXT)[:500])
    assert panel.text._filler.is_running  # most of it is still to come
    until_filled(qtbot, panel)
    assert len({length for length in turns if length < len(TEXT)}) > 1, "it came in one piece"


def test_the_whole_text_arrives_with_its_marks_in_place(qtbot: QtBot, panel: ReaderPanel) -> None:
    found = expressions(TEXT)
    panel.show_article(Article("Long", TEXT), found)
    until_filled(qtbot, panel)
    text = panel.text.toPlainText()
    assert text == TEXT.replace("\r", " ")
    last = panel.text._cursor(found[-1].start, found[-1].end)
    assert last.selectedText() == "Tuesday"
    assert last.charFormat().anchorHref() == f"expression:{len(found) - 1}"


def test_a_sentence_is_lit_once_it_has_come(qtbot: QtBot, panel: ReaderPanel) -> None:
    panel.show_article(Article("Long", TEXT), ())
    start = TEXT.rindex("that the way")
    panel.light(start, start + 44)
    assert panel.text.extraSelections() == []
    until_filled(qtbot, panel)
    (lit,) = panel.text.extraSelections()
    assert lit.cursor.selectedText() == "that the way out was closed to them by rock."
    sight = panel.text.cursorRect(QTextCursor(panel.text._cursor(start, start)))
    assert panel.text.viewport().rect().intersects(sight)


def test_another_article_takes_the_place_of_one_that_is_still_coming(qtbot: QtBot, panel: ReaderPanel) -> None:
    panel.show_article(Article("Long", TEXT), ())
    panel.light(len(TEXT) - 20, len(TEXT))
    panel.show_article(Article("Short", "Nothing happened."), ())
    until_filled(qtbot, panel)
    assert panel.text.toPlainText() == "Nothing happened."
    assert panel.text.extraSelections() == []


PROSE = "The mine had been closed for years before the owners opened it again, as the ministry said on Monday."


@pytest.mark.parametrize(
    ("text", "headings"),
    [
        (f"{PROSE}\n\nSilver in the desert\n\n{PROSE}", ["Silver in the desert"]),
        (f"{PROSE}\n\n  Was ist geschehen\r\n\r\n{PROSE}", ["Was ist geschehen"]),
        (f"{PROSE}\nSilver in the desert\n{PROSE}", ["Silver in the desert"]),
        (f"Aftermath (2010)\n\n{PROSE}", ["Aftermath (2010)"]),
        (f"{PROSE}\n\nНовости дня\n\n{PROSE}", ["Новости дня"]),
        (f"{PROSE}\n\nHe left.\n\n{PROSE}", []),
        (f'{PROSE}\n\n"We will see"\n\n{PROSE}', []),
        (f"{PROSE}\n\n- a list\n\n{PROSE}", []),
        (f"{PROSE}\n\nReuters", []),
        ("Roses are red\nViolets are blue\nSugar is sweet\n", []),
        ("", []),
    ],
)
def test_short_lines_that_stand_alone_are_sub_headings(text: str, headings: list[str]) -> None:
    assert [text[start:end] for start, end in subheadings(text)] == headings


def test_sub_headings_are_bold_and_dates_in_them_stay_marked(qtbot: QtBot, panel: ReaderPanel) -> None:
    text = f"{PROSE}\n\nWhat Tuesday brought\n\n{PROSE}"
    panel.show_article(Article("Title", text), expressions(text))
    until_filled(qtbot, panel)
    weights = {}
    for word in ("mine", "What", "Tuesday", "brought", "ministry"):
        start = text.index(word)
        weights[word] = panel.text._cursor(start, start + len(word)).charFormat()
    bold = QFont.Weight.DemiBold
    assert [form.fontWeight() == bold for form in weights.values()] == [False, True, True, True, False]
    assert weights["Tuesday"].anchorHref() == "expression:0"


@pytest.mark.parametrize("part", ["a", "ab\u00a0", "a" * 1_999 + " "], ids=["letters", "glued", "long"])
def test_no_words_of_a_million_letters_stop_the_window(qtbot: QtBot, panel: ReaderPanel, part: str) -> None:
    begun, text = time.thread_time(), part * (1_000_000 // len(part))
    panel.show_article(Article("Endless", f"A word: {text}"), [])
    until_filled(qtbot, panel)
    panel.resize(350, 500)
    assert time.thread_time() - begun < 10  # that of one word took 90 s
    assert panel.text.document().characterCount() == len(text) + 9


def test_lines_end_between_words_again_behind_an_endless_one(qtbot: QtBot, panel: ReaderPanel) -> None:
    option = panel.text.document().defaultTextOption
    for text, mode in (
        ("a" * 6_000, "WrapAnywhere"),
        (TEXT, "WrapAtWordBoundaryOrAnywhere"),
        ("No " + "12\u202f" * 2_000, "WrapAnywhere"),
        ("ab\u2009" * 2_000, "WrapAtWordBoundaryOrAnywhere"),
    ):
        panel.show_article(Article("Some", text), [])
        until_filled(qtbot, panel)
        assert option().wrapMode() is QTextOption.WrapMode[mode]
