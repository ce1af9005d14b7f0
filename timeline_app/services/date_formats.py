"""The reference dates of articles as JSON lines and as a table for a terminal."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, TextIO

from timeline_app.model import Analysis, Article
from timeline_app.services.event_formats import UNDATED, path_text
from timeline_app.services.summary_json import interval_record
from timeline_app.services.tables import columns, flat


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
        records = (date_record(analysis.article) for analysis in analyses)
        stream.writelines(json.dumps(record, ensure_ascii=False) + "\n" for record in records)
    elif form == "table":
        articles = [analysis.article for analysis in analyses]
        header, *lines = columns(("DATE", "SURE", "FROM", "ARTICLE"), map(_date_row, articles), widest=160)
        stream.write(f"{header}\n")
        for line, article in zip(lines, articles, strict=True):
            reasons = article.reference.reasons if article.reference else ()
            stream.writelines(f"{row}\n" for row in (line, *(f"    {flat(reason)}" for reason in reasons)))
    else:
        raise ValueError(f"no such format of dates: {form!r}")


def _date_row(article: Article) -> tuple[str, ...]:
    reference = article.reference
    if reference is None or reference.interval is None:
        return UNDATED, "", "", article.title
    when = reference.interval.human() + (" (year assumed)" if reference.is_year_assumed else "")
    return when, f"{reference.confidence:.0%}", reference.origin.value, article.title
