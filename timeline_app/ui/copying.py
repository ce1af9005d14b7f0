"""Copying and exporting what is shown; events are read and written off the UI thread."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TextIO, TypeVar

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from timeline_app.errors import AppError
from timeline_app.ui.clipboard import summary_mime, table_mime, too_many
from timeline_app.ui.desk import Desk
from timeline_app.ui.going_along import GoingAlong
from timeline_app.ui.jobs import Job, Jobs
from timeline_app.ui.panels.values import SummarySentence
from timeline_app.ui.summary_words import wording_of

if TYPE_CHECKING:
    from timeline_app.services.merging import Entry
    from timeline_app.services.wording import Wording

_SUMMARY_KINDS = {".md": "markdown", ".html": "html", ".json": "json"}
_EVENT_KINDS = {".csv": "csv", ".jsonl": "jsonl"}
#: More events than this no program takes from the clipboard in good time.
_MOST_COPIED = 20_000
#: After so many events it is said how far the work is.
_STEP = 200

T = TypeVar("T")


class Copying(QObject):
    """The summary and the events, to the clipboard and into files, with what goes along."""

    def __init__(self, window: QWidget, desk: Desk, jobs: Jobs, going_along: GoingAlong) -> None:
        super().__init__(window)
        self._going_along = going_along
        self._window, self._session, self._parts, self._jobs = window, desk.session, desk.parts, jobs
        self._opening = desk.opening
        self._job: Job | None = None
        self._is_summary_awaited = False
        self._session.opened.connect(self._await_none)
        self._session.summarized.connect(self._copy_awaited)
        self._session.summary_failed.connect(self._await_none)
        panel = self._parts.summary
        panel.copy_requested.connect(self.copy_summary)
        panel.text.sentence_copied.connect(self.copy_sentence)
        self._parts.events.copy_requested.connect(self.copy_these)
        self._parts.range_bar.cancel_requested.connect(self.cancel)

    # --- the clipboard -------------------------------------------------------------------------------------

    def copy_summary(self) -> None:
        """Put the summary on the clipboard as plain text, Markdown and HTML at once."""
        from timeline_app.services import exports  # not needed before the first paint

        summary = self._session.summary
        is_made = summary is not None and (summary.sentences or not self._opening.is_running)
        self._is_summary_awaited = not is_made
        if summary is None or not is_made:
            self._say(self.tr("The summary is copied as soon as it is made."))
            return
        if not summary.sentences:
            self._say(self.tr("There is no summary to copy yet."))
            return
        forms = (exports.summary_text, exports.summary_markdown, exports.summary_html)
        wording = wording_of(QLocale())
        text, markdown, html = (form(summary, wording=wording, along=self._going_along.along) for form in forms)
        QApplication.clipboard().setMimeData(summary_mime(text, markdown, html))
        if self._going_along.along.has_sources:
            self._say(self.tr("Summary copied, with %Ln sources", None, len(summary.sources)))
        else:
            self._say(self.tr("Summary copied, without its sources"))

    def _await_none(self) -> None:
        self._is_summary_awaited = False

    def _copy_awaited(self) -> None:
        """Copy the first summary of a library, if somebody asked for it before it was there."""
        if self._is_summary_awaited:
            self.copy_summary()

    def copy_sentence(self, sentence: SummarySentence) -> None:
        """Put one sentence of the summary on the clipboard with its source, in the same three forms."""
        from timeline_app.services import exports

        summary = self._session.summary
        told = summary.sentences if summary is not None else ()
        chosen = next((one for one in told if (one.article_id, one.start) == sentence.place), None)
        if summary is None or chosen is None:
            # It is still shown, but articles that were read since have told of something better.
            self._say(self.tr("Nothing was copied: the summary is being made anew."))
            return
        forms = (exports.sentence_text, exports.sentence_markdown, exports.sentence_html)
        wording = wording_of(QLocale())
        text, markdown, html = (
            form(summary, chosen, wording=wording, along=self._going_along.along) for form in forms
        )
        QApplication.clipboard().setMimeData(summary_mime(text, markdown, html))
        self._say(self.tr("Sentence copied"))

    def copy_events(self) -> None:
        """Put the events of the ranges on the clipboard as a table that spreadsheets and mails take."""
        self.copy_these(self._session.ids_in_range())

    def copy_these(self, event_ids: Sequence[int]) -> None:
        """Put these events on the clipboard as a table."""
        if len(event_ids) > _MOST_COPIED:
            raise too_many(_MOST_COPIED)
        work = partial(_tables, self._session.library.path, event_ids, wording_of(QLocale()))
        self._start(work, partial(self._put, len(event_ids)))

    def _put(self, count: int, tables: tuple[str, str]) -> None:
        QApplication.clipboard().setMimeData(table_mime(*tables))
        self._say(self.tr("%Ln events copied as a table", None, count))

    # --- files ---------------------------------------------------------------------------------------------

    def export_summary(self) -> None:
        """Save the summary to a file, in the format of its suffix."""
        from timeline_app.services import exports

        summary = self._session.summary
        if summary is None:
            return
        kinds = self.tr("Markdown (*.md);;Text (*.txt);;HTML (*.html)")
        path = self._ask(self.tr("Export summary"), "summary.md", kinds)
        if path is not None:
            kind = _SUMMARY_KINDS.get(path.suffix.lower(), "text")
            with _opened(path) as stream:
                exports.write_summary(
                    stream, summary, kind, wording=wording_of(QLocale()), along=self._going_along.along
                )

    def export_events(self) -> None:
        """Save the events of the ranges to a file, in the format of its suffix."""
        path = self._ask(self.tr("Export events"), "events.csv", self.tr("CSV (*.csv);;JSON lines (*.jsonl)"))
        if path is not None:
            kind = _EVENT_KINDS.get(path.suffix.lower(), "csv")
            event_ids = self._session.ids_in_range()
            work = partial(_write, self._session.library.path, event_ids, path, kind)
            self._start(work, partial(self._say_saved, path, len(event_ids)))

    def _say_saved(self, path: Path, count: int, _result: None) -> None:
        self._say(self.tr("%Ln events saved in {path}", None, count).format(path=path.name))

    # --- work ----------------------------------------------------------------------------------------------

    def cancel(self) -> None:
        """Stop copying or exporting; the file is left as it was."""
        if self._job is not None:
            self._job.cancel()

    def _start(self, work: Callable[[], object], on_result: Callable[[T], None]) -> None:
        """Begin one piece of work, whose progress the status bar shows; a second one waits for nobody."""
        if self._job is not None:
            raise AppError(self.tr("Events are being copied or saved already. Wait for it, or cancel it."))
        job = self._jobs.start(
            work, on_value=lambda done: self._parts.range_bar.show_progress(*done), on_result=on_result
        )
        self._job = job
        job.ended.connect(self._end)

    def _end(self) -> None:
        self._job = None
        self._parts.range_bar.hide_progress()

    def _ask(self, title: str, name: str, kinds: str) -> Path | None:
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, name, kinds)
        return Path(chosen) if chosen else None

    def _say(self, text: str) -> None:
        self._parts.range_bar.show_message(text)


def _tables(
    path: Path, event_ids: Sequence[int], wording: Wording
) -> Generator[tuple[int, int], None, tuple[str, str]]:
    """The events as tab-separated values and as HTML; yields how many are done of how many."""
    from timeline_app.library import Library
    from timeline_app.services import exports
    from timeline_app.services.entries import entries_of

    found: list[Entry] = []
    with Library.open(path) as library, library.standing_still():
        for entry in entries_of(library, event_ids):
            found.append(entry)
            if len(found) % _STEP == 0:
                yield len(found), len(event_ids)
    return exports.events_tsv(found, wording=wording), exports.events_html(found, wording=wording)


def _write(
    library_path: Path, event_ids: Sequence[int], path: Path, kind: str
) -> Generator[tuple[int, int], None, None]:
    """Write the events to a file, which is replaced whole or not at all; yields how many are done of how many."""
    from timeline_app.library import Library
    from timeline_app.services import exports
    from timeline_app.services.entries import entries_of

    with Library.open(library_path) as library, library.standing_still(), _opened(path) as stream:
        for done, line in enumerate(exports.entry_lines(entries_of(library, event_ids), kind)):
            stream.write(line)
            if done % _STEP == 0:
                yield done, len(event_ids)


@contextmanager
def _opened(path: Path) -> Iterator[TextIO]:
    """A file to write to that takes the place of `path` in the end; what the disk refuses becomes a sentence."""
    draft = path.with_name(f".{path.name}.part")
    try:
        try:
            with draft.open("w", encoding="utf-8", newline="") as stream:
                yield stream
            draft.replace(path)
        finally:
            draft.unlink(missing_ok=True)
    except OSError as error:
        raise AppError(f"{path} cannot be written: {error.strerror}. Choose another place.") from error
