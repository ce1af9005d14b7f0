"""Where the cards of a tile stand in a view: they move with the time, and stay whole at the view's edges."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from math import inf
from typing import NamedTuple

from timeline_app.geometry.candidates import Item
from timeline_app.geometry.cards import GAP_PX, CardTile, Placed
from timeline_app.geometry.scene import Card, CardStyle
from timeline_app.geometry.viewport import Viewport

#: A card grows to this much of its style's width where there is room.
_GROWTH = 1.7
#: At an edge a card is made narrower, down to this share of its width and so many pixels.
_NARROWEST, _LEAST_PX = 0.4, 60.0
#: Share of the height left over that is below the cards.
_BELOW = 0.42


def settled(tile: CardTile, room: tuple[float, float], viewport: Viewport) -> list[tuple[Card, Item]]:
    """The cards of a tile in the view, between two heights, each with its event.

    At the view's edges a card slides inward while its row is free, then it grows narrower.
    """
    style = tile.style
    foot = room[1] - max(0.0, room[1] - room[0] - tile.rows_px) * _BELOW
    begin = max(0.0, viewport.to_px(tile.tile.start_s))
    edge = min(viewport.width_px - 2, viewport.to_px(tile.tile.end_s) - GAP_PX)
    cards: list[tuple[Card, Item]] = []
    for number, row in enumerate(tile.rows):
        bottom = foot - number * (style.height_px + GAP_PX)
        wishes = _wishes(row, style.width_px, viewport)
        cards += _row_of_cards(wishes, style, (bottom - style.height_px, bottom), (begin, edge), viewport)
    return cards


class _Wish(NamedTuple):
    """Where a card wants to begin, and where its event does."""

    left: float
    anchor: float
    item: Item


def _wishes(row: Sequence[Placed], width: float, viewport: Viewport) -> list[_Wish]:
    """The wishes of the cards of a row in the view, from left to right, and of the next one beyond it.

    A card wants to begin where its event does, or at the view's edge while the event lasts.
    """
    scale, start_s, view_px = 1 / viewport.seconds_per_px, viewport.start_s, viewport.width_px
    found: list[_Wish] = []
    for item, shift in row:
        left = anchor = (item.start - start_s) * scale
        if anchor < 0:
            left = max(anchor, min(0.0, (item.end - start_s) * scale - width))
        left -= shift
        if left + width > 0:
            found.append(_Wish(left, anchor, item))
            if left >= view_px:
                break
    return found


def _row_of_cards(
    wishes: Sequence[_Wish],
    style: CardStyle,
    rows_px: tuple[float, float],
    bounds: tuple[float, float],
    viewport: Viewport,
) -> Iterator[tuple[Card, Item]]:
    """The cards of one row, which want to begin at ascending places and do not overlap there."""
    width, (floor_px, edge), view_px = style.width_px, bounds, viewport.width_px
    least = min(width, max(_LEAST_PX, width * _NARROWEST))
    begin, second_px = floor_px, 1 / viewport.seconds_per_px
    followers = chain((wish.left for wish in wishes[1:]), (inf,))
    for (wanted, anchor, item), following in zip(wishes, followers, strict=False):
        if anchor >= view_px:
            break
        limit = min(following - GAP_PX, edge)
        right = min((wanted if anchor < 0 else max(wanted, begin)) + width, limit)
        left = max(min(max(floor_px, wanted), right - width), floor_px)
        if right - left < least:
            continue
        floor_px = right + GAP_PX
        if following < view_px:  # that one slides inward from the edge
            limit = min(limit, edge - width - GAP_PX)
        length = (item.end - item.start) * second_px
        limit = max(right, min(limit, left + max(width * _GROWTH, min(anchor + length - left, 2 * width))))
        yield Card(item.place, item.event_id, anchor, left, right, *rows_px, limit, style), item
