"""How well a title reads by itself, as a factor of its importance: a desk editor prints no half sentence."""

from timeline_app.events.drafts import Draft
from timeline_app.events.source import Source

#: below this a title is passed over where another happening of the same date has a better one
PLAIN = 0.7
_FRAGMENT = 0.5
_VERBS = frozenset("VZDEGIBHMOK")
_SHORT = 3


def clearness(source: Source, draft: Draft, title: str) -> float:
    """1.0 for "who did what"; less without a subject, with a pronoun for one, or for a noun that tells nothing."""
    if not draft.tokens:
        return _FRAGMENT
    factor = _subject(source, draft) * _object(source, draft)
    head, words = draft.head, title.split()
    clause = source.tree.clauses[head.clause]
    if clause.opener == "what":
        factor *= _FRAGMENT  # "repairs what the earthquake destroyed"
    elif head.group is not None and head.group.is_bare and source.tagged.tags[head.token] == "G":
        factor *= 0.75  # no more than a participle
    if not head.is_noun and head.token not in draft.tokens:
        factor *= _FRAGMENT  # cut off before its verb
    if head.is_noun and not any(source.tagged.tags[t] in _VERBS for t in draft.tokens):
        has_name = any(source.tagged.tags[token] == "P" for token in draft.tokens)
        factor *= 1.0 if has_name and len(words) > _SHORT else 0.8 if has_name or len(words) > _SHORT + 1 else 0.55
    is_last = draft.tokens[-1] == head.token and head.group is not None and not head.group.is_passive
    if is_last and any(
        head.lemma in source.lexicon.sets[name] for name in ("reporting", "speech_news", "that_verbs")
    ):
        factor *= 0.6  # "the board rejected"
    return factor if len(words) >= _SHORT else 0.85 * factor


def _wants_object(source: Source, draft: Draft) -> bool:
    group, sets = draft.head.group, source.lexicon.sets
    is_saying = any(draft.head.lemma in sets[name] for name in ("reporting", "speech_news", "that_verbs"))
    return group is not None and not group.is_passive and is_saying


def _subject(source: Source, draft: Draft) -> float:
    """By the first word."""
    first, sets = draft.tokens[0], source.lexicon.sets
    word, tag = source.tagged.words[first], source.tagged.tags[first]
    if first in draft.texts:
        return 1.0
    if word in sets["possessives"]:
        return 0.85
    if word in sets["persons"]:
        return 0.75
    if word in sets["speakers"] and tag in "UL":
        return 0.55 if word in sets["things"] else _FRAGMENT
    if tag in "VZDEIBHMOK'’" or not word[0].isalnum():
        return _FRAGMENT
    return 0.8 if tag == "G" else 1.0


def _object(source: Source, draft: Draft) -> float:
    """A title that ends in "it" or "them" leaves open what was done to whom."""
    word = source.tagged.words[draft.tokens[-1]]
    return 0.85 if word in source.lexicon.sets["things"] or word in source.lexicon.sets["objects"] else 1.0
