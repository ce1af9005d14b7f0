"""The list of articles as a widget: tells clicks on ticks and dates from clicks that choose."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from timeline_app.ui.panels.article_delegate import ArticleDelegate, option_for
from timeline_app.ui.panels.article_model import ArticleModel
from timeline_app.ui.theme import UNIT_PX

_OTHER_LOOKS = (
    QEvent.Type.FontChange,
    QEvent.Type.PaletteChange,
    QEvent.Type.StyleChange,
    QEvent.Type.LanguageChange,
    QEvent.Type.LayoutDirectionChange,
)


class ArticleList(QListView):
    """`article_chosen(id)` by the user alone; `date_clicked(id)`; `menu_requested(row, global position)`."""

    article_chosen = Signal(int)
    date_clicked = Signal(int)
    menu_requested = Signal(int, QPoint)

    def __init__(self, model: ArticleModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._articles = model
        # The list asks it for its length at each of its rows as it lays them out, which takes a model in Python
        # ten times as long.
        self._rows = QSortFilterProxyModel(self)
        self._rows.setSourceModel(model)
        self.setModel(self._rows)
        self._delegate = ArticleDelegate(model, self)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self._is_telling = True
        self._pressed: tuple[str, int] | None = None
        self._in_sight: tuple[int, range] | None = None
        self._seen_counts: dict[int, tuple[int | None, int]] = {}
        model.counts_changed.connect(self._follow_counts)
        self.selectionModel().currentChanged.connect(self._tell_current)

    @property
    def articles(self) -> ArticleModel:
        """The articles behind the rows."""
        return self._articles

    @contextmanager
    def kept_place(self) -> Iterator[None]:
        """The model may change within, while selection, current row and scroll position stay."""
        current, selected, scrolled = self.current_id(), self.selected_ids(), self.verticalScrollBar().value()
        with self._silence():
            yield
            if self.current_id() != current or self.selected_ids() != selected:
                self._select(current, selected)
                self.verticalScrollBar().setValue(scrolled)

    def choose(self, article_id: int) -> None:
        """Make an article the current and only selected one, without telling."""
        row = self._articles.row_of(article_id)
        if row < 0 or article_id == self.current_id():
            return
        with self._silence():
            self.setCurrentIndex(self._index(row))

    def current_id(self) -> int:
        """The article of the current row, 0 for none."""
        index = self.currentIndex()
        return self._articles.item(index.row()).id if index.isValid() else 0

    def selected_ids(self) -> list[int]:
        """The selected articles from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self._articles.item(row).id for row in rows]

    def sizeHint(self) -> QSize:
        """Wide enough for a title."""
        return QSize(280, 240)

    def zone_at(self, position: QPoint) -> tuple[str, int]:
        """What lies at a point of the viewport: ("check" | "date" | "row" | "", row or -1)."""
        index = self.indexAt(position)
        if not index.isValid():
            return "", -1
        zones = self._delegate.zones(option_for(self, index), self._articles.item(index.row()))
        if zones.check.adjusted(-2 * UNIT_PX, -2 * UNIT_PX, UNIT_PX, UNIT_PX).contains(position):
            return "check", index.row()
        if zones.is_date(position):
            return "date", index.row()
        return "row", index.row()

    def date_rect(self, article_id: int) -> QRect:
        """Where the date of an article and what is said of it stand on the screen; empty where they do not."""
        index = self._index(self._articles.row_of(article_id))
        if not index.isValid() or not self.isVisible():
            return QRect()
        zones = self._delegate.zones(option_for(self, index), self._articles.item(index.row()))
        shown = zones.date.united(zones.sign) & self.viewport().rect()
        return QRect(self.viewport().mapToGlobal(shown.topLeft()), shown.size()) if shown.isValid() else QRect()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on a tick or a date is no choice of the row."""
        self._pressed = None
        zone = self.zone_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and zone[0] in ("check", "date"):
            self._pressed = zone
            return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick, or tell that a date was clicked."""
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            super().mouseReleaseEvent(event)
        elif pressed == self.zone_at(event.position().toPoint()):
            name, row = pressed
            if name == "check":
                self._toggle([row])
            else:
                self.date_clicked.emit(self._articles.item(row).id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two quick clicks on a tick are two clicks."""
        if self.zone_at(event.position().toPoint())[0] in ("check", "date"):
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A date under the pointer shows that it can be clicked."""
        if self._pressed is None:
            super().mouseMoveEvent(event)
        name, row = self.zone_at(event.position().toPoint())
        self._set_hovered_date(self._articles.item(row).id if name == "date" else 0)

    def leaveEvent(self, event: QEvent) -> None:
        """No date is under the pointer any more."""
        self._set_hovered_date(0)
        super().leaveEvent(event)

    def event(self, event: QEvent) -> bool:
        """Take F2 before the window's shortcut does: here it means the date of the article."""
        is_f2 = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F2
        if is_f2 and event.type() is QEvent.Type.ShortcutOverride and self.current_id():
            event.accept()
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Draw everything anew in another font, theme or language."""
        super().changeEvent(event)
        if event.type() in _OTHER_LOOKS:
            self._delegate.forget()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks the selected articles, Enter chooses the current one, F2 changes its date."""
        if event.key() == Qt.Key.Key_F2 and self.current_id():
            self.date_clicked.emit(self.current_id())
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Select) and self.currentIndex().isValid():
            rows = {index.row() for index in self.selectionModel().selectedIndexes()} or {
                self.currentIndex().row()
            }
            self._toggle(sorted(rows))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_id():
            self.article_chosen.emit(self.current_id())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the row at the pointer, or of the current row from the keyboard."""
        is_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if is_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        position = self.visualRect(index).center() if is_key else event.pos()
        self.menu_requested.emit(index.row(), self.viewport().mapToGlobal(position))

    @contextmanager
    def _silence(self) -> Iterator[None]:
        was_telling, self._is_telling = self._is_telling, False
        try:
            yield
        finally:
            self._is_telling = was_telling

    def _select(self, current: int, selected: Sequence[int]) -> None:
        selection, flags = self.selectionModel(), QItemSelectionModel.SelectionFlag
        index = self._index(self._articles.row_of(current))
        selection.setCurrentIndex(index, flags.NoUpdate)
        selection.clearSelection()
        for article_id in selected:
            selection.select(self._index(self._articles.row_of(article_id)), flags.Select)

    def _follow_counts(self) -> None:
        """Draw the rows in sight anew whose counts are others."""
        rows = self._rows_in_sight()
        seen = {(item := self._articles.item(row)).id: self._articles.count_of(item) for row in rows}
        for row, (article_id, counts) in zip(rows, seen.items(), strict=True):
            if counts != self._seen_counts.get(article_id):
                self.viewport().update(self.visualRect(self._index(row)))
        self._seen_counts = seen

    def _rows_in_sight(self) -> range:
        """Looked up once: before rows lie elsewhere they are laid out or scrolled, and then all are drawn."""
        count = self._articles.rowCount()
        if self._in_sight is None or self._in_sight[0] != count:
            first, last = (self.indexAt(QPoint(1, y)).row() for y in (1, self.viewport().height() - 2))
            self._in_sight = count, range(max(0, first), count if last < 0 else last + 1)
        return self._in_sight[1]

    def doItemsLayout(self) -> None:
        """Other rows may be in sight."""
        self._in_sight = None
        super().doItemsLayout()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Other rows are in sight."""
        self._in_sight = None
        super().scrollContentsBy(dx, dy)

    def _index(self, row: int) -> QModelIndex:
        """A row of the model as the list knows it."""
        return self._rows.index(row, 0)

    def _toggle(self, rows: Sequence[int]) -> None:
        is_on = not self._articles.item(rows[0]).is_checked
        state = Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked
        for row in rows:
            self._articles.setData(self._articles.index(row), state, Qt.ItemDataRole.CheckStateRole)

    def _tell_current(self, current: QModelIndex) -> None:
        if self._is_telling and current.isValid():
            self.article_chosen.emit(self._articles.item(current.row()).id)

    def _set_hovered_date(self, article_id: int) -> None:
        if article_id != self._delegate.hovered_date:
            self._delegate.hovered_date = article_id
            self.viewport().setCursor(
                Qt.CursorShape.PointingHandCursor if article_id else Qt.CursorShape.ArrowCursor
            )
            self.viewport().update()
