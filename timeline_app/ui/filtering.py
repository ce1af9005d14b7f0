"""Choosing which events are shown: the filter panel, the chip that tells of a filter, what a menu offers.

A filter is a way of looking, as the range and the search are: it is kept with the library, and undoing leaves it
alone, so that nobody who takes back an edit loses what is in view (Perfetto's and CaseMap's filters are so, too).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from timeline_app.services.filters import NOTHING_ASKED, Facet, Filter
from timeline_app.ui import present
from timeline_app.ui.desk import Desk
from timeline_app.ui.panels.filter_words import filter_words, value_label
from timeline_app.ui.safetext import one_line

if TYPE_CHECKING:
    from timeline_app.ui.snapshot import Snapshot

#: A menu offers so many participants, and names of so many characters.
_MOST_OFFERED, _NAME_CHARACTERS = 12, 60


class Filtering(QObject):
    """Keeps the session's filter and what shows it in step."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._parts, self._locale = desk.session, desk.parts, desk.locale
        panel, session, parts = desk.parts.filter, desk.session, desk.parts
        session.opened.connect(panel.forget)
        session.filter_changed.connect(self._show_wanted)
        session.refreshed.connect(self._show_snapshot)
        panel.wanted_changed.connect(session.set_filter)
        for cleared in (panel.cleared, parts.range_bar.filter_cleared, parts.unfilter.clicked):
            cleared.connect(self.clear_filter)

    # --- actions -------------------------------------------------------------------------------------------

    def show_filter(self) -> None:
        """Bring the filter to the front and go to the field that finds in it."""
        self._parts.show_filter()
        self._parts.filter.focus_find()

    def show_articles(self) -> None:
        """Bring the list of articles to the front."""
        self._parts.show_articles()
        self._parts.articles.view.setFocus()

    def clear_filter(self) -> None:
        """Show all events again."""
        self._session.set_filter(NOTHING_ASKED)

    # --- what is shown -------------------------------------------------------------------------------------

    def _show_wanted(self, wanted: Filter) -> None:
        parts = self._parts
        parts.filter.set_wanted(wanted)
        title = self.tr("Filter")
        parts.set_filter_title(f"{title} ({self._locale.toString(wanted.size)})" if wanted.size else title)
        parts.range_bar.show_filter(filter_words(wanted, self._locale))

    def _show_snapshot(self, snapshot: Snapshot) -> None:
        self._parts.filter.set_facets(snapshot.facets, empty=present.not_found_words(snapshot))
        leaves_nothing = not snapshot.wanted.is_empty and not len(snapshot.columns) and len(snapshot.catalogue) > 0
        self._parts.unfilter.setVisible(leaves_nothing)

    # --- quick filters -------------------------------------------------------------------------------------

    def add_to_menu(self, menu: QMenu, event_id: int) -> None:
        """Offer to show only events like this one: with who takes part in it, from its place or its source."""
        snapshot = self._session.snapshot
        if snapshot is None or (number := snapshot.number_of(event_id)) < 0:
            return
        row = snapshot.row_at(number)
        menu.addSeparator()
        for facet, title in (
            (Facet.PARTICIPANT, self.tr("Only with {name}")),
            (Facet.PLACE, self.tr("Only in {name}")),
            (Facet.SOURCE, self.tr("Only from {name}")),
        ):
            self._offer(menu, facet, title, snapshot.catalogue.values_at(row, facet))
        if not self._session.wanted.is_empty:
            menu.addAction(self.tr("Clear the filter"), self.clear_filter)

    def _offer(self, menu: QMenu, facet: Facet, title: str, values: Sequence[str]) -> None:
        """An entry for the one value of a facet; a menu of its own for several."""
        names = [name for name in values if name][:_MOST_OFFERED]
        if len(names) > 1:
            menu = menu.addMenu(title.format(name="").rstrip())
            title = "{name}"
        for name in names:
            shown = one_line(value_label(facet, name), limit=_NAME_CHARACTERS).replace("&", "&&")
            menu.addAction(title.format(name=shown), partial(self.show_only, facet, name))

    def show_only(self, facet: Facet, name: str) -> None:
        """Ask for this value of a facet and for no other of it; what is asked of other facets stays."""
        self._session.set_filter(self._session.wanted.with_values(facet, (name,)))
