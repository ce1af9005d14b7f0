"""Frozen values that every floor shares; nothing heavy is imported here."""

from timeline_app.model.analysis import Analysis
from timeline_app.model.article import Article, Candidate, Origin, ReferenceDate
from timeline_app.model.event import Anchor, Event, Participant, ParticipantKind, Status
from timeline_app.model.expression import TimeExpression
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval, hull
from timeline_app.model.mark import Mark
from timeline_app.model.ranges import EVERYTHING, Ranges
from timeline_app.model.terms import Terms

__all__ = [
    "EVERYTHING",
    "Analysis",
    "Anchor",
    "Article",
    "Candidate",
    "Event",
    "Granularity",
    "Interval",
    "Mark",
    "Origin",
    "Participant",
    "ParticipantKind",
    "Ranges",
    "ReferenceDate",
    "Status",
    "Terms",
    "TimeExpression",
    "hull",
]
