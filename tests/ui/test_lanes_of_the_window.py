"""What lanes are of, how they are sorted, how high they are: chosen in the menu, kept with the library, undone."""

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from tests.test_cli_picture import run
from tests.ui.windows import Open, Settle
from timeline_app.geometry.lane_layout import LaneLayout
from timeline_app.library import Library
from timeline_app.model import Analysis, Anchor, Article, Event, Interval, Participant
from timeline_app.painting.palette import TimelineColors
from timeline_app.painting.sheets import make_sheet
from timeline_app.painting.surfaces import Theme, palette_of
from timeline_app.painting.wishes import look_of, parts_of
from timeline_app.services.lanes import LANE_COLORS_STATE, LaneBy, LaneOrder
from timeline_app.ui import choices
from timeline_app.ui.panels.picture_dialog import PictureChoice, Scope, Shape
from timeline_app.ui.window import MainWindow

TOLD = (("dam broke", 2020, "Olsen"), ("vote held", 2019, "Olsen"), ("strike ended", 1990, "Zeh"))


@pytest.fixture
def told(tmp_path: Path) -> Path:
    path = tmp_path / "told.timeline"
    with Library.open(path) as library:
        text = ". ".join(title for title, _, _ in TOLD)
        events = tuple(
            Event(
                title,
                Interval.day(year, 8, 18),
                "",
                start := text.index(title),
                start + 3,
                start,
                start + len(title),
                anchor=Anchor.EXPRESSION,
                cast=(Participant(who),),
                importance=0.9,
            )
            for title, year, who in TOLD
        )
        spans = tuple((event.sentence_start, event.sentence_end) for event in events)
        library.add(Analysis(Article("Told", text), spans, (), events))
    return path


def lanes(window: MainWindow) -> tuple[str, ...]:
    snapshot = window.work.session.snapshot
    assert snapshot is not None
    return snapshot.columns.lanes


def test_lanes_follow_the_menu_which_tells_what_is_chosen(open_window: Open, settle: Settle, told: Path) -> None:
    window = open_window(library=told)
    assert lanes(window) == ("",)
    assert window._actions["lanes_by_lane"].isChecked()
    window._actions["lanes_by_participant"].trigger()
    settle(window)
    assert lanes(window) == ("Olsen", "Zeh")
    window._actions["sort_lanes_by_first"].trigger()
    settle(window)
    assert lanes(window) == ("Zeh", "Olsen")
    assert window._actions["lanes_by_participant"].isChecked()
    assert not window._actions["lanes_by_lane"].isChecked()


def test_lanes_of_something_else_come_in_their_usual_order(open_window: Open, settle: Settle, told: Path) -> None:
    window = open_window(library=told)
    for action, order in (
        ("lanes_by_place", LaneOrder.COUNT),
        ("lanes_by_article", LaneOrder.FIRST),
        ("lanes_by_lane", LaneOrder.NAME),
    ):
        window._actions[action].trigger()
        settle(window)
        assert window.work.session.asked.order is order
        assert window._actions[f"sort_lanes_by_{order}"].isChecked()


def test_the_next_start_finds_lanes_and_their_heights(open_window: Open, settle: Settle, told: Path) -> None:
    window = open_window(library=told)
    window.work.session.set_lanes(by=LaneBy.PARTICIPANT, order=LaneOrder.FIRST)
    layout = LaneLayout({"Zeh": 2.5}, frozenset({"Olsen"}))
    window.work.parts.timeline.headers.change(layout)
    settle(window)
    window.close()
    second = open_window(library=told)
    assert lanes(second) == ("Zeh", "Olsen")
    assert second._actions["sort_lanes_by_first"].isChecked()
    assert second.work.parts.timeline.lane_layout == layout


@pytest.mark.parametrize(
    "state",
    [
        {"lanes": {"by": "colour", "order": 3}, "lane_layout": {"weights": {"a": "x"}, "collapsed": 5}},
        {"lanes": ["place"], "lane_layout": "thin"},
        {"lane_layout": {"weights": {"a": -1, "b": 1e9}, "collapsed": [1, None]}},
    ],
)
def test_damaged_choices_are_as_at_first(tmp_path: Path, state: dict[str, object]) -> None:
    with Library.open(tmp_path / "kept.timeline") as library:
        for name, value in state.items():
            library.set_state(name, value)
        assert choices.load_asked(library).by is LaneBy.LANE
        assert choices.load_asked(library).order is LaneOrder.NAME
        assert choices.load_layout(library) == LaneLayout()


def test_events_dropped_on_a_lane_go_there_with_those_chosen_with_them_and_back(
    open_window: Open, settle: Settle, told: Path
) -> None:
    window = open_window(library=told)
    first, second, _ = window.work.session.ids_in_range()
    window.work.desk.select_event(first)
    window.work.desk.toggle_event(second)
    window.work.parts.timeline.event_moved_to_lane.emit(first, "Street")
    settle(window)
    assert lanes(window) == ("", "Street")
    assert {d.event.id for d in window.work.session.details([first, second]) if d.lane == "Street"} == {
        first,
        second,
    }
    window._do("undo")
    settle(window)
    assert lanes(window) == ("",)


@pytest.mark.parametrize(
    ("action", "said"),
    [
        ("lanes_by_participant", "only in the one that fits most"),
        ("lanes_by_source", "are of one lane"),
        ("lanes_by_none", ""),
    ],
)
def test_what_lanes_do_not_show_is_said(
    open_window: Open, settle: Settle, told: Path, action: str, said: str
) -> None:
    window = open_window(library=told)
    window._actions[action].trigger()
    settle(window)
    assert said in window.work.parts.range_bar.message.text()
    assert bool(said) == bool(window.work.parts.range_bar.message.text())


def colours_in(window: MainWindow) -> dict[str, str]:
    """The colours that the window draws its lanes in, by their names."""
    timeline = window.work.parts.timeline
    colors = timeline.frame().colors
    return {name: colors.lane(number).ink.name() for number, name in enumerate(lanes(window))}


def colours_drawn(window: MainWindow, choice: PictureChoice) -> list[dict[str, str]]:
    """The same on each sheet of a picture of the window."""
    pictures = window.work.pictures
    subject, wish = pictures._subject(choice), pictures._wish(choice)
    look = look_of(wish, window.font(), QLocale("en"))
    sheets = [
        make_sheet(subject, look, wish.format.size, one)
        for one in parts_of(subject, wish, look, wish.format.size)
        if one
    ]
    return [
        {name: sheet.frame.colors.lane(n).ink.name() for n, name in enumerate(columns.lanes)}
        for sheet in sheets
        if (columns := sheet.frame.picture.columns) is not None
    ]


def test_a_lane_has_one_colour_in_the_window_on_sheets_and_on_paper(
    open_window: Open, settle: Settle, told: Path
) -> None:
    window = open_window(library=told)
    window.setPalette(palette_of(Theme.LIGHT))
    window._actions["lanes_by_participant"].trigger()
    settle(window)
    first = colours_in(window)
    window._actions["sort_lanes_by_first"].trigger()  # the lanes change places, not their colours
    settle(window)
    assert list(colours_in(window)) == ["Zeh", "Olsen"]
    assert colours_in(window) == first
    for shape, scope in ((Shape.PNG, Scope.VIEW), (Shape.SVG, Scope.EVERYTHING), (Shape.PAGES, Scope.EVERYTHING)):
        choice = PictureChoice(shape=shape, scope=scope, theme=Theme.LIGHT)
        drawn = colours_drawn(window, choice)
        assert {name for sheet in drawn for name in sheet} <= set(first)
        assert all(first[name] == colour for sheet in drawn for name, colour in sheet.items())
        assert any(drawn)


def test_the_next_start_and_the_command_line_find_the_colours(
    open_window: Open, settle: Settle, told: Path, tmp_path: Path
) -> None:
    window = open_window(library=told)
    window._actions["lanes_by_participant"].trigger()
    window._actions["sort_lanes_by_first"].trigger()
    settle(window)
    window.close()
    inks = TimelineColors.from_palette(palette_of(Theme.LIGHT)).lanes
    with Library.open(told) as library:
        assert library.get_state(LANE_COLORS_STATE) == {"Zeh": 0, "Olsen": 1}
        library.set_state(LANE_COLORS_STATE, {"Zeh": 6, "Olsen": 3, "Nobody": 99, "x": "y"})
    drawing = tmp_path / "told.svg"
    ended = run("picture", told, "--lanes", "participant", "--whole", "--output", drawing)
    assert ended.returncode == 0, ended.stderr
    written = drawing.read_text("utf-8").lower()
    assert [n for n, colors in enumerate(inks) if f'"{colors.ink.name()}"' in written] == [3, 6]
    second = open_window(library=told)
    second.setPalette(palette_of(Theme.LIGHT))
    assert colours_in(second) == {"Zeh": inks[6].ink.name(), "Olsen": inks[3].ink.name()}
    settle(second)
    assert second.work.session.lane_colors == {"Zeh": 6, "Olsen": 3}
