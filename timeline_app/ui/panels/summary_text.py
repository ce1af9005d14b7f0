"""The sentences of a summary under the hand: each can be pointed at, gone to, pinned, struck out and copied."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QCursor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QMenu, QTextBrowser, QToolTip, QWidget

from timeline_app.model import Mark
from timeline_app.painting.painting_on import painting_on
from timeline_app.ui.announcing import announce
from timeline_app.ui.panels import summary_document
from timeline_app.ui.panels.sentence_places import SentencePlaces
from timeline_app.ui.panels.sentence_signs import SIGN_PX, SentenceSigns
from timeline_app.ui.panels.steady_bar import steady_bar
from timeline_app.ui.panels.summary_document import ADDED, BRING_ALL_BACK, BRING_BACK, SHOW_STRUCK, SOURCE, Ink
from timeline_app.ui.panels.values import Place, SummarySentence, SummaryView
from timeline_app.ui.safetext import tooltip
from timeline_app.ui.theme import UNIT_PX

_KEY = Qt.Key
#: Keys that go from one sentence to another: so many on, or to the first or last one.
_STEPS = {_KEY.Key_Up: -1, _KEY.Key_Down: 1}
_ENDS = {_KEY.Key_Home: 0, _KEY.Key_End: -1}
_STRIKING = (_KEY.Key_X, _KEY.Key_Delete)
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class SummaryText(QTextBrowser):
    """The sentences and the list of their sources; every `[1]` is a link.

    `source_clicked(article id, start, end)`; `copy_requested()`: all of it; `sentence_copied(sentence)`;
    `marked(marks)`: what is said of sentences by their places, None to take it back; `pointed(sentence)`: the one
    under the pointer, else the one that the keys are at, None for neither.
    """

    source_clicked = Signal(int, int, int)
    copy_requested = Signal()
    sentence_copied = Signal(object)
    marked = Signal(object)
    pointed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setAccessibleName(self.tr("Summary"))
        self.document().setIndentWidth(4 * UNIT_PX)
        self.viewport().setMouseTracking(True)
        self.is_dimmed = False
        self._summary = SummaryView("")
        self._places = SentencePlaces(self)
        self._signs = SentenceSigns(self.viewport())
        self._hovered: Place | None = None
        self._current: Place | None = None
        self._lit: frozenset[Place] = frozenset()
        self._pointed: SummarySentence | None = None
        self._pressed_at: QPoint | None = None
        self._shows_struck = False
        self._why: Callable[[SummarySentence], str] = lambda _sentence: ""
        self.anchorClicked.connect(self._follow_link)
        self.verticalScrollBar().valueChanged.connect(self._follow_scrolling)
        self._signs.pin_clicked.connect(lambda: self._toggle_pin(self._pointed))
        self._signs.strike_clicked.connect(lambda: self._strike(self._pointed))

    # What is shown

    def show_summary(self, summary: SummaryView) -> None:
        """Show a summary at full strength; what is read stays where it is on the screen."""
        is_same = summary.tells_as(self._summary)
        self.set_dimmed(False)
        if is_same and not self.document().isEmpty():
            return
        gone = self._number_of(self._current)
        self._summary = summary
        if self._number_of(self._current) is None and self._current is not None:  # the next one takes its place
            places = [sentence.place for sentence in summary.sentences]
            self._current = places[min(gone or 0, len(places) - 1)] if places else None
        self._fill()

    def set_dimmed(self, is_dimmed: bool) -> None:
        """Show that this summary is about to be replaced."""
        if is_dimmed != self.is_dimmed:
            self.is_dimmed = is_dimmed
            self.viewport().update()

    def set_added_details(self, why: Callable[[SummarySentence], str]) -> None:
        """Where the words come from that say why a date stands before a sentence."""
        self._why = why

    def light(self, places: Collection[Place]) -> None:
        """Light those of the sentences that begin at any of these places; none to end it."""
        lit = frozenset(places).intersection(sentence.place for sentence in self._summary.sentences)
        if lit != self._lit:
            self._lit = lit
            self.viewport().update()

    def loadResource(self, _kind: int, _name: QUrl | str) -> None:
        """Nothing is ever loaded for a text."""
        return

    def _fill(self) -> None:
        kept = self._places.kept((self._current, self._hovered))
        empty = self._summary.empty or self.tr(
            "Nothing to summarize here. Open an article, tick one, choose a longer range, or clear the filter."
        )
        column_px = (2 * SIGN_PX + UNIT_PX) * (-1 if self.isRightToLeft() else 1)
        page, shown, struck = self.document(), self._summary, self._shows_struck
        ink = Ink.of(self.palette())
        with steady_bar(self):
            summary_document.write(page, shown, ink, empty=empty, column_px=column_px, shows_struck=struck)
        self._places.follow([sentence.place for sentence in self._summary.sentences])
        # What was written has pushed the widget's own cursor to the end, which would be scrolled to.
        self._places.begin_at(self._number_of(self._current))
        self._places.restore(kept)
        self._point()

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of a new theme, the side at which reading ends."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LayoutDirectionChange):
            self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The signs stand at the side."""
        super().resizeEvent(event)
        self._point()

    # Which sentence

    def _number_of(self, place: Place | None) -> int | None:
        found = (number for number, one in enumerate(self._summary.sentences) if one.place == place)
        return next(found, None)

    def _sentence_at(self, position: QPoint) -> SummarySentence | None:
        number = self._places.number_at(position)
        return None if number is None else self._summary.sentences[number]

    @property
    def current(self) -> SummarySentence | None:
        """The sentence that the keys are at."""
        number = self._number_of(self._current)
        return None if number is None else self._summary.sentences[number]

    def _point(self) -> None:
        """Say which sentence is pointed at, and put the signs there."""
        number = self._number_of(self._hovered)
        if number is None and self.hasFocus():
            number = self._number_of(self._current)
        sentence = None if number is None else self._summary.sentences[number]
        self._signs.setVisible(sentence is not None)
        if sentence is not None and number is not None:
            self._signs.set_pinned(sentence.is_pinned)
            self._signs.move(self._places.column(number).topLeft())
        if sentence != self._pointed:
            self._pointed = sentence
            self.pointed.emit(sentence)
        self.viewport().update()

    def _follow_scrolling(self) -> None:
        """Another sentence may be under a pointer that stands still; the signs move with theirs."""
        if self._hovered is not None and self.viewport().underMouse():
            sentence = self._sentence_at(self.viewport().mapFromGlobal(QCursor.pos()))
            self._hovered = sentence.place if sentence else None
        self._point()

    def _hover(self, place: Place | None) -> None:
        if place != self._hovered:
            self._hovered = place
            self._point()

    def _go_to(self, number: int) -> None:
        """Let the keys be at a sentence; a screen reader says which one."""
        sentence = self._summary.sentences[number]
        self._current, self._hovered = sentence.place, None
        self._places.show(number)
        self._point()
        place = self.tr("Sentence {n} of {all}").format(n=number + 1, all=len(self._summary.sentences))
        state = self.tr("pinned") if sentence.is_pinned else ""
        text = " ".join(part for part in (sentence.added, sentence.text) if part)
        announce(self, ", ".join(part for part in (place, state) if part) + f": {text}")

    # The pointer

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at the sentence under the pointer, while none is being selected."""
        super().mouseMoveEvent(event)
        position = event.position().toPoint()
        is_at_signs = self._signs.isVisible() and self._signs.geometry().contains(position)
        if not event.buttons() and not is_at_signs:
            sentence = self._sentence_at(position)
            self._hover(sentence.place if sentence else None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where: a drag selects words, a click goes to a sentence; one that takes words back does not."""
        is_plain = (
            event.button() == Qt.MouseButton.LeftButton and event.modifiers() == Qt.KeyboardModifier.NoModifier
        )
        has_words = self.textCursor().hasSelection()
        self._pressed_at = event.position().toPoint() if is_plain and not has_words else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click goes to a sentence in its article, and the keys with it; one on a link is told by the link."""
        super().mouseReleaseEvent(event)
        position, pressed = event.position().toPoint(), self._pressed_at
        self._pressed_at = None
        is_click = pressed is not None and (position - pressed).manhattanLength() <= UNIT_PX
        sentence = self._sentence_at(position)
        if not is_click or sentence is None or self.anchorAt(position) or self.textCursor().hasSelection():
            return
        self._current = sentence.place
        self._point()
        self._go_to_source(sentence)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say why a date was added; end what the pointer lit when it leaves."""
        if event.type() == QEvent.Type.Leave:
            self._hover(None)
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.added_tip(event.pos()), self)
            return True
        return super().viewportEvent(event)

    def added_tip(self, position: QPoint) -> str:
        """Why the date at a place of the viewport was added, in rich text; "" where there is none."""
        number = self.cursorForPosition(position).charFormat().property(ADDED)
        if not isinstance(number, int) or self._places.number_at(position) != number:
            return ""
        return tooltip(self._why(self._summary.sentences[number]))

    def _follow_link(self, link: QUrl) -> None:
        scheme, numbers = link.scheme(), [int(number) for number in link.path().split(",")]
        if scheme == SOURCE:
            self.source_clicked.emit(*numbers)
        elif scheme == BRING_BACK:
            self.marked.emit({(numbers[0], numbers[1]): None})
        elif scheme == BRING_ALL_BACK:
            self.marked.emit({sentence.place: None for sentence in self._summary.struck})
        elif scheme == SHOW_STRUCK:
            self._shows_struck = bool(numbers[0])
            self._fill()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the sentence under the hand."""
        is_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        sentence = self._sentence_at(event.pos()) if is_mouse else self.current
        place = event.globalPos()
        if sentence is not None and not is_mouse:
            corner = self._places.rect(self._number_of(sentence.place) or 0).bottomLeft()
            place = self.viewport().mapToGlobal(corner)
        menu = self.menu(sentence)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def menu(self, sentence: SummarySentence | None) -> QMenu:
        """What can be done with a sentence, and with all of them."""
        menu = QMenu(self)
        if sentence is not None:
            pin = self.tr("Un&pin sentence") if sentence.is_pinned else self.tr("&Pin sentence")
            for text, key, do in (
                (self.tr("&Go to its article"), "Return", lambda: self._go_to_source(sentence)),
                (pin, "P", lambda: self._toggle_pin(sentence)),
                (self.tr("&Strike sentence out"), "X", lambda: self._strike(sentence)),
                (self.tr("&Copy sentence with its source"), "Ctrl+C", lambda: self.sentence_copied.emit(sentence)),
            ):
                action = menu.addAction(text, do)
                action.setShortcut(QKeySequence(key))
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
                action.setShortcutVisibleInContextMenu(True)
            menu.addSeparator()
        if self.textCursor().hasSelection():
            menu.addAction(self.tr("Copy s&election"), self.copy)
        everything = menu.addAction(self.tr("Copy s&ummary"), self.copy_requested.emit)
        everything.setEnabled(bool(self._summary.sentences))
        menu.addAction(self.tr("Select &all"), self.selectAll)
        return menu

    # The keys

    def event(self, event: QEvent) -> bool:
        """Take Esc before the window does, while the keys are at a sentence."""
        is_asked = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and event.key() == _KEY.Key_Escape and self.current:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from sentence to sentence, and do something with the one that the keys are at."""
        if event.matches(QKeySequence.StandardKey.Copy) and not self.textCursor().hasSelection():
            sentence = self.current
            if sentence is None:
                self.copy_requested.emit()
            else:
                self.sentence_copied.emit(sentence)
        elif event.modifiers() & _HELD or not (self._walk(event.key()) or self._act(event.key())):
            super().keyPressEvent(event)

    def _walk(self, key: int) -> bool:
        """Go to another sentence; whether that is what a key is for."""
        count, number = len(self._summary.sentences), self._number_of(self._current)
        if not count or (key not in _STEPS and key not in _ENDS):
            return False
        if key in _ENDS:
            self._go_to(range(count)[_ENDS[_KEY(key)]])
        elif number is None:
            self._go_to(self._places.first_in_view())
        else:
            self._go_to(min(max(number + _STEPS[_KEY(key)], 0), count - 1))
        return True

    def _act(self, key: int) -> bool:
        """Do something with the sentence that the keys are at; whether a key is for that."""
        sentence = self.current
        if sentence is None:
            return False
        if key == _KEY.Key_P:
            self._toggle_pin(sentence)
        elif key in _STRIKING:
            self._strike(sentence)
        elif key in (_KEY.Key_Return, _KEY.Key_Enter) and not self.textCursor().hasSelection():
            self._go_to_source(sentence)
        elif key == _KEY.Key_Escape:
            self._current = None
            self._point()
        else:
            return False
        return True

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Go on with the links behind the sentence that the keys are at, or before it; then to other widgets."""
        number = self._number_of(self._current)
        if number is not None and not self.textCursor().hasSelection():
            self._places.tab_from(number)
        return super().focusNextPrevChild(is_next)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The sentence that the keys were at is pointed at again."""
        super().focusInEvent(event)
        self._point()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """No sentence is pointed at by keys that are elsewhere."""
        super().focusOutEvent(event)
        self._point()

    # What is done

    def _go_to_source(self, sentence: SummarySentence) -> None:
        self.source_clicked.emit(sentence.article_id, sentence.start, sentence.end)

    def _toggle_pin(self, sentence: SummarySentence | None) -> None:
        if sentence is not None:
            self._mark(sentence, None if sentence.is_pinned else Mark.PINNED)

    def _strike(self, sentence: SummarySentence | None) -> None:
        if sentence is not None:
            self._mark(sentence, Mark.STRUCK)

    def _mark(self, sentence: SummarySentence, mark: Mark | None) -> None:
        """Show at once what is said of a sentence; what is told beside it follows."""
        self.show_summary(self._summary.with_mark(sentence.place, mark))
        self.marked.emit({sentence.place: mark})

    def createMimeDataFromSelection(self) -> QMimeData:
        """The selected words as HTML and as text."""
        return summary_document.selected_mime(self.textCursor())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Grounds below the text; pins beside it."""
        with painting_on(self.viewport()) as painter:
            number = self._number_of(self._pointed.place if self._pointed else None)
            current = self._number_of(self._current) if self.hasFocus() else None
            lit = {self._number_of(place) for place in self._lit}
            self._places.draw_grounds(painter, pointed=number, current=current, lit=lit)
        super().paintEvent(event)
        with painting_on(self.viewport()) as painter:
            pinned = [n for n, one in enumerate(self._summary.sentences) if one.is_pinned]
            self._places.draw_pins(painter, [n for n in pinned if n != number or not self._signs.isVisible()])
            if self.is_dimmed:
                veil = QColor(self.palette().color(QPalette.ColorRole.Base))
                veil.setAlphaF(0.4)
                painter.fillRect(self.viewport().rect(), veil)
