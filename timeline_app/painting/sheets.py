"""A sheet: a picture of the timeline for a file or for paper, with what explains it.

Above the title, the stretch of time and how many events it holds; below, the signs that are used and where the
events come from. The timeline itself is that of the window: the same geometry, the same painter.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from math import inf
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from timeline_app.geometry import Viewport
from timeline_app.geometry.lane_layout import LaneLayout
from timeline_app.model import EVERYTHING
from timeline_app.painting.areas import Areas
from timeline_app.painting.axis import axis_of
from timeline_app.painting.painter import Frame, paint
from timeline_app.painting.palette import TimelineColors
from timeline_app.painting.picture import Picture
from timeline_app.painting.signs import Sign, draw_sign, sign_words, signs_of
from timeline_app.painting.snug import scaled
from timeline_app.painting.wrapping import wrapped

if TYPE_CHECKING:
    from timeline_app.geometry import EventColumns

#: The size of the title beside the text, and of the small print.
_TITLE_SCALE, _SMALL_SCALE = 1.75, 0.9
_SIGN_PX = (18.0, 11.0)
#: Where there are more events than this some may be drawn as density.
_CROWD = 60

Titles = Callable[[Sequence[int]], Mapping[int, str]]


@dataclass(frozen=True, slots=True, eq=False)
class Subject:
    """What is drawn, on however many sheets. `titles` gives those of events by their ids.

    `undated`: how many events have no place on the calendar. `source`: where the events come from, in words;
    `made`: when the picture was made, in words; "" where it is not to be said. `author`: for a PDF to name.
    `lane_words`: as of `Picture.set_lane_words`. `lane_colors`: the numbers of the lanes' colours, as of
    `LaneColors.shown`; none: the colours in their order.
    """

    columns: EventColumns
    titles: Titles
    title: str = ""
    source: str = ""
    made: str = ""
    author: str = ""
    undated: int = 0
    lane_words: Mapping[str, str] = field(default_factory=dict)
    lane_colors: tuple[int, ...] = ()

    def colors_of(self, lanes: Iterable[int]) -> tuple[int, ...]:
        """The numbers of the colours of some of the lanes."""
        return tuple(self.lane_colors[lane] if lane < len(self.lane_colors) else lane for lane in lanes)


@dataclass(frozen=True, slots=True)
class Look:
    """How it is drawn: colours, the font of the text, whose language, how much air is at the edges (pixels).

    `is_paper`: as pages, which are numbered.
    """

    colors: TimelineColors
    font: QFont
    locale: QLocale
    margin_px: float = 28.0
    is_paper: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """What one sheet shows: the stretch `[start_s, end_s)`, some of the events, and the words about it.

    `lanes`: which of all lanes those of `columns` are, so that they keep their colours; `headers_px`: how wide
    their names are. `place`: "2 / 7", or "".
    """

    start_s: float
    end_s: float
    columns: EventColumns
    words: str
    place: str = ""
    lanes: tuple[int, ...] = (0,)
    headers_px: float = 0.0
    layout: LaneLayout = field(default_factory=LaneLayout)


@dataclass(frozen=True, slots=True)
class Line:
    """Words at their place."""

    text: str
    rect: QRectF
    font: QFont
    color: QColor
    is_at_end: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """A sheet as it is drawn: where everything stands. The frame is drawn at `origin`, a line above `rule`."""

    size: QSizeF
    lines: tuple[Line, ...]
    signs: tuple[tuple[Sign, QRectF], ...]
    rule: QRectF
    origin: QPointF
    frame: Frame


@dataclass(frozen=True, slots=True)
class Measures:
    """How high the parts of a sheet are, from top to bottom; the same on all sheets of a subject."""

    head_px: float
    lanes_px: float
    axis_px: float
    signs_px: float
    foot_px: float
    width_px: float

    @classmethod
    def of(cls, subject: Subject, look: Look, size: QSizeF) -> Measures:
        """The measures of a sheet of a size; what is left is for the lanes."""
        line = QFontMetricsF(look.font).height()
        small = QFontMetricsF(_small(look)).height()
        width = size.width() - 2 * look.margin_px
        titles = len(_title_lines(subject, look, width)) * QFontMetricsF(_title_font(look)).height()
        rows = _sign_rows(subject.columns, look, width)
        head, axis, signs = titles + line + 12, 2 * line + 10, rows * (small + 4) + 12
        foot = small + 9 if _has_foot(subject, look) else 0.0
        lanes = size.height() - 2 * look.margin_px - head - axis - signs - foot
        return cls(head, max(1.0, lanes), axis, signs, foot, width)


def make_sheet(subject: Subject, look: Look, size: QSizeF, part: Part) -> Sheet:
    """Lay out a sheet. It grows higher than `size` where its lanes would not fit."""
    measures = Measures.of(subject, look, size)
    picture = picture_of(subject, look, part.columns)
    picture.layout = part.layout
    limit = picture.scroll_limit(measures.lanes_px)
    measures = replace(measures, lanes_px=measures.lanes_px + limit)
    margin, width = look.margin_px, measures.width_px
    top = margin + measures.head_px
    frame = _frame(picture, _colored(look, subject.colors_of(part.lanes)), part, measures)
    below = top + measures.lanes_px + measures.axis_px
    signs, words = _signs(look, frame, QRectF(margin, below + 6, width, measures.signs_px))
    foot = QRectF(margin, below + measures.signs_px, width, measures.foot_px)
    sheet = Sheet(
        size=QSizeF(size.width(), foot.bottom() + margin),
        lines=(*_head(subject, look, part, width), *words, *_foot(subject, look, part, foot)),
        signs=signs,
        rule=foot,
        origin=QPointF(margin, top),
        frame=frame,
    )
    return _mirrored(sheet) if look.locale.textDirection() is Qt.LayoutDirection.RightToLeft else sheet


def paint_sheet(painter: QPainter, sheet: Sheet) -> None:
    """Draw a sheet, its ground as well."""
    colors = sheet.frame.colors
    painter.fillRect(QRectF(QPointF(0, 0), sheet.size), colors.ground)
    painter.save()
    painter.translate(sheet.origin)
    paint(painter, sheet.frame)
    painter.restore()
    if sheet.rule.height():
        painter.setPen(QPen(colors.line, 1))
        painter.drawLine(sheet.rule.topLeft(), sheet.rule.topRight())
    for sign, rect in sheet.signs:
        painter.setFont(sheet.frame.font)
        draw_sign(painter, sign, rect, colors)
    painter.setLayoutDirection(sheet.frame.locale.textDirection())
    for line in sheet.lines:
        painter.setFont(line.font)
        painter.setPen(line.color)
        side = Qt.AlignmentFlag.AlignTrailing if line.is_at_end else Qt.AlignmentFlag.AlignLeading
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(line.rect, int(flags), line.text)


def _mirrored(sheet: Sheet) -> Sheet:
    """The words around the timeline from right to left; time runs from left to right in every language."""

    def across(rect: QRectF) -> QRectF:
        return QRectF(sheet.size.width() - rect.right(), rect.top(), rect.width(), rect.height())

    return replace(
        sheet,
        lines=tuple(replace(line, rect=across(line.rect)) for line in sheet.lines),
        signs=tuple((sign, across(rect)) for sign, rect in sheet.signs),
    )


def picture_of(subject: Subject, look: Look, columns: EventColumns) -> Picture:
    """The picture of some of the events of a subject, in its words."""
    picture = Picture(look.font)
    picture.set_lane_words(subject.lane_words)
    picture.titles.set_lookup(subject.titles)
    picture.set_columns(columns)
    return picture


def _frame(picture: Picture, look: Look, part: Part, measures: Measures) -> Frame:
    headers = part.headers_px
    lanes = QRectF(headers, 0, measures.width_px - headers, measures.lanes_px)
    axis = QRectF(headers, measures.lanes_px, lanes.width(), measures.axis_px)
    viewport = Viewport.of(part.start_s, part.end_s, lanes.width())
    has_events = len(part.columns) > 0
    return Frame(
        areas=Areas(lanes, axis, QRectF(), QRectF(0, 0, headers, measures.lanes_px)),
        viewport=viewport,
        axis=axis_of(viewport, look.font, look.locale, finest=part.columns.finest),
        scene=picture.scene(viewport, measures.lanes_px, look.locale) if has_events else None,
        picture=picture,
        colors=look.colors,
        font=look.font,
        locale=look.locale,
        ranges=EVERYTHING,
        hovered=None,
        today=-inf,  # the same events make the same picture on any day
        chips=(),
        empty_text=_tr("No dated events here"),
        lane_names=picture.lane_names,
        is_sheet=True,
    )


def _colored(look: Look, numbers: Sequence[int]) -> Look:
    """The look with the colours of the lanes in the order in which a sheet has them."""
    return replace(look, colors=replace(look.colors, lanes=tuple(look.colors.lane(one) for one in numbers)))


def _small(look: Look) -> QFont:
    return scaled(look.font, _SMALL_SCALE)


def _title_font(look: Look) -> QFont:
    font = scaled(look.font, _TITLE_SCALE)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def _title_lines(subject: Subject, look: Look, width: float) -> tuple[str, ...]:
    title = " ".join(subject.title.split())
    return wrapped(title, _title_font(look), width, 2) if title else ()


def _head(subject: Subject, look: Look, part: Part, width: float) -> list[Line]:
    font, top, lines = _title_font(look), look.margin_px, []
    height = QFontMetricsF(font).height()
    for text in _title_lines(subject, look, width):
        lines.append(Line(text, QRectF(look.margin_px, top, width, height), font, look.colors.text))
        top += height
    metrics = QFontMetricsF(look.font)
    words = metrics.elidedText(part.words, Qt.TextElideMode.ElideRight, width)
    rect = QRectF(look.margin_px, top + 2, width, metrics.height())
    return [*lines, Line(words, rect, look.font, look.colors.muted)]


def _signs(look: Look, frame: Frame, room: QRectF) -> tuple[tuple[tuple[Sign, QRectF], ...], list[Line]]:
    """The signs that are seen and what they mean, in rows."""
    if frame.scene is None or frame.picture.columns is None:
        return (), []
    is_crowd = any(lane.density is not None for lane in frame.scene.lanes)
    font = _small(look)
    placed = _placed_signs(signs_of(frame.picture.columns, is_crowd=is_crowd), font, room)
    lines = [Line(sign_words(sign), words, font, look.colors.muted) for sign, _, words in placed]
    return tuple((sign, sample) for sign, sample, _ in placed), lines


def _placed_signs(signs: Sequence[Sign], font: QFont, room: QRectF) -> list[tuple[Sign, QRectF, QRectF]]:
    """Where the sample and the words of each sign stand."""
    metrics, (width, height) = QFontMetricsF(font), _SIGN_PX
    placed: list[tuple[Sign, QRectF, QRectF]] = []
    left, top = room.left(), room.top()
    for sign in signs:
        words_px = metrics.horizontalAdvance(sign_words(sign)) + 2
        if left > room.left() and left + width + 6 + words_px > room.right():
            left, top = room.left(), top + metrics.height() + 4
        sample = QRectF(left, top + (metrics.height() - height) / 2, width, height)
        words = QRectF(left + width + 6, top, words_px, metrics.height())
        placed.append((sign, sample, words))
        left = words.right() + 18
    return placed


def _sign_rows(columns: EventColumns, look: Look, width: float) -> int:
    """How many rows all signs of some events take."""
    signs = signs_of(columns, is_crowd=True) if len(columns) > _CROWD else signs_of(columns, is_crowd=False)
    tops = {words.top() for _, _, words in _placed_signs(signs, _small(look), QRectF(0, 0, width, 0))}
    return len(tops)


def _has_foot(subject: Subject, look: Look) -> bool:
    return bool(subject.source or subject.made or subject.undated or look.is_paper)


def _foot(subject: Subject, look: Look, part: Part, room: QRectF) -> list[Line]:
    """Where the events come from and what is not drawn; at the right when it was made and which page it is."""
    font = _small(look)
    metrics = QFontMetricsF(font)
    rect = QRectF(room.left(), room.bottom() - metrics.height(), room.width(), metrics.height())
    right = "   ".join(filter(None, (subject.made, part.place)))
    right_px = metrics.horizontalAdvance(right) + 2 if right else 0.0
    undated = _tr("%Ln more without a date", subject.undated)
    left = " · ".join(filter(None, (subject.source, undated if subject.undated else "")))
    left = metrics.elidedText(left, Qt.TextElideMode.ElideRight, room.width() - right_px - 24)
    lines = [Line(left, rect, font, look.colors.muted)] if left else []
    if right:
        place = QRectF(rect.right() - right_px, rect.top(), right_px, rect.height())
        lines.append(Line(right, place, font, look.colors.muted, is_at_end=True))
    return lines


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("timeline", text, None, n)
