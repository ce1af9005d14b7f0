"""The dialogs that make one entry of several and several of one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from timeline_app.ui.panels.entry_list import entry_words
from timeline_app.ui.panels.merge_dialog import MergeDialog
from timeline_app.ui.panels.split_dialog import SplitDialog
from timeline_app.ui.panels.values import EntryItem

ENTRIES = (
    EntryItem(1, "Presidents talk", "19 Aug 2020", "TASS", "They <b>talked</b>."),
    EntryItem(2, "Call between presidents", "19 Aug 2020", "Reuters"),
    EntryItem(3, "Court sentences two", "20 Aug 2020", "AP"),
)


def check(dialog: SplitDialog, row: int) -> None:
    dialog.list.item(row).setCheckState(Qt.CheckState.Checked)


def test_an_entry_says_when_where_what_and_shows_the_words() -> None:
    assert entry_words(ENTRIES[0]) == "19 Aug 2020 · TASS\nPresidents talk\n“They <b>talked</b>.”"
    assert entry_words(EntryItem(4, "A\u202e title", "")) == "A title"


def test_checked_tellings_are_taken_out_of_an_entry(qtbot: QtBot) -> None:
    dialog = SplitDialog(ENTRIES)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.out_button.isEnabled()
    check(dialog, 1)
    assert dialog.out_button.isEnabled()
    with qtbot.waitSignal(dialog.parted) as parted:
        QTest.mouseClick(dialog.out_button, Qt.MouseButton.LeftButton)
    assert parted.args == [(2,)]


def test_all_checked_is_no_splitting_but_parting_all_is(qtbot: QtBot) -> None:
    dialog = SplitDialog(ENTRIES)
    qtbot.addWidget(dialog)
    dialog.show()
    for row in range(3):
        check(dialog, row)
    assert not dialog.out_button.isEnabled()
    with qtbot.waitSignal(dialog.parted) as parted:
        QTest.mouseClick(dialog.all_button, Qt.MouseButton.LeftButton)
    assert parted.args == [None]


def test_a_telling_is_checked_by_the_keyboard(qtbot: QtBot) -> None:
    dialog = SplitDialog(ENTRIES)
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.list.chosen() == [2]


def find(words: str) -> Sequence[EntryItem]:
    return [entry for entry in ENTRIES[1:] if words.casefold() in entry.title.casefold()]


def test_likely_entries_are_offered_and_others_are_found(qtbot: QtBot) -> None:
    dialog = MergeDialog(ENTRIES[0], find=find, say=lambda all_: " + ".join(str(one.id) for one in all_))
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.list.chosen() == [2]
    assert dialog.answer.text() == "1 + 2"
    QTest.keyClick(dialog.field, Qt.Key.Key_Down)
    assert dialog.list.chosen() == [3]
    QTest.keyClick(dialog.field, Qt.Key.Key_Up)
    QTest.keyClicks(dialog.field, "court")
    qtbot.waitUntil(lambda: dialog.list.chosen() == [3])
    with qtbot.waitSignal(dialog.merged) as merged:
        QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert merged.args == [(3,)]


def test_nothing_can_be_merged_with_nothing(qtbot: QtBot) -> None:
    dialog = MergeDialog(ENTRIES[0], find=lambda _words: (), say=lambda _all: "never said")
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.ok_button.isEnabled()
    assert dialog.answer.text() == "No other event was found."
