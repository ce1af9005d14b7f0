"""The language in a real window: chosen in the menu, spoken at once by a window on the same library, kept."""

from pathlib import Path

import pytest

from tests.window.desktop import Desktop, wait_for

pytestmark = [pytest.mark.window, pytest.mark.slow]

NOTE = """Minister opens bridge in Arendal

ARENDAL, May 4, 2021. /Longitude/. The transport minister opened the new bridge on Monday.

The first lorry crossed it on Tuesday morning, the police said. The old bridge had collapsed on 12 March 2019.
"""


def test_german_is_chosen_spoken_at_once_and_kept(desktop: Desktop, tmp_path: Path) -> None:
    note = tmp_path / "note.txt"
    note.write_text(NOTE, encoding="utf-8")
    library = tmp_path / "note.timeline"
    program = desktop.start("--library", library, note)
    english = program.wait_for_title(r"^3 of 3 events")
    program.wait_until_still()
    program.press("ctrl+p")
    program.wait_until_still()
    program.type_text("Deutsch")
    desktop.run("xdotool", "key", "Return")
    search = ("xdotool", "search", "--onlyvisible", "--name", "Ereignissen")
    program.window = wait_for(lambda: desktop.run(*search, check=False).strip(), "a German window")
    german = program.wait_for_title(r"^3 von 3 Ereignissen")
    assert german == english.replace("3 of 3 events", "3 von 3 Ereignissen")
    program.wait_until_still()
    assert program.quit() == (0, "")

    again = desktop.start("--library", library)
    again.wait_for_title(r"^3 von 3 Ereignissen")
    again.wait_until_still()
    assert again.quit() == (0, "")
