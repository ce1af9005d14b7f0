"""The words of a filter: titles of facets, names of their values, a filter in a line."""

from PySide6.QtCore import QCoreApplication, QLocale

from timeline_app.model import Anchor, ParticipantKind, Status
from timeline_app.services.filters import Facet, Filter
from timeline_app.ui.panels.labels import share_words
from timeline_app.ui.safetext import one_line

_NAME_CHARACTERS = 120


def facet_title(facet: Facet | None) -> str:
    """The heading over the values of a facet; None is how sure the date is."""
    if facet is None:
        return _tr("How sure")
    return {
        Facet.PARTICIPANT: _tr("Who"),
        Facet.PLACE: _tr("Where"),
        Facet.SOURCE: _tr("Source"),
        Facet.TAG: _tr("Tag"),
        Facet.LANE: _tr("Lane"),
        Facet.STATUS: _tr("Did it happen?"),
        Facet.ANCHOR: _tr("Dated by"),
    }[facet]


def value_label(facet: Facet, name: str) -> str:
    """A value as its row shows it."""
    if facet is Facet.STATUS:
        return {
            Status.ASSERTED: _tr("It happened"),
            Status.PLANNED: _tr("Planned"),
            Status.DENIED: _tr("Denied"),
            Status.CONDITIONAL: _tr("Conditional"),
        }[Status(name)]
    if facet is Facet.ANCHOR:
        return {
            Anchor.EXPRESSION: _tr("Its own words"),
            Anchor.CONTEXT: _tr("The text before it"),
            Anchor.REFERENCE: _tr("The article's date"),
            Anchor.USER: _tr("You"),
        }[Anchor(name)]
    if not name:
        return _tr("Main lane") if facet is Facet.LANE else _tr("No source named")
    return one_line(name, limit=_NAME_CHARACTERS)


def step_label(step: float, locale: QLocale) -> str:
    """A step of "at least so sure" as its row shows it, in the words of the table of events."""
    if not step:
        return _tr("Sure or not")
    share = share_words(step, locale)
    words = _tr("Likely: {share} and more") if step < 0.75 else _tr("Sure: {share} and more")
    return (words if step < 0.9 else _tr("Very sure: {share} and more")).format(share=share)


def kind_words(kind: ParticipantKind) -> str:
    """What a participant is, "" where nobody knows."""
    return {
        ParticipantKind.PERSON: _tr("person"),
        ParticipantKind.ORGANISATION: _tr("organisation"),
        ParticipantKind.PLACE: _tr("country or place"),
    }.get(kind, "")


def filter_words(wanted: Filter, locale: QLocale) -> str:
    """A filter in a line: "Vladimir Putin or Ana Sousa, in Minsk, planned"; "" for one that asks for nothing."""
    parts = [_condition(facet, wanted.values(facet)) for facet in Facet if wanted.values(facet)]
    if wanted.least_confidence:
        parts.append(_tr("at least {share} sure").format(share=share_words(wanted.least_confidence, locale)))
    return ", ".join(parts)


def _condition(facet: Facet, names: frozenset[str]) -> str:
    """What is asked of a facet: any of the values."""
    form = {
        Facet.PLACE: _tr("in {names}"),
        Facet.SOURCE: _tr("from {names}"),
        Facet.TAG: _tr("tag {names}"),
        Facet.LANE: _tr("lane {names}"),
        Facet.ANCHOR: _tr("dated by {names}"),
    }.get(facet, "{names}")
    labels = sorted((_within(facet, name) for name in names), key=str.casefold)
    return form.format(names=_tr(" or ").join(labels))


def _within(facet: Facet, name: str) -> str:
    """A value within a line."""
    if facet is Facet.STATUS:
        return {
            Status.ASSERTED: _tr("happened"),
            Status.PLANNED: _tr("planned"),
            Status.DENIED: _tr("denied"),
            Status.CONDITIONAL: _tr("conditional"),
        }[Status(name)]
    if facet is Facet.ANCHOR:
        return {
            Anchor.EXPRESSION: _tr("its own words"),
            Anchor.CONTEXT: _tr("the text before it"),
            Anchor.REFERENCE: _tr("the article's date"),
            Anchor.USER: _tr("you"),
        }[Anchor(name)]
    if not name:
        return _tr("main") if facet is Facet.LANE else _tr("an unnamed source")
    return value_label(facet, name)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Filter", text)
