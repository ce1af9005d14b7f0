"""Sentences, words, stems and the language of a text."""

from timeline_app.text.dateline import Dateline, find_dateline
from timeline_app.text.sentences import sentences

__all__ = ["Dateline", "find_dateline", "sentences"]
