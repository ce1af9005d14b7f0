"""Copying and exporting what is shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from timeline_app.errors import AppError
from timeline_app.model import Article
from timeline_app.ui.clipboard import summary_mime, table_mime
from timeline_app.ui.desk import Desk

if TYPE_CHECKING:
    from timeline_app.library import EventDetail, Library
    from timeline_app.services.merging import Entry

_SUMMARY_KINDS = {".md": "markdown", ".html": "html", ".json": "json"}
_EVENT_KINDS = {".csv": "csv", ".jsonl": "jsonl"}

_NO_ARTICLE = Article("", "")


class Copying(QObject):
    """The summary and the events, to the clipboard and into files."""

    def __init__(self, window: QWidget, desk: Desk) -> None:
        super().__init__(window)
        self._window, self._session, self._parts = window, desk.session, desk.parts
        self._parts.summary.copy_requested.connect(self.copy_summary)

    def copy_summary(self) -> None:
        """Put the summary on the clipboard as plain text, Markdown and HTML at once."""
        from timeline_app.services import exports  # not needed before the first paint

        summary = self._session.summary
        if summary is None or not summary.sentences:
            self._say(self.tr("There is no summary to copy yet."))
            return
        QApplication.clipboard().setMimeData(
            summary_mime(
                exports.summary_text(summary), exports.summary_markdown(summary), exports.summary_html(summary)
            )
        )
        self._say(self.tr("Summary copied, with %Ln sources", None, len(summary.sources)))

    def copy_events(self) -> None:
        """Put the events of the range on the clipboard as a table that spreadsheets and mails take."""
        from timeline_app.services import exports

        library, details = self._session.library, self._session.details_in_range()
        articles = {number: _article(library, number) for number in {d.event.article_id for d in details}}
        pairs = [(detail.event, articles[detail.event.article_id]) for detail in details]
        QApplication.clipboard().setMimeData(table_mime(exports.events_tsv(pairs), exports.events_html(pairs)))
        self._say(self.tr("%Ln events copied as a table", None, len(pairs)))

    def export_summary(self) -> None:
        """Save the summary to a file, in the format of its suffix."""
        from timeline_app.services import exports

        summary = self._session.summary
        if summary is None:
            return
        path = self._ask(self.tr("Export summary"), "summary.md", "Markdown (*.md);;Text (*.txt);;HTML (*.html)")
        if path is not None:
            kind = _SUMMARY_KINDS.get(path.suffix.lower(), "text")
            with _opened(path) as stream:
                exports.write_summary(stream, summary, kind)

    def export_events(self) -> None:
        """Save the events of the range to a file, in the format of its suffix."""
        path = self._ask(self.tr("Export events"), "events.csv", "CSV (*.csv);;JSON lines (*.jsonl)")
        if path is not None:
            self._write_events(path, _EVENT_KINDS.get(path.suffix.lower(), "csv"))

    def _write_events(self, path: Path, kind: str) -> None:
        from timeline_app.services import exports

        details = self._session.details_in_range()
        with _opened(path) as stream:
            exports.write_entries(stream, _entries(self._session.library, details), kind)
        self._say(self.tr("%Ln events saved in {path}", None, len(details)).format(path=path.name))

    def _ask(self, title: str, name: str, kinds: str) -> Path | None:
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, name, kinds)
        return Path(chosen) if chosen else None

    def _say(self, text: str) -> None:
        self._parts.range_bar.show_message(text)


def _entries(library: Library, details: Iterable[EventDetail]) -> Iterator[Entry]:
    """What is shown, with all that tell it; an article is read once."""
    from timeline_app.services.merging import Entry, Remarks, Told  # not needed before the first paint

    articles: dict[int, Article] = {}
    for detail in details:
        tellings = library.tellings_of(detail.event.id)[1:] if detail.entry_size > 1 else []
        found = [detail.event, *(telling.event for telling in tellings)]
        for number in {event.article_id for event in found}:
            if number not in articles:
                articles[number] = _article(library, number)
        told = tuple(Told(event, articles[event.article_id]) for event in found)
        yield Entry(told, Remarks(detail.lane, detail.colour, detail.tags, detail.note))


def _article(library: Library, article_id: int) -> Article:
    """The article of an event; an empty one for an event that was added without."""
    return library.article(article_id) if article_id else _NO_ARTICLE


@contextmanager
def _opened(path: Path) -> Iterator[TextIO]:
    """The file to write to; what the disk refuses becomes a sentence."""
    try:
        with path.open("w", encoding="utf-8", newline="") as stream:
            yield stream
    except OSError as error:
        raise AppError(f"{path} cannot be written: {error.strerror}. Choose another place.") from error
