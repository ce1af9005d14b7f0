"""A field for tags: words between commas, each completed from those in use."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from timeline_app.ui.safetext import one_line

_LONGEST = 60


class TagField(QLineEdit):
    """A line of tags; `tags()` are those typed, each once."""

    def __init__(self, known: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("court, to be checked"))
        self._completer = QCompleter(list(known), self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.offers = QListView(self)
        self._completer.setPopup(self.offers)
        self._completer.setWidget(self)
        self._completer.activated.connect(self._take)
        self.offers.installEventFilter(self)
        self.textEdited.connect(self._offer)

    def tags(self) -> tuple[str, ...]:
        """The tags, in the order in which they were typed."""
        return tags_of(self.text())

    def set_tags(self, tags: Iterable[str]) -> None:
        """Show these tags."""
        self.setText(", ".join(tags))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tab takes the first that is offered, as Enter takes the chosen one."""
        is_offered = watched is self.offers and event.type() == QEvent.Type.KeyPress
        if is_offered and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Tab:
            chosen = self.offers.currentIndex().data() or self._completer.currentCompletion()
            self.offers.hide()
            self._take(chosen)
            return True
        return super().eventFilter(watched, event)

    def _offer(self, _text: str) -> None:
        """Offer what begins like the tag at the cursor and is not there yet."""
        begun = self.text()[: self.cursorPosition()].rpartition(",")[2].strip()
        self._completer.setCompletionPrefix(begun)
        is_new = self._completer.completionCount() and self._completer.currentCompletion() not in self.tags()
        if begun and is_new:
            self._completer.complete()
        else:
            self.offers.hide()

    def _take(self, tag: str) -> None:
        """Put a tag in the place of what was begun at the cursor."""
        before, _, _ = self.text()[: self.cursorPosition()].rpartition(",")
        after = self.text()[self.cursorPosition() :].partition(",")[2]
        begun = ", ".join((*tags_of(before), tag, ""))
        self.setText(begun + ", ".join(tags_of(after)))
        self.setCursorPosition(len(begun))


def tags_of(text: str) -> tuple[str, ...]:
    """The tags between the commas of a text, each once whatever its capitals."""
    found: dict[str, str] = {}
    for part in text.split(","):
        tag = one_line(part, limit=_LONGEST).strip()
        if tag:
            found.setdefault(tag.casefold(), tag)
    return tuple(found.values())
