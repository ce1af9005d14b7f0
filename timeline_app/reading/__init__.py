"""A path becomes an Article: one module a format."""

from timeline_app.reading.files import display_name
from timeline_app.reading.reader import KINDS, read
from timeline_app.reading.walk import Skipped, discover

__all__ = ["KINDS", "Skipped", "discover", "display_name", "read"]
