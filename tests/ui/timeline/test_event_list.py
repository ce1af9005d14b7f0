"""What assistive technology is told of the timeline, asked in the program itself."""

import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6 import __version_info__
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from timeline_app.geometry import EventColumns, Row
from timeline_app.geometry.columns import Flag
from timeline_app.model import Granularity, Interval, Ranges
from timeline_app.model import calendar as cal
from timeline_app.ui.timeline import TimelineView, event_list, spoken

TITLES = {1: "Protest", 2: "Vote", 3: "Arrest", 4: "Trial"}
NAME, DESCRIPTION, HELP = QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Help


def row(event_id: int, interval: Interval, flags: Flag = Flag.NONE, lane: int = 0, sources: int = 1) -> Row:
    return Row(interval.start, interval.end, interval.granularity, 1, event_id, 0.5, flags, lane, 0, sources)


ROWS = [
    row(1, Interval.day(2020, 8, 9)),
    row(2, Interval.day(2020, 8, 18), Flag.ASSUMED_YEAR),
    row(3, Interval(cal.seconds(2020, 8, 18), cal.seconds(2020, 8, 20)), Flag.PLANNED),
    row(4, Interval.month(2020, 9), sources=3),
]


@pytest.fixture(autouse=True)
def active(qapp: object) -> Iterator[None]:
    """Something listens."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def view(qtbot: QtBot) -> TimelineView:
    widget = TimelineView()
    qtbot.addWidget(widget)
    widget.setLocale(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    widget.resize(1000, 400)
    widget.set_titles(lambda ids: {number: TITLES.get(number, f"Event {number}") for number in ids})
    widget.set_details(lambda number: f"<p><b>{TITLES[number]}</b></p><p>the &amp; sentence</p>")
    widget.set_columns(EventColumns.from_rows(ROWS))
    widget.show()
    widget.set_view(cal.seconds(2020, 8, 1), cal.seconds(2020, 9, 1))
    return widget


def list_of(view: TimelineView) -> QAccessibleInterface:
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface is not None
    return interface


def test_the_timeline_is_a_named_list_with_one_item_an_event(view: TimelineView) -> None:
    events = list_of(view)
    assert events.role() == QAccessible.Role.List
    assert events.text(NAME) == "Timeline of events"
    assert events.childCount() == 4
    for index in range(4):
        item = events.child(index)
        assert item.role() == QAccessible.Role.ListItem
        assert item.isValid()
        assert item.parent().object() is view
        assert events.indexOfChild(item) == index
    assert events.child(4) is None
    assert events.child(-1) is None


@pytest.mark.parametrize(
    ("index", "words"),
    [
        (0, "9 Aug 2020, Protest"),
        (1, "18 Aug 2020, Vote, year assumed"),
        (2, "18 Aug 2020 to 19 Aug 2020, Arrest, planned"),
        (3, "Sept 2020, Trial, 3 sources"),
    ],
)
def test_an_item_is_called_by_date_title_and_every_sign_of_its_card(
    view: TimelineView, index: int, words: str
) -> None:
    assert list_of(view).child(index).text(NAME).replace("Sep 2020", "Sept 2020") == words


def test_an_item_tells_its_place_and_how_it_was_found(view: TimelineView) -> None:
    item = list_of(view).child(1)
    assert item.text(DESCRIPTION) == "2 of 4"
    assert item.text(HELP) == "Vote the & sentence"


def test_an_item_tells_its_lane_where_there_are_several(view: TimelineView) -> None:
    rows = [row(1, Interval.day(2020, 8, 9)), row(2, Interval.day(2020, 8, 18), lane=1)]
    view.set_columns(EventColumns.from_rows(rows, lanes=["", "Courts"]))
    assert [list_of(view).child(n).text(DESCRIPTION) for n in (0, 1)] == [
        "1 of 2, lane Main lane",
        "2 of 2, lane Courts",
    ]


def test_the_description_counts_events_and_tells_view_and_ranges(view: TimelineView) -> None:
    view.set_ranges(Ranges.of([Interval(cal.seconds(2020, 8, 18), cal.seconds(2020, 8, 20))]))
    assert list_of(view).text(DESCRIPTION) == (
        "4 events. In view: 1 Aug 2020 to 31 Aug 2020, 3 events. Chosen: 2 events from 18 Aug 2020 to 19 Aug 2020"
    )
    view.set_columns(None)
    assert list_of(view).text(DESCRIPTION) == "No events"


def test_several_ranges_are_read_one_by_one_and_many_are_counted(view: TimelineView) -> None:
    columns = view.picture.columns
    days = [Interval.day(2020, 8, day) for day in (1, 9, 18, 24, 30)]
    two, many = Ranges.of(days[1:3]), Ranges.of(days)
    assert spoken.ranges_words(columns, two, view.locale()) == "3 events in 2 ranges: 9 Aug 2020; 18 Aug 2020"
    assert spoken.ranges_words(columns, many, view.locale()).startswith("3 events in 5 ranges: 1 Aug 2020; ")
    assert spoken.ranges_words(columns, many, view.locale()).endswith("; 24 Aug 2020; …")
    one = Ranges.of(days[2:3])
    assert spoken.ranges_words(columns, one, view.locale()) == "2 events, 18 Aug 2020"
    assert spoken.ranges_words(columns, Ranges(), view.locale()) == "No range chosen, 4 events"


def test_items_say_where_they_are_drawn_and_are_found_there(view: TimelineView) -> None:
    events = list_of(view)
    for index in range(3):
        item = events.child(index)
        rect = item.rect()
        assert not item.state().offscreen
        assert rect.width() > 1
        top_left = view.mapToGlobal(QPoint(0, 0))
        assert rect.left() >= top_left.x()
        assert rect.right() <= top_left.x() + view.width()
    card = events.child(0)
    centre = card.rect().center()
    assert events.childAt(centre.x(), centre.y()) is card
    september = events.child(3)
    assert september.state().offscreen
    assert september.rect().isEmpty()


def test_an_event_within_the_density_is_in_view_at_its_place(view: TimelineView) -> None:
    days = [Interval.day_at(cal.day_number(2020, 8, 1) + n // 200) for n in range(6_000)]
    view.set_columns(EventColumns.from_rows(row(n, day) for n, day in enumerate(days, 1)))
    item = list_of(view).child(3_007)
    assert not item.state().offscreen
    assert item.rect().left() <= view.mapToGlobal(QPoint(round(view.x_of(days[3_007].start)), 0)).x() + 1
    assert item.rect().height() > 3


def test_the_selected_event_has_the_focus_of_the_list(view: TimelineView, qtbot: QtBot) -> None:
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    events = list_of(view)
    assert events.focusChild() is None
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Right)
    focused = events.focusChild()
    assert focused is events.child(1)
    assert focused.state().focused
    assert focused.state().selected
    assert not events.child(0).state().focused
    assert [events.child(n).state().selectable for n in range(4)] == [True] * 4


def test_pressing_an_item_selects_it_and_goes_to_its_source(view: TimelineView, qtbot: QtBot) -> None:
    action = list_of(view).child(2).actionInterface()
    names = action.actionNames()
    told: list[str] = []
    view.event_selected.connect(lambda number: told.append(f"selected {number}"))
    view.event_activated.connect(lambda number: told.append(f"source of {number}"))
    action.doAction(names[0])
    assert told == ["selected 3", "source of 3"]
    assert view.selected == 3
    with qtbot.waitSignal(view.event_selected, timeout=1_000, check_params_cb=lambda number: number == 2):
        list_of(view).child(1).actionInterface().doAction(names[1])
    with qtbot.waitSignal(view.menu_requested, timeout=1_000, check_params_cb=lambda number, _at: number == 1):
        list_of(view).child(0).actionInterface().doAction(names[2])


def test_what_is_selected_can_be_asked_and_changed(view: TimelineView, qtbot: QtBot) -> None:
    events = list_of(view)
    selection = events.selectionInterface()
    view.select(3)
    view.set_chosen([1])
    assert selection.selectedItems() == [events.child(0), events.child(2)]
    assert selection.selectedItemCount() == 2
    assert selection.isSelected(events.child(2))
    assert not selection.isSelected(events.child(1))
    with qtbot.waitSignal(view.event_toggled, timeout=1_000, check_params_cb=lambda number: number == 2):
        assert selection.select(events.child(1))
    with qtbot.waitSignal(view.event_toggled, timeout=1_000, check_params_cb=lambda number: number == 1):
        assert selection.unselect(events.child(0))
    assert not selection.selectAll()


def test_an_event_that_a_filter_takes_away_is_no_item_any_more(view: TimelineView) -> None:
    item = list_of(view).child(1)
    view.set_columns(EventColumns.from_rows(ROWS[2:]))
    assert not item.isValid()
    assert item.text(NAME) == ""
    assert item.state().invalid
    assert list_of(view).indexOfChild(item) == -1
    assert list_of(view).child(0).text(DESCRIPTION) == "1 of 2"


def test_only_so_many_items_are_kept_and_made_at_once(view: TimelineView, qtbot: QtBot) -> None:
    count = event_list.KEPT * 2
    day = Interval.day(2020, 8, 18)
    view.set_columns(EventColumns.from_rows(row(number, day, Flag.NONE) for number in range(1, count + 1)))
    events = list_of(view)
    made = [events.child(index) for index in range(count)]
    assert sum(item is not None for item in made) == event_list.MADE_AT_ONCE
    assert events.childCount() == count
    for start in range(0, count, event_list.MADE_AT_ONCE):
        QTest.qWait(1)
        assert all(events.child(start + n) is not None for n in range(event_list.MADE_AT_ONCE))
    assert len(view.findChild(event_list.EventItems)) == event_list.KEPT


@pytest.mark.skipif(__version_info__ < (6, 11), reason="older Qt asks for interfaces though nothing listens")
def test_nothing_of_this_is_loaded_before_something_listens() -> None:
    code = """
import sys
from PySide6.QtWidgets import QApplication
app = QApplication([])
from timeline_app.ui.timeline import TimelineView
view = TimelineView()
view.show()
app.processEvents()
print([name for name in sys.modules if name.endswith(("event_list", "event_item", "announcer", "spoken"))])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "[]"


def test_a_closed_timeline_leaves_no_item_behind(qtbot: QtBot) -> None:
    import shiboken6

    view = TimelineView()
    view.set_columns(EventColumns.from_rows(ROWS))
    item = list_of(view).child(1)
    number = QAccessible.uniqueId(item)
    assert QAccessible.accessibleInterface(number) is item
    shiboken6.delete(view)
    assert QAccessible.accessibleInterface(number) is None


def test_moments_and_bc_years_are_words_too(view: TimelineView) -> None:
    locale = view.locale()
    assert spoken.interval_words(Interval.year(-43), locale) == "44 BC"
    hours = Interval(cal.seconds(2020, 8, 18, 8), cal.seconds(2020, 8, 18, 10), Granularity.HOUR)
    assert spoken.interval_words(hours, locale).startswith("18 Aug 2020, 08:00 to 18 Aug 2020, 09")


def test_a_part_that_is_not_there_is_none_for_qt(view: TimelineView) -> None:
    events = list_of(view)
    item = events.child(0)
    for interface in (events, item):
        assert interface.textInterface() is None
        assert interface.tableCellInterface() is None
        assert interface.valueInterface() is None
    assert item.selectionInterface() is None
    assert "SetFocus" in events.actionInterface().actionNames()
    assert events.state().multiSelectable


def test_all_lists_that_qt_makes_of_a_timeline_share_their_items(view: TimelineView) -> None:
    item = list_of(view).child(1)
    assert event_list.event_list(view).child(1) is item
