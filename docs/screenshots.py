"""Takes the pictures of the README from the real window, on a desktop of its own: `python -m docs.screenshots`."""

import json
import sys
import tempfile
from pathlib import Path

from tests.window.desktop import Desktop, Program, missing_programs

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
_SIZE = (1440, 900)

#: Articles whose datelines lack the year, for the picture of an assumed date.
_DISPATCH = """The ministers in {town} speak about the dam

{upper}, May {day}. /Longitude/. The president held talks with Prime Minister Ana Sousa in {town} on Monday.

French President Emmanuel Macron said on Tuesday that he would come, too. The work had begun on 12 March.
"""
_TOWNS = ("Lisbon", "Oslo", "Vienna", "Bergen", "Turin", "Graz")


def main() -> None:
    """Make docs/first.png, samples.png, range.png, filter.png, dark.png, high-contrast.png and assumed.png."""
    if missing := missing_programs():
        sys.exit(f"The screenshots need {', '.join(missing)}; `make system` installs them.")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with Desktop(folder) as desktop:
            _first_start(desktop)
            _samples(desktop, folder)
            _assumed(desktop, folder)


def _first_start(desktop: Desktop) -> None:
    program = _still(desktop.start())
    _shoot(program, "first")
    program.quit()


def _samples(desktop: Desktop, folder: Path) -> None:
    library = folder / "samples.timeline"
    program = desktop.start("--library", library, ROOT / "seeds")
    program.wait_for_title(r"^[1-9]\d* of")
    _still(program)
    _choose(program, "5 Aug 2010 - 15 Oct 2010")
    program.press("Escape")  # takes what was typed out of the field
    program.click(0.98, 0.10)
    program.press("f")
    program.wait_until_still()
    program.press("Escape")
    program.wait_for_title(r"^(\d+) of \1 ")
    _shoot(program, "samples")
    program.press("ctrl+shift+f")
    program.type_text("pinera")
    program.press("Return")
    program.wait_for_title("Piñera")
    program.press("Escape")  # takes what was typed out of the field
    _shoot(program, "filter")
    program.press("ctrl+shift+x")
    program.press("ctrl+3")
    _choose(program, "9 Oct 2010 - 14 Oct 2010")
    _shoot(program, "range")
    program.quit()
    state = folder / "home" / "state.json"
    for theme, name in (("dark", "dark"), ("high contrast", "high-contrast")):
        state.write_text(json.dumps(json.loads(state.read_text("utf-8")) | {"theme": theme}), "utf-8")
        program = _still(desktop.start("--library", library))
        _shoot(program, name)
        program.quit()


def _assumed(desktop: Desktop, folder: Path) -> None:
    (folder / "home" / "state.json").unlink()
    dispatches = folder / "dispatches"
    dispatches.mkdir()
    for number, town in enumerate(_TOWNS):
        text = _DISPATCH.format(town=town, upper=town.upper(), day=number + 4)
        (dispatches / f"{town}.txt").write_text(text, "utf-8")
    program = _still(desktop.start("--library", folder / "dam.timeline", dispatches))
    program.wait_for_title(r"^[1-9]\d* of")
    program.click(0.06, 0.592)
    program.press("F2")
    program.wait_until_still()
    # the whole screen: what unfolds is a window of its own
    desktop.run("import", "-window", "root", "-crop", "1440x900+20+30", "+repage", str(DOCS / "assumed.png"))
    program.press("Escape")
    program.quit()


def _choose(program: Program, words: str) -> None:
    program.press("ctrl+r")
    program.press("ctrl+a")
    program.type_text(words)
    program.press("Return")
    program.wait_for_title(r"· ")
    program.wait_until_still()


def _still(program: Program) -> Program:
    program.resize(*_SIZE)
    program.wait_until_still()
    return program


def _shoot(program: Program, name: str) -> None:
    program.move_pointer(0.99, 0.99)
    program.wait_until_still()
    program.picture(DOCS / f"{name}.png")


if __name__ == "__main__":
    main()
