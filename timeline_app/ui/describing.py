"""What the user says of events: all of one in a dialog, lane and colour of several, events added by hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import fields
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QActionGroup, QUndoStack
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from timeline_app.errors import AppError
from timeline_app.model import Anchor, Event, Interval, Participant
from timeline_app.ui import present
from timeline_app.ui.desk import Desk
from timeline_app.ui.panels.colour_names import colour_names, colour_words, swatch
from timeline_app.ui.panels.event_dialog import EventDialog, Field
from timeline_app.ui.panels.values import EventDraft, EventQuestion
from timeline_app.ui.passages import Passage, passage_of
from timeline_app.ui.safetext import one_line
from timeline_app.ui.sentences import translated
from timeline_app.ui.typed_dates import in_any_language
from timeline_app.ui.undo import AddEvent, DeleteEvent, EditEvents

if TYPE_CHECKING:
    from timeline_app.library import EventDetail

#: Who adds an event wants to see it.
_IMPORTANCE = 0.75
_LANE_CHARACTERS = 80
#: So many lanes and tags are offered.
_OFFERED = 500


class Describing(QObject):
    """Asks what is to be said of events and pushes it on the stack of what can be undone.

    `get_ready` loads what reads a typed date, while whoever is about to type one is still looking.
    """

    def __init__(
        self, window: QWidget, desk: Desk, undo_stack: QUndoStack, get_ready: Callable[[], object]
    ) -> None:
        super().__init__(window)
        self._window, self._desk, self._undo_stack = window, desk, undo_stack
        self._session, self._get_ready = desk.session, get_ready
        desk.parts.reader.event_wanted.connect(self.add_from_passage)

    # --- the chosen event ----------------------------------------------------------------------------------

    def edit_event(self) -> None:
        """Ask for all of the chosen event."""
        self._edit(Field.TITLE)

    def edit_tags(self) -> None:
        """Ask for the tags of the chosen event."""
        self._edit(Field.TAGS)

    def edit_note(self) -> None:
        """Ask for a note on the chosen event."""
        self._edit(Field.NOTE)

    def _edit(self, first: Field) -> None:
        detail = self._chosen_detail()
        event, library = detail.event, self._session.library
        question = EventQuestion(
            heading=self.tr("Edit event"),
            draft=EventDialog.shown(
                EventDraft(event.title, event.interval, detail.lane, detail.colour, detail.tags, detail.note)
            ),
            date_text=present.date_words(event.interval, self._desk.locale) if event.interval else "",
            reasons=(translated(event.reason),) if event.reason else (),
            sentence=detail.sentence,
            lanes=_offered(library.lanes()),
            tags=_offered(library.tags()),
            needs_date=event.interval is not None,
        )
        self._ask(question, event.interval, partial(self._change, event.id, question.draft), first=first)

    def _change(self, event_id: int, before: EventDraft, after: EventDraft) -> None:
        """Push what is said otherwise than before."""
        changes = {
            field.name: getattr(after, field.name)
            for field in fields(EventDraft)
            if getattr(after, field.name) != getattr(before, field.name)
        }
        if changes:
            self._undo_stack.push(EditEvents(self._session, (event_id,), self.tr("edit event"), **changes))

    # --- lanes and colours ---------------------------------------------------------------------------------

    def move_to_lane(self) -> None:
        """Offer the lanes for the chosen events."""
        self._chosen_detail()
        self._pop_up(self._lane_menu())

    def set_colour(self) -> None:
        """Offer the colours for the chosen events."""
        self._chosen_detail()
        self._pop_up(self._colour_menu())

    def add_to_menu(self, menu: QMenu, event_id: int) -> None:
        """Offer lanes and colours, and to delete what was added by hand."""
        detail = self._session.detail(event_id)
        if detail is None:
            return
        menu.addSeparator()
        for made in (self._lane_menu(), self._colour_menu()):
            made.setParent(menu, made.windowFlags())
            menu.addMenu(made)
        if detail.is_manual:
            menu.addAction(self.tr("D&elete event"), self.delete_event)

    def _lane_menu(self) -> QMenu:
        menu = QMenu(self.tr("Move to &lane"), self._window)
        current = {detail.lane for detail in self._chosen_details()}
        for lane in ("", *self._session.library.lanes()[:_OFFERED]):
            words = one_line(lane, limit=_LANE_CHARACTERS) or self.tr("Main lane")
            self._offer(menu, words, is_checked=current == {lane}, do=partial(self._say, lane=lane))
        menu.addSeparator()
        menu.addAction(self.tr("&New lane…"), self._ask_lane)
        return menu

    def _colour_menu(self) -> QMenu:
        menu = QMenu(self.tr("&Colour"), self._window)
        current = {detail.colour for detail in self._chosen_details()}
        for name in colour_names():
            do = partial(self._say, colour=name)
            action = self._offer(menu, colour_words(name), is_checked=current == {name}, do=do)
            action.setIcon(swatch(name, self._window.palette()))
        return menu

    def _offer(self, menu: QMenu, words: str, *, is_checked: bool, do: Callable[[], object]) -> QAction:
        """One of several of which one holds; its first letter chooses it."""
        group = menu.findChild(QActionGroup) or QActionGroup(menu)
        action = menu.addAction("&" + words.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(is_checked)
        action.triggered.connect(lambda _checked: do())
        group.addAction(action)
        return action

    def _pop_up(self, menu: QMenu) -> None:
        """Open a menu in the middle of the timeline, for the keyboard."""
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        lanes = self._desk.parts.timeline.areas().lanes.toRect()
        size = menu.sizeHint()
        corner = lanes.center() - QPoint(size.width() // 2, size.height() // 2)
        menu.popup(self._desk.parts.timeline.mapToGlobal(corner))
        menu.setActiveAction(next((one for one in menu.actions() if one.isChecked()), menu.actions()[0]))

    def _ask_lane(self) -> None:
        name, is_accepted = QInputDialog.getText(self._window, self.tr("New lane"), self.tr("Name of the lane:"))
        name = one_line(name, limit=_LANE_CHARACTERS).strip()
        if is_accepted and name:
            self._say(lane=name)

    def _say(self, **changes: str) -> None:
        """Say the same of all chosen events."""
        chosen = self._desk.chosen
        words = self.tr("move to another lane") if "lane" in changes else self.tr("change the colour")
        self._undo_stack.push(EditEvents(self._session, chosen, words, **changes))

    # --- events added by hand ------------------------------------------------------------------------------

    def add_event(self) -> None:
        """Ask for an event that no article tells."""
        chosen = self._session.ranges
        self._ask_new(EventDraft(), None, date_text=chosen.intervals[0].edtf() if len(chosen) == 1 else "")

    def add_from_passage(self, start: int, end: int) -> None:
        """Ask for an event that a passage of the article in the reader proves."""
        library, article_id = self._session.library, self._desk.article_id
        passage = passage_of(library.article(article_id), library.expressions(article_id), start, end)
        self._ask_new(EventDraft(title=passage.title, interval=passage.interval), passage)

    def _ask_new(self, draft: EventDraft, passage: Passage | None, *, date_text: str = "") -> None:
        library = self._session.library
        question = EventQuestion(
            heading=self.tr("Add event"),
            draft=draft,
            date_text=present.date_words(draft.interval, self._desk.locale) if draft.interval else date_text,
            reasons=(translated(passage.reason),) if passage and passage.reason else (),
            sentence=passage.text if passage else "",
            lanes=_offered(library.lanes()),
            tags=_offered(library.tags()),
        )
        self._ask(question, draft.interval, partial(self._add, passage))

    def _add(self, passage: Passage | None, draft: EventDraft) -> None:
        start, end, article_id = (passage.start, passage.end, passage.article_id) if passage else (0, 0, 0)
        event = Event(
            title=draft.title,
            interval=draft.interval,
            value=draft.interval.edtf() if draft.interval else "",
            head_start=start,
            head_end=end,
            sentence_start=start,
            sentence_end=end,
            anchor=Anchor.USER,
            confidence=1.0,
            importance=_IMPORTANCE,
            reason=self.tr("Added by hand."),
            article_id=article_id,
            cast=self._cast(f"{draft.title}\n{passage.text}" if passage else draft.title),
        )
        said = {"lane": draft.lane, "colour": draft.colour, "tags": draft.tags, "note": draft.note}
        command = AddEvent(self._session, event, self.tr("add event"), **said)
        self._undo_stack.push(command)
        self._desk.select_awaited(command.event_id)

    def _cast(self, text: str) -> tuple[Participant, ...]:
        """Who of those that have a part in events that are read stands in a text."""
        from timeline_app.services.casting import cast_in  # not needed before the first paint

        snapshot = self._session.snapshot
        return cast_in(text, () if snapshot is None else snapshot.catalogue.known_cast())

    def delete_event(self) -> None:
        """Take the chosen event out of the library, where the user added it."""
        detail = self._chosen_detail()
        if not detail.is_manual:
            raise AppError(self.tr("Only an event that you added can be deleted. Hide this one instead."))
        self._undo_stack.push(DeleteEvent(self._session, detail.event.id, self.tr("delete event")))

    # --- asking --------------------------------------------------------------------------------------------

    def _ask(
        self,
        question: EventQuestion,
        current: Interval | None,
        take: Callable[[EventDraft], None],
        *,
        first: Field = Field.TITLE,
    ) -> None:
        from timeline_app.services.redating import typed_event_date  # not needed before the first paint

        self._get_ready()
        today = datetime.now(UTC).astimezone().date()
        dialog = EventDialog(
            question,
            parse=in_any_language(partial(typed_event_date, today=today, current=current)),
            format_date=lambda interval: present.date_words(interval, self._desk.locale),
            first=first,
            parent=self._window,
        )
        dialog.answered.connect(take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _chosen_detail(self) -> EventDetail:
        detail = self._session.detail(self._desk.event_id)
        if detail is None:
            raise AppError(self.tr("Choose an event first: click one on the timeline or in the table."))
        return detail

    def _chosen_details(self) -> list[EventDetail]:
        return self._session.details(self._desk.chosen)


def _offered(names: Sequence[str]) -> tuple[str, ...]:
    """Names as they can be offered: a library from elsewhere may hold some that nobody could read."""
    return tuple(name for name in names if len(name) <= _LANE_CHARACTERS)[:_OFFERED]
