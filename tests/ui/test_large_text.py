"""Twice as large a font cuts nothing off: in the window, in the dialogs, in both languages' longest words."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLabel, QLineEdit, QPushButton, QWidget

from tests.ui.rooms import Open, called, rooms, seen
from timeline_app.translation import Language, install
from timeline_app.ui.panels.labels import ElidedLabel

#: A pixel is rounding.
_SLACK_PX = 1


@pytest.fixture(params=[1.0, 2.0], ids=["usual", "twice"])
def scale(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[float]:
    """The size of the program's font beside the usual one."""
    before = qapp.font()
    font = QFont(before)
    font.setPointSizeF(before.pointSizeF() * request.param)
    qapp.setFont(font)
    yield request.param
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


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """The language with the longer words."""
    install(qapp, Language.GERMAN)
    yield
    install(qapp, Language.ENGLISH)


@pytest.mark.usefixtures("german")
def test_german_is_read_whole_too(scale: float, open_window: Open, tmp_path: Path) -> None:
    test_labels_and_buttons_are_read_whole(scale, open_window, tmp_path)


def test_labels_and_buttons_are_read_whole(scale: float, open_window: Open, tmp_path: Path) -> None:
    short = []
    for room, top in rooms(open_window, tmp_path):
        QApplication.processEvents()
        worded = [widget for widget in seen(top) if has_words(widget)]
        short += [f"{room}: {called(widget)}: {lack}" for widget in worded if (lack := cut(widget))]
    assert short == [], "\n".join(short)


def test_fields_are_high_enough_for_their_words(scale: float, open_window: Open, tmp_path: Path) -> None:
    low = []
    for room, top in rooms(open_window, tmp_path):
        QApplication.processEvents()
        fields = [field for field in seen(top) if isinstance(field, QLineEdit)]
        low += [
            f"{room}: {called(f)}: {f.height()} px" for f in fields if f.height() < f.fontMetrics().height() + 2
        ]
    assert low == [], "\n".join(low)
