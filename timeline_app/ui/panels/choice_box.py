"""A box that opens a list of a few words to choose from."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QApplication, QComboBox, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from timeline_app.ui.panels.selected_row import draw_selected
from timeline_app.ui.theme import UNIT_PX

Index = QModelIndex | QPersistentModelIndex


class ChoiceBox(QComboBox):
    """A box whose list has rows that a hand meets easily, with the ground that other lists have."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_RowDelegate(self))


class _RowDelegate(QStyledItemDelegate):
    """A line with air around it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as a line and its air."""
        return super().sizeHint(option, index) + QSize(4 * UNIT_PX, 3 * UNIT_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw it on the ground of the row."""
        row = QStyleOptionViewItem(option)
        self.initStyleOption(row, index)
        if row.state & QStyle.StateFlag.State_Selected:
            draw_selected(painter, row.rect, row.palette, row.direction)
            row.palette.setColor(QPalette.ColorRole.Text, row.palette.color(QPalette.ColorRole.HighlightedText))
        row.state &= ~(QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus)
        row.rect = row.rect.adjusted(2 * UNIT_PX, 0, -2 * UNIT_PX, 0)
        style = row.widget.style() if row.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, row, painter, row.widget)
