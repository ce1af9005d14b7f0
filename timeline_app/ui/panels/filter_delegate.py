"""How a row of the filter panel is drawn: tick, sign of kind, name, and at the end the count."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QTreeView,
)

from timeline_app.model import ParticipantKind
from timeline_app.ui.panels.filter_model import FilterModel, FilterRow, Index, RowKind
from timeline_app.ui.panels.filter_signs import draw_kind
from timeline_app.ui.panels.filter_words import kind_words
from timeline_app.ui.safetext import tooltip
from timeline_app.ui.theme import UNIT_PX, colors_of

_GAP_PX = 2 * UNIT_PX


@dataclass(frozen=True, slots=True)
class _Zones:
    """Where the parts of a row lie; `sign` is empty where there is none."""

    tick: QRect
    sign: QRect
    name: QRect
    count: QRect


class FilterDelegate(QStyledItemDelegate):
    """Draws rows; what a click on one does is the view's."""

    def __init__(self, model: FilterModel, view: QTreeView) -> None:
        super().__init__(view)
        self._model, self._view = model, view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """One line and some air, more of it over the head of a section."""
        is_head = self._model.row_at(index).kind is RowKind.SECTION
        return QSize(30 * UNIT_PX, QFontMetrics(option.font).height() + (4 if is_head else 2) * UNIT_PX)

    def editorEvent(
        self, _event: QEvent, _model: QAbstractItemModel, _option: QStyleOptionViewItem, _index: Index
    ) -> bool:
        """Ticking is the view's: a whole row is what is clicked."""
        return False

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """The name in full, and what it is."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return False
        row = self._model.row_at(index)
        metrics = QFontMetrics(option.font)
        is_cut = (
            metrics.horizontalAdvance(row.label) > self._zones(option, row, self._count_words(row)).name.width()
        )
        words = tooltip(row.label if is_cut or kind_words(row.who) else "", kind_words(row.who))
        QToolTip.showText(event.globalPos(), words, view)
        return True

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        row = self._model.row_at(index)
        painter.save()
        palette, colors = option.palette, colors_of(self._view.palette())
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(colors.hover))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        if row.kind is RowKind.SECTION:
            self._paint_head(painter, option, row)
        else:
            self._paint_row(painter, option, row)
        is_current = index == self._view.currentIndex() and self._view.hasFocus()
        if is_current:
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        painter.restore()

    def _paint_head(self, painter: QPainter, option: QStyleOptionViewItem, row: FilterRow) -> None:
        """The title of a facet with a chevron, and how many conditions it has."""
        colors, is_open = colors_of(self._view.palette()), bool(option.state & QStyle.StateFlag.State_Open)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        line = option.rect.adjusted(_GAP_PX, UNIT_PX, -_GAP_PX, 0)
        side = option.fontMetrics.height() // 2
        chevron = QRect(line.left(), 0, side, side)
        chevron.moveCenter(QRect(line.left(), line.top(), side, line.height()).center())
        title = line.adjusted(side + _GAP_PX, 0, 0, 0)
        chosen = self._model.chosen_in(row.facet)
        number = f"{QLocale().toString(chosen)}" if chosen else ""
        mirrored = (QStyle.visualRect(option.direction, option.rect, zone) for zone in (chevron, title))
        chevron, title = mirrored
        _draw_chevron(painter, QRectF(chevron), QColor(colors.muted), is_open=is_open, direction=option.direction)
        start, end = _sides(option)
        _write(painter, title, font, option.palette.color(QPalette.ColorRole.Text), row.label, start)
        _write(painter, title, font, QColor(colors.accent), number, end)

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: FilterRow) -> None:
        colors = colors_of(self._view.palette())
        text = option.palette.color(QPalette.ColorRole.Text)
        muted, is_wanted = QColor(colors.muted), self._model.is_wanted(row)
        count = self._count_words(row)
        zones, (start, end) = self._zones(option, row, count), _sides(option)
        if row.kind is RowKind.MORE:
            _write(painter, zones.name, option.font, QColor(colors.accent), row.label, start)
            return
        self._paint_tick(painter, zones.tick, row)
        draw_kind(painter, QRectF(zones.sign), row.who, muted)
        font = QFont(option.font)
        is_asked = is_wanted and (row.kind is RowKind.VALUE or row.step > 0)  # "sure or not" asks for nothing
        font.setWeight(QFont.Weight.DemiBold if is_asked else font.weight())
        _write(painter, zones.name, font, text if row.count or is_wanted else muted, row.label, start)
        _write(painter, zones.count, option.font, muted, count, end)

    def _paint_tick(self, painter: QPainter, rect: QRect, row: FilterRow) -> None:
        """A square to tick; a round one where only one of the rows can be chosen."""
        is_wanted = self._model.is_wanted(row)
        if row.kind is RowKind.STEP:
            _draw_knob(painter, QRectF(rect), self._view.palette(), is_on=is_wanted)
            return
        option = QStyleOptionViewItem()
        option.initFrom(self._view)
        option.rect = rect
        state = QStyle.StateFlag.State_On if is_wanted else QStyle.StateFlag.State_Off
        option.state = state | QStyle.StateFlag.State_Enabled
        indicator = QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck
        self._view.style().drawPrimitive(indicator, option, painter, self._view)

    def _zones(self, option: QStyleOptionViewItem, row: FilterRow, count: str) -> _Zones:
        """Where everything of a row lies; mirrored in a right-to-left window."""
        line = option.rect.adjusted(3 * _GAP_PX, 0, -_GAP_PX, 0)
        metrics = QFontMetrics(option.font)
        side = self._view.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, self._view)
        tick = _centred(line, line.left(), side)
        left = tick.right() + 1 + _GAP_PX
        sign = QRect()
        if row.who is not ParticipantKind.UNKNOWN:
            sign = _centred(line, left, round(metrics.ascent() * 0.95))
            left = sign.right() + 1 + UNIT_PX + UNIT_PX // 2
        width = metrics.horizontalAdvance(count) + 2 if count else 0
        number = QRect(line.right() + 1 - width, line.top(), width, line.height())
        name = QRect(left, line.top(), max(0, number.left() - _GAP_PX - left), line.height())
        placed = (
            QStyle.visualRect(option.direction, option.rect, zone) if not zone.isNull() else zone
            for zone in (tick, sign, name, number)
        )
        return _Zones(*placed)

    def _count_words(self, row: FilterRow) -> str:
        return "" if row.kind is RowKind.MORE else QLocale().toString(row.count)


def _centred(line: QRect, left: int, side: int) -> QRect:
    """A square in a line."""
    return QRect(left, line.top() + (line.height() - side) // 2, side, side)


def _write(painter: QPainter, rect: QRect, font: QFont, color: QColor, text: str, side: Qt.AlignmentFlag) -> None:
    """One line of text at a side, cut where there is no room for it."""
    painter.setFont(font)
    painter.setPen(color)
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    flags = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(rect, side | flags | Qt.TextFlag.TextSingleLine, shown)


def _sides(option: QStyleOptionViewItem) -> tuple[Qt.AlignmentFlag, Qt.AlignmentFlag]:
    """Where a line begins and where it ends, whatever the direction of the words in it."""
    sides = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    return sides if option.direction is Qt.LayoutDirection.LeftToRight else sides[::-1]


def _draw_knob(painter: QPainter, rect: QRectF, palette: QPalette, *, is_on: bool) -> None:
    """A ring, filled but for a dot where it is on; the style's own would be square."""
    colors, ground = colors_of(palette), palette.color(QPalette.ColorRole.Base)
    ring = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colors.accent if is_on else colors.muted), 1))
    painter.setBrush(QColor(colors.accent) if is_on else ground)
    painter.drawEllipse(ring)
    if is_on:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawEllipse(ring.center(), ring.width() / 5, ring.width() / 5)
    painter.restore()


def _draw_chevron(
    painter: QPainter, rect: QRectF, color: QColor, *, is_open: bool, direction: Qt.LayoutDirection
) -> None:
    """Pointing down over what is unfolded, else to where a line goes on."""
    middle, reach = rect.center(), rect.width() / 2
    ahead = -1 if direction is Qt.LayoutDirection.RightToLeft else 1
    corners = (
        ((-reach, -reach / 2), (0.0, reach / 2), (reach, -reach / 2))
        if is_open
        else ((-ahead * reach / 2, -reach), (ahead * reach / 2, 0.0), (-ahead * reach / 2, reach))
    )
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color, 1.5))
    painter.drawPolyline([middle + QPointF(x, y) for x, y in corners])
    painter.restore()
