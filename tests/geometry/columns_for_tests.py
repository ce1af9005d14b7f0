"""Columns that the tests of this folder share."""

from hypothesis import strategies as st

from timeline_app.geometry import EventColumns, Row
from timeline_app.model import Granularity, Interval
from timeline_app.model import calendar as cal

DAY = cal.DAY


def columns_of(*intervals: Interval, importance: float = 0.5) -> EventColumns:
    """Columns of intervals, ids from 1 in the order given."""
    return EventColumns.from_rows(
        Row(i.start, i.end, i.granularity, 1, number, importance) for number, i in enumerate(intervals, 1)
    )


@st.composite
def any_columns(draw: st.DrawFn, max_size: int = 60, lanes: int = 3) -> EventColumns:
    """Events of every granularity within some years, in up to three lanes."""
    rows = []
    for number in range(draw(st.integers(0, max_size))):
        moment = draw(st.integers(0, 3000)) * DAY // 2
        grain = draw(st.sampled_from([Granularity.MINUTE, Granularity.DAY, Granularity.MONTH, Granularity.YEAR]))
        interval = Interval.around(moment, grain)
        lane = draw(st.integers(0, lanes - 1))
        end = interval.start if draw(st.booleans()) and grain is Granularity.MINUTE else interval.end
        weight = draw(st.floats(0, 1, width=32))
        rows.append(Row(interval.start, end, grain, 1, number + 1, weight, lane=lane))
    return EventColumns.from_rows(rows, tuple("abc"[:lanes]))
