"""Events as text for other programs: on the clipboard, and in the hand that drags them out of the window."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from timeline_app.errors import AppError
from timeline_app.services.wording import Along, Wording
from timeline_app.ui.clipboard import summary_mime, too_many
from timeline_app.ui.desk import Desk
from timeline_app.ui.jobs import Jobs
from timeline_app.ui.summary_words import wording_of

if TYPE_CHECKING:
    from pathlib import Path

    from timeline_app.library import Library
    from timeline_app.services.merging import Entry

#: More events than this are not copied as text; of those that are dragged the first ones are told.
_MOST, _MOST_DRAGGED = 500, 50
_CHARSET = '<meta charset="utf-8">\n'


class PassingOn(QObject):
    """Tells chosen events in words that can be read elsewhere: date and title, the sentence, where it is told.

    `along` says what goes along with them.
    """

    def __init__(self, desk: Desk, jobs: Jobs, along: Callable[[], Along]) -> None:
        super().__init__(desk)
        self._desk, self._jobs, self._along = desk, jobs, along
        desk.parts.timeline.set_clip(self.clip)
        desk.parts.timeline.copy_requested.connect(self.copy_event)

    def copy_event(self) -> None:
        """Put the chosen events on the clipboard as plain text, Markdown and HTML at once."""
        chosen = self._desk.chosen
        if not chosen:
            raise AppError(self.tr("Choose an event first: click one on the timeline or in the table."))
        if len(chosen) > _MOST:
            raise too_many(_MOST)
        work = partial(
            _read, self._desk.session.library.path, chosen, wording_of(self._desk.locale), self._along()
        )
        self._jobs.latest("copy", work, partial(self._put, len(chosen)))

    def _put(self, count: int, forms: tuple[str, str, str]) -> None:
        QApplication.clipboard().setMimeData(summary_mime(*forms))
        self._desk.parts.range_bar.show_message(self.tr("%Ln events copied", None, count))

    def clip(self, event_ids: Sequence[int]) -> tuple[str, str]:
        """Plain text and HTML of events that are dragged, in the order of time; an event after the other."""
        library, wording = self._desk.session.library, wording_of(self._desk.locale)
        text, _, html = _forms(library, event_ids[:_MOST_DRAGGED], wording, self._along())
        return text, html


def _read(path: Path, event_ids: Sequence[int], wording: Wording, along: Along) -> tuple[str, str, str]:
    """Events as plain text, Markdown and HTML."""
    from timeline_app.library import Library

    with Library.open(path) as library:
        return _forms(library, event_ids, wording, along)


def _forms(library: Library, event_ids: Sequence[int], wording: Wording, along: Along) -> tuple[str, str, str]:
    from timeline_app.services import exports  # not needed before the first paint
    from timeline_app.services.entries import entries_of

    entries = sorted(entries_of(library, event_ids), key=_begin)

    def told(form: Callable[..., str]) -> Iterable[str]:
        return (form(entry, wording=wording, along=along) for entry in entries)

    html = "".join(one.removeprefix(_CHARSET) for one in told(exports.event_html))
    return "\n".join(told(exports.event_text)), "\n".join(told(exports.event_markdown)), _CHARSET + html


def _begin(entry: Entry) -> tuple[bool, int]:
    """By time, the undated last."""
    interval = entry.event.interval
    return interval is None, 0 if interval is None else interval.start
