"""What comes into view soon is laid out before, a little in each frame, and never changes what is seen."""

from collections.abc import Iterator

import pytest

from timeline_app.geometry import Viewport
from timeline_app.geometry.look_ahead import Coming, LookAhead, coming

DAY = 86_400
NOW = Viewport.of(1000 * DAY, 1100 * DAY, 1000)


@pytest.mark.parametrize(
    ("after", "steps", "first_day", "last_day"),
    [
        (NOW.pan(10), 0, 1041, 1141),
        (NOW.pan(-10), 0, 959, 1059),
        (NOW.zoom_at(0, 1.25), 1, 1000, 1080),
        (NOW.zoom_at(0, 0.8), -1, 987.5, 1137.5),
    ],
)
def test_a_moving_view_is_expected_to_move_on(
    after: Viewport, steps: int, first_day: float, last_day: float
) -> None:
    soon = coming(NOW, after)
    assert soon is not None
    assert soon.steps == steps
    assert (soon.start_s / DAY, soon.end_s / DAY) == pytest.approx((first_day, last_day))


def test_nothing_is_expected_of_a_view_that_stands_still() -> None:
    assert coming(NOW, NOW) is None


@pytest.mark.parametrize(("done", "expected"), [(0, 5), (2, 3), (9, 0)])
def test_a_frame_does_few_pieces_and_fewer_where_it_had_work_itself(done: int, expected: int) -> None:
    ahead, made = LookAhead(), list[int]()

    def work(_: Coming) -> Iterator[None]:
        for number in range(9):
            made.append(number)
            yield

    ahead.look(NOW, 0, work)
    assert made == []  # the first frame knows of no movement
    ahead.look(NOW.pan(10), done, work)
    assert len(made) == expected
