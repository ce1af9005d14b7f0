"""The summary: how it is made, its sentences, what is copied along with them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from timeline_app.summaries import Length
from timeline_app.ui.panels.flow import flowing
from timeline_app.ui.panels.labels import set_ground
from timeline_app.ui.panels.length_field import LengthField
from timeline_app.ui.panels.method_box import MethodBox
from timeline_app.ui.panels.steady_heading import SteadyHeading
from timeline_app.ui.panels.summary_text import SummaryText
from timeline_app.ui.panels.values import MethodItem, SummaryView
from timeline_app.ui.theme import UNIT_PX

#: A summary that is made more quickly takes the place of the one before without a word between them.
_BUSY_DELAY_MS = 150


class SummaryPanel(QWidget):
    """Shows a summary and says how it should be made.

    `method_changed(name)`, `length_changed(Length)`, `per_day_changed(bool)`; `source_clicked(article id, start,
    end)`: offsets of the sentence in its article; `copy_requested()`: the whole summary. What is done with one
    sentence is told by `text`.
    """

    method_changed = Signal(str)
    length_changed = Signal(object)
    per_day_changed = Signal(bool)
    source_clicked = Signal(int, int, int)
    copy_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_ground(self)
        self._heading = SteadyHeading(self, self.tr("Summary"))
        self.method = MethodBox(self)
        self.copy_button = QPushButton(self.tr("&Copy summary"), self)
        self.along_button = self._along_button()
        self.length = LengthField(self)
        self.per_day = QCheckBox(self.tr("Pe&r day"), self)
        self.per_day.setToolTip(self.tr("So much of each day, under its date; else of the whole range"))
        self.text = SummaryText(self)
        self._busy_timer = QTimer(self, singleShot=True, interval=_BUSY_DELAY_MS)
        self._awaited = ""
        self._lay_out()
        self._join()
        self.set_summary(SummaryView(""))

    def set_methods(self, methods: Sequence[MethodItem], chosen: str) -> None:
        """Offer these methods and show which is chosen, without telling."""
        self.method.set_methods(methods)
        self.method.choose(chosen)

    def set_length(self, length: Length, *, is_per_day: bool) -> None:
        """Show how long a summary is wanted, without telling."""
        self.length.set_length(length)
        self.per_day.setChecked(is_per_day)

    def set_along_menu(self, menu: QMenu) -> None:
        """Offer this menu of what is copied along."""
        self.along_button.setMenu(menu)

    def set_summary(self, summary: SummaryView) -> None:
        """Show a summary; ends being busy."""
        self._busy_timer.stop()
        self._heading.set_text(summary.heading or self.tr("Summary"))
        self.copy_button.setEnabled(bool(summary.sentences))
        self.text.show_summary(summary)

    def await_summary(self, heading: str) -> None:
        """A new summary is being made, and a heading says of what.

        If that takes long enough to be noticed the old one stays below it, dimmed.
        """
        self._awaited = heading
        if self.text.is_dimmed:
            self._show_busy()
        elif not self._busy_timer.isActive():
            self._busy_timer.start()

    def _show_busy(self) -> None:
        self._heading.set_text(self._awaited)
        self.text.set_dimmed(True)

    def _along_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("along")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setAccessibleName(self.tr("Copy with"))
        button.setToolTip(self.tr("What is copied and exported along with the sentences"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)  # as high as what it belongs to
        return button

    def _join(self) -> None:
        self._busy_timer.timeout.connect(self._show_busy)
        self.method.method_chosen.connect(self.method_changed)
        self.length.length_changed.connect(self.length_changed)
        self.per_day.clicked.connect(self.per_day_changed)
        self.copy_button.clicked.connect(self.copy_requested)
        self.text.source_clicked.connect(self.source_clicked)
        self.text.copy_requested.connect(self.copy_requested)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(4 * UNIT_PX, 3 * UNIT_PX, 4 * UNIT_PX, 2 * UNIT_PX)
        head.setSpacing(2 * UNIT_PX)
        first = QHBoxLayout()
        first.setSpacing(0)
        first.addWidget(self.method, 1)
        first.addStretch()
        first.addSpacing(2 * UNIT_PX)
        first.addWidget(self.copy_button)
        first.addWidget(self.along_button)
        head.addWidget(self._heading)
        head.addLayout(first)
        head.addLayout(flowing(3 * UNIT_PX, self.length, self.per_day))
        layout.addLayout(head)
        layout.addWidget(self.text, 1)
