"""Which events are offered to be merged."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from timeline_app.library import Library
from timeline_app.model import Event, Interval, Participant
from timeline_app.services.queries import likely_same

DAY = Interval.day(2021, 5, 5)


def add(library: Library, title: str, interval: Interval | None = DAY, **more: object) -> int:
    event = Event(title, interval, "", 0, 0, 0, 0, **more)  # type: ignore[arg-type]  # fields of an event
    return library.add_event(event)


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "by hand.timeline") as opened:
        yield opened


def test_what_is_likely_the_same_comes_first(empty: Library) -> None:
    cast = (Participant("Ana Sousa"),)
    own = add(empty, "Presidents talk about the dam", cast=cast)
    alike = add(empty, "Presidents talk by telephone")
    later = add(empty, "Presidents talk about the dam", Interval.day(2021, 5, 7))
    unlike = add(empty, "Court sentences two")
    far = add(empty, "Presidents talk about the dam", Interval.year(1990))
    undated = add(empty, "Strike begins", None)
    with_cast = add(empty, "Call", cast=cast)
    details = {d.event.id: d for d in empty.event_details()}
    found = [d.event.id for d in likely_same(details[own], details.values())]
    assert found[0] == later
    assert found.index(alike) < found.index(unlike)
    assert found.index(with_cast) < found.index(unlike)
    assert found.index(far) < found.index(undated)
    assert own not in found
    assert [d.event.id for d in likely_same(details[own], details.values(), limit=1)] == [later]
