"""Sentences, words, stems and the language of a text."""
