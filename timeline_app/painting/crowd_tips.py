"""What a tooltip tells of a lane that shows density: how many events there are, whatever the scale."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QPointF

from timeline_app.geometry.brush import snap_unit
from timeline_app.model import Interval
from timeline_app.painting.dates import format_interval

if TYPE_CHECKING:
    from timeline_app.geometry.scene import Scene
    from timeline_app.painting.picture import Picture


def crowd_tip(picture: Picture, scene: Scene, at: QPointF, locale: QLocale) -> str:
    """The lane, the calendar unit and the number of its events at a place of the lanes' area, in rich text.

    "" where no density stands.
    """
    lane = next((lane for lane in scene.lanes if lane.strip_top <= at.y() < lane.strip_bottom), None)
    if lane is None or lane.density is None or picture.columns is None:
        return ""
    from timeline_app.geometry.groups import CLASSES  # numpy is there: there are columns

    view = scene.viewport
    unit = Interval.around(int(view.to_time(at.x())), snap_unit(view))
    counts = picture.columns.groups.counts(unit.start, unit.end).reshape(-1, CLASSES).sum(axis=1)
    name = picture.lane_names[lane.number] if len(picture.lane_names) > 1 else ""
    count = _tr("%Ln events", int(counts[lane.number]))
    lines = [" · ".join(filter(None, (name, format_interval(unit, locale), count)))]
    if scene.is_log:
        lines.append(_tr("Log scale: some lanes hold far more events than others."))
    return "<br>".join(escape(line) for line in lines)


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("timeline", text, None, n)
