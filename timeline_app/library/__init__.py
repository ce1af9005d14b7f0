"""One file is one library: all the SQL of the program."""

from timeline_app.library.library import Library
from timeline_app.library.records import Edit, EventDetail, Listing, Matches, Overlay, Removed, SentenceRow

__all__ = ["Edit", "EventDetail", "Library", "Listing", "Matches", "Overlay", "Removed", "SentenceRow"]
