"""Whether the text says that it happened, that it is to happen, that it did not, or that it might.

A verb is as real as its own auxiliaries and the verb, noun or adjective that it hangs on let it be; a noun as its
modifiers and the verb whose subject or object it is.
"""

from timeline_app.events.groups import Group
from timeline_app.events.heads import Head
from timeline_app.events.source import Source
from timeline_app.events.subjects import clause_subject
from timeline_app.events.tree import Clause, Kind
from timeline_app.model import Granularity, Interval, Status

#: kinds of clauses that may be what a verb is about
_GOVERNED = frozenset({Kind.INFINITIVE, Kind.PARTICIPLE, Kind.COMPLEMENT, Kind.REDUCED})
#: what an adverb describes that stands before it: "reported wrongly convicted men"
_DESCRIBED = frozenset("ADEGNP")
_PHRASE = frozenset("TANP#'’")


def find_status(source: Source, head: Head, interval: Interval | None, reference: Interval | None) -> Status:
    """By negation, modal, what the verb or noun depends on, and a date that lies ahead of the article's."""
    clause = source.tree.clauses[head.clause]
    when = _When.of(interval, reference)
    if head.is_noun or clause.group is None:
        return _of_noun(source, head, clause, when)
    return _of_verb(source, clause, clause.group, when)


class _When:
    """Where a date lies: ahead of the article's day, or a year or more that is over."""

    def __init__(self, *, is_ahead: bool, is_history: bool) -> None:
        self.is_ahead = is_ahead
        self.is_history = is_history

    @classmethod
    def of(cls, interval: Interval | None, reference: Interval | None) -> "_When":
        """Of an event's date, against the article's; without either it lies nowhere."""
        if interval is None or reference is None:
            return cls(is_ahead=False, is_history=False)
        is_over = interval.end <= reference.start and interval.granularity >= Granularity.YEAR
        return cls(is_ahead=interval.start >= reference.end, is_history=is_over)


def _of_verb(source: Source, clause: Clause, group: Group, when: _When) -> Status:
    sets = source.lexicon.sets
    if clause.opener in sets["hypotheses"]:
        return Status.CONDITIONAL
    is_undone = _is_undone(source, clause)
    if _is_negated(source, clause, group) or is_undone:
        return Status.ASSERTED if is_undone and _is_negated(source, clause, group) else Status.DENIED
    if group.modal == "to":
        return _of_infinitive(source, clause, group, when)
    if group.modal in sets["obligations"]:
        return Status.PLANNED if when.is_ahead else Status.CONDITIONAL
    if group.modal in sets["conditional"]:
        return _of_would(source, clause, group, when)
    if group.modal in sets["future"] or (when.is_ahead and not group.is_past):
        return Status.PLANNED
    is_wished = (
        group.is_bare and source.tagged.tags[group.main] == "G" and _is_governed_by(source, clause, "wished_verbs")
    )
    return Status.CONDITIONAL if is_wished else Status.ASSERTED


def _is_undone(source: Source, clause: Clause) -> bool:
    """Whether what a clause tells is denied, dismissed or told in error; what was "falsely denied" did happen."""
    if _is_dismissed(source, clause):
        return True
    is_in_error = _is_told_in_error(source, clause)
    return _is_governed_by(source, clause, "denying") != is_in_error


def _is_told_in_error(source: Source, clause: Clause) -> bool:
    """Whether what a clause tells was "reported erroneously" or "misstated"."""
    parent = _parent(source, clause)
    if parent is None or clause.kind not in _GOVERNED or parent.main >= clause.start or parent.is_negated:
        return False
    return _is_error(source, parent, clause.start)


def _is_error(source: Source, verb: Group, end: int) -> bool:
    """Whether a verb says that it tells something wrongly, beside itself or before what it tells, at `end`."""
    words, sets = source.tagged.words, source.lexicon.sets
    if verb.lemma in sets["misstating"]:
        return True
    if verb.lemma not in sets["stating"] and verb.lemma not in sets["denying"]:
        return False
    before, behind = words[max(0, verb.first - 1) : verb.main], range(verb.main + 1, end)
    if not sets["in_error"].isdisjoint(before):
        return True
    return any(
        (words[token] in sets["in_error"] and source.tagged.tags[token + 1] not in _DESCRIBED)
        or " ".join(words[token : token + 2]) in sets["in_error"]
        for token in behind
        if token + 1 < len(words)
    )


def _is_dismissed(source: Source, clause: Clause) -> bool:
    """In "dismissed reports that the king had died" he had not, says who tells it."""
    words, sets, parent = source.tagged.words, source.lexicon.sets, _parent(source, clause)
    if parent is None or clause.opener != "that" or parent.main > clause.start:
        return False
    is_report = any(word in sets["report_nouns"] for word in words[parent.main + 1 : clause.start + 1])
    return is_report and bool(_lemmas(source, parent) & sets["dismissing"]) and not parent.is_negated


def _is_negated(source: Source, clause: Clause, group: Group) -> bool:
    """By its own words, its subject ("no agreement was reached") or its object ("released no hostages")."""
    words, sets = source.tagged.words, source.lexicon.sets
    ahead = words[group.main + 1 : group.main + 2]
    if group.is_negated or group.modal in sets["impossibilities"]:
        behind = words[group.first : len(words)]
        is_only = "only" in words[group.first : group.main] or words[group.first - 2 : group.first] == [
            "not",
            "only",
        ]
        return not (is_only or "until" in behind or "till" in behind)
    if group.first and words[group.first - 1] == "without":
        return True
    if group.first and words[group.first - 1] == "not" and group.modal == "to":
        return True
    if ahead == ["no"] and (not group.is_copula or words[group.first - 1 : group.first] == ["there"]):
        return True
    if group.is_copula or sets["negative_subjects"].isdisjoint(words[: group.first]):
        return False
    subject = clause_subject(source, clause)
    opening = words[subject[0]] if subject and subject[-1] < group.first else words[clause.start]
    return opening in sets["negative_subjects"] or words[clause.start] == "neither"


def _of_would(source: Source, clause: Clause, group: Group, when: _When) -> Status:
    """The "would" of what was said is the future; of history it tells what came: "would later die in exile"."""
    words, sets = source.tagged.words, source.lexicon.sets
    if group.modal not in ("would", "'d", "’d"):
        return Status.CONDITIONAL
    inside = words[group.first : group.main + 1]
    if "have" in inside[:-1] or any(other.opener in sets["hypotheses"] for other in source.tree.clauses):
        return Status.CONDITIONAL
    if when.is_history or sets["retrospective"].intersection(inside):
        return Status.ASSERTED
    parent = source.tree.clauses[clause.parent] if clause.parent >= 0 else clause
    is_said = clause.kind is Kind.COMPLEMENT and parent.group is not None
    is_tagged = any(source.tree.clauses[child].is_attribution for child in clause.children)
    return Status.PLANNED if is_said or is_tagged or when.is_ahead else Status.CONDITIONAL


def _of_infinitive(source: Source, clause: Clause, group: Group, when: _When) -> Status:
    """An infinitive is as real as what it hangs on lets it be: "plans to sign", "managed to sign"."""
    words, sets = source.tagged.words, source.lexicon.sets
    before = words[group.first - 1] if group.first else ""
    if before in sets["refused_nouns"]:
        return Status.DENIED
    if before in sets["wished_nouns"]:
        return Status.CONDITIONAL
    parent = _parent(source, clause)
    is_late = parent is not None and (words[parent.first] == "had" or _is_past_copula(source, parent, before))
    if before in sets["planned_nouns"] and (parent is None or before != words[parent.main] or parent.is_copula):
        is_none = "no" in words[max(0, group.first - 3) : group.first - 1]
        return Status.DENIED if is_none or _is_no(parent) else Status.CONDITIONAL if is_late else Status.PLANNED
    if parent is None:
        return _of_headline(source, group, when)
    if _is_no(parent):
        return Status.DENIED
    return _under(source, parent, is_late=is_late, when=when)


def _under(source: Source, parent: Group, *, is_late: bool, when: _When) -> Status:
    """What the verb `parent` makes of the infinitive behind it; `is_late`: it was meant once ("had hoped to")."""
    sets, lemmas, words = source.lexicon.sets, _lemmas(source, parent), source.tagged.words
    if lemmas & sets["wished_verbs"]:
        return Status.CONDITIONAL
    if parent.modal == "would" and parent.lemma in sets["retrospective"]:
        return Status.ASSERTED  # "would go on to win"
    if lemmas & sets["planned_verbs"]:
        return Status.CONDITIONAL if is_late else Status.PLANNED
    if parent.is_copula and parent.lemma == "be":
        is_bare = words[parent.main + 1 : parent.main + 2] == ["to"]  # "was to sell", not "was able to sell"
        return Status.PLANNED if (is_bare and not when.is_history) or not parent.is_past else Status.ASSERTED
    is_open = parent.modal in sets["future"] or parent.modal in sets["conditional"]
    return Status.PLANNED if is_open or (when.is_ahead and not parent.is_past) else Status.ASSERTED


def _of_headline(source: Source, group: Group, when: _When) -> Status:
    """The headline "Minister to visit Rome", and "were to meet", one verb group with its form of be."""
    words, tags, past = source.tagged.words, source.tagged.tags, source.lexicon.sets["past"]
    if tags[group.first] == "B":
        if words[group.first] in past and "have" in words[group.first : group.main]:
            return Status.CONDITIONAL  # was to have hosted
        return Status.ASSERTED if when.is_history and words[group.first] in past else Status.PLANNED
    is_title = any(tag in "NP" for tag in tags[: group.first]) and not any(
        tag in "DZVBHM" for tag in tags[: group.first]
    )
    return Status.PLANNED if is_title or when.is_ahead else Status.ASSERTED


def _is_past_copula(source: Source, parent: Group, before: str) -> bool:
    """In "was about to", "was going to" nothing says that it came to pass."""
    is_past = source.tagged.words[parent.first] in source.lexicon.sets["past"]
    return is_past and (before in ("about", "going") or source.tagged.words[parent.main] == "going")


def _is_no(parent: Group | None) -> bool:
    return parent is not None and parent.is_negated


def _parent(source: Source, clause: Clause) -> Group | None:
    """The verb group that a clause hangs on."""
    return source.tree.clauses[clause.parent].group if clause.parent >= 0 else None


def _lemmas(source: Source, group: Group) -> set[str]:
    """A verb with and without the word behind it: "call", "call for"; "rule", "rule out"."""
    behind = source.tagged.words[group.main + 1 : group.main + 2]
    return {group.lemma, f"{group.lemma} {behind[0]}"} if behind else {group.lemma}


def _is_governed_by(source: Source, clause: Clause, name: str) -> bool:
    """Whether a clause is what a verb of a set is about: right behind it, or behind its "from" or "of"."""
    parent, group = _parent(source, clause), clause.group
    if parent is None or group is None or clause.kind not in _GOVERNED or parent.main > group.first:
        return False
    words, kind = source.tagged.words, clause.kind
    is_meant = bool(_lemmas(source, parent) & source.lexicon.sets[name])
    if words[group.first - 1] in ("from", "of") and kind is Kind.PARTICIPLE:
        return is_meant or words[group.first - 2] == "short"
    is_behind = kind in (Kind.INFINITIVE, Kind.COMPLEMENT) or group.first - parent.main <= 2
    return is_meant and is_behind and not parent.is_negated and "," not in words[parent.main : group.first]


def _of_noun(source: Source, head: Head, clause: Clause, when: _When) -> Status:
    """By its modifiers, then by the verb that it is subject or object of."""
    group = clause.group
    status = None if group is None else _by_verb(source, head, clause, group)
    if status is not Status.DENIED:
        status = _by_modifiers(source, head.token) or status
    if status is not None or group is None:
        return status or (Status.PLANNED if when.is_ahead else Status.ASSERTED)
    sets = source.lexicon.sets
    if clause.opener in sets["hypotheses"]:
        return Status.CONDITIONAL
    if group.modal in sets["conditional"]:
        return _of_would(source, clause, group, when)
    is_open = group.modal in sets["future"] or (when.is_ahead and not group.is_past)
    return Status.PLANNED if is_open else Status.ASSERTED


def _by_modifiers(source: Source, token: int) -> Status | None:
    """The words "no", "planned", "possible" before a noun; "in case of" before all of them."""
    words, tags, sets = source.tagged.words, source.tagged.tags, source.lexicon.sets
    first = token
    while (
        first > 0
        and (tags[first - 1] in "TANP#EDX" or words[first - 1] in ("'s", "’s"))
        and token - first < len("TANP#")
    ):
        first -= 1
        word = words[first]
        if word in sets["negative_modifiers"]:
            return Status.DENIED
        if word in sets["planned_modifiers"] and tags[first] != "D":
            return Status.PLANNED
        if word in sets["possible_modifiers"]:
            return Status.CONDITIONAL
    if first > 0 and words[first - 1] == "without":
        return Status.DENIED
    is_chance = first > 1 and words[first - 1] == "of" and words[first - 2] in sets["chances"]
    return Status.CONDITIONAL if is_chance else None


def _by_verb(source: Source, head: Head, clause: Clause, group: Group) -> Status | None:
    """What the verb does to a noun that is its object ("cancelled his visit") or its subject ("was postponed")."""
    sets, lemmas, words = source.lexicon.sets, _lemmas(source, group), source.tagged.words
    if head.token < group.first:
        if head.token not in clause_subject(source, clause):
            return None
        if group.is_passive and lemmas & sets["undoing"]:
            return Status.DENIED
        return Status.DENIED if group.is_negated and group.lemma in sets["occurring"] else None
    if not _is_object(source, group, head.token):
        return None
    if (lemmas & sets["undoing"] or _is_error(source, group, head.token)) and not group.is_negated:
        return Status.DENIED
    if group.is_negated and group.lemma in sets["light"] and "until" not in words:
        return Status.DENIED
    if lemmas & sets["wished_verbs"]:
        return Status.CONDITIONAL
    return Status.PLANNED if lemmas & sets["planned_verbs"] and not group.is_passive else None


def _is_object(source: Source, group: Group, token: int) -> bool:
    """Whether a noun is the direct object of a verb, or that of its particle: "called for the resignation"."""
    tags, start = source.tagged.tags, group.main + 1
    if start < token and tags[start] in "JR":
        start += 1
    return all(tag in _PHRASE for tag in tags[start:token]) and token - group.main <= len("called for his quick")
