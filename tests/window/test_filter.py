"""The filter in a real window, by the keyboard alone: found, chosen, kept over a new start, cleared."""

import re
from pathlib import Path

import pytest

from tests.window.desktop import Desktop, wait_for

pytestmark = [pytest.mark.window, pytest.mark.slow]

ALL_SHOWN = r"^(\d+) of \1 events"
ONLY_PINERA = r"^(?!(\d+) of \1 )[1-9]\d* of \d+ events · .*Piñera"


def test_participant_is_found_by_typing_chosen_kept_and_cleared(
    desktop: Desktop, tmp_path: Path, samples: Path
) -> None:
    library = tmp_path / "samples.timeline"
    program = desktop.start("--library", library, samples)
    program.resize(1400, 900)
    everything = program.wait_for_title(ALL_SHOWN)
    program.wait_until_still()
    program.press("ctrl+shift+f")
    program.wait_until_still()
    program.type_text("pinera")  # whatever its accents
    desktop.run("xdotool", "key", "Return")
    chosen = program.wait_for_title(ONLY_PINERA)
    program.wait_until_still()

    desktop.clear_clipboard()
    program.press("ctrl+shift+c")
    copied = wait_for(lambda: desktop.clipboard("text/plain"), "a summary on the clipboard")
    assert re.match(r"Summary · only: .*Piñera", copied), copied
    assert program.quit() == (0, "")

    again = desktop.start("--library", library)
    assert again.wait_for_title(ONLY_PINERA) == chosen
    again.wait_until_still()
    again.press("ctrl+shift+x")
    assert again.wait_for_title(ALL_SHOWN) == everything
    assert again.quit() == (0, "")
