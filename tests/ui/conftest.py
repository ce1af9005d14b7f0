"""A whole window on real files, offscreen."""

from collections.abc import Generator
from pathlib import Path

import pytest

pytest.importorskip(
    "PySide6.QtWidgets", reason="the system lacks what Qt needs: run “make system”", exc_type=ImportError
)

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.windows import NOTE, Open, Settle
from timeline_app.settings import Settings, load_settings
from timeline_app.translation import Language, install
from timeline_app.ui.window import MainWindow

_PATIENCE_MS = 60_000


@pytest.fixture(scope="session", autouse=True)
def emptied_clipboard(qapp: QApplication) -> Generator[None, None, None]:
    """Leave nothing on the clipboard: Qt's offscreen one frees it after Python has ended, and crashes."""
    yield
    QGuiApplication.clipboard().clear()


@pytest.fixture(scope="session", autouse=True)
def english(qapp: QApplication) -> None:
    """Speak English with its plurals, whatever the machine speaks."""
    install(qapp, Language.ENGLISH)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return load_settings({"TIMELINE_APP_HOME": str(tmp_path / "home")})


@pytest.fixture
def open_window(qtbot: QtBot, settings: Settings, settle: Settle) -> Generator[Open, None, None]:
    """Open a window on these paths and wait until all is read and shown."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    windows: list[MainWindow] = []

    def open_(*paths: Path, library: Path | None = None) -> MainWindow:
        window = MainWindow(settings, library=library)
        windows.append(window)
        qtbot.addWidget(window)
        with qtbot.waitSignal(window.painted, timeout=_PATIENCE_MS):
            window.show()
        window.begin(paths)
        settle(window)
        return window

    yield open_
    for window in windows:
        window.close()


@pytest.fixture
def settle(qtbot: QtBot) -> Settle:
    """Wait until nothing is read, refreshed or summarized any more."""

    def wait(window: MainWindow) -> None:
        qtbot.waitUntil(lambda: window.work.is_idle, timeout=_PATIENCE_MS)

    return wait


@pytest.fixture
def note(tmp_path: Path) -> Path:
    """A file of one short article."""
    path = tmp_path / "note.txt"
    path.write_text(NOTE, encoding="utf-8")
    return path
