"""Pictures without a window, in English."""

import pytest

pytest.importorskip(
    "PySide6.QtWidgets", reason="the system lacks what Qt needs: run “make system”", exc_type=ImportError
)

from PySide6.QtWidgets import QApplication

from timeline_app.translation import Language, install


@pytest.fixture(scope="session", autouse=True)
def english(qapp: QApplication) -> None:
    """Speak English with its plurals, whatever the machine speaks."""
    install(qapp, Language.ENGLISH)
