"""A summary as plain text, Markdown, HTML and JSON, each with its numbered sources."""

import html
import json
import re
from collections.abc import Callable
from dataclasses import dataclass

from timeline_app.model import Granularity, Interval
from timeline_app.model import calendar as cal
from timeline_app.services.summary_values import Source, Summary
from timeline_app.services.tables import flat

#: How a date is written; the window gives one that follows the locale.
DateFormat = Callable[[Interval], str]


@dataclass(frozen=True, slots=True)
class Wording:
    """The words around what the articles say: English, where the window gives none in the user's language."""

    date: DateFormat = Interval.human
    summary: str = "Summary"
    summary_of: str = "Summary of {range}"
    only: str = "{heading} · only: {words}"
    sources: str = "Sources"
    assumed: str = "{date} (year assumed)"


_ENGLISH = Wording()

_MARKDOWN_SIGNS = re.compile(r"[\\`*_\[\]<>#|~&$]")
_MARKDOWN_ITEM = re.compile(r"^(\s*)([-+=]|\d{1,9}(?=[.)]))")
_WEB_ADDRESS = re.compile(r"https?://[^\s<>\"']+", re.IGNORECASE)


def heading(summary: Summary, *, wording: Wording = _ENGLISH) -> str:
    """The words "Summary of 18 – 19 August 2020", "Summary" where no range was chosen, and what alone it tells."""
    dates = "; ".join(map(wording.date, summary.ranges))
    words = wording.summary_of.format(range=dates) if dates else wording.summary
    return wording.only.format(heading=words, words=flat(summary.only)) if summary.only else words


def summary_text(summary: Summary, *, wording: Wording = _ENGLISH) -> str:
    """Plain text for a mail or a terminal."""
    lines = [heading(summary, wording=wording), ""]
    lines.extend(f"• {flat(s.text)} [{s.source_number}]" for s in summary.sentences)
    if summary.sources:
        lines += ["", wording.sources]
        lines.extend(f"[{s.number}] {citation(s, wording=wording)}" for s in summary.sources)
    return "\n".join(lines) + "\n"


def summary_markdown(summary: Summary, *, wording: Wording = _ENGLISH) -> str:
    """CommonMark; whatever the articles say is shown as they say it, never taken for markup."""
    lines = [f"## {_markdown(heading(summary, wording=wording))}", ""]
    lines.extend(f"- {_markdown(s.text)} \\[{s.source_number}\\]" for s in summary.sentences)
    if summary.sources:
        lines += ["", f"### {_markdown(wording.sources)}", ""]
        for source in summary.sources:
            address = f"<{source.location}>" if _is_address(source.location) else _markdown(source.location)
            said = (_markdown(flat(part)) for part in _said(source, wording))
            lines.append(f"{source.number}. {'. '.join([*said, address]).removesuffix('. ')}")
    return "\n".join(lines) + "\n"


def summary_html(summary: Summary, *, wording: Wording = _ENGLISH) -> str:
    """HTML that pastes well: a heading, a list, a numbered list; no styles, no scripts, links to the web only."""
    out = ['<meta charset="utf-8">', f"<h3>{html.escape(heading(summary, wording=wording))}</h3>", "<ul>"]
    out.extend(f"<li>{html.escape(flat(s.text))} [{s.source_number}]</li>" for s in summary.sentences)
    out.append("</ul>")
    if summary.sources:
        out += [f"<h4>{html.escape(wording.sources)}</h4>", "<ol>"]
        for source in summary.sources:
            shown = html.escape(flat(source.location))
            place = f'<a href="{shown}">{shown}</a>' if _is_address(source.location) else shown
            said = (html.escape(flat(part)) for part in _said(source, wording))
            out.append(f'<li value="{source.number}">{". ".join([*said, place]).removesuffix(". ")}</li>')
        out.append("</ol>")
    return "\n".join(out) + "\n"


def summary_json(summary: Summary) -> str:
    """One JSON object; dates as EDTF and as ISO 8601 with an exclusive end.

    Of several ranges `ranges` holds each, and the dates beside it are from the first moment to the last.
    """
    ranges = [interval_record(one) for one in summary.ranges]
    record = {
        **(ranges[0] if len(ranges) == 1 else interval_record(summary.ranges.hull)),
        **({"ranges": ranges} if len(ranges) > 1 else {}),
        "method": summary.method,
        **({"only": summary.only} if summary.only else {}),
        "sentences": [
            {
                "text": s.text,
                "source": s.source_number,
                "offsets": {"start": s.start, "end": s.end},
                **interval_record(s.interval),
            }
            for s in summary.sentences
        ],
        "sources": [
            {
                "number": s.number,
                "title": s.title,
                "source": s.source,
                "date": s.date.edtf() if s.date else None,
                "is_date_assumed": s.is_date_assumed,
                "location": s.location,
            }
            for s in summary.sources
        ],
    }
    return json.dumps(record, ensure_ascii=False, indent=2) + "\n"


def citation(source: Source, *, wording: Wording = _ENGLISH) -> str:
    """A source in one line: title, publisher and date, URL or file name."""
    return flat(". ".join(part for part in [*_said(source, wording), source.location] if part))


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


def _said(source: Source, wording: Wording) -> list[str]:
    """What is said of a source before its address: the title; publisher and date."""
    when = wording.date(source.date) if source.date else ""
    if when and source.is_date_assumed:
        when = wording.assumed.format(date=when)
    return [part for part in (source.title.rstrip("."), ", ".join(p for p in (source.source, when) if p)) if part]


def _markdown(text: str) -> str:
    escaped = _MARKDOWN_SIGNS.sub(r"\\\g<0>", flat(text))
    return _MARKDOWN_ITEM.sub(_escape_item, escaped)


def _escape_item(match: re.Match[str]) -> str:
    space, sign = match.groups()
    return f"{space}\\{sign}" if not sign.isdigit() else f"{space}{sign}\\"


def _is_address(location: str) -> bool:
    return _WEB_ADDRESS.fullmatch(location) is not None
