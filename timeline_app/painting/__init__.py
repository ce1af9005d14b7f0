"""Draws the timeline with QtGui alone: the window paints with it, and pictures without a window are made by it.

Importable without numpy; nothing in it needs a widget or a display.
"""
