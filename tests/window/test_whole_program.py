"""The main job in a real window, by mouse and keyboard: open, see, drag, copy, and find it again."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from tests.window.desktop import Desktop, Program, wait_for

pytestmark = [pytest.mark.window, pytest.mark.slow]

#: Shares of the window's height: in the lanes of the timeline, on its overview.
LANES = 0.37
ALL_SHOWN = r"^(\d+) of \1 events"
SOME_SHOWN = r"^(?!(\d+) of \1 )\d+ of \d+ events"


class Words(HTMLParser):
    """The text of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.text = ""
        self.feed(page)

    def handle_data(self, data: str) -> None:
        self.text += f" {data}"


def words_of(page: str) -> list[str]:
    return re.findall(r"\w+", Words(page).text)


def counts(title: str) -> tuple[int, int]:
    found = re.match(r"(\d+) of (\d+) events", title)
    assert found, title
    return int(found[1]), int(found[2])


def opened_samples(desktop: Desktop, tmp_path: Path, samples: Path) -> Program:
    program = desktop.start("--library", tmp_path / "samples.timeline", samples)
    program.resize(1400, 900)
    program.wait_for_title(r"^[1-9]\d* of")
    program.wait_until_still()
    return program


def copied(desktop: Desktop, program: Program) -> dict[str, str]:
    """What Copy summary puts on the clipboard, in its three kinds."""
    desktop.clear_clipboard()
    program.press("ctrl+shift+c")
    wait_for(lambda: desktop.clipboard("text/plain"), "a summary on the clipboard")
    return {kind: desktop.clipboard(kind) for kind in ("text/plain", "text/markdown", "text/html")}


def sources(text: str) -> set[str]:
    """The cited articles of a summary in plain text."""
    return set(re.findall(r"^\[\d+\] (.+)$", text, re.MULTILINE))


def test_samples_are_opened_filtered_by_a_drag_copied_and_found_again(
    desktop: Desktop, tmp_path: Path, samples: Path
) -> None:
    program = opened_samples(desktop, tmp_path, samples)
    everything = program.wait_for_title(ALL_SHOWN)
    total = counts(everything)[1]
    before = copied(desktop, program)
    unfiltered = program.picture(tmp_path / "all.png").read_bytes()

    while_dragging: list[str] = []
    program.drag(LANES, 0.30, 0.52, during=lambda: while_dragging.append(program.wait_for_title(SOME_SHOWN)))
    chosen = program.wait_for_title(SOME_SHOWN)
    assert counts(chosen) == counts(while_dragging[0]), "the counts follow while the hand still moves"
    assert 0 < counts(chosen)[0] < counts(chosen)[1] == total
    program.wait_until_still()
    assert program.picture(tmp_path / "range.png").read_bytes() != unfiltered

    after = copied(desktop, program)
    assert after["text/plain"].startswith("Summary of ")
    assert after["text/plain"] != before["text/plain"]
    assert sources(after["text/plain"]) != sources(before["text/plain"])
    for kind in after:
        assert "Sources" in after[kind], kind
    assert words_of(after["text/html"]) == words_of(MarkdownIt().render(after["text/markdown"]))
    for source in sources(after["text/plain"]):
        assert set(re.findall(r"\w+", source)) <= set(words_of(after["text/html"]))

    program.press("Escape")
    program.wait_for_title(ALL_SHOWN)
    wait_for(lambda: copied(desktop, program) == before, "the summary of everything again", patience_s=15)

    program.drag(LANES, 0.30, 0.52)
    left = program.wait_for_title(SOME_SHOWN)
    program.wait_until_still()
    left_copied = copied(desktop, program)
    assert program.quit() == (0, "")

    again = desktop.start("--library", tmp_path / "samples.timeline")
    assert again.wait_for_title(SOME_SHOWN) == left
    again.wait_until_still()
    assert copied(desktop, again) == left_copied
    assert again.quit() == (0, "")


def test_the_first_start_invites_and_the_keyboard_alone_opens_the_samples(
    desktop: Desktop, tmp_path: Path
) -> None:
    program = desktop.start()
    program.wait_until_still()
    program.picture(tmp_path / "first.png")
    program.press("alt+f")
    program.press("s")
    program.wait_for_title(r"^[1-9]\d* of")
    program.wait_until_still()
    assert program.quit() == (0, "")


def test_a_typed_range_has_inclusive_ends_and_escape_takes_it_away(
    desktop: Desktop, tmp_path: Path, samples: Path
) -> None:
    program = opened_samples(desktop, tmp_path, samples)
    program.press("ctrl+r")
    program.type_text("13 Oct 2010 - 14 Oct 2010")
    program.press("Return")
    title = program.wait_for_title(SOME_SHOWN)
    assert re.search(r"13\D+14 Oct 2010", title), title
    program.press("Escape", "Escape")  # the first takes what was typed out of the field
    program.wait_for_title(ALL_SHOWN)
    assert program.quit() == (0, "")


def test_a_file_that_cannot_be_read_stops_nothing(desktop: Desktop, tmp_path: Path, samples: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "empty.txt").write_text("")
    (folder / "binary.txt").write_bytes(bytes(range(256)) * 40)
    (folder / "good.txt").write_text((samples / "three-plans.md").read_text("utf-8"), "utf-8")
    program = desktop.start("--library", tmp_path / "one.timeline", folder)
    program.wait_for_title(r"^[1-9]\d* of")
    program.wait_until_still()
    assert program.quit() == (0, "")


def test_quitting_while_articles_are_read_keeps_those_that_were(
    desktop: Desktop, tmp_path: Path, samples: Path
) -> None:
    library = tmp_path / "half.timeline"
    program = desktop.start("--library", library, samples)
    wait_for(lambda: re.match(r"[1-9]", program.title), "the first events")
    read = counts(program.title)[1]
    assert program.quit() == (0, "")
    again = desktop.start("--library", library)
    assert counts(again.wait_for_title(r"^[1-9]\d* of"))[1] >= read
    assert again.quit() == (0, "")
