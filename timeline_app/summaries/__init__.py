"""Extractive summaries: sumy's methods, and one of our own for news, behind one call.

Importing this package is cheap; sumy and numpy are loaded by the first call of `summarize`.
"""

from timeline_app.summaries.checkpoints import BrokenOffError, broken_off_when, checked, checkpoint
from timeline_app.summaries.function_words import has_stop_words
from timeline_app.summaries.length import Length, Unit
from timeline_app.summaries.methods import DEFAULT, METHODS, Method
from timeline_app.summaries.summarize import summarize
from timeline_app.summaries.terms import terms_of

__all__ = [
    "DEFAULT",
    "METHODS",
    "BrokenOffError",
    "Length",
    "Method",
    "Unit",
    "broken_off_when",
    "checked",
    "checkpoint",
    "has_stop_words",
    "summarize",
    "terms_of",
]
