"""The menu of a lane: fold it, its height, and how events are put into lanes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu

from timeline_app.ui.timeline import TimelineView


class LaneMenu(QObject):
    """Opens where the timeline asks for it; `more` are actions of the window that belong there too."""

    def __init__(self, timeline: TimelineView, more: Sequence[QAction], parent: QObject) -> None:
        super().__init__(parent)
        self._timeline, self._more = timeline, tuple(more)
        timeline.lane_menu_requested.connect(self.open)

    def open(self, name: str, place: QPoint) -> None:
        """Offer what can be done with a lane."""
        headers, layout = self._timeline.headers, self._timeline.lane_layout
        menu = QMenu(self._timeline)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        is_folded = name in layout.collapsed
        menu.addAction(self.tr("&Open") if is_folded else self.tr("&Fold"), partial(headers.fold, name))
        reset = menu.addAction(self.tr("&Height as it was"), partial(headers.reset, name))
        reset.setEnabled(name in layout.weights)
        menu.addSeparator()
        menu.addActions(self._more)
        menu.popup(place)
        if not QGuiApplication.mouseButtons():  # by key; under a mouse the button let go would choose it
            menu.setActiveAction(menu.actions()[0])
