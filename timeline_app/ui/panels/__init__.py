"""The panels around the timeline: they show values and say by signals what the user wants."""

from timeline_app.ui.panels.articles import ArticlesPanel
from timeline_app.ui.panels.events import EventsPanel
from timeline_app.ui.panels.rangebar import RangeBar
from timeline_app.ui.panels.reader import ReaderPanel
from timeline_app.ui.panels.summary import SummaryPanel
from timeline_app.ui.panels.welcome import WelcomePage

__all__ = ["ArticlesPanel", "EventsPanel", "RangeBar", "ReaderPanel", "SummaryPanel", "WelcomePage"]
