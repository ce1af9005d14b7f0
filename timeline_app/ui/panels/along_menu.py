"""What goes along with the sentences that are copied and exported."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from timeline_app.services.wording import Along


class AlongMenu(QMenu):
    """Boxes to be ticked, after each of which the menu stays; `along_changed(Along)`: the hand ticked one."""

    along_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Copy with"))
        self.setAccessibleName(self.tr("What is copied along with the sentences"))
        self.setToolTipsVisible(True)
        self._along = Along()
        offered = (
            ("has_heading", self.tr("&Heading"), self.tr("What it is a summary of")),
            (
                "has_day_headings",
                self.tr("&Days"),
                self.tr("The days as headings, where the summary goes by them"),
            ),
            ("has_dates", self.tr("D&ates in brackets"), self.tr("Before sentences that do not say their dates")),
            ("has_sources", self.tr("&Sources"), self.tr("The list of the articles")),
            ("has_numbers", self.tr("&Numbers of the sources"), self.tr("Behind each sentence, and in the list")),
        )
        self._boxes = {name: self._box(name, text, tip) for name, text, tip in offered}
        self.set_along(self._along)
        self.installEventFilter(self)

    @property
    def along(self) -> Along:
        """What is ticked."""
        return self._along

    def set_along(self, along: Along) -> None:
        """Tick these, without telling; numbers stand for nothing without the list."""
        self._along = along
        for name, box in self._boxes.items():
            box.setChecked(getattr(along, name))
        self._boxes["has_numbers"].setEnabled(along.has_sources)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tick by a click or by Space without closing: several boxes are ticked one after the other."""
        is_click = event.type() is QEvent.Type.MouseButtonRelease
        is_space = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space
        action = self.activeAction()
        is_ticking = is_click or (is_space and event.type() is QEvent.Type.KeyPress)
        if is_ticking and action is not None and action.isEnabled():
            action.trigger()
            return True
        return super().eventFilter(watched, event)

    def _box(self, name: str, text: str, tip: str) -> QAction:
        box = self.addAction(text)
        box.setCheckable(True)
        box.setToolTip(tip)
        box.triggered.connect(lambda is_ticked: self._tick(name, is_ticked=is_ticked))
        return box

    def _tick(self, name: str, *, is_ticked: bool) -> None:
        self.set_along(replace(self._along, **{name: is_ticked}))
        self.along_changed.emit(self._along)
