"""Assumed dates in a whole window: the sign, its reasons, other years for one article and for a folder."""

import os
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.windows import Open, Settle
from timeline_app.errors import AppError
from timeline_app.library import Listing
from timeline_app.model import Interval, Origin, ReferenceDate
from timeline_app.model import calendar as cal
from timeline_app.ui.panels.article_delegate import option_for
from timeline_app.ui.panels.date_dialog import DateDialog
from timeline_app.ui.panels.values import Doubt, doubt_of
from timeline_app.ui.panels.years_dialog import YearsDialog
from timeline_app.ui.window import MainWindow
from timeline_app.ui.year_scopes import year_scopes

#: Qt's offscreen platform has no stacking of windows, and no grab for a popup to ask for.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


TOWNS = ("Lisbon", "Oslo", "Kyiv", "Rome")
YEARLESS = """Two presidents talk in {town}

{upper}, May {day}. /Longitude/. The president held talks with Prime Minister Ana Sousa on Monday.
"""
DATED = """Minister opens bridge in Arendal

ARENDAL, May 4, 2021. /Longitude/. The transport minister opened the new bridge on Monday.
"""
D = TypeVar("D", DateDialog, YearsDialog)

UNDO = Qt.KeyboardModifier.ControlModifier
REDO = UNDO | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Four articles without a year, one of them in a sub-folder, and one with its year beside the folder."""
    folder = tmp_path / "articles"
    for number, town in enumerate(TOWNS):
        path = folder / "dispatches" / ("late" if town == "Rome" else "") / f"{town}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        text = YEARLESS.format(town=town, upper=town.upper(), day=number + 4)
        path.write_text(text, encoding="utf-8")
    (folder / "bridge.txt").write_text(DATED, encoding="utf-8")
    return folder


def listing(window: MainWindow, word: str) -> Listing:
    return next(one for one in window.work.session.library.listings() if word in one.title)


def years(window: MainWindow) -> dict[str, int]:
    """The year of each article by the last word of its title."""
    found = {}
    for one in window.work.session.library.listings():
        assert one.reference is not None
        assert one.reference.interval is not None
        found[one.title.split()[-1]] = cal.fields(one.reference.interval.start)[0]
    return found


def references(window: MainWindow) -> dict[int, ReferenceDate | None]:
    return {one.id: one.reference for one in window.work.session.library.listings()}


def event_dates(window: MainWindow) -> list[str]:
    details = window.work.session.details(window.work.session.ids_in_range())
    return sorted(d.event.interval.edtf() for d in details if d.event.interval)


def click_sign(window: MainWindow, word: str) -> DateDialog:
    """Click the sign of an article in the list; what unfolds."""
    view = window.work.parts.articles.view
    row = view.articles.row_of(listing(window, word).id)
    index = view.model().index(row, 0)
    view.scrollTo(index)
    sign = view.visualRect(index), option_for(view, index)
    zones = view.itemDelegate().zones(sign[1], view.articles.item(row))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=zones.sign.center())
    return opened(DateDialog)


def opened(kind: type[D]) -> D:
    """The dialog of this kind that is open."""
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible())


def press(window: MainWindow, settle: Settle, modifiers: Qt.KeyboardModifier) -> None:
    window.activateWindow()  # offscreen, no window manager does it when a popup closes
    assert QTest.qWaitForWindowActive(window)
    QTest.keyClick(window, Qt.Key.Key_Z, modifiers)
    settle(window)


def test_sign_unfolds_the_reasons_where_it_stands(open_window: Open, folder: Path) -> None:
    window = open_window(folder)
    dialog = click_sign(window, "Oslo")
    found = listing(window, "Oslo").reference
    assert found is not None
    assert all(reason in dialog._question.reasons for reason in found.reasons)
    assert dialog.windowType() == Qt.WindowType.Popup
    assert dialog.choices
    dialog.reject()


@pytest.mark.parametrize("key", [Qt.Key.Key_F2, Qt.Key.Key_D])
def test_key_unfolds_the_date_of_the_current_article(
    qtbot: QtBot, open_window: Open, folder: Path, key: Qt.Key
) -> None:
    window = open_window(folder)
    articles = window.work.parts.articles
    articles.choose(listing(window, "Kyiv").id)
    window.activateWindow()
    articles.view.setFocus()
    qtbot.waitUntil(articles.view.hasFocus)
    alt = Qt.KeyboardModifier.AltModifier if key == Qt.Key.Key_D else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(articles.view, key, alt)
    dialog = opened(DateDialog)
    assert "Kyiv" in dialog._question.title
    dialog.reject()


def test_typed_date_moves_one_article_and_its_sign_goes(open_window: Open, settle: Settle, folder: Path) -> None:
    window = open_window(folder)
    before = references(window)
    dialog = click_sign(window, "Oslo")
    QTest.keyClicks(dialog.field, "2015")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    settle(window)
    after = listing(window, "Oslo").reference
    assert after is not None
    assert (after.interval, after.origin, doubt_of(after)) == (
        Interval.day(2015, 5, 5),
        Origin.USER,
        Doubt.NONE,
    )
    press(window, settle, UNDO)
    assert references(window) == before


def test_other_date_is_one_click_away(open_window: Open, settle: Settle, folder: Path) -> None:
    window = open_window(folder)
    dialog = click_sign(window, "Oslo")
    QTest.mouseClick(dialog.choices[0], Qt.MouseButton.LeftButton)
    settle(window)
    after = listing(window, "Oslo").reference
    assert after is not None
    assert after.interval == dialog._question.candidates[0].interval


def test_folder_gets_its_year_in_three_gestures_and_loses_it_in_one(
    open_window: Open, settle: Settle, folder: Path
) -> None:
    window = open_window(folder)
    before, events = references(window), event_dates(window)
    unfolded = click_sign(window, "Oslo")
    assert "3 unsure dates in “dispatches”" in unfolded.others_button.text()
    QTest.mouseClick(unfolded.others_button, Qt.MouseButton.LeftButton)
    dialog = opened(YearsDialog)
    QTest.keyClicks(dialog.field, "2015\r")
    settle(window)
    told = years(window)
    assert {town: told[town] for town in TOWNS[:3]} == dict.fromkeys(TOWNS[:3], 2015)
    assert told["Arendal"] == 2021
    assert told["Rome"] == cal.fields(before[listing(window, "Rome").id].interval.start)[0]
    assert "3 dates set" in window.work.parts.range_bar.message.text()
    changed = references(window), event_dates(window)
    press(window, settle, UNDO)
    assert (references(window), event_dates(window)) == (before, events)
    press(window, settle, REDO)
    assert (references(window), event_dates(window)) == changed


def test_year_that_was_typed_for_one_is_taken_along_to_the_folder(open_window: Open, folder: Path) -> None:
    window = open_window(folder)
    unfolded = click_sign(window, "Oslo")
    QTest.keyClicks(unfolded.field, "2015")
    QTest.mouseClick(unfolded.others_button, Qt.MouseButton.LeftButton)
    dialog = opened(YearsDialog)
    assert dialog.field.text() == "2015"
    assert len(dialog.model.dates()) == 3
    dialog.reject()


def test_selected_articles_get_a_year_together_by_the_keyboard(
    open_window: Open, settle: Settle, folder: Path
) -> None:
    window = open_window(folder)
    window.work.parts.articles.view.selectAll()
    QTest.keyClick(window, Qt.Key.Key_Y, REDO)
    dialog = opened(YearsDialog)
    assert dialog.scope.currentText() == "5 selected articles"
    QTest.keyClicks(dialog.field, "2015\r")
    settle(window)
    assert set(years(window).values()) == {2015}


def test_year_of_a_folder_outlives_reading_it_again(open_window: Open, settle: Settle, folder: Path) -> None:
    window = open_window(folder)
    window.work.parts.articles.view.selectAll()
    QTest.keyClick(window, Qt.Key.Key_Y, REDO)
    QTest.keyClicks(opened(YearsDialog).field, "2015\r")
    settle(window)
    oslo = folder / "dispatches" / "Oslo.txt"
    oslo.write_text(oslo.read_text("utf-8") + "\nIt rained on Tuesday.\n", encoding="utf-8")
    os.utime(oslo, (2_000_000_000, 2_000_000_000))
    window.open_paths([folder])
    settle(window)
    assert set(years(window).values()) == {2015}


def test_view_follows_where_the_events_have_gone(
    qtbot: QtBot, open_window: Open, settle: Settle, folder: Path
) -> None:
    window = open_window(folder)
    window.work.parts.articles.view.selectAll()
    QTest.keyClick(window, Qt.Key.Key_Y, REDO)
    QTest.keyClicks(opened(YearsDialog).field, "1915\r")
    settle(window)
    timeline = window.work.parts.timeline
    start, end = timeline.view
    assert start < Interval.day(1915, 5, 4).start < end
    assert end < Interval.year(1950).start


def test_cancel_gives_up_what_is_under_way_and_takes_the_step_back(
    open_window: Open, settle: Settle, folder: Path
) -> None:
    window = open_window(folder)
    before = references(window)
    wanted = {one.id: Interval.year(1999) for one in window.work.session.library.listings()}
    dates = window.work.dates
    dates.redate(wanted)
    window.work.parts.range_bar.cancel_requested.emit()
    settle(window)
    assert references(window) == before
    press(window, settle, REDO)
    assert set(years(window).values()) == {1999}
    QTest.keyClick(window, Qt.Key.Key_Z, UNDO)
    window.work.parts.range_bar.cancel_requested.emit()
    settle(window)
    assert set(years(window).values()) == {1999}
    press(window, settle, UNDO)
    assert references(window) == before


def test_much_work_shows_how_far_it_is_and_is_cancelled_by_its_button(
    qtbot: QtBot, open_window: Open, settle: Settle, folder: Path
) -> None:
    for number in range(12):
        text = YEARLESS.format(town=f"Town{number}", upper="TOWN", day=number + 8) + "The talks go on. " * 900
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    window = open_window(folder)
    before, bar = references(window), window.work.parts.range_bar
    window.work.dates.redate({number: Interval.year(1999) for number in before})
    qtbot.waitUntil(lambda: bar.cancel_button.isVisible() and "Setting dates" in bar.progress_text.text())
    QTest.mouseClick(bar.cancel_button, Qt.MouseButton.LeftButton)
    settle(window)
    assert not bar.cancel_button.isVisible()
    assert references(window) == before


def test_another_library_gives_up_what_is_under_way_in_this_one(
    open_window: Open, settle: Settle, folder: Path, tmp_path: Path
) -> None:
    window = open_window(folder)
    before, path = references(window), window.work.session.library.path
    window.work.dates.redate(dict.fromkeys(before, Interval.year(1999)))
    window.work.session.open(tmp_path / "other.timeline")
    settle(window)
    assert references(window) == {}
    window.work.session.open(path)
    settle(window)
    changed = sum(found != before[number] for number, found in references(window).items())
    assert changed in (0, len(before))  # all or none, whichever was first


def test_each_step_is_undone_to_the_one_before_however_fast_they_came(
    open_window: Open, settle: Settle, folder: Path
) -> None:
    window = open_window(folder)
    number = listing(window, "Oslo").id
    for year in (2001, 2002, 2003):
        window.work.dates.redate({number: Interval.day(year, 5, 5)})
    QTest.keyClick(window, Qt.Key.Key_Z, UNDO)
    settle(window)
    assert years(window)["Oslo"] == 2002
    press(window, settle, UNDO)
    assert years(window)["Oslo"] == 2001


def test_change_of_one_article_does_not_lose_that_of_another(
    open_window: Open, settle: Settle, folder: Path
) -> None:
    window = open_window(folder)
    first, second, third = (listing(window, town).id for town in TOWNS[:3])
    dates = window.work.dates
    dates.redate({first: Interval.day(2001, 5, 4), second: Interval.day(2001, 5, 5)})
    dates.redate({second: Interval.day(2002, 5, 5)})
    dates.redate({third: Interval.day(2003, 5, 6)})
    settle(window)
    told = years(window)
    assert [told[town] for town in TOWNS[:3]] == [2001, 2002, 2003]


def test_date_set_by_hand_is_found_again(open_window: Open, settle: Settle, folder: Path) -> None:
    window = open_window(folder)
    bridge = listing(window, "bridge")
    window.work.dates.redate({bridge.id: Interval.day(1999, 1, 1)})
    settle(window)
    window.work.dates.change_date_of(bridge.id)
    dialog = opened(DateDialog)
    assert dialog._question.is_by_hand
    dialog.search_requested.emit()
    dialog.reject()
    settle(window)
    after = listing(window, "bridge").reference
    assert after is not None
    assert after.interval == Interval.day(2021, 5, 4)
    assert after.origin is not Origin.USER


def test_event_of_an_assumed_year_says_so_on_the_timeline_and_in_the_table(
    open_window: Open, folder: Path
) -> None:
    window = open_window(folder)
    details = {
        d.article_title.split()[-1]: d for d in window.work.session.details(window.work.session.ids_in_range())
    }
    assert details["Oslo"].is_year_assumed
    assert not details["Arendal"].is_year_assumed
    tooltips = {town: window.work.desk._tooltip(details[town].event.id) for town in ("Oslo", "Arendal")}
    assert "The year is assumed" in tooltips["Oslo"]
    assert "≈" in tooltips["Oslo"]
    assert "assumed" not in tooltips["Arendal"]
    window.work.parts.show_events()
    model = window.work.parts.events.view.model()
    cells = {model.index(row, 3).data().split()[-1]: model.index(row, 0).data() for row in range(model.rowCount())}
    assert cells["Oslo"].startswith("≈ ")
    assert cells["Oslo"].endswith("?")
    assert not cells["Arendal"].endswith("?")


def test_years_of_an_empty_library_are_refused_in_a_sentence(open_window: Open) -> None:
    with pytest.raises(AppError, match="Open some first"):
        open_window().work.dates.change_years()


def test_sets_of_articles_are_offered_each_once_with_the_selection_first(open_window: Open, folder: Path) -> None:
    window = open_window(folder)
    listings = window.work.session.library.listings()
    oslo, bridge = listing(window, "Oslo").id, listing(window, "bridge").id

    def labels(article_id: int, selected: list[int]) -> list[str]:
        return [scope.label for scope in year_scopes(listings, article_id, selected, QLocale())]

    here = [
        "3 unsure dates in “dispatches”",
        "4 unsure dates in “dispatches” and its sub-folders",
    ]
    assert labels(oslo, [oslo]) == here
    assert labels(oslo, [oslo, bridge]) == ["2 selected articles", *here]
    assert labels(bridge, []) == ["4 unsure dates in “articles” and its sub-folders"]
    sure = [one for one in listings if one.id == bridge]
    assert [scope.label for scope in year_scopes(sure, bridge, [], QLocale())] == ["This article"]
