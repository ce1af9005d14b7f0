"""The signs that events wear, explained: only those that are seen on a sheet, each with a sample and its words."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from timeline_app.painting.palette import TimelineColors, mixed
from timeline_app.painting.shapes import (
    APPROXIMATE,
    ASSUMED_YEAR,
    CONDITIONAL,
    DENIED,
    DOUBTFUL,
    PALE,
    PLANNED,
    fading,
)

if TYPE_CHECKING:
    from timeline_app.geometry import EventColumns


class Sign(Enum):
    """A sign, in the order in which a legend has them."""

    DAY = auto()
    MONTH = auto()
    LONGER = auto()
    MANY = auto()
    SOFT = auto()
    ASSUMED = auto()
    PLANNED = auto()
    CONDITIONAL = auto()
    DENIED = auto()
    DOUBTFUL = auto()
    SEVERAL = auto()


_FLAGS = {
    Sign.SOFT: APPROXIMATE,
    Sign.ASSUMED: ASSUMED_YEAR,
    Sign.PLANNED: PLANNED,
    Sign.CONDITIONAL: CONDITIONAL,
    Sign.DENIED: DENIED,
    Sign.DOUBTFUL: DOUBTFUL,
}
_RANKS = (Sign.DAY, Sign.MONTH, Sign.LONGER)
#: Heights of the samples of the ranks, as shares, and how dark they are: as in the strip.
_SAMPLES = {Sign.DAY: (0.95, 0.8), Sign.MONTH: (0.62, 0.42), Sign.LONGER: (0.4, 0.24)}


def signs_of(columns: EventColumns, *, is_crowd: bool) -> tuple[Sign, ...]:
    """The signs that events wear, those of granularity where there are several; `is_crowd`: some are density."""
    import numpy as np  # it is there: there are columns

    from timeline_app.geometry.groups import classes_of

    ranks = set(classes_of(np.unique(columns.granularity)).tolist())
    found = {_RANKS[rank] for rank in ranks} if len(ranks) > 1 else set()
    if is_crowd:
        found.add(Sign.MANY)
    found |= {sign for sign, flag in _FLAGS.items() if bool((columns.flags & flag).any())}
    if bool((columns.sources > 1).any()):
        found.add(Sign.SEVERAL)
    return tuple(sign for sign in Sign if sign in found)


def sign_words(sign: Sign) -> str:
    """What a sign means."""
    return {
        Sign.DAY: _tr("known to the day"),
        Sign.MONTH: _tr("to the month"),
        Sign.LONGER: _tr("less exactly"),
        Sign.MANY: _tr("the higher, the more events"),
        Sign.SOFT: _tr("around this time"),
        Sign.ASSUMED: _tr("the year is assumed"),
        Sign.PLANNED: _tr("planned"),
        Sign.CONDITIONAL: _tr("depends on a condition"),
        Sign.DENIED: _tr("denied"),
        Sign.DOUBTFUL: _tr("doubtful"),
        Sign.SEVERAL: _tr("told by several sources"),
    }[sign]


def _tr(text: str) -> str:
    return QCoreApplication.translate("timeline", text)


def draw_sign(painter: QPainter, sign: Sign, rect: QRectF, colors: TimelineColors) -> None:
    """A sample of a sign in a box that is about one and a half times as wide as high."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = colors.muted
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    if sign in _SAMPLES:
        height, alpha = _SAMPLES[sign]
        _draw_rank(painter, rect, ink, height, min(1.0, 2 * alpha) if colors.is_high_contrast else alpha)
    elif sign is Sign.MANY:
        _draw_many(painter, rect, mixed(colors.ground, ink, 0.9))
    elif sign is Sign.SOFT:
        painter.setBrush(fading(rect.left(), rect.right(), ink, rect.width() / 2, colors.ground))
        painter.drawRect(_middle(rect, 0.6))
    elif sign is Sign.ASSUMED:
        painter.setPen(colors.muted)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, "≈ ?")
    elif sign is Sign.DOUBTFUL:
        _draw_rank(painter, rect, ink, 0.95, PALE * 0.8)
    elif sign is Sign.SEVERAL:
        _draw_several(painter, rect, colors)
    else:
        _draw_status(painter, sign, rect, colors)
    painter.restore()


def _middle(rect: QRectF, share: float) -> QRectF:
    height = rect.height() * share
    return QRectF(rect.left(), rect.center().y() - height / 2, rect.width(), height)


def _draw_rank(painter: QPainter, rect: QRectF, ink: QColor, height: float, alpha: float) -> None:
    """A mark as high as its rank is in a strip: one of a day is narrow."""
    fill = QColor(ink)
    fill.setAlphaF(alpha)
    painter.setBrush(fill)
    sample = _middle(rect, height)
    if height > 0.9:
        sample = QRectF(rect.center().x() - 2, sample.top(), 4, sample.height())
    painter.drawRoundedRect(sample, 2, 2)


def _draw_many(painter: QPainter, rect: QRectF, color: QColor) -> None:
    painter.setBrush(color)
    for number, share in enumerate((0.3, 0.55, 1.0, 0.75, 0.4)):
        width = rect.width() / 5
        height = rect.height() * share
        painter.drawRect(QRectF(rect.left() + number * width, rect.bottom() - height, width, height))


def _draw_several(painter: QPainter, rect: QRectF, colors: TimelineColors) -> None:
    """The edge of a card behind a card."""
    card = QRectF(rect.left() + 0.5, rect.top() + 3.5, rect.width() - 1, rect.height() - 4)
    painter.setPen(QPen(colors.muted, 1))
    painter.setBrush(colors.ground)
    painter.drawRoundedRect(card.adjusted(2.5, -3, -2.5, -3), 2, 2)
    painter.drawRoundedRect(card, 2, 2)


def _draw_status(painter: QPainter, sign: Sign, rect: QRectF, colors: TimelineColors) -> None:
    """What did not simply happen: hollow, dashed, struck through."""
    ink = colors.muted
    card = _middle(rect, 0.8).adjusted(0.5, 0, -0.5, 0)
    if sign is Sign.DENIED:
        mark = QRectF(rect.center().x() - 2, rect.top(), 4, rect.height())
        painter.drawRoundedRect(mark, 2, 2)
        painter.setPen(QPen(colors.text, 1.5))
        middle = rect.center()
        painter.drawLine(QLineF(middle.x() - 5, middle.y() + 3, middle.x() + 5, middle.y() - 3))
        return
    style = Qt.PenStyle.DashLine if sign is Sign.CONDITIONAL else Qt.PenStyle.SolidLine
    painter.setPen(QPen(ink, 1.2, style))
    painter.setBrush(colors.ground)
    painter.drawRoundedRect(card, 2, 2)
