"""Every text that a window shows or a screen reader says of it, with the place where it stands."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QTabWidget,
    QTextEdit,
    QWidget,
)

#: A text and where it was found.
Shown = tuple[str, str]

_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
_MOST_ROWS = 30


def shown_texts(top: QWidget) -> Iterator[Shown]:
    """The texts of a window or a dialog, of all that stands in it, and of its actions and menus."""
    for widget in (top, *top.findChildren(QWidget)):
        name = f"{type(top).__name__}/{type(widget).__name__} {widget.objectName()}".rstrip()
        for text in _of_widget(widget):
            if text.strip():
                yield text, name
    for action in top.findChildren(QAction):
        for text in (action.text(), action.toolTip(), action.statusTip(), action.whatsThis()):
            if text.strip():
                yield text, f"{type(top).__name__}/QAction {action.objectName()}"


def _of_widget(widget: QWidget) -> Iterator[str]:
    yield from (widget.windowTitle(), widget.toolTip(), widget.statusTip(), widget.whatsThis())
    yield from (widget.accessibleName(), widget.accessibleDescription())
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, (QLabel, QAbstractButton)):
        yield widget.text()
    elif isinstance(widget, (QGroupBox, QMenu)):
        yield widget.title()
    elif isinstance(widget, QTabWidget):
        for index in range(widget.count()):
            yield from (widget.tabText(index), widget.tabToolTip(index))
    elif isinstance(widget, QComboBox):
        for index in range(widget.count()):
            yield widget.itemText(index)
            yield str(widget.itemData(index, Qt.ItemDataRole.ToolTipRole) or "")
    elif isinstance(widget, QTextEdit):
        yield widget.toPlainText()
        yield widget.placeholderText()
    elif isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
        yield from _of_model(widget.model())


def _of_model(model: QAbstractItemModel | None) -> Iterator[str]:
    if model is None:
        return
    for section in range(_columns(model, QModelIndex())):
        for role in _ROLES:
            yield _word(model.headerData(section, Qt.Orientation.Horizontal, role))
    yield from _below(model, QModelIndex())


def _below(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    for row in range(min(model.rowCount(parent), _MOST_ROWS)):
        for column in range(_columns(model, parent)):
            index = model.index(row, column, parent)
            for role in _ROLES:
                yield _word(index.data(role))
        yield from _below(model, model.index(row, 0, parent))


def _columns(model: QAbstractItemModel, parent: QModelIndex) -> int:
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)  # a list does not tell it


def _word(value: object) -> str:
    return value if isinstance(value, str) else ""
