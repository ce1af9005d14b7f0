"""Whether a dated sentence of a language without a lexicon tells what happened, what is to happen, or an error."""

import json
import re
from collections.abc import Iterable
from functools import cache

from timeline_app.model import Interval, Status
from timeline_app.settings import resource


def plain_status(sentence: str, interval: Interval | None, reference: Interval | None, language: str) -> Status:
    """Denied is what somebody "reported by mistake", planned what lies ahead of the article's day `reference`."""
    if _errors(language).search(sentence):
        return Status.DENIED
    is_ahead = interval is not None and reference is not None and interval.start >= reference.end
    return Status.PLANNED if is_ahead else Status.ASSERTED


@cache
def _errors(language: str) -> re.Pattern[str]:
    """A word for an error right beside a verb of telling; elsewhere it is of what was done: "shot by mistake"."""
    data = json.loads(resource("events", "plain-errors.json").read_text("utf-8")).get(language)
    if data is None:
        return re.compile(r"(?!)")
    error, telling = rf"(?:{_any(data['in_error'])})", rf"(?:{_any(data['telling'])})\w*"
    return re.compile(rf"(?<!\w)(?:{error}\s+{telling}|{telling}\s+{error}(?!\w))", re.IGNORECASE)


def _any(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, words))
