"""Changing what is shown: an event's title or date, hidden events, articles. All of it can be undone."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction, QUndoStack
from PySide6.QtWidgets import QInputDialog, QLineEdit, QMenu, QWidget

from timeline_app.errors import AppError
from timeline_app.model import Interval
from timeline_app.ui import present
from timeline_app.ui.desk import Desk
from timeline_app.ui.panels.date_dialog import DateDialog
from timeline_app.ui.panels.values import DateQuestion
from timeline_app.ui.safetext import one_line
from timeline_app.ui.sentences import translated
from timeline_app.ui.typed_dates import in_any_language
from timeline_app.ui.undo import CheckArticles, EditEvents, RemoveArticles

_MESSAGE_CHARACTERS = 60


class Editing(QObject):
    """Asks what the new value is and pushes the change on the stack of what can be undone.

    `menu_opening(menu, event id)`: the context menu of an event is about to open; others may add to it.
    """

    menu_opening = Signal(QMenu, int)

    def __init__(self, window: QWidget, desk: Desk, undo_stack: QUndoStack) -> None:
        super().__init__(window)
        self._window, self._desk, self._undo_stack = window, desk, undo_stack
        self._session = desk.session
        self._menu_actions: tuple[QAction, ...] = ()
        parts = desk.parts
        parts.timeline.menu_requested.connect(self.show_event_menu)
        parts.events.menu_requested.connect(self.show_event_menu)
        parts.articles.article_checked.connect(self.check_article)
        parts.articles.all_checked.connect(self.check_all)
        parts.articles.remove_requested.connect(self.remove_articles)

    def set_menu_actions(self, actions: tuple[QAction, ...]) -> None:
        """What the context menu of an event offers."""
        self._menu_actions = actions

    def show_event_menu(self, event_id: int, position: QPoint) -> None:
        """Open the context menu of an event at a place on the screen."""
        if event_id not in self._desk.chosen:
            self._desk.select_event(event_id)
        menu = QMenu(self._window)
        menu.addActions(self._menu_actions)
        self.menu_opening.emit(menu, event_id)
        menu.exec(position)
        menu.deleteLater()

    # --- events --------------------------------------------------------------------------------------------

    def edit_title(self) -> None:
        """Ask for another title of the chosen event."""
        detail = self._session.detail(self._event_id())
        if detail is None:
            return
        title, is_accepted = QInputDialog.getText(
            self._window,
            self.tr("Edit title"),
            self.tr("Title of the event:"),
            QLineEdit.EchoMode.Normal,
            detail.event.title,
        )
        title = " ".join(title.split())
        if is_accepted and title and title != detail.event.title:
            self._undo_stack.push(
                EditEvents(self._session, (detail.event.id,), self.tr("edit title"), title=title)
            )

    def edit_date(self) -> None:
        """Ask for another date of the chosen event."""
        detail = self._session.detail(self._event_id())
        if detail is None:
            return
        from timeline_app.services.redating import typed_event_date  # not needed before the first paint

        event, locale, today = detail.event, self._desk.locale, datetime.now(UTC).astimezone().date()
        question = DateQuestion(
            heading=self.tr("Date of the event"),
            title=event.title,
            current=event.interval,
            reasons=(translated(event.reason),) if event.reason else (),
        )
        dialog = DateDialog(
            question,
            parse=in_any_language(partial(typed_event_date, today=today, current=event.interval)),
            format_date=lambda interval: present.date_words(interval, locale),
            parent=self._window,
        )
        dialog.date_chosen.connect(lambda interval: self.redate_event(event.id, interval))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def redate_event(self, event_id: int, interval: Interval) -> None:
        """Give an event another date."""
        self._undo_stack.push(EditEvents(self._session, (event_id,), self.tr("edit date"), interval=interval))

    def hide_event(self) -> None:
        """Take the chosen events out of the picture."""
        self._event_id()
        chosen = self._desk.chosen
        words = self.tr("hide event") if len(chosen) == 1 else self.tr("hide %Ln events", None, len(chosen))
        self._undo_stack.push(EditEvents(self._session, chosen, words, hidden=True))

    def show_hidden_events(self) -> None:
        """Bring back every event that was hidden, as one change."""
        hidden = [detail.event.id for detail in self._session.library.hidden_events()]
        if not hidden:
            raise AppError(self.tr("No event is hidden."))
        self._undo_stack.push(EditEvents(self._session, hidden, self.tr("show hidden events"), hidden=False))

    def _event_id(self) -> int:
        if self._desk.event_id is None:
            raise AppError(self.tr("Choose an event first: click one on the timeline or in the table."))
        return self._desk.event_id

    # --- articles ------------------------------------------------------------------------------------------

    def check_article(self, article_id: int, is_checked: bool) -> None:
        """Take an article's events into the picture or out of it."""
        text = self.tr("show an article") if is_checked else self.tr("leave an article out")
        self._undo_stack.push(CheckArticles(self._session, (article_id,), is_checked, text))

    def check_all(self, is_checked: bool) -> None:
        """Take all articles into the picture or out of it."""
        numbers = tuple(listing.id for listing in self._session.library.listings())
        text = self.tr("show all articles") if is_checked else self.tr("leave all articles out")
        self._undo_stack.push(CheckArticles(self._session, numbers, is_checked, text))

    def remove_article(self) -> None:
        """Remove the article in the reader from the library; its file stays."""
        if self._desk.article_id:
            self.remove_articles([self._desk.article_id])

    def remove_articles(self, article_ids: list[int]) -> None:
        """Remove articles from the library; their files stay."""
        gone = set(article_ids)
        titles = [listing.title for listing in self._session.library.listings() if listing.id in gone]
        text = self.tr("remove articles")
        self._undo_stack.push(RemoveArticles(self._session, tuple(article_ids), text))
        told = self.tr("Removed %Ln articles – Undo brings them back.", None, len(titles))
        if len(titles) == 1:
            title = one_line(titles[0], limit=_MESSAGE_CHARACTERS)
            told = self.tr("Removed “{title}” – Undo brings it back.").format(title=title)
        self._desk.parts.range_bar.show_message(told)
