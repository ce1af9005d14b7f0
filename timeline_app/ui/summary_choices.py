"""How the summary is made, as commands of the palette: each method, what its length is counted in, per day."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from timeline_app.ui.panels.summary import SummaryPanel

if TYPE_CHECKING:
    from timeline_app.ui.panels.command_palette import Command


class SummaryChoices(QObject):
    """Offers what the boxes over the summary offer, in their words, and chooses in them."""

    def __init__(self, panel: SummaryPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._panel = panel

    def commands(self) -> list[Command]:
        """A command for each choice; the one that is made is "on"."""
        from timeline_app.ui.panels.command_palette import Command  # not before somebody asks

        on, off, group = self.tr("on"), self.tr("off"), self.tr("Summary")
        panel = self._panel
        method, unit = panel.method, panel.length.unit
        found = [
            Command(
                name=_method_name(method.itemData(row)),
                text=self.tr("Summarize by {method}").format(method=method.itemText(row)),
                group=group,
                keys=on if row == method.currentIndex() else "",
                tip=method.description(row),
            )
            for row in range(method.count())
        ]
        found += [
            Command(
                name=_unit_name(unit.itemData(row)),
                text=self.tr("Length of the summary in {unit}").format(unit=unit.itemText(row)),
                group=group,
                keys=on if row == unit.currentIndex() else "",
                tip=unit.toolTip(),
            )
            for row in range(unit.count())
        ]
        is_per_day = panel.per_day.isChecked()
        text, tip = self.tr("Summarize per day"), panel.per_day.toolTip()
        return [*found, Command("summary_per_day", text, group, on if is_per_day else off, tip)]

    def deeds(self) -> dict[str, Callable[[], None]]:
        """What does each of the commands, by its name."""
        method, length = self._panel.method, self._panel.length
        names = [str(method.itemData(row)) for row in range(method.count())]
        units = [length.unit.itemData(row) for row in range(length.unit.count())]
        return {
            **{_method_name(name): partial(method.pick, name) for name in names},
            **{_unit_name(unit): partial(length.pick, unit) for unit in units},
            "summary_per_day": self._panel.per_day.click,
        }


def _method_name(method: str) -> str:
    return f"summarize_by:{method}"


def _unit_name(unit: str) -> str:
    return f"summary_length_in:{unit}"
