"""Text and a reference date become time expressions."""

from timeline_app.temporal.tagger import parse_date, tag

__all__ = ["parse_date", "tag"]
