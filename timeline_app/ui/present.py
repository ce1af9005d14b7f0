"""From the session's values to what the panels show: words in the user's locale."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from timeline_app.model import Interval, Ranges, Status
from timeline_app.painting.dates import assumed, format_interval
from timeline_app.ui.panels.colour_names import colour_words
from timeline_app.ui.panels.labels import quoted
from timeline_app.ui.panels.values import (
    ArticleItem,
    EntryItem,
    EventRow,
    MethodItem,
    doubt_of,
)
from timeline_app.ui.sentences import translated

if TYPE_CHECKING:
    from timeline_app.library import EventDetail, Listing
    from timeline_app.summaries import Length
    from timeline_app.ui.snapshot import Snapshot

_TOOLTIP_CHARACTERS = 400
_SEARCH_CHARACTERS = 120
#: So many ranges are named one by one.
_RANGES_TOLD = 4


def words(text: str, n: int = -1) -> str:
    """A text of this module in the user's language; `n` is what "%Ln" in it counts."""
    return QCoreApplication.translate("Present", text, None, n)


def date_words(interval: Interval | None, locale: QLocale) -> str:
    """A date as the locale writes it, or that there is none."""
    return format_interval(interval, locale) if interval is not None else words("undated")


def range_words(ranges: Ranges, locale: QLocale) -> str:
    """The chosen ranges as the locale writes them, the first of many; "" where none is chosen."""
    told = [format_interval(one, locale) for one in ranges.intervals[:_RANGES_TOLD]]
    if len(ranges) > _RANGES_TOLD:
        told.append(words("%Ln more", len(ranges) - _RANGES_TOLD))
    return "; ".join(told)


def not_found_words(snapshot: Snapshot | None) -> str:
    """What stands where there is nothing because the search finds nothing; "" where it finds something."""
    if snapshot is None or not snapshot.is_nothing_found:
        return ""
    form = words("Nothing found for “{words}”. Search for other words, or clear the search.")
    return form.format(words=shortened(snapshot.search, _SEARCH_CHARACTERS))


def article_item(listing: Listing, locale: QLocale) -> ArticleItem:
    """An article of the list with its date, and whether that is in doubt."""
    reference = listing.reference
    interval = reference.interval if reference else None
    return ArticleItem(
        id=listing.id,
        title=listing.title,
        source=listing.source,
        date_text=format_interval(interval, locale) if interval else "",
        doubt=doubt_of(reference),
        reference=reference,
        event_count=listing.event_count,
        is_checked=listing.is_checked,
        path_text=str(listing.path or listing.url),
    )


def event_row(detail: EventDetail, locale: QLocale) -> EventRow:
    """A row of the table of events."""
    event = detail.event
    return EventRow(
        id=event.id,
        start=event.interval.start if event.interval else None,
        end=event.interval.end if event.interval else None,
        date_text=date_words(event.interval, locale),
        title=event.title,
        participants=event.participants,
        article_title=detail.article_title,
        article_id=event.article_id,
        confidence=event.confidence,
        status=event.status,
        anchor=event.anchor,
        is_edited=detail.is_edited,
        is_assumed=detail.is_year_assumed,
        sentence=detail.sentence,
        reason=event.reason,
        source_count=detail.source_count,
        lane=detail.lane,
        colour=detail.colour,
        tags=detail.tags,
        note=detail.note,
    )


def event_tooltip(detail: EventDetail, locale: QLocale, sources: Sequence[str] = ()) -> str:
    """What hovering shows: title, date, sentence, how the date was found. Rich text, all of it escaped.

    `sources`: the names of those that tell of it, where they are several.
    """
    event, date = detail.event, date_words(detail.event.interval, locale)
    why = translated(event.reason)
    if detail.is_year_assumed:
        date = assumed(date)
        why = f"{why} {words('The year is assumed: the article does not write it.')}".strip()
    status = "" if event.status is Status.ASSERTED else words(event.status.value)
    told = words("Told by {sources}").format(sources=", ".join(sources)) if len(sources) > 1 else ""
    lines = [
        f"<b>{escape(shortened(event.title))}</b>",
        escape(" · ".join(part for part in (date, status, shortened(detail.article_title)) if part)),
        f"<i>{escape(quoted(shortened(detail.sentence)))}</i>" if detail.sentence else "",
        f"<small>{escape(shortened(why))}</small>" if why else "",
        escape(shortened(told)),
        escape(shortened(" · ".join(_own_words(detail)))),
        escape(shortened(words("Note: {text}").format(text=detail.note))) if detail.note else "",
    ]
    return "".join(f"<p style='margin:2px 0'>{line}</p>" for line in lines if line)


def _own_words(detail: EventDetail) -> list[str]:
    """What the user said of an event beside its title and date, each with its name."""
    return [
        form.format(words=said)
        for form, said in (
            (words("Lane: {words}"), detail.lane),
            (words("Colour: {words}"), colour_words(detail.colour) if detail.colour else ""),
            (words("Tags: {words}"), ", ".join(detail.tags)),
        )
        if said
    ]


def entry_item(detail: EventDetail, locale: QLocale, *, has_sentence: bool = True) -> EntryItem:
    """An event in a list of those to be merged or parted."""
    event = detail.event
    return EntryItem(
        id=event.id,
        title=event.title,
        date_text=date_words(event.interval, locale),
        source_text=source_words(detail),
        sentence=detail.sentence if has_sentence else "",
        interval=event.interval,
    )


def source_words(detail: EventDetail) -> str:
    """Where an event is told: who published it, else the article's title, else that it was added by hand."""
    return detail.source or detail.article_title or words("added by hand")


def shortened(text: str, limit: int = _TOOLTIP_CHARACTERS) -> str:
    """A text as one paragraph of at most `limit` characters, cut at a space."""
    flat = " ".join(text[: 4 * limit].split())
    is_whole = len(flat) <= limit and len(text) <= 4 * limit
    return flat if is_whole else flat[:limit].rsplit(" ", 1)[0] + " …"


def method_items() -> tuple[MethodItem, ...]:
    """The methods of summary, for the panel to offer."""
    from timeline_app.summaries import METHODS  # light, but not needed before the first paint

    return tuple(MethodItem(method.name, words(method.label), words(method.description)) for method in METHODS)


def known_method(name: str) -> str:
    """The name of a method of summary; the default one for a name that there is not (any more)."""
    from timeline_app.summaries import DEFAULT, METHODS

    return name if any(method.name == name for method in METHODS) else DEFAULT


def known_length(amount: int, unit: str) -> Length:
    """A length of summaries; the first one for what is none."""
    from timeline_app.summaries import Length, Unit

    with suppress(ValueError):
        return Length(amount, Unit(unit))
    return Length()
