"""Cards are as large as their words: never larger than their room, and no line breaks a title that has room."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from timeline_app.geometry import EventColumns, Row
from timeline_app.geometry.scene import Card
from timeline_app.model import Granularity, Interval
from timeline_app.painting.labels import balanced_width
from timeline_app.painting.snug import END_PX, INSET_PX
from timeline_app.ui.timeline import TimelineView

WIDTHS = st.lists(st.floats(1, 120), min_size=1, max_size=20)


def lines_taken(words: list[float], space: float, width: float) -> int:
    """Lines of a plain greedy wrap."""
    lines, line = 1, words[0]
    for word in words[1:]:
        if line + space + word <= width:
            line += space + word
        else:
            lines, line = lines + 1, word
    return lines


@given(WIDTHS, st.floats(1, 10), st.integers(1, 4))
def test_a_balanced_width_holds_the_words_and_no_narrower_one_does(
    words: list[float], space: float, lines: int
) -> None:
    width = balanced_width(words, space, lines)
    assert width >= max(words)
    assert lines_taken(words, space, width + 1e-6) <= lines
    if width - 1.01 > max(words):
        assert lines_taken(words, space, width - 1.01) > lines


@pytest.mark.parametrize(
    ("words", "lines", "width"),
    [([40.0, 40.0, 40.0, 40.0], 2, 84), ([40.0, 40.0, 40.0, 40.0], 4, 40), ([100.0, 20.0], 2, 100)],
)
def test_lines_come_out_about_equally_long(words: list[float], lines: int, width: float) -> None:
    assert balanced_width(words, 4, lines) == pytest.approx(width, abs=1)


TITLES = {
    1: "Strike",
    2: "Putin held telephone conversations with Merkel, Macron, Michel and the Belarusian president",
    3: "The spokesman declined to answer whether the government would cooperate with opposition forces",
}


def view_of(qtbot: QtBot, *days: int) -> TimelineView:
    """A timeline of events on days of August 2020, ids from 1."""
    view = TimelineView()
    qtbot.addWidget(view)
    view.resize(1360, 400)
    view.set_titles(lambda ids: {number: TITLES[number] for number in ids})
    intervals = [Interval.day(2020, 8, day) for day in days]
    view.set_columns(
        EventColumns.from_rows(
            Row(i.start, i.end, i.granularity, 1, number, 0.5) for number, i in enumerate(intervals, 1)
        )
    )
    return view


def cards_of(view: TimelineView) -> dict[int, Card]:
    scene = view.scene()
    assert scene is not None
    return {card.event_id: card for lane in scene.lanes for card in lane.cards}


@pytest.mark.parametrize("days", [(18, 18, 19), (1, 10, 20), (18, 19, 20), (18, 18, 18)])
def test_few_events_are_told_in_full(qtbot: QtBot, days: tuple[int, ...]) -> None:
    view = view_of(qtbot, *days)
    frame = view.frame()
    cards = cards_of(view)
    assert len(cards) == 3
    for event_id, card in cards.items():
        title = frame.picture.fonts.of(card.style)
        width = card.right - card.left - INSET_PX - END_PX + 2
        words = frame.picture.titles.lines(
            event_id, title.font, card.style.title_scale, width, card.style.title_lines
        )
        assert " ".join(words) == TITLES[event_id]


def test_a_short_title_asks_for_less_than_a_long_one(qtbot: QtBot) -> None:
    cards = cards_of(view_of(qtbot, 1, 10, 20))
    short, long = cards[1], cards[2]
    assert short.right - short.left < 0.6 * (long.right - long.left)
    assert short.bottom - short.top < long.bottom - long.top


def test_new_titles_make_new_cards(qtbot: QtBot) -> None:
    view = view_of(qtbot, 1, 10, 20)
    before = cards_of(view)[1]
    view.set_titles(lambda ids: dict.fromkeys(ids, TITLES[2]))
    assert cards_of(view)[1].right > before.right


def test_days_are_the_finest_ticks_where_nothing_finer_is_known(qtbot: QtBot) -> None:
    view = view_of(qtbot, 18, 18, 19)
    assert {tick.unit for tick in view.frame().axis.fine} == {Granularity.DAY}
    day = Interval.day(2020, 8, 18)
    view.set_view(day.start, day.end)
    assert {tick.unit for tick in view.frame().axis.fine} == {Granularity.HOUR}  # a view must not be bare
