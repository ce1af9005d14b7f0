"""What can be undone: each change to the library as a command."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QUndoCommand

from timeline_app.errors import AppError
from timeline_app.model import Mark
from timeline_app.ui.redating import Redating
from timeline_app.ui.session import Session

if TYPE_CHECKING:
    from timeline_app.library import Edit, Judgement, Library, Removed
    from timeline_app.model import Event
    from timeline_app.services.redating import Wanted
    from timeline_app.ui.panels.values import Place


class EditEvents(QUndoCommand):
    """What the user says of events, or hiding them; `changes` are the keywords of `Library.edit_event`."""

    def __init__(self, session: Session, event_ids: Sequence[int], text: str, **changes: Any) -> None:
        super().__init__(text)
        self._session, self._event_ids, self._changes = session, tuple(event_ids), changes
        self._edits: list[Edit] = []

    def redo(self) -> None:
        """Make the change."""
        self._edits = self._session.change(lambda library: library.edit_events(self._event_ids, **self._changes))

    def undo(self) -> None:
        """Take it back."""
        self._session.change(lambda library: library.undo(*self._edits))


class Judge(QUndoCommand):
    """The user's word that events are one happening or several; `make` says it to the library."""

    def __init__(self, session: Session, text: str, make: Callable[[Library], Judgement]) -> None:
        super().__init__(text)
        self._session, self._make = session, make
        self._judgement: Judgement | None = None

    def redo(self) -> None:
        """Say it, later once more."""
        judgement = self._judgement
        if judgement is None:
            self.setObsolete(True)  # what is refused leaves nothing to undo
            self._judgement = self._session.change(self._make)
            self.setObsolete(False)
        else:
            self._session.change(lambda library: library.redo_judgement(judgement))

    def undo(self) -> None:
        """Let it be unsaid."""
        judgement = self._judgement
        if judgement is not None:
            self._session.change(lambda library: library.undo_judgement(judgement))


class AddEvent(QUndoCommand):
    """An event added by hand; `said` are the keywords of `Library.add_event`. `event_id`: its id, once added."""

    def __init__(self, session: Session, event: Event, text: str, **said: Any) -> None:
        super().__init__(text)
        self._session, self._event, self._said = session, event, said
        self._removed: Removed | None = None
        self.event_id = 0

    def redo(self) -> None:
        """Add it; later bring it back under the id that it had."""
        removed = self._removed
        if removed is None:
            self.event_id = self._session.change(lambda library: library.add_event(self._event, **self._said))
        else:
            self._session.change(lambda library: library.restore(removed))

    def undo(self) -> None:
        """Take it out."""
        self._removed = self._session.change(lambda library: library.delete_event(self.event_id))


class DeleteEvent(QUndoCommand):
    """An event that was added by hand taken out again."""

    def __init__(self, session: Session, event_id: int, text: str) -> None:
        super().__init__(text)
        self._session, self._event_id = session, event_id
        self._removed: Removed | None = None

    def redo(self) -> None:
        """Take it out."""
        self._removed = self._session.change(lambda library: library.delete_event(self._event_id))

    def undo(self) -> None:
        """Bring it back."""
        removed = self._removed
        if removed is not None:
            self._session.change(lambda library: library.restore(removed))


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


class MarkSentences(QUndoCommand):
    """What the user says of sentences in summaries, None for nothing any more; the summary is made anew."""

    def __init__(self, session: Session, marks: Mapping[Place, Mark | None], text: str) -> None:
        super().__init__(text)
        self._session, self._marks = session, marks
        self._before: Mapping[Place, Mark | None] = {}
        #: the sentences, which stand elsewhere once their article was read again
        self._words: Mapping[Place, str] | None = None

    def redo(self) -> None:
        """Say it."""
        self.setObsolete(True)  # what is refused leaves nothing to undo
        if self._words is None:
            self._words = _words_at(self._session.library, self._marks)
        self._before = self._say(self._marks)
        self.setObsolete(not self._before)

    def undo(self) -> None:
        """Say again what was said before."""
        self.setObsolete(not self._say(self._before))

    def _say(self, marks: Mapping[Place, Mark | None]) -> Mapping[Place, Mark | None]:
        session = self._session
        try:
            said = session.library.mark_sentences(marks, self._words)
            if not said:  # told later: Qt is in the middle of naming what is undone next
                QTimer.singleShot(0, _refuse)
            if session.summary is not None:  # what is copied now
                session.summary = session.summary.without([at for at in said if marks[at] is Mark.STRUCK])
            return said
        finally:
            session.summarize()


def _refuse() -> None:
    raise AppError(QCoreApplication.translate("MarkSentences", "The sentence is no longer in its article."))


def _words_at(library: Library, places: Collection[Place]) -> Mapping[Place, str]:
    """The sentences that begin at these places."""
    starts = defaultdict[int, list[int]](list)
    for article_id, start in places:
        starts[article_id].append(start)
    return {(row.article_id, row.start): row.text for row in library.sentences(starts, starts)}


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
