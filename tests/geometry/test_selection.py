"""Some of the events of columns are the same events in the same order, in the lanes that are left."""

from hypothesis import given
from hypothesis import strategies as st

from tests.geometry.columns_for_tests import any_columns
from timeline_app.geometry import EventColumns
from timeline_app.geometry.selection import among


def _told(columns: EventColumns) -> list[tuple[int, int, int, str, float]]:
    return [
        (
            int(columns.event_id[place]),
            int(columns.start[place]),
            int(columns.end[place]),
            columns.lanes[columns.lane[place]],
            float(columns.importance[place]),
        )
        for place in range(len(columns))
    ]


@given(any_columns(), st.sets(st.integers(1, 60)))
def test_selection_holds_the_wanted_events_as_they_were_and_no_empty_lane(
    columns: EventColumns, ids: set[int]
) -> None:
    chosen = among(columns, ids)
    assert _told(chosen) == [event for event in _told(columns) if event[0] in ids]
    if len(chosen) and len(chosen) < len(columns):
        assert set(chosen.lanes) == {lane for *_, lane, _ in _told(chosen)}
    assert len(chosen.lanes) >= 1


@given(any_columns())
def test_selection_of_all_events_is_the_columns_themselves(columns: EventColumns) -> None:
    assert among(columns, columns.event_id.tolist()) is columns
