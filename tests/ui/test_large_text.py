"""Twice as large a font cuts nothing off: in the window, in the dialogs, in both languages' longest words."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLabel, QLineEdit, QPushButton, QWidget

from tests.ui.rooms import called, rooms, seen
from tests.ui.windows import Open
from timeline_app.translation import Language, install
from timeline_app.ui.panels.labels import ElidedLabel

#: A pixel is rounding.
_SLACK_PX = 1


@pytest.fixture(params=[(1.0, "en"), (2.0, "en"), (2.0, "de")], ids=["usual", "twice", "twice in German"])
def look(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    """The size of the program's font beside the usual one, and the language: German has the longer words."""
    scale, language = request.param
    before = qapp.font()
    font = QFont(before)
    font.setPointSizeF(before.pointSizeF() * scale)
    qapp.setFont(font)
    install(qapp, Language(language))
    yield
    install(qapp, Language.ENGLISH)
    qapp.setFont(before)


def cut(widget: QWidget) -> str:
    """What a label or a button lacks to be read whole, "" for nothing; those that elide are meant to."""
    if isinstance(widget, QLabel) and widget.wordWrap():
        needed = widget.heightForWidth(widget.width())
        return f"{widget.height()} of {needed} px high" if widget.height() + _SLACK_PX < needed else ""
    needs = widget.minimumSizeHint() if isinstance(widget, QLabel) else widget.sizeHint()
    if widget.width() + _SLACK_PX < needs.width():
        return f"{widget.width()} of {needs.width()} px wide"
    return f"{widget.height()} of {needs.height()} px high" if widget.height() + _SLACK_PX < needs.height() else ""


def has_words(widget: QWidget) -> bool:
    if isinstance(widget, ElidedLabel):
        return False
    if isinstance(widget, QLabel | QPushButton | QCheckBox):
        return bool(widget.text())
    return isinstance(widget, QAbstractButton) and bool(widget.text())


@pytest.mark.usefixtures("look")
def test_all_words_are_read_whole(open_window: Open, tmp_path: Path) -> None:
    short = []
    for room, top in rooms(open_window, tmp_path):
        QApplication.processEvents()
        for widget in seen(top):
            lack = cut(widget) if has_words(widget) else ""
            if isinstance(widget, QLineEdit) and widget.height() < widget.fontMetrics().height() + 2:
                lack = f"{widget.height()} px high"
            short += [f"{room}: {called(widget)}: {lack}"] if lack else []
    assert short == [], "\n".join(short)
