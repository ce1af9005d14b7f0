"""Sentences of the summary that the user pins, strikes out and brings back; all of it can be undone."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoStack

from timeline_app.model import Mark
from timeline_app.ui.panels.summary import SummaryPanel
from timeline_app.ui.panels.values import Place
from timeline_app.ui.session import Session
from timeline_app.ui.undo import MarkSentences


class Pinning(QObject):
    """Keeps in the library what the hand says of sentences in the panel."""

    def __init__(self, session: Session, panel: SummaryPanel, undo_stack: QUndoStack, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._undo_stack = session, undo_stack
        panel.text.marked.connect(self.mark)

    def mark(self, marks: Mapping[Place, Mark | None]) -> None:
        """Say this of sentences by their places, None to take it back."""
        self._undo_stack.push(MarkSentences(self._session, marks, self._words(marks)))

    def _words(self, marks: Mapping[Place, Mark | None]) -> str:
        mark, place = next(iter(marks.values())), next(iter(marks))
        if mark is not None:
            return self.tr("pin sentence") if mark is Mark.PINNED else self.tr("strike sentence out")
        told = self._session.summary.sentences if self._session.summary else ()
        is_told = any((one.article_id, one.start) == place for one in told)
        return self.tr("unpin sentence") if is_told else self.tr("bring %Ln sentences back", None, len(marks))
