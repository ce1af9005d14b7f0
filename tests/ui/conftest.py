"""What the tests of the window share."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication


@pytest.fixture(scope="session", autouse=True)
def emptied_clipboard(qapp: QApplication) -> Iterator[None]:
    """Leave nothing on the clipboard: Qt's offscreen one frees it after Python has ended, and crashes."""
    yield
    QGuiApplication.clipboard().clear()
