"""Some of the events of columns, as columns."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import fields, replace

import numpy as np

from timeline_app.geometry.columns import EventColumns


def among(columns: EventColumns, ids: Collection[int]) -> EventColumns:
    """The events with these ids, in their order; lanes in which none of them stands are left out.

    The columns themselves where all their events are among them.
    """
    wanted = np.fromiter(ids, np.int64, len(ids))
    kept = np.isin(columns.event_id, wanted)
    if kept.all():
        return columns
    arrays = {
        column.name: getattr(columns, column.name)[kept] for column in fields(columns) if column.name != "lanes"
    }
    used, lane = np.unique(arrays["lane"], return_inverse=True)
    if not len(used):  # a picture has at least one lane
        return replace(columns, **arrays, lanes=columns.lanes[:1])
    names = tuple(columns.lanes[number] for number in used)
    return replace(columns, **{**arrays, "lane": lane.astype(np.int32), "lanes": names})
