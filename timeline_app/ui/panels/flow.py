"""Controls side by side that go on in another row where there is no room for all."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class FlowLayout(QLayout):
    """Rows of widgets, each as wide as it wants to be and in the middle of its row's height."""

    def __init__(self, gap_px: int) -> None:
        super().__init__()
        self.setSpacing(gap_px)
        self.setContentsMargins(0, 0, 0, 0)
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more in."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One of them."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Let one go."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It wants no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the more rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high the rows are at a width."""
        rows = self._rows(width)
        return sum(height for _, height in rows) + self.spacing() * max(0, len(rows) - 1)

    def sizeHint(self) -> QSize:
        """All in one row."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """Room for the widest of them."""
        sizes = [item.minimumSize() for item in self._shown()]
        return QSize(max((s.width() for s in sizes), default=0), max((s.height() for s in sizes), default=0))

    def setGeometry(self, rect: QRect) -> None:
        """Put them into their rows."""
        super().setGeometry(rect)
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        top = rect.top()
        for items, height in self._rows(rect.width()):
            left = rect.left()
            for item in items:
                size = item.sizeHint()
                width = min(size.width(), rect.width())
                place = QRect(QPoint(left, top + (height - size.height()) // 2), QSize(width, size.height()))
                item.setGeometry(QStyle.visualRect(direction, rect, place))
                left += width + self.spacing()
            top += height + self.spacing()

    def _rows(self, width: int) -> list[tuple[list[QLayoutItem], int]]:
        """The items of each row, and how high it is."""
        rows: list[tuple[list[QLayoutItem], int]] = []
        left = 0
        for item in self._shown():
            size = item.sizeHint()
            if rows and left + size.width() <= width:
                rows[-1] = ([*rows[-1][0], item], max(rows[-1][1], size.height()))
            else:
                rows.append(([item], size.height()))
                left = 0
            left += size.width() + self.spacing()
        return rows

    def _shown(self) -> Iterator[QLayoutItem]:
        return (item for item in self._items if not item.isEmpty())


def flowing(gap_px: int, *widgets: QWidget) -> FlowLayout:
    """A layout with these widgets, in the order in which they are read."""
    layout = FlowLayout(gap_px)
    for widget in widgets:
        layout.addWidget(widget)
    return layout
