"""How the cells of the table of events are drawn."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from timeline_app.model import Status
from timeline_app.painting.painting_on import painting_on
from timeline_app.painting.wrapping import wrapped, wrapped_before
from timeline_app.ui.panels.colour_names import swatch
from timeline_app.ui.panels.event_model import Column, EventModel, cells, status_words
from timeline_app.ui.panels.selected_row import draw_selected
from timeline_app.ui.panels.values import EventRow
from timeline_app.ui.safetext import one_line
from timeline_app.ui.theme import UNIT_PX, colors_of

#: The width of the bar that says how sure the program is.
BAR_PX = 24
_SWATCH_PX = 16
#: So many cells are kept as they were drawn: some screens of the table.
_PICTURES = 800
_SELECTED = QStyle.StateFlag.State_Selected.value
_STATES = _SELECTED | QStyle.StateFlag.State_Active.value
_ALIGNED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class EventDelegate(QStyledItemDelegate):
    """Cells with room around them; a bar beside the word that says how sure the program is.

    What has been drawn is kept as pictures: under a hand that drags a range most cells are drawn each frame.
    """

    def __init__(self, model: EventModel, parent: QTableView) -> None:
        super().__init__(parent)
        self._model, self._view, self._hovered_row = model, parent, -1
        self._swatches: dict[tuple[str, int], QIcon] = {}
        self._pictures: dict[tuple[object, ...], QPixmap] = {}

    def hover(self, row: int) -> None:
        """The pointer is over this row, -1 for none: all of it has another ground."""
        self._hovered_row = row
        self._view.viewport().update()

    def forget(self) -> None:
        """Draw everything anew: font, colours or language are others."""
        self._pictures.clear()
        self._swatches.clear()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw a cell, from its picture where it has looked the same before."""
        # Numbers, not flags and rectangles: this is asked of each cell in each frame.
        looks, state = self._model.told_at(index.row()).looks[index.column()], option.state.value & _STATES
        is_hovered = index.row() == self._hovered_row
        if looks is None and not is_hovered and not state & _SELECTED:
            return  # nothing stands there, on the ground that all rows have
        place, ratio = option.rect, self._view.devicePixelRatioF()
        key = (looks, place.width(), place.height(), state, is_hovered, ratio)
        picture = self._pictures.get(key)
        if picture is None:
            if len(self._pictures) >= _PICTURES:
                self._pictures.clear()
            picture = self._pictures[key] = QPixmap(place.size() * ratio)  # kept where drawing fails: said once
            picture.setDevicePixelRatio(ratio)
            self._fill(picture, option, index, is_hovered=is_hovered)
        painter.drawPixmap(place.x(), place.y(), picture)

    def _fill(
        self,
        picture: QPixmap,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        *,
        is_hovered: bool,
    ) -> None:
        """Draw a cell into its picture."""
        place = QRect(option.rect)
        picture.fill(option.palette.color(QPalette.ColorRole.Base))  # what hides all is copied, not blended
        option.rect = QRect(QPoint(0, 0), place.size())
        try:
            with painting_on(picture) as within:
                if is_hovered and not option.state & QStyle.StateFlag.State_Selected:
                    within.fillRect(option.rect, QColor(colors_of(option.palette).hover))
                self._draw(within, option, self._model.told_at(index.row()).row, Column(index.column()))
        finally:
            option.rect = place

    def _draw(self, painter: QPainter, option: QStyleOptionViewItem, row: EventRow, column: Column) -> None:
        palette, is_selected = option.palette, bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if is_selected:
            draw_selected(painter, option.rect, palette, option.direction, has_bar=column is Column.DATE)
        role = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text
        color, is_italic = self._look(row, column, palette)
        painter.setPen(palette.color(role) if is_selected or not color else QColor(color))
        font = QFont(option.font)
        font.setItalic(is_italic)
        painter.setFont(font)
        inner = option.rect.adjusted(2 * UNIT_PX, 0, -2 * UNIT_PX, 0)
        if column is Column.SURE:
            self._paint_bar(painter, inner, palette, row.confidence)
            inner.setLeft(inner.left() + BAR_PX + 2 * UNIT_PX)
        elif column is Column.EVENT and row.colour:
            self._paint_swatch(painter, inner, palette, row.colour)
            inner.setLeft(inner.left() + _SWATCH_PX + 2 * UNIT_PX)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        tail = status_words(row) if column is Column.EVENT else ""
        if tail:
            grey = painter.pen().color() if is_selected else QColor(colors_of(palette).muted)
            self._write_with_tail(painter, inner, one_line(row.title), tail, grey)
        else:
            self._write(painter, inner, cells(row)[column])
        painter.restore()

    def _write(self, painter: QPainter, rect: QRect, text: str) -> None:
        """The text on as many lines as the row has; nothing where there is no room for a word."""
        if count := _lines_in(painter, rect):
            _draw_lines(painter, rect, wrapped(text, painter.font(), rect.width(), count))

    def _write_with_tail(self, painter: QPainter, rect: QRect, text: str, tail: str, color: QColor) -> None:
        """The text, and behind it, in another colour, a tail that is seen however long the text is."""
        count, font, metrics = _lines_in(painter, rect), painter.font(), painter.fontMetrics()
        if not count:
            return
        tail = metrics.elidedText(tail, Qt.TextElideMode.ElideRight, 3 * rect.width() // 4)
        lines = wrapped_before(tail, text, font, rect.width(), count)
        last = _draw_lines(painter, rect, lines)
        if not lines[-1]:
            tail = tail.lstrip(" ·")
        shift = metrics.horizontalAdvance(lines[-1])
        painter.setPen(color)
        painter.drawText(last.adjusted(shift, 0, 0, 0), _ALIGNED, tail)

    def _look(self, row: EventRow, column: Column, palette: QPalette) -> tuple[str, bool]:
        """Colour ("" for that of text) and italics: of what is not said to have happened, or not dated there."""
        colors = colors_of(palette)
        if column is Column.EVENT and row.status is not Status.ASSERTED:
            return colors.planned, True
        if column is Column.DATE and (row.start is None or not row.is_dated_in_words):
            return colors.muted, True
        return ("" if column in (Column.DATE, Column.EVENT, Column.SURE) else colors.muted), False

    def _paint_swatch(self, painter: QPainter, rect: QRect, palette: QPalette, colour: str) -> None:
        """A disc of the colour that the user gave the event; its name is in the tooltip."""
        key = (colour, palette.base().color().rgb())
        if key not in self._swatches:
            self._swatches[key] = swatch(colour, palette)
        place = QRect(rect.left(), rect.center().y() - _SWATCH_PX // 2, _SWATCH_PX, _SWATCH_PX)
        self._swatches[key].paint(painter, place)

    def _paint_bar(self, painter: QPainter, rect: QRect, palette: QPalette, confidence: float) -> None:
        colors = colors_of(palette)
        bar = QRectF(rect.left(), rect.center().y() - 1.5, BAR_PX, 4)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        filled = painter.pen().color()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.hover if colors.border == colors.muted else colors.border))
        painter.drawRoundedRect(bar, 2, 2)
        painter.setBrush(filled)
        bar.setWidth(BAR_PX * min(1.0, max(0.0, confidence)))
        painter.drawRoundedRect(bar, 2, 2)
        painter.restore()


def _lines_in(painter: QPainter, rect: QRect) -> int:
    """How many lines of text there is room for."""
    line = painter.fontMetrics().height()
    return max(1, rect.height() // line) if rect.width() >= line else 0


def _draw_lines(painter: QPainter, rect: QRect, lines: Sequence[str]) -> QRect:
    """Draw lines in the middle of a cell; where the last one stands."""
    height, place = painter.fontMetrics().height(), rect
    top = rect.top() + (rect.height() - height * len(lines)) // 2
    for number, words in enumerate(lines):
        place = QRect(rect.left(), top + number * height, rect.width(), height)
        painter.drawText(place, _ALIGNED, words)
    return place
