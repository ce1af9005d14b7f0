"""Where the cards of a tile stand in a view: they move with the time, and stay whole at the view's edges."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from math import inf

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


def settled(tile: CardTile, room: tuple[float, float], viewport: Viewport) -> list[Card]:
    """The cards of a tile in the view, between two heights.

    At the view's edges a card slides inward while its row is free, then it grows narrower.
    """
    style = tile.style
    foot = room[1] - max(0.0, room[1] - room[0] - tile.rows_px) * _BELOW
    bounds = (
        max(0.0, viewport.to_px(tile.tile.start_s)),
        min(viewport.width_px - 2, viewport.to_px(tile.tile.end_s) - GAP_PX),
    )
    cards: list[Card] = []
    for number, row in enumerate(tile.rows):
        bottom = foot - number * (style.height_px + GAP_PX)
        cards += _row_of_cards(row, style, (bottom - style.height_px, bottom), bounds, viewport)
    return cards


def _row_of_cards(
    row: Sequence[Placed],
    style: CardStyle,
    rows_px: tuple[float, float],
    bounds: tuple[float, float],
    viewport: Viewport,
) -> list[Card]:
    """The cards of one row, which want to begin at ascending places and do not overlap there."""
    width, (begin, edge), view_px = style.width_px, bounds, viewport.width_px
    least = min(width, max(_LEAST_PX, width * _NARROWEST))
    wishes = [(_left(item, width, viewport) - shift, item) for item, shift in row]
    floor_px, cards = begin, []
    followers = chain((left for left, _ in wishes[1:]), (inf,))
    for (wanted, item), following in zip(wishes, followers, strict=False):
        anchor = viewport.to_px(item.start)
        if wanted >= view_px or anchor >= view_px:
            break
        if wanted + width <= 0:
            continue
        limit = min(following - GAP_PX, edge)
        right = min(wanted + width if anchor < 0 else max(wanted, begin) + width, limit)
        left = max(min(max(wanted, floor_px), right - width), floor_px)
        if right - left < least:
            continue
        floor_px = right + GAP_PX
        if following < view_px:  # that one slides inward from the edge
            limit = min(limit, edge - width - GAP_PX)
        length = (item.end - item.start) / viewport.seconds_per_px
        limit = max(right, min(limit, left + max(width * _GROWTH, min(anchor + length - left, 2 * width))))
        cards.append(Card(item.place, item.event_id, anchor, left, right, *rows_px, limit, style))
    return cards


def _left(item: Item, width: float, viewport: Viewport) -> float:
    """Where the card of an event wants to begin: where the event does, or at the view's edge while it lasts."""
    left = viewport.to_px(item.start)
    return left if left >= 0 else max(left, min(0.0, viewport.to_px(item.end) - width))
