"""Where the keys go is always seen, in every theme, and every place can be reached by them."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QItemSelectionModel, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QListView, QTableView, QWidget

from tests.ui.rooms import called, focusable, rooms
from tests.ui.windows import NOTE, Open
from timeline_app.ui.theme import Theme, apply_theme

SHOWN = (Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST)
#: WCAG 2.2, 1.4.11 and 2.4.13: what shows the focus differs so much from the same place without it.
LEAST_CONTRAST = 3.0
#: So much of a widget's outline has to change, or as much within it.
LEAST_SHARE = 0.3
ROWS = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


@pytest.fixture(autouse=True)
def own_look(qapp: QApplication) -> Iterator[None]:
    """A cursor that does not blink; the look of the tests before is put back."""
    before = qapp.palette(), qapp.styleSheet(), qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    yield
    qapp.setPalette(before[0])
    qapp.setStyleSheet(before[1])
    qapp.setCursorFlashTime(before[2])


def luminance(image: QImage) -> NDArray[np.float64]:
    """Relative luminance by WCAG 2.2 of every pixel."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    rgb = rows[:, : plain.width() * 3].reshape(plain.height(), plain.width(), 3) / 255
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    return linear @ np.array([0.2126, 0.7152, 0.0722])


def changed_pixels(before: QImage, after: QImage) -> int:
    """How many pixels differ by at least the contrast that is seen."""
    one, other = luminance(before), luminance(after)
    contrast = (np.maximum(one, other) + 0.05) / (np.minimum(one, other) + 0.05)
    return int((contrast >= LEAST_CONTRAST).sum())


def picture(top: QWidget, widget: QWidget) -> QImage:
    """A widget as it is seen in its window, with what is drawn just around it."""
    rect = QRect(widget.mapTo(top, widget.rect().topLeft()), widget.size()).adjusted(-3, -3, 3, 3)
    QApplication.processEvents()
    return top.grab(rect.intersected(top.rect())).toImage()


def show_focus(top: QWidget, widget: QWidget) -> tuple[QImage, QImage]:
    """The pictures of a widget without and with the keys."""
    top.activateWindow()
    top.setFocus()
    if (holder := top.focusWidget()) is not None:
        holder.clearFocus()
    without = picture(top, widget)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    return without, picture(top, widget)


@pytest.mark.parametrize("theme", SHOWN)
def test_the_focus_is_seen_on_every_widget(
    theme: Theme, open_window: Open, tmp_path: Path, qapp: QApplication
) -> None:
    apply_theme(qapp, theme)
    unseen = []
    for room, top in rooms(open_window, tmp_path):
        apply_theme(qapp, theme)  # a window begins with the theme of its user
        for widget in focusable(top):
            if not widget.isVisible():
                continue
            without, with_ = show_focus(top, widget)
            if not widget.hasFocus():
                continue  # a room where something else keeps the keys
            outline = 2 * (widget.width() + widget.height())
            changed = changed_pixels(without, with_)
            if changed < min(LEAST_SHARE * outline, 200):
                unseen.append(f"{room}: {called(widget)}: {changed} of {outline} pixels")
    assert unseen == [], "\n".join(unseen)


def test_tab_walks_through_every_widget_and_back_to_the_first(open_window: Open, tmp_path: Path) -> None:
    """In rooms without a field that takes Tab for itself; and the way is the same backwards."""
    stuck = []
    for room, top in rooms(open_window, tmp_path):
        top.activateWindow()
        first = top.focusWidget()
        if first is None:
            stuck.append(f"{room}: nothing has the keys")
            continue
        visited: list[QWidget] = []
        for _ in range(300):
            holder = QApplication.focusWidget()
            if holder is None or (visited and holder is visited[0]):
                break
            visited.append(holder)
            QTest.keyClick(holder, Qt.Key.Key_Tab)
        missed = [called(w) for w in focusable(top) if not any(w is v or w.isAncestorOf(v) for v in visited)]
        if missed:
            stuck.append(f"{room}: {missed}")
    assert stuck == []


@pytest.mark.parametrize("theme", SHOWN)
def test_a_selected_row_is_told_by_more_than_a_tint(
    theme: Theme, open_window: Open, tmp_path: Path, qapp: QApplication
) -> None:
    """By something that differs 3:1 from the row that is not, whatever colours are seen."""
    note = tmp_path / "note.txt"
    note.write_text(NOTE, encoding="utf-8")
    window = open_window(note, library=tmp_path / "note.timeline")
    apply_theme(qapp, theme)
    parts = window.work.parts
    parts.show_events()
    for view in (parts.events.findChild(QTableView), parts.articles.findChild(QListView)):
        assert view is not None
        view.clearSelection()
        without = picture(window, view)
        row = view.visualRect(view.model().index(0, 0))
        view.selectionModel().select(view.model().index(0, 0), ROWS)
        assert changed_pixels(without, picture(window, view)) >= 2 * row.height(), type(view).__name__


def walked(top: QWidget) -> list[QWidget]:
    """Where the keys go by Tab, from where they are until they come back; links within a text count once."""
    visited: list[QWidget] = []
    for _ in range(300):
        holder = QApplication.focusWidget()
        if holder is None or (len(visited) > 1 and holder is visited[0]):
            break
        if not visited or holder is not visited[-1]:
            visited.append(holder)
        QTest.keyClick(holder, Qt.Key.Key_Tab)
    return visited


def test_tab_goes_through_a_dialog_as_it_is_read(open_window: Open, tmp_path: Path) -> None:
    """From top to bottom, and along a line to its end; only the first step back is to the start."""
    jumps = []
    for room, top in rooms(open_window, tmp_path):
        top.activateWindow()
        if not isinstance(top, QDialog) or top.focusWidget() is None:
            continue
        rects = [(w, QRect(w.mapTo(top, w.rect().topLeft()), w.size())) for w in walked(top)]
        backwards = [
            f"{room}: {called(one)} → {called(other)}"
            for (one, before), (other, after) in pairwise(rects)
            if after.bottom() < before.top() or (after.center().x() < before.left() and _is_beside(before, after))
        ]
        jumps += backwards if len(backwards) > 1 else []
    assert jumps == [], "\n".join(jumps)


def _is_beside(one: QRect, other: QRect) -> bool:
    """Whether two stand on one line."""
    return one.top() < other.center().y() < one.bottom() and one.height() < 2 * other.height()


def test_tab_goes_from_pane_to_pane_in_their_order_on_the_screen(open_window: Open, tmp_path: Path) -> None:
    note = tmp_path / "note.txt"
    note.write_text(NOTE, encoding="utf-8")
    window = open_window(note, library=tmp_path / "note.timeline")
    window.activateWindow()
    parts = window.work.parts
    parts.timeline.setFocus()
    panes = [pane for pane in parts.panes if pane.isVisible()]
    entered: list[QWidget] = []
    for widget in walked(window):
        pane = next((pane for pane in panes if pane is widget or pane.isAncestorOf(widget)), None)
        if pane is not None and pane not in entered:
            entered.append(pane)
    assert entered == panes
