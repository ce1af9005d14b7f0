"""What the user says of a sentence in a summary."""

from enum import StrEnum


class Mark(StrEnum):
    """A sentence is pinned: it is told wherever its time is asked for; or struck out: it never is."""

    PINNED = "pinned"
    STRUCK = "struck"
