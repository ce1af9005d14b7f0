"""Which articles may have their year changed together: of a folder, of its sub-folders, the selected, all."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from timeline_app.painting.dates import assumed, format_interval
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
    sets = list(_sets(listings, article_id, selected))
    if not sets:
        sets = [(_words("This article"), [one for one in listings if one.id == article_id])]
    return [YearScope(label, _items(members, locale)) for label, members in sets]


def nearest_scope(listings: Sequence[Listing], article_id: int, selected: Sequence[int]) -> str:
    """What the first set of articles is called that this one is offered with, "" where it is not in it."""
    label, members = next(_sets(listings, article_id, selected), ("", []))
    return label if any(one.id == article_id for one in members) else ""


def _sets(
    listings: Sequence[Listing], article_id: int, selected: Sequence[int]
) -> Iterator[tuple[str, list[Listing]]]:
    """The label and the articles of each set of more than one."""
    kept: list[list[Listing]] = []
    for label, members in _offers(listings, article_id, frozenset(selected)):
        if len(members) > 1 and members not in kept:
            kept.append(members)
            yield label, members


def _offers(
    listings: Sequence[Listing], article_id: int, selected: frozenset[int]
) -> Iterator[tuple[str, list[Listing]]]:
    chosen = [one for one in listings if one.id in selected]
    yield _words("%Ln selected articles", len(chosen)), chosen
    unsure = [one for one in listings if _is_unsure(one)]
    folder = next((_folder_of(one) for one in listings if one.id == article_id), "")
    if folder:
        name = visible_name(PurePath(folder).name)
        here = [one for one in unsure if _folder_of(one) == folder]
        yield _words("%Ln unsure dates in “{folder}”", len(here)).format(folder=name), here
        start = folder.rstrip(os.sep) + os.sep
        below = [one for one in unsure if f"{_folder_of(one)}{os.sep}".startswith(start)]
        words = _words("%Ln unsure dates in “{folder}” and its sub-folders", len(below))
        yield words.format(folder=name), below
    yield _words("%Ln unsure dates in the library", len(unsure)), unsure


def _is_unsure(listing: Listing) -> bool:
    """Whether an article has no date, or one that is in doubt."""
    reference = listing.reference
    return reference is None or reference.interval is None or doubt_of(reference) is not Doubt.NONE


def _folder_of(listing: Listing) -> str:
    """The folder of an article's file, "" where it has no file."""
    # Path.parent takes ten times as long, and thousands are compared while the user waits
    return "" if listing.path is None else os.path.dirname(listing.path)  # noqa: PTH120


def _items(listings: Iterable[Listing], locale: QLocale) -> tuple[YearItem, ...]:
    return tuple(YearItem(one.id, one.title, _date_text(one, locale), one.reference) for one in listings)


def _date_text(listing: Listing, locale: QLocale) -> str:
    reference = listing.reference
    if reference is None or reference.interval is None:
        return ""
    text = format_interval(reference.interval, locale)
    return text if doubt_of(reference) is Doubt.NONE else assumed(text)


def _words(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("YearScopes", text, None, n)
