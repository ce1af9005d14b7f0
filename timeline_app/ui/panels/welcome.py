"""What stands in place of the panels while there is nothing to show: an invitation."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from timeline_app.ui.panels.labels import heading_font
from timeline_app.ui.theme import UNIT_PX, colors_of

_WIDTH_PX = 140 * UNIT_PX


class WelcomePage(QWidget):
    """Says what is wanted: `files_requested()`, `folder_requested()`, `samples_requested()`."""

    files_requested = Signal()
    folder_requested = Signal()
    samples_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.files_button = QPushButton(self.tr("&Open files…"), self)
        self.folder_button = QPushButton(self.tr("Open fol&der…"), self)
        self.samples_button = QPushButton(self.tr("&Try the sample articles"), self)
        self.files_button.setDefault(True)
        self.files_button.clicked.connect(self.files_requested)
        self.folder_button.clicked.connect(self.folder_requested)
        self.samples_button.clicked.connect(self.samples_requested)
        title = QLabel(self.tr("What happened when?"), self)
        title.setFont(heading_font(self.font(), scale=2.0))
        text = QLabel(
            self.tr(
                "Open articles and see their dated events on a timeline, each with the sentence that proves it, "
                "beside a summary of the days that you choose."
            ),
            self,
        )
        text.setFont(heading_font(self.font(), scale=1.1))
        hint = QLabel(self.tr("… or drop files and folders anywhere in this window."), self)
        privacy = QLabel(self.tr("Everything stays on this computer."), self)
        for label in (text, hint, privacy):
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        font = text.font()
        font.setWeight(self.font().weight())
        text.setFont(font)
        for label in (title, text, hint, privacy):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._card = _DropCard(self)
        self._lay_out(title, text, hint, privacy)

    def set_samples_available(self, is_available: bool) -> None:
        """Offer the sample articles or, where they were not installed along, do not."""
        self.samples_button.setVisible(is_available)

    def _lay_out(self, title: QLabel, text: QLabel, hint: QLabel, privacy: QLabel) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * UNIT_PX)
        buttons.addStretch()
        for button in (self.files_button, self.folder_button, self.samples_button):
            button.setMinimumHeight(9 * UNIT_PX)
            buttons.addWidget(button)
        buttons.addStretch()
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(10 * UNIT_PX, 10 * UNIT_PX, 10 * UNIT_PX, 10 * UNIT_PX)
        inside.setSpacing(4 * UNIT_PX)
        inside.addWidget(title)
        inside.addWidget(text)
        inside.addSpacing(2 * UNIT_PX)
        inside.addLayout(buttons)
        inside.addWidget(hint)
        # As wide as is read well, in a large font as wide as the buttons ask for.
        self._card.setMaximumWidth(max(_WIDTH_PX, self._card.minimumSizeHint().width()))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._card, 20)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6 * UNIT_PX, 6 * UNIT_PX, 6 * UNIT_PX, 6 * UNIT_PX)
        layout.addStretch(2)
        layout.addLayout(row)
        layout.addSpacing(2 * UNIT_PX)
        layout.addWidget(privacy)
        layout.addStretch(3)


class _DropCard(QWidget):
    """A dashed frame, the usual sign for a place to drop things."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(colors_of(self.palette()).muted), 1.5, Qt.PenStyle.DashLine)
        pen.setDashPattern([5, 4])
        painter.setPen(pen)
        painter.setBrush(self.palette().base())
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 3 * UNIT_PX, 3 * UNIT_PX)
