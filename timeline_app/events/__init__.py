"""A sentence with a dated expression becomes an event."""

from timeline_app.events.extractor import extract, extract_from

__all__ = ["extract", "extract_from"]
