"""Words of one direction among words of another: an English title in an Arabic window, and the other way round."""

from __future__ import annotations

from unicodedata import bidirectional

#: The Unicode controls "first strong isolate" and "pop directional isolate" (UAX 9).
_ISOLATE, _POP = "\u2068", "\u2069"
_FROM_THE_RIGHT = ("R", "AL")


def isolated(text: str, *, is_mirrored: bool) -> str:
    """The text so that its own direction holds for all of it, also for numbers and dots at its ends.

    `is_mirrored`: whether what stands around it is written from the right. What needs nothing comes back as it is.
    """
    if not is_mirrored and text.isascii():
        return text
    strong = next((kind for kind in map(bidirectional, text) if kind in ("L", *_FROM_THE_RIGHT)), "L")
    return text if (strong in _FROM_THE_RIGHT) is is_mirrored else f"{_ISOLATE}{text}{_POP}"
