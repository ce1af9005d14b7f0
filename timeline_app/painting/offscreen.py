"""Qt without a display, for pictures that no window shows. Imports no Qt by itself: it may not be there."""

from __future__ import annotations

import ctypes
import importlib
import importlib.util
import re
from pathlib import Path
from typing import TYPE_CHECKING

from timeline_app.errors import SystemLibraryError

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale
    from PySide6.QtGui import QFont, QGuiApplication

#: What Qt wants from the system to draw at all, by Debian's names.
PACKAGES = ("libgl1", "libegl1", "libfontconfig1", "libdbus-1-3", "libxkbcommon0", "libglib2.0-0")


def start() -> QGuiApplication:
    """An application that draws into memory, whatever display there is or is not; keep it as long as you draw.

    Raises SystemLibraryError where PySide6 or a library that it stands on is missing.
    """
    if importlib.util.find_spec("PySide6") is None:
        raise SystemLibraryError(
            "Pictures need PySide6, which is not installed here: run “pip install PySide6-Essentials”."
        )
    try:
        importlib.import_module("PySide6.QtGui")
    except ImportError as error:
        raise SystemLibraryError(missing("Pictures need", str(error), PACKAGES)) from error
    _require_plugin()
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication(["timeline-app", "-platform", "offscreen"])


def plugin(name: str) -> Path | None:
    """The file of one of Qt's platforms; None where PySide6 does not bring it along."""
    spec = importlib.util.find_spec("PySide6")
    folders = list(spec.submodule_search_locations or ()) if spec else []
    paths = (Path(folder) / "Qt" / "plugins" / "platforms" / f"libq{name}.so" for folder in folders)
    return next((path for path in paths if path.is_file()), None)


def missing(whose: str, error: str, packages: tuple[str, ...]) -> str:
    """The sentence about a library that the loader did not find, with the command that installs it."""
    found = re.match(r"(\S+\.so[.\d]*)", error)
    library = f"the system library {found[1]}" if found else f"a system library ({error})"
    return f"{whose} {library}. On Debian or Ubuntu run: apt-get install {' '.join(packages)}"


def _require_plugin() -> None:
    """Qt aborts the process where its platform cannot be loaded, so it is looked at first."""
    path = plugin("offscreen")
    if path is not None:
        try:
            ctypes.CDLL(str(path))
        except OSError as error:
            raise SystemLibraryError(missing("Pictures need", str(error), PACKAGES)) from error


def manner() -> tuple[QFont, QLocale]:
    """The font and the language of the application that was started."""
    from PySide6.QtCore import QLocale
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication.font(), QLocale()
