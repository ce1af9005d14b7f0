"""The hand on the timeline in a real window: drags, wheel, keys, the palette, and an event carried away."""

import sys
import time
from itertools import pairwise
from pathlib import Path

import pytest

from tests.window.desktop import Desktop, Program, wait_for

pytestmark = [pytest.mark.window, pytest.mark.slow]

#: Shares of the window's height: free space at the top of the lanes, the axis.
FREE, AXIS = 0.115, 0.412
#: What an event fills whose day is fitted: the strip at the foot of the lanes.
STRIP = (0.5, 0.388)
ALL_SHOWN = r"^(\d+) of \1 events"
SOME_SHOWN = r"^(?!(\d+) of \1 )\d+ of \d+ events"

#: A window that takes text, and writes down what it is given.
TARGET = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication, QTextEdit

class Target(QTextEdit):
    def insertFromMimeData(self, source):
        Path(sys.argv[1]).write_text(source.text() + "\\n----\\n" + source.html(), "utf-8")

app = QApplication(sys.argv)
target = Target()
target.setWindowTitle("Target of the drop")
target.setGeometry(1430, 60, 160, 400)
target.show()
app.exec()
"""


@pytest.fixture
def program(desktop: Desktop, tmp_path: Path, samples: Path) -> Program:
    started = desktop.start("--library", tmp_path / "samples.timeline", samples)
    started.resize(1400, 900)
    started.wait_for_title(ALL_SHOWN)
    started.wait_until_still()
    return started


def seen(program: Program) -> str:
    """What the axis looks like once the window rests: it tells which stretch of time is in view."""
    program.move_pointer(0.5, 0.97)
    program.wait_until_still()
    return program.look("1200x50+100+382")


def count(title: str) -> int:
    return int(title.split()[0])


def test_ranges_are_chosen_beside_each_other_taken_back_and_cleared(program: Program) -> None:
    program.drag(AXIS, 0.30, 0.40)
    first = count(program.wait_for_title(SOME_SHOWN))
    with program.held("ctrl"):
        program.drag(AXIS, 0.50, 0.60)
    both = wait_for(lambda: count(program.title) if count(program.title) != first else 0, "more events")
    assert both > first
    with program.held("ctrl"):
        program.click(0.55, FREE)
    wait_for(lambda: count(program.title) == first, "the second range taken back")
    program.press("shift+Right")
    program.press("Escape")
    program.wait_for_title(ALL_SHOWN)
    assert program.quit() == (0, "")


def test_the_wheel_zooms_and_alt_left_goes_back_to_the_same_picture(program: Program) -> None:
    before = seen(program)
    program.click(0.4, 0.3, button=4, times=3)
    nearer = seen(program)
    assert nearer != before
    program.press("alt+Left")
    assert seen(program) == before
    program.press("alt+Right")
    assert seen(program) == nearer
    assert program.quit() == (0, "")


def test_the_middle_button_and_held_keys_move_the_view(program: Program) -> None:
    pictures = [seen(program)]
    program.drag(0.3, 0.6, 0.4, button=2)
    pictures.append(seen(program))
    for key in ("w", "d", "s", "a"):
        with program.held(key):
            time.sleep(0.4)
        pictures.append(seen(program))
    for key in ("Next", "Prior", "End"):
        program.press(key)
        pictures.append(seen(program))
    assert all(one != other for one, other in pairwise(pictures))
    program.press("Home")
    home = seen(program)
    program.press("f")
    program.press("Home")
    assert seen(program) == home
    assert program.quit() == (0, "")


def test_the_palette_runs_a_command_that_has_no_menu_and_letters_stay_in_fields(program: Program) -> None:
    program.press("Home", "ctrl+f")
    before = seen(program)
    program.type_text("fjwd")
    wait_for(lambda: "fjwd" in program.title, "the letters in the search")
    program.press("ctrl+a", "BackSpace")
    program.wait_for_title(ALL_SHOWN)
    assert seen(program) == before
    program.press("ctrl+p")
    program.type_text("event time")
    program.wait_until_still()
    program.type_key("Return")
    program.wait_for_title(SOME_SHOWN)
    program.press("ctrl+p")
    assert program.quit() == (0, ""), "with the palette open, too"


def test_a_question_mark_lists_the_shortcuts_from_the_first_moment(
    desktop: Desktop, tmp_path: Path, samples: Path
) -> None:
    for arguments in ((), ("--library", tmp_path / "one.timeline", samples / "three-plans.md")):
        program = desktop.start(*arguments)
        program.press("question")
        program.wait_for_dialog("Keyboard shortcuts")
        program.close_dialog("Keyboard shortcuts")
        assert program.quit() == (0, "")


def test_a_chosen_event_is_carried_out_of_the_window_as_text(
    desktop: Desktop, tmp_path: Path, program: Program
) -> None:
    taken = tmp_path / "taken.txt"
    with desktop.beside([sys.executable, "-c", TARGET, str(taken)], "Target of the drop"):
        program.press("ctrl+Home", "f")
        program.wait_until_still()
        program.carry(*STRIP, 1500, 200)
        text = wait_for(lambda: taken.read_text("utf-8") if taken.exists() else "", "the text in the other window")
    plain, html = text.split("\n----\n")
    assert plain.startswith("18 Sep 1810: "), "it begins with the date"
    assert "<" in html
    assert program.quit() == (0, "")


def test_nothing_of_the_above_needs_a_mouse(program: Program, tmp_path: Path) -> None:
    program.press("Right", "r")
    one = count(program.wait_for_title(SOME_SHOWN))
    program.press("ctrl+End", "shift+r")
    wait_for(lambda: count(program.title) > one, "a second range")
    program.press("Delete")
    wait_for(lambda: count(program.title) == one, "the second range gone")
    program.press("shift+Right", "shift+Next")
    program.wait_for_title(SOME_SHOWN)
    program.press("Escape")
    program.wait_for_title(ALL_SHOWN)
    assert program.quit() == (0, "")
