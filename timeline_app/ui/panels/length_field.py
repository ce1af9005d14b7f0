"""The fields that say how long a summary shall be: a number, and of what."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSpinBox, QWidget

from timeline_app.summaries import Length, Unit
from timeline_app.ui.panels.choice_box import ChoiceBox
from timeline_app.ui.theme import UNIT_PX

#: Of each unit the most that can be asked for, the step of an arrow, and what stands there at first.
_MOST = {Unit.SENTENCES: 200, Unit.WORDS: 20_000, Unit.PERCENT: 100}
_STEP = {Unit.SENTENCES: 1, Unit.WORDS: 25, Unit.PERCENT: 1}
_FIRST = {Unit.SENTENCES: 5, Unit.WORDS: 150, Unit.PERCENT: 10}


class LengthField(QWidget):
    """Shows a length; `length_changed(Length)`: the hand wants another. Each unit keeps its own number."""

    length_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.amount = QSpinBox(self)
        self.amount.setAccessibleName(self.tr("Length"))
        self.amount.setKeyboardTracking(False)
        self.unit = ChoiceBox(self)
        for unit, words in zip(Unit, (self.tr("sentences"), self.tr("words"), self.tr("per cent")), strict=True):
            self.unit.addItem(words, unit)
        self.unit.setAccessibleName(self.tr("Unit of the length"))
        self.unit.setAccessibleDescription(
            self.tr("Unit of the length")
        )  # on Linux its name is what is chosen in it
        self.unit.setToolTip(self.tr("What the length is counted in: per cent are of the sentences"))
        label = QLabel(self.tr("&Length"), self)
        label.setBuddy(self.amount)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * UNIT_PX)
        for widget in (label, self.amount, self.unit):
            layout.addWidget(widget)
        self._amounts = dict(_FIRST)
        self.set_length(Length())
        self.amount.valueChanged.connect(lambda _amount: self._tell())
        self.unit.activated.connect(lambda _index: self._change_unit())

    @property
    def length(self) -> Length:
        """The length that is shown."""
        return Length(self.amount.value(), Unit(self.unit.currentData()))

    def set_length(self, length: Length) -> None:
        """Show a length, without telling."""
        self.unit.setCurrentIndex(self.unit.findData(length.unit))
        with QSignalBlocker(self.amount):
            self.amount.setRange(1, max(_MOST[length.unit], length.amount))
            self.amount.setSingleStep(_STEP[length.unit])
            self.amount.setValue(length.amount)
        self._amounts[length.unit] = length.amount

    def pick(self, unit: Unit) -> None:
        """Choose a unit as the hand does."""
        self.unit.setCurrentIndex(self.unit.findData(unit))
        self._change_unit()

    def _change_unit(self) -> None:
        unit = Unit(self.unit.currentData())
        self.set_length(Length(self._amounts[unit], unit))
        self._tell()

    def _tell(self) -> None:
        self._amounts[self.length.unit] = self.length.amount
        self.length_changed.emit(self.length)
