"""Articles without a year in a real window: three gestures date a folder, one takes it back."""

from pathlib import Path

import pytest

from tests.window.desktop import Desktop, wait_for

pytestmark = [pytest.mark.window, pytest.mark.slow]

DISPATCH = """The minister of {town} speaks about the dam

{upper}, May {day}. /Longitude/. The president held talks with Prime Minister Ana Sousa in {town} on Monday.
"""
TOWNS = ("Lisbon", "Oslo", "Kyiv", "Rome", "Vienna", "Porto", "Bergen", "Turin", "Graz", "Lviv", "Madrid", "Riga")


@pytest.fixture
def dispatches(tmp_path: Path) -> Path:
    folder = tmp_path / "dispatches"
    folder.mkdir()
    for number, town in enumerate(TOWNS):
        text = DISPATCH.format(town=town, upper=town.upper(), day=number + 4)
        (folder / f"{town}.txt").write_text(text, encoding="utf-8")
    return folder


def sources(desktop: Desktop, press: str) -> str:
    """The sources of the summary, with their dates, as they are copied."""
    desktop.clear_clipboard()

    def copied() -> str:
        desktop.run("xdotool", "key", press)  # again and again: the first summary may not have been made yet
        return desktop.clipboard("text/plain")

    return wait_for(copied, "a summary on the clipboard")


def test_folder_without_a_year_is_dated_in_three_gestures_and_undone_in_one(
    desktop: Desktop, dispatches: Path, tmp_path: Path
) -> None:
    program = desktop.start("--library", tmp_path / "dam.timeline", dispatches)
    program.resize(1400, 900)
    program.wait_for_title(r"^[1-9]\d* of")
    program.wait_until_still()
    assert "year assumed" in sources(desktop, "ctrl+shift+c")
    program.click(0.06, 0.592)
    program.wait_until_still()
    program.press("F2")
    program.wait_until_still()
    desktop.run("xdotool", "key", "shift+Tab")
    desktop.run("xdotool", "key", "Escape")
    program.press("ctrl+shift+y")
    program.wait_until_still()
    program.type_text("2015")
    desktop.run("xdotool", "key", "Return")

    def is_dated() -> bool:
        text = sources(desktop, "ctrl+shift+c")
        return "2015" in text and "assumed" not in text

    wait_for(is_dated, "all sources in 2015")
    desktop.run("xdotool", "key", "ctrl+z")
    wait_for(lambda: "2015" not in sources(desktop, "ctrl+shift+c"), "the sources as they were")
    assert program.quit() == (0, "")


def test_sign_is_clicked_a_year_typed_and_the_article_dated(
    desktop: Desktop, dispatches: Path, tmp_path: Path
) -> None:
    for path in dispatches.iterdir():
        if path.name != "Oslo.txt":
            path.unlink()
    program = desktop.start("--library", tmp_path / "dam.timeline", dispatches)
    program.resize(1400, 900)
    program.wait_for_title(r"^[1-9]\d* of")
    program.wait_until_still()
    program.click(0.06, 0.636)  # the sign, below the date of the only article
    program.wait_until_still()
    program.type_text("2015")
    desktop.run("xdotool", "key", "Return")

    def is_dated() -> bool:
        text = sources(desktop, "ctrl+shift+c")
        return "5 May 2015" in text and "assumed" not in text

    wait_for(is_dated, "the article in 2015")
    assert program.quit() == (0, "")
