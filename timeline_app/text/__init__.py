"""Sentences, datelines and the language of a text."""

from timeline_app.text.dateline import Dateline, find_closing_date, find_dateline
from timeline_app.text.language import detect_language
from timeline_app.text.sentences import sentences

__all__ = ["Dateline", "detect_language", "find_closing_date", "find_dateline", "sentences"]
