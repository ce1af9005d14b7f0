"""The door through which a screen reader finds the timeline's events; nothing is loaded until one knocks."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface

_CLASS = "TimelineCanvas"


@cache
def install() -> None:
    """Let Qt ask here how a timeline presents itself; it asks only once something listens."""
    QAccessible.installFactory(_interface_of)


def _interface_of(class_name: str, widget: QObject) -> QAccessibleInterface | None:
    """What Qt calls with each class of a widget that it meets, the most special one first."""
    if class_name != _CLASS:
        return None
    from timeline_app.ui.timeline.canvas import TimelineCanvas  # not above: the canvas installs this
    from timeline_app.ui.timeline.event_list import event_list  # not needed where nobody listens

    return event_list(widget) if isinstance(widget, TimelineCanvas) else None
