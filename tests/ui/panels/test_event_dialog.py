"""The dialog for an event: what stands in it, what is typed, what it answers."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from timeline_app.library import COLOURS
from timeline_app.model import Interval
from timeline_app.painting.palette import EVENT_COLOURS
from timeline_app.ui.panels.colour_names import colour_names, colour_words
from timeline_app.ui.panels.event_dialog import EventDialog, Field
from timeline_app.ui.panels.tag_field import TagField, tags_of
from timeline_app.ui.panels.values import EventDraft, EventQuestion

DAY = Interval.day(2020, 8, 19)
DRAFT = EventDraft("Presidents <b>talk</b>", DAY, "Calls", "green", ("phone", "to check"), "Ask the press office.")
QUESTION = EventQuestion(
    heading="Edit event",
    draft=DRAFT,
    date_text="19 Aug 2020",
    reasons=("The day of the article.",),
    lanes=("Calls", "Court"),
    tags=("court", "phone"),
)
Ask = Callable[..., EventDialog]


def parse(text: str) -> Interval:
    return Interval.from_edtf(text)


@pytest.fixture
def ask(qtbot: QtBot) -> Ask:
    def ask_(question: EventQuestion = QUESTION, first: Field = Field.TITLE) -> EventDialog:
        dialog = EventDialog(question, parse=parse, format_date=Interval.human, first=first)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return ask_


def test_what_was_said_before_stands_in_the_fields_and_comes_back_unchanged(ask: Ask) -> None:
    dialog = ask()
    assert dialog.draft() == DRAFT
    assert "The day of the article." in dialog.answer.text()
    assert dialog.ok_button.isEnabled()


def test_what_is_typed_is_answered(ask: Ask, qtbot: QtBot) -> None:
    dialog = ask()
    dialog.title_field.setText("  They \u202etalk ")
    dialog.date_field.setText("2020-08-20")
    dialog.lane_box.setCurrentText("Diplomacy")
    dialog.colour_box.setCurrentIndex(dialog.colour_box.findData("red"))
    dialog.tag_field.setText("phone, , Phone,court")
    dialog.note_field.setPlainText("Two\nlines\n")
    with qtbot.waitSignal(dialog.answered) as answered:
        dialog.accept()
    said = EventDraft("They talk", Interval.day(2020, 8, 20), "Diplomacy", "red", ("phone", "court"), "Two\nlines")
    assert answered.args == [said]


def test_a_date_that_is_none_is_explained_and_cannot_be_taken(ask: Ask) -> None:
    dialog = ask()
    dialog.date_field.setText("the day after never")
    assert dialog.answer.text().startswith("⚠ ")
    assert not dialog.ok_button.isEnabled()
    dialog.date_field.setText("2021")
    assert "2021" in dialog.answer.text()
    assert dialog.ok_button.isEnabled()
    dialog.date_field.setText("19 Aug 2020")
    assert dialog.draft().interval == DAY


@pytest.mark.parametrize(("needs_date", "is_enough"), [(True, False), (False, True)])
def test_only_an_event_that_has_none_may_stay_without_a_date(ask: Ask, needs_date: bool, is_enough: bool) -> None:
    dialog = ask(EventQuestion("Edit event", EventDraft("A title"), needs_date=needs_date))
    assert dialog.ok_button.isEnabled() is is_enough
    dialog.title_field.clear()
    assert not dialog.ok_button.isEnabled()


def test_a_new_event_reads_the_date_that_is_offered(ask: Ask) -> None:
    dialog = ask(EventQuestion("Add event", EventDraft("A title"), date_text="2020-08-19"))
    assert dialog.draft().interval == DAY
    assert dialog.ok_button.isEnabled()


def test_the_main_lane_is_no_name(ask: Ask) -> None:
    dialog = ask(replace(QUESTION, draft=replace(DRAFT, lane="")))
    assert dialog.lane_box.currentText() == "Main lane"
    assert dialog.draft().lane == ""


@pytest.mark.parametrize(
    ("first", "name"),
    [
        (Field.TITLE, "title_field"),
        (Field.DATE, "date_field"),
        (Field.TAGS, "tag_field"),
        (Field.NOTE, "note_field"),
    ],
)
def test_the_cursor_stands_where_it_is_wanted(ask: Ask, qtbot: QtBot, first: Field, name: str) -> None:
    dialog = ask(first=first)
    assert dialog.focusWidget() is getattr(dialog, name)


def test_every_colour_that_a_library_keeps_has_a_name_and_can_be_chosen(ask: Ask) -> None:
    assert tuple(EVENT_COLOURS) == COLOURS
    words = [colour_words(name) for name in colour_names()]
    assert len(set(words)) == len(COLOURS) + 1
    dialog = ask()
    assert [dialog.colour_box.itemText(row) for row in range(dialog.colour_box.count())] == words


@pytest.mark.parametrize(
    ("typed", "tags"),
    [
        ("", ()),
        (" , ,", ()),
        ("a,b", ("a", "b")),
        ("To  check, to check", ("To check",)),
        ("x" * 99, ("x" * 59 + "…",)),
    ],
)
def test_tags_stand_between_commas(typed: str, tags: tuple[str, ...]) -> None:
    assert tags_of(typed) == tags


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_tag_that_is_begun_is_completed_where_it_stands(qtbot: QtBot) -> None:
    field = TagField(("court", "phone", "police"))
    qtbot.addWidget(field)
    field.show()
    field.setText("phone, , police")
    field.setCursorPosition(7)
    QTest.keyClicks(field, "Co")
    assert field.offers.isVisible()
    QTest.keyClick(field.offers, Qt.Key.Key_Tab)
    assert field.tags() == ("phone", "court", "police")
    assert not field.offers.isVisible()
    QTest.keyClicks(field, "xyz")
    assert not field.offers.isVisible()
