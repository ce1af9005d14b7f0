"""What the lanes of the timeline are of, their order and heights; events that are dropped on another lane."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QUndoStack

from timeline_app.painting.lane_words import lane_words
from timeline_app.services.lanes import OTHER_LANE, LaneBy, LaneOrder
from timeline_app.ui.desk import Desk
from timeline_app.ui.snapshot import Asked, Snapshot
from timeline_app.ui.undo import EditEvents

#: The actions that choose, by what they choose.
_BY = {f"lanes_by_{by}": by for by in LaneBy}
#: An event may be of several of these.
_SHARED = frozenset({LaneBy.SOURCE, LaneBy.PARTICIPANT, LaneBy.TAG})
_ORDER = {f"sort_lanes_by_{order}": order for order in LaneOrder}


class Laning(QObject):
    """Keeps the lanes of the timeline, the session and the menus in step."""

    def __init__(self, desk: Desk, undo_stack: QUndoStack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._session, self._undo_stack = desk, desk.session, undo_stack
        self._actions: Mapping[str, QAction] = {}
        timeline = desk.parts.timeline
        timeline.lane_layout_changed.connect(self._session.set_layout)
        timeline.event_moved_to_lane.connect(self.move_to)
        self._session.lanes_changed.connect(self._show)
        self._session.refreshed.connect(self._keep_colors)
        self._session.refreshed.connect(self._tell)
        self._untold: LaneBy | None = None

    def join(self, actions: Mapping[str, QAction]) -> None:
        """Let the menus tell what is chosen."""
        self._actions = actions
        for names in (_BY, _ORDER):
            group = QActionGroup(self)
            for name in names:
                actions[name].setCheckable(True)
                group.addAction(actions[name])
        self._show(self._session.asked)

    def _show(self, asked: Asked) -> None:
        self._desk.parts.timeline.set_lane_words(lane_words(asked.by, OTHER_LANE))
        for name, chosen in (*_BY.items(), *_ORDER.items()):
            if name in self._actions:
                self._actions[name].setChecked(chosen in (asked.by, asked.order))

    def _choose(self, by: LaneBy) -> None:
        self._untold = by
        self._session.set_lanes(by=by)

    def _keep_colors(self, snapshot: Snapshot) -> None:
        colors = self._desk.parts.timeline.lane_colors
        colors.shown(snapshot.columns.lanes)  # new names get theirs
        self._session.set_lane_colors(colors.known)

    def _tell(self, snapshot: Snapshot) -> None:
        """Say what is not seen of the lanes that were chosen: there is but one, or one of several was taken."""
        if self._untold is None or snapshot.asked.by is not self._untold:
            return
        by, self._untold = self._untold, None
        if len(snapshot.columns.lanes) < 2:
            self._desk.parts.range_bar.show_message(self.tr("All events that are shown are of one lane."))
        elif by is LaneBy.ARTICLE:
            words = self.tr("An event that several articles tell of stands in the lane of one of them only.")
            self._desk.parts.range_bar.show_message(words)
        elif by in _SHARED:
            words = self.tr("An event that fits several lanes stands only in the one that fits most events.")
            self._desk.parts.range_bar.show_message(words)

    # --- actions -------------------------------------------------------------------------------------------

    def lanes_by_lane(self) -> None:
        """Lanes that the user named."""
        self._session.set_lanes(by=LaneBy.LANE)

    def lanes_by_article(self) -> None:
        """A lane an article."""
        self._choose(LaneBy.ARTICLE)

    def lanes_by_source(self) -> None:
        """A lane a source."""
        self._choose(LaneBy.SOURCE)

    def lanes_by_participant(self) -> None:
        """A lane a participant."""
        self._choose(LaneBy.PARTICIPANT)

    def lanes_by_place(self) -> None:
        """A lane a place."""
        self._choose(LaneBy.PLACE)

    def lanes_by_tag(self) -> None:
        """A lane a tag."""
        self._choose(LaneBy.TAG)

    def lanes_by_none(self) -> None:
        """No lanes."""
        self._session.set_lanes(by=LaneBy.NONE)

    def sort_lanes_by_name(self) -> None:
        """Sort lanes by their names."""
        self._session.set_lanes(order=LaneOrder.NAME)

    def sort_lanes_by_first(self) -> None:
        """Sort lanes by their earliest events."""
        self._session.set_lanes(order=LaneOrder.FIRST)

    def sort_lanes_by_count(self) -> None:
        """Those with most events first."""
        self._session.set_lanes(order=LaneOrder.COUNT)

    def move_to(self, event_id: int, lane: str) -> None:
        """Move an event that was dropped on a lane, and those that are chosen with it."""
        chosen = self._desk.chosen if event_id in self._desk.chosen else (event_id,)
        command = EditEvents(self._session, chosen, self.tr("move to another lane"), lane=lane)
        self._undo_stack.push(command)
        self._desk.select_awaited(event_id)
