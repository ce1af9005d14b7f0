"""The words around what articles say, and what of them goes along."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from timeline_app.model import Granularity, Interval
from timeline_app.model import calendar as cal

#: How a date is written; the window gives one that follows the locale.
DateFormat = Callable[[Interval], str]

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def in_full(interval: Interval) -> str:
    """A date in English with its weekday, where it is one day: "Tuesday, 18 August 2020"."""
    is_day = interval.granularity is Granularity.DAY and interval.end - interval.start == cal.DAY
    weekday = (
        f"{_WEEKDAYS[cal.weekday(interval.start // cal.DAY)]}, " if is_day and not interval.approximate else ""
    )
    return weekday + interval.human()


@dataclass(frozen=True, slots=True)
class Wording:
    """The words around what the articles say: English, where the window gives none in the user's language.

    `summary_open`: where a range has one end only, "since 2010". `date`: of sources and ranges; `full_date`: of
    days as headings and before sentences. `columns`: of a table of events.
    """

    date: DateFormat = Interval.human
    full_date: DateFormat = in_full
    summary: str = "Summary"
    summary_of: str = "Summary of {range}"
    summary_open: str = "Summary: {range}"
    only: str = "{heading} · only: {words}"
    sources: str = "Sources"
    assumed: str = "{date} (year assumed)"
    added: str = "[{date}]"
    added_note: str = "Dates in brackets were added."
    undated: str = "no date"
    columns: tuple[str, str, str, str, str] = ("Date", "Event", "Who", "Articles", "Sentence")


@dataclass(frozen=True, slots=True)
class Along:
    """What goes along with the sentences of a summary.

    `has_heading`: what it is a summary of. `has_day_headings`: the days, where it goes by them. `has_dates`: the
    dates that sentences leave to their articles, in brackets. `has_sources`: the list of sources; `has_numbers`:
    their numbers, there and behind each sentence, which stand for nothing without the list.
    """

    has_heading: bool = True
    has_day_headings: bool = True
    has_dates: bool = True
    has_sources: bool = True
    has_numbers: bool = True
