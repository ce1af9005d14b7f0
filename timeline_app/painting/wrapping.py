"""Breaks a short text into the few lines that there is room for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption


def wrapped(text: str, font: QFont, width: float, lines: int) -> tuple[str, ...]:
    """The text in at most so many lines of a width, the last one elided."""
    metrics = QFontMetricsF(font)
    plain = " ".join(text.split())
    if lines <= 1 or metrics.horizontalAdvance(plain) <= width:
        return (metrics.elidedText(plain, Qt.TextElideMode.ElideRight, width),)
    layout = QTextLayout(plain[:1000], font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    cuts = []
    for _ in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        cuts.append(line.textStart())
    layout.endLayout()
    ends = [*cuts[1:], len(plain)]
    parts = [plain[a:b].strip() for a, b in zip(cuts, ends, strict=True)]
    parts[-1] = metrics.elidedText(parts[-1], Qt.TextElideMode.ElideRight, width)
    return tuple(parts)


def wrapped_before(tail: str, text: str, font: QFont, width: float, lines: int) -> tuple[str, ...]:
    """The text like `wrapped`, its last line with room for a tail, or empty for it alone."""
    metrics = QFontMetricsF(font)
    parts = wrapped(text, font, width, lines)
    room = width - metrics.horizontalAdvance(tail)
    if metrics.horizontalAdvance(parts[-1]) <= room:
        return parts
    if len(parts) < lines:
        return (*parts, "")
    return (*parts[:-1], metrics.elidedText(parts[-1], Qt.TextElideMode.ElideRight, max(0.0, room)))
