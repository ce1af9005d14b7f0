"""Events as a table for the clipboard: tab-separated for a spreadsheet, HTML for a mail or a document."""

from __future__ import annotations

from collections.abc import Iterable

from timeline_app.services.event_formats import is_year_assumed
from timeline_app.services.merging import Entry
from timeline_app.services.tables import html_table, tsv
from timeline_app.services.traits import shortened_text
from timeline_app.services.wording import Wording

_ENGLISH = Wording()


def events_tsv(entries: Iterable[Entry], *, wording: Wording = _ENGLISH) -> str:
    """Entries as tab-separated values, for a spreadsheet's paste."""
    return tsv(wording.columns, (_row(entry, wording) for entry in entries))


def events_html(entries: Iterable[Entry], *, wording: Wording = _ENGLISH) -> str:
    """Entries as an HTML table, for a mail or a document."""
    return html_table(wording.columns, (_row(entry, wording) for entry in entries))


def date_words(entry: Entry, wording: Wording) -> str:
    """The date of an entry, with the sign of a year that is written nowhere."""
    event = entry.event
    if event.interval is None:
        return wording.undated
    when = wording.date(event.interval)
    return wording.assumed.format(date=when) if is_year_assumed(entry.article, event) else when


def _row(entry: Entry, wording: Wording) -> tuple[str, ...]:
    """Of an entry that several articles tell the sentence is the leader's, and all articles are named."""
    event = entry.event
    articles = "; ".join(dict.fromkeys(told.article.title for told in entry.tellings if told.article.title))
    sentence = shortened_text(entry.article.text[event.sentence_start : event.sentence_end])
    return date_words(entry, wording), event.title, ", ".join(event.participants), articles, sentence
