"""Small labels at the edges of the lanes that can be clicked: what lies outside the view, what has no date."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication, QLocale, QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from timeline_app.painting.areas import Areas


class ChipName(Enum):
    """What a click on a chip asks for."""

    BEFORE = "before"
    AFTER = "after"
    UNDATED = "undated"


@dataclass(frozen=True, slots=True)
class Chip:
    """A chip in the widget's coordinates."""

    name: ChipName
    text: str
    rect: QRectF


def make_chips(
    areas: Areas, font: QFont, before: int, after: int, undated: int, locale: QLocale
) -> tuple[Chip, ...]:
    """The chips of counts that are not zero: "‹ 12" left, "3 ›" and "5 undated" right, in the axis's lower row."""
    metrics = QFontMetricsF(font)
    height = metrics.height() + 2
    top = areas.axis.bottom() - height - 3
    chips = []
    if before:
        text = f"‹ {locale.toString(before)}"
        width = metrics.horizontalAdvance(text) + 16
        chips.append(Chip(ChipName.BEFORE, text, QRectF(areas.axis.left() + 6, top, width, height)))
    right = areas.axis.right() - 6
    for name, count, form in (
        (ChipName.AFTER, after, "{count} ›"),
        (ChipName.UNDATED, undated, QCoreApplication.translate("timeline", "{count} undated")),
    ):
        if count:
            text = form.format(count=locale.toString(count))
            width = metrics.horizontalAdvance(text) + 16
            chips.append(Chip(name, text, QRectF(right - width, top, width, height)))
            right -= width + 6
    return tuple(chips)
