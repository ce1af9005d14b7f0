"""Who and where: the participants of a happening under their full names, and its place."""

from timeline_app.events.heads import Head
from timeline_app.events.names import describe
from timeline_app.events.source import Source
from timeline_app.events.subjects import clause_subject
from timeline_app.events.tree import Kind
from timeline_app.model import Participant

_MANY = 12


def find_participants(source: Source, head: Head) -> tuple[Participant, ...]:
    """Those named in the happening's clause and of its subject, each once, in the order of the text."""
    tokens = _tokens(source, head)
    found: list[str] = []
    for token in sorted(tokens & source.antecedents.keys()):
        _add(found, source.antecedents[token])
    for mention in source.mentions:
        if mention.name_first in tokens or mention.last in tokens:
            _add(found, source.registry.resolve(mention) or describe(mention, source.tagged))
    return tuple(Participant(name) for name in found[:_MANY])


def _add(found: list[str], name: str) -> None:
    if name and name not in found:
        found.append(name)


def _tokens(source: Source, head: Head) -> set[int]:
    """The clause, what hangs on it, and the subject where it is borrowed; who is quoted belongs to a statement."""
    tree = source.tree
    clause = tree.clauses[head.clause]
    numbers = {clause.number}
    for other in tree.clauses[clause.number + 1 :]:
        if other.parent in numbers and (clause.is_attribution or other.kind is not Kind.COORDINATE):
            numbers.add(other.number)
    tokens = {token for token, number in enumerate(tree.of_token) if number in numbers}
    return tokens | set(clause_subject(source, clause))


def find_place(source: Source, head: Head) -> str:
    """The name behind "in", "at" or "near" in the happening's clause; "" where it tells none."""
    tagged, roles = source.tagged, source.lexicon.roles
    for mention in source.mentions:
        before = mention.first - 1
        if (
            mention.name
            and not mention.is_person
            and before >= 0
            and tagged.words[before] in roles["place_prepositions"]
            and source.tree.of_token[mention.first] == head.clause
            and not source.registry.is_person(source.registry.full_name(mention.name))
        ):
            return mention.name
    return ""
