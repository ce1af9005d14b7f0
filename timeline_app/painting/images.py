"""Cards, headers and labels as pictures: drawn once with their words, then only put where they stand."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from timeline_app.painting.painting_on import painting_on
from timeline_app.painting.palette import TimelineColors

#: So many pixels are kept (4 bytes each), at a scale of 1.
_MOST_PX = 3_000_000
#: Around what is drawn: the outline of a card, and the edge of the card behind it.
_MARGIN_PX = 5

#: Draws a part into a rectangle.
Draw = Callable[[QPainter, QRectF], None]


class Images:
    """Keeps pictures of parts of the timeline by what they look like."""

    def __init__(self) -> None:
        self._kept: dict[Hashable, QPixmap] = {}
        self._pixels = 0
        self._colors: TimelineColors | None = None
        self._version = -1

    def __len__(self) -> int:
        return len(self._kept)

    def clear(self) -> None:
        """Forget all: events or the font have changed."""
        self._kept.clear()
        self._pixels = 0

    def renew(self, colors: TimelineColors, version: int) -> None:
        """Forget all if colours or words (`Titles.version`) are others than before."""
        if colors is not self._colors or version != self._version:
            self.clear()
            self._colors, self._version = colors, version

    def put(self, painter: QPainter, look: Hashable, rect: QRectF, draw: Draw) -> None:
        """Draw what looks so at a place, moved to whole pixels; `draw` is asked where that is not known."""
        self.on(painter).put(look, rect, (rect.left(),), draw)

    def on(self, painter: QPainter) -> Stamps:
        """What puts many pictures with a painter that is not moved in between."""
        return Stamps(self, painter)

    def of(self, painter: QPainter, look: Hashable, size: tuple[int, int], ratio: float, draw: Draw) -> QPixmap:
        """The picture of what looks so; `ratio`: pixels of the device to one of the painter."""
        key = (look, size, ratio)
        image = self._kept.get(key)
        if image is None:
            image = self._kept[key] = self._drawn(painter, QRectF(0, 0, *size), ratio, draw)
        return image

    def _drawn(self, painter: QPainter, rect: QRectF, ratio: float, draw: Draw) -> QPixmap:
        width, height = (ceil((side + 2 * _MARGIN_PX) * ratio) for side in (rect.width(), rect.height()))
        self._make_room(width * height, ratio)
        image = QPixmap(width, height)
        image.setDevicePixelRatio(ratio)
        image.fill(Qt.GlobalColor.transparent)
        with painting_on(image) as inner:
            inner.setRenderHints(painter.renderHints())
            inner.setFont(painter.font())
            inner.setLayoutDirection(painter.layoutDirection())
            draw(inner, rect.translated(_MARGIN_PX, _MARGIN_PX))
        return image

    def _make_room(self, pixels: int, ratio: float) -> None:
        if self._pixels + pixels > _MOST_PX * max(1.0, ratio * ratio):
            for key in list(self._kept)[: (len(self._kept) + 1) // 2]:
                image = self._kept.pop(key)
                self._pixels -= image.width() * image.height()
        self._pixels += pixels


class Stamps:
    """Puts kept pictures where they stand, moved to whole pixels of the device."""

    __slots__ = ("_dx", "_dy", "_images", "_painter", "_ratio")

    def __init__(self, images: Images, painter: QPainter) -> None:
        transform = painter.deviceTransform()
        self._images, self._painter = images, painter
        self._ratio, self._dx, self._dy = transform.m11(), transform.dx(), transform.dy()

    def put(self, look: Hashable, rect: QRectF, lefts: Iterable[float], draw: Draw) -> None:
        """Draw what looks so at several places in a row, as large and as high up as a rectangle."""
        ratio, dx, dy, painter = self._ratio, self._dx, self._dy, self._painter
        size = (round(rect.width()), round(rect.height()))
        image = self._images.of(painter, look, size, ratio, draw)
        top = (round(rect.top() * ratio + dy) - dy) / ratio - _MARGIN_PX
        for left in lefts:
            painter.drawPixmap(QPointF((round(left * ratio + dx) - dx) / ratio - _MARGIN_PX, top), image)
