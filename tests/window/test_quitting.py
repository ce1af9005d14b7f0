"""Quitting in a real window: it ends at once whatever is going on, and leaves nothing running."""

import re
import time
from pathlib import Path

import pytest

from tests.window.desktop import Desktop, Program, wait_for

pytestmark = [pytest.mark.window, pytest.mark.slow]

#: However busy the machine is; what hangs does so for ever.
SOON_S = 10.0
STORY = (
    "ARENDAL, May 4, 2021. /Longitude/. The minister opened bridge {number} on Monday. It fell on 3 June 2021.\n\n"
)


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """So many that they are still being read when the program is quit."""
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(400):
        (folder / f"{number}.txt").write_text(STORY.format(number=number) * 8, encoding="utf-8")
    return folder


def fields_of(status: Path) -> list[str]:
    """What the system tells of a process after its name: state, parent …; nothing where it has ended."""
    try:
        return status.read_text().rpartition(")")[2].split()
    except OSError:
        return []


def processes_of(program: int) -> set[int]:
    """Processes that the program has started, and those that they have."""
    told = {int(status.parent.name): fields_of(status) for status in Path("/proc").glob("[0-9]*/stat")}
    found = {program}
    while more := {one for one, fields in told.items() if fields and int(fields[1]) in found} - found:
        found |= more
    return found - {program}


def is_running(process: int) -> bool:
    """Whether it is there and is more than an entry that nobody has cleared away (a zombie)."""
    return fields_of(Path(f"/proc/{process}/stat"))[:1] not in ([], ["Z"])


def quit_soon(program: Program) -> None:
    """Quit, and see that all that the program started ends with it."""
    started, began = processes_of(program.process_id), time.monotonic()
    assert program.quit() == (0, "")
    assert time.monotonic() - began < SOON_S
    wait_for(lambda: not any(map(is_running, started)), "the end of all that it started", patience_s=SOON_S)


@pytest.mark.parametrize("seconds", [0.0, 0.4, 1.5])
def test_a_hand_that_is_quicker_than_the_desktop_can_quit_after_a_command_of_the_palette(
    desktop: Desktop, tmp_path: Path, articles: Path, seconds: float
) -> None:
    program = desktop.start("--library", tmp_path / "bridges.timeline", articles)
    program.press("ctrl+p")
    program.type_text("dark")
    program.type_key("Return")
    time.sleep(seconds)
    quit_soon(program)


def test_quitting_while_articles_are_read_keeps_what_was_read_and_leaves_no_reader_behind(
    desktop: Desktop, tmp_path: Path, articles: Path
) -> None:
    library = tmp_path / "bridges.timeline"
    program = desktop.start("--library", library, articles)
    wait_for(lambda: re.search(r"\b[1-9]\d* of", program.title), f"the first events, not {program.title!r}")
    assert len(processes_of(program.process_id)) > 1, "articles are still being read"
    quit_soon(program)
    again = desktop.start("--library", library)
    again.wait_for_title(r"^[1-9]\d* of")
    assert again.quit() == (0, "")
