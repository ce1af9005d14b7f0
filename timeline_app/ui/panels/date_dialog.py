"""Changing a date: what was found and why, what else was weighed, a field for another."""

import re
from collections.abc import Callable, Sequence

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from timeline_app.errors import AppError
from timeline_app.model import Candidate, Granularity, Interval
from timeline_app.model import calendar as cal
from timeline_app.ui.panels.labels import heading_font, plain_label
from timeline_app.ui.safetext import one_line, tooltip
from timeline_app.ui.theme import UNIT_PX, colors_of

_OFFERED = 9
_YEAR = re.compile(r"\d{4}", re.ASCII)


class DateDialog(QDialog):
    """Asks for the date of an article or an event; `interval` is the answer, None until there is one.

    `current`: the date so far; `reasons`: how it was found; `candidates`: others, each offered at one click.
    `parse` turns what is typed into an interval or raises an AppError, whose sentence is shown;
    `format_date` writes a date in the user's locale. A bare year typed where a day or a month is known moves
    that day or month into the year: the gesture for an assumed year.
    """

    def __init__(
        self,
        *,
        heading: str,
        title: str,
        current: Interval | None,
        parse: Callable[[str], Interval],
        format_date: Callable[[Interval], str],
        reasons: Sequence[str] = (),
        candidates: Sequence[Candidate] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.interval: Interval | None = None
        self._current, self._parse, self._format_date = current, parse, format_date
        self.setWindowTitle(heading)
        self.setMinimumWidth(110 * UNIT_PX)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(5 * UNIT_PX, 5 * UNIT_PX, 5 * UNIT_PX, 4 * UNIT_PX)
        self._layout.setSpacing(2 * UNIT_PX)
        self._add_found(title, reasons)
        self.choices = self._add_choices(candidates)
        self._add_field()
        self.field.setFocus()

    def _add_found(self, title: str, reasons: Sequence[str]) -> None:
        name = plain_label(self, one_line(title))
        name.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        found = plain_label(self, self._format_date(self._current) if self._current else self.tr("No date"))
        found.setFont(heading_font(self.font(), scale=1.4))
        self._layout.addWidget(name)
        self._layout.addWidget(found)
        for reason in reasons:
            self._layout.addWidget(plain_label(self, f"• {one_line(reason)}"))
        self._layout.addSpacing(2 * UNIT_PX)

    def _add_choices(self, candidates: Sequence[Candidate]) -> list[QPushButton]:
        """A button for each other date, three in a row."""
        others: dict[Interval, Candidate] = {}
        for candidate in candidates:
            if candidate.interval != self._current:
                others.setdefault(candidate.interval, candidate)
        chosen = list(others.values())[:_OFFERED]
        if not chosen:
            return []
        self._layout.addWidget(QLabel(self.tr("Or was it:"), self))
        grid = QGridLayout()
        self._layout.addLayout(grid)
        buttons = []
        for place, candidate in enumerate(chosen):
            button = QPushButton(self._format_date(candidate.interval), self)
            button.setToolTip(tooltip(candidate.reason))
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, picked=candidate.interval: self._pick(picked))
            grid.addWidget(button, place // 3, place % 3)
            buttons.append(button)
        self._layout.addSpacing(2 * UNIT_PX)
        return buttons

    def _add_field(self) -> None:
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("2020-08-19, 19 August 2020, or just the year"))
        label = QLabel(self.tr("&Another date:"), self)
        label.setBuddy(self.field)
        self.answer = plain_label(self)
        self.answer.setMinimumHeight(2 * self.fontMetrics().height())
        buttons = QDialogButtonBox(self)
        self.ok_button = buttons.addButton(QDialogButtonBox.StandardButton.Ok)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.field.textChanged.connect(self._read_field)
        for widget in (label, self.field, self.answer, buttons):
            self._layout.addWidget(widget)
        self._read_field("")

    def _pick(self, interval: Interval) -> None:
        self.interval = interval
        self.accept()

    def _read_field(self, text: str) -> None:
        """Say what the words mean, or what is wrong with them."""
        self.interval, sentence, is_error = None, "", False
        if text.strip():
            try:
                self.interval = moved_to_year(self._current, text.strip()) or self._parse(text.strip())
                sentence = f"→ {self._format_date(self.interval)}"
            except AppError as error:
                sentence, is_error = f"⚠ {error}", True
        colors = colors_of(self.palette())
        palette = QPalette(self.answer.palette())
        palette.setColor(QPalette.ColorRole.WindowText, QColor(colors.error if is_error else colors.muted))
        self.answer.setPalette(palette)
        self.answer.setText(sentence)
        self.field.setProperty("invalid", is_error)
        self.field.style().polish(self.field)
        self.ok_button.setEnabled(self.interval is not None)


def moved_to_year(current: Interval | None, text: str) -> Interval | None:
    """The day or month `current` in the year that is typed; None where that is no bare year, or no such day."""
    if current is None or not _YEAR.fullmatch(text) or not 1 <= int(text) <= cal.MAX_YEAR:
        return None
    _, month, day, *_ = cal.fields(current.start)
    if current == Interval.around(current.start, Granularity.DAY):
        return Interval.day(int(text), month, day) if cal.is_day(int(text), month, day) else None
    if current == Interval.around(current.start, Granularity.MONTH):
        return Interval.month(int(text), month)
    return None
