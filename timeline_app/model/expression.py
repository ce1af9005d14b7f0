"""A time expression in a text, as TIMEX3 (TimeML 1.2.1) describes it."""

from dataclasses import dataclass

from timeline_app.model.interval import Interval


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """One expression with its value.

    `start`, `end`: character offsets into exactly the text that was tagged. `type`: "DATE", "TIME",
    "DURATION" or "SET". `value`, `mod`, `quant`, `freq`: the TIMEX3 attributes ("" where there is none).
    `interval`: its place on the calendar; None for durations, sets, PRESENT_REF and the like.
    `reason`: one sentence, how it was resolved.
    """

    start: int
    end: int
    text: str
    type: str
    value: str
    mod: str = ""
    quant: str = ""
    freq: str = ""
    interval: Interval | None = None
    reason: str = ""
