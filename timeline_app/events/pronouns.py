"""What "it" and "they" mean at the head of a clause, where exactly one thing of the text just before fits."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from timeline_app.events.drafts import text_of
from timeline_app.events.source import Source
from timeline_app.events.subjects import clause_subject
from timeline_app.events.tree import Clause, Kind

_NOUNS = frozenset("NP#")
_CLAUSES = frozenset({Kind.MAIN, Kind.COORDINATE, Kind.COMPLEMENT, Kind.ADVERBIAL, Kind.RELATIVE})
#: characters of a phrase that stands for a pronoun with all its "of …" and "in …"
_LONGEST = 40


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A noun phrase that may be meant later; its text is "" where it is a pronoun of unknown meaning."""

    text: str
    is_plural: bool
    is_person: bool
    end: int
    is_body: bool = False

    def fits(self, pronoun: str) -> bool:
        """Whether "it" or "they" may stand for it."""
        return not self.text or (self.is_plural if pronoun == "they" else not (self.is_plural or self.is_person))


def name_things(sources: list[Source]) -> list[Source]:
    """The sentences of an article with what their "it" and "they" stand for.

    Looked for are subjects and direct objects of the same sentence before the pronoun and, only where none of them
    fits, of the sentence before.
    """
    named: list[Source] = []
    before: list[_Phrase] = []
    asking = [*map(_is_asking, sources), False]
    for source, (is_asked, is_asked_next) in zip(sources, pairwise(asking), strict=True):
        phrases: list[_Phrase] = []
        if is_asked or is_asked_next:
            things, phrases = _things_of(source, before, named[-1] if named else None)
            source = replace(source, things=things)
        named.append(source)
        before = phrases
    return named


def _is_asking(source: Source) -> bool:
    """Whether a sentence has a pronoun that may stand for something."""
    sets, words = source.lexicon.sets, source.tagged.words
    return (
        not (sets["things"].isdisjoint(words) and sets["things_owners"].isdisjoint(words))
        or "them" in words
        or bool(_unnamed(source))
    )


def _things_of(source: Source, before: list[_Phrase], last: Source | None) -> tuple[dict[int, str], list[_Phrase]]:
    """What the pronouns of a sentence stand for, by their tokens, and the phrases that may be meant later."""
    phrases: list[_Phrase] = []
    things: dict[int, str] = {}
    for clause in source.tree.clauses:
        if clause.group is None or clause.kind not in _CLAUSES or clause.is_attribution:
            continue
        subject = clause_subject(source, clause)
        things |= _part_of(source, subject, phrases, before, last)
        word = source.tagged.words[subject[0]] if subject else ""
        if len(subject) == 1 and word in source.lexicon.sets["things"] and not _is_empty(source, clause):
            is_agent = word == "they" and _is_saying(source, clause)
            text = "" if is_agent else _meant(word, subject[0], phrases, before)
            things |= {subject[0]: text} if text else {}
            phrases.append(_Phrase(text, word == "they", False, subject[0]))
        else:
            things |= _of_person_or_owner(source, subject, phrases, before, last)
            phrases += _phrases(source, clause, subject)
    return things, phrases


def _of_person_or_owner(
    source: Source, subject: list[int], phrases: list[_Phrase], before: list[_Phrase], last: Source | None
) -> dict[int, str]:
    """What a subject "she" or "its crew" begins with stands for, by its token."""
    word, sets = source.tagged.words[subject[0]] if subject else "", source.lexicon.sets
    text = ""
    if len(subject) == 1 and subject[0] in _unnamed(source):
        is_open = not (_has_named(source, subject[0]) or (last and _has_named(last, len(last.tagged))))
        text = _known_by_role(subject[0], phrases, before) if is_open else ""
    if word in sets["things_owners"]:
        text = _meant("they" if word in sets["plural_owners"] else "it", subject[0], phrases, before) or text
    return {subject[0]: text} if text else {}


def _unnamed(source: Source) -> list[int]:
    """The "he" and "she" of a sentence that stand for nobody with a name."""
    persons = source.lexicon.sets["persons"]
    return [
        token
        for token, word in enumerate(source.tagged.words)
        if word in persons and token not in source.antecedents
    ]


def _has_named(source: Source, end: int) -> bool:
    """Whether a person is named, or meant, before a token."""
    registry = source.registry
    names = (registry.resolve(mention) for mention in source.mentions if mention.last < end)
    return any(token < end for token in source.antecedents) or any(map(registry.is_person, names))


def _known_by_role(pronoun: int, phrases: list[_Phrase], before: list[_Phrase]) -> str:
    """The one person of the sentence before who has no name there: "the driver"; "" where it may be another."""
    persons = {phrase.text for phrase in before if phrase.is_person and not phrase.is_plural}
    is_alone = not any(phrase.is_person or not phrase.text for phrase in phrases if phrase.end < pronoun)
    return persons.pop() if is_alone and len(persons) == 1 and before[0].is_person else ""


def _part_of(
    source: Source, subject: list[int], phrases: list[_Phrase], before: list[_Phrase], last: Source | None
) -> dict[int, str]:
    """What "them" means in the subject "one of them", where only one thing before it is plural."""
    words, sets = [source.tagged.words[token] for token in subject], source.lexicon.sets
    if words[1:] != ["of", "them"] or words[0] not in sets["partitives"]:
        return {}
    seen = [(source, token) for token in range(subject[0])]
    seen += [(last, token) for token in range(len(last.tagged))] if last is not None and not phrases else []
    plurals = [(one, token) for one, token in seen if one.tagged.tags[token] == "N" and _is_plural(one, token)]
    text = _meant("they", subject[0], phrases, before)
    if len(plurals) == 1:
        text = text or _noun_phrase(*plurals[0])
    if not text or len(plurals) > 1:
        return {}
    is_definite = text.split()[0].lower() in sets["definite"] or text[:1].isupper()
    return {subject[-1]: text if is_definite else f"the {text}"}


def _noun_phrase(source: Source, noun: int) -> str:
    """A noun with its article, figures and adjectives."""
    first = noun
    while first > 0 and source.tagged.tags[first - 1] in "TA#N":
        first -= 1
    return text_of(source.tagged, list(range(first, noun + 1)))


def _is_saying(source: Source, clause: Clause) -> bool:
    """Only people announce and reject: "they" is not the things of the sentence before."""
    sets, lemma = source.lexicon.sets, clause.group.lemma if clause.group is not None else ""
    return lemma in sets["speech_news"] or lemma in sets["reporting"]


def _meant(pronoun: str, token: int, phrases: list[_Phrase], before: list[_Phrase]) -> str:
    """The one phrase that fits, or of several the one body that acts: a company, a court; "" for none."""
    for candidates in ([phrase for phrase in phrases if phrase.end < token], before):
        fitting = [phrase for phrase in candidates if phrase.fits(pronoun)]
        texts = {phrase.text for phrase in fitting}
        if len(texts) > 1:
            texts = {phrase.text for phrase in fitting if phrase.is_body and phrase is candidates[0]}
        if fitting:
            return texts.pop() if len(texts) == 1 else ""
    return ""


def _is_empty(source: Source, clause: Clause) -> bool:
    """The "it" of "it was clear that", "it was announced that", "it took years to", "it is raining"."""
    group, tagged = clause.group, source.tagged
    if group is None or group.lemma in source.lexicon.sets["impersonal"]:
        return True
    kinds = {source.tree.clauses[child].kind for child in clause.children}
    if Kind.COMPLEMENT in kinds and (group.is_passive or group.is_copula):
        return True
    return group.is_copula and any(tag in "LK" for tag in tagged.tags[group.main + 1 :])


def _phrases(source: Source, clause: Clause, subject: list[int]) -> Iterator[_Phrase]:
    """The subject and the direct object of a clause, where they are nouns."""
    group, tagged = clause.group, source.tagged
    if subject and tagged.tags[subject[0]] != "U":
        yield _phrase(source, subject)
    elif subject:
        yield _Phrase(source.antecedents.get(subject[0], ""), False, subject[0] in source.antecedents, subject[0])
    if group is None or group.is_copula or group.is_passive:
        return
    end = group.main + 1
    while end < len(tagged) and tagged.tags[end] in "TANP#":
        end += 1
    found = list(range(group.main + 1, end))
    if found and tagged.tags[found[-1]] in _NOUNS:
        yield _phrase(source, found)


def _phrase(source: Source, tokens: list[int]) -> _Phrase:
    tagged = source.tagged
    words, tags = tagged.words, tagged.tags
    behind = next((place for place, token in enumerate(tokens) if place and tags[token] in "JKL"), len(tokens))
    head = next((token for token in reversed(tokens[:behind]) if tags[token] in _NOUNS), tokens[0])
    is_person = words[head] in source.lexicon.roles["roles"] or any(
        source.registry.is_person(source.registry.resolve(mention))
        for mention in source.mentions
        if mention.last == head
    )
    has_and = any(tags[token] == "C" for token in tokens[:behind])
    text = text_of(source.tagged, tokens) if words[tokens[0]] not in source.lexicon.sets["possessives"] else ""
    if len(text) > _LONGEST and behind > 1:
        text = text_of(source.tagged, tokens[:behind])
    is_body = words[head] in source.lexicon.sets["bodies"]
    return _Phrase(text, has_and or _is_plural(source, head), is_person, tokens[-1], is_body)


def _is_plural(source: Source, head: int) -> bool:
    """Plural nouns and numbers ("the 33"); names count as one."""
    word, tag = source.tagged.words[head], source.tagged.tags[head]
    if tag == "P":
        return False
    if tag == "#":
        return word != "one"
    return (
        word in source.lexicon.sets["plurals"]
        or word.endswith("children")
        or (word.endswith("s") and not word.endswith(("ss", "us", "is")))
    )
