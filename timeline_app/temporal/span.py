"""A stretch of a text that a rule matched."""

from dataclasses import dataclass

from timeline_app.temporal.parts import Parts


@dataclass(frozen=True, slots=True)
class Span:
    """Character offsets, the rule's form and its words."""

    start: int
    end: int
    form: str
    parts: Parts
