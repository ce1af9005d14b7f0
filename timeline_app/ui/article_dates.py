"""From which day articles speak: asked for one article or for many, each change undone in one step."""

from __future__ import annotations

import math
import time
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QDialog, QWidget

from timeline_app.errors import AppError
from timeline_app.model import Interval, Origin
from timeline_app.ui import present
from timeline_app.ui.desk import Desk
from timeline_app.ui.panels.date_dialog import DateDialog
from timeline_app.ui.panels.values import DateQuestion, doubt_of
from timeline_app.ui.redating import Redating
from timeline_app.ui.sentences import translated
from timeline_app.ui.typed_dates import in_any_language
from timeline_app.ui.undo import RedateArticles
from timeline_app.ui.year_scopes import nearest_scope, year_scopes

if TYPE_CHECKING:
    from timeline_app.library import Listing
    from timeline_app.services.redating import Wanted
    from timeline_app.ui.snapshot import Snapshot

#: The view stays where other dates leave so much of what was seen.
_LEFT_IN_SIGHT = 0.5


class ArticleDates(QObject):
    """Unfolds how the date of an article was found, asks for another, and pushes the change on the undo stack."""

    def __init__(self, window: QWidget, desk: Desk, undo_stack: QUndoStack, redating: Redating) -> None:
        super().__init__(window)
        self._window, self._desk, self._undo_stack, self._redating = window, desk, undo_stack, redating
        self._session, self._articles, self._bar = desk.session, desk.parts.articles, desk.parts.range_bar
        self._index, self._was_undone = 0, False
        self._count = 0
        self._seen_before: tuple[float, int] | None = None
        undo_stack.indexChanged.connect(self._follow_stack)
        self._articles.date_change_requested.connect(self.change_date_of)
        self._articles.date_picked.connect(lambda number, interval: self.redate({number: interval}))
        self._articles.years_requested.connect(self.change_years_of)
        self._bar.cancel_requested.connect(self.cancel)
        redating.progressed.connect(self._show_progress)
        redating.ended.connect(self._show_end)
        self._session.refreshed.connect(self._keep_in_sight)

    def change_article_date(self) -> None:
        """Unfold the date of the article in the reader."""
        if self._desk.article_id:
            self.change_date_of(self._desk.article_id)

    def change_date_of(self, article_id: int) -> None:
        """Unfold how the date of an article was found; another one resolves all of the article anew."""
        from timeline_app.services.redating import typed_date  # not needed before the first paint

        self._redating.get_ready()
        article = self._session.library.article(article_id)
        reference = article.reference
        question = DateQuestion(
            heading=self.tr("Date of the article"),
            title=article.title,
            current=reference.interval if reference else None,
            confidence=reference.confidence if reference else 0.0,
            doubt=doubt_of(reference),
            reasons=tuple(map(translated, reference.reasons)) if reference else (),
            candidates=reference.candidates if reference else (),
            others=self._others_words(article_id),
            is_by_hand=bool(reference and reference.origin is Origin.USER),
        )
        dialog = DateDialog(
            question,
            parse=in_any_language(partial(typed_date, today=_today(), reference=reference)),
            format_date=self._date_words,
            parent=self._window,
        )
        dialog.date_chosen.connect(lambda interval: self.redate({article_id: interval}))
        dialog.search_requested.connect(lambda: self.redate({article_id: None}))
        dialog.years_requested.connect(partial(self.change_years_of, article_id))
        _forget_when_closed(dialog)
        place = self._articles.view.date_rect(article_id)
        if place.isEmpty():
            dialog.open()
        else:
            dialog.open_beside(place)

    def change_years(self) -> None:
        """Ask for the year of the selected articles, or of those beside the current one."""
        article_id = self._articles.chosen() or self._desk.article_id
        if not article_id:
            raise AppError(self.tr("There is no article yet. Open some first."))
        self.change_years_of(article_id)

    def change_years_of(self, article_id: int, text: str = "") -> None:
        """Ask for the year of several articles, this one among them; `text` is the year as far as it is known."""
        from timeline_app.services import redating  # not needed before the first paint
        from timeline_app.ui.panels.years_dialog import YearsDialog

        self._redating.get_ready()
        dialog = YearsDialog(
            year_scopes(self._listings(), article_id, self._articles.view.selected_ids(), self._desk.locale),
            parse_year=in_any_language(partial(redating.typed_year, today=_today())),
            in_year=redating.in_year,
            likely_years=redating.likely_years,
            format_date=self._date_words,
            parent=self._window,
        )
        dialog.field.setText(text)
        dialog.dates_chosen.connect(self.redate)
        _forget_when_closed(dialog)
        dialog.open()

    def redate(self, wanted: Mapping[int, Wanted]) -> None:
        """Let articles, by id, speak from other days, as one change."""
        words = self.tr("change the date of an article")
        if len(wanted) > 1:
            words = self.tr("change the dates of %Ln articles", None, len(wanted))
        self._count = len(wanted)
        self._undo_stack.push(RedateArticles(self._redating, wanted, words))

    def cancel(self) -> None:
        """Give up what is under way: the last step on the undo stack is gone back."""
        if not self._redating.is_running or self._desk.opening.is_running:
            return
        self._count = 0
        step = self._undo_stack.command(self._index if self._was_undone else self._index - 1)
        if not isinstance(step, RedateArticles):
            self._redating.give_up()
        elif self._was_undone:
            self._undo_stack.redo()
        else:
            self._undo_stack.undo()

    def _follow_stack(self, index: int) -> None:
        self._was_undone = index < self._index
        self._index = index

    def _show_progress(self, done: int, total: int) -> None:
        if not self._desk.opening.is_running:
            words = self.tr("Setting dates: {done} of {total}").format(done=done, total=total)
            self._bar.show_progress(done, total, words)

    def _show_end(self) -> None:
        if not self._desk.opening.is_running:
            self._bar.hide_progress()
        if self._count > 1 and not self._was_undone:
            self._bar.show_message(self.tr("%Ln dates set. Undo takes them back.", None, self._count))
        self._count = 0
        snapshot = self._session.snapshot
        self._seen_before = (time.perf_counter(), self._seen_in(snapshot)) if snapshot else None

    def _keep_in_sight(self, snapshot: Snapshot) -> None:
        """Look where the bulk is when other dates have taken most of what was seen out of sight."""
        if self._seen_before is None or snapshot.began < self._seen_before[0]:
            return  # it was begun before the change
        _, before = self._seen_before
        self._seen_before = None
        if self._seen_in(snapshot) < _LEFT_IN_SIGHT * before:
            self._desk.parts.timeline.fit()

    def _seen_in(self, snapshot: Snapshot) -> int:
        """How many events of a snapshot lie in the view."""
        start, end = self._desk.parts.timeline.view
        return snapshot.columns.count_in(Interval(math.floor(start), math.ceil(end)))

    def _date_words(self, interval: Interval) -> str:
        return present.date_words(interval, self._desk.locale)

    def _others_words(self, article_id: int) -> str:
        """What the button says that changes several articles; "" where this one has none beside it."""
        scope = nearest_scope(self._listings(), article_id, self._articles.view.selected_ids())
        return self.tr("Set the year of {articles}…").format(articles=scope) if scope else ""

    def _listings(self) -> Sequence[Listing]:
        return self._session.snapshot.listings if self._session.snapshot else ()


def _today() -> date:
    return datetime.now(UTC).astimezone().date()


def _forget_when_closed(dialog: QDialog) -> None:
    dialog.finished.connect(dialog.deleteLater)
