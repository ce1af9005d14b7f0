"""The summary: sentences with numbered sources that lead back to their articles."""

from collections.abc import Sequence
from html import escape
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from timeline_app.ui.panels.labels import heading_font, plain_label, set_ground
from timeline_app.ui.panels.values import MethodItem, SummarySentence, SummarySource, SummaryView
from timeline_app.ui.theme import UNIT_PX, Colors, colors_of

#: So much of a method's name is always read.
_METHOD_CHARACTERS = 9
#: A summary that is made more quickly takes the place of the one before without a word between them.
_BUSY_DELAY_MS = 50
_MOST_SENTENCES = 50


class SummaryPanel(QWidget):
    """Shows a summary and says how it should be made.

    `method_changed(name)`, `count_changed(sentences)`; `source_clicked(article id, start, end)`: offsets of the
    sentence in its article; `copy_requested()`: the whole summary.
    """

    method_changed = Signal(str)
    count_changed = Signal(int)
    source_clicked = Signal(int, int, int)
    copy_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_ground(self)
        self._heading = plain_label(self, self.tr("Summary"))
        self._heading.setFont(heading_font(self.font()))
        self.method = QComboBox(self)
        self.method.setMinimumContentsLength(_METHOD_CHARACTERS)
        self.method.setAccessibleName(self.tr("Method"))
        self.method.setAccessibleDescription(self.tr("Method"))  # on Linux its name is what is chosen in it
        self.method.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.method.setMinimumWidth(20 * UNIT_PX)
        self.method.setMaximumWidth(50 * UNIT_PX)
        self.count = QSpinBox(self)
        self.count.setRange(1, _MOST_SENTENCES)
        self.count.setValue(5)
        self.count.setAccessibleName(self.tr("Sentences"))
        self.count.setToolTip(self.tr("How many sentences"))
        self.copy_button = QPushButton(self.tr("&Copy summary"), self)
        self.text = SummaryText(self)
        self._busy_timer = QTimer(self)
        self._busy_timer.setSingleShot(True)
        self._busy_timer.setInterval(_BUSY_DELAY_MS)
        self._lay_out()
        self._awaited = ""
        self._busy_timer.timeout.connect(self._show_busy)
        self.method.activated.connect(self._tell_method)
        self.count.valueChanged.connect(self.count_changed)
        self.copy_button.clicked.connect(self.copy_requested)
        self.text.source_clicked.connect(self.source_clicked)
        self.text.copy_requested.connect(self.copy_requested)
        self.set_summary(SummaryView(""))

    def set_methods(self, methods: Sequence[MethodItem], chosen: str, count: int) -> None:
        """Offer these methods, show which is chosen and how many sentences are, without telling."""
        self.method.clear()
        for row, method in enumerate(methods):
            self.method.addItem(method.label, method.name)
            self.method.setItemData(row, method.description, Qt.ItemDataRole.ToolTipRole)
        self.set_method(chosen)
        self.set_count(count)

    def set_method(self, name: str) -> None:
        """Show which method is chosen, without telling."""
        self.method.setCurrentIndex(max(0, self.method.findData(name)))
        self.method.setToolTip(self.method.currentData(Qt.ItemDataRole.ToolTipRole) or "")

    def set_count(self, count: int) -> None:
        """Show how many sentences are wanted, without telling."""
        self.count.blockSignals(True)
        self.count.setValue(count)
        self.count.blockSignals(False)

    def set_summary(self, summary: SummaryView) -> None:
        """Show a summary; ends being busy."""
        self._busy_timer.stop()
        self._heading.setText(summary.heading or self.tr("Summary"))
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
        self._heading.setText(self._awaited)
        self.text.set_dimmed(True)

    def _tell_method(self, _index: int) -> None:
        self.method.setToolTip(self.method.currentData(Qt.ItemDataRole.ToolTipRole) or "")
        self.method_changed.emit(self.method.currentData())

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(4 * UNIT_PX, 3 * UNIT_PX, 4 * UNIT_PX, 2 * UNIT_PX)
        head.setSpacing(2 * UNIT_PX)
        head.addWidget(self._heading)
        controls = QHBoxLayout()
        controls.setSpacing(2 * UNIT_PX)
        length = QLabel(self.tr("&Length"), self)
        length.setBuddy(self.count)
        controls.addWidget(self.method, 1)
        controls.addWidget(length)
        controls.addWidget(self.count)
        controls.addStretch()
        controls.addWidget(self.copy_button)
        head.addLayout(controls)
        layout.addLayout(head)
        layout.addWidget(self.text, 1)


class SummaryText(QTextBrowser):
    """The sentences and the list of their sources; every `[1]` is a link."""

    source_clicked = Signal(int, int, int)
    copy_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setAccessibleName(self.tr("Summary"))
        self.document().setDocumentMargin(4 * UNIT_PX)
        self.document().setIndentWidth(4 * UNIT_PX)
        self.is_dimmed = False
        self._summary = SummaryView("")
        self.anchorClicked.connect(self._tell_source)

    def show_summary(self, summary: SummaryView) -> None:
        """Show a summary at full strength."""
        is_same = summary == self._summary and not self.is_dimmed
        self._summary, self.is_dimmed = summary, False
        if not is_same or self.document().isEmpty():
            self._fill()

    def set_dimmed(self, is_dimmed: bool) -> None:
        """Show that this summary is about to be replaced."""
        if is_dimmed != self.is_dimmed:
            self.is_dimmed = is_dimmed
            self._fill()

    def loadResource(self, _kind: int, _name: QUrl | str) -> None:
        """Nothing is ever loaded for a text."""
        return

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of a new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._fill()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy: what is selected, or the whole summary with its sources where nothing is."""
        if event.matches(QKeySequence.StandardKey.Copy) and not self.textCursor().hasSelection():
            self.copy_requested.emit()
        else:
            super().keyPressEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """The selected words as HTML and as text: Qt's own text would begin with an empty line in a list."""
        mime = QMimeData()
        mime.setText(self.textCursor().selectedText().replace("\u2029", "\n"))
        mime.setHtml(self.textCursor().selection().toHtml())
        return mime

    def _tell_source(self, link: QUrl) -> None:
        article_id, start, end = map(int, link.path().split(","))
        self.source_clicked.emit(article_id, start, end)

    def _fill(self) -> None:
        scrolled = self.verticalScrollBar().value()
        colors = colors_of(self.palette())
        text = self.palette().color(QPalette.ColorRole.Text)
        self.setHtml(
            summary_html(
                self._summary,
                colors,
                text,
                is_dimmed=self.is_dimmed,
                empty=self._summary.empty or self._empty_words(),
            )
        )
        self.verticalScrollBar().setValue(scrolled)

    def _empty_words(self) -> str:
        return self.tr(
            "Nothing to summarize here. Open an article, tick one, choose a longer range, or clear the filter."
        )


def summary_html(summary: SummaryView, colors: Colors, text: QColor, *, is_dimmed: bool, empty: str) -> str:
    """The HTML that `SummaryText` shows; everything from outside is escaped."""
    muted = colors.muted
    if not summary.sentences:
        return f'<p align="center" style="color:{muted}; margin-top:24px">{escape(empty)}</p>'
    ink, link = (muted, muted) if is_dimmed else (text.name(), colors.accent)
    places: dict[int, SummarySentence] = {}
    for sentence in summary.sentences:
        places.setdefault(sentence.source_number, sentence)
    body = "".join(
        _day_html(date, list(members), muted=muted, link=link)
        for date, members in groupby(summary.sentences, key=lambda sentence: sentence.date_text)
    )
    sources = "".join(_source_html(s, places.get(s.number), ink=muted, link=link) for s in summary.sources)
    listed = (
        f'<p style="color:{muted}; margin-top:16px; margin-bottom:4px">{escape(_sources_words())}</p>{sources}'
    )
    return f'<div style="color:{ink}">{body}{listed if sources else ""}</div>'


def _sources_words() -> str:
    return QCoreApplication.translate("SummaryText", "Sources")


def _day_html(date: str, sentences: Sequence[SummarySentence], *, muted: str, link: str) -> str:
    """Sentences that follow each other with one date, under that date."""
    head = (
        f'<p style="color:{muted}; margin-top:12px; margin-bottom:4px"><b>{escape(date)}</b></p>' if date else ""
    )
    items = "".join(_sentence_html(sentence, link) for sentence in sentences)
    return f'{head}<ul style="margin-top:0; margin-bottom:0">{items}</ul>'


def _sentence_html(sentence: SummarySentence, link: str) -> str:
    number = _link(f"[{sentence.source_number}]", sentence.article_id, sentence.start, sentence.end, link)
    return f'<li style="margin-bottom:8px; line-height:140%">{escape(sentence.text)} {number}</li>'


def _source_html(source: SummarySource, place: SummarySentence | None, *, ink: str, link: str) -> str:
    start, end = (place.start, place.end) if place else (0, 0)
    number = _link(f"[{source.number}]", source.article_id, start, end, link)
    return f'<p style="color:{ink}; margin-top:0; margin-bottom:4px">{number} {escape(source.label)}</p>'


def _link(text: str, article_id: int, start: int, end: int, color: str) -> str:
    style = f"color:{color}; text-decoration:none"
    return f'<a href="source:{article_id},{start},{end}" style="{style}">{text}</a>'
