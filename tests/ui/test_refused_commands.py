"""What the library refuses leaves nothing on the undo stack."""

from pathlib import Path

import pytest
from PySide6.QtGui import QUndoStack
from pytestqt.qtbot import QtBot

from timeline_app.errors import AppError
from timeline_app.model import Event
from timeline_app.summaries import Length
from timeline_app.ui.jobs import Jobs
from timeline_app.ui.session import Session
from timeline_app.ui.undo import Judge


def test_what_is_refused_leaves_nothing_to_undo(qtbot: QtBot, tmp_path: Path) -> None:
    errors: list[object] = []
    jobs = Jobs(errors.append)
    session = Session(jobs, method="lexrank", length=Length(3))
    session.open(tmp_path / "kept.timeline")
    ids = [session.library.add_event(Event(f"{number}", None, "", 0, 0, 0, 0)) for number in range(2)]
    stack = QUndoStack()
    with pytest.raises(AppError, match="no longer in the library"):
        stack.push(Judge(session, "merge", lambda library: library.merge_events([ids[0], 999])))
    assert stack.count() == 0
    stack.push(Judge(session, "merge", lambda library: library.merge_events(ids)))
    assert (stack.count(), len(session.library.tellings_of(ids[0]))) == (1, 2)
    stack.undo()
    assert len(session.library.tellings_of(ids[0])) == 1
    with qtbot.waitSignal(session.refreshed):
        session.refresh()
    session.close()
    assert errors == []
