"""The program as a screen reader meets it: from another process, through AT-SPI, while keys are pressed."""

import re
import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

import pytest

from tests.window.desktop import Desktop, Program, wait_for

pytest.importorskip("jeepney", reason="the screen reader of the tests speaks D-Bus by jeepney")

from tests.window.screen_reader import Node, ScreenReader

pytestmark = [pytest.mark.window, pytest.mark.slow]

_SERVICES = tuple(
    Path(folder) / "dbus-1/services/org.a11y.Bus.service" for folder in ("/usr/share", "/usr/local/share")
)
_MANY = 100_000
#: An item may take so many times as long to answer as the list itself: it takes less than twice as long where it
#: knows its place, and the longer the list the longer where that is searched from its start.
_SLOWER = 5
#: A step of the arrows takes as long as so many answers at most: 200 or so, with the program that sends the key.
_STEP_QUESTIONS = 1_000


@pytest.fixture
def reader(desktop: Desktop) -> Iterator[ScreenReader]:
    if shutil.which("dbus-daemon") is None or not any(path.exists() for path in _SERVICES):
        pytest.skip("a screen reader needs dbus and at-spi2-core (see .ci/system-packages)")
    with ScreenReader(desktop) as started:
        yield started


@pytest.fixture
def program(desktop: Desktop, reader: ScreenReader, tmp_path: Path, samples: Path) -> Program:
    """The samples, all read and shown, on the bus of the screen reader."""
    started = desktop.start("--library", tmp_path / "samples.timeline", samples)
    started.wait_for_title(r"^(\d+) of \1 events")
    started.wait_until_still()
    return started


def timeline(reader: ScreenReader) -> Node:
    return reader.find("list", "Timeline of events")


def test_events_are_read_as_a_list_whose_focus_follows_the_arrows(reader: ScreenReader, program: Program) -> None:
    events = timeline(reader)
    count = events.child_count
    dated = re.match(r"(\d+) events\. In view: .+ to .+, \d+ events?$", events.description)
    assert dated is not None
    assert int(dated[1]) == count
    assert count <= int(program.title.split()[0])
    items = events.children()
    assert [item.role for item in items[:5]] == ["list item"] * 5
    assert [item.index for item in items] == list(range(count))
    assert [item.description for item in items[:2]] == [f"1 of {count}", f"2 of {count}"]
    names = [item.name for item in items]
    assert all(re.search(r"\d.*, \S", name) for name in names), names

    program.press("Home")
    reader.forget()
    for index in range(3):
        program.press("Right")
        focused = reader.hear_focus("list item")
        assert focused == items[index]
        assert focused.name == names[index]
        assert {"focused", "selected", "showing"} <= focused.states()
        assert "focused" not in items[index + 1].states()
        x, y, width, height = focused.extents()
        left, top, whole_width, whole_height = events.extents()
        assert left <= x < x + width <= left + whole_width
        assert top <= y < y + height <= top + whole_height
    program.press("Left")
    assert reader.hear_focus("list item") == items[1]
    assert program.quit() == (0, "")


def test_ranges_are_announced_however_they_are_chosen_and_views_when_the_hand_rests(
    desktop: Desktop, reader: ScreenReader, program: Program
) -> None:
    events = timeline(reader)
    program.press("Right", "shift+Right")
    reader.hear_announcement(r"^\d+ events?(,| from) .*\d")
    program.press("shift+Right")
    reader.hear_announcement(r"^\d+ events? from .+ to .+")
    program.press("Escape")
    reader.hear_announcement(f"^No range chosen, {events.child_count} events$")
    program.press("ctrl+r")
    program.type_text("the day after never")
    desktop.run("xdotool", "key", "Return")
    sentence = reader.hear_announcement(r"is not a date")
    field = reader.find("text", "Range")
    assert field.description == sentence
    program.press("ctrl+a")
    program.type_text("2010")
    desktop.run("xdotool", "key", "Return")
    reader.hear_announcement(r"^\d+ events, 2010$")
    events.call("Component", "GrabFocus")
    program.press("minus", "minus")
    reader.hear_announcement(r"^In view: .+ to .+, \d+ events?$")
    assert program.quit() == (0, "")


def test_whatever_keys_reach_is_named(reader: ScreenReader, program: Program) -> None:
    nodes = [node for node in reader.program().walk() if {"focusable", "showing"} <= node.states()]
    assert len(nodes) > 20
    assert [(node.role, node.path) for node in nodes if not node.name] == []
    assert program.quit() == (0, "")


def test_an_item_is_pressed_without_a_hand(reader: ScreenReader, program: Program) -> None:
    events = timeline(reader)
    item = events.child(events.child_count // 2)
    assert "showing" in events.states()
    item.do("Press")
    wait_for(lambda: {"selected", "focused"} <= item.states(), "the event that was pressed")
    assert [item.path] == [path for _, path in [events.call("Selection", "GetSelectedChild", "i", 0)]]
    assert program.quit() == (0, "")


def test_a_hundred_thousand_events_answer_at_once(desktop: Desktop, reader: ScreenReader) -> None:
    script = Path(__file__).with_name("many_events.py")
    program = desktop.start_script(script, str(_MANY))
    events = timeline(reader)
    wait_for(lambda: events.child_count == _MANY, "all events")
    events.child(0)  # what it looks things up in is made at the first question

    def seconds(node: Node) -> float:
        began = time.perf_counter()
        _ = (node.name, node.index, node.states(), node.extents())
        return time.perf_counter() - began

    of_list, of_items = [], []
    for number in range(0, _MANY, _MANY // 50):
        of_list.append(seconds(events))  # beside each other: the machine is as busy for one as for the other
        item = events.child(number)
        of_items.append(seconds(item))
        assert item.index == number
        assert re.search(r", Event \d+$", item.name)
    asked_list = median(of_list)
    assert median(of_items) < _SLOWER * asked_list

    program.press("Right")
    focused = reader.hear_focus("list item")
    assert focused.index == 0
    asked = sum(not child.is_nothing for child in events.children())
    assert 0 < asked < _MANY / 50, "who asks for all at once gets some, and the program goes on"
    began = time.perf_counter()
    program.press("Right")
    assert reader.hear_focus("list item").index == 1
    assert time.perf_counter() - began < _STEP_QUESTIONS * asked_list
    assert program.quit() == (0, "")
