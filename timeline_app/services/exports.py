"""What leaves the program: events, reference dates and summaries in the formats that the trade reads."""

from __future__ import annotations

from typing import TextIO

from timeline_app.services.date_formats import date_record, write_dates
from timeline_app.services.event_formats import entry_lines, entry_record, write_entries
from timeline_app.services.event_tables import events_html, events_tsv
from timeline_app.services.quotations import (
    event_html,
    event_markdown,
    event_text,
    sentence_html,
    sentence_markdown,
    sentence_text,
)
from timeline_app.services.summary_formats import citation, heading, summary_html, summary_markdown, summary_text
from timeline_app.services.summary_json import summary_json
from timeline_app.services.summary_values import Summary
from timeline_app.services.wording import Along, Wording

__all__ = [
    "DATE_FORMATS",
    "EVENT_FORMATS",
    "SUMMARY_FORMATS",
    "Along",
    "Wording",
    "citation",
    "date_record",
    "entry_lines",
    "entry_record",
    "event_html",
    "event_markdown",
    "event_text",
    "events_html",
    "events_tsv",
    "heading",
    "sentence_html",
    "sentence_markdown",
    "sentence_text",
    "summary_html",
    "summary_json",
    "summary_markdown",
    "summary_text",
    "write_dates",
    "write_entries",
    "write_summary",
]

EVENT_FORMATS = ("table", "jsonl", "csv")
DATE_FORMATS = ("table", "jsonl")
SUMMARY_FORMATS = ("text", "markdown", "html", "json")

_ENGLISH, _ALL = Wording(), Along()


def write_summary(
    stream: TextIO, summary: Summary, form: str, *, wording: Wording = _ENGLISH, along: Along = _ALL
) -> None:
    """A summary as `text`, `markdown`, `html` or `json`; JSON has all of it, whatever else goes along."""
    writers = {"text": summary_text, "markdown": summary_markdown, "html": summary_html}
    if form == "json":
        stream.write(summary_json(summary))
    elif form in writers:
        stream.write(writers[form](summary, wording=wording, along=along))
    else:
        raise ValueError(f"no such format of summaries: {form!r}")
