"""The summary kept in step with what is chosen: what is being summarized, and what has been."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from timeline_app.ui import present, summary_words
from timeline_app.ui.opening import Opening
from timeline_app.ui.panels.summary import SummaryPanel
from timeline_app.ui.panels.values import SummaryView
from timeline_app.ui.session import Session

if TYPE_CHECKING:
    from timeline_app.ui.snapshot import Snapshot


class Telling(QObject):
    """Fills the panel of the summary, and tells the session how it should be made."""

    def __init__(
        self, session: Session, opening: Opening, panel: SummaryPanel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._opening, self._panel, self._locale = session, opening, panel, QLocale()
        session.opened.connect(self._show)
        session.refreshed.connect(self._follow_reading)
        session.summary_awaited.connect(self._await)
        session.summarized.connect(lambda _summary: self._show())
        session.summary_failed.connect(self._show_last)
        panel.method_changed.connect(session.set_method)
        panel.length_changed.connect(session.set_length)
        panel.per_day_changed.connect(session.set_per_day)

    def _follow_reading(self, snapshot: Snapshot) -> None:
        summary = self._session.summary
        if self._is_reading(snapshot) and not (summary and summary.sentences):
            self._show()

    def _await(self) -> None:
        self._panel.await_summary(summary_words.awaited_heading(self._session.ranges, self._locale))

    def _show(self) -> None:
        """Show the summary that was made last; that there will be one, while what it can tell is still read."""
        summary = self._session.summary
        if summary is not None and (summary.sentences or not self._is_reading(self._session.snapshot)):
            empty = present.not_found_words(self._session.snapshot)
            self._panel.set_summary(summary_words.summary_view(summary, self._locale, empty=empty))
        else:
            empty = self.tr("The articles are still being read. Their summary follows.")
            self._panel.set_summary(SummaryView("", empty=empty))

    def _show_last(self) -> None:
        """What was made last stays, under its own heading."""
        if self._session.summary is None:
            self._panel.set_summary(SummaryView("", empty=self.tr("The summary could not be made.")))
        else:
            self._show()

    def _is_reading(self, snapshot: Snapshot | None) -> bool:
        return self._opening.is_running or snapshot is None or not snapshot.catalogue.is_whole
