"""Which happenings a sentence is told for: one for each date that governs, or one where there is no date."""

from timeline_app.events.anchors import Bond, Link
from timeline_app.events.heads import Head
from timeline_app.events.readable import PLAIN
from timeline_app.events.source import Source
from timeline_app.events.subjects import clause_subject, speaker_of
from timeline_app.events.titles import Title
from timeline_app.events.tree import Kind
from timeline_app.events.values import value_of

_CONTENT = frozenset({Kind.MAIN, Kind.COORDINATE, Kind.COMPLEMENT})


def rivals(source: Source, links: dict[int, Link]) -> list[list[Head]]:
    """The happenings of which one deserves an entry of its own: a list for each date, one list where none is."""
    if links:
        by_date: dict[str, list[Head]] = {}
        for head in source.heads:
            link = links.get(head.token)
            if link is not None and link.bond is not Bond.SHARED:
                by_date.setdefault(value_of(link.expression), []).append(head)
        return list(by_date.values())
    content = next((head for head in source.heads if _is_content(source, head)), None)
    return [] if content is None else [[content]]


def main_head(source: Source, heads: list[Head], titles: dict[int, Title]) -> int:
    """The token of the one of several rivals whose title reads best."""
    return min(heads, key=lambda head: _order(source, head, titles[head.token])).token


def _order(source: Source, head: Head, title: Title) -> tuple[bool, bool, bool, int]:
    """A telling verb before a noun, a noun before a verb that tells nothing, a whole title, then as they stand."""
    is_empty = not head.is_noun and (is_statement(source, head) or is_weak(source, head))
    return is_empty, title.clearness < PLAIN, head.is_noun, head.token


def _is_content(source: Source, head: Head) -> bool:
    clause = source.tree.clauses[head.clause]
    return (
        not head.is_noun
        and clause.kind in _CONTENT
        and not is_weak(source, head)
        and not is_statement(source, head)
        and head.token not in source.quoted
    )


def is_statement(source: Source, head: Head) -> bool:
    """Whether the head is the "said" of an attribution."""
    return not head.is_noun and source.tree.clauses[head.clause].is_attribution


def is_weak(source: Source, head: Head) -> bool:
    """States, beliefs, and verbs that only report."""
    if head.group is None:
        return False
    sets = source.lexicon.sets
    return (
        head.group.is_copula
        or head.lemma in sets["stative"]
        or head.lemma in sets["belief"]
        or head.lemma in sets["reporting"]
    )


def said_head(source: Source, statement: Head) -> Head | None:
    """The verb of what was said: of the complement, else of the sentence's first clause."""
    tree = source.tree
    own = tree.clauses[statement.clause]
    complements = [c for c in own.children if tree.clauses[c].kind is Kind.COMPLEMENT]
    numbers = complements or [c.number for c in tree.clauses if not c.is_attribution and c.kind in _CONTENT]
    for number in numbers:
        clause = tree.clauses[number]
        if clause.group is not None and clause.number != own.number:
            return Head(clause.group.main, clause.group.lemma, number, clause.group)
    return None


def is_telling(source: Source, said: Head) -> bool:
    """Whether what was said reads without its speaker: not quoted, and about somebody other than "I" and "we"."""
    clause, sets = source.tree.clauses[said.clause], source.lexicon.sets
    words = {source.tagged.words[token] for token in clause_subject(source, clause)}
    if not words or said.token in source.quoted:
        return False
    return not sets["speakers"] & words or bool(words <= sets["persons_and_things"] and speaker_of(source, clause))
