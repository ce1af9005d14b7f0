"""What a form makes of a span: the TIMEX3 attributes and the reason."""

from dataclasses import dataclass, replace

from timeline_app.model import Interval
from timeline_app.temporal.timex import interval_of

_VAGUE = ("START", "MID", "END", "APPROX", "BEFORE", "AFTER")


@dataclass(frozen=True, slots=True)
class Resolved:
    """Type, value, mod, quant and freq as in TIMEX3; `reason` without its full stop.

    `is_told`: whether later expressions may lean on this date.
    """

    type: str
    value: str
    reason: str
    mod: str = ""
    quant: str = ""
    freq: str = ""
    is_told: bool = True

    @property
    def interval(self) -> Interval | None:
        """Its place on the calendar, by its value; approximate where the words say "early", "about", "late"."""
        if self.type in ("DURATION", "SET"):
            return None
        return interval_of(self.value, approximate=self.mod in _VAGUE)

    def with_mod(self, mod: str) -> "Resolved":
        """The same with a mod, unless it has one."""
        return replace(self, mod=self.mod or mod)


def date(value: str, reason: str, mod: str = "") -> Resolved:
    """A DATE."""
    return Resolved("DATE", value, reason, mod)


def unresolved(value: str, mod: str = "") -> Resolved:
    """A DATE that only the article's own date would settle, and that is not known."""
    return Resolved("DATE", value, "It depends on the article's date, which is not known", mod)
