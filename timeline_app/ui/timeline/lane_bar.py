"""The scroll bar of the lanes, for when they are more than fit."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPaintEvent, QPixmap
from PySide6.QtWidgets import QScrollBar, QStyle, QStyleOptionSlider, QWidget

from timeline_app.painting.painting_on import painting_on
from timeline_app.painting.picture import Picture

#: Of what is in sight so much is seen again after a page.
_SEEN_AGAIN = 0.15


class LaneBar(QScrollBar):
    """How far the lanes are scrolled; hidden while all of them fit. Its value is in pixels."""

    def __init__(self, picture: Picture, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._picture = picture
        self._exact_px = 0.0
        self._drawn: tuple[object, QPixmap] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys are the timeline's
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(self.tr("Lanes"))
        self.valueChanged.connect(self._follow)
        self.hide()

    @property
    def extent_px(self) -> int:
        """How wide it is; nothing while all lanes fit."""
        return self.sizeHint().width() if self.maximum() else 0

    def fit(self, room_px: float, line_px: float) -> None:
        """See whether the lanes fit into a height, and how far they are scrolled where they do not."""
        limit_px = self._picture.scroll_limit(room_px)
        self.setPageStep(max(1, round(room_px)))
        self.setSingleStep(round(3 * line_px))
        self.setMaximum(ceil(limit_px) if limit_px >= 1 else 0)
        self.setVisible(bool(self.maximum()))
        self.setToolTip(self.words)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what was drawn last while nothing is other: the timeline below moves in nearly every frame."""
        if self.underMouse() or self.isSliderDown():  # its parts are lit under the hand
            super().paintEvent(event)
            return
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        option.subControls = QStyle.SubControl.SC_All
        bounds = (self.value(), self.maximum(), self.pageStep(), self.size().toTuple(), self.devicePixelRatioF())
        look = (bounds, option.state.value, self.palette().cacheKey(), self.style().name())
        if self._drawn is None or self._drawn[0] != look:
            picture = QPixmap(self.size() * self.devicePixelRatioF())
            picture.setDevicePixelRatio(self.devicePixelRatioF())
            picture.fill(Qt.GlobalColor.transparent)
            with painting_on(picture) as painter:
                self.style().drawComplexControl(QStyle.ComplexControl.CC_ScrollBar, option, painter, self)
            self._drawn = look, picture
        with painting_on(self) as painter:
            painter.drawPixmap(QPoint(0, 0), self._drawn[1])

    def move_by(self, delta_px: float) -> None:
        """Scroll down by so much, or up; parts of a pixel add up."""
        self._exact_px = min(max(self._exact_px + delta_px, 0.0), float(self.maximum()))
        self.setValue(round(self._exact_px))

    def page(self, direction: int) -> None:
        """Scroll down (1) or up (-1) by nearly all that is in sight."""
        self.move_by(direction * (1 - _SEEN_AGAIN) * self.pageStep())

    def reveal(self, event_id: int | None) -> None:
        """Scroll no farther than needed for the lane of an event to be in sight."""
        number = self._picture.lane_of(event_id)
        if number is not None and self.maximum():
            top_px, bottom_px = self._picture.lane_extents(self.pageStep())[number]
            self.move_by(min(max(self.value(), bottom_px - self.pageStep()), top_px) - self.value())

    @property
    def words(self) -> str:
        """Which lanes are in sight, of how many; "" while all are."""
        first_px, last_px = self.value(), self.value() + self.pageStep()
        middles = [(top + bottom) / 2 for top, bottom in self._picture.lane_extents(self.pageStep())]
        seen = [number for number, middle in enumerate(middles, 1) if first_px <= middle < last_px]
        if not self.maximum() or not seen:
            return ""
        first, last, count = (self.locale().toString(number) for number in (seen[0], seen[-1], len(middles)))
        return self.tr("Lanes {first} to {last} of {n}").format(first=first, last=last, n=count)

    def _follow(self, value: int) -> None:
        if round(self._exact_px) != value:
            self._exact_px = float(value)
        self.setToolTip(self.words)
