"""Making one entry of several and several of one, and going to each that tells a happening."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QMenu, QWidget

from timeline_app.errors import AppError
from timeline_app.ui import present
from timeline_app.ui.desk import Desk
from timeline_app.ui.panels.merge_dialog import MergeDialog
from timeline_app.ui.panels.split_dialog import SplitDialog
from timeline_app.ui.panels.values import EntryItem
from timeline_app.ui.safetext import one_line
from timeline_app.ui.undo import Judge

if TYPE_CHECKING:
    from timeline_app.library import EventDetail

#: More events than this are no one happening: somebody has chosen the whole table.
_MOST = 200
_OFFERED = 40
#: Of the events before and after one so many of each are looked at for the same happening.
_LOOKED_AT = 200
_MENU_CHARACTERS = 80


class Merging(QObject):
    """Asks which events are one happening and which are not, and pushes the answer on the undo stack."""

    def __init__(self, window: QWidget, desk: Desk, undo_stack: QUndoStack) -> None:
        super().__init__(window)
        self._window, self._desk, self._undo_stack = window, desk, undo_stack
        self._session = desk.session

    def merge_events(self) -> None:
        """Make one entry of the chosen events; where one is chosen, ask with which."""
        chosen = [self._detail(number) for number in self._desk.chosen]
        if not chosen:
            raise AppError(self.tr("Choose the events first that are one happening: Ctrl+click adds one."))
        if len(chosen) > _MOST:
            raise AppError(self.tr("At most %Ln events can be merged at once.", None, _MOST))
        if len(chosen) > 1:
            self.merge([detail.event.id for detail in chosen])
            return
        own = chosen[0]
        dialog = MergeDialog(
            present.entry_item(own, self._desk.locale),
            find=partial(self._find, own),
            say=self._say_dates,
            parent=self._window,
        )
        dialog.merged.connect(lambda others: self.merge([own.event.id, *others]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def merge(self, event_ids: Sequence[int]) -> None:
        """Make one entry of the entries of these events."""
        words = self.tr("merge %Ln events", None, len(event_ids))
        told = self._say_dates([self._item(number) for number in event_ids])
        self._undo_stack.push(Judge(self._session, words, lambda library: library.merge_events(event_ids)))
        self._desk.select_awaited(self._session.library.tellings_of(event_ids[0])[0].event.id)
        self._tell(told)

    def split_event(self) -> None:
        """Ask which tellings of the chosen entry are another happening."""
        if self._desk.event_id is None:
            raise AppError(self.tr("Choose an event first: click one on the timeline or in the table."))
        event_id = self._desk.event_id
        tellings = self._session.library.tellings_of(event_id)
        if len(tellings) < 2:
            raise AppError(self.tr("This event is told once: there is nothing to split."))
        dialog = SplitDialog([present.entry_item(one, self._desk.locale) for one in tellings], self._window)
        dialog.parted.connect(partial(self.split, event_id))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def split(self, event_id: int, taken: Sequence[int] | None) -> None:
        """Take these tellings out of an entry; None makes an entry of each."""
        words = self.tr("split an entry")
        self._undo_stack.push(Judge(self._session, words, lambda library: library.split_events(event_id, taken)))
        self._desk.select_awaited(event_id)
        self._tell(self.tr("The entry was split."))

    def add_to_menu(self, menu: QMenu, event_id: int) -> None:
        """Offer each telling of an entry."""
        tellings = self._session.library.tellings_of(event_id)
        if len(tellings) < 2:
            return
        sources = QMenu(self.tr("S&ources ({n})").format(n=len(tellings)), menu)
        for telling in tellings:
            item = present.entry_item(telling, self._desk.locale)
            words = one_line(f"{item.source_text} · {telling.sentence or item.title}", limit=_MENU_CHARACTERS)
            sources.addAction(words.replace("&", "&&"), partial(self._desk.show_telling, telling))
        menu.insertMenu(menu.actions()[1], sources)

    def _detail(self, event_id: int) -> EventDetail:
        detail = self._session.detail(event_id)
        if detail is None:
            raise AppError(self.tr("This event is no longer shown."))
        return detail

    def _item(self, event_id: int) -> EntryItem:
        return present.entry_item(self._detail(event_id), self._desk.locale, has_sentence=False)

    def _find(self, own: EventDetail, typed: str) -> list[EntryItem]:
        """The entries with these words, those first that are likely the same; without words the likely ones."""
        from timeline_app.services.queries import likely_same  # loads numpy, which nobody has waited for

        snapshot = self._session.snapshot
        if snapshot is None:
            return []
        found = self._session.library.search(typed).event_ids if typed else None
        others = self._session.words.details(snapshot.near(own.event.id, _LOOKED_AT, among=found))
        return [present.entry_item(d, self._desk.locale) for d in likely_same(own, others, limit=_OFFERED)]

    def _say_dates(self, items: Sequence[EntryItem]) -> str:
        """Which date stays, where those that become one entry have several."""
        if len({item.interval for item in items}) < 2:
            return self.tr("%Ln entries become one.", None, len(items))
        leading = self._session.library.leader_of([item.id for item in items])
        leader = self._detail(items[0].id if leading is None else leading)
        words = self.tr("Their dates differ: the entry keeps {date}, the date of “{title}”.")
        date = present.date_words(leader.event.interval, self._desk.locale)
        return words.format(date=date, title=one_line(leader.event.title, limit=_MENU_CHARACTERS))

    def _tell(self, words: str) -> None:
        undo = self.tr("Undo takes it back.")
        self._desk.parts.range_bar.show_message(f"{words} {undo}")
