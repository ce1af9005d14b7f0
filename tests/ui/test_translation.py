"""The whole window in German, and in a language that only a test speaks: no English is left, nothing is cut."""

import re
from collections import Counter
from collections.abc import Callable, Generator, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QElapsedTimer, QLocale, Qt, QTimer, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QMenu,
    QMenuBar,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from docs.translations.catalogue import read
from tests.ui.shown_texts import Shown, shown_texts
from tests.ui.windows import Open, Settle
from timeline_app.painting.dates import format_interval
from timeline_app.settings import Settings
from timeline_app.translation import Language, install
from timeline_app.ui import sentences
from timeline_app.ui.panels.labels import ElidedLabel
from timeline_app.ui.state import WindowState, load_state, save_state
from timeline_app.ui.window import MainWindow

#: Dialogs are raised and grab the keyboard, which the offscreen platform cannot do, and says so.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

#: Told in two articles, undated, doubtful, planned, denied, with a participant, a place and a source.
_NOTES = {
    "one.txt": """Minister opens bridge in Arendal

ARENDAL, May 4, 2021. /Longitude/. The transport minister Kari Moen opened the new bridge on Monday.

The first lorry crossed it on Tuesday morning, the police said. The old bridge had collapsed on 12 March 2019.
Around 1990 the town had bought it. The mayor did not visit it in June 2021. It will be painted in 2022.
""",
    "two.txt": """A bridge again

OSLO, May 4. /Latitude/. The transport minister Kari Moen opened the new bridge in Arendal on Monday.
""",
}

#: Actions that open a dialog of ours on the chosen event.
_DIALOGS = (
    "show_shortcuts", "edit_event", "edit_date", "edit_tags", "edit_note", "add_event", "merge_events",
    "change_article_date", "change_years", "show_failures", "export_picture",
)  # fmt: skip


#: What the style sheet leaves beside the words of a column.
_HEADER_PADDING_PX = 16


class _Marking(QTranslator):
    """A language of the test's own: each text between marks, with accents and half as long again."""

    def translate(self, _context: str, text: str, _disambiguation: str | None = None, _n: int = -1) -> str:
        parts = re.split(r"(\{\w*\}|%L?n|&&?\w?|<[^>]*>)", text)
        accented = "".join(part if index % 2 else part.translate(_ACCENTS) for index, part in enumerate(parts))
        return f"⟦{accented}{'~' * (len(text) * 2 // 5)}⟧" if text.strip() else text

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's own name
        return False


_ACCENTS = str.maketrans("AEIOUaeiou", "ÅÉÎÖÜåéîöü")


def _forget_words() -> None:
    """Words are kept by locale, which this file's own language shares with German."""
    format_interval.cache_clear()
    sentences._kept.cache_clear()


@pytest.fixture
def speak(qapp: QApplication) -> Generator[Callable[[Language], None], None, None]:
    """Speak another language until the end of the test."""

    def change(language: Language) -> None:
        install(qapp, language)
        _forget_words()

    yield change
    change(Language.ENGLISH)


@pytest.fixture
def marked(qapp: QApplication) -> Generator[None, None, None]:
    """Mark every text that is translated; the locale is not English, so that what the engines say is, too."""
    QLocale.setDefault(QLocale("de_DE"))
    translator = _Marking(qapp)
    qapp.installTranslator(translator)
    _forget_words()
    yield
    qapp.removeTranslator(translator)
    translator.setParent(None)  # nothing of it is left to others
    install(qapp, Language.ENGLISH)
    _forget_words()


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    folder = tmp_path / "notes"
    folder.mkdir()
    for name, text in _NOTES.items():
        (folder / name).write_text(text, "utf-8")
    (folder / "broken.txt").write_bytes(b"\0\1\2")
    return folder


def _everything(window: MainWindow, settle: Settle) -> list[Shown]:
    """All texts of the window with a chosen range and filter, of its context menus and of its dialogs."""
    texts = list(shown_texts(window))
    work = window.work
    ids = [int(number) for number in work.session.snapshot.columns.event_id] if work.session.snapshot else []
    work.desk.select_event(ids[-1])
    work.parts.range_bar.range_typed.emit("2019 - 2021")
    settle(window)
    texts += shown_texts(window)
    for name in _DIALOGS:
        _in_dialog(window._actions[name].trigger, lambda dialog: texts.extend(shown_texts(dialog)))
    work.show_palette()
    texts += shown_texts(window)
    work.show_palette()
    return texts


def _in_dialog(
    open_it: Callable[[], object], look: Callable[[QDialog], object], *, patience_ms: int = 5_000
) -> None:
    """Look at the dialog that opens, and close it; also where opening it waits until it is closed."""
    seen: list[QDialog] = []

    def visit() -> None:
        shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
        if shown:
            timer.stop()
            seen.extend(shown)
            look(shown[0])
            shown[0].reject()

    timer = QTimer(interval=10)
    timer.timeout.connect(visit)
    timer.start()
    open_it()
    began = QElapsedTimer()
    began.start()
    while not seen and began.elapsed() < patience_ms:
        QApplication.processEvents()
    timer.stop()
    assert seen, "no dialog has opened"


def _without_marks(text: str) -> str:
    """What stands outside of all marks."""
    depth, kept = 0, []
    for char in text:
        depth += (char == "⟦") - (char == "⟧")
        kept.append(char if not depth and char != "⟧" else " ")
    return "".join(kept)


def _own_words(window: MainWindow, folder: Path) -> set[str]:
    """Words that are nobody's to translate: of the articles, of files, names of methods, months, days and keys."""
    locale = QLocale()
    names = [locale.monthName(month, kind) for month in range(1, 13) for kind in QLocale.FormatType]
    names += [locale.standaloneMonthName(month, kind) for month in range(1, 13) for kind in QLocale.FormatType]
    names += [locale.dayName(day, kind) for day in range(1, 8) for kind in QLocale.FormatType]
    keys = "Ctrl Shift Alt Del Return Esc Home End Left Right Up Down PgUp PgDown Space Enter Meta Ins Backspace"
    text = " ".join(
        [*_NOTES.values(), *names, keys, "broken.txt", str(folder), str(window.work.session.library.path)]
    )
    return set(re.findall(r"[^\W\d_]{2,}", text))


def test_every_word_of_the_window_can_be_translated(
    open_window: Open, settle: Settle, notes: Path, marked: None
) -> None:
    window = open_window(notes)
    own = _own_words(window, notes)
    leaks = {
        f"{place}: {text}"
        for text, place in _everything(window, settle)
        for word in re.findall(r"[^\W\d_]{2,}", re.sub(r"<[^>]*>", " ", _without_marks(text)))
        if word not in own
    }
    assert not leaks, "\n".join(sorted(leaks))


def test_the_window_in_german_has_no_english_text(
    open_window: Open, settle: Settle, notes: Path, speak: Callable[[Language], None]
) -> None:
    speak(Language.GERMAN)
    window = open_window(notes)
    speak(Language.GERMAN)  # opening a window in a test sets the locale
    forms = read("de").forms
    english = {message.source.replace("&", "") for message, words in forms.items() if message.source not in words}
    english -= {words[0].replace("&", "") for words in forms.values()}
    left = {f"{place}: {text}" for text, place in _everything(window, settle) if text.replace("&", "") in english}
    assert not left, "\n".join(sorted(left))


@pytest.mark.parametrize("language", [Language.ENGLISH, Language.GERMAN])
def test_no_two_entries_of_a_menu_have_one_mnemonic(
    open_window: Open, speak: Callable[[Language], None], language: Language
) -> None:
    speak(language)
    window = open_window()
    menus: list[QMenuBar | QMenu] = [window.menuBar(), *window.menuBar().findChildren(QMenu)]
    for menu in menus:
        texts = [action.text().replace("&&", "") for action in menu.actions()]
        keys = Counter(text[text.index("&") + 1].casefold() for text in texts if "&" in text)
        assert [key for key, count in keys.items() if count > 1] == [], texts


@pytest.mark.parametrize("language", [Language.ENGLISH, Language.GERMAN])
def test_no_button_label_or_column_is_cut(
    open_window: Open, settle: Settle, notes: Path, speak: Callable[[Language], None], language: Language
) -> None:
    speak(language)
    window = open_window(notes)
    speak(language)
    cut = set(_cut(window))
    for show in (window.work.parts.show_events, window.work.parts.show_filter):
        show()
        QApplication.processEvents()
        cut |= set(_cut(window))
    ids = [int(number) for number in window.work.session.snapshot.columns.event_id]
    window.work.desk.select_event(ids[-1])
    for name in _DIALOGS:
        _in_dialog(window._actions[name].trigger, lambda dialog: cut.update(_cut(dialog)))
    window.work.show_palette()
    cut.update(_cut(window))
    assert not cut, "\n".join(sorted(cut))


def _cut(top: QWidget) -> Iterator[str]:
    """The texts that need more room than they have."""
    for widget in top.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and not widget.wordWrap()):
            needed = widget.minimumSizeHint().width()
            if widget.text() and not isinstance(widget, ElidedLabel) and widget.width() < needed:
                yield f"{type(top).__name__}: {widget.text()} has {widget.width()} px of {needed}"
        elif isinstance(widget, QComboBox):
            option = QStyleOptionComboBox()
            widget.initStyleOption(option)
            field = QStyle.SubControl.SC_ComboBoxEditField
            room = widget.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, widget).width()
            if room < (needed := widget.fontMetrics().horizontalAdvance(widget.currentText())):
                yield f"{type(top).__name__}: {widget.currentText()} has {room} px of {needed}"
        elif isinstance(widget, QHeaderView) and widget.orientation() is Qt.Orientation.Horizontal:
            for section in range(widget.count()):
                words = str(widget.model().headerData(section, Qt.Orientation.Horizontal) or "")
                needed = widget.fontMetrics().horizontalAdvance(words) + _HEADER_PADDING_PX
                if not widget.isSectionHidden(section) and widget.sectionSize(section) < needed:
                    yield f"{type(top).__name__}: {words} has {widget.sectionSize(section)} px of {needed}"


def test_choosing_a_language_ends_the_window_for_one_that_speaks_it(
    open_window: Open, notes: Path, settings: Settings
) -> None:
    window = open_window(notes)
    library = window.work.session.library.path
    window._actions["use_german"].trigger()
    assert not window.isVisible()
    assert window.reopens == library
    assert load_state(settings.state_file).language == "de"


def test_choosing_the_language_that_is_spoken_changes_nothing(open_window: Open, settings: Settings) -> None:
    save_state(settings.state_file, WindowState(language="en"))
    window = open_window()
    assert window._actions["use_english"].isChecked()
    window._actions["use_english"].trigger()
    assert window.isVisible()
    assert window.reopens is None


def test_a_summary_leaves_a_german_window_in_german(
    open_window: Open, settle: Settle, notes: Path, speak: Callable[[Language], None]
) -> None:
    window = open_window(notes)
    speak(Language.GERMAN)
    window.work.parts.range_bar.range_typed.emit("3. – 4. Mai 2021")
    settle(window)
    window._actions["copy_summary"].trigger()
    text = QApplication.clipboard().text()
    assert text.startswith("Zusammenfassung: 3. – 4. Mai 2021\n")
    assert "\nQuellen\n[1] " in text
