"""Which day an article speaks from: all evidence, each with its reason, as probabilities over days."""

from timeline_app.dating.reference import date_article

__all__ = ["date_article"]
