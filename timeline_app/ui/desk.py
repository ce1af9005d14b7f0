"""The desk: shows what the session says in the panels, and tells the session what the hand does there."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

from timeline_app.model import EVERYTHING, Interval, Ranges, ReferenceDate
from timeline_app.services.lanes import LaneBy
from timeline_app.ui import choices, present
from timeline_app.ui.layout import Layout
from timeline_app.ui.opening import Opening
from timeline_app.ui.panels.filter_words import filter_words
from timeline_app.ui.panels.values import ArticleItem
from timeline_app.ui.session import Session
from timeline_app.ui.snapshot import Snapshot
from timeline_app.ui.tabling import Tabling
from timeline_app.ui.telling import Telling

if TYPE_CHECKING:
    from timeline_app.library import EventDetail

#: A card shows so much of a title at most.
_CARD_CHARACTERS = 400
#: The title of the window tells so much of a filter.
_TITLE_CHARACTERS = 60


class Desk(QObject):
    """Keeps panels and session in step. It holds no truth but which article and which event are looked at."""

    title_changed = Signal(str)

    def __init__(
        self, session: Session, opening: Opening, parts: Layout, table: Tabling, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.session, self.opening, self.parts, self._table = session, opening, parts, table
        self.locale = QLocale()
        self.event_id: int | None = None
        self._beside: tuple[int, ...] = ()
        self._awaited = self._left_out = 0
        self._step = -1
        self._event_interval: Interval | None = None
        self.article_id = 0
        self._wanted = session.wanted
        self._listed: tuple[int, ...] = ()
        self._known: set[int] = set()
        self._is_fresh = True
        self._items: Sequence[ArticleItem] = ()
        self._has_chosen = False
        self._read: tuple[int, ReferenceDate | None] | None = None
        self._telling = Telling(session, opening, parts.summary, self)
        self._follow_session()
        self._follow_hand()

    def _follow_session(self) -> None:
        session, parts = self.session, self.parts
        session.opened.connect(self._show_opened)
        session.refreshed.connect(self._show_snapshot)
        session.range_changed.connect(self._show_ranges)
        session.merging_began.connect(self._tell_merging)
        self.opening.progressed.connect(parts.range_bar.show_progress)
        self.opening.ended.connect(self._show_intake_end)

    def _follow_hand(self) -> None:
        parts = self.parts
        parts.timeline.ranges_selected.connect(self.session.set_ranges)
        parts.timeline.event_selected.connect(self.select_event)
        parts.timeline.event_toggled.connect(self.toggle_event)
        parts.timeline.event_activated.connect(self.show_source)
        parts.timeline.undated_requested.connect(self.show_undated)
        parts.timeline.set_titles(self._titles)
        parts.timeline.set_details(self._tooltip)
        parts.articles.article_chosen.connect(self.show_article)
        parts.reader.expression_clicked.connect(self._select_by_expression)
        parts.reader.event_clicked.connect(self.select_event)
        parts.events.event_selected.connect(self._select_row)
        parts.events.selection_changed.connect(self._choose_rows)
        parts.events.event_activated.connect(self.show_source)
        self._table.shown.connect(self._select_shown)
        parts.summary.source_clicked.connect(self.show_quoted)
        parts.range_bar.cancel_requested.connect(self.opening.cancel)

    # --- what the session says -----------------------------------------------------------------------------

    def _show_opened(self) -> None:
        self._is_fresh, self._has_chosen = True, False
        self._wanted = self.session.wanted
        self.event_id, self.article_id, self._read = None, 0, None
        self._beside, self._awaited, self._left_out = (), 0, 0
        self._listed, self._known = (), set()
        self.parts.reader.clear()
        self.parts.timeline.set_columns(None)
        self.parts.timeline.lane_colors.recall(self.session.lane_colors)
        self.parts.timeline.set_ranges(self.session.ranges)
        self.parts.timeline.set_lane_layout(self.session.layout)

    def _show_snapshot(self, snapshot: Snapshot) -> None:
        parts, is_whole = self.parts, snapshot.catalogue.is_whole
        has_work = bool(len(snapshot.catalogue) or snapshot.listings)
        parts.show_work(has_articles=has_work or not is_whole or self.opening.is_running)
        if is_whole and snapshot.reading.items is not self._items:
            self._items = snapshot.reading.items
            parts.articles.set_items(self._items)
        parts.articles.set_matches(snapshot.matches)
        parts.timeline.set_empty_text(self._empty_words(snapshot))
        parts.timeline.set_undated(len(snapshot.undated))
        self._show_columns(snapshot)
        if self._is_fresh and has_work:
            self._is_fresh = False
            self._restore_view(snapshot)
        self._show_ranges(self.session.ranges)
        self._follow_event(snapshot)
        if is_whole:
            self._reread(snapshot)

    def _show_columns(self, snapshot: Snapshot) -> None:
        """Show the picture: only articles that have not been seen before may fit it to what they tell.

        Another filter moves the view only where nothing of what passes would be seen.
        """
        timeline, is_refiltered = self.parts.timeline, snapshot.wanted != self._wanted
        listed = {listing.id for listing in snapshot.listings}
        has_new = not (snapshot.catalogue.is_whole and listed <= self._known)
        self._wanted = snapshot.wanted
        self._known |= listed
        timeline.set_columns(snapshot.columns, is_fitted=has_new and not is_refiltered)
        timeline.set_lanes_own(snapshot.asked.by is LaneBy.LANE)
        if is_refiltered and len(snapshot.columns) and not timeline.is_any_in_view:
            timeline.fit()

    def _follow_event(self, snapshot: Snapshot) -> None:
        """The chosen event may have been given another date, lead its entry no longer, or be gone.

        One that search or filter leave out is chosen again when it is shown again, unless another one is by then.
        """
        awaited = self._awaited
        is_read = awaited != 0 and snapshot.catalogue.row_of(awaited) is not None
        if is_read:
            self._awaited = 0
        if is_read and self.session.detail(awaited) is not None:
            self.select_event(awaited)
            return
        if is_read:
            self.parts.range_bar.show_message(self.tr("The filter leaves this event out of what is shown."))
        chosen = self.event_id or self._left_out or None
        detail = self.session.detail(chosen)
        is_left_out = detail is None and chosen is not None and snapshot.catalogue.row_of(chosen) is not None
        self._left_out = chosen if chosen is not None and is_left_out else 0
        event_id, interval = (detail.event.id, detail.event.interval) if detail else (None, None)
        self._beside = tuple(number for number in self._beside if snapshot.leader_of(number) == number)
        if (event_id, interval) != (self.event_id, self._event_interval):
            self.event_id, self._event_interval = event_id, interval
            self.parts.timeline.select(self.event_id)
        self.parts.timeline.set_chosen(self._beside)

    def _empty_words(self, snapshot: Snapshot) -> str:
        """What stands in a timeline without events."""
        if not snapshot.wanted.is_empty and len(snapshot.catalogue) and not snapshot.is_nothing_found:
            words = filter_words(snapshot.wanted, self.locale)
            return self.tr("No dated event passes the filter: {words}").format(words=present.shortened(words, 120))
        if snapshot.search:
            return self.tr("Nothing found for “{words}”").format(words=snapshot.search)
        if self.opening.is_running or not snapshot.catalogue.is_whole:
            return self.tr("Reading…")
        return self.tr("No dated events in the articles that are checked")

    def _restore_view(self, snapshot: Snapshot) -> None:
        """Look at the library as it was left."""
        library = self.session.library
        view = choices.load_view(library)
        if view is not None and len(snapshot.columns):
            self.parts.timeline.set_view(*view)
        self.article_id = choices.load_article(library)
        self._has_chosen = self.article_id != 0

    def keep_view(self) -> None:
        """Remember in the library what is looked at."""
        library, snapshot = self.session.library, self.session.snapshot
        if snapshot is not None and len(snapshot.columns):
            library.set_state("view", list(self.parts.timeline.view))
        library.set_state("article", self.article_id if self._has_chosen else 0)

    def _reread(self, snapshot: Snapshot) -> None:
        """The article in the reader may have been dated anew, or be gone; until one is chosen it is the first."""
        listings = {listing.id: listing for listing in snapshot.listings}
        if not self._has_chosen:
            self.article_id = next(iter(listings), 0)
        elif self.article_id not in listings:
            self.article_id = _beside(self.article_id, self._listed, listings)
        self._listed = tuple(listings)
        shown = listings.get(self.article_id)
        if shown is None:
            self.parts.reader.clear()
        elif (shown.id, shown.reference) != self._read:  # else it is in the reader already, as it is
            self._read_article(shown.id)
        else:
            self.parts.reader.set_events(self.session.library.events_of(shown.id))
        self._read = (shown.id, shown.reference) if shown else None

    def _show_ranges(self, ranges: Ranges) -> None:
        self.parts.timeline.set_ranges(ranges)
        counts = self.session.counts()
        is_narrowed = bool(ranges) or not self.session.wanted.is_empty
        self.parts.articles.set_counts(counts.by_article if is_narrowed else None)
        range_text = present.range_words(ranges, self.locale)
        self.parts.range_bar.show_counts(
            counts.events, counts.all_events, counts.articles, counts.all_articles, range_text
        )
        counted = self.tr("{n} of %Ln events", None, counts.all_events).format(
            n=self.locale.toString(counts.events)
        )
        snapshot = self.session.snapshot
        is_reading = self.opening.is_running or (snapshot is not None and not snapshot.catalogue.is_whole)
        reading = self.tr("Reading…") if is_reading else ""
        search = f"“{self.session.search}”" if self.session.search else ""
        only = present.shortened(filter_words(self.session.wanted, self.locale), _TITLE_CHARACTERS)
        told = (reading, counted, range_text, only, search)
        self.title_changed.emit(" · ".join(part for part in told if part))
        self._table.show()

    def _select_shown(self) -> None:
        """Choose in a table of other rows what is chosen."""
        if self._beside:
            self.parts.events.select_all(self.chosen)
        else:
            self.parts.events.select(self.event_id or 0)

    def _show_intake_end(self, _stored: int, _failed: int) -> None:
        self.parts.range_bar.hide_progress()
        self.parts.range_bar.show_failures(len(self.opening.failures))

    def _tell_merging(self) -> None:
        words = self.tr("What several articles tell is being merged: there will be fewer events.")
        self.parts.range_bar.show_message(words)

    # --- what the hand does --------------------------------------------------------------------------------

    @property
    def chosen(self) -> tuple[int, ...]:
        """The ids of the chosen events, the one that is looked at first."""
        return () if self.event_id is None else (self.event_id, *self._beside)

    def select_event(self, event_id: int | None) -> None:
        """Choose an event alone: it is outlined, its row chosen, its sentence lit in its article.

        An event that stands in an entry chooses the entry, and lights its own sentence.
        """
        detail = self.session.detail(event_id)
        self.event_id = detail.event.id if detail else None
        self._event_interval = detail.event.interval if detail else None
        self._beside, self._step, self._left_out = (), -1, 0
        self.parts.timeline.set_highlighted(())
        self.parts.timeline.set_chosen(())
        self.parts.timeline.select(self.event_id)
        self.parts.events.select(self.event_id or 0)
        if detail is not None:
            told = self._tellings(detail.event.id)
            self._show_telling(next((one for one in told if one.event.id == event_id), detail))

    def toggle_event(self, event_id: int) -> None:
        """Choose an event beside those that are chosen, or no longer."""
        detail = self.session.detail(event_id)
        if detail is None or self.event_id is None:
            self.select_event(event_id)
            return
        others = [number for number in self.chosen if number != detail.event.id]
        chosen = others if detail.event.id in self.chosen else [detail.event.id, *others]
        if not chosen:
            return
        if chosen[0] != self.event_id:
            self.select_event(chosen[0])
        self._beside = tuple(chosen[1:])
        self.parts.timeline.set_chosen(self._beside)
        self.parts.events.select_all(chosen)

    def select_awaited(self, event_id: int) -> None:
        """Choose an event as soon as it is shown: it has just been made or changed."""
        self._awaited = event_id

    def _select_row(self, event_id: int) -> None:
        """Choose the event of the row that became the current one; others may be selected beside it."""
        selected = self.parts.events.selected()
        self.select_event(event_id)
        self._choose_rows(selected)

    def _choose_rows(self, event_ids: Sequence[int]) -> None:
        self._beside = tuple(number for number in event_ids if number != self.event_id)
        self.parts.timeline.set_chosen(self._beside)
        count = self.parts.events.selected_count
        if count > len(event_ids):
            told = self.tr(
                "%Ln events are selected: copying takes all of them, a change the current one.", None, count
            )
            self.parts.range_bar.show_message(told)

    def _tellings(self, event_id: int) -> Sequence[EventDetail]:
        """All events of a shown entry, the one that leads it first."""
        detail = self.session.detail(event_id)
        if detail is None or detail.entry_size < 2:
            return () if detail is None else (detail,)
        return self.session.library.tellings_of(event_id)

    def _show_telling(self, detail: EventDetail) -> None:
        """Turn the reader to the sentence of an event; one that was added without an article has none."""
        event = detail.event
        if event.article_id:
            self.show_passage(event.article_id, event.sentence_start, event.sentence_end)

    def show_undated(self) -> None:
        """Show the events that have no place on the calendar: they stand at the end of the table."""
        snapshot = self.session.snapshot
        if snapshot is not None and len(snapshot.undated):
            self.session.set_ranges(EVERYTHING)
            self.parts.show_events()
            self._table.show()
            self.select_event(int(snapshot.undated[0]))

    def show_source(self, event_id: int) -> None:
        """Choose an event and bring its article to the front; asked again, the next article that tells of it."""
        step = self._step + 1 if event_id == self.event_id else 0
        if event_id != self.event_id:
            self.select_event(event_id)
        told = self._tellings(event_id)
        if not told:
            return
        self._step = step % len(told)
        self.show_telling(told[self._step])
        if len(told) > 1:
            words = self.tr("Telling {n} of {all}: {source}. Enter goes to the next.")
            source = present.source_words(told[self._step])
            self.parts.range_bar.show_message(words.format(n=self._step + 1, all=len(told), source=source))

    def show_telling(self, detail: EventDetail) -> None:
        """Bring the article of one event to the front, its sentence lit."""
        self._show_telling(detail)
        self.parts.show_reader()

    def show_article(self, article_id: int) -> None:
        """Turn the reader to an article and outline its events."""
        self._has_chosen = True
        if self.session.snapshot is not None:
            self.parts.timeline.set_highlighted(self.session.snapshot.entries_in(article_id))
        if article_id != self.article_id:
            self._read_article(article_id)
        self.parts.show_reader()

    def show_passage(self, article_id: int, start: int, end: int) -> None:
        """Turn the reader to a sentence and light it; `start`, `end` are offsets into the article's text."""
        self._has_chosen = True
        if article_id != self.article_id:
            self._read_article(article_id)
        self.parts.articles.choose(article_id)
        self.parts.reader.light(start, end)

    def show_quoted(self, article_id: int, start: int, end: int) -> None:
        """Bring the article of a sentence to the front, the sentence lit."""
        self.show_passage(article_id, start, end)
        self.parts.show_reader()

    def _read_article(self, article_id: int) -> None:
        self.article_id = article_id
        library = self.session.library
        article = library.article(article_id)
        self._read = (article_id, article.reference)
        self.parts.reader.show_article(article, library.expressions(article_id), library.events_of(article_id))
        self.parts.articles.choose(article_id)

    def _select_by_expression(self, index: int) -> None:
        """The event that a clicked date anchors."""
        expression = self.session.library.expressions(self.article_id)[index]
        for event in self.session.library.events_of(self.article_id):
            if event.expression is not None and event.expression.start == expression.start:
                self.select_event(event.id)
                if self.event_id is None and not self.session.wanted.is_empty:
                    self.parts.range_bar.show_message(self.tr("The filter leaves this event out."))
                return

    def _titles(self, event_ids: Sequence[int]) -> Mapping[int, str]:
        titles = self.session.library.titles(event_ids)
        return {number: title[:_CARD_CHARACTERS] for number, title in titles.items()}

    def _tooltip(self, event_id: int) -> str:
        detail = self.session.detail(event_id)
        if detail is None:
            return ""
        sources = [present.source_words(telling) for telling in self._tellings(event_id)]
        return present.event_tooltip(detail, self.locale, list(dict.fromkeys(sources)))


def _beside(gone: int, before: Sequence[int], left: Collection[int]) -> int:
    """Of the articles that are left the one that stood next after one that is gone, else before it; 0 for none."""
    place = before.index(gone) if gone in before else 0
    nearest = (*before[place + 1 :], *reversed(before[:place]), *left)
    return next((number for number in nearest if number in left), 0)
