"""The palette of commands: every action by a few letters of its name.

It is a part of the window and no window of its own: its field has the keys at once, not only when the desktop has
handed them on, so that no letter of a quick hand is lost and the window's own keys go on working.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QCloseEvent,
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPalette,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import Shiboken

from timeline_app.ui.panels.fuzzy import Match, match
from timeline_app.ui.panels.selected_row import draw_selected
from timeline_app.ui.theme import UNIT_PX, colors_of

Index = QModelIndex | QPersistentModelIndex

_WIDTH_PX, _ROWS = 150 * UNIT_PX, 11
#: What a letter is worth of words that stand in the explanation only, and a command that was used lately.
_ELSEWHERE, _LATELY = 5.0, 3.0
#: What is found so much worse than the best is left out.
_LEAST_SHARE = 0.35
_PASSED_ON = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_RUNNING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
#: What the palette answers itself, before any action of the window that has the same key.
_OWN_KEYS = (*_PASSED_ON, *_RUNNING, Qt.Key.Key_Escape)


@dataclass(frozen=True, slots=True)
class Command:
    """One command: what it is called, where it stands, its keys or its state ("on"), more words about it."""

    name: str
    text: str
    group: str = ""
    keys: str = ""
    tip: str = ""
    is_enabled: bool = True


@dataclass(frozen=True, slots=True)
class Hit:
    """A command that was found, and where in its words."""

    command: Command
    places: tuple[int, ...] = ()


def find(commands: Sequence[Command], wanted: str, recent: Sequence[str]) -> list[Hit]:
    """The commands that answer to what was typed, the best first; all where nothing was, the recent ones first."""
    lately = {name: place for place, name in enumerate(recent)}
    if not wanted.strip():
        ordered = sorted(commands, key=lambda command: lately.get(command.name, len(lately)))
        return [Hit(command) for command in ordered]
    found = []
    for command in commands:
        result = _found(command, wanted)
        if result is not None:
            bonus = _LATELY * (1 - lately[command.name] / len(lately)) if command.name in lately else 0.0
            found.append((result.score + bonus, Hit(command, result.places)))
    least = _LEAST_SHARE * max((score for score, _ in found), default=0.0)
    return [hit for score, hit in sorted(found, key=lambda one: -one[0]) if score >= least]


def _found(command: Command, wanted: str) -> Match | None:
    """Letters are looked for in the command's words; whole words also in what else is said of it."""
    result = match(wanted, command.text)
    more, words = f" {command.text} {command.group} {command.tip}".casefold(), wanted.casefold().split()
    if all(f" {word}" in more for word in words):
        elsewhere = Match(_ELSEWHERE * sum(map(len, words)), ())
        return max(result or elsewhere, elsewhere, key=lambda one: one.score)
    return result


class CommandModel(QAbstractListModel):
    """The commands that are shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hits: list[Hit] = []

    def show(self, hits: list[Hit]) -> None:
        """Show these."""
        self.beginResetModel()
        self.hits = hits
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """One row a command."""
        return 0 if parent is not None and parent.isValid() else len(self.hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Its words; for a screen reader also where it stands and its keys."""
        command = self.hits[index.row()].command
        if role == Qt.ItemDataRole.DisplayRole:
            return command.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (command.text, command.group, command.keys)))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return command.tip
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What cannot be done now is listed, but cannot be chosen."""
        if not self.hits[index.row()].command.is_enabled:
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class CommandDelegate(QStyledItemDelegate):
    """A line a command: its words with the found letters heavy, the keys at the end, its menu before them."""

    def __init__(self, model: CommandModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """A line with room around it."""
        return QSize(0, option.fontMetrics.height() + 3 * UNIT_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a line."""
        hit = self._model.hits[index.row()]
        palette, is_current = option.palette, bool(option.state & QStyle.StateFlag.State_Selected)
        strong, weak = self._pens(palette, is_enabled=hit.command.is_enabled, is_current=is_current)
        painter.save()
        if is_current:
            draw_selected(painter, option.rect, palette, option.direction)
        elif option.state & QStyle.StateFlag.State_MouseOver and hit.command.is_enabled:
            painter.fillRect(option.rect, QColor(colors_of(palette).hover))
        inner = option.rect.adjusted(3 * UNIT_PX, 0, -3 * UNIT_PX, 0)
        painter.setFont(option.font)
        painter.setPen(weak)
        keys_px = option.fontMetrics.horizontalAdvance(hit.command.keys)
        self._write_end(painter, inner, hit.command.keys)
        beside = inner.adjusted(0, 0, -keys_px - 3 * UNIT_PX if keys_px else 0, 0)
        self._write_end(painter, beside, hit.command.group)
        group_px = option.fontMetrics.horizontalAdvance(hit.command.group)
        painter.setPen(strong)
        self._write_found(painter, beside.adjusted(0, 0, -group_px - 3 * UNIT_PX, 0), option, hit)
        painter.restore()

    @staticmethod
    def _pens(palette: QPalette, *, is_enabled: bool, is_current: bool) -> tuple[QColor, QColor]:
        if is_current:
            color = palette.color(QPalette.ColorRole.HighlightedText)
            return color, color
        muted = QColor(colors_of(palette).muted)
        return (palette.color(QPalette.ColorRole.Text), muted) if is_enabled else (muted, muted)

    @staticmethod
    def _write_end(painter: QPainter, rect: QRect, text: str) -> None:
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter), text)

    @staticmethod
    def _write_found(painter: QPainter, rect: QRect, option: QStyleOptionViewItem, hit: Hit) -> None:
        """The words on one line, the letters that were typed heavier."""
        text = QFontMetrics(option.font).elidedText(hit.command.text, Qt.TextElideMode.ElideRight, rect.width())
        layout = QTextLayout(text, option.font)
        heavy = QTextCharFormat()
        heavy.setFontWeight(QFont.Weight.Bold)
        heavy.setFontUnderline(True)
        ranges = []
        for place in hit.places:
            if place < len(text):
                span = QTextLayout.FormatRange()
                span.start, span.length, span.format = place, 1, heavy
                ranges.append(span)
        layout.setFormats(ranges)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(rect.width())
        layout.endLayout()
        top = rect.top() + (rect.height() - round(line.height())) // 2
        layout.draw(painter, QPoint(rect.left(), top))


class CommandPalette(QFrame):
    """Asks for a command over a window; `chosen` tells its name once the palette is gone.

    It goes with Esc, and when the keys go elsewhere in the window.
    """

    chosen = Signal(str)

    def __init__(self, commands: Sequence[Command], recent: Sequence[str], window: QWidget) -> None:
        super().__init__(window)
        self._commands, self._recent = tuple(commands), tuple(recent)
        self._window, self._before = window, QApplication.focusWidget()
        self.setAccessibleName(self.tr("Command palette"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find a command"))
        self.field.setAccessibleName(self.tr("Find a command"))
        self.field.setClearButtonEnabled(True)
        self.setFocusProxy(self.field)
        self.field.textEdited.connect(self._find)
        self.model = CommandModel(self)
        self.view = self._make_view()
        self._nothing = QLabel(self.tr("No command is called so."), self)
        self._nothing.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._nothing.setContentsMargins(3 * UNIT_PX, 2 * UNIT_PX, 3 * UNIT_PX, 2 * UNIT_PX)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * UNIT_PX, 2 * UNIT_PX, 2 * UNIT_PX, 2 * UNIT_PX)
        layout.setSpacing(2 * UNIT_PX)
        for widget in (self.field, self._nothing, self.view):
            layout.addWidget(widget)
        layout.addStretch(1)
        self._find("")

    def open(self) -> None:
        """Show it, and take the keys."""
        self._stand_over()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        self.field.installEventFilter(self)
        self._window.installEventFilter(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Give the keys back to who had them, unless somebody else has them by now."""
        self.field.removeEventFilter(self)
        self._window.removeEventFilter(self)
        if self.field.hasFocus() and self._before is not None and Shiboken.isValid(self._before):
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        super().closeEvent(event)

    def _make_view(self) -> QListView:
        view = QListView(self)
        view.setModel(self.model)
        view.setItemDelegate(CommandDelegate(self.model, view))
        view.setAccessibleName(self.tr("Commands"))
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setUniformItemSizes(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setMouseTracking(True)
        view.clicked.connect(self._run)
        return view

    def _stand_over(self) -> None:
        """In the upper third of the window, in its middle, as high as there is room."""
        room, row_px = self._window.rect(), self.fontMetrics().height() + 3 * UNIT_PX
        top_px = room.height() // 8
        around_px = self.field.sizeHint().height() + 8 * UNIT_PX
        self.view.setFixedHeight(max(1, min(_ROWS, (room.height() - top_px - around_px) // row_px)) * row_px)
        width_px = min(_WIDTH_PX, room.width() - 8 * UNIT_PX)
        self.setGeometry((room.width() - width_px) // 2, top_px, width_px, self.sizeHint().height())

    def _find(self, wanted: str) -> None:
        self.model.show(find(self._commands, wanted, self._recent))
        self._nothing.setVisible(not self.model.hits)
        self.view.setVisible(bool(self.model.hits))
        self._go_to(0, 1)

    def _go_to(self, row: int, direction: int) -> None:
        """Make the next row from here on the current one that can be chosen."""
        count = self.model.rowCount()
        rows = [(row + direction * step) % count for step in range(count)] if count else []
        for one in rows:
            if self.model.hits[one].command.is_enabled:
                self.view.setCurrentIndex(self.model.index(one))
                heard = QAccessibleEvent(self.view, QAccessible.Event.Focus)
                heard.setChild(one)  # the field has the keys, a screen reader reads the line that they go to
                QAccessible.updateAccessibility(heard)
                return

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle of the window; the field keeps the letters, its other keys go to the list."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._stand_over()
        elif isinstance(event, QFocusEvent) and self._is_left(event):
            self.close()
        elif isinstance(event, QKeyEvent) and watched is self.field and event.key() in _OWN_KEYS:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._answer(Qt.Key(event.key()))
                return True
        return super().eventFilter(watched, event)

    def _is_left(self, event: QFocusEvent) -> bool:
        """Whether the keys went elsewhere in the window, not to a menu or another window for a while."""
        is_elsewhere = QApplication.focusWidget() not in (None, self.field)
        return event.lostFocus() and is_elsewhere and event.reason() != Qt.FocusReason.MenuBarFocusReason

    def _answer(self, key: Qt.Key) -> None:
        """Run the current command, go through the list, or go."""
        if key in _RUNNING:
            self._run(self.view.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self.close()
        else:
            pages = _ROWS - 1 if key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) else 1
            direction = -1 if key in (Qt.Key.Key_Up, Qt.Key.Key_PageUp) else 1
            goal, last = self.view.currentIndex().row() + direction * pages, self.model.rowCount() - 1
            self._go_to(min(max(goal, 0), last) if pages > 1 else goal, direction)

    def _run(self, index: QModelIndex) -> None:
        if index.isValid() and self.model.hits[index.row()].command.is_enabled:
            name = self.model.hits[index.row()].command.name
            self.close()
            self.chosen.emit(name)
