"""The table of events."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from time import monotonic

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHeaderView,
    QLabel,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from timeline_app.model import Interval
from timeline_app.painting.dates import assumed, format_interval
from timeline_app.ui.clipboard import table_of
from timeline_app.ui.panels.event_delegate import BAR_PX, EventDelegate
from timeline_app.ui.panels.event_model import Column, EventModel, cells, column_names, sure_words
from timeline_app.ui.panels.event_source import EventSource, FixedRows
from timeline_app.ui.panels.labels import set_ground
from timeline_app.ui.panels.row_hover import RowHover
from timeline_app.ui.theme import UNIT_PX

#: More events than this are not changed together, and do not stay selected where the table changes.
MOST_CHOSEN = 5_000
#: So many rows are put on the clipboard while the hand waits.
_COPIED_AT_ONCE = 200
#: So many characters of a title are seen at least before other columns get more than a little.
_TITLE_CHARACTERS = 50
#: So much of a title is left beside the other columns, or they are hidden; more where the article is one of them.
_LEAST, _LEAST_BESIDE_ARTICLE = 0.45, 0.65
#: A day whose date is as wide as most.
_WIDE_DAY = Interval.day(2020, 9, 28)


class EventsPanel(QWidget):
    """Shows events and says which the user turns to.

    `event_selected(id)`: it became the current one; `selection_changed(list of ids)`: these are selected, from
    top to bottom, or the current one of more than `MOST_CHOSEN`; `event_activated(id)`: Enter or a double click;
    `event_hovered(id)`: the pointer came to its row, 0 for none; `menu_requested(id, global position)`;
    `copy_requested(list of ids)`: of more events than are copied at once;
    `sorting_wanted(Column, Qt.SortOrder)`; `search_typed(text)`: go to the next event whose title begins so.
    """

    event_selected = Signal(int)
    selection_changed = Signal(list)
    event_activated = Signal(int)
    event_hovered = Signal(int)
    menu_requested = Signal(int, QPoint)
    copy_requested = Signal(list)
    sorting_wanted = Signal(object, object)
    search_typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_ground(self)
        self._model = EventModel(self)
        self.view = EventTable(self._model, self)
        self.view.setAccessibleName(self.tr("Events"))
        self._empty = QLabel(self)
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setMargin(4 * UNIT_PX)
        self._pages = QStackedLayout()
        self._pages.addWidget(self.view)
        self._pages.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._pages)
        self.view.event_selected.connect(self.event_selected)
        self.view.selection_changed.connect(self.selection_changed)
        self.view.event_activated.connect(self.event_activated)
        self.view.row_hover.event_hovered.connect(self.event_hovered)
        self.view.menu_requested.connect(self.menu_requested)
        self.view.copy_requested.connect(self.copy_requested)
        self.view.search_typed.connect(self.search_typed)
        self._model.sorting_wanted.connect(self.sorting_wanted)
        self.set_empty_text("")
        self.set_source(FixedRows())

    @property
    def source(self) -> EventSource:
        """The events that are shown."""
        return self._model.source

    def set_empty_text(self, text: str) -> None:
        """What stands in the place of a table without events, "" for the usual words."""
        usual = self.tr("No events here. Choose a longer range, clear it with Esc, or clear the filter.")
        self._empty.setText(text or usual)

    def set_source(self, source: EventSource) -> None:
        """Show these events; what was selected stays so, as far as it is still there."""
        self._model.set_source(source)
        self._pages.setCurrentWidget(self.view if len(source) else self._empty)

    @property
    def is_resting(self) -> bool:
        """Whether all rows in sight have their words."""
        return self._model.is_resting

    def select(self, event_id: int) -> None:
        """Make an event the only selected one and bring it into sight, without telling."""
        self.view.choose(event_id)

    def select_all(self, event_ids: Sequence[int]) -> None:
        """Make these events the selected ones, the first the current one, without telling."""
        self.view.choose_all(event_ids)

    def selected(self) -> list[int]:
        """The ids of the selected events from top to bottom."""
        return self.view.selected_ids()

    @property
    def selected_count(self) -> int:
        """How many events are selected."""
        return self.view.selected_count

    def copy(self) -> None:
        """Put the selected rows on the clipboard, as tab-separated values and as an HTML table."""
        self.view.copy()


class EventTable(QTableView):
    """Whole rows, sorted by clicks on the header; what is selected stays so through new rows and sorting."""

    event_selected = Signal(int)
    selection_changed = Signal(list)
    event_activated = Signal(int)
    menu_requested = Signal(int, QPoint)
    copy_requested = Signal(list)
    search_typed = Signal(str)

    def __init__(self, model: EventModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._events = model
        self.setModel(model)
        self._delegate = EventDelegate(model, self)
        self.setItemDelegate(self._delegate)
        self.row_hover = RowHover(self, model.id_at, self._delegate.hover)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSortingEnabled(True)
        self.sortByColumn(Column.DATE, Qt.SortOrder.AscendingOrder)
        self.doubleClicked.connect(self._activate)
        self._is_telling = True
        self._place: tuple[int, list[int], int] = (0, [], 0)
        self._typed, self._typed_at = "", 0.0
        model.modelAboutToBeReset.connect(self._keep_place)
        model.modelReset.connect(self._restore_place)
        self.selectionModel().currentRowChanged.connect(self._tell_current)
        self.selectionModel().selectionChanged.connect(self._tell_selection)
        self._is_arranging = self._is_arranged_by_hand = False
        self._wanted_columns = (False, False)
        self._lay_out()

    def current_id(self) -> int:
        """The event of the current row, 0 for none."""
        index = self.currentIndex()
        return self._events.id_at(index.row()) if index.isValid() else 0

    def selected_ids(self) -> list[int]:
        """The selected events from top to bottom."""
        return [number for first, end in self._selected() for number in self._events.source.ids(first, end)]

    @property
    def selected_count(self) -> int:
        """How many events are selected."""
        return sum(end - first for first, end in self._selected())

    def chosen_ids(self) -> list[int]:
        """The selected events where they are at most `MOST_CHOSEN`, else the current one alone."""
        if self.selected_count <= MOST_CHOSEN:
            return self.selected_ids()
        return [number] if (number := self.current_id()) else []

    def choose(self, event_id: int) -> None:
        """Make an event the only selected one and bring it into sight, without telling."""
        if event_id == self.current_id():
            return
        self._select(event_id, [event_id])
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def choose_all(self, event_ids: Sequence[int]) -> None:
        """Make these events the selected ones, the first the current one, without telling."""
        self._select(event_ids[0] if event_ids else 0, event_ids)

    def go_to(self, row: int) -> None:
        """Make a row the only selected one, as a hand does."""
        self.setCurrentIndex(self._events.index(row, Column.EVENT))

    def copy(self) -> None:
        """Put the selected rows on the clipboard; ask for it where they are so many that it takes a while."""
        selected = self._selected()
        if self.selected_count > _COPIED_AT_ONCE:
            self.copy_requested.emit(self.selected_ids())
        elif selected:
            rows = (row for first, end in selected for row in range(first, end))
            told = [cells(self._events.source.row(row, is_hurried=False)) for row in rows]
            QGuiApplication.clipboard().setMimeData(table_of(column_names(), told))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy whole rows; Enter goes to the source."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_id():
            self.event_activated.emit(self.current_id())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, text: str) -> None:
        """Ask for the event whose title begins as was typed: Qt would ask every row for its words."""
        if not text:
            self._typed = ""
            return
        pause = QApplication.keyboardInputInterval() / 1000
        now = monotonic()
        self._typed = self._typed + text if now - self._typed_at < pause else text
        self._typed_at = now
        self.search_typed.emit(self._typed)

    def changeEvent(self, event: QEvent) -> None:
        """Draw everything anew in another font, theme or language."""
        super().changeEvent(event)
        kinds = QEvent.Type
        if event.type() in (kinds.FontChange, kinds.PaletteChange, kinds.StyleChange, kinds.LanguageChange):
            self._delegate.forget()
            self._events.forget()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the keys and choose nothing: Qt would turn to the first row where none is the current one."""
        had_current, was_telling = self.currentIndex().isValid(), self._is_telling
        self._is_telling = False
        super().focusInEvent(event)
        if not had_current:
            self.selectionModel().clearCurrentIndex()
        self._is_telling = was_telling

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the event at the pointer, or of the current one from the keyboard."""
        is_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if is_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        position = self.visualRect(index).center() if is_key else event.pos()
        self.menu_requested.emit(self._events.id_at(index.row()), self.viewport().mapToGlobal(position))

    def _selected(self) -> list[tuple[int, int]]:
        """The selected rows from top to bottom as runs, each from one row up to another."""
        ranges = self.selectionModel().selection().toList()
        runs: list[tuple[int, int]] = []
        for first, end in sorted({(chosen.top(), chosen.bottom() + 1) for chosen in ranges}):
            if runs and first <= runs[-1][1]:
                runs[-1] = runs[-1][0], max(end, runs[-1][1])
            else:
                runs.append((first, end))
        return runs

    def _select(self, current: int, selected: Sequence[int]) -> None:
        """Select the events that are in the table, without telling."""
        selection, flags = self.selectionModel(), QItemSelectionModel.SelectionFlag
        rows = sorted(row for row in map(self._events.row_of, selected) if row >= 0)
        chosen = QItemSelection()
        for first, last in _runs(rows):
            chosen.select(self._events.index(first, 0), self._events.index(last, len(Column) - 1))
        self._is_telling = False
        index = self._events.index(self._events.row_of(current), Column.EVENT)
        selection.setCurrentIndex(index, flags.NoUpdate)
        selection.select(chosen, flags.ClearAndSelect)
        self._is_telling = True

    def _keep_place(self) -> None:
        self._is_telling = False
        self._place = (self.current_id(), self.chosen_ids(), self.verticalScrollBar().value())

    def _restore_place(self) -> None:
        current, selected, scrolled = self._place
        self._select(current, selected)
        self.verticalScrollBar().setValue(scrolled)
        source = self._events.source
        columns = (source.has_several_sources, source.has_tags)
        if columns != self._wanted_columns:
            self._wanted_columns = columns
            self._arrange()

    def _tell_current(self, current: QModelIndex) -> None:
        if self._is_telling and current.isValid():
            self.event_selected.emit(self._events.id_at(current.row()))

    def _tell_selection(self) -> None:
        if self._is_telling:
            self.selection_changed.emit(self.chosen_ids())

    def _activate(self, index: QModelIndex) -> None:
        self.event_activated.emit(self._events.id_at(index.row()))

    def _lay_out(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._set_lines(1)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsMovable(True)
        head.setMinimumSectionSize(12 * UNIT_PX)
        head.sectionResized.connect(self._note_resize)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns, as long as the user has not set it."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        if self._is_arranged_by_hand or self._is_arranging:
            return
        self._is_arranging = True
        for _ in range(2):  # once more where rows of another height need a scroll bar
            width = self.viewport().width()
            self._share(width)
            if self.viewport().width() == width:
                break
        self._is_arranging = False

    def _share(self, width: int) -> None:
        """Share a width among the columns: the event gets the room, others give way to it."""
        metrics, padding = self.fontMetrics(), 5 * UNIT_PX
        word_px = max(map(metrics.horizontalAdvance, map(sure_words, (0.0, 0.5, 1.0)))) + 2 * UNIT_PX
        date = metrics.horizontalAdvance(assumed(format_interval(_WIDE_DAY, self.locale()))) + padding
        sure = max(BAR_PX, metrics.horizontalAdvance(column_names()[Column.SURE])) + padding
        sure = max(sure, self.horizontalHeader().minimumSectionSize())
        title_px = _TITLE_CHARACTERS * metrics.averageCharWidth()
        available = max(0, width - date - sure)
        if available - word_px > 1.6 * title_px:
            sure, available = sure + word_px, available - word_px
        fourth = min(available // 4, title_px // 2)
        sources = metrics.horizontalAdvance(column_names()[Column.SOURCES]) + padding
        wanted = {
            Column.SOURCES: (sources if self._events.source.has_several_sources else 0, _LEAST),
            Column.TAGS: (fourth if self._events.source.has_tags else 0, _LEAST),
            Column.WHO: (fourth, _LEAST),
            Column.ARTICLE: (fourth, _LEAST_BESIDE_ARTICLE),
        }
        widths, rest = {Column.DATE: date, Column.SURE: sure}, available
        for column, (share, least) in wanted.items():
            has_room = share > 0 and rest - share >= least * title_px
            self.setColumnHidden(column, not has_room)
            if has_room:
                widths[column], rest = share, rest - share
        widths[Column.EVENT] = rest
        self._set_lines(1 if rest >= title_px else 2)
        for column, share in widths.items():
            self.setColumnWidth(column, max(0, share))

    def _set_lines(self, count: int) -> None:
        """Give each row so many lines: a narrow table tells titles on two."""
        height = count * self.fontMetrics().height() + 3 * UNIT_PX
        if height != self.verticalHeader().defaultSectionSize():
            self.verticalHeader().setDefaultSectionSize(height)

    def _note_resize(self, _column: int, _old_px: int, _new_px: int) -> None:
        self._is_arranged_by_hand = self._is_arranged_by_hand or not self._is_arranging


def _runs(rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    """First and last of each unbroken run of ascending numbers."""
    for _, run in groupby(enumerate(rows), key=lambda place: place[1] - place[0]):
        numbers = [row for _, row in run]
        yield numbers[0], numbers[-1]
