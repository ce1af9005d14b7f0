"""Whether the text says that it happened, that it is to happen, that it did not, or that it might."""

from timeline_app.events.clauses import Kind
from timeline_app.events.heads import Head
from timeline_app.events.source import Source
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
    if group.modal in sets["future"] or (is_ahead and not group.is_past):
        return Status.PLANNED
    return _by_parent(source, head) if group.modal == "to" and not head.is_noun else Status.ASSERTED


def _by_parent(source: Source, head: Head) -> Status:
    """An infinitive is as real as the verb that it hangs on lets it be: "refused to sign", "plans to sign"."""
    clause = source.tree.clauses[head.clause]
    parent = source.tree.clauses[clause.parent].group if clause.parent >= 0 else None
    if parent is None or clause.kind is not Kind.INFINITIVE:
        return Status.ASSERTED
    sets = source.lexicon.sets
    if parent.lemma in sets["refusing"]:
        return Status.DENIED
    is_planning = parent.lemma in sets["planning"] or source.tagged.words[clause.start - 1] in sets["planning"]
    return Status.PLANNED if is_planning or parent.modal in sets["future"] else Status.ASSERTED
