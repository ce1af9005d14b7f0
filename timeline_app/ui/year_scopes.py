"""Which articles may have their year changed together: of a folder, of its sub-folders, the selected, all."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from timeline_app.ui.dates import assumed, format_interval
from timeline_app.ui.panels.values import Doubt, YearItem, YearScope, doubt_of
from timeline_app.ui.safetext import visible_name

if TYPE_CHECKING:
    from timeline_app.library import Listing


def year_scopes(
    listings: Sequence[Listing], article_id: int, selected: Sequence[int], locale: QLocale
) -> list[YearScope]:
    """The sets of articles that are offered, the likeliest first, none twice.

    Several `selected` articles come first. Of a folder and of the library only those whose date is not sure are
    meant. Where nothing else is there it is the article itself.
    """
    chosen = [one for one in listings if one.id in set(selected)]
    unsure = [one for one in listings if is_unsure(one)]
    folder = folder_of(next((one for one in listings if one.id == article_id), None))
    name = visible_name(folder.name) if folder else ""
    offers = [(_words("{n} selected articles"), chosen if len(chosen) > 1 else [])]
    if folder is not None:
        here = [one for one in unsure if folder_of(one) == folder]
        below = [one for one in unsure if one.path is not None and folder in one.path.parents]
        offers.append((_words("{n} unsure dates in “{folder}”"), here))
        offers.append((_words("{n} unsure dates in “{folder}” and its sub-folders"), below))
    offers.append((_words("{n} unsure dates in the library"), unsure))
    kept: dict[tuple[int, ...], YearScope] = {}
    for words, members in offers:
        numbers = tuple(one.id for one in members)
        if len(members) > 1 and numbers not in kept:
            kept[numbers] = YearScope(words.format(n=len(members), folder=name), _items(members, locale))
    alone = [one for one in listings if one.id == article_id]
    return list(kept.values()) or [YearScope(_words("This article"), _items(alone, locale))]


def is_unsure(listing: Listing) -> bool:
    """Whether an article has no date, or one that is in doubt."""
    reference = listing.reference
    return reference is None or reference.interval is None or doubt_of(reference) is not Doubt.NONE


def folder_of(listing: Listing | None) -> Path | None:
    """The folder of an article's file, None where it has no file."""
    return listing.path.parent if listing is not None and listing.path is not None else None


def _items(listings: Iterable[Listing], locale: QLocale) -> tuple[YearItem, ...]:
    return tuple(YearItem(one.id, one.title, _date_text(one, locale), one.reference) for one in listings)


def _date_text(listing: Listing, locale: QLocale) -> str:
    reference = listing.reference
    if reference is None or reference.interval is None:
        return ""
    text = format_interval(reference.interval, locale)
    return text if doubt_of(reference) is Doubt.NONE else assumed(text)


def _words(text: str) -> str:
    return QCoreApplication.translate("YearScopes", text)
