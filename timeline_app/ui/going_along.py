"""What goes along with what is copied and exported: boxes in the Edit menu, which the summary shows as well."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import fields, replace

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from timeline_app.services.wording import Along

#: The actions, by what of `Along` they tick.
_ACTIONS = {
    "has_heading": "copy_with_heading",
    "has_day_headings": "copy_with_days",
    "has_dates": "copy_with_dates",
    "has_sources": "copy_with_sources",
    "has_numbers": "copy_with_numbers",
}


class GoingAlong(QObject):
    """Keeps what goes along, `along`, and the boxes in step; `left_out` are names of what does not at first."""

    def __init__(self, left_out: Collection[str], parent: QObject) -> None:
        super().__init__(parent)
        self.along = Along(**{field.name: field.name not in left_out for field in fields(Along)})
        self._boxes: Mapping[str, QAction] = {}

    @property
    def left_out(self) -> tuple[str, ...]:
        """What does not go along, by the names of `Along`."""
        return tuple(field.name for field in fields(Along) if not getattr(self.along, field.name))

    def join(self, actions: Mapping[str, QAction]) -> None:
        """Let the boxes tell what goes along."""
        self._boxes = {name: actions[action] for name, action in _ACTIONS.items()}
        for box in self._boxes.values():
            box.setCheckable(True)
        self._show()

    def copy_with_heading(self) -> None:
        """What it is a summary of."""
        self._turn("has_heading")

    def copy_with_days(self) -> None:
        """The days as headings."""
        self._turn("has_day_headings")

    def copy_with_dates(self) -> None:
        """The dates that were added, in brackets."""
        self._turn("has_dates")

    def copy_with_sources(self) -> None:
        """The list of the articles."""
        self._turn("has_sources")

    def copy_with_numbers(self) -> None:
        """The numbers of the sources."""
        self._turn("has_numbers")

    def _turn(self, name: str) -> None:
        self.along = replace(self.along, **{name: not getattr(self.along, name)})
        self._show()

    def _show(self) -> None:
        """Tick what goes along; numbers stand for nothing without the list."""
        for name, box in self._boxes.items():
            box.setChecked(getattr(self.along, name))
        self._boxes["has_numbers"].setEnabled(self.along.has_sources)
