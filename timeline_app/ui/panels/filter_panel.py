"""The filter: what can be asked of events, with how many there are of each."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from timeline_app.services.filters import NOTHING_ASKED, Facets, Filter
from timeline_app.ui.panels.filter_model import FilterModel
from timeline_app.ui.panels.filter_tree import FilterTree
from timeline_app.ui.panels.labels import ElidedLabel, set_ground
from timeline_app.ui.safetext import one_line
from timeline_app.ui.theme import UNIT_PX

_WORDS_CHARACTERS = 60


class FilterPanel(QWidget):
    """Shows facets and says which filter is wanted.

    `wanted_changed(Filter)`: shown once it comes back with `set_wanted`; `cleared()`: nothing is to be asked.
    """

    wanted_changed = Signal(object)
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_ground(self)
        self._facets = Facets()
        self._model = FilterModel(self, locale=self.locale())
        # Tab goes from one to the next as they are made: as they stand.
        self.counts = ElidedLabel(self)
        self.clear_button = QPushButton(self.tr("Clear all"), self)
        self.clear_button.setToolTip(self.tr("Show all events again"))
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find a name, a place, a tag …"))
        self.field.setAccessibleName(self.tr("Find in the filter"))
        self.field.setClearButtonEnabled(True)
        self.field.installEventFilter(self)
        self.view = FilterTree(self._model, self)
        self.view.setAccessibleName(self.tr("Filter"))
        self.view.setAccessibleDescription(self.tr("Space chooses a value. Letters find one."))
        self._empty_text = ""
        self._empty = QLabel(self)
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setMargin(4 * UNIT_PX)
        self._lay_out()
        self._join()
        self.set_wanted(NOTHING_ASKED)
        self._show()

    def set_facets(self, facets: Facets, *, empty: str = "") -> None:
        """Show these values and counts; place, folds and what is looked for stay.

        `empty`: what stands there while there are no values, "" for the usual words.
        """
        self._facets, self._empty_text = facets, empty
        self._model.set_facets(facets)
        self._show()

    def set_wanted(self, wanted: Filter) -> None:
        """Show which values are wanted, without telling."""
        self._model.set_wanted(wanted)
        self.clear_button.setEnabled(not wanted.is_empty)

    def forget(self) -> None:
        """Begin anew for another library."""
        self.field.clear()
        self._facets, self._empty_text = Facets(), ""
        self._model.forget()
        self._show()

    def focus_find(self) -> None:
        """Put the cursor into the field that finds."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the field Down goes to the list, Enter chooses the first that is found, Esc empties it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._take_key(event.key()):
            return True
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and bool(self.field.text())
        if is_escape and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # before the window clears the range
            return True
        return super().eventFilter(watched, event)

    def _take_key(self, key: int) -> bool:
        if key == Qt.Key.Key_Down:
            self.view.setFocus(Qt.FocusReason.TabFocusReason)
            if not self.view.currentIndex().isValid() or self._model.is_finding:
                self.view.choose_first()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._model.is_finding:
            first = self.view.choose_first()
            if first.isValid():
                self._model.press(first)
        elif key == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
        else:
            return False
        return True

    def _join(self) -> None:
        self._model.wanted_changed.connect(self.wanted_changed)
        self.clear_button.clicked.connect(self.cleared)
        self.field.textChanged.connect(self._find)
        self.view.typed.connect(self._begin_to_find)
        self.view.left_upward.connect(self.focus_find)

    def _begin_to_find(self, text: str) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.setText(text)

    def _find(self, text: str) -> None:
        self._model.find(text)
        self._show()

    def _show(self) -> None:
        """Say how many events pass, or why there is nothing to choose."""
        passing, everything = self._facets.passing, self._facets.everything
        counted = self.tr("%Ln events", None, everything)
        if passing != everything:
            counted = self.tr("{n} of %Ln events", None, everything).format(n=self.locale().toString(passing))
        self.counts.set_text(counted if everything else "")
        has_rows = self._model.rowCount() > 0
        self._pages.setCurrentWidget(self.view if has_rows else self._empty)
        words = one_line(self.field.text(), limit=_WORDS_CHARACTERS)
        self._empty.setText(
            self.tr("Nothing in the filter is called “{words}”.").format(words=words)
            if words and everything
            else self._empty_text or self.tr("There are no events to choose from yet.")
        )

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(2 * UNIT_PX, 2 * UNIT_PX, 2 * UNIT_PX, UNIT_PX)
        head.setSpacing(2 * UNIT_PX)
        line = QHBoxLayout()
        line.addWidget(self.counts, 1)
        line.addWidget(self.clear_button)
        head.addLayout(line)
        head.addWidget(self.field)
        self._pages = QStackedLayout()
        self._pages.addWidget(self.view)
        self._pages.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addLayout(self._pages, 1)
