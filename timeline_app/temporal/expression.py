"""A span and what was made of it become a `TimeExpression`."""

from timeline_app.model import TimeExpression
from timeline_app.temporal.resolved import Resolved


def expression(text: str, start: int, end: int, resolved: Resolved) -> TimeExpression:
    """The time expression at `text[start:end]`."""
    return TimeExpression(
        start=start,
        end=end,
        text=text[start:end],
        type=resolved.type,
        value=resolved.value,
        mod=resolved.mod,
        quant=resolved.quant,
        freq=resolved.freq,
        interval=resolved.interval,
        reason=f"{resolved.reason}.",
    )
