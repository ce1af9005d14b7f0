"""Character offsets of Python and positions of Qt, which counts UTF-16 units: an emoji is one here, two there."""

import re
from bisect import bisect_left

#: characters that a QTextDocument takes for structure, each with one that it shows
_STRUCTURE = {
    ord("\r"): " ", 0x0B: " ", 0x0C: " ", 0x00: "\ufffd", 0x2029: "\n",
    0xFDD0: "\ufffd", 0xFDD1: "\ufffd", 0xFFFC: "\ufffd",
}  # fmt: skip
_STRUCTURE |= dict.fromkeys(range(0xD800, 0xE000), "\ufffd")

#: characters that are two units of UTF-16
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


def displayable(text: str) -> str:
    """The text as a QTextDocument can hold it, of the same length."""
    return text.translate(_STRUCTURE)


class Utf16Offsets:
    """Both ways between offsets into `text` and UTF-16 positions, in the time of a binary search."""

    def __init__(self, text: str) -> None:
        self._offsets = [] if text.isascii() else [found.start() for found in _ASTRAL.finditer(text)]
        self._positions = [offset + before for before, offset in enumerate(self._offsets)]

    def to_position(self, offset: int) -> int:
        """The UTF-16 position of a character offset."""
        return offset + bisect_left(self._offsets, offset)

    def to_offset(self, position: int) -> int:
        """The character offset of a UTF-16 position; of one within a pair, that of its character."""
        return position - bisect_left(self._positions, position)
