"""Starting the window, and the one handler of what goes wrong in it."""

from __future__ import annotations

import logging
import os
import re
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, NoReturn

from timeline_app.errors import AppError
from timeline_app.settings import Settings
from timeline_app.ui.system import require_qt

if TYPE_CHECKING:
    from timeline_app.ui.window import MainWindow

_log = logging.getLogger("timeline_app")
#: What Qt puts before the words of an exception that passes through it.
_THROUGH_QT = re.compile(r"^(?:Error calling Python override of \S+ )+")


def run(paths: Sequence[Path] = (), *, settings: Settings, library: Path | None = None) -> int:
    """Show the window with these files opened; returns the exit status.

    Raises SystemLibraryError where the system lacks what Qt needs.
    """
    require_qt()
    from PySide6.QtWidgets import QApplication  # only now is it known that it can be loaded

    from timeline_app import translation
    from timeline_app.ui.state import load_state
    from timeline_app.ui.window import MainWindow

    app = QApplication(sys.argv[:1])
    app.setApplicationName("timeline-app")
    app.setApplicationDisplayName("Timeline")
    app.setDesktopFileName("timeline-app")
    # A thread that computes hands the interpreter back soon, so that no frame waits for it.
    sys.setswitchinterval(0.0002)
    _log_to(settings.log_file)
    while True:
        translation.install(app, translation.language_of(load_state(settings.state_file).language))
        window = MainWindow(settings, library=library)
        sys.excepthook = Handler(window)
        window.painted.connect(partial(window.begin, paths))
        window.show()
        status = app.exec()
        if window.is_stuck:
            _leave(status)
        if window.reopens is None:
            return status
        library, paths = window.reopens, ()
        window.deleteLater()


def _leave(status: int) -> NoReturn:
    """End the process though a thread is stuck, for which Python and Qt would wait for ever.

    All is kept by now, and what the thread was writing to a library is written wholly or not at all; its workers
    end by themselves.
    """
    logging.shutdown()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)


def _log_to(path: Path) -> None:
    """Bugs are written down in one file of bounded size; where it cannot be written, on standard error."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > 1_000_000:
            path.unlink()
        logging.basicConfig(
            filename=path, level=logging.WARNING, format="%(asctime)s %(name)s %(levelname)s %(message)s"
        )
    except OSError:
        logging.basicConfig(level=logging.WARNING)


class Handler:
    """Gets every exception that nobody caught: an AppError is shown as its sentence, a bug is logged and shown."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._is_showing = False

    def __call__(self, kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
        """Take the place of sys.excepthook."""
        if isinstance(error, KeyboardInterrupt):
            self._window.close()
            return
        is_bug = not isinstance(error, AppError)
        if is_bug:
            _log.critical("a bug", exc_info=(kind, error, traceback))
            sys.__excepthook__(kind, error, traceback)
        if not self._is_showing:  # what fails in painting would otherwise open a dialog a frame
            self._is_showing = True
            if is_bug:
                self._window.show_bug(error)
            else:
                self._window.show_error(AppError(_THROUGH_QT.sub("", str(error))))
            self._is_showing = False
