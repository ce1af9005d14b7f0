"""What stands where in a summary that leaves the program, whatever format it is written in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from timeline_app.model import Interval
from timeline_app.services.summary_values import Source, Summary, SummarySentence
from timeline_app.services.tables import flat
from timeline_app.services.wording import Along, Wording


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence with the date that was added before it, and the number of its source; "" for none."""

    added: str
    text: str
    number: str


@dataclass(frozen=True, slots=True)
class Section:
    """Sentences under the heading of their day, "" for none."""

    heading: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Citation:
    """A source: its number, 0 for none, what is said of it, and its URL or file name."""

    number: int
    said: tuple[str, ...]
    location: str


@dataclass(frozen=True, slots=True)
class Layout:
    """A summary from top to bottom; "" and empty for what does not stand there. Every text is one line."""

    heading: str
    sections: tuple[Section, ...]
    note: str
    sources_heading: str
    sources: tuple[Citation, ...]


def lay_out(summary: Summary, wording: Wording, along: Along) -> Layout:
    """The parts of a summary that go along, in words."""
    is_numbered = along.has_numbers and along.has_sources
    sections = tuple(_sections(summary, wording, along, is_numbered=is_numbered))
    has_added = any(line.added for section in sections for line in section.lines)
    sources = summary.sources if along.has_sources else ()
    return Layout(
        heading=heading(summary, wording=wording) if along.has_heading else "",
        sections=sections,
        note=wording.added_note if has_added else "",
        sources_heading=wording.sources if sources else "",
        sources=tuple(cited(source, wording, is_numbered=is_numbered) for source in sources),
    )


def heading(summary: Summary, *, wording: Wording) -> str:
    """The words "Summary of 18 – 19 August 2020", "Summary" where no range was chosen, and what alone it tells."""
    dates = "; ".join(map(wording.date, summary.ranges))
    form = wording.summary_open if any(one.is_open for one in summary.ranges) else wording.summary_of
    words = form.format(range=dates) if dates else wording.summary
    return wording.only.format(heading=words, words=flat(summary.only)) if summary.only else words


def cited(source: Source, wording: Wording, *, is_numbered: bool) -> Citation:
    """A source as it is cited: its title; publisher and date; URL or file name."""
    when = wording.date(source.date) if source.date else ""
    if when and source.is_date_assumed:
        when = wording.assumed.format(date=when)
    published = ", ".join(part for part in (source.source, when) if part)
    said = tuple(flat(part) for part in (source.title, published) if part)
    return Citation(source.number if is_numbered else 0, said, flat(source.location))


def added_words(sentence: SummarySentence, wording: Wording, above: Interval | None = None) -> str:
    """The dates to stand before a sentence, in brackets; "" where none was added, or where the heading says it.

    `above`: the time that the heading over the sentence names.
    """
    dates = sentence.added_dates
    is_above = above is not None and all(_is_said_by(above, date) for date in dates)
    if not dates or (is_above and not sentence.is_year_assumed):
        return ""
    words = "; ".join(map(wording.full_date, dates))
    return wording.added.format(date=wording.assumed.format(date=words) if sentence.is_year_assumed else words)


def _is_said_by(heading: Interval, date: Interval) -> bool:
    """Whether a heading names a date: its day or the year of that, not a stretch of which it is one day."""
    is_stretch = Interval.around(date.start, date.granularity).end < date.end
    return heading.contains(date) if is_stretch else date.contains(heading)


def _sections(summary: Summary, wording: Wording, along: Along, *, is_numbered: bool) -> Iterator[Section]:
    parts: Iterable[tuple[Interval | None, Iterable[SummarySentence]]] = [(None, summary.sentences)]
    has_days = summary.is_per_day and along.has_day_headings
    if has_days:
        parts = groupby(summary.sentences, key=lambda sentence: sentence.period)
    whole = summary.ranges.hull if along.has_heading else None
    for period, sentences in parts:
        above = period or whole
        yield Section(
            heading=_heading_of(period, wording) if has_days else "",
            lines=tuple(
                Line(
                    added=added_words(sentence, wording, above) if along.has_dates else "",
                    text=flat(sentence.text),
                    number=str(sentence.source_number) if is_numbered else "",
                )
                for sentence in sentences
            ),
        )


def _heading_of(period: Interval | None, wording: Wording) -> str:
    words = wording.full_date(period) if period else wording.undated
    return words[:1].upper() + words[1:]
