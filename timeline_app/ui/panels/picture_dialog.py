"""What picture of the timeline is to be made: what it shows, as what file, how large, in which colours."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from timeline_app.painting.export import LEAST_PX, MOST_PX, Kind, Paper
from timeline_app.painting.surfaces import Theme
from timeline_app.ui.panels.choice_box import ChoiceBox
from timeline_app.ui.panels.labels import plain_label
from timeline_app.ui.theme import UNIT_PX

#: How large the preview is.
PREVIEW_PX = (640, 400)
_FIELD_PX = 92 * UNIT_PX
_REST_MS = 150
_SIZES = ((1600, 900), (1920, 1080), (3840, 2160), (1200, 675), (1080, 1080))
_MOST_TITLE = 200


class Scope(Enum):
    """Which events are drawn."""

    VIEW = auto()
    RANGE = auto()
    EVERYTHING = auto()


class Shape(Enum):
    """What is made."""

    PNG = auto()
    SVG = auto()
    PDF = auto()
    PAGES = auto()

    @property
    def kind(self) -> Kind:
        """The kind of file."""
        return Kind.PDF if self is Shape.PAGES else Kind[self.name]


@dataclass(frozen=True, slots=True)
class PictureChoice:
    """What was chosen. `theme`: SYSTEM for the colours of the window."""

    scope: Scope = Scope.VIEW
    shape: Shape = Shape.PNG
    size_px: tuple[int, int] = _SIZES[0]
    scale: int = 2
    theme: Theme = Theme.LIGHT
    paper: Paper = Paper.A4
    is_landscape: bool = True
    title: str = ""
    is_dated: bool = False


class PictureDialog(QDialog):
    """Shows how the picture will look and asks where to save it.

    `changed(PictureChoice)` asks for another preview, `chosen(PictureChoice)` for the file. `screen_px`: the size
    of the timeline in the window.
    """

    changed = Signal(object)
    chosen = Signal(object)

    def __init__(
        self,
        choice: PictureChoice,
        *,
        has_range: bool,
        screen_px: tuple[int, int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export picture"))
        self.scope = self._combo(
            (
                (Scope.VIEW, self.tr("What is in view")),
                *(((Scope.RANGE, self.tr("The chosen range")),) if has_range else ()),
                (Scope.EVERYTHING, self.tr("Everything")),
            ),
            choice.scope,
        )
        self.shape = self._combo(
            (
                (Shape.PNG, self.tr("Picture (PNG)")),
                (Shape.SVG, self.tr("Drawing whose words stay words (SVG)")),
                (Shape.PDF, self.tr("Document of one sheet (PDF)")),
                (Shape.PAGES, self.tr("Pages for print (PDF)")),
            ),
            choice.shape,
        )
        self.title = QLineEdit(choice.title, self)
        self.title.setMaxLength(_MOST_TITLE)
        self.title.setPlaceholderText(self.tr("None"))
        self._screen_px = screen_px
        self._add_sizes(choice)
        self._add_paper(choice)
        self.theme = self._combo(
            (
                (Theme.LIGHT, self.tr("Light, for print")),
                (Theme.SYSTEM, self.tr("As on the screen")),
                (Theme.DARK, self.tr("Dark")),
                (Theme.HIGH_CONTRAST, self.tr("High contrast")),
            ),
            choice.theme,
        )
        self.made = QCheckBox(self.tr("Say when it was &made"), self)
        self.made.setChecked(choice.is_dated)
        self._lay_out()
        self._follow()
        self._show_what_counts()

    def _add_sizes(self, choice: PictureChoice) -> None:
        self.size_ = ChoiceBox(self)
        self.size_.addItem(self.tr("As in the window"), self._screen_px)
        for size in _SIZES:
            self.size_.addItem(f"{size[0]} × {size[1]}", size)
        self.size_.addItem(self.tr("Another size"), None)
        self.width_px, self.height_px = self._side(choice.size_px[0]), self._side(choice.size_px[1])
        self.width_px.setAccessibleName(self.tr("Width in pixels"))
        self.height_px.setAccessibleName(self.tr("Height in pixels"))
        self.scale = ChoiceBox(self)
        for scale in (1, 2, 3):
            self.scale.addItem(self.tr("{n} times as many pixels").format(n=scale) if scale > 1 else "1", scale)
        self.scale.setCurrentIndex(max(0, choice.scale - 1))
        self._show_size()

    def _add_paper(self, choice: PictureChoice) -> None:
        papers = ((Paper.A4, "A4"), (Paper.A3, "A3"), (Paper.LETTER, self.tr("Letter")))
        self.paper = self._combo(papers, choice.paper)
        self.landscape = QCheckBox(self.tr("&Landscape"), self)
        self.landscape.setChecked(choice.is_landscape)

    def _combo(self, items: Iterable[tuple[Enum, str]], chosen: Enum) -> QComboBox:
        combo = ChoiceBox(self)
        for value, words in items:
            combo.addItem(words, value)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))
        return combo

    def _side(self, value: int) -> QSpinBox:
        field = QSpinBox(self)
        field.setRange(LEAST_PX, MOST_PX)
        field.setSingleStep(50)
        field.setValue(value)
        return field

    def _lay_out(self) -> None:
        self._size_row = _row(self.size_, self.width_px, QLabel("×", self), self.height_px)
        self._paper_row = _row(self.paper, self.landscape)
        self._form = QFormLayout()
        self.shape.setMinimumWidth(_FIELD_PX)  # the dialog keeps its width, whatever is asked
        self._form.setSpacing(2 * UNIT_PX)
        for text, field in (
            (self.tr("&Show:"), self.scope),
            (self.tr("&As:"), self.shape),
            (self.tr("&Title:"), self.title),
            (self.tr("Si&ze:"), self._size_row),
            (self.tr("S&harpness:"), self.scale),
            (self.tr("&Paper:"), self._paper_row),
            (self.tr("&Colours:"), self.theme),
        ):
            label = QLabel(text, self)
            label.setBuddy(field if not isinstance(field, _Row) else field.first)
            self._form.addRow(label, field)
        self._form.addRow("", self.made)
        self.preview = QLabel(self)
        self.preview.setFixedSize(*PREVIEW_PX)
        self.preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.preview.setAccessibleName(self.tr("Preview"))
        self.told = plain_label(self)
        self.told.setAlignment(Qt.AlignmentFlag.AlignCenter)
        buttons = QDialogButtonBox(self)
        self.save_button = buttons.addButton(self.tr("Sa&ve as…"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(lambda: self.chosen.emit(self.choice))
        buttons.rejected.connect(self.reject)
        seen = QVBoxLayout()
        seen.addWidget(self.preview)
        seen.addWidget(self.told)
        seen.addStretch(1)
        upper = QHBoxLayout()
        upper.setSpacing(5 * UNIT_PX)
        upper.addLayout(self._form)
        upper.addLayout(seen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(4 * UNIT_PX,) * 4)
        layout.setSpacing(3 * UNIT_PX)
        layout.addLayout(upper)
        layout.addWidget(buttons)
        layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)

    def _follow(self) -> None:
        self._timer = QTimer(self, singleShot=True, interval=_REST_MS)
        self._timer.timeout.connect(lambda: self.changed.emit(self.choice))
        for combo in (self.scope, self.shape, self.scale, self.paper, self.theme):
            combo.currentIndexChanged.connect(self._change)
        self.size_.currentIndexChanged.connect(self._take_size)
        for side in (self.width_px, self.height_px):
            side.valueChanged.connect(self._change)
        for box in (self.landscape, self.made):
            box.toggled.connect(self._change)
        self.title.textChanged.connect(self._change)
        self._timer.start()

    def _change(self, _value: object = None) -> None:
        self._show_size()
        self._show_what_counts()
        self._timer.start()

    def _take_size(self, _index: int) -> None:
        """Put the chosen size into the fields."""
        size = self.size_.currentData()
        if size is None:
            self.width_px.setFocus()
            return
        for field, value in zip((self.width_px, self.height_px), size, strict=True):
            with QSignalBlocker(field):
                field.setValue(value)
        self._change()

    def _show_size(self) -> None:
        """Name the size in the fields, if it has a name."""
        size = (self.width_px.value(), self.height_px.value())
        known = [self.size_.itemData(place) for place in range(self.size_.count() - 1)]
        with QSignalBlocker(self.size_):
            self.size_.setCurrentIndex(known.index(size) if size in known else len(known))

    def _show_what_counts(self) -> None:
        """Offer only what makes a difference to the file."""
        shape = self.shape.currentData()
        for widget, is_asked in (
            (self._size_row, shape is not Shape.PAGES),
            (self.scale, shape is Shape.PNG),
            (self._paper_row, shape is Shape.PAGES),
        ):
            self._form.setRowVisible(widget, is_asked)

    @property
    def choice(self) -> PictureChoice:
        """What is chosen at the moment."""
        return PictureChoice(
            scope=self.scope.currentData(),
            shape=self.shape.currentData(),
            size_px=(self.width_px.value(), self.height_px.value()),
            scale=self.scale.currentData(),
            theme=self.theme.currentData(),
            paper=self.paper.currentData(),
            is_landscape=self.landscape.isChecked(),
            title=self.title.text().strip(),
            is_dated=self.made.isChecked(),
        )

    def show_preview(self, picture: QImage, words: str) -> None:
        """Show how it will look, and a line about it."""
        picture.setDevicePixelRatio(self.preview.devicePixelRatioF())
        self.preview.setPixmap(QPixmap.fromImage(picture))
        self.told.setText(words)

    def show_nothing(self, words: str) -> None:
        """Say why there is nothing to see."""
        self.preview.clear()
        self.told.setText(words)


class _Row(QWidget):
    """Fields beside each other; `first` takes the label's key."""

    def __init__(self, fields: tuple[QWidget, ...]) -> None:
        super().__init__()
        self.first = fields[0]
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * UNIT_PX)
        for field in fields:
            layout.addWidget(field)
        layout.addStretch(1)


def _row(*fields: QWidget) -> _Row:
    return _Row(fields)
