"""The reader: one article's text with its dates marked and the chosen event's sentence lit."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QHelpEvent,
    QMouseEvent,
    QPalette,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QMenu,
    QStackedLayout,
    QTextBrowser,
    QTextEdit,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from timeline_app.model import Article, Event, TimeExpression
from timeline_app.painting.dates import assumed, format_interval
from timeline_app.ui.panels.doubt_sign import doubt_words
from timeline_app.ui.panels.filling import Filler
from timeline_app.ui.panels.labels import heading_font, plain_label, set_ground
from timeline_app.ui.panels.offsets import Utf16Offsets
from timeline_app.ui.panels.values import doubt_of
from timeline_app.ui.safetext import one_line, tooltip
from timeline_app.ui.sentences import translated
from timeline_app.ui.theme import UNIT_PX, colors_of

_SCHEME = "expression"


class ReaderPanel(QWidget):
    """Shows an article and says what was clicked in it.

    `expression_clicked(index)`: into the expressions as they were given, by mouse or by Tab and Enter;
    `event_clicked(id)`: a click into the sentence of an event; `event_wanted(start, end)`: the passage between
    these offsets tells of one.
    """

    expression_clicked = Signal(int)
    event_clicked = Signal(int)
    event_wanted = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_ground(self)
        self.text = ArticleText(self)
        self._title = plain_label(self)
        self._title.setFont(heading_font(self.font()))
        self._source = plain_label(self)
        self._source.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        empty = QLabel(self.tr("Choose an article or an event to read it here."), self)
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        empty.setWordWrap(True)
        article = QWidget(self)
        layout = QVBoxLayout(article)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(4 * UNIT_PX, 3 * UNIT_PX, 4 * UNIT_PX, 2 * UNIT_PX)
        head.setSpacing(UNIT_PX)
        head.addWidget(self._title)
        head.addWidget(self._source)
        layout.addLayout(head)
        layout.addWidget(self.text, 1)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(empty)
        self._pages.addWidget(article)
        self.text.expression_clicked.connect(self.expression_clicked)
        self.text.event_clicked.connect(self.event_clicked)
        self.text.event_wanted.connect(self.event_wanted)

    def show_article(
        self, article: Article, expressions: Sequence[TimeExpression], events: Sequence[Event] = ()
    ) -> None:
        """Show an article; all offsets are into its text."""
        self._title.setText(one_line(article.title))
        self._title.setVisible(bool(article.title.strip()))
        self._source.setText(self._source_words(article))
        self._source.setToolTip(tooltip(*map(translated, article.reference.reasons if article.reference else ())))
        self.text.show_text(article.text, expressions, events)
        self._pages.setCurrentIndex(1)

    def set_events(self, events: Sequence[Event]) -> None:
        """Other events of the same article: some were added, edited or hidden."""
        self.text.set_events(events)

    def light(self, start: int, end: int) -> None:
        """Light a stretch of the text, the sentence of an event, and bring it into sight; nothing where empty."""
        self.text.light(start, end)

    def hint(self, start: int, end: int) -> None:
        """Show which stretch of the text is pointed at elsewhere, without going there; nothing where empty."""
        self.text.hint(start, end)

    def clear(self) -> None:
        """Show no article."""
        self.text.show_text("", (), ())
        self._pages.setCurrentIndex(0)

    def _source_words(self, article: Article) -> str:
        reference, date = article.reference, ""
        if reference is not None and reference.interval is not None:
            date = format_interval(reference.interval, self.locale())
            if words := doubt_words(doubt_of(reference)):
                date = f"{assumed(date)} ({words})"
        parts = (one_line(article.source), date, one_line(article.url, limit=120))
        return " · ".join(part for part in parts if part)


class ArticleText(QTextBrowser):
    """The text itself. Expressions are links, so Tab goes from one to the next and a screen reader says them."""

    expression_clicked = Signal(int)
    event_clicked = Signal(int)
    event_wanted = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)  # what is dropped here is for the window
        self.setAccessibleName(self.tr("Article"))
        self.document().setDocumentMargin(4 * UNIT_PX)
        self._text = ""
        self._expressions: tuple[TimeExpression, ...] = ()
        self._events: tuple[Event, ...] = ()
        self._offsets = Utf16Offsets("")
        self._lit = (0, 0)
        self._hinted = (0, 0)
        self._is_lit_awaited = False
        self._is_lit_shown = False
        self._scroll_later = 0
        self._pressed_at: QPoint | None = None
        self._filler = Filler(self.document(), self)
        self._filler.advanced.connect(self._catch_up)
        self.anchorClicked.connect(self._tell_expression)

    def show_text(self, text: str, expressions: Sequence[TimeExpression], events: Sequence[Event]) -> None:
        """Show a text with its expressions marked; the sentence that is lit stays lit in the same text."""
        is_same = text == self._text
        scrolled = self.verticalScrollBar().value()
        self._lit = self._lit if is_same else (0, 0)
        self._hinted = self._hinted if is_same else (0, 0)
        self._is_lit_awaited = self._is_lit_awaited and is_same
        self._text = text
        self._expressions = tuple(expressions)
        self.set_events(events)
        self._offsets = Utf16Offsets(text)
        self._fill(scrolled if is_same else 0)

    def set_events(self, events: Sequence[Event]) -> None:
        """The events to whose sentences a click turns."""
        self._events = tuple(sorted(events, key=lambda event: event.sentence_start))

    def light(self, start: int, end: int) -> None:
        """Light the characters from `start` to `end` and scroll there."""
        end = min(end, len(self._text))
        self._lit = (start, end) if start < end else (0, 0)
        self._scroll_later = 0
        self._is_lit_awaited = self._lit[1] > self._filler.length
        self._show_lit()
        if start < end and not self._is_lit_awaited:
            self._scroll_to(start, end)

    def hint(self, start: int, end: int) -> None:
        """Underline the characters from `start` to `end` while they are pointed at elsewhere."""
        end = min(end, len(self._text))
        self._hinted = (start, end) if start < end else (0, 0)
        self._show_lit()

    def event_at(self, offset: int) -> int:
        """The event whose sentence holds a character, of several the last headed before it; 0 for none."""
        holding = [event for event in self._events if event.sentence_start <= offset < event.sentence_end]
        before = [event for event in holding if event.head_start <= offset]
        chosen = max(before, key=lambda event: event.head_start) if before else next(iter(holding), None)
        return chosen.id if chosen else 0

    def selected_span(self) -> tuple[int, int]:
        """The offsets of the passage that is selected; two equal ones where none is."""
        cursor = self.textCursor()
        return self._offsets.to_offset(cursor.selectionStart()), self._offsets.to_offset(cursor.selectionEnd())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Copying as ever, and adding an event that the selected passage proves."""
        menu = self.menu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def menu(self, position: QPoint) -> QMenu:
        """What can be done with the text at a place of the widget."""
        menu = self.createStandardContextMenu(position)
        start, end = self.selected_span()
        adding = QAction(self.tr("&Add event from selection…"), menu)
        adding.setEnabled(bool(self._text[start:end].strip()))
        adding.triggered.connect(lambda: self.event_wanted.emit(start, end))
        first = menu.actions()[0]
        menu.insertAction(first, adding)
        menu.insertSeparator(first)
        return menu

    def loadResource(self, _kind: int, _name: QUrl | str) -> None:
        """Nothing is ever loaded for a text."""
        return

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of a new theme, the size of a new font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and self._text:
            self._fill(self.verticalScrollBar().value())

    def viewportEvent(self, event: QEvent) -> bool:
        """Say over an expression which date it is and how that was found; made only when it is asked for."""
        if isinstance(event, QHelpEvent):
            link = QUrl(self.anchorAt(event.pos()))
            if link.scheme() == _SCHEME:
                QToolTip.showText(event.globalPos(), self.tooltip_of(int(link.path())), self)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def tooltip_of(self, index: int) -> str:
        """The date of an expression and the reason of it."""
        expression = self._expressions[index]
        date = format_interval(expression.interval, self.locale()) if expression.interval else expression.value
        return tooltip(date, translated(expression.reason))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where: a drag selects text, a click turns to an event."""
        self._pressed_at = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click into a sentence turns to its event; one on an expression is told by its link."""
        super().mouseReleaseEvent(event)
        position, pressed = event.position().toPoint(), self._pressed_at
        self._pressed_at = None
        is_click = pressed is not None and (position - pressed).manhattanLength() <= UNIT_PX
        if not is_click or self.anchorAt(position) or self.textCursor().hasSelection():
            return
        if event_id := self.event_at(self._offsets.to_offset(self.cursorForPosition(position).position())):
            self.event_clicked.emit(event_id)

    def _tell_expression(self, link: QUrl) -> None:
        if link.scheme() == _SCHEME:
            self.expression_clicked.emit(int(link.path()))

    def _fill(self, scrolled: int) -> None:
        """Write the text anew; where to it is scrolled waits until there is so much of it."""
        self._scroll_later = scrolled
        self._is_lit_shown = False
        self.setExtraSelections([])
        self._filler.start(self._text, self._expressions, self._mark)
        # The widget's own cursor was pushed to the end by what was written, and would be scrolled to.
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._catch_up(self._filler.length)

    def _catch_up(self, length: int) -> None:
        """Light and scroll as was asked, once the text is long enough for it."""
        start, end = self._lit
        if start < end <= length and not self._is_lit_shown:
            self._show_lit()
            if self._is_lit_awaited:
                self._is_lit_awaited = False
                self._scroll_to(start, end)
        bar = self.verticalScrollBar()
        if self._scroll_later and (bar.maximum() >= self._scroll_later or not self._filler.is_running):
            bar.setValue(self._scroll_later)
            self._scroll_later = 0

    def _mark(self, index: int) -> QTextCharFormat:
        """The format of an expression."""
        colors = colors_of(self.palette())
        mark = QTextCharFormat()
        mark.setAnchor(True)
        mark.setAnchorHref(f"{_SCHEME}:{index}")
        mark.setForeground(QColor(colors.marked))
        mark.setBackground(QColor(colors.marked_ground))
        mark.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        mark.setUnderlineColor(QColor(colors.marked))
        return mark

    def _show_lit(self) -> None:
        """Light what is there already: the sentence that was gone to, and the one that is pointed at elsewhere."""
        colors = colors_of(self.palette())
        self._is_lit_shown = self._lit[0] < self._lit[1] <= self._filler.length
        lit = self._selection(*self._lit, colors.lit_ground)
        hinted = self._selection(*self._hinted, colors.lit_ground if self._hinted == self._lit else colors.hover)
        for selection in hinted:
            selection.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            selection.format.setUnderlineColor(QColor(colors.accent))
        self.setExtraSelections([*lit, *hinted])

    def _selection(self, start: int, end: int, ground: str) -> list[QTextEdit.ExtraSelection]:
        """A stretch on a ground; nothing where it is empty or not there yet."""
        if not start < end <= self._filler.length:
            return []
        selection = QTextEdit.ExtraSelection()
        selection.cursor = self._cursor(start, end)
        selection.format.setBackground(QColor(ground))
        selection.format.setForeground(self.palette().text())
        return [selection]

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._offsets.to_position(start))
        cursor.setPosition(self._offsets.to_position(end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _scroll_to(self, start: int, end: int) -> None:
        """Put the stretch in the upper third, unless all of it is in sight already."""
        first, last = self.cursorRect(self._cursor(start, start)), self.cursorRect(self._cursor(end, end))
        if first.top() >= 0 and last.bottom() <= self.viewport().height():
            return
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + first.top() - self.viewport().height() // 3)
