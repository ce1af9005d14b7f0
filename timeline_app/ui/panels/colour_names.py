"""The colours of events as a person reads and sees them: each has a name, and a swatch beside it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPen, QPixmap

from timeline_app.painting.painting_on import painting_on
from timeline_app.painting.palette import EVENT_COLOURS, TimelineColors

_SIZE_PX = 16


def colour_words(name: str) -> str:
    """The name of a colour in the user's language; of "" that there is none."""
    words = {
        "": _tr("No colour"),
        "red": _tr("Red"),
        "orange": _tr("Orange"),
        "yellow": _tr("Yellow"),
        "green": _tr("Green"),
        "teal": _tr("Teal"),
        "blue": _tr("Blue"),
        "purple": _tr("Purple"),
        "grey": _tr("Grey"),
    }
    return words.get(name, name)


def colour_names() -> tuple[str, ...]:
    """All that can be chosen, "" for none first."""
    return ("", *EVENT_COLOURS)


def swatch(name: str, palette: QPalette) -> QIcon:
    """A disc of the colour as the timeline shows it; a ring for none."""
    number = colour_names().index(name) if name in EVENT_COLOURS else 0
    pixmap = QPixmap(2 * _SIZE_PX, 2 * _SIZE_PX)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    with painting_on(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(
            QPen(palette.color(QPalette.ColorRole.PlaceholderText), 1.5) if not number else Qt.PenStyle.NoPen
        )
        fill = (
            TimelineColors.from_palette(palette).event(0, number).ink
            if number
            else QColor(Qt.GlobalColor.transparent)
        )
        painter.setBrush(fill)
        painter.drawEllipse(QRectF(2, 2, _SIZE_PX - 4, _SIZE_PX - 4))
    return QIcon(pixmap)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ColourNames", text)
