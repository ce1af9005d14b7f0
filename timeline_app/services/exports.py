"""What leaves the program: events, reference dates and summaries in the formats that the trade reads."""

import json
import os
from collections.abc import Iterable, Iterator
from typing import Any, TextIO

from timeline_app.model import Analysis, Article, Event, Interval
from timeline_app.services.summary import Summary
from timeline_app.services.summary_formats import (
    DateFormat,
    citation,
    heading,
    interval_record,
    summary_html,
    summary_json,
    summary_markdown,
    summary_text,
)
from timeline_app.services.tables import columns, flat, html_table, tsv, write_csv

__all__ = [
    "DATE_FORMATS",
    "EVENT_FORMATS",
    "SUMMARY_FORMATS",
    "citation",
    "date_record",
    "event_record",
    "events_html",
    "events_tsv",
    "heading",
    "summary_html",
    "summary_json",
    "summary_markdown",
    "summary_text",
    "write_dates",
    "write_events",
    "write_summary",
]

EVENT_FORMATS = ("table", "jsonl", "csv")
DATE_FORMATS = ("table", "jsonl")
SUMMARY_FORMATS = ("text", "markdown", "html", "json")

_CSV_HEADER = (
    "article", "path", "title", "start", "end", "edtf", "granularity", "value", "anchor", "expression", "reason",
    "sentence", "head", "participants", "place", "status", "confidence", "importance", "is_year_assumed",
)  # fmt: skip
_COPY_HEADER = ("Date", "Event", "Who", "Article", "Sentence")
_UNDATED = "no date"


def event_record(analysis: Analysis, event: Event) -> dict[str, Any]:
    """One event as the JSON object that scripts rely on; `expression` is None where there is none."""
    text, expression = analysis.article.text, event.expression
    return {
        "article": analysis.article.title,
        "path": _path(analysis.article),
        "title": event.title,
        **interval_record(event.interval),
        "value": event.value,
        "anchor": event.anchor.value,
        "expression": expression
        and {
            "text": expression.text,
            "start": expression.start,
            "end": expression.end,
            "type": expression.type,
            "value": expression.value,
            "reason": expression.reason,
        },
        "sentence": _span(text, event.sentence_start, event.sentence_end),
        "head": _span(text, event.head_start, event.head_end),
        "participants": list(event.participants),
        "place": event.place,
        "status": event.status.value,
        "reason": event.reason,
        "confidence": round(event.confidence, 3),
        "importance": round(event.importance, 3),
        "is_year_assumed": _is_year_assumed(analysis.article, event),
    }


def date_record(article: Article) -> dict[str, Any]:
    """An article's reference date with its reasons and the dates that were weighed against it."""
    reference = article.reference
    return {
        "article": article.title,
        "path": _path(article),
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


def write_events(stream: TextIO, analyses: Iterable[Analysis], form: str) -> None:
    """The events of all articles: `jsonl` and `csv` in the order of the text, `table` in the order of time."""
    if form == "jsonl":
        for analysis in analyses:
            _write_lines(stream, (event_record(analysis, event) for event in analysis.events))
    elif form == "csv":
        write_csv(stream, _CSV_HEADER, (_csv_row(event_record(a, e)) for a in analyses for e in a.events))
    elif form == "table":
        pairs = sorted(((e, a.article) for a in analyses for e in a.events), key=lambda pair: _time(pair[0]))
        rows = ((_when(event, article), event.title, article.title) for event, article in pairs)
        stream.writelines(f"{line}\n" for line in columns(("DATE", "EVENT", "ARTICLE"), rows))
    else:
        raise ValueError(f"no such format of events: {form!r}")


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


def write_summary(stream: TextIO, summary: Summary, form: str) -> None:
    """A summary as `text`, `markdown`, `html` or `json`."""
    writers = {"text": summary_text, "markdown": summary_markdown, "html": summary_html, "json": summary_json}
    if form not in writers:
        raise ValueError(f"no such format of summaries: {form!r}")
    stream.write(writers[form](summary))


def events_tsv(events: Iterable[tuple[Event, Article]], *, date_format: DateFormat = Interval.human) -> str:
    """Events as tab-separated values, for a spreadsheet's paste."""
    return tsv(_COPY_HEADER, (_copy_row(event, article, date_format) for event, article in events))


def events_html(events: Iterable[tuple[Event, Article]], *, date_format: DateFormat = Interval.human) -> str:
    """Events as an HTML table, for a mail or a document."""
    return html_table(_COPY_HEADER, (_copy_row(event, article, date_format) for event, article in events))


def _copy_row(event: Event, article: Article, date_format: DateFormat) -> tuple[str, ...]:
    when = date_format(event.interval) if event.interval else _UNDATED
    sentence = article.text[event.sentence_start : event.sentence_end]
    return when, event.title, ", ".join(event.participants), article.title, sentence


def _csv_row(record: dict[str, Any]) -> list[str]:
    expression = record["expression"]
    flattened = record | {
        "expression": expression["text"] if expression else "",
        "sentence": record["sentence"]["text"],
        "head": record["head"]["text"],
        "participants": "; ".join(record["participants"]),
    }
    return ["" if flattened[name] is None else str(flattened[name]) for name in _CSV_HEADER]


def _date_row(article: Article) -> tuple[str, ...]:
    reference = article.reference
    if reference is None or reference.interval is None:
        return _UNDATED, "", "", article.title
    when = reference.interval.human() + (" (year assumed)" if reference.is_year_assumed else "")
    return when, f"{reference.confidence:.0%}", reference.origin.value, article.title


def _write_lines(stream: TextIO, records: Iterator[dict[str, Any]]) -> None:
    stream.writelines(json.dumps(record, ensure_ascii=False) + "\n" for record in records)


def _span(text: str, start: int, end: int) -> dict[str, Any]:
    return {"text": text[start:end], "start": start, "end": end}


def _path(article: Article) -> str | None:
    """The path as text; the bytes of a file name that are no UTF-8 are shown as U+FFFD."""
    return os.fsencode(article.path).decode("utf-8", "replace") if article.path else None


def _time(event: Event) -> tuple[bool, int, int]:
    """The order of a timeline: by start, the longer stretch first; the undated last."""
    interval = event.interval
    return (False, interval.start, -interval.end) if interval else (True, 0, 0)


def _when(event: Event, article: Article) -> str:
    """The date, with the sign of an assumed year where it depends on one: "≈ 18 August 2020?"."""
    if event.interval is None:
        return _UNDATED
    return f"≈ {event.interval.human()}?" if _is_year_assumed(article, event) else event.interval.human()


def _is_year_assumed(article: Article, event: Event) -> bool:
    return bool(article.reference and article.reference.is_year_assumed) and not event.has_year
