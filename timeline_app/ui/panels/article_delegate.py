"""How a row of the list of articles looks, and what lies where in it.

☑ Kremlin emphasizes need to keep situation
  in Belarus within legal framework
  TASS · ≈ 19 Aug 2020?                           2 of 14
  (year assumed ▾) The latest in which …
"""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from timeline_app.painting.dates import assumed
from timeline_app.painting.painting_on import painting_on
from timeline_app.painting.wrapping import wrapped
from timeline_app.ui.panels.article_model import ArticleModel
from timeline_app.ui.panels.doubt_sign import doubt_words, draw_sign, sign_width
from timeline_app.ui.panels.selected_row import draw_selected
from timeline_app.ui.panels.values import ArticleItem, Doubt
from timeline_app.ui.safetext import one_line, tooltip, visible_name
from timeline_app.ui.theme import UNIT_PX, colors_of

_MARGIN_PX = 2 * UNIT_PX
_LINE_GAP_PX = UNIT_PX // 2
_SMALLER = 0.92
_SEPARATOR = " · "
#: So many rows are kept as they were drawn: some screens of the list.
_PICTURES = 200
_STATES = (
    QStyle.StateFlag.State_Selected
    | QStyle.StateFlag.State_MouseOver
    | QStyle.StateFlag.State_HasFocus
    | QStyle.StateFlag.State_Active
).value


@dataclass(frozen=True, slots=True)
class Zones:
    """The rectangles of one row, in the coordinates of the view's viewport.

    `sign` and `why` are empty where the date is not in doubt.
    """

    check: QRect
    title: QRect
    count: QRect
    source: QRect
    date: QRect
    sign: QRect
    why: QRect

    def is_date(self, position: QPoint) -> bool:
        """Whether a point lies on the date or on what is said of it."""
        return any(zone.contains(position) for zone in (self.date, self.sign, self.why))


@dataclass(frozen=True, slots=True)
class _Picture:
    """A row as it was drawn, all but its count, and where in it that stands in which font and colour."""

    item: ArticleItem
    pixmap: QPixmap
    count: QRect
    font: QFont
    color: QColor


class ArticleDelegate(QStyledItemDelegate):
    """Paints rows of an `ArticleModel`; `hovered_date` is the article whose date lies under the pointer, or 0.

    What has been drawn is kept as pictures: under a hand that drags a range only counts change.
    """

    def __init__(self, model: ArticleModel, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._model = model
        self._view = view
        self.hovered_date = 0
        self._font: QFont | None = None
        self._metrics = QFontMetrics(QFont())
        self._small_px = 0
        self._pictures: dict[tuple[object, ...], _Picture] = {}

    def forget(self) -> None:
        """Draw everything anew: font, colours or language are others."""
        self._pictures.clear()

    def date_words(self, item: ArticleItem) -> str:
        """The date with the sign of doubt, or an invitation to give one."""
        if not item.date_text:
            return self.tr("no date: set it")
        return item.date_text if item.doubt is Doubt.NONE else assumed(item.date_text)

    def why_words(self, item: ArticleItem) -> str:
        """Why a doubtful date was taken, "" for one that is not in doubt."""
        return "" if item.doubt is Doubt.NONE else one_line("".join(item.reasons[:1]))

    def count_words(self, item: ArticleItem) -> str:
        """How many events, "2 of 14" where a range is chosen."""
        inside, total = self._model.count_of(item)
        if inside is None:
            return str(total)
        return self.tr("{inside} of {total}").format(inside=inside, total=total)

    def zones(self, option: QStyleOptionViewItem, item: ArticleItem) -> Zones:
        """Where everything of a row lies; mirrored in a right-to-left window."""
        rect = option.rect.adjusted(_MARGIN_PX, _MARGIN_PX, -_MARGIN_PX, -_MARGIN_PX)
        title_metrics, small_metrics = (
            QFontMetrics(_title_font(option.font)),
            QFontMetrics(_small_font(option.font)),
        )
        side = self._view.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, self._view)
        left = rect.left() + side + _MARGIN_PX
        height, small = title_metrics.height(), small_metrics.height()
        check = QRect(rect.left(), rect.top() + (height - side) // 2, side, side)
        width = max(0, rect.right() - left + 1)
        title = QRect(left, rect.top(), width, height * self._title_lines(item, title_metrics, width))
        top = title.bottom() + 1 + _LINE_GAP_PX
        count_width = _advance(small_metrics, self.count_words(item))
        count = QRect(rect.right() - count_width + 1, top, count_width, small)
        room = max(0, count.left() - _MARGIN_PX - left)
        gap = _advance(small_metrics, _SEPARATOR) if item.source else 0
        date_width = min(room, _advance(small_metrics, self.date_words(item)))
        source_width = max(0, min(room - date_width - gap, _advance(small_metrics, _source_words(item))))
        source = QRect(left, top, source_width, small)
        date = QRect(left + source_width + (gap if source_width else 0), top, date_width, small)
        sign, why = self._sign_zones(item, small_metrics, QRect(left, top + small + _LINE_GAP_PX, width, small))
        placed = (
            QStyle.visualRect(option.direction, option.rect, zone) if not zone.isNull() else zone
            for zone in (check, title, count, source, date, sign, why)
        )
        return Zones(*placed)

    def _sign_zones(self, item: ArticleItem, metrics: QFontMetrics, line: QRect) -> tuple[QRect, QRect]:
        """The sign of doubt and the reason beside it, in a line of their own."""
        words = doubt_words(item.doubt)
        if not words:
            return QRect(), QRect()
        width = min(line.width(), sign_width(words, metrics))
        sign = QRect(line.left(), line.top() + 1, width, line.height() + 1)
        why = line.adjusted(width + _MARGIN_PX, 1, 0, 1)
        return sign, why if why.width() > 4 * line.height() else QRect()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """One or two lines of title, one below it, one more where the date is in doubt."""
        if self._font != option.font:
            self._font, self._metrics = QFont(option.font), QFontMetrics(_title_font(option.font))
            self._small_px = QFontMetrics(_small_font(option.font)).height() + _LINE_GAP_PX
        item = self._model.item(index.row())
        side = self._view.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, self._view)
        # The bar may come only once the rows are measured, and takes room from rows that had just enough.
        bar = self._view.verticalScrollBar().sizeHint().width()
        width = min(self._view.viewport().width(), self._view.width() - bar) - 3 * _MARGIN_PX - side
        title = self._title_lines(item, self._metrics, width) * self._metrics.height()
        has_sign = self._model.has_doubt if self._model.is_long else item.doubt is not Doubt.NONE
        return QSize(120, 2 * _MARGIN_PX + title + self._small_px * (2 if has_sign else 1))

    def _title_lines(self, item: ArticleItem, metrics: QFontMetrics, width: int) -> int:
        """Two where one is not enough, as long as the list is not so long that all rows cannot be measured."""
        if self._model.is_long:
            return 1
        return 2 if metrics.horizontalAdvance(one_line(item.title)) > width else 1

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one row, from its picture where it has looked the same before, and its count."""
        item, place, ratio = self._model.item(index.row()), QRect(option.rect), self._view.devicePixelRatioF()
        words, state = self.count_words(item), option.state.value & _STATES
        is_empty = self._model.count_of(item)[0] == 0
        key = (
            item.id,
            place.width(),
            place.height(),
            state,
            ratio,
            len(words),
            is_empty,
            self.hovered_date == item.id,
        )
        kept = self._pictures.get(key)
        if kept is None or kept.item is not item or kept.count.width() != _advance(QFontMetrics(kept.font), words):
            if len(self._pictures) >= _PICTURES:
                self._pictures.clear()
            kept = self._pictures[key] = self._picture(option, item, ratio)
        painter.drawPixmap(place.topLeft(), kept.pixmap)
        _write(painter, kept.count.translated(place.topLeft()), kept.font, kept.color, words)

    def _picture(self, option: QStyleOptionViewItem, item: ArticleItem, ratio: float) -> _Picture:
        """A row without its count."""
        place = QRect(option.rect)
        pixmap = QPixmap(place.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        option.rect = QRect(QPoint(0, 0), place.size())
        try:
            with painting_on(pixmap) as painter:
                color = self._draw(painter, option, item)
            return _Picture(item, pixmap, self.zones(option, item).count, _small_font(option.font), color)
        finally:
            option.rect = place

    def _draw(self, painter: QPainter, option: QStyleOptionViewItem, item: ArticleItem) -> QColor:
        """Draw all of a row but its count, and say in which colour that is written."""
        zones, colors = self.zones(option, item), colors_of(self._view.palette())
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text
        text = option.palette.color(role)
        muted = text if is_selected else QColor(colors.muted)
        warn = text if is_selected else QColor(colors.assumed)
        title = muted if self._model.count_of(item)[0] == 0 else text  # nothing of it is shown
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        if is_selected:
            draw_selected(painter, option.rect, option.palette, option.direction)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, colors.hover)
        self._paint_check(painter, zones.check, item)
        _write_title(painter, zones.title, _title_font(option.font), title, one_line(item.title))
        self._paint_source(painter, zones, option, item, muted, warn)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(option.palette.color(QPalette.ColorRole.Accent), 1))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        return muted

    def _paint_source(
        self,
        painter: QPainter,
        zones: Zones,
        option: QStyleOptionViewItem,
        item: ArticleItem,
        muted: QColor,
        warn: QColor,
    ) -> None:
        """The lines below the title: source and date; the sign of doubt with the reason for it."""
        small = _small_font(option.font)
        _write(painter, zones.source, small, muted, _source_words(item))
        if not zones.source.isEmpty():
            _write(painter, _between(zones.source, zones.date), small, muted, _SEPARATOR)
        link = QFont(small)
        link.setUnderline(self.hovered_date == item.id)
        is_certain = item.doubt is Doubt.NONE and item.date_text != ""
        _write(painter, zones.date, link, muted if is_certain else warn, self.date_words(item))
        if not zones.sign.isNull():
            painter.setFont(small)
            is_hovered = self.hovered_date == item.id
            draw_sign(painter, zones.sign, doubt_words(item.doubt), warn, option.direction, is_lit=is_hovered)
            _write(painter, zones.why, small, muted, self.why_words(item))

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """The reasons over a date, title and file elsewhere."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return False
        item = self._model.item(index.row())
        QToolTip.showText(event.globalPos(), self.tooltip_at(event.pos(), option, item), view)
        return True

    def tooltip_at(self, position: QPoint, option: QStyleOptionViewItem, item: ArticleItem) -> str:
        """The tooltip for a point of a row."""
        zones = self.zones(option, item)
        if zones.is_date(position):
            return tooltip(*item.reasons, self.tr("Click for the other dates that were weighed (F2)."))
        return tooltip(item.title, item.source, visible_name(item.path_text))

    def _paint_check(self, painter: QPainter, rect: QRect, item: ArticleItem) -> None:
        option = QStyleOptionViewItem()
        option.initFrom(self._view)
        option.rect = rect
        state = QStyle.StateFlag.State_On if item.is_checked else QStyle.StateFlag.State_Off
        option.state = state | QStyle.StateFlag.State_Enabled
        indicator = QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck
        self._view.style().drawPrimitive(indicator, option, painter, self._view)


def option_for(view: QAbstractItemView, index: QModelIndex) -> QStyleOptionViewItem:
    """The style option of a row outside of painting, for questions of what lies where."""
    option = QStyleOptionViewItem()
    option.initFrom(view)
    option.font = view.font()
    option.rect = view.visualRect(index)
    option.direction = view.layoutDirection()
    return option


def _write(painter: QPainter, rect: QRect, font: QFont, color: QColor, text: str) -> None:
    painter.setFont(font)
    painter.setPen(color)
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(
        rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown
    )


def _write_title(painter: QPainter, rect: QRect, font: QFont, color: QColor, text: str) -> None:
    line = QFontMetrics(font).height()
    for number, words in enumerate(wrapped(text, font, rect.width(), rect.height() // line)):
        _write(painter, QRect(rect.left(), rect.top() + number * line, rect.width(), line), font, color, words)


def _advance(metrics: QFontMetrics, text: str) -> int:
    """The width of a text, with a pixel to spare so that rounding does not elide it."""
    return metrics.horizontalAdvance(text) + 2 if text else 0


def _between(first: QRect, second: QRect) -> QRect:
    """The gap between two rectangles of one line, whichever of them stands left."""
    a, b = sorted((first, second), key=QRect.left)
    return QRect(a.right() + 1, a.top(), max(0, b.left() - a.right() - 1), a.height())


def _source_words(item: ArticleItem) -> str:
    return one_line(item.source, limit=80)


def _title_font(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold


def _small_font(font: QFont) -> QFont:
    small = QFont(font)
    if font.pointSizeF() > 0:
        small.setPointSizeF(font.pointSizeF() * _SMALLER)
    return small
