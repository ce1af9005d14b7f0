"""The timeline: a view that joins a painter, gestures and the geometry below; importable without numpy."""

from timeline_app.painting.palette import TimelineColors
from timeline_app.ui.timeline.view import TimelineView

__all__ = ["TimelineColors", "TimelineView"]
