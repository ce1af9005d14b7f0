"""What the user says of a sentence in a summary."""

from enum import StrEnum


class Mark(StrEnum):
    """A sentence is pinned: it is always told; or struck out: it never is."""

    PINNED = "pinned"
    STRUCK = "struck"
