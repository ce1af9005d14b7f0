"""Entries in a real window: merged, split, coloured and added by keyboard and mouse, and taken back."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from tests.window.desktop import Desktop, Program, wait_for
from timeline_app.painting.palette import EVENT_COLOURS

pytestmark = [pytest.mark.window, pytest.mark.slow]

BRIDGE = """Minister opens bridge in Arendal

ARENDAL, May 4, 2021. /Longitude/. The transport minister opened the new bridge on Monday.

A court sentenced two engineers on 12 April 2021. The police arrested a driver on 30 April 2021.
"""
STRIKE = """Workers strike at the harbour

OSLO, May 6, 2021. /Longitude/. Dockers began a strike on 5 May 2021. Ships left the harbour on 4 May 2021.
"""

#: Where a sentence of the second paragraph stands in the reader, in shares of the window.
SENTENCE_DOWN, SENTENCE_ACROSS = 0.678, (0.25, 0.45)


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "bridge.txt").write_text(BRIDGE, encoding="utf-8")
    (folder / "strike.txt").write_text(STRIKE, encoding="utf-8")
    return folder


@pytest.fixture
def program(desktop: Desktop, articles: Path, tmp_path: Path) -> Program:
    started = desktop.start("--library", tmp_path / "entries.timeline", articles)
    started.resize(1400, 900)
    started.wait_for_title(r"^[1-9]\d* of")
    started.wait_until_still()
    return started


def shown(program: Program) -> int:
    """How many events the title says there are."""
    found = re.match(r"(\d+) of", program.title)
    return int(found[1]) if found else 0


def wait_for_count(program: Program, count: int) -> None:
    wait_for(lambda: shown(program) == count, f"{count} events")
    program.wait_until_still()


def table(desktop: Desktop, program: Program) -> str:
    """The events as they are copied."""
    desktop.clear_clipboard()
    program.press("ctrl+alt+c")
    return wait_for(lambda: desktop.clipboard("text/plain"), "events on the clipboard")


def red_pixels(program: Program, path: Path) -> int:
    """How many pixels of the timeline wear the red of an event."""
    image, red = QImage(str(program.picture(path))), QColor(EVENT_COLOURS["red"]).rgb()
    height = image.height() // 2
    return sum(image.pixel(x, y) == red for x in range(0, image.width(), 2) for y in range(0, height, 2))


def answer(desktop: Desktop, program: Program, *keys: str) -> None:
    """Press keys in a dialog, which has the focus and not the window."""
    program.wait_until_still()
    desktop.run("xdotool", "key", "--delay", "40", *keys)


def test_entries_are_merged_and_split_by_keyboard_and_taken_back(desktop: Desktop, program: Program) -> None:
    before = shown(program)
    program.press("j", "ctrl+m")
    program.wait_until_still()
    program.type_text("harbour")
    answer(desktop, program, "Return")
    wait_for_count(program, before - 1)
    program.press("ctrl+shift+m")
    answer(desktop, program, "Down", "space", "Return")
    wait_for_count(program, before)
    program.press("ctrl+z")
    wait_for_count(program, before - 1)
    program.press("ctrl+z")
    wait_for_count(program, before)
    program.press("ctrl+shift+z")
    wait_for_count(program, before - 1)
    assert program.quit() == (0, "")


def test_a_colour_is_seen_and_taken_back(desktop: Desktop, program: Program, tmp_path: Path) -> None:
    program.press("j")
    program.wait_until_still()
    assert red_pixels(program, tmp_path / "plain.png") == 0
    program.press("ctrl+k")
    answer(desktop, program, "r")
    wait_for(lambda: red_pixels(program, tmp_path / "red.png") > 20, "a red event")
    program.press("ctrl+z")
    wait_for(lambda: red_pixels(program, tmp_path / "undone.png") == 0, "no red event")
    assert program.quit() == (0, "")


def test_events_are_added_by_hand_and_from_a_passage(desktop: Desktop, program: Program) -> None:
    before = shown(program)
    program.press("ctrl+shift+n")
    program.wait_until_still()
    program.type_text("Union founded")
    answer(desktop, program, "Tab")
    program.type_text("1 May 2021")
    answer(desktop, program, "Return")
    wait_for_count(program, before + 1)
    assert "1 May 2021\tUnion founded" in table(desktop, program)
    program.press("ctrl+1")
    program.wait_until_still()
    program.drag(SENTENCE_DOWN, *SENTENCE_ACROSS)
    program.click(sum(SENTENCE_ACROSS) / 2, SENTENCE_DOWN, button=3)
    answer(desktop, program, "Down", "Return")
    program.wait_until_still()
    program.type_text("The bridge as I see it")
    answer(desktop, program, "Return")
    wait_for_count(program, before + 2)
    assert "The bridge as I see it" in table(desktop, program)
    program.press("ctrl+z")
    wait_for_count(program, before + 1)
    assert program.quit() == (0, "")
