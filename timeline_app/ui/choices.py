"""How a library is looked at, as it is kept in the library itself: ranges, filter, lanes, view."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from enum import StrEnum
from typing import TYPE_CHECKING

from timeline_app.errors import DateError
from timeline_app.geometry.lane_layout import LaneLayout
from timeline_app.model import EVERYTHING, Ranges, calendar
from timeline_app.services.filters import from_state, to_state
from timeline_app.services.lanes import LANE_COLORS_STATE, LaneBy, LaneOrder
from timeline_app.ui.snapshot import Asked

if TYPE_CHECKING:
    from timeline_app.library import Library

#: No hand makes a lane so many times as high as another.
_HEAVIEST = 1_000.0


def load_ranges(library: Library) -> Ranges:
    """The ranges that were chosen when the library was left; an older file keeps one at most."""
    single = library.get_state("range", None)
    kept = library.get_state("ranges", [single] if single else [])
    with suppress(DateError):  # a damaged file chooses nothing
        if isinstance(kept, list) and all(isinstance(text, str) for text in kept):
            return Ranges.from_edtf(kept)
    return EVERYTHING


def load_asked(library: Library) -> Asked:
    """The filter and the lanes that the library was left with; what is damaged is as at first."""
    wanted = from_state(library.get_state("filter", None))
    kept = library.get_state("lanes", None)
    lanes = kept if isinstance(kept, Mapping) else {}
    by, order = (_known(kind, lanes.get(name)) for kind, name in ((LaneBy, "by"), (LaneOrder, "order")))
    return Asked(wanted=wanted, by=LaneBy(by or LaneBy.LANE), order=LaneOrder(order or LaneOrder.NAME))


def load_layout(library: Library) -> LaneLayout:
    """The heights of the lanes and which are folded."""
    kept = library.get_state("lane_layout", None)
    if not isinstance(kept, Mapping):
        return LaneLayout()
    weights, collapsed = kept.get("weights"), kept.get("collapsed")
    return LaneLayout(
        {
            name: float(weight)
            for name, weight in (weights.items() if isinstance(weights, Mapping) else ())
            if isinstance(weight, int | float) and 0 < weight < _HEAVIEST
        },
        frozenset(name for name in (collapsed if isinstance(collapsed, list) else ()) if isinstance(name, str)),
    )


def load_lane_colors(library: Library) -> Mapping[str, int]:
    """Which lanes have which colours; who shows them leaves out what makes no sense."""
    kept = library.get_state(LANE_COLORS_STATE)
    return kept if isinstance(kept, Mapping) else {}


def load_view(library: Library) -> tuple[float, float] | None:
    """The stretch of time that was looked at, in seconds as in `model.calendar`; None where none is known."""
    kept = library.get_state("view", None)
    if not isinstance(kept, list) or len(kept) != 2:
        return None
    start_s, end_s = kept
    if not (_is_moment(start_s) and _is_moment(end_s) and start_s < end_s):
        return None
    return float(start_s), float(end_s)


def load_article(library: Library) -> int:
    """The id of the article that was read, 0 for none."""
    kept = library.get_state("article", 0)
    return kept if isinstance(kept, int) and kept > 0 else 0


def _is_moment(value: object) -> bool:
    """Whether it is a number of seconds on the calendar."""
    return isinstance(value, int | float) and calendar.FIRST_MOMENT <= value <= calendar.LAST_MOMENT


def keep(
    library: Library, ranges: Ranges, asked: Asked, layout: LaneLayout, lane_colors: Mapping[str, int]
) -> None:
    """Write down what is chosen, as far as it is not written there already: each writing waits for the disk."""
    chosen = {
        "ranges": list(ranges.edtf()),
        "range": None,  # where one range was kept before there were several
        "filter": to_state(asked.wanted),
        "lanes": {"by": asked.by, "order": asked.order},
        LANE_COLORS_STATE: dict(lane_colors),
        "lane_layout": {"weights": dict(layout.weights), "collapsed": sorted(layout.collapsed)},
    }
    for key, value in chosen.items():
        if library.get_state(key) != value:
            library.set_state(key, value)


def _known(kind: type[StrEnum], value: object) -> str:
    """A value of an enumeration, "" for what is none."""
    return value if isinstance(value, str) and value in tuple(kind) else ""
