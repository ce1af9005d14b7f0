"""Whether this system has the shared libraries that the window needs.

Qt aborts the whole process when its platform plugin cannot be loaded, so it is looked at first.
"""

import ctypes
import importlib
import importlib.util
import os
import sys
from collections.abc import Mapping

from timeline_app.errors import SystemLibraryError
from timeline_app.painting.offscreen import PACKAGES, missing, plugin

_X11 = (
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
    "libxcb-xkb1",
    "libxkbcommon-x11-0",
)


def has_display(environ: Mapping[str, str] = os.environ, platform: str = sys.platform) -> bool:
    """Whether a window could be shown: on Linux where a display or a platform is named, elsewhere always."""
    if not platform.startswith("linux"):
        return True
    return any(environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def require_qt(environ: Mapping[str, str] = os.environ, platform: str = sys.platform) -> None:
    """Load what the window stands on; raises SystemLibraryError with the command that installs what is missing."""
    if importlib.util.find_spec("PySide6") is None:
        raise SystemLibraryError(
            "The window needs PySide6, which is not installed here: run “pip install PySide6-Essentials”."
        )
    try:
        importlib.import_module("PySide6.QtWidgets")
    except ImportError as error:
        raise SystemLibraryError(missing("The window needs", str(error), PACKAGES + _X11)) from error
    if platform.startswith("linux") and _is_x11(environ):
        _require_xcb_plugin()


def _is_x11(environ: Mapping[str, str]) -> bool:
    named = environ.get("QT_QPA_PLATFORM", "")
    return named.startswith("xcb") or (not named and not environ.get("WAYLAND_DISPLAY"))


def _require_xcb_plugin() -> None:
    path = plugin("xcb")
    if path is not None:
        try:
            ctypes.CDLL(str(path))
        except OSError as error:
            raise SystemLibraryError(missing("The window needs", str(error), _X11)) from error
