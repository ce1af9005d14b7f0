"""A picture out of a real window, by keys alone, and onto the clipboard for other programs."""

from pathlib import Path

import pytest
from lxml import etree

from tests.window.desktop import Desktop, Program, wait_for

pytestmark = [pytest.mark.window, pytest.mark.slow]

SVG = "{http://www.w3.org/2000/svg}"
ALL_SHOWN = r"^(\d+) of \1 events"


@pytest.fixture
def program(desktop: Desktop, tmp_path: Path, samples: Path) -> Program:
    started = desktop.start("--library", tmp_path / "samples.timeline", samples)
    started.resize(1400, 900)
    started.wait_for_title(ALL_SHOWN)
    started.wait_until_still()
    return started


def words_of(written: bytes) -> str:
    return " ".join(text.text or "" for text in etree.fromstring(written).iter(f"{SVG}text"))


def test_a_picture_is_saved_by_keys_alone(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "out.svg"
    program.press("ctrl+shift+e")
    program.wait_for_dialog("Export picture")
    program.type_key("alt+v")
    program.wait_for_dialog("Save picture as")
    program.type_text(str(path))
    program.type_key("Return")
    wait_for(path.exists, "the picture")
    assert "events" in words_of(path.read_bytes())


def test_another_program_takes_the_drawing_from_the_clipboard(program: Program, desktop: Desktop) -> None:
    desktop.clear_clipboard()
    program.press("ctrl+alt+p")
    wait_for(lambda: "image/svg+xml" in desktop.clipboard("TARGETS"), "a picture to paste")
    assert "image/png" in desktop.clipboard("TARGETS")
    assert "events" in words_of(desktop.clipboard("image/svg+xml").encode())
