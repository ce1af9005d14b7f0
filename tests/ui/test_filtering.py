"""The filter in a whole window: picture, table, counts, articles and summary follow it, and it is kept."""

from pathlib import Path
from typing import ClassVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from tests.ui.windows import Open, Settle
from timeline_app.model import Interval, Mark, Ranges, Status
from timeline_app.services.filters import NOTHING_ASKED, Facet, Filter
from timeline_app.ui import editing
from timeline_app.ui.window import MainWindow

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
DAM = """Ana Sousa opens the dam in Porto

PORTO, May 4, 2021. /Longitude/. Prime Minister Ana Sousa opened the new dam on Monday.

President Karl Olsen visited Bergen on 12 March 2019. Ana Sousa will visit Bergen on 20 May 2021.
"""
BRIDGE = """Karl Olsen opens the bridge in Bergen

BERGEN, June 8, 2021. /Fjord News/. President Karl Olsen opened the bridge on Monday.
"""
SOUSA = Filter(participants=frozenset({"Ana Sousa"}))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    for name, text in (("dam", DAM), ("bridge", BRIDGE)):
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return folder


def _titles(window: MainWindow) -> list[str]:
    return [detail.event.title for detail in window.work.session.details(window.work.session.ids_in_range())]


def _is_of(window: MainWindow, name: str) -> bool:
    details = window.work.session.details(window.work.session.ids_in_range())
    return bool(details) and all(name in detail.event.participants for detail in details)


def _choose(window: MainWindow, settle: Settle, wanted: Filter) -> None:
    window.work.parts.filter.wanted_changed.emit(wanted)
    settle(window)


def test_everything_follows_the_filter_and_comes_back_with_the_chip(
    open_window: Open, settle: Settle, folder: Path
) -> None:
    window = open_window(folder)
    work = window.work
    before, summary = _titles(window), work.session.summary
    assert summary is not None
    _choose(window, settle, SOUSA)
    assert _is_of(window, "Ana Sousa")
    assert 0 < len(_titles(window)) < len(before)
    snapshot = work.session.snapshot
    assert snapshot is not None
    assert [*snapshot.columns.event_id.tolist(), *snapshot.undated.tolist()] == work.session.ids_in_range()
    assert work.session.counts().all_events == len(before)
    assert work.parts.range_bar.counts.text().startswith(f"{len(_titles(window))} of {len(before)} events")
    assert "Ana Sousa" in window.windowTitle()
    told = work.session.summary
    assert told is not None
    assert told.only == "Ana Sousa"
    assert {sentence.text for sentence in told.sentences} <= {
        d.sentence for d in work.session.details(work.session.ids_in_range())
    }
    chip = work.parts.range_bar.filter_button
    assert chip.isVisible()
    chip.click()
    settle(window)
    assert _titles(window) == before
    assert not chip.isVisible()
    assert work.session.summary == summary


def test_article_of_which_nothing_passes_tells_so(open_window: Open, settle: Settle, folder: Path) -> None:
    window = open_window(folder)
    _choose(window, settle, SOUSA)
    by_article = window.work.session.counts().by_article
    titles = {row.id: row.title for row in window.work.session.library.listings()}
    assert {titles[number] for number in by_article} == {"Ana Sousa opens the dam in Porto"}
    model = window.work.parts.articles.view.model()
    said = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert any("0 of" in words for words in said)


def test_copied_summary_says_what_alone_it_tells(open_window: Open, settle: Settle, folder: Path) -> None:
    window = open_window(folder)
    _choose(window, settle, SOUSA)
    QTest.keyClick(window, Qt.Key.Key_C, CTRL | SHIFT)
    assert QApplication.clipboard().text().startswith("Summary · only: Ana Sousa")


def test_range_and_filter_narrow_together(open_window: Open, settle: Settle, folder: Path) -> None:
    window = open_window(folder)
    _choose(window, settle, SOUSA)
    window.work.session.set_ranges(Ranges.of([Interval.month(2019, 3)]))
    settle(window)
    assert _titles(window) == []
    _choose(window, settle, Filter(participants=frozenset({"Karl Olsen"})))
    assert [d.event.interval for d in window.work.session.details(window.work.session.ids_in_range())] == [
        Interval.day(2019, 3, 12)
    ]


def test_filter_that_leaves_nothing_is_named_and_cleared_on_the_timeline(
    open_window: Open, settle: Settle, folder: Path
) -> None:
    window = open_window(folder)
    before = _titles(window)
    _choose(window, settle, Filter(participants=frozenset({"Nobody"}), statuses=frozenset({Status.DENIED})))
    assert _titles(window) == []
    timeline, offer = window.work.parts.timeline, window.work.parts.unfilter
    assert "Nobody, denied" in timeline.frame().empty_text
    assert offer.isVisible()
    assert timeline.rect().contains(offer.geometry())
    offer.click()
    settle(window)
    assert _titles(window) == before
    assert not offer.isVisible()


def test_filter_is_kept_with_the_library(open_window: Open, settle: Settle, folder: Path, tmp_path: Path) -> None:
    first = open_window(folder)
    _choose(first, settle, SOUSA)
    rows = _titles(first)
    first.close()
    second = open_window()
    assert _titles(second) == rows
    assert second.work.session.wanted == SOUSA
    assert second.work.parts.range_bar.filter_button.isVisible()
    second.work.session.open(tmp_path / "other.timeline")
    settle(second)
    assert second.work.session.wanted == NOTHING_ASKED
    assert not second.work.parts.range_bar.filter_button.isVisible()


def test_undo_takes_back_an_edit_and_leaves_the_filter_alone(
    open_window: Open, settle: Settle, folder: Path
) -> None:
    window = open_window(folder)
    _choose(window, settle, SOUSA)
    before = _titles(window)
    window.work.desk.select_event(window.work.session.details(window.work.session.ids_in_range())[0].event.id)
    QTest.keyClick(window, Qt.Key.Key_H, CTRL)
    settle(window)
    assert len(_titles(window)) == len(before) - 1
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    settle(window)
    assert _titles(window) == before
    assert window.work.session.wanted == SOUSA


def test_hand_that_is_quicker_than_the_reading_is_followed(
    open_window: Open, settle: Settle, folder: Path
) -> None:
    window = open_window(folder)
    session = window.work.session
    session.refresh()
    session.set_filter(SOUSA)
    settle(window)
    assert _is_of(window, "Ana Sousa")
    event_id = session.details(session.ids_in_range())[0].event.id
    session.set_filter(NOTHING_ASKED)
    session.change(lambda library: library.edit_event(event_id, hidden=True))
    session.set_filter(SOUSA)
    settle(window)
    assert session.details(session.ids_in_range())
    assert session.detail(event_id) is None, "the filter works on what the library holds now"


def test_counts_of_the_panel_are_those_of_the_events(open_window: Open, settle: Settle, folder: Path) -> None:
    window = open_window(folder)
    snapshot = window.work.session.snapshot
    assert snapshot is not None
    counts = {value.name: value.count for value in snapshot.facets.values[Facet.PARTICIPANT]}
    for name, count in counts.items():
        _choose(window, settle, Filter(participants=frozenset({name})))
        assert len(window.work.session.details(window.work.session.ids_in_range())) == count, name


def test_keys_open_the_filter_choose_in_it_and_clear_it(open_window: Open, settle: Settle, folder: Path) -> None:
    window = open_window(folder)
    parts = window.work.parts
    assert parts.selection.currentWidget() is parts.articles
    QTest.keyClick(window, Qt.Key.Key_F, CTRL | SHIFT)
    assert parts.selection.currentWidget() is parts.filter
    QTest.keyClicks(parts.filter.field, "sousa")
    QTest.keyClick(parts.filter.field, Qt.Key.Key_Return)
    settle(window)
    assert _is_of(window, "Ana Sousa")
    assert parts.selection.tabText(1) == "Filter (1)"
    QTest.keyClick(window, Qt.Key.Key_X, CTRL | SHIFT)
    settle(window)
    assert window.work.session.wanted == NOTHING_ASKED
    assert parts.selection.tabText(1) == "Filter"
    QTest.keyClick(window, Qt.Key.Key_3, CTRL)
    assert parts.selection.currentWidget() is parts.articles


class _PressedMenu(QMenu):
    """A menu that shows nothing and is pressed at once: without a screen no real one can open."""

    offered: ClassVar[list[str]] = []

    def exec(self, *_at: object) -> None:
        self.offered.extend(action.text() for action in self.actions())
        next(action for action in self.actions() if action.text() == "Only with Ana Sousa").trigger()


def test_entry_passes_by_the_source_of_any_telling_and_all_its_sentences_are_summarized(
    open_window: Open, settle: Settle, folder: Path
) -> None:
    again = BRIDGE.replace("Fjord News", "Coast Radio").replace("opened the bridge", "has opened the long bridge")
    (folder / "again.txt").write_text(again, encoding="utf-8")
    window = open_window(folder)
    session = window.work.session
    opened = [
        d.event.id for d in session.details(session.ids_in_range()) if d.event.interval == Interval.day(2021, 6, 7)
    ]
    if len(opened) > 1:  # where the two are not taken for one at once
        session.change(lambda library: library.merge_events(opened))
        settle(window)
    # What one article told another need not tell again, but where the user wants both.
    rows = session.library.sentences()
    session.library.mark_sentences(
        {(row.article_id, row.start): Mark.PINNED for row in rows if row.interval == Interval.day(2021, 6, 7)}
    )
    for source in ("Fjord News", "Coast Radio"):
        _choose(window, settle, Filter(sources=frozenset({source})))
        (entry,) = [
            d for d in session.details(session.ids_in_range()) if d.event.interval == Interval.day(2021, 6, 7)
        ]
        assert set(entry.sources) == {"Fjord News", "Coast Radio"}
        assert session.counts().articles == 2
        assert session.summary is not None
        assert {told.source for told in session.summary.sources} == {"Fjord News", "Coast Radio"}


def test_menu_of_an_event_offers_its_participants_and_source(
    open_window: Open, settle: Settle, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(folder)
    monkeypatch.setattr(editing, "QMenu", _PressedMenu)
    sousa = next(
        d
        for d in window.work.session.details(window.work.session.ids_in_range())
        if d.event.participants == ("Ana Sousa",)
    )
    window.work.parts.timeline.menu_requested.emit(sousa.event.id, QPoint(10, 10))
    settle(window)
    assert "Only from Longitude" in _PressedMenu.offered
    assert _is_of(window, "Ana Sousa")


def test_view_stays_where_it_is_while_something_of_what_passes_is_in_it(
    open_window: Open, settle: Settle, folder: Path
) -> None:
    window = open_window(folder)
    timeline = window.work.parts.timeline
    timeline.set_view(Interval.month(2021, 5).start, Interval.month(2021, 6).end)
    view = timeline.view
    _choose(window, settle, SOUSA)
    assert timeline.view == view
    _choose(window, settle, NOTHING_ASKED)
    assert timeline.view == view
    timeline.set_view(Interval.month(2017, 5).start, Interval.month(2017, 6).end)
    _choose(window, settle, SOUSA)
    start, end = timeline.view
    first = window.work.session.details(window.work.session.ids_in_range())[0].event.interval
    assert first is not None
    assert start < first.end
    assert first.start < end


def test_date_of_an_event_that_is_filtered_out_says_so_when_it_is_clicked(
    open_window: Open, settle: Settle, folder: Path
) -> None:
    window = open_window(folder)
    work = window.work
    _choose(window, settle, SOUSA)
    articles = {row.title: row.id for row in work.session.library.listings()}
    work.desk.show_article(articles["Karl Olsen opens the bridge in Bergen"])
    for number in range(len(work.session.library.expressions(work.desk.article_id))):
        work.parts.reader.expression_clicked.emit(number)
    assert work.desk.event_id is None
    assert "filter" in work.parts.range_bar.message.text()


def test_an_event_that_filter_or_search_leave_out_is_chosen_again_when_it_is_shown(
    open_window: Open, settle: Settle, folder: Path
) -> None:
    window = open_window(folder)
    session, desk = window.work.session, window.work.desk
    chosen = next(
        number
        for number in session.ids_in_range()
        if session.details([number])[0].event.participants != ("Ana Sousa",)
        and session.details([number])[0].event.interval is not None
    )
    desk.select_event(chosen)
    _choose(window, settle, SOUSA)
    assert desk.event_id is None
    session.set_search("nobody has written this")
    settle(window)
    session.set_filter(NOTHING_ASKED)
    session.set_search("")
    settle(window)
    assert desk.event_id == chosen == window.work.parts.timeline.selected
    _choose(window, settle, SOUSA)
    other = session.ids_in_range()[0]
    desk.select_event(other)
    _choose(window, settle, NOTHING_ASKED)
    assert desk.event_id == other
