"""What leaves the program: events, reference dates and summaries in the formats that the trade reads."""

import json
from collections.abc import Iterable, Iterator
from typing import Any, TextIO

from timeline_app.model import Analysis, Article, Interval
from timeline_app.services.event_formats import UNDATED, entry_lines, entry_record, path_text, write_entries
from timeline_app.services.merging import Entry
from timeline_app.services.summary_formats import (
    DateFormat,
    Wording,
    citation,
    heading,
    interval_record,
    summary_html,
    summary_json,
    summary_markdown,
    summary_text,
)
from timeline_app.services.summary_values import Summary
from timeline_app.services.tables import columns, flat, html_table, tsv

__all__ = [
    "DATE_FORMATS",
    "EVENT_FORMATS",
    "SUMMARY_FORMATS",
    "Wording",
    "citation",
    "date_record",
    "entry_lines",
    "entry_record",
    "events_html",
    "events_tsv",
    "heading",
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

_COPY_HEADER = ("Date", "Event", "Who", "Articles", "Sentence")


def date_record(article: Article) -> dict[str, Any]:
    """An article's reference date with its reasons and the dates that were weighed against it."""
    reference = article.reference
    return {
        "article": article.title,
        "path": path_text(article),
        **interval_record(reference.interval if reference else None),
        "origin": reference.origin.value if reference else None,
        "confidence": round(reference.confidence, 3) if reference else 0.0,
        "is_year_assumed": bool(reference and reference.is_year_assumed),
        "reasons": list(reference.reasons) if reference else [],
        "candidates": [
            {
                "edtf": candidate.interval.edtf(),
                "origin": candidate.origin.value,
                "confidence": round(candidate.confidence, 3),
                "reason": candidate.reason,
            }
            for candidate in (reference.candidates if reference else ())
        ],
    }


def write_dates(stream: TextIO, analyses: Iterable[Analysis], form: str) -> None:
    """The reference date of each article, with where it comes from and why."""
    if form == "jsonl":
        _write_lines(stream, (date_record(analysis.article) for analysis in analyses))
    elif form == "table":
        articles = [analysis.article for analysis in analyses]
        header, *lines = columns(("DATE", "SURE", "FROM", "ARTICLE"), map(_date_row, articles), widest=160)
        stream.write(f"{header}\n")
        for line, article in zip(lines, articles, strict=True):
            reasons = article.reference.reasons if article.reference else ()
            stream.writelines(f"{row}\n" for row in (line, *(f"    {flat(reason)}" for reason in reasons)))
    else:
        raise ValueError(f"no such format of dates: {form!r}")


def write_summary(stream: TextIO, summary: Summary, form: str, *, wording: Wording | None = None) -> None:
    """A summary as `text`, `markdown`, `html` or `json`; the words around it are English where none are given."""
    writers = {"text": summary_text, "markdown": summary_markdown, "html": summary_html}
    if form == "json":
        stream.write(summary_json(summary))
    elif form in writers:
        stream.write(writers[form](summary, wording=wording or Wording()))
    else:
        raise ValueError(f"no such format of summaries: {form!r}")


def events_tsv(entries: Iterable[Entry], *, date_format: DateFormat = Interval.human) -> str:
    """Entries as tab-separated values, for a spreadsheet's paste."""
    return tsv(_COPY_HEADER, (_copy_row(entry, date_format) for entry in entries))


def events_html(entries: Iterable[Entry], *, date_format: DateFormat = Interval.human) -> str:
    """Entries as an HTML table, for a mail or a document."""
    return html_table(_COPY_HEADER, (_copy_row(entry, date_format) for entry in entries))


def _copy_row(entry: Entry, date_format: DateFormat) -> tuple[str, ...]:
    """Of an entry that several articles tell the sentence is the leader's, and all articles are named."""
    event = entry.event
    when = date_format(event.interval) if event.interval else UNDATED
    articles = "; ".join(dict.fromkeys(told.article.title for told in entry.tellings if told.article.title))
    sentence = entry.article.text[event.sentence_start : event.sentence_end]
    return when, event.title, ", ".join(event.participants), articles, sentence


def _date_row(article: Article) -> tuple[str, ...]:
    reference = article.reference
    if reference is None or reference.interval is None:
        return UNDATED, "", "", article.title
    when = reference.interval.human() + (" (year assumed)" if reference.is_year_assumed else "")
    return when, f"{reference.confidence:.0%}", reference.origin.value, article.title


def _write_lines(stream: TextIO, records: Iterator[dict[str, Any]]) -> None:
    stream.writelines(json.dumps(record, ensure_ascii=False) + "\n" for record in records)
