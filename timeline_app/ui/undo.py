"""What can be undone: each change to the library as a command."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QUndoCommand

from timeline_app.ui.redating import Redating
from timeline_app.ui.session import Session

if TYPE_CHECKING:
    from timeline_app.library import Edit, Library, Removed
    from timeline_app.services.redating import Wanted


class EditEvent(QUndoCommand):
    """A new title or date of an event, or hiding it; `changes` are the keywords of `Library.edit_event`."""

    def __init__(self, session: Session, event_id: int, text: str, **changes: Any) -> None:
        super().__init__(text)
        self._session, self._event_id, self._changes = session, event_id, changes
        self._edit: Edit | None = None

    def redo(self) -> None:
        """Make the change."""
        self._edit = self._session.change(lambda library: library.edit_event(self._event_id, **self._changes))

    def undo(self) -> None:
        """Take it back."""
        edit = self._edit
        if edit is not None:
            self._session.change(lambda library: library.undo(edit))


class RedateArticles(QUndoCommand):
    """Other reference dates for articles, by id; everything relative in them is resolved anew."""

    def __init__(self, redating: Redating, after: Mapping[int, Wanted], text: str) -> None:
        super().__init__(text)
        self._redating, self._after = redating, after
        self._before = redating.wanted_of(after)

    def redo(self) -> None:
        """Resolve the articles anew."""
        self._redating.ask(self._after)

    def undo(self) -> None:
        """Resolve them as they were."""
        self._redating.ask(self._before)


class CheckArticles(QUndoCommand):
    """Articles taken out of the picture or back into it by their check boxes."""

    def __init__(self, session: Session, article_ids: tuple[int, ...], is_checked: bool, text: str) -> None:
        super().__init__(text)
        self._session, self._article_ids, self._is_checked = session, article_ids, is_checked
        self._before: dict[int, bool] = {}

    def redo(self) -> None:
        """Set the boxes."""
        listings = self._session.library.listings()
        self._before = {row.id: row.is_checked for row in listings if row.id in self._article_ids}
        self._set(dict.fromkeys(self._before, self._is_checked))

    def undo(self) -> None:
        """Set them as they were."""
        self._set(self._before)

    def _set(self, checks: Mapping[int, bool]) -> None:
        def make(library: Library) -> None:
            for article_id, is_checked in checks.items():
                library.set_checked(article_id, is_checked)

        self._session.change(make)


class RemoveArticles(QUndoCommand):
    """Articles removed from the library; undoing brings them back with their edits."""

    def __init__(self, session: Session, article_ids: tuple[int, ...], text: str) -> None:
        super().__init__(text)
        self._session, self._article_ids = session, article_ids
        self._removed: Removed | None = None

    def redo(self) -> None:
        """Remove them."""
        self._removed = self._session.change(lambda library: library.remove_articles(self._article_ids))

    def undo(self) -> None:
        """Bring them back."""
        removed = self._removed
        if removed is not None:
            self._session.change(lambda library: library.restore(removed))
