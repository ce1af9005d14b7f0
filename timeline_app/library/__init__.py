"""One file is one library: all the SQL of the program."""

from timeline_app.library.library import Library
from timeline_app.library.records import (
    COLOURS,
    Edit,
    EventDetail,
    Judgement,
    Listing,
    Matches,
    Overlay,
    Removed,
    SentenceRow,
    Telling,
)

__all__ = [
    "COLOURS",
    "Edit",
    "EventDetail",
    "Judgement",
    "Library",
    "Listing",
    "Matches",
    "Overlay",
    "Removed",
    "SentenceRow",
    "Telling",
]
