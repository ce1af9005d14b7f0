"""Whether the text says that it happened, that it is to happen, that it did not, or that it might."""

from timeline_app.events.groups import Group
from timeline_app.events.heads import Head
from timeline_app.events.source import Source
from timeline_app.events.tree import Kind
from timeline_app.model import Interval, Status


def find_status(source: Source, head: Head, interval: Interval | None, reference: Interval | None) -> Status:
    """By negation, modal, what the verb depends on, and a date that lies ahead of the article's."""
    clause = source.tree.clauses[head.clause]
    group, sets = clause.group, source.lexicon.sets
    is_ahead = interval is not None and reference is not None and interval.start >= reference.end
    if group is None:
        return Status.PLANNED if is_ahead else Status.ASSERTED
    if clause.opener in sets["hypotheses"]:
        return Status.CONDITIONAL
    if group.is_negated and not head.is_noun:
        return Status.DENIED
    if group.modal in sets["conditional"]:
        return Status.CONDITIONAL
    if group.modal == "to" and not head.is_noun and _is_refused(source, head):
        return Status.DENIED
    if group.modal in sets["future"] or (is_ahead and not group.is_past):
        return Status.PLANNED
    return _by_parent(source, head) if group.modal == "to" and not head.is_noun else Status.ASSERTED


def _is_refused(source: Source, head: Head) -> bool:
    """An infinitive under "refused", "failed" or a negated verb."""
    parent = _parent(source, head)
    return parent is not None and (parent.lemma in source.lexicon.sets["refusing"] or parent.is_negated)


def _by_parent(source: Source, head: Head) -> Status:
    """An infinitive is as real as the verb that it hangs on lets it be: "plans to sign", "managed to sign"."""
    clause, parent, sets = source.tree.clauses[head.clause], _parent(source, head), source.lexicon.sets
    if parent is None:
        return Status.ASSERTED
    is_planning = parent.lemma in sets["planning"] or source.tagged.words[clause.start - 1] in sets["planning"]
    return Status.PLANNED if is_planning or parent.modal in sets["future"] else Status.ASSERTED


def _parent(source: Source, head: Head) -> Group | None:
    """The verb group that an infinitive hangs on."""
    clause = source.tree.clauses[head.clause]
    return source.tree.clauses[clause.parent].group if clause.kind is Kind.INFINITIVE else None
