"""One year for several articles: which ones, which year, and a look at what it makes of each date."""

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from timeline_app.errors import AppError
from timeline_app.model import Interval, ReferenceDate
from timeline_app.ui.panels.choice_box import ChoiceBox
from timeline_app.ui.panels.labels import plain_label, share_words
from timeline_app.ui.panels.values import YearScope
from timeline_app.ui.panels.years_model import Column, YearsModel
from timeline_app.ui.safetext import tooltip
from timeline_app.ui.sentences import translated
from timeline_app.ui.theme import UNIT_PX, colors_of

_OFFERED = 4
_FIELD_PX = 24 * UNIT_PX
_DATE_PX = 36 * UNIT_PX


class YearsDialog(QDialog):
    """Asks for the year of the articles of a scope; `dates_chosen(dict of Interval by article id)` is the answer.

    `parse_year` turns what is typed into an astronomical year or raises an AppError, whose sentence is shown;
    `in_year` gives the date of an article in a year, None where it has no such day; `likely_years` the years that
    were weighed and how likely each is for all of them, the likeliest first; `format_date` writes a date in the
    user's locale.
    """

    dates_chosen = Signal(object)

    def __init__(
        self,
        scopes: Sequence[YearScope],
        *,
        parse_year: Callable[[str], int],
        in_year: Callable[[ReferenceDate | None, int], Interval | None],
        likely_years: Callable[[Iterable[ReferenceDate | None]], Sequence[tuple[int, float]]],
        format_date: Callable[[Interval], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._scopes, self._parse_year, self._likely_years = scopes, parse_year, likely_years
        self._format_date = format_date
        self.choices: list[QPushButton] = []
        self.setWindowTitle(self.tr("Year of several articles"))
        self.resize(190 * UNIT_PX, 120 * UNIT_PX)
        self.model = YearsModel(in_year=in_year, format_date=format_date, parent=self)
        self.scope = ChoiceBox(self)
        self.scope.addItems([scope.label for scope in scopes])
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("2020"))
        self.field.setFixedWidth(_FIELD_PX)
        self.table = self._table()
        self.answer = plain_label(self)
        self._choices_row = QHBoxLayout()
        self._choices_row.setSpacing(2 * UNIT_PX)
        self._lay_out()
        self.scope.currentIndexChanged.connect(self._show_scope)
        self.field.textChanged.connect(self._read_field)
        self.model.changed.connect(self._say)
        self.accepted.connect(lambda: self.dates_chosen.emit(self.model.dates()))
        self._error = ""
        self._show_scope(0)
        self.field.setFocus()

    def _table(self) -> QTableView:
        table = QTableView(self)
        table.setModel(self.model)
        table.setAccessibleName(self.tr("What will change"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(Column.ARTICLE, QHeaderView.ResizeMode.Stretch)
        for column in (Column.BEFORE, Column.AFTER):
            table.setColumnWidth(column, _DATE_PX)
        return table

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(4 * UNIT_PX,) * 4)
        layout.setSpacing(3 * UNIT_PX)
        for text, widget in ((self.tr("&Articles:"), self.scope), (self.tr("&Year:"), self.field)):
            label = QLabel(text, self)
            label.setBuddy(widget)
            row = QHBoxLayout()
            row.setSpacing(2 * UNIT_PX)
            row.addWidget(label)
            row.addWidget(widget)
            if widget is self.field:
                row.addLayout(self._choices_row)
            row.addStretch(1)
            layout.addLayout(row)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.answer)
        buttons = QDialogButtonBox(self)
        self.ok_button = buttons.addButton(QDialogButtonBox.StandardButton.Ok)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def _show_scope(self, number: int) -> None:
        items = self._scopes[number].items
        for button in self.choices:
            button.deleteLater()
        likely = self._likely_years(item.reference for item in items)[:_OFFERED]
        self.choices = [self._choice(year, share) for year, share in likely]
        for before, after in pairwise((self.field, *self.choices)):
            self.setTabOrder(before, after)
        self.model.set_items(items)

    def _choice(self, year: int, share: float) -> QPushButton:
        words = self._format_date(Interval.year(year))
        button = QPushButton(f"{words} · {share_words(share, self.locale())}", self)
        button.setToolTip(tooltip(self.tr("How likely the year is, if all of these articles are of one year")))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._choose(words))
        self._choices_row.addWidget(button)
        return button

    def _choose(self, words: str) -> None:
        self.field.setText(words)
        self.field.setFocus()

    def _read_field(self, text: str) -> None:
        year, self._error = None, ""
        if text.strip():
            try:
                year = self._parse_year(text.strip())
            except AppError as error:
                self._error = translated(str(error))
        self.field.setProperty("invalid", bool(self._error))
        self.field.style().polish(self.field)
        self.model.set_year(year)

    def _say(self) -> None:
        """Say how much will change, or what is wrong with the year."""
        count, impossible = len(self.model.dates()), self.model.impossible()
        sentences = [f"⚠ {self._error}" if self._error else ""]
        if impossible:
            sentences.append(self.tr("%Ln days do not exist in that year.", None, impossible))
        colors = colors_of(self.palette())
        palette = QPalette(self.answer.palette())
        palette.setColor(QPalette.ColorRole.WindowText, QColor(colors.error if self._error else colors.muted))
        self.answer.setPalette(palette)
        self.answer.setText(" ".join(sentence for sentence in sentences if sentence))
        self.field.setAccessibleDescription(self.answer.text())
        self.ok_button.setEnabled(count > 0)
        self.ok_button.setText(self.tr("Set %Ln dates", None, count) if count else self.tr("Set dates"))
