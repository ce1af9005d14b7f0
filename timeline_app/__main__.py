"""Picks the window or the command line, nothing else."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

_COMMANDS = frozenset({"events", "summarize", "date", "picture"})


def main(arguments: Sequence[str] | None = None) -> int:
    """The program: `timeline-app [--library FILE] [PATH ...]` is the window, all else the command line."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    wanted = None if given and given[0] in _COMMANDS else _window_arguments(given)
    if wanted is None:
        from timeline_app import cli  # the window does not wait for it

        return cli.main(given)
    return _open_window(*wanted)


def _window_arguments(given: Sequence[str]) -> tuple[Path | None, list[Path]] | None:
    """The library and the paths; None where something else is asked for, rightly or wrongly."""
    library: Path | None = None
    paths: list[Path] = []
    rest = iter(given)
    for argument in rest:
        if argument == "--":
            paths.extend(Path(name) for name in rest)
        elif argument == "--library" or argument.startswith("--library="):
            _, equals, value = argument.partition("=")
            value = value if equals else next(rest, "")
            if not value:
                return None
            library = Path(value)
        elif argument.startswith("-"):
            return None
        else:
            paths.append(Path(argument))
    return library, paths


def _open_window(library: Path | None, paths: Sequence[Path]) -> int:
    from timeline_app.ui.system import has_display  # light: it imports no Qt

    if not has_display():
        _say("there is no display for the window; this is the command line's answer.")
        return _report(paths)
    from timeline_app.errors import AppError
    from timeline_app.settings import load_settings

    try:
        from timeline_app.ui.app import run

        return run(paths, settings=load_settings(), library=library)
    except AppError as error:
        _say(str(error))
        return 1


def _report(paths: Sequence[Path]) -> int:
    if not paths:
        _say("name the files or folders to read, or see “timeline-app --help”.")
        return 2
    from timeline_app import cli

    return cli.report(paths)


def _say(message: str) -> None:
    sys.stderr.write(f"timeline-app: {message}\n")


if __name__ == "__main__":
    sys.exit(main())
