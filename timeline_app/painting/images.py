"""Cards, headers and labels as pictures: drawn once with their words, then only put where they stand."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from math import ceil, inf
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from timeline_app.geometry import Viewport
from timeline_app.painting.painting_on import painting_on
from timeline_app.painting.palette import TimelineColors

#: So many pixels are kept (4 bytes each), at a scale of 1.
_MOST_PX = 3_000_000
#: So many new pictures are drawn in a frame while the view moves: else one in which many come would stutter.
_MOST_NEW = 8
#: Around what is drawn: the outline of a card, and the edge of the card behind it.
_MARGIN_PX = 5

#: Draws a part into a rectangle.
Draw = Callable[[QPainter, QRectF], None]


class Blank(NamedTuple):
    """What may stand for a picture of something that is not drawn yet: how it looks, and what draws it."""

    look: Hashable
    draw: Draw


class Images:
    """Keeps pictures of parts of the timeline by what they look like.

    `is_behind`: in this frame something else stands for some pictures, as more were new than asked for.
    """

    def __init__(self) -> None:
        self.is_behind = False
        self._most_new = inf
        self._view: Viewport | None = None
        self._latest: dict[Hashable, Hashable] = {}
        self._kept: dict[Hashable, QPixmap] = {}
        self._shown: set[Hashable] = set()
        self._shown_before: set[Hashable] = set()
        self._pixels = 0
        self._colors: TimelineColors | None = None
        self._version = -1

    def __len__(self) -> int:
        return len(self._kept)

    def begin(self, viewport: Viewport) -> None:
        """A frame begins. While the view moves, something may stand for what is new until a later frame."""
        is_moved = self._view is not None and self._view != viewport and viewport.is_near(self._view)
        self._most_new = _MOST_NEW if is_moved or self.is_behind else inf
        self._view, self.is_behind = viewport, False
        self._shown, self._shown_before = set(), self._shown

    def clear(self) -> None:
        """Forget all: events or the font have changed."""
        self._kept.clear()
        self._latest.clear()
        self._pixels, self._most_new = 0, inf

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
        self._shown.add(key)
        image = self._kept.get(key)
        if image is None:
            image = self._kept[key] = self._drawn(painter, QRectF(0, 0, *size), ratio, draw)
        return image

    def known(self, look: Hashable, size: tuple[int, int], ratio: float) -> QPixmap | None:
        """The picture of what looks so where it is kept."""
        key = (look, size, ratio)
        self._shown.add(key)
        return self._kept.get(key)

    def soon(
        self, painter: QPainter, look: Hashable, size: tuple[int, int], ratio: float, draw: Draw, blank: Blank
    ) -> QPixmap:
        """As `of` for what is not kept; where too many are new, the last one of this look, or a blank."""
        if self._most_new < 1:
            self.is_behind = True
            latest = self._latest.get(look)
            if latest is None:
                return self.of(painter, blank.look, size, ratio, blank.draw)
            self._shown.add(latest)
            return self._kept[latest]
        self._most_new -= 1
        self._latest[look] = (look, size, ratio)
        return self.of(painter, look, size, ratio, draw)

    def _drawn(self, painter: QPainter, rect: QRectF, ratio: float, draw: Draw) -> QPixmap:
        margin = _margin(ratio)
        width, height = (ceil((side + 2 * margin) * ratio) for side in (rect.width(), rect.height()))
        self._make_room(width * height, ratio)
        image = QPixmap(width, height)
        image.setDevicePixelRatio(ratio)
        image.fill(Qt.GlobalColor.transparent)
        with painting_on(image) as inner:
            inner.setRenderHints(painter.renderHints())
            inner.setFont(painter.font())
            inner.setLayoutDirection(painter.layoutDirection())
            draw(inner, rect.translated(margin, margin))
        return image

    def _make_room(self, pixels: int, ratio: float) -> None:
        """Forget the older half of what neither this frame nor the last shows; what they show is kept."""
        if self._pixels + pixels > _MOST_PX * max(1.0, ratio * ratio):
            unseen = [key for key in self._kept if key not in self._shown and key not in self._shown_before]
            for key in unseen[: (len(unseen) + 1) // 2]:
                image = self._kept.pop(key)
                self._pixels -= image.width() * image.height()
            self._latest = {look: key for look, key in self._latest.items() if key in self._kept}
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
        image = self._images.of(self._painter, look, _whole(rect), self._ratio, draw)
        self._place(image, rect.top(), lefts)

    def placed(self, look: Hashable, rect: QRectF, draw: Draw) -> tuple[QPointF, QPixmap]:
        """The picture of what looks so, and where it is drawn."""
        image = self._images.of(self._painter, look, _whole(rect), self._ratio, draw)
        return next(self._places(rect.top(), (rect.left(),))), image

    def again(self, look: Hashable, rect: QRectF) -> bool:
        """Draw what looks so if its picture is kept; whether it is."""
        image = self._images.known(look, _whole(rect), self._ratio)
        if image is not None:
            self._place(image, rect.top(), (rect.left(),))
        return image is not None

    def soon(self, look: Hashable, rect: QRectF, draw: Draw, blank: Blank) -> None:
        """Draw what looks so, or what may stand for it in this frame (`Images.begin`)."""
        image = self._images.soon(self._painter, look, _whole(rect), self._ratio, draw, blank)
        self._place(image, rect.top(), (rect.left(),))

    def _place(self, image: QPixmap, top: float, lefts: Iterable[float]) -> None:
        for place in self._places(top, lefts):
            self._painter.drawPixmap(place, image)

    def _places(self, top: float, lefts: Iterable[float]) -> Iterator[QPointF]:
        ratio, dx, margin = self._ratio, self._dx, _margin(self._ratio)
        top = (round(top * ratio + self._dy) - self._dy) / ratio - margin
        for left in lefts:
            yield QPointF((round(left * ratio + dx) - dx) / ratio - margin, top)


def _margin(ratio: float) -> float:
    """The air around a picture: whole pixels of the device, or it would stand between two of them."""
    return ceil(_MARGIN_PX * ratio) / ratio


def _whole(rect: QRectF) -> tuple[int, int]:
    return round(rect.width()), round(rect.height())
