"""The table of events."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPalette,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLabel,
    QStackedLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from timeline_app.model import Anchor, Status
from timeline_app.ui.clipboard import table_of
from timeline_app.ui.panels.event_model import Column, EventModel, cells, column_names, sure_words
from timeline_app.ui.panels.values import EventRow
from timeline_app.ui.theme import UNIT_PX, colors_of

_BAR_PX = 32


class EventsPanel(QWidget):
    """Shows events and says which the user turns to.

    `event_selected(id)`: it became the current one; `event_activated(id)`: Enter or a double click;
    `menu_requested(id, global position)`.
    """

    event_selected = Signal(int)
    event_activated = Signal(int)
    menu_requested = Signal(int, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = EventModel(self)
        self._is_telling = True
        self.view = EventTable(self._model, self)
        self.view.setAccessibleName(self.tr("Events"))
        self._empty = QLabel(self.tr("No events here. Choose a longer range, or clear it with Esc."), self)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setMargin(4 * UNIT_PX)
        self._pages = QStackedLayout()
        self._pages.addWidget(self.view)
        self._pages.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._pages)
        self.view.selectionModel().currentRowChanged.connect(self._tell_current)
        self.view.event_activated.connect(self.event_activated)
        self.view.menu_requested.connect(self.menu_requested)
        self.set_rows([])

    def set_rows(self, rows: Sequence[EventRow]) -> None:
        """Show these events; what was selected stays so, as far as it is still there."""
        current, selected = self.view.current_id(), self.view.selected_ids()
        scrolled = self.view.verticalScrollBar().value()
        self._is_telling = False
        self._model.set_rows(rows)
        self.view.select_ids(current, selected)
        self._is_telling = True
        self.view.verticalScrollBar().setValue(scrolled)
        self._pages.setCurrentWidget(self.view if rows else self._empty)

    def select(self, event_id: int) -> None:
        """Make an event the only selected one and bring it into sight, without telling."""
        if event_id == self.view.current_id():
            return
        self._is_telling = False
        self.view.select_ids(event_id, [event_id])
        self._is_telling = True
        if self.view.currentIndex().isValid():
            self.view.scrollTo(self.view.currentIndex())

    def selected(self) -> list[int]:
        """The ids of the selected events from top to bottom."""
        return self.view.selected_ids()

    def copy(self) -> None:
        """Put the selected rows on the clipboard, as tab-separated values and as an HTML table."""
        QGuiApplication.clipboard().setMimeData(self.view.mime())

    def _tell_current(self, current: QModelIndex) -> None:
        if self._is_telling and current.isValid():
            self.event_selected.emit(self._model.row_at(current.row()).id)


class EventTable(QTableView):
    """The table itself: whole rows, sorted by clicks on the header."""

    event_activated = Signal(int)
    menu_requested = Signal(int, QPoint)

    def __init__(self, model: EventModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._events = model
        self.setModel(model)
        self.setItemDelegate(EventDelegate(model, self))
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
        self._lay_out()

    def current_id(self) -> int:
        """The event of the current row, 0 for none."""
        index = self.currentIndex()
        return self._events.row_at(index.row()).id if index.isValid() else 0

    def selected_ids(self) -> list[int]:
        """The selected events from top to bottom."""
        return [self._events.row_at(row).id for row in self._selected_rows()]

    def select_ids(self, current: int, selected: Sequence[int]) -> None:
        """Select the events that are in the table."""
        selection, flags = self.selectionModel(), QItemSelectionModel.SelectionFlag
        chosen = QItemSelection()
        for row in filter(lambda row: row >= 0, map(self._events.row_of, selected)):
            chosen.select(self._events.index(row, 0), self._events.index(row, len(Column) - 1))
        row = self._events.row_of(current)
        selection.setCurrentIndex(self._events.index(row, Column.EVENT), flags.NoUpdate)
        selection.select(chosen, flags.ClearAndSelect)

    def mime(self) -> QMimeData:
        """The selected rows for the clipboard."""
        return table_of(column_names(), [cells(self._events.row_at(row)) for row in self._selected_rows()])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy whole rows; Enter goes to the source."""
        if event.matches(QKeySequence.StandardKey.Copy):
            if self.selectionModel().hasSelection():
                QGuiApplication.clipboard().setMimeData(self.mime())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_id():
            self.event_activated.emit(self.current_id())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the event at the pointer, or of the current one from the keyboard."""
        is_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if is_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        position = self.visualRect(index).center() if is_key else event.pos()
        self.menu_requested.emit(self._events.row_at(index.row()).id, self.viewport().mapToGlobal(position))

    def _selected_rows(self) -> list[int]:
        ranges = self.selectionModel().selection().toList()
        return sorted({row for chosen in ranges for row in range(chosen.top(), chosen.bottom() + 1)})

    def _activate(self, index: QModelIndex) -> None:
        self.event_activated.emit(self._events.row_at(index.row()).id)

    def _lay_out(self) -> None:
        metrics = QFontMetrics(self.font())
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(metrics.height() + 3 * UNIT_PX)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsMovable(True)
        head.setStretchLastSection(False)
        head.setMinimumSectionSize(12 * UNIT_PX)
        head.setSectionResizeMode(Column.EVENT, QHeaderView.ResizeMode.Stretch)
        for column, sample in (
            (Column.DATE, "≈ 30 Sept 2020 – 30 Sept"),
            (Column.WHO, "Angela Merkel, Emmanuel"),
            (Column.SOURCE, "Kremlin emphasizes need"),
            (Column.SURE, "doubtful"),
        ):
            extra = _BAR_PX + 2 * UNIT_PX if column is Column.SURE else 0
            self.setColumnWidth(column, metrics.horizontalAdvance(sample) + extra + 4 * UNIT_PX)


class EventDelegate(QStyledItemDelegate):
    """Plain cells with room around; a bar beside the word that says how sure the program is."""

    def __init__(self, model: EventModel, parent: QTableView) -> None:
        super().__init__(parent)
        self._model = model

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Quieter secondary columns; italics for what is not claimed to have happened or to be dated here."""
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus  # the whole row is lit, not a cell of it
        row = self._model.row_at(index.row())
        colors = colors_of(option.palette)
        if index.column() == Column.EVENT and row.status is not Status.ASSERTED:
            option.font.setItalic(True)
            option.palette.setColor(QPalette.ColorRole.Text, QColor(colors.planned))
        elif index.column() == Column.DATE and (row.start is None or row.anchor is not Anchor.EXPRESSION):
            option.font.setItalic(True)
            option.palette.setColor(QPalette.ColorRole.Text, QColor(colors.muted))
        elif index.column() in (Column.WHO, Column.SOURCE):
            option.palette.setColor(QPalette.ColorRole.Text, QColor(colors.muted))
        elif index.column() == Column.SURE:
            option.text = ""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw a cell."""
        super().paint(painter, option, index)
        if index.column() == Column.SURE:
            self._paint_sure(painter, option, self._model.row_at(index.row()).confidence)

    def _paint_sure(self, painter: QPainter, option: QStyleOptionViewItem, confidence: float) -> None:
        colors = colors_of(option.palette)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text
        text = option.palette.color(role)
        inner = option.rect.adjusted(2 * UNIT_PX, 0, -UNIT_PX, 0)
        bar = QRectF(inner.left(), inner.center().y() - 1.5, _BAR_PX, 4)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.border))
        painter.drawRoundedRect(bar, 2, 2)
        painter.setBrush(text if is_selected else QColor(colors.accent))
        bar.setWidth(_BAR_PX * min(1.0, max(0.0, confidence)))
        painter.drawRoundedRect(bar, 2, 2)
        painter.setPen(text)
        painter.setFont(option.font)
        words = inner.adjusted(_BAR_PX + 2 * UNIT_PX, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, sure_words(confidence))
        painter.restore()
