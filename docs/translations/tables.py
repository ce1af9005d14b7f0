"""Texts that stand in tables of the program and are translated by a variable: read from the tables themselves."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from docs.translations.sources import Message
from timeline_app.model import Status
from timeline_app.settings import resource
from timeline_app.summaries import METHODS
from timeline_app.ui import actions

#: The functions that translate a variable (`module.function`); what they are given stands in the tables below.
TRANSLATING_VARIABLES = frozenset(
    {
        "actions._action",
        "actions.plain",
        "actions.shortcut_rows",
        "actions._menu",
        "present.event_tooltip",
        "present.method_items",
        "sentences._date",
        "sentences._fill",
    }
)


def read_tables() -> Iterator[Message]:
    """The texts of all tables."""
    yield from _messages("Actions", _action_words(), "timeline_app/ui/actions.py")
    statuses = (status.value for status in Status if status is not Status.ASSERTED)
    yield from _messages("Present", statuses, "timeline_app/model/event.py")
    methods = (text for method in METHODS for text in (method.label, method.description))
    yield from _messages("Present", methods, "timeline_app/summaries/methods.py")
    sentences = json.loads(resource("translations", "sentences.json").read_text("utf-8"))
    forms = (form for forms in sentences.values() for form in forms)
    yield from _messages("Sentences", forms, "resources/translations/sentences.json")


def _action_words() -> Iterator[str]:
    yield from (*actions.MENUS, *actions.SUBMENUS)
    for spec in actions.ACTIONS:
        yield from filter(None, (spec.text, spec.tip))
    for table in (actions.ESSENTIALS, actions.GESTURES, actions.SIGNS, actions.SUMMARY_KEYS, actions.FILTER_KEYS):
        for row in table:
            yield from row
    yield from ("To begin with", "Timeline", "Summary", "Filter", "Signs on the timeline")


def _messages(context: str, texts: Iterable[str], place: str) -> Iterator[Message]:
    return (Message(context, text, place) for text in texts)
