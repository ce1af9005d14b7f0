"""Entries of a timeline as JSON lines, as CSV and as a table for a terminal."""

import json
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from itertools import chain
from typing import Any, TextIO

from timeline_app.model import Article, Event, Status
from timeline_app.services.merging import Entry, Told
from timeline_app.services.summary_json import interval_record
from timeline_app.services.tables import columns, csv_lines, fitted_columns

_CSV_HEADER = (
    "article", "path", "title", "start", "end", "edtf", "granularity", "value", "anchor", "expression", "reason",
    "sentence", "head", "participants", "cast", "place", "status", "confidence", "importance", "is_year_assumed",
    "sources", "source_count",
)  # fmt: skip
UNDATED = "no date"
#: behind those above, for entries of a library
_REMARKS = ("lane", "colour", "tags", "note")
#: participants and articles that a row of the table names
_NAMED = 4
_TABLE_HEADER = ("DATE", "EVENT", "WHO", "STATUS", "SOURCES")
#: of the columns above: the width that each has at least, its share of what is left, its most lines
_LEAST = (18, 40, 16, 8, 18)
_SHARES = (1, 6, 3, 0, 4)
_MOST = (3, 9, 2, 1, 2)


def entry_record(entry: Entry) -> dict[str, Any]:
    """One entry as the JSON object that scripts rely on: its leading event, then all that tell it.

    `expression` is None where there is none. `sources`: every telling with its article and sentence, the leader
    first; `source_count`: how many articles these are. `importance`: that of the entry. An entry of a library has
    `lane`, `colour`, `tags` and `note` as well.
    """
    event, article = entry.event, entry.article
    text, expression = article.text, event.expression
    record = {
        "article": article.title,
        "path": path_text(article),
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
        "cast": [{"name": one.name, "kind": one.kind.value, "role": one.role} for one in event.cast],
        "place": event.place,
        "status": event.status.value,
        "reason": event.reason,
        "confidence": round(event.confidence, 3),
        "importance": round(entry.importance, 3),
        "is_year_assumed": is_year_assumed(article, event),
        "sources": [_source(told) for told in entry.tellings],
        "source_count": entry.source_count,
    }
    return record if entry.remarks is None else record | asdict(entry.remarks)


def write_entries(stream: TextIO, entries: Iterable[Entry], form: str, *, width: int | None = None) -> None:
    """Entries as `jsonl` or `csv` in their order, or as a `table` in the order of time.

    `width`: the cells of the terminal that the table has to fit, its rows then take several lines where they must;
    None for one line a row, however long.
    """
    if form in ("jsonl", "csv"):
        stream.writelines(entry_lines(entries, form))
    elif form == "table":
        rows = [_table_row(entry) for entry in sorted(entries, key=_time)]
        header, table = _without_empty_status(rows)
        if width is None:
            lines = columns(header, table)
        else:
            shown = [_TABLE_HEADER.index(name) for name in header]
            least, shares, most = ([values[place] for place in shown] for values in (_LEAST, _SHARES, _MOST))
            lines = fitted_columns(header, table, width=width, least=least, shares=shares, most=most)
        stream.writelines(f"{line}\n" for line in lines)
    else:
        raise ValueError(f"no such format of events: {form!r}")


def entry_lines(entries: Iterable[Entry], form: str) -> Iterator[str]:
    """Entries as `jsonl` or `csv`, line by line as they come; the first line of CSV is its header."""
    if form == "jsonl":
        return (json.dumps(entry_record(entry), ensure_ascii=False) + "\n" for entry in entries)
    if form == "csv":
        return _csv_lines(entries)
    raise ValueError(f"no such lines of events: {form!r}")


def path_text(article: Article) -> str | None:
    """An article's path as text; the bytes of a file name that are no UTF-8 are shown as U+FFFD."""
    return os.fsencode(article.path).decode("utf-8", "replace") if article.path else None


def _source(told: Told) -> dict[str, Any]:
    event, article = told.event, told.article
    sentence = _span(article.text, event.sentence_start, event.sentence_end)
    return {"article": article.title, "path": path_text(article), "sentence": sentence}


def _csv_lines(entries: Iterable[Entry]) -> Iterator[str]:
    """The first entry says whether all are of a library."""
    upcoming = iter(entries)
    first = next(upcoming, None)
    header = _CSV_HEADER if first is None or first.remarks is None else (*_CSV_HEADER, *_REMARKS)
    every = chain([] if first is None else [first], upcoming)
    return csv_lines(header, (_csv_row(entry_record(entry), header) for entry in every))


def _csv_row(record: dict[str, Any], header: Sequence[str]) -> list[str]:
    expression = record["expression"]
    flattened = record | {
        "expression": expression["text"] if expression else "",
        "sentence": record["sentence"]["text"],
        "head": record["head"]["text"],
        "participants": "; ".join(record["participants"]),
        "cast": "; ".join(map(_described, record["cast"])),
        "sources": "; ".join(
            dict.fromkeys(source["article"] for source in record["sources"] if source["article"])
        ),
        "tags": "; ".join(record.get("tags", ())),
    }
    return ["" if flattened[name] is None else str(flattened[name]) for name in header]


def _described(participant: dict[str, str]) -> str:
    """A name with kind and role: "Ann Lee (person, mayor)"."""
    return f"{participant['name']} ({', '.join(filter(None, (participant['kind'], participant['role'])))})"


def _table_row(entry: Entry) -> tuple[str, ...]:
    event = entry.event
    status = "" if event.status is Status.ASSERTED else event.status.value
    titles = list(dict.fromkeys(told.article.title for told in entry.tellings))
    counted = f"{entry.source_count} articles: " if entry.source_count > 1 else ""
    sources = counted + "; ".join(_some(titles))
    return _when(event, entry.article), event.title, ", ".join(_some(event.participants)), status, sources


def _some(names: Sequence[str]) -> list[str]:
    """The first names, and how many there are beside them."""
    more = len(names) - _NAMED
    return [*names[:_NAMED], f"{more} more"] if more > 0 else list(names)


def _without_empty_status(rows: list[tuple[str, ...]]) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    """The table without its fourth column, where everything in it has happened."""
    place = _TABLE_HEADER.index("STATUS")
    if any(row[place] for row in rows):
        return _TABLE_HEADER, rows
    return _cut_out(_TABLE_HEADER, place), [_cut_out(row, place) for row in rows]


def _cut_out(row: tuple[str, ...], place: int) -> tuple[str, ...]:
    return row[:place] + row[place + 1 :]


def _span(text: str, start: int, end: int) -> dict[str, Any]:
    return {"text": text[start:end], "start": start, "end": end}


def _time(entry: Entry) -> tuple[bool, int, int]:
    """The order of a timeline: by start, the longer stretch first; the undated last."""
    interval = entry.event.interval
    return (False, interval.start, -interval.end) if interval else (True, 0, 0)


def _when(event: Event, article: Article) -> str:
    """The date, with the sign of an assumed year where it depends on one: "≈ 18 August 2020?"."""
    if event.interval is None:
        return UNDATED
    return f"≈ {event.interval.human()}?" if is_year_assumed(article, event) else event.interval.human()


def is_year_assumed(article: Article, event: Event) -> bool:
    """Whether the year of an event is written nowhere, neither in its words nor in its article."""
    return bool(article.reference and article.reference.is_year_assumed) and not event.has_year
