"""A summary as JSON, and how times are written there."""

from __future__ import annotations

import json
from typing import Any

from timeline_app.model import Granularity, Interval
from timeline_app.model import calendar as cal
from timeline_app.services.summary_values import Summary, SummarySentence


def summary_json(summary: Summary) -> str:
    """One JSON object; dates as EDTF and as ISO 8601 with an exclusive end.

    Of several ranges `ranges` holds each, and the dates beside it are from the first moment to the last.
    `added_date`: what of its time a sentence leaves to its article, as EDTF, two days as its set
    "{2020-08-17,2020-08-19}"; `period`: the day it is told under.
    """
    ranges = [interval_record(one) for one in summary.ranges]
    record = {
        **(ranges[0] if len(ranges) == 1 else interval_record(summary.ranges.hull)),
        **({"ranges": ranges} if len(ranges) > 1 else {}),
        "method": summary.method,
        "length": {"amount": summary.length.amount, "unit": summary.length.unit.value},
        "is_per_day": summary.is_per_day,
        **({"only": summary.only} if summary.only else {}),
        "sentences": [_sentence_record(sentence) for sentence in summary.sentences],
        "sources": [
            {
                "number": s.number,
                "title": s.title,
                "source": s.source,
                "date": _edtf(s.date),
                "is_date_assumed": s.is_date_assumed,
                "location": s.location,
            }
            for s in summary.sources
        ],
        "remarks": list(summary.remarks),
    }
    return json.dumps(record, ensure_ascii=False, indent=2) + "\n"


def interval_record(interval: Interval | None) -> dict[str, str | None]:
    """`start`, `end` (ISO 8601, end exclusive), `edtf` and `granularity`; None for what has no date."""
    if interval is None:
        return {"start": None, "end": None, "edtf": None, "granularity": None}
    return {
        "start": iso_8601(interval.start, interval.granularity),
        "end": iso_8601(interval.end, interval.granularity),
        "edtf": interval.edtf(),
        "granularity": interval.granularity.name.lower(),
    }


def iso_8601(moment: int, granularity: Granularity) -> str:
    """A moment as a date, or with its clock time where the granularity is finer than a day."""
    year, month, day, hour, minute, second = cal.fields(moment)
    date = f"{'-' if year < 0 else ''}{abs(year):04d}-{month:02d}-{day:02d}"
    return date if granularity >= Granularity.DAY else f"{date}T{hour:02d}:{minute:02d}:{second:02d}"


def _sentence_record(sentence: SummarySentence) -> dict[str, Any]:
    return {
        "text": sentence.text,
        "source": sentence.source_number,
        "offsets": {"start": sentence.start, "end": sentence.end},
        **interval_record(sentence.interval),
        "added_date": _edtf_of_all(sentence.added_dates),
        "period": _edtf(sentence.period),
        "is_year_assumed": sentence.is_year_assumed,
        "is_pinned": sentence.is_pinned,
    }


def _edtf(interval: Interval | None) -> str | None:
    return interval.edtf() if interval else None


def _edtf_of_all(intervals: tuple[Interval, ...]) -> str | None:
    if len(intervals) > 1:
        return f"{{{','.join(one.edtf() for one in intervals)}}}"
    return _edtf(intervals[0] if intervals else None)
