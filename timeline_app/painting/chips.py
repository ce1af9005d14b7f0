"""Small labels at the edges of the lanes that can be clicked: what lies outside the view, what has no date."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication, QLocale, QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from timeline_app.painting.areas import Areas

#: From the edges of the axis, between two chips, and around the words of one together.
_EDGE_PX, _GAP_PX, _INSET_PX = 6.0, 6.0, 16.0


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
    """The chips of counts that are not zero, in the axis's lower row: before at the left, after at the right.

    The undated stand beside what is at the end of a line of the language. Where there is no room for all words,
    signs alone are left, so that each can be reached.
    """
    counts = {ChipName.BEFORE: before, ChipName.AFTER: after, ChipName.UNDATED: undated}
    shown = {name: count for name, count in counts.items() if count}
    metrics, room = QFontMetricsF(font), areas.axis.width() - 2 * _EDGE_PX - (len(shown) - 1) * _GAP_PX
    for forms in (_words, _numbers, _signs):
        texts = {name: forms(name, locale.toString(count)) for name, count in shown.items()}
        widths = {name: metrics.horizontalAdvance(text) + _INSET_PX for name, text in texts.items()}
        if sum(widths.values()) <= room:
            break
    return tuple(_placed(areas, metrics.height() + 2, texts, widths))


def _placed(
    areas: Areas, height: float, texts: dict[ChipName, str], widths: dict[ChipName, float]
) -> Iterator[Chip]:
    top = areas.axis.bottom() - height - 3
    left, right = areas.axis.left() + _EDGE_PX, areas.axis.right() - _EDGE_PX
    for name, text in texts.items():
        is_left = name is ChipName.BEFORE or (name is ChipName.UNDATED and areas.is_mirrored)
        x = left if is_left else right - widths[name]
        yield Chip(name, text, QRectF(x, top, widths[name], height))
        if is_left:
            left += widths[name] + _GAP_PX
        else:
            right -= widths[name] + _GAP_PX


def _words(name: ChipName, count: str) -> str:
    if name is ChipName.UNDATED:
        return QCoreApplication.translate("timeline", "{count} undated").format(count=count)
    return f"‹ {count}" if name is ChipName.BEFORE else f"{count} ›"


def _numbers(name: ChipName, count: str) -> str:
    return f"{count} ?" if name is ChipName.UNDATED else _words(name, count)


def _signs(name: ChipName, _: str) -> str:
    return {ChipName.BEFORE: "‹", ChipName.AFTER: "›", ChipName.UNDATED: "?"}[name]
