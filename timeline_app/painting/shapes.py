"""How events that are not like most are drawn: brushes and outlines that several parts of the painter share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QLinearGradient

#: `geometry.columns.Flag` as plain numbers: importing it would import numpy.
APPROXIMATE, PLANNED, ASSUMED_YEAR, DENIED, CONDITIONAL, DOUBTFUL = 1, 2, 4, 8, 16, 32

#: So much of its colour has what is doubtful.
PALE = 0.45


@dataclass(frozen=True, slots=True)
class Shape:
    """What an event's flags make of its shape: planned ones are hollow, conditional ones dashed, denied struck.

    Doubtful ones are paler than the others.
    """

    is_soft: bool
    is_hollow: bool
    is_struck: bool
    is_pale: bool
    outline: Qt.PenStyle

    @classmethod
    def of(cls, flags: int) -> Self:
        """The shape that goes with flags."""
        return cls(
            is_soft=bool(flags & APPROXIMATE),
            is_hollow=bool(flags & (PLANNED | CONDITIONAL)),
            is_struck=bool(flags & DENIED),
            is_pale=bool(flags & DOUBTFUL),
            outline=Qt.PenStyle.DashLine if flags & CONDITIONAL else Qt.PenStyle.SolidLine,
        )


def fading(
    left: float, right: float, color: QColor, fade_px: float, ground: QColor | None = None
) -> QLinearGradient:
    """A brush whose colour fades out at both ends; one without a width does not.

    It fades into the `ground` where that is given: not all that shows or prints a PDF knows half a colour.
    """
    gradient = QLinearGradient(left, 0, right, 0)
    clear = QColor(color) if ground is None else QColor(ground)
    clear.setAlpha(0 if ground is None else 255)
    share = min(0.5, max(0.0, fade_px) / max(1.0, right - left))
    for at, shade in ((0.0, clear), (share, color), (1 - share, color), (1.0, clear)):
        gradient.setColorAt(at, shade)
    return gradient
