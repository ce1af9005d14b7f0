"""From a summary to what its panel shows, and the words around it: here, on the clipboard and in files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from timeline_app.model import Granularity, Interval, Ranges, TimeExpression
from timeline_app.model import calendar as cal
from timeline_app.painting.dates import format_interval, long_day
from timeline_app.services.wording import Wording
from timeline_app.ui.panels.labels import quoted
from timeline_app.ui.panels.values import SummarySentence, SummarySource, SummaryView
from timeline_app.ui.present import range_words, shortened
from timeline_app.ui.sentences import translated

if TYPE_CHECKING:
    from timeline_app.services.summary import Source, Summary
    from timeline_app.services.summary import SummarySentence as ToldSentence
    from timeline_app.services.summary_layout import Section

#: The panel shows so many sentences, and so many that were struck out; all are copied and exported.
MOST_SHOWN = 300
_HEADING_CHARACTERS = 120


def awaited_heading(ranges: Ranges, locale: QLocale) -> str:
    """What stands over a summary that is being made."""
    if not ranges:
        return _words("Summarizing…")
    is_open = any(one.is_open for one in ranges)
    form = _words("Summarizing: {range}…") if is_open else _words("Summarizing {range}…")
    return form.format(range=range_words(ranges, locale))


def summary_view(summary: Summary, locale: QLocale, *, empty: str = "") -> SummaryView:
    """The summary as its panel shows it, with the same days and dates in brackets as where it is copied.

    `empty`: what is said where it tells nothing.
    """
    from timeline_app.services.summary_layout import lay_out  # not needed before the first paint
    from timeline_app.services.wording import Along

    heading = _words("Summary")
    if summary.ranges:
        is_open = any(one.is_open for one in summary.ranges)
        form = _words("Summary: {range}") if is_open else _words("Summary of {range}")
        heading = form.format(range=range_words(summary.ranges, locale))
    if summary.only:
        only = shortened(summary.only, _HEADING_CHARACTERS)
        heading = _words("{heading} · only: {words}").format(heading=heading, words=only)
    # Its sources are told below, in other words than where they are copied.
    shown = replace(summary, sentences=summary.sentences[:MOST_SHOWN], sources=())
    sentences = tuple(_sentences(shown.sentences, lay_out(shown, wording_of(locale), Along()).sections))
    numbers = {sentence.source_number for sentence in sentences}
    return SummaryView(
        heading=heading,
        sentences=sentences,
        sources=tuple(
            SummarySource(source.number, _source_label(source, locale), source.article_id)
            for source in summary.sources
            if source.number in numbers
        ),
        empty=empty,
        more=len(summary.sentences) - len(sentences),
        remarks=tuple(map(translated, summary.remarks)),
        struck=tuple(
            SummarySentence(one.text, 0, one.article_id, one.start, one.end) for one in summary.struck[:MOST_SHOWN]
        ),
    )


def _sentences(told: Iterable[ToldSentence], sections: Iterable[Section]) -> Iterator[SummarySentence]:
    """The sentences under the headings and with the dates that they have wherever they are shown."""
    lines = ((section.heading, line) for section in sections for line in section.lines)
    for sentence, (heading, line) in zip(told, lines, strict=True):
        yield SummarySentence(
            text=line.text,
            source_number=sentence.source_number,
            article_id=sentence.article_id,
            start=sentence.start,
            end=sentence.end,
            heading=heading,
            added=line.added,
            is_pinned=sentence.is_pinned,
        )


def _source_label(source: Source, locale: QLocale) -> str:
    date = format_interval(source.date, locale) if source.date else ""
    if date and source.is_date_assumed:
        date = _words("{date}, year assumed").format(date=date)
    # A line ends behind a dot, and never within a date.
    return "\u00a0· ".join(part for part in (source.title, source.source, date.replace(" ", "\u00a0")) if part)


def wording_of(locale: QLocale) -> Wording:
    """The words around summaries and events that leave the window, in the user's language."""
    return Wording(
        date=partial(format_interval, locale=locale),
        full_date=partial(_full_date, locale=locale),
        summary=_words("Summary"),
        summary_of=_words("Summary of {range}"),
        summary_open=_words("Summary: {range}"),
        only=_words("{heading} · only: {words}"),
        sources=_words("Sources"),
        assumed=_words("{date} (year assumed)"),
        added_note=_words("Dates in brackets were added."),
        undated=_words("undated"),
        columns=(_words("Date"), _words("Event"), _words("Who"), _words("Articles"), _words("Sentence")),
    )


def _full_date(interval: Interval, locale: QLocale) -> str:
    """One day with its weekday, anything else as ever."""
    is_day = interval.granularity is Granularity.DAY and interval.end - interval.start == cal.DAY
    if not is_day or interval.approximate:
        return format_interval(interval, locale)
    return long_day(interval.start, locale)


def added_words(expressions: Sequence[TimeExpression], start: int, end: int) -> str:
    """Why a date stands before the sentence between these offsets of an article with these expressions."""
    said = dict.fromkeys(
        " ".join(one.text.split())
        for one in expressions
        if start <= one.start and one.end <= end and one.interval is not None
    )
    if not said:
        return _words("Added: the sentence names no date.")
    told = ", ".join(map(quoted, said))
    return _words("Added: the article says only {words}.").format(words=told)


def _words(text: str) -> str:
    return QCoreApplication.translate("Present", text)
