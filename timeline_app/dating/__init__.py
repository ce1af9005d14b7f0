"""Which day an article speaks from: sources of dates, each with its reason, and a combiner that weighs them."""

from timeline_app.dating.reference import date_article

__all__ = ["date_article"]
