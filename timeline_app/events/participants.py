"""Who has a part in a happening: everybody under one full name, with kind and role."""

from dataclasses import dataclass

from timeline_app.events.heads import Head
from timeline_app.events.names import describe
from timeline_app.events.source import Source
from timeline_app.events.subjects import clause_subject
from timeline_app.events.tree import Clause, Kind
from timeline_app.model import Participant

_MANY = 12


def find_participants(source: Source, head: Head) -> tuple[Participant, ...]:
    """Those named in the happening's clause and of its subject, each once, in the order of the text."""
    found = source.casts.get(head.clause)
    if found is None:
        found = source.casts[head.clause] = _find(source, source.tree.clauses[head.clause])
    return found


def _find(source: Source, clause: Clause) -> tuple[Participant, ...]:
    scope, registry, tagged = _scope(source, clause), source.registry, source.tagged
    found = [(token, name) for token, name in source.antecedents.items() if token in scope]
    found += [
        (mention.name_first, registry.resolve(mention) or describe(mention, tagged))
        for mention in source.mentions
        if (mention.name_first in scope or mention.last in scope) and mention.name not in registry.dropped
    ]
    if not registry.references.keys().isdisjoint(tagged.words):
        references = [token for token, word in enumerate(tagged.words) if word in registry.references]
        found += [(token, _referred(source, token)) for token in references if token in scope]
    names = dict.fromkeys(name for _, name in sorted(found) if name)
    return tuple(registry.participant(name) for name in list(names)[:_MANY])


def _referred(source: Source, token: int) -> str:
    """The organisation that "the ministry" means."""
    tagged, word = source.tagged, source.tagged.words[token]
    is_noun = tagged.tags[token] == "N" and token > 0 and tagged.words[token - 1] == "the"
    is_last = tagged.tags[token + 1 : token + 2] not in (["N"], ["P"]) and tagged.words[token + 1 : token + 2] != [
        "of"
    ]
    if not (is_noun and is_last and word in source.lexicon.roles["references"]):
        return ""
    return source.registry.references[word]


@dataclass(frozen=True, slots=True)
class _Scope:
    """The tokens that belong to a happening: those of some clauses and of a subject."""

    of_token: list[int]
    clauses: set[int]
    subject: list[int]

    def __contains__(self, token: int) -> bool:
        return self.of_token[token] in self.clauses or token in self.subject


def _scope(source: Source, clause: Clause) -> _Scope:
    """The clause, what hangs on it, and the subject where it is borrowed; who is quoted belongs to a statement."""
    tree = source.tree
    numbers = {clause.number}
    for other in tree.clauses[clause.number + 1 :]:
        if other.parent in numbers and (clause.is_attribution or other.kind is not Kind.COORDINATE):
            numbers.add(other.number)
    return _Scope(tree.of_token, numbers, clause_subject(source, clause))
