"""Where an event is drawn: for those who point at it without seeing it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from timeline_app.painting.picture import Picture

if TYPE_CHECKING:
    from timeline_app.geometry.scene import Band, Card, LanePicture, Scene

#: Less than this at an edge is rounding, not an event.
_LEAST_PX = 0.5


def place_of(scene: Scene, picture: Picture, index: int, lanes: QRectF) -> QRectF | None:
    """The rectangle in the widget of the event at an index; None where no part of it is in view.

    Its card, else its band, else its stretch in the strip of marks or density at the foot of its lane.
    """
    columns = picture.columns
    if columns is None:
        return None
    number = int(columns.lane[index])
    lane = next((lane for lane in scene.lanes if lane.number == number), None)
    if lane is None:
        return None
    left, right = (scene.viewport.to_px(float(at)) for at in (columns.start[index], columns.end[index]))
    place = _drawn(lane, index) or QRectF(
        left, lane.strip_top, max(1.0, right - left), max(1.0, lane.strip_bottom - lane.strip_top)
    )
    seen = place.translated(lanes.topLeft()).intersected(lanes)
    return seen if seen.width() > _LEAST_PX and seen.height() > 0 else None


def _drawn(lane: LanePicture, index: int) -> QRectF | None:
    """The card or the band of an event, in the lanes' area."""
    titled: tuple[Card | Band, ...] = (*lane.cards, *lane.bands)
    for one in titled:
        if one.place == index:
            return QRectF(one.left, one.top, one.right - one.left, one.bottom - one.top)
    return None
