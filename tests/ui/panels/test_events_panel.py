"""The table of events under a hand."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QFontMetricsF, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from timeline_app.model import Anchor, Interval, Status
from timeline_app.painting.wrapping import wrapped_before
from timeline_app.ui.panels.event_model import Column
from timeline_app.ui.panels.event_source import FixedRows
from timeline_app.ui.panels.events import EventsPanel
from timeline_app.ui.panels.values import EventRow


def row(number: int, year: int, title: str, **more: object) -> EventRow:
    day = Interval.day(year, 8, 18)
    return replace(EventRow(number, day.start, day.end, f"18 Aug {year}", title), **more)


ROWS = [
    row(1, 2020, "beta", participants=("Macron",), article_title="TASS", confidence=0.9),
    row(2, -43, "Alpha", confidence=0.6, anchor=Anchor.CONTEXT),
    EventRow(3, None, None, "", "gamma", confidence=0.1, sentence="<b>It</b> happened.", reason="no date is near"),
    row(4, 900, "delta", status=Status.PLANNED),
]


def fill(panel: EventsPanel, rows: Sequence[EventRow]) -> None:
    """Show these rows in the order of time, the undated last."""
    panel.set_source(FixedRows(sorted(rows, key=lambda row: (row.start is None, row.start))))


@pytest.fixture
def panel(qtbot: QtBot) -> EventsPanel:
    panel = EventsPanel()
    qtbot.addWidget(panel)
    panel.resize(700, 300)
    fill(panel, ROWS)
    panel.show()
    return panel


def shown(panel: EventsPanel, column: Column) -> list[str]:
    model = panel.view.model()
    return [model.index(r, column).data() for r in range(model.rowCount())]


def place(panel: EventsPanel, row_number: int) -> QPoint:
    return panel.view.visualRect(panel.view.model().index(row_number, Column.EVENT)).center()


def click_header(qtbot: QtBot, panel: EventsPanel, column: Column) -> None:
    head = panel.view.horizontalHeader()
    position = QPoint(head.sectionViewportPosition(column) + head.sectionSize(column) // 2, head.height() // 2)
    qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=position)


@pytest.mark.parametrize("column", [Column.DATE, Column.EVENT, Column.SURE, Column.WHO])
def test_click_on_a_header_asks_for_another_order(qtbot: QtBot, panel: EventsPanel, column: Column) -> None:
    expected = [column, Qt.SortOrder.DescendingOrder if column is Column.DATE else Qt.SortOrder.AscendingOrder]
    with qtbot.waitSignal(panel.sorting_wanted) as told:
        click_header(qtbot, panel, column)
    assert told.args == expected


def test_uncertainty_is_said_in_words_and_signs(panel: EventsPanel) -> None:
    assert shown(panel, Column.DATE) == ["≈ 18 Aug -43", "18 Aug 900", "18 Aug 2020", "undated"]
    assert shown(panel, Column.SURE) == ["likely", "likely", "sure", "doubtful"]


def test_click_selects_and_double_click_activates(qtbot: QtBot, panel: EventsPanel) -> None:
    viewport = panel.view.viewport()
    with qtbot.waitSignal(panel.event_selected) as told:
        qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place(panel, 2))
    assert told.args == [1]
    with qtbot.waitSignal(panel.event_activated) as told:
        qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=place(panel, 2))
    assert told.args == [1]


def test_arrows_select_and_enter_activates(qtbot: QtBot, panel: EventsPanel) -> None:
    panel.select(2)
    with qtbot.waitSignal(panel.event_selected) as told:
        qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    assert told.args == [4]
    with qtbot.waitSignal(panel.event_activated) as told:
        qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert told.args == [4]


def test_menu_is_asked_for_the_event_at_the_pointer(qtbot: QtBot, panel: EventsPanel) -> None:
    position = place(panel, 1)
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, position, panel.view.viewport().mapToGlobal(position)
    )
    with qtbot.waitSignal(panel.menu_requested) as told:
        QApplication.sendEvent(panel.view.viewport(), event)
    assert told.args == [4, panel.view.viewport().mapToGlobal(position)]


def test_selection_outlives_new_rows_and_sorting_without_a_word(qtbot: QtBot, panel: EventsPanel) -> None:
    panel.select(4)
    told: list[int] = []
    panel.event_selected.connect(told.append)
    fill(panel, [*ROWS, row(5, 1800, "epsilon")])
    assert panel.selected() == [4]
    panel.set_source(FixedRows(reversed(ROWS)))
    assert panel.selected() == [4]
    assert panel.view.current_id() == 4
    fill(panel, ROWS[:2])
    assert panel.selected() == []
    assert told == []


def test_choosing_by_the_program_tells_nothing(panel: EventsPanel) -> None:
    told: list[int] = []
    panel.event_selected.connect(told.append)
    panel.select(3)
    assert panel.selected() == [3]
    panel.select(404)
    assert panel.selected() == []
    assert told == []


def test_chosen_event_comes_into_sight(panel: EventsPanel) -> None:
    fill(panel, [row(n, 1000 + n, f"event {n}") for n in range(1, 500)])
    panel.select(480)
    rect = panel.view.visualRect(panel.view.currentIndex())
    assert panel.view.viewport().rect().contains(rect.center())


def test_ctrl_c_copies_the_selected_rows_as_text_and_table(qtbot: QtBot, panel: EventsPanel) -> None:
    panel.view.selectRow(0)
    qtbot.keyClick(panel.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(panel.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    mime = QGuiApplication.clipboard().mimeData()
    assert mime.text().splitlines() == [
        "Date\tEvent\tWho\tArticle\tSources\tTags\tSure",
        "≈ 18 Aug -43\tAlpha\t\t\t\t\tlikely",
        "18 Aug 900\tdelta · planned\t\t\t\t\tlikely",
    ]
    assert mime.html().count("</tr>") == 3


def test_tooltip_gives_sentence_and_reason_as_text(panel: EventsPanel) -> None:
    shown_tip = panel.view.model().index(3, Column.EVENT).data(Qt.ItemDataRole.ToolTipRole)
    assert shown_tip == "<p>gamma</p><p>“&lt;b&gt;It&lt;/b&gt; happened.”</p><p>no date is near</p>"


def test_no_rows_are_explained(panel: EventsPanel) -> None:
    fill(panel, [])
    assert not panel.view.isVisible()
    fill(panel, ROWS)
    assert panel.view.isVisible()


def test_columns_share_the_width_until_a_hand_moves_one(panel: EventsPanel) -> None:
    view = panel.view
    panel.resize(900, 300)
    assert sum(view.columnWidth(c) for c in Column) <= view.viewport().width()
    assert view.columnWidth(Column.EVENT) >= view.columnWidth(Column.WHO)
    view.horizontalHeader().resizeSection(Column.WHO, 333)
    panel.resize(700, 300)
    assert view.columnWidth(Column.WHO) == 333


def test_a_narrow_table_gives_the_event_the_room_and_two_lines(panel: EventsPanel) -> None:
    view = panel.view
    panel.resize(1200, 300)
    wide = view.verticalHeader().defaultSectionSize()
    assert [c for c in Column if view.isColumnHidden(c)] == [Column.SOURCES, Column.TAGS]
    panel.resize(480, 300)
    shown = [column for column in Column if not view.isColumnHidden(column)]
    assert Column.ARTICLE not in shown
    assert sum(view.columnWidth(column) for column in shown) <= view.viewport().width()
    assert view.columnWidth(Column.EVENT) >= 0.4 * view.viewport().width()
    assert view.verticalHeader().defaultSectionSize() > wide
    panel.resize(1200, 300)
    assert view.verticalHeader().defaultSectionSize() == wide
    assert not view.isColumnHidden(Column.ARTICLE)


def test_sources_and_tags_are_columns_once_there_are_any(panel: EventsPanel) -> None:
    view = panel.view
    panel.resize(1200, 300)
    fill(panel, [*ROWS, row(5, 1800, "epsilon", article_title="AP", source_count=3, tags=("court", "appeal"))])
    assert not any(view.isColumnHidden(column) for column in Column)
    assert sum(view.columnWidth(column) for column in Column) <= view.viewport().width()
    assert shown(panel, Column.SOURCES) == ["", "", "3", "1", ""]
    assert shown(panel, Column.TAGS) == ["", "", "court, appeal", "", ""]
    fill(panel, ROWS)
    assert view.isColumnHidden(Column.SOURCES)


def test_what_the_user_said_is_in_the_tooltip_in_words(panel: EventsPanel) -> None:
    fill(panel, [row(1, 2020, "one", source_count=2, lane="Court", colour="teal", note="Ask <them>.")])
    told = panel.view.model().index(0, Column.EVENT).data(Qt.ItemDataRole.ToolTipRole)
    for words in ("Told by 2 articles.", "Lane: Court", "Colour: Teal", "Note: Ask &lt;them&gt;."):
        assert f"<p>{words}</p>" in told


def test_a_coloured_event_has_a_disc_before_its_title(panel: EventsPanel) -> None:
    fill(panel, [row(1, 2020, "one")])
    plain = panel.view.grab().toImage()
    fill(panel, [row(1, 2020, "one", colour="red")])
    assert panel.view.grab().toImage() != plain


def test_several_rows_are_chosen_by_shift_and_told_from_top_to_bottom(qtbot: QtBot, panel: EventsPanel) -> None:
    panel.select(2)
    told: list[list[int]] = []
    panel.selection_changed.connect(told.append)
    qtbot.keyClick(panel.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert told[-1] == [2, 4]
    panel.select_all([1, 3])
    assert panel.selected() == [1, 3]
    assert panel.view.current_id() == 1
    assert told[-1] == [2, 4]


@pytest.mark.parametrize(
    ("anchor", "is_sure"),
    [(Anchor.EXPRESSION, True), (Anchor.USER, True), (Anchor.CONTEXT, False), (Anchor.REFERENCE, False)],
)
def test_date_that_nobody_wrote_beside_the_event_wears_a_sign(
    panel: EventsPanel, anchor: Anchor, is_sure: bool
) -> None:
    fill(panel, [EventRow(1, 0, 1, "18 Aug 2020", "Alpha", anchor=anchor)])
    assert shown(panel, Column.DATE) == ["18 Aug 2020" if is_sure else "≈ 18 Aug 2020"]


def test_the_keys_come_to_the_table_without_choosing_an_event(qtbot: QtBot, panel: EventsPanel) -> None:
    panel.activateWindow()
    with qtbot.assertNotEmitted(panel.event_selected):
        panel.view.setFocus()
        qtbot.waitUntil(panel.view.hasFocus)
    assert panel.view.current_id() == 0
    with qtbot.waitSignal(panel.event_selected) as told:
        qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    assert told.args == [2]


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (Status.ASSERTED, "Minister resigns"),
        (Status.PLANNED, "Minister resigns · planned"),
        (Status.DENIED, "Minister resigns · did not happen"),
        (Status.CONDITIONAL, "Minister resigns · if"),
    ],
)
def test_what_did_not_happen_says_so_behind_its_title(panel: EventsPanel, status: Status, words: str) -> None:
    fill(panel, [row(1, 2020, "Minister resigns", status=status)])
    assert shown(panel, Column.EVENT) == [words]


@pytest.mark.parametrize("width", [60.0, 130.0, 200.0, 400.0])
@pytest.mark.parametrize("lines", [1, 2])
@pytest.mark.parametrize("text", ["Talks", "Transport Minister resigns over the bridge in Arendal"])
def test_a_title_leaves_room_for_its_tail_on_the_last_line(
    panel: EventsPanel, text: str, lines: int, width: float
) -> None:
    metrics, tail = QFontMetricsF(panel.font()), " · off"
    parts = wrapped_before(tail, text, panel.font(), width, lines)
    assert len(parts) <= lines
    assert metrics.horizontalAdvance(parts[-1] + tail) <= width + 1
    assert parts[0]


def test_the_grey_words_behind_a_title_are_drawn_however_long_it_is(panel: EventsPanel) -> None:
    def cell(title: str, status: Status) -> QImage:
        fill(panel, [row(1, 2020, title, status=status)])
        panel.view.clearSelection()
        return (
            panel.view.viewport().grab(panel.view.visualRect(panel.view.model().index(0, Column.EVENT))).toImage()
        )

    for title in ("Talks", "Transport Minister resigns over the bridge in Arendal " * 4):
        assert cell(title, Status.PLANNED) != cell(title, Status.CONDITIONAL)


@pytest.mark.qt_log_ignore("saved states", extend=True)
def test_cells_that_cannot_be_drawn_are_said_once(panel: EventsPanel, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_arguments: object) -> list[str]:
        raise ValueError("cannot be broken into lines")

    panel.view.grab()
    monkeypatch.setattr("timeline_app.ui.panels.event_delegate.wrapped", fail)
    panel.view.itemDelegate().forget()
    said = 0
    for _ in range(60):
        try:
            panel.view.grab()
        except ValueError:
            said += 1
        else:
            break
    assert 0 < said < 60
    panel.view.grab()


def test_a_cell_in_which_nothing_stands_is_lit_with_its_row_and_empty_after_another(panel: EventsPanel) -> None:
    def cell(number: int) -> QImage:
        place = panel.view.visualRect(panel.view.model().index(number, Column.WHO))
        return panel.view.viewport().grab(place).toImage()

    panel.resize(1_400, 300)
    fill(panel, [row(1, 2020, "one", participants=("Ana Sousa",)), row(2, 2021, "two"), row(3, 2022, "three")])
    told, bare = cell(0), cell(2)
    assert told != bare
    assert cell(1) == bare
    panel.select(2)
    assert cell(1) != bare
    panel.select(0)
    fill(panel, [row(4, 2020, "none"), row(5, 2021, "two")])
    assert cell(0) == bare
