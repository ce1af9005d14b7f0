"""Brushes that several parts of the painter share."""

from __future__ import annotations

from PySide6.QtGui import QColor, QLinearGradient

#: `geometry.columns.Flag` as plain numbers: importing it would import numpy.
APPROXIMATE, PLANNED = 1, 2


def fading(left: float, right: float, color: QColor, fade_px: float) -> QLinearGradient:
    """A brush whose colour fades out at both ends."""
    gradient = QLinearGradient(left, 0, right, 0)
    clear = QColor(color)
    clear.setAlpha(0)
    share = min(0.5, fade_px / max(1.0, right - left))
    for at, shade in ((0.0, clear), (share, color), (1 - share, color), (1.0, clear)):
        gradient.setColorAt(at, shade)
    return gradient
