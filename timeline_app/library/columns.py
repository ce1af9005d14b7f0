"""What a column may hold: a library may come from anywhere, and SQLite keeps in any column whatever was put there.

A value that is not of its column's kind is none, so that what is sound in its row, and every other row, is read.
"""

import json
import math
from typing import Any, TypeGuard

#: No date is further from 1970 than this many seconds, some 17,000 years.
FARTHEST_S = 1 << 39
#: No name is as long, nor any address that a browser opens.
_LONGEST_LABEL = 2_000
#: No path of a file is as long, in bytes.
LONGEST_PATH = 32_768
#: No text is as long; Qt counts its characters with so many bits.
_LAST_OFFSET = (1 << 31) - 1

#: The same as `is_span`, in SQL, of the rows of `edited_events AS e`.
IS_DATED = (
    "coalesce(typeof(e.start_s) = 'integer' AND typeof(e.end_s) = 'integer' "
    f"AND e.start_s BETWEEN -{FARTHEST_S} AND e.end_s AND e.end_s <= {FARTHEST_S}, 0)"
)
#: What `merged AS m` says of an event, in SQL: the number of its entry, NULL where it is none.
ENTRY = "iif(typeof(m.entry_id) = 'integer' AND m.entry_id > 0, m.entry_id, NULL)"


def decoded(stored: bytes) -> str:
    """Text as SQLite keeps it; U+FFFD for what is no UTF-8."""
    return stored.decode("utf-8", "replace")


def text_of(value: object) -> str:
    """Text; "" for anything else."""
    return value if isinstance(value, str) else ""


def label_of(value: object) -> str:
    """Text that is shown in a line: a title, a publisher, a language, an address; no more than has room there."""
    return text_of(value)[:_LONGEST_LABEL]


def whole_of(value: object) -> int:
    """A whole number; 0 for anything else."""
    return value if isinstance(value, int) else 0


def share_of(value: object) -> float:
    """A number from 0 to 1, the nearest of these for another one; 0 for anything else."""
    return min(max(float(value), 0.0), 1.0) if isinstance(value, int | float) and not math.isnan(value) else 0.0


def offset_of(value: object) -> int:
    """A place in a text, which may be shorter; its beginning for anything else."""
    return min(max(whole_of(value), 0), _LAST_OFFSET)


def is_extent(start: object, end: object) -> TypeGuard[int]:
    """Whether these can be the offsets of some characters of a text."""
    return isinstance(start, int) and isinstance(end, int) and 0 <= start <= end <= _LAST_OFFSET


def is_span(start_s: Any, end_s: Any) -> bool:
    """Whether these can be the start and the end of an interval."""
    if not (isinstance(start_s, int) and isinstance(end_s, int)):
        return False
    return -FARTHEST_S <= start_s <= end_s <= FARTHEST_S


def loaded(text: object) -> object:
    """What JSON holds; None for what is none."""
    try:
        return json.loads(text) if isinstance(text, str) else None
    except (ValueError, RecursionError):
        return None
