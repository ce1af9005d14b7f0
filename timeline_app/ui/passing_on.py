"""Events as text for other programs: on the clipboard, and in the hand that drags them out of the window."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtWidgets import QApplication

from timeline_app.errors import AppError
from timeline_app.painting.dates import assumed
from timeline_app.ui import present
from timeline_app.ui.desk import Desk
from timeline_app.ui.panels.labels import quoted

if TYPE_CHECKING:
    from timeline_app.library import EventDetail

#: More events than this are told as text by exporting them.
_MOST = 500


class PassingOn(QObject):
    """Tells chosen events in words that can be read elsewhere: date and title, the sentence, where it is told."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        desk.parts.timeline.set_clip(self.clip)
        desk.parts.timeline.copy_requested.connect(self.copy_event)

    def copy_event(self) -> None:
        """Put the chosen events on the clipboard as plain text and HTML."""
        chosen = self._desk.chosen
        if not chosen:
            raise AppError(self.tr("Choose an event first: click one on the timeline or in the table."))
        text, html = self.clip(chosen)
        mime = QMimeData()
        mime.setText(text)
        mime.setHtml(html)
        QApplication.clipboard().setMimeData(mime)
        self._desk.parts.range_bar.show_message(self.tr("%Ln events copied", None, len(chosen)))

    def clip(self, event_ids: Sequence[int]) -> tuple[str, str]:
        """Plain text and HTML of events, in the order of time; an event after the other."""
        details = self._desk.session.details(event_ids[:_MOST])
        told = [self._lines(detail) for detail in sorted(details, key=_begin)]
        text = "\n\n".join("\n".join(filter(None, lines)) for lines in told)
        return text, "".join(map(_paragraph, told))

    def _lines(self, detail: EventDetail) -> tuple[str, str, str]:
        """Date and title; the sentence; who tells it, and in which article."""
        event, date = detail.event, present.date_words(detail.event.interval, self._desk.locale)
        if detail.is_year_assumed:
            date = assumed(date)
        sentence = quoted(" ".join(detail.sentence.split())) if detail.sentence else ""
        sources = dict.fromkeys((*detail.sources, present.source_words(detail), detail.article_title))
        return f"{date}: {' '.join(event.title.split())}", sentence, ", ".join(filter(None, sources))


def _begin(detail: EventDetail) -> tuple[bool, int]:
    """By time, the undated last."""
    interval = detail.event.interval
    return interval is None, 0 if interval is None else interval.start


def _paragraph(lines: tuple[str, str, str]) -> str:
    head, sentence, sources = (escape(line) for line in lines)
    parts = (f"<b>{head}</b>", sentence, f"<small>{sources}</small>" if sources else "")
    return f"<p>{'<br>'.join(filter(None, parts))}</p>"
