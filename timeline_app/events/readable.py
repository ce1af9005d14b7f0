"""How well a title reads by itself, as a factor of its importance: a desk editor prints no half sentence."""

from timeline_app.events.drafts import Draft
from timeline_app.events.source import Source
from timeline_app.events.subjects import is_elliptic
from timeline_app.events.tree import Kind

#: below this a title is passed over where another happening of the same date has a better one
PLAIN = 0.7
_FRAGMENT = 0.5
_OPEN = 0.55
_VERBS = frozenset("VZDEGIBHMOK")
_SHORT = 3


def clearness(source: Source, draft: Draft, title: str) -> float:
    """1.0 for "who did what"; less without a subject, with a pronoun for one, or for a noun that tells nothing."""
    if not draft.tokens:
        return _FRAGMENT
    factor = _subject(source, draft) * _object(source, draft)
    head, words = draft.head, title.split()
    clause = source.tree.clauses[head.clause]
    if clause.opener in source.lexicon.sets["subordinate"] and clause.kind is Kind.COMPLEMENT:
        factor *= _FRAGMENT  # "repairs what the earthquake destroyed", "waits whether he survives"
    elif head.group is not None and head.group.is_bare and source.tagged.tags[head.token] == "G":
        factor *= 0.75  # no more than a participle
    if not head.is_noun and head.token not in draft.tokens:
        factor *= _FRAGMENT  # cut off before its verb
    if head.is_noun and not any(source.tagged.tags[t] in _VERBS for t in draft.tokens):
        has_name = any(source.tagged.tags[token] == "P" for token in draft.tokens)
        factor *= 1.0 if has_name and len(words) > _SHORT else 0.8 if has_name or len(words) > _SHORT + 1 else 0.45
    is_last = draft.tokens[-1] == head.token and head.group is not None and not head.group.is_passive
    if is_last and any(
        head.lemma in source.lexicon.sets[name] for name in ("reporting", "speech_news", "that_verbs")
    ):
        factor *= 0.6  # "the board rejected"
    if _says_nothing(source, draft):
        factor *= _FRAGMENT
    return factor if len(words) >= _SHORT else 0.85 * factor


def _says_nothing(source: Source, draft: Draft) -> bool:
    """In "the paper said in an editorial" what was said is lost, in "made a statement" what was stated."""
    group, head, sets = draft.head.group, draft.head, source.lexicon.sets
    if head.is_noun and head.lemma in sets["empty_nouns"]:
        verb = source.tree.clauses[head.clause].group
        return draft.tokens[-1] == head.token and verb is not None and verb.lemma in sets["light"]
    if group is None or group.is_passive:
        return False
    behind = [token for token in draft.tokens if token > head.token]
    if head.lemma in sets["light"]:
        words = {source.tagged.words[token] for token in behind} - sets["articles"]
        return bool(words) and words <= sets["empty_nouns"]
    if head.lemma not in sets["reporting"]:
        return False
    return bool(behind) and source.tagged.tags[behind[0]] in "JL" and not _has_clause(source, behind)


def _has_clause(source: Source, tokens: list[int]) -> bool:
    return any(source.tagged.tags[token] in "VZDMBHO" for token in tokens)


def _subject(source: Source, draft: Draft) -> float:
    """By the first word."""
    first, sets = draft.tokens[0], source.lexicon.sets
    word, tag = source.tagged.words[first], source.tagged.tags[first]
    if first in draft.texts:
        return 1.0
    if _is_open(source, draft):
        return _OPEN
    if word in sets["possessives"]:
        return 0.85
    if word in sets["persons"]:
        return 0.75
    if word in sets["speakers"] and tag in "UL":
        return 0.55 if word in sets["things"] else _FRAGMENT
    if tag in "VZDEIBHMOK'’" or not word[0].isalnum():
        return _FRAGMENT
    return 0.8 if tag == "G" else 1.0


def _is_open(source: Source, draft: Draft) -> bool:
    """In "the second opened" and "two of them came" nobody knows of what; those killed are people."""
    group = draft.head.group
    if group is None or draft.tokens[0] >= group.first or draft.head.lemma in source.lexicon.sets["of_people"]:
        return False
    subject = [token for token in draft.tokens if token < group.first and source.tagged.tags[token] not in "RHBM"]
    return not any(token in draft.texts for token in subject) and is_elliptic(source, subject)


def _object(source: Source, draft: Draft) -> float:
    """A title that ends in "it" or "them" leaves open what was done to whom."""
    word = source.tagged.words[draft.tokens[-1]]
    return 0.85 if word in source.lexicon.sets["things"] or word in source.lexicon.sets["objects"] else 1.0
