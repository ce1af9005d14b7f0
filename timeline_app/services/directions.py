"""The direction in which a text is written, for pages that hold texts of both (UAX 9)."""

from __future__ import annotations

from collections.abc import Iterable
from unicodedata import bidirectional

#: Marks without width that count as a letter of their direction.
_FROM_LEFT_MARK, _FROM_RIGHT_MARK = "\u200e", "\u200f"
_FROM_THE_RIGHT = ("R", "AL")
_STRONG = ("L", *_FROM_THE_RIGHT)


def is_from_right(text: str) -> bool:
    """Whether a text is written from the right, as its first letter is; one without letters is not."""
    if text.isascii():
        return False
    return next((kind for kind in map(bidirectional, text) if kind in _STRONG), "L") in _FROM_THE_RIGHT


def direction(told: Iterable[str]) -> str:
    """The attributes of an element of a page that tells these texts; "" where any is written from the left.

    Word processors need the side as well.
    """
    texts = list(filter(None, told))
    return ' dir="rtl" style="text-align: right"' if texts and all(map(is_from_right, texts)) else ""


def fenced(text: str, *, is_mirrored: bool) -> str:
    """A text among others of a paragraph, so that neither turns brackets, numbers and dots of the other.

    `is_mirrored`: whether the paragraph is written from the right. What needs nothing comes back as it is.
    """
    if not is_mirrored and text.isascii():
        return text
    is_own = is_from_right(text)
    if is_own is not is_mirrored and any(character.isalnum() for character in text):
        mark = _FROM_RIGHT_MARK if is_own else _FROM_LEFT_MARK
        return f"{mark}{text}{mark}"
    last = next((kind for kind in map(bidirectional, reversed(text)) if kind in _STRONG), "")
    is_turned = bool(last) and (last in _FROM_THE_RIGHT) is not is_mirrored
    return text + (_FROM_RIGHT_MARK if is_mirrored else _FROM_LEFT_MARK) if is_turned else text
