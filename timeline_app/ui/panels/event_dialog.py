"""All that a user says of one event: title, date, lane, colour, tags and a note."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from timeline_app.errors import AppError
from timeline_app.model import Interval
from timeline_app.ui.panels.choice_box import ChoiceBox
from timeline_app.ui.panels.colour_names import colour_names, colour_words, swatch
from timeline_app.ui.panels.labels import plain_label, quoted
from timeline_app.ui.panels.tag_field import TagField, tags_of
from timeline_app.ui.panels.values import EventDraft, EventQuestion
from timeline_app.ui.safetext import one_line
from timeline_app.ui.sentences import translated
from timeline_app.ui.theme import UNIT_PX, colors_of

_WIDTH_PX = 140 * UNIT_PX
_NOTE_LINES = 4
_LONGEST_NOTE = 10_000
#: So many tags are shown, and so much of each.
_MOST_TAGS, _LONGEST_TAG = 200, 1_000


class Field(Enum):
    """Where the cursor stands at first."""

    TITLE = "title"
    DATE = "date"
    TAGS = "tags"
    NOTE = "note"


class EventDialog(QDialog):
    """Asks for an event; `answered(EventDraft)` is what the user said.

    `parse` turns a typed date into an interval or raises an AppError, whose sentence is shown; `format_date`
    writes a date in the user's locale.
    """

    answered = Signal(object)

    def __init__(
        self,
        question: EventQuestion,
        *,
        parse: Callable[[str], Interval],
        format_date: Callable[[Interval], str],
        first: Field = Field.TITLE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._question, self._parse, self._format_date = question, parse, format_date
        self._interval = question.draft.interval
        self.setWindowTitle(question.heading)
        self.setMinimumWidth(_WIDTH_PX)
        self._make_fields(question)
        self._lay_out()
        self.date_field.textChanged.connect(self._read_date)
        self.title_field.textChanged.connect(self._follow)
        self.accepted.connect(lambda: self.answered.emit(self.draft()))
        if question.draft.interval is None and question.date_text:
            self._read_date(question.date_text)
        self._follow()
        start = {Field.DATE: self.date_field, Field.TAGS: self.tag_field, Field.NOTE: self.note_field}
        start.get(first, self.title_field).setFocus()
        if first is Field.DATE:
            self.date_field.selectAll()

    def draft(self) -> EventDraft:
        """What the fields say."""
        lane = one_line(self.lane_box.currentText(), limit=80).strip()
        return EventDraft(
            title=one_line(self.title_field.text()).strip(),
            interval=self._interval,
            lane="" if lane == self.tr("Main lane") else lane,
            colour=self.colour_box.currentData(),
            tags=self.tag_field.tags(),
            note=self.note_field.toPlainText().strip()[:_LONGEST_NOTE],
        )

    @staticmethod
    def shown(draft: EventDraft) -> EventDraft:
        """As much of a draft as the fields show: a library from elsewhere may hold a tag of a million letters."""
        return replace(
            draft,
            title=one_line(draft.title).strip(),
            lane=one_line(draft.lane, limit=80).strip(),
            tags=tags_of(",".join(tag[:_LONGEST_TAG] for tag in draft.tags[:_MOST_TAGS])),
            note=draft.note[:_LONGEST_NOTE].strip(),
        )

    def _make_fields(self, question: EventQuestion) -> None:
        draft = question.draft
        self.title_field = QLineEdit(draft.title, self)
        self.title_field.setMaxLength(500)
        self.date_field = QLineEdit(question.date_text, self)
        self.date_field.setPlaceholderText(self.tr("19 Aug 2020, August 2020, 18–19 August 2020"))
        self.answer = plain_label(self)
        self.lane_box = ChoiceBox(self)
        self.lane_box.setEditable(True)
        self.lane_box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.lane_box.addItems([self.tr("Main lane"), *question.lanes])
        self.lane_box.setCurrentText(draft.lane or self.tr("Main lane"))
        self.lane_box.setToolTip(self.tr("Choose a lane, or type the name of a new one"))
        self.colour_box = ChoiceBox(self)
        for name in colour_names():
            self.colour_box.addItem(swatch(name, self.palette()), colour_words(name), name)
        self.colour_box.setCurrentIndex(max(0, self.colour_box.findData(draft.colour)))
        self.tag_field = TagField(question.tags, self)
        self.tag_field.set_tags(draft.tags)
        self.note_field = QPlainTextEdit(draft.note, self)
        self.note_field.setTabChangesFocus(True)
        self.note_field.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.note_field.setFixedHeight(_NOTE_LINES * self.fontMetrics().lineSpacing() + 4 * UNIT_PX)
        self.note_field.setPlaceholderText(self.tr("What you want to remember of it"))

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setHorizontalSpacing(4 * UNIT_PX)
        form.setVerticalSpacing(2 * UNIT_PX)
        if self._question.sentence:
            passage = plain_label(self, quoted(one_line(self._question.sentence, limit=400)))
            passage.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            form.addRow(passage)
        form.addRow(self.tr("&Title:"), self.title_field)
        form.addRow(self.tr("&Date:"), self.date_field)
        form.addRow("", self.answer)
        form.addRow(self.tr("&Lane:"), self.lane_box)
        form.addRow(self.tr("&Colour:"), self.colour_box)
        form.addRow(self.tr("Ta&gs:"), self.tag_field)
        form.addRow(self.tr("&Note:"), self.note_field)
        buttons = QDialogButtonBox(self)
        self.ok_button = buttons.addButton(QDialogButtonBox.StandardButton.Ok)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(4 * UNIT_PX,) * 4)
        layout.setSpacing(4 * UNIT_PX)
        layout.addLayout(form)
        layout.addWidget(buttons)
        self._say("\n".join(f"• {one_line(reason)}" for reason in self._question.reasons), is_error=False)

    def _read_date(self, text: str) -> None:
        """Say what the words mean, or what is wrong with them; the date so far stays while its words do."""
        question = self._question
        if text == question.date_text and question.draft.interval is not None:
            self._interval = question.draft.interval
            self._say("\n".join(f"• {one_line(reason)}" for reason in question.reasons), is_error=False)
            return
        self._interval = None
        try:
            self._interval = self._parse(text.strip()) if text.strip() else None
        except AppError as error:
            self._say(f"⚠ {translated(str(error))}", is_error=True)
        else:
            self._say(f"→ {self._format_date(self._interval)}" if self._interval else "", is_error=False)

    def _say(self, sentence: str, *, is_error: bool) -> None:
        colors = colors_of(self.palette())
        palette = QPalette(self.answer.palette())
        palette.setColor(QPalette.ColorRole.WindowText, QColor(colors.error if is_error else colors.muted))
        self.answer.setPalette(palette)
        self.answer.setText(sentence)
        self.date_field.setAccessibleDescription(sentence)
        self.date_field.setProperty("invalid", is_error)
        self.date_field.style().polish(self.date_field)
        self._follow()

    def _follow(self) -> None:
        """An event has a title, and a date that is understood, or none where it may be without."""
        is_bare = not self.date_field.text().strip() and not self._question.needs_date
        has_title = bool(self.title_field.text().strip())
        self.ok_button.setEnabled(has_title and (self._interval is not None or is_bare))
