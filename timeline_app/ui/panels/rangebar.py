"""The status bar: what is chosen out of what, a field for a range, progress, failures."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar, QPushButton, QToolButton, QWidget

from timeline_app.ui.announcing import announce
from timeline_app.ui.movement import moves
from timeline_app.ui.panels.chip_button import ChipButton
from timeline_app.ui.panels.labels import ElidedLabel
from timeline_app.ui.theme import UNIT_PX, colors_of

_MESSAGE_MS = 6_000
_FIELD_PX = 80 * UNIT_PX


class RangeBar(QWidget):
    """Shows counts and progress and says which range is typed.

    `range_typed(text)`; `cleared()`: no range is wanted; `cancel_requested()`: stop what the progress is of;
    `failures_requested()`: show the files that failed; `filter_cleared()`: no filter is wanted.
    """

    range_typed = Signal(str)
    cleared = Signal()
    cancel_requested = Signal()
    failures_requested = Signal()
    filter_cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counts = ElidedLabel(self)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Type a range: 18–19 Aug 2020; Oct 2020"))
        self.field.setAccessibleName(self.tr("Range"))
        self.field.setMaximumWidth(_FIELD_PX)
        self.field.setMinimumWidth(_FIELD_PX * 9 // 16)
        self.clear_button = QPushButton(self.tr("Clear"), self)
        self.clear_button.setToolTip(self.tr("Show everything again (Esc)"))
        self.filter_button = ChipButton(self)
        self.filter_button.hide()
        self.message = ElidedLabel(self)
        self.message.hide()
        self.failures = QToolButton(self)
        self.failures.setToolTip(self.tr("Show which files could not be read, and why"))
        self.failures.hide()
        self.progress_text = ElidedLabel(self)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(40 * UNIT_PX)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.cancel_button = QPushButton(self.tr("Cancel"), self)
        self._range_text = ""
        self._is_error = False
        self._message_timer = QTimer(self)
        self._message_timer.setSingleShot(True)
        self._message_timer.setInterval(_MESSAGE_MS)
        self._lay_out()
        self._join()
        self.hide_progress()
        self.show_counts(0, 0, 0, 0)

    def show_counts(
        self, events: int, all_events: int, articles: int, all_articles: int, range_text: str = ""
    ) -> None:
        """Say how many events and articles are chosen, and by which range, "" for none."""
        parts = [self._event_words(events, all_events), self._article_words(articles, all_articles), range_text]
        self.counts.set_text(" · ".join(part for part in parts if part))
        if range_text and range_text != self._range_text:
            self.field.clear()  # what was typed has become the range, and Esc is the window's again
        self._range_text = range_text
        self.clear_button.setEnabled(bool(range_text))
        if range_text and self._is_error:
            self._clear_message()

    def show_error(self, sentence: str) -> None:
        """Say what is wrong with the range that was typed; it stays until something else is typed."""
        self._message_timer.stop()
        self._show_message("⚠ " + sentence, is_error=True)
        self.field.setAccessibleDescription(sentence)
        announce(self.field, sentence, is_urgent=True)

    def show_message(self, sentence: str) -> None:
        """Say in passing that something was done."""
        self._show_message(sentence, is_error=False)
        announce(self, sentence)
        self._message_timer.start()

    def show_progress(self, done: int, total: int, text: str = "") -> None:
        """How far the work is; `total` 0 while it is not known."""
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        counted = (
            self.tr("Reading {done} of {total}").format(done=done, total=total) if total else self.tr("Reading…")
        )
        self.progress_text.set_text(text or counted)
        for widget in (self.progress, self.progress_text, self.cancel_button):
            widget.show()
        if not total and not moves(self):
            self.progress.hide()  # it would go to and fro; the words say the same

    def hide_progress(self) -> None:
        """The work is done."""
        for widget in (self.progress, self.progress_text, self.cancel_button):
            widget.hide()

    def show_filter(self, words: str) -> None:
        """Tell which filter leaves events out; "" for none."""
        self.filter_button.set_words(self.tr("Filter: {words}").format(words=words) if words else "")
        self.filter_button.setVisible(bool(words))

    def show_failures(self, count: int) -> None:
        """Offer the list of files that could not be read; nothing for 0."""
        self.failures.setText("⚠ " + self.tr("%Ln files not read", None, count))
        self.failures.setVisible(count > 0)

    def focus_range(self) -> None:
        """Put the cursor into the field."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of a new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.message.text():
            self._color_message()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc in the field takes back what was typed; on an empty field it is the window's.

        What is wrong with it is no longer said once the hand is elsewhere.
        """
        if event.type() == QEvent.Type.FocusOut and self._is_error:
            self._clear_message()
        if (
            isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and (self.field.text() or self._is_error)
        ):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.field.clear()
                self._clear_message()
                return True
        return super().eventFilter(watched, event)

    def _join(self) -> None:
        self.field.installEventFilter(self)
        self.field.returnPressed.connect(self._tell_range)
        self.field.textEdited.connect(self._clear_message)
        self.clear_button.clicked.connect(self._clear)
        self.cancel_button.clicked.connect(self.cancel_requested)
        self.failures.clicked.connect(self.failures_requested)
        self.filter_button.clicked.connect(self.filter_cleared)
        self._message_timer.timeout.connect(self._clear_message)

    def _tell_range(self) -> None:
        if text := self.field.text().strip():
            self.range_typed.emit(text)
        else:
            self._clear()

    def _clear(self) -> None:
        self.field.clear()
        self._clear_message()
        self.cleared.emit()

    def _show_message(self, sentence: str, *, is_error: bool) -> None:
        self._is_error = is_error
        self.message.set_text(sentence)
        self.message.show()
        self._color_message()
        self._mark_field(is_invalid=is_error)

    def _clear_message(self) -> None:
        self._is_error = False
        self.message.set_text("")
        self.message.hide()
        self.field.setAccessibleDescription("")
        self._mark_field(is_invalid=False)

    def _color_message(self) -> None:
        colors = colors_of(self.palette())
        palette = QPalette(self.message.palette())
        palette.setColor(QPalette.ColorRole.WindowText, QColor(colors.error if self._is_error else colors.muted))
        self.message.setPalette(palette)

    def _mark_field(self, *, is_invalid: bool) -> None:
        if bool(self.field.property("invalid")) != is_invalid:
            self.field.setProperty("invalid", is_invalid)
            self.field.style().polish(self.field)  # the style sheet looks at the property only then

    def _event_words(self, events: int, all_events: int) -> str:
        if events != all_events:
            return self.tr("{n} of %Ln events", None, all_events).format(n=self._number(events))
        return self.tr("%Ln events", None, events)

    def _article_words(self, articles: int, all_articles: int) -> str:
        if articles != all_articles:
            return self.tr("{n} of %Ln articles", None, all_articles).format(n=self._number(articles))
        return self.tr("%Ln articles", None, articles)

    def _number(self, number: int) -> str:
        return self.locale().toString(number)

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(3 * UNIT_PX, UNIT_PX, 2 * UNIT_PX, UNIT_PX)
        layout.setSpacing(2 * UNIT_PX)
        layout.addWidget(self.counts)
        layout.addWidget(self.filter_button)
        layout.addSpacing(2 * UNIT_PX)
        layout.addWidget(self.field, 1)
        layout.addWidget(self.clear_button)
        layout.addWidget(self.message, 3)
        layout.addStretch(0)
        layout.addWidget(self.failures)
        layout.addWidget(self.progress_text)
        layout.addWidget(self.progress)
        layout.addWidget(self.cancel_button)
