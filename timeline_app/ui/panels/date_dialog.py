"""Changing a date: what was found and why, what else was weighed and how likely it is, a field for another."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from timeline_app.errors import AppError
from timeline_app.model import Candidate, Interval
from timeline_app.model import calendar as cal
from timeline_app.painting.dates import assumed
from timeline_app.ui.panels.doubt_sign import doubt_words
from timeline_app.ui.panels.labels import heading_font, plain_label, share_words
from timeline_app.ui.panels.values import DateQuestion, Doubt
from timeline_app.ui.safetext import one_line, tooltip
from timeline_app.ui.sentences import translated
from timeline_app.ui.theme import UNIT_PX, colors_of

_OFFERED = 9
_COLUMNS = 3
_GAP_PX = 2 * UNIT_PX
_WIDTH_PX = 128 * UNIT_PX
#: Share of the screen that what was found may take before it scrolls.
_TALLEST = 0.6


class DateDialog(QDialog):
    """Asks for the date of an article or an event.

    `date_chosen(Interval)`: the answer; `search_requested()`: forget the date set by hand and find it again;
    `years_requested(text)`: the year of several articles is to change, to that in `text` where one is typed.
    `parse` turns what is typed into an interval or raises an AppError, whose sentence is shown; `format_date`
    writes a date in the user's locale.
    """

    date_chosen = Signal(object)
    search_requested = Signal()
    years_requested = Signal(str)

    def __init__(
        self,
        question: DateQuestion,
        *,
        parse: Callable[[str], Interval],
        format_date: Callable[[Interval], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.interval: Interval | None = None
        self._question, self._parse, self._format_date = question, parse, format_date
        self.setWindowTitle(question.heading)
        self.setAccessibleDescription(" ".join(question.reasons))
        self.setFixedWidth(_WIDTH_PX)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(4 * UNIT_PX, 4 * UNIT_PX, 4 * UNIT_PX, 4 * UNIT_PX)
        self._layout.setSpacing(_GAP_PX)
        self._area = self._scroll_area()
        self._add_found()
        self.choices = self._add_choices()
        self._add_field()
        self._fit_scrolled()
        self.accepted.connect(self._tell_date)
        self.field.setFocus()

    def open_beside(self, place: QRect) -> None:
        """Unfold at a place on the screen; a click elsewhere or Esc folds it up."""
        self.setWindowFlags(Qt.WindowType.Popup)
        self.adjustSize()
        self.setGeometry(QRect(_beside(place, self.size()), self.size()))
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the edge of what has no frame of the desktop."""
        super().paintEvent(event)
        if self.windowType() == Qt.WindowType.Popup:
            painter = QPainter(self)
            painter.setPen(QColor(colors_of(self.palette()).muted))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _scroll_area(self) -> QScrollArea:
        """Where what was found stands, in as much room as it needs, within reason."""
        self._found = QWidget(self)
        self._found_layout = QVBoxLayout(self._found)
        self._found_layout.setContentsMargins(0, 0, 0, 0)
        self._found_layout.setSpacing(_GAP_PX)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        area.setWidget(self._found)
        area.viewport().setAutoFillBackground(False)
        self._found.setAutoFillBackground(False)
        self._layout.addWidget(area)
        return area

    def _add_found(self) -> None:
        question = self._question
        name = plain_label(self, one_line(question.title))
        name.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        words = self._format_date(question.current) if question.current else self.tr("No date")
        found = plain_label(self, assumed(words) if question.doubt is not Doubt.NONE else words)
        found.setFont(heading_font(self.font(), scale=1.4))
        self._found_layout.addWidget(name)
        self._found_layout.addWidget(found)
        if question.doubt is not Doubt.NONE:
            likely = self.tr("{share} likely").format(share=share_words(question.confidence, self.locale()))
            sign = plain_label(self, f"{doubt_words(question.doubt)} · {likely}")
            palette = QPalette(sign.palette())
            palette.setColor(QPalette.ColorRole.WindowText, QColor(colors_of(self.palette()).assumed))
            sign.setPalette(palette)
            self._found_layout.addWidget(sign)
        for reason in question.reasons:
            self._found_layout.addWidget(plain_label(self, f"• {one_line(reason)}"))

    def _add_choices(self) -> list[QPushButton]:
        """A button for each other date, which says how likely it is, and why as a tooltip."""
        question = self._question
        if question.doubt is not Doubt.NONE and question.current is not None:
            confirm = self._choice(
                self.tr("It is right"), question.current, self.tr("Take this date for certain.")
            )
            self._found_layout.addWidget(confirm, 0, Qt.AlignmentFlag.AlignLeading)
        others: dict[Interval, Candidate] = {}
        for candidate in question.candidates:
            if candidate.interval != question.current:
                others.setdefault(candidate.interval, candidate)
        offered = list(others.values())[:_OFFERED]
        if not offered:
            return []
        self._found_layout.addSpacing(UNIT_PX)
        self._found_layout.addWidget(QLabel(self.tr("Or was it:"), self))
        shares = [share_words(one.confidence, self.locale()) for one in offered]
        buttons = [
            self._choice(f"{self._format_date(one.interval)} · {share}", one.interval, translated(one.reason))
            for one, share in zip(offered, shares, strict=True)
        ]
        self._found_layout.addLayout(self._in_columns(buttons))
        return buttons

    def _in_columns(self, buttons: Sequence[QPushButton]) -> QGridLayout:
        """As many columns of equal width as there is room for."""
        grid = QGridLayout()
        grid.setSpacing(_GAP_PX)
        for button in buttons:
            button.ensurePolished()  # a style sheet makes it wider
        widest = max(button.sizeHint().width() for button in buttons)
        columns = max(1, min(_COLUMNS, (self._found_px() + _GAP_PX) // (widest + _GAP_PX)))
        for place, button in enumerate(buttons):
            grid.addWidget(button, place // columns, place % columns)
        for column in range(columns):
            grid.setColumnStretch(column, 1)
        return grid

    def _found_px(self) -> int:
        """The width of what was found, the scroll bar left out."""
        margins = self._layout.contentsMargins()
        bar = self._area.verticalScrollBar().sizeHint().width()
        return _WIDTH_PX - margins.left() - margins.right() - bar - self._frame_px()

    def _frame_px(self) -> int:
        """The width or height of both edges that the style sheet draws around what scrolls."""
        self._area.ensurePolished()
        return 2 * self._area.frameWidth()

    def _choice(self, words: str, interval: Interval, why: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        button.setToolTip(tooltip(why))
        button.setAccessibleDescription(why)
        button.clicked.connect(lambda: self._pick(interval))
        return button

    def _fit_scrolled(self) -> None:
        for widget in self._found.findChildren(QWidget):
            widget.ensurePolished()  # a style sheet makes buttons higher, and labels wrap by their real font
        needed = self._found_layout.totalHeightForWidth(self._found_px())
        room = round(QGuiApplication.primaryScreen().availableSize().height() * _TALLEST)
        self._area.setFixedHeight(min(needed, room) + self._frame_px())
        if needed > room:
            self._area.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # the arrows scroll it

    def _add_field(self) -> None:
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("19 Aug 2020, August 2020, 2020-08-19, or just the year"))
        label = QLabel(self.tr("&Another date:"), self)
        label.setBuddy(self.field)
        self.answer = plain_label(self)
        self.answer.setMinimumHeight(2 * self.fontMetrics().height())
        self.field.textChanged.connect(self._read_field)
        for widget in (label, self.field, self.answer):
            self._layout.addWidget(widget)
        self._add_others()
        self._layout.addWidget(self._buttons())
        self._read_field("")

    def _add_others(self) -> None:
        """The way to change several articles at once, where there are others."""
        self.others_button = QPushButton(self._question.others.replace("&", "&&"), self)
        self.others_button.setAutoDefault(False)
        self.others_button.setVisible(bool(self._question.others))
        self.others_button.clicked.connect(self._ask_years)
        self._layout.addWidget(self.others_button)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        self.ok_button = buttons.addButton(QDialogButtonBox.StandardButton.Ok)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        if self._question.is_by_hand:
            again = buttons.addButton(self.tr("&Find it again"), QDialogButtonBox.ButtonRole.ResetRole)
            again.setToolTip(tooltip(self.tr("Forget the date that was set by hand")))
            again.setAutoDefault(False)
            again.clicked.connect(self._search)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def _pick(self, interval: Interval) -> None:
        self.interval = interval
        self.accept()

    def _tell_date(self) -> None:
        if self.interval is not None:
            self.date_chosen.emit(self.interval)

    def _search(self) -> None:
        self.reject()
        self.search_requested.emit()

    def _ask_years(self) -> None:
        year = cal.fields(self.interval.start)[0] if self.interval else 0
        self.reject()
        self.years_requested.emit(str(year) if year > 0 else "")

    def _read_field(self, text: str) -> None:
        """Say what the words mean, or what is wrong with them."""
        self.interval, sentence, is_error = None, "", False
        if text.strip():
            try:
                self.interval = self._parse(text.strip())
                sentence = f"→ {self._format_date(self.interval)}"
            except AppError as error:
                sentence, is_error = f"⚠ {translated(str(error))}", True
        colors = colors_of(self.palette())
        palette = QPalette(self.answer.palette())
        palette.setColor(QPalette.ColorRole.WindowText, QColor(colors.error if is_error else colors.muted))
        self.answer.setPalette(palette)
        self.answer.setText(sentence)
        self.field.setAccessibleDescription(sentence)
        self.field.setProperty("invalid", is_error)
        self.field.style().polish(self.field)
        self.ok_button.setEnabled(self.interval is not None)


def _beside(place: QRect, size: QSize) -> QPoint:
    """Below a place, above it or beside it where there is no room, always on its screen."""
    screen = QGuiApplication.screenAt(place.center()) or QGuiApplication.primaryScreen()
    room = screen.availableGeometry()
    left, top = place.left(), place.bottom() + UNIT_PX
    if top + size.height() > room.bottom():
        top = place.top() - UNIT_PX - size.height()
    if top < room.top():
        left, top = place.right() + UNIT_PX, room.bottom() - size.height()
    return QPoint(
        max(room.left(), min(left, room.right() - size.width())),
        max(room.top(), min(top, room.bottom() - size.height())),
    )
