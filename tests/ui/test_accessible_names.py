"""What a screen reader says of every widget, and what keys every menu answers to."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QMenu, QWidget

from tests.ui.rooms import called, focusable, rooms, seen
from tests.ui.windows import Open
from timeline_app.translation import Language, install
from timeline_app.ui.actions import ACTIONS, MENUS, SUBMENUS, translate


def spoken(widget: QWidget) -> str:
    """The name that assistive technology gets."""
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface.text(QAccessible.Text.Name).strip()


def mnemonic(text: str) -> str:
    """The letter that is pressed with Alt, "" for none."""
    return QKeySequence.mnemonic(text).toString().rsplit("+", 1)[-1]


def clashes(texts: list[str]) -> list[str]:
    counted = Counter(letter for text in texts if (letter := mnemonic(text)))
    return [
        f"{letter}: {[text for text in texts if mnemonic(text) == letter]}"
        for letter in counted
        if counted[letter] > 1
    ]


def test_what_is_chosen_in_a_box_does_not_hide_what_it_is_for(open_window: Open, tmp_path: Path) -> None:
    unnamed = [
        f"{room}: {called(box)}"
        for room, top in rooms(open_window, tmp_path)
        for box in focusable(top)
        if isinstance(box, QComboBox) and not box.accessibleDescription() and not _has_label(box)
    ]
    assert unnamed == []


def _has_label(box: QComboBox) -> bool:
    """Whether a label says what a box is for; on Linux Qt gives what is chosen as its name."""
    return any(label.buddy() is box for label in box.window().findChildren(QLabel))


def test_every_widget_that_keys_reach_is_named_in_words(open_window: Open, tmp_path: Path) -> None:
    mute = [
        f"{room}: {called(widget)} “{spoken(widget)}”"
        for room, top in rooms(open_window, tmp_path)
        for widget in focusable(top)
        if not any(letter.isalnum() for letter in spoken(widget))
    ]
    assert mute == []


def test_no_two_widgets_of_a_dialog_answer_to_the_same_letter(open_window: Open, tmp_path: Path) -> None:
    clashing = [
        f"{room}: {clash}"
        for room, top in rooms(open_window, tmp_path)
        for clash in clashes(
            [
                w.text()
                for w in seen(top)
                if isinstance(w, QAbstractButton) or (isinstance(w, QLabel) and w.buddy())
            ]
        )
    ]
    assert clashing == []


@pytest.fixture(params=[Language.ENGLISH, Language.GERMAN])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Language]:
    install(qapp, request.param)
    yield request.param
    install(qapp, Language.ENGLISH)


@pytest.mark.parametrize("menu", [*MENUS, *SUBMENUS])
def test_no_two_entries_of_a_menu_answer_to_the_same_letter(menu: str, language: Language) -> None:
    texts = [translate(spec.text) for spec in ACTIONS if spec.menu == menu]
    texts += [translate(title) for title, parent in SUBMENUS.items() if parent == menu]
    assert clashes(texts) == []


def test_no_two_menus_answer_to_the_same_letter(open_window: Open, tmp_path: Path, language: Language) -> None:
    window = open_window(library=tmp_path / "empty.timeline")
    menus = [action.text() for action in window.menuBar().actions()]
    assert clashes(menus) == []
    assert all(mnemonic(text) for text in menus)
    for menu in window.menuBar().findChildren(QMenu):
        texts = [action.text() for action in menu.actions() if isinstance(action, QAction)]
        assert clashes(texts) == [], menu.title()
