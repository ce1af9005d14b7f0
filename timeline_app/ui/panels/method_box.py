"""The box in which a method of summary is chosen: each with the line that says what it does well."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from timeline_app.ui.panels.selected_row import draw_selected
from timeline_app.ui.panels.values import MethodItem
from timeline_app.ui.safetext import tooltip
from timeline_app.ui.theme import UNIT_PX, colors_of

Index = QModelIndex | QPersistentModelIndex

#: So much of a method's name is always read.
_NAME_CHARACTERS = 9
#: The list that opens is so wide in characters.
_LIST_CHARACTERS = 46
#: What stands around its rows: its frame, and a scroll bar.
_FRAME_PX = 5 * UNIT_PX
_DESCRIPTION = Qt.ItemDataRole.AccessibleDescriptionRole
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop


class MethodBox(QComboBox):
    """Shows which method is chosen; `method_chosen(name)`: the hand chose another."""

    method_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumContentsLength(_NAME_CHARACTERS)
        self.setAccessibleName(self.tr("Method"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(20 * UNIT_PX)
        self.setMaximumWidth(50 * UNIT_PX)
        self._delegate = _MethodDelegate(self)
        self.setItemDelegate(self._delegate)
        self.view().setTextElideMode(Qt.TextElideMode.ElideNone)
        self.currentIndexChanged.connect(self._describe)
        self.activated.connect(lambda _index: self.method_chosen.emit(self.currentData()))
        self._describe()

    def set_methods(self, methods: Sequence[MethodItem]) -> None:
        """Offer these methods, without telling."""
        self.clear()
        for row, method in enumerate(methods):
            self.addItem(method.label, method.name)
            self.setItemData(row, method.description, _DESCRIPTION)
        self.setMaxVisibleItems(max(1, len(methods)))

    def choose(self, name: str) -> None:
        """Show which one is chosen, without telling."""
        self.setCurrentIndex(max(0, self.findData(name)))

    def pick(self, name: str) -> None:
        """Choose one as the hand does."""
        self.choose(name)
        self.method_chosen.emit(self.currentData())

    def description(self, row: int) -> str:
        """What the method of a row does well."""
        return str(self.itemData(row, _DESCRIPTION) or "")

    def showPopup(self) -> None:
        """Open the list wide enough for the lines to be read."""
        width = self.fontMetrics().averageCharWidth() * _LIST_CHARACTERS
        self._delegate.width_px = min(width, self.screen().availableGeometry().width() - 8 * UNIT_PX)
        self.view().setMinimumWidth(self._delegate.width_px + _FRAME_PX)
        if isinstance(view := self.view(), QListView):
            view.doItemsLayout()  # it may have been laid out for another width
        super().showPopup()

    def _describe(self) -> None:
        """What the chosen one does; on Linux the name of a box is what is chosen in it, so this has to name it."""
        description = self.currentData(_DESCRIPTION) or ""
        self.setToolTip(tooltip(description))
        words = self.tr("Method: {description}").format(description=description)
        self.setAccessibleDescription(words if description else self.tr("Method"))


class _MethodDelegate(QStyledItemDelegate):
    """The name, and below it, muted, what the method does well."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.width_px = 100 * UNIT_PX

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The name's line and as many as the description takes."""
        room = QRect(0, 0, self.width_px - 4 * UNIT_PX, 10_000)
        lines = option.fontMetrics.boundingRect(room, _WRAPPED, str(index.data(_DESCRIPTION) or ""))
        return QSize(self.width_px, option.fontMetrics.height() + lines.height() + 4 * UNIT_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw both on the ground of the row."""
        painter.save()
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        palette = option.palette
        if is_selected:
            draw_selected(painter, option.rect, palette, option.direction)
        ink = palette.color(QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text)
        room = option.rect.adjusted(2 * UNIT_PX, 3 * UNIT_PX // 2, 0, 0)
        room.setWidth(self.width_px - 4 * UNIT_PX)  # in which its lines were counted
        rect = QStyle.visualRect(option.direction, option.rect, room)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(rect, _WRAPPED, str(index.data() or ""))
        painter.setFont(option.font)
        painter.setPen(ink if is_selected else QColor(colors_of(palette).muted))
        below = rect.adjusted(0, option.fontMetrics.height() + UNIT_PX // 2, 0, 0)
        painter.drawText(below, _WRAPPED, str(index.data(_DESCRIPTION) or ""))
        painter.restore()
