"""The summary in a real window: a range is dragged, a sentence gone to, pinned by key, copied, and found again."""

import re
from pathlib import Path

import pytest

from tests.window.desktop import Desktop, Program, wait_for
from timeline_app.library import Library

pytestmark = [pytest.mark.window, pytest.mark.slow]

#: Shares of the window's size: in the lanes of the timeline, in the text of the summary.
LANES = 0.37
SUMMARY = (0.82, 0.72)
#: In the table of events, where it stands in the place of the reader.
ROW = (0.42, 0.70)
#: The lanes, without what says which keys they have.
LANES_CROP = "1300x290+20+70"
#: The text of the reader.
READER_CROP = "560x290+345+555"
KINDS = ("text/plain", "text/markdown", "text/html")


def copied(desktop: Desktop, program: Program, keys: str) -> dict[str, str]:
    """What a key puts on the clipboard, in its three kinds."""
    desktop.clear_clipboard()
    program.press(keys)
    wait_for(lambda: desktop.clipboard("text/plain"), "words on the clipboard")
    return {kind: desktop.clipboard(kind) for kind in KINDS}


def marks(path: Path) -> list[str]:
    with Library.open(path) as library:
        return [mark.value for mark in library.sentence_marks().values()]


def plain(words: str) -> list[str]:
    """The words themselves, whatever is around them."""
    return re.findall(r"\w+", re.sub(r"<[^>]*>", " ", words))


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return tmp_path / "samples.timeline"


@pytest.fixture
def program(desktop: Desktop, library: Path, samples: Path) -> Program:
    """The window with the samples, a range of them dragged, the pointer at its lower edge."""
    program = desktop.start("--library", library, samples)
    program.resize(1400, 900)
    program.wait_for_title(r"^[1-9]\d* of")
    program.wait_until_still()
    program.drag(LANES, 0.30, 0.52)
    program.wait_for_title(r"^(?!(\d+) of \1 )\d+ of \d+ events")
    program.wait_until_still()
    program.move_pointer(0.5, 0.995)
    program.wait_until_still()
    return program


def test_a_sentence_lights_its_event_and_is_gone_to(program: Program) -> None:
    unlit = program.look(LANES_CROP)
    program.move_pointer(*SUMMARY)
    wait_for(lambda: program.look(LANES_CROP) != unlit, "an event lit by its sentence")
    program.move_pointer(0.5, 0.995)
    wait_for(lambda: program.look(LANES_CROP) == unlit, "no event lit without a sentence")

    program.move_pointer(*SUMMARY)
    wait_for(lambda: program.look(LANES_CROP) != unlit, "the event lit again")
    before = program.look(READER_CROP)
    program.click(*SUMMARY)
    wait_for(lambda: program.look(READER_CROP) != before, "the sentence that was clicked, marked in its article")
    program.press("Escape", "ctrl+2")
    program.move_pointer(0.5, 0.995)
    wait_for(lambda: program.look(LANES_CROP) == unlit, "no event lit after the sentence was left")
    program.move_pointer(*ROW)
    wait_for(lambda: program.look(LANES_CROP) != unlit, "an event lit by its row in the table")
    assert program.quit() == (0, "")


def test_a_sentence_is_copied_pinned_undone_and_struck_out_for_good(
    desktop: Desktop, program: Program, library: Path
) -> None:
    program.press("ctrl+4", "Home")
    whole = copied(desktop, program, "ctrl+shift+c")
    one = copied(desktop, program, "ctrl+c")
    sentence = one["text/plain"].splitlines()[0]
    assert f"• {sentence} [1]" in whole["text/plain"]
    assert re.search(r"^— .+\. .+2010\. .+$", one["text/plain"], re.MULTILINE), (
        "title, date and file of its article"
    )
    assert all(
        plain(sentence) == plain(one[kind])[: len(plain(sentence))] for kind in ("text/plain", "text/markdown")
    )
    assert " ".join(plain(sentence)) in " ".join(plain(one["text/html"]))

    program.press("p")
    wait_for(lambda: marks(library) == ["pinned"], "a pin in the library")
    program.press("ctrl+z")
    wait_for(lambda: marks(library) == [], "no pin after undoing")
    program.press("Home", "x")
    wait_for(lambda: marks(library) == ["struck"], "a sentence struck out")
    program.wait_until_still()
    assert f"{sentence} [1]" not in copied(desktop, program, "ctrl+shift+c")["text/plain"]
    assert program.quit() == (0, "")

    again = desktop.start("--library", library)
    again.wait_for_title(r"^(?!(\d+) of \1 )\d+ of \d+ events")
    again.wait_until_still()
    assert sentence not in copied(desktop, again, "ctrl+shift+c")["text/plain"]
    assert again.quit() == (0, "")
