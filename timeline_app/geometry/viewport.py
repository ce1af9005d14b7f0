"""The stretch of time in view and its scale: time to pixel and back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import isfinite

from timeline_app.model import calendar as cal

#: The ends of the calendar that the program knows, in seconds from 1970-01-01.
FIRST_MOMENT = cal.FIRST_MOMENT
LAST_MOMENT = cal.LAST_MOMENT
#: No view is shorter than a minute or longer than the calendar (20,000 years).
MIN_SPAN_S = 60.0
MAX_SPAN_S = float(LAST_MOMENT - FIRST_MOMENT)


@dataclass(frozen=True, slots=True)
class Viewport:
    """The view `[start_s, end_s)` in seconds from 1970-01-01 over `width_px` pixels, 0 at its left edge."""

    start_s: float
    end_s: float
    width_px: float

    @classmethod
    def of(cls, start_s: float, end_s: float, width_px: float) -> Viewport:
        """A viewport within the limits: too short a view is widened around its middle, too long a one cut."""
        if not (isfinite(start_s) and isfinite(end_s)):
            start_s, end_s = float(FIRST_MOMENT), float(LAST_MOMENT)
        span = min(max(end_s - start_s, MIN_SPAN_S), MAX_SPAN_S)
        middle = (start_s + end_s) / 2
        start = min(max(middle - span / 2, float(FIRST_MOMENT)), LAST_MOMENT - span)
        return cls(start, start + span, max(1.0, float(width_px)))

    @property
    def span_s(self) -> float:
        """The length of the view in seconds."""
        return self.end_s - self.start_s

    @property
    def seconds_per_px(self) -> float:
        """The scale."""
        return self.span_s / self.width_px

    def to_px(self, moment: float) -> float:
        """The pixel of a moment; outside of 0 … width_px for what is not in view."""
        return (moment - self.start_s) / (self.end_s - self.start_s) * self.width_px

    def to_time(self, px: float) -> float:
        """The moment at a pixel; the inverse of `to_px`."""
        return self.start_s + px / self.width_px * self.span_s

    def is_near(self, other: Viewport) -> bool:
        """Whether the other view is about as long and shows half of the same at least."""
        shared = min(self.end_s, other.end_s) - max(self.start_s, other.start_s)
        return 2 * shared >= max(self.span_s, other.span_s)

    def zoom_at(self, px: float, factor: float) -> Viewport:
        """Magnified `factor` times (below 1: farther away); the moment under `px` stays there."""
        span = min(max(self.span_s / factor, MIN_SPAN_S), MAX_SPAN_S)
        start = self.to_time(px) - px / self.width_px * span
        return Viewport.of(start, start + span, self.width_px)

    def pan(self, delta_px: float) -> Viewport:
        """Moved so that what was at `delta_px` stands at the left edge; stops at the calendar's ends."""
        delta = delta_px * self.seconds_per_px
        return Viewport.of(self.start_s + delta, self.end_s + delta, self.width_px)

    def fit(self, start_s: float, end_s: float, *, left_px: float = 24.0, right_px: float = 24.0) -> Viewport:
        """A view that shows `[start_s, end_s)` with so much air on both sides (at most a quarter each)."""
        left, right = min(left_px, self.width_px / 4), min(right_px, self.width_px / 4)
        span = max(end_s - start_s, MIN_SPAN_S)
        scale = span / (self.width_px - left - right)
        return Viewport.of(start_s - left * scale, start_s + span + right * scale, self.width_px)

    def resized(self, width_px: float) -> Viewport:
        """The same stretch of time over another width."""
        return replace(self, width_px=max(1.0, float(width_px)))

    def between(self, other: Viewport, share: float) -> Viewport:
        """A view on the way to `other` (0 … 1), moving in proportion to the scale, so that zooming looks even."""
        if share >= 1:
            return other
        ratio = other.span_s / self.span_s
        eased = share if abs(ratio - 1) < 1e-6 else (ratio**share - 1) / (ratio - 1)
        start = self.start_s + (other.start_s - self.start_s) * eased
        end = self.end_s + (other.end_s - self.end_s) * eased
        return Viewport.of(start, end, self.width_px)
