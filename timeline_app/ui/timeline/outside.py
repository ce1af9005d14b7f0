"""What a view leaves out: how many events lie before and after it, and how many have no place on the calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont

from timeline_app.geometry import Viewport
from timeline_app.painting.areas import Areas
from timeline_app.painting.chips import Chip, make_chips

if TYPE_CHECKING:
    from timeline_app.geometry import EventColumns


class Outside:
    """Counts what is not in view, and keeps the chips that tell it."""

    def __init__(self) -> None:
        self.before = self.after = self.undated = 0
        self._chips: tuple[object, tuple[Chip, ...]] | None = None

    @property
    def count(self) -> int:
        """How many dated events lie outside of the view."""
        return self.before + self.after

    def follow(self, columns: EventColumns | None, view: Viewport) -> bool:
        """Count for a view; whether it is another number than before on one of its sides."""
        sides = (columns.groups.before(view.start_s), columns.groups.after(view.end_s)) if columns else (0, 0)
        is_other = sides != (self.before, self.after)
        self.before, self.after = sides
        return is_other

    def chips(self, areas: Areas, font: QFont, locale: QLocale) -> tuple[Chip, ...]:
        """The small labels at the edges, laid out once."""
        key = (areas, font, self.before, self.after, self.undated, locale)
        if self._chips is None or self._chips[0] != key:
            chips = make_chips(areas, font, self.before, self.after, self.undated, locale)
            self._chips = key, chips
        return self._chips[1]

    def forget_words(self) -> None:
        """The language is another one."""
        self._chips = None
