"""Whether the user wants things to move on the screen: glides, pans that run on, bars that go to and fro.

Qt (to 6.11) knows of a high contrast that the system asks for, but not of reduced motion, so the system is asked
here. What comes out is told to Qt's styles by the style sheet (`theme.apply_theme`), where widgets look it up.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QSettings, Signal
from PySide6.QtWidgets import QStyle, QWidget

#: Windows' "Show animations in Windows" (SystemParametersInfo).
_SPI_GETCLIENTAREAANIMATION = 0x1042
_UTF8 = 0x08000100
#: Desktops that keep the switch where `gsettings` reads it, by their names in XDG_CURRENT_DESKTOP.
_GSETTINGS_DESKTOPS = {"GNOME", "Unity", "X-Cinnamon", "Pantheon", "Budgie", "MATE"}
_GSETTINGS = ("get", "org.gnome.desktop.interface", "enable-animations")


def moves(widget: QWidget) -> bool:
    """Whether a widget may move by itself."""
    return widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget) > 0


class Movement(QObject):
    """What the system says of movement: what can be read at once, then what a desktop is asked for."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None, *, environ: Mapping[str, str] = os.environ) -> None:
        super().__init__(parent)
        self._environ = environ
        self.is_wanted = is_movement_wanted(environ)
        self._process: QProcess | None = None

    @property
    def is_asking(self) -> bool:
        """Whether the desktop has been asked and not answered yet."""
        return self._process is not None

    def ask_desktop(self) -> None:
        """Ask the desktop, which takes some time; `changed` tells where it wants no movement."""
        desktops = set(self._environ.get("XDG_CURRENT_DESKTOP", "").split(":"))
        if not self.is_wanted or not sys.platform.startswith("linux") or not desktops & _GSETTINGS_DESKTOPS:
            return
        process = self._process = QProcess(self)
        process.finished.connect(lambda _code, _status: self._take(process))
        process.start("gsettings", list(_GSETTINGS))

    def _take(self, process: QProcess) -> None:
        said = bytes(process.readAllStandardOutput().data()).decode(errors="replace").strip()
        process.deleteLater()
        self._process = None
        if said == "false":
            self.is_wanted = False
            self.changed.emit()


def is_movement_wanted(environ: Mapping[str, str] = os.environ, platform: str = sys.platform) -> bool:
    """What Windows, macOS, or the files of a desktop on Linux say; True where they say nothing."""
    if platform == "win32":
        return _windows_wants()
    if platform == "darwin":
        return not _macos_reduces()
    home = Path(environ.get("XDG_CONFIG_HOME") or Path(environ.get("HOME") or "/") / ".config")
    kde = _setting(home / "kdeglobals", "KDE", "AnimationDurationFactor")
    gtk = [_setting(home / f"gtk-{n}.0" / "settings.ini", "Settings", "gtk-enable-animations") for n in (4, 3)]
    return _number(kde) != 0 and not {"false", "0"} & {value.lower() for value in gtk}


def _setting(path: Path, section: str, name: str) -> str:
    """A value of an ini file, "" where there is none."""
    if not path.is_file():
        return ""
    value = QSettings(str(path), QSettings.Format.IniFormat).value(f"{section}/{name}")
    return value.strip() if isinstance(value, str) else ""


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def _windows_wants() -> bool:
    import ctypes  # not for those who have no use for it: nothing of this is to slow the start

    wanted = ctypes.c_int(1)
    user32 = getattr(ctypes, "windll").user32  # noqa: B009 - the type checker knows it on Windows alone
    user32.SystemParametersInfoW(_SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(wanted), 0)
    return bool(wanted.value)


def _macos_reduces() -> bool:
    import ctypes

    core = ctypes.CDLL("/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation")
    core.CFStringCreateWithCString.restype = ctypes.c_void_p
    core.CFStringCreateWithCString.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_uint32]
    core.CFPreferencesGetAppBooleanValue.argtypes = [ctypes.c_void_p] * 3
    core.CFPreferencesGetAppBooleanValue.restype = ctypes.c_bool
    key, app = (
        core.CFStringCreateWithCString(None, text, _UTF8)
        for text in (b"reduceMotion", b"com.apple.universalaccess")
    )
    return bool(core.CFPreferencesGetAppBooleanValue(key, app, None))
