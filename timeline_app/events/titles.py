"""The line that stands on the timeline: who did what, in the words of the sentence.

Only dropping and naming: attribution, the governing date, openers and quotation marks go; a role that the article
ties to a name becomes the name. What is longer than a card loses side clauses, roles before names, first names
and articles, in this order, until it fits.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from timeline_app.events.asides import according_to, behind_open_and, behind_semicolon, bracketed
from timeline_app.events.datewords import date_words, dated_subject
from timeline_app.events.drafts import Draft, render, replace, text_of
from timeline_app.events.groups import Group
from timeline_app.events.heads import Head
from timeline_app.events.lexicon import Lexicon
from timeline_app.events.persons import NO_NOUN
from timeline_app.events.readable import clearness
from timeline_app.events.shortening import shorten_plainly, shorten_well
from timeline_app.events.source import Source
from timeline_app.events.subjects import POSSESSIVES, aims_of, clause_subject, speaker_of, what_is_done
from timeline_app.events.tagging import Tagged
from timeline_app.events.tree import Clause, Kind
from timeline_app.model import Interval

#: fewest words of a noun phrase, a clause, a sentence
_LEAST_WORDS = (3, 2, 0)

_LOST_COMMA = re.compile(r",\s*(?:--+|–|—)")

#: end a title where they stand behind their verb
PARTICLES = frozenset(
    {"in", "off", "on", "up", "down", "out", "over", "away", "through", "back", "apart", "around"}
)

#: marks that no title has
_SIGNS = frozenset('"“”`[]<>{}|*')


@dataclass(frozen=True, slots=True)
class Title:
    """A title and how well it reads by itself, 0 to 1."""

    text: str
    clearness: float


def make_title(source: Source, head: Head, interval: Interval | None, *, is_entry: bool = True) -> Title:
    """The title of a happening on the date `interval`, which is not told again.

    Where it can be no entry of a timeline (`is_entry`), a long one is cut without looking for the best way.

    A noun phrase too short to stand alone ("the talks") gives way to its clause, and a clause of which nothing is
    left to its sentence.
    """
    shorten = shorten_well if is_entry else shorten_plainly
    title, draft = _write(source, _told(source, head), interval, shorten)
    content = _lost_content(source, draft, draft.head)
    return title if content is None else _write(source, content, interval, shorten)[0]


def _write(
    source: Source, head: Head, interval: Interval | None, shorten: Callable[[Source, Draft], str]
) -> tuple[Title, Draft]:
    """A title from the first of noun phrase, clause and sentence that reads whole, with its last draft."""
    title, clear, draft = "", 0.0, Draft([], head)
    for tokens, least in _choices(source, head):
        draft = Draft(list(tokens), head)
        _drop_always(source, draft, interval)
        _name_roles(source, draft)
        _trim_end(source, draft)
        short, size = shorten(source, draft), len(draft.tokens)
        _trim_end(source, draft)
        is_whole = len(draft.tokens) == size
        if title and head.token not in draft.tokens:
            break
        title = _finish(short if is_whole else render(source.tagged, draft), source.lexicon) or title
        clear = clearness(source, draft, title)
        if len(title.split()) >= least and not (least and _lacks_subject(draft)):
            break
    return Title(title, clear), draft


def _choices(source: Source, head: Head) -> Iterator[tuple[Iterable[int], int]]:
    """What a title may be made of, each with the fewest words that it must have."""
    if head.is_noun:
        yield _noun_phrase(source, head.token), _LEAST_WORDS[0]
    yield _clause_tokens(source, source.tree.clauses[head.clause]), _LEAST_WORDS[1]
    yield range(len(source.tagged)), _LEAST_WORDS[2]


def _lost_content(source: Source, draft: Draft, head: Head) -> Head | None:
    """What was disclosed, where "the court disclosed" is all that fits of it."""
    if head.group is None or head.group.is_passive or draft.tokens[-1:] != [head.token]:
        return None
    clauses = source.tree.clauses
    contents = [clauses[number] for number in clauses[head.clause].children]
    for content in contents:
        if content.kind is Kind.COMPLEMENT and content.opener == "that" and content.group is not None:
            return Head(content.group.main, content.group.lemma, content.number, content.group)
    return None


def _lacks_subject(draft: Draft) -> bool:
    """Whether a title would begin with its finite verb."""
    group = draft.head.group
    return group is not None and group.is_finite and bool(draft.tokens) and draft.tokens[0] >= group.first


def _told(source: Source, head: Head) -> Head:
    """What was announced, in "it was announced that the bridge would close"."""
    clause = source.tree.clauses[head.clause]
    subject = clause_subject(source, clause)
    said = source.tree.clauses[0]
    if clause.is_attribution and not clause.children and clause.number and said.group is not None:
        is_last = all(tag in ",.WJR" for tag in source.tagged.tags[head.token + 1 :])
        is_dated = any(source.tree.of_token[token] == 0 for token in source.tagged.expressions)
        if is_last and not is_dated and head.group is not None and said.group.main < head.token:
            return Head(said.group.main, said.group.lemma, 0, said.group)  # "flights will double, it announced"
    if head.group is None or not head.group.is_passive or [source.tagged.words[t] for t in subject] != ["it"]:
        return head
    for number in clause.children:
        content = source.tree.clauses[number]
        if content.kind is Kind.COMPLEMENT and content.group is not None:
            return Head(content.group.main, content.group.lemma, number, content.group)
    return head


def _clause_tokens(source: Source, clause: Clause) -> Iterator[int]:
    """Subject, then the verb with all that hangs on it, except attributions and second main clauses."""
    tree = source.tree
    clause = _governing(source, clause)
    group = clause.group
    if group is None:
        return
    subject = _subject_tokens(source, clause, group)
    done = what_is_done(source, clause)
    yield from done
    if done and source.tagged.tags[clause.start - 1] == ",":
        yield clause.start - 1
    if done or _is_hypothesis(source, clause, subject):
        yield clause.start  # "the note that he read", "if the talks fail"
    yield from _condition(source, clause, subject)
    yield from subject
    yield from aims_of(source, clause, subject)
    kept = {clause.number}
    for other in tree.clauses[clause.number + 1 :]:
        is_second = other.kind is Kind.COORDINATE or source.tagged.tags[other.start - 1] == "C"
        if is_second and _shares_object(source, other):
            is_second = False
        if (
            other.parent in kept
            and not other.is_attribution
            and not is_second
            and not _is_main_verb(clause, other)
        ):
            kept.add(other.number)
    of_token = tree.of_token
    yield from [token for token in range(group.first, len(of_token)) if of_token[token] in kept]


def _is_hypothesis(source: Source, clause: Clause, subject: list[int]) -> bool:
    """Whether the "if" stands right before the subject."""
    return clause.opener in source.lexicon.sets["hypotheses"] and subject[:1] == [clause.start + 1]


def _condition(source: Source, clause: Clause, subject: list[int]) -> list[int]:
    """The clause "If the dam fails," before what would follow from it."""
    tree = source.tree
    for number in clause.children:
        child = tree.clauses[number]
        is_front = bool(subject) and child.start < subject[0] and child.group is not None
        if is_front and child.opener in source.lexicon.sets["conditions"]:
            below = tree.below(number)
            inside = [token for token in range(child.start, subject[0]) if tree.of_token[token] in below]
            comma = inside[-1] + 1
            return [*inside, comma] if source.tagged.tags[comma] == "," else inside
    return []


def _is_main_verb(clause: Clause, other: Clause) -> bool:
    """In "all men who had been trapped are alive" the "are" goes with the men, not with what is said of them."""
    is_bare = other.kind is Kind.COMPLEMENT and not other.opener and other.group is not None
    return (
        clause.kind is Kind.RELATIVE and is_bare and other.group is not None and other.start == other.group.first
    )


def _governing(source: Source, clause: Clause) -> Clause:
    """The clause of "plans to" for "to close", of "began" for "shutting"."""
    tree = source.tree
    while clause.kind is Kind.INFINITIVE and tree.clauses[clause.parent].group and not _is_said(source, clause):
        clause = tree.clauses[clause.parent]
    parent = tree.clauses[clause.parent]
    return parent if _completes(clause, parent) else clause


def _completes(clause: Clause, parent: Clause) -> bool:
    """Whether a participle stands right behind the verb that it completes."""
    if clause.kind is not Kind.PARTICIPLE or clause.group is None or parent.group is None or clause.parent < 0:
        return False
    return parent.group.main == clause.group.first - 1


def _shares_object(source: Source, other: Clause) -> bool:
    """In "removed and captured the governor" both verbs want the object of the second."""
    if other.group is None or other.group.first < 2 or source.tagged.tags[other.group.first - 1] != "C":
        return False
    before = other.group.first - 2
    return any(clause.group is not None and clause.group.main == before for clause in source.tree.clauses)


def _is_said(source: Source, clause: Clause) -> bool:
    return source.tree.clauses[clause.parent].is_attribution


def _subject_tokens(source: Source, clause: Clause, group: Group) -> list[int]:
    """The subject; headline style for "bank, founded in 1870"; the "was" of the first of two passives."""
    tags, subject = source.tagged.tags, dated_subject(source, clause) or clause_subject(source, clause)
    if len(subject) == 1 and source.tagged.words[subject[0]] == "those" and subject[0] < group.first:
        return list(range(subject[0], group.first))  # "those who stayed"
    if clause.kind is Kind.REDUCED and subject and tags[subject[0]] == "T":
        return subject[1:]
    auxiliaries = _shared_auxiliaries(source, clause, group)
    if auxiliaries:
        return [*subject, *auxiliaries]
    parent = source.tree.clauses[clause.parent].group if clause.kind is Kind.COORDINATE else None
    is_passive = (
        parent is not None
        and parent.is_passive
        and source.tagged.words[group.main] not in source.lexicon.pasts
        and tags[group.main + 1 : group.main + 2] not in (["T"], ["P"], ["U"])
    )
    if parent is not None and is_passive and group.is_bare and subject and subject[-1] < parent.first:
        return [*subject, *range(parent.first, parent.main)]
    return subject


def _shared_auxiliaries(source: Source, clause: Clause, group: Group) -> list[int]:
    """In "will sign and publish" the "will", in "plans to sign and publish" the "plans to"."""
    tags, clauses = source.tagged.tags, source.tree.clauses
    is_base = group.is_bare and tags[group.main] in "IV" and clause.kind in (Kind.COORDINATE, Kind.COMPLEMENT)
    if not is_base or tags[group.first - 1] not in "C,":
        return []
    earlier = [other for other in clauses[: clause.number] if other.group is not None and other.group.modal]
    if not earlier or earlier[-1].group is None:
        return []
    first, above = earlier[-1].group, clauses[earlier[-1].parent].group
    tokens = list(range(first.first, first.main))
    if earlier[-1].kind is Kind.INFINITIVE and above is not None:
        return [*range(above.first, above.main + 1), *tokens]
    return tokens


def _noun_phrase(source: Source, token: int) -> Iterator[int]:
    """The happening's noun with what stands before it and the phrases behind it."""
    tagged = source.tagged
    tags, first, end = tagged.tags, token, token + 1
    while first > 0 and (tags[first - 1] in "ANP#W" or tagged.words[first - 1] in POSSESSIVES):
        first -= 1
    if first > 0 and tags[first - 1] == "T":
        first -= 1
    while end < len(tags) and (tags[end] in "JTANP#W" or tags[end : end + 3] == [",", "P", ","]):
        end += 3 if tags[end] == "," else 1  # "a Birmingham, Ala., clinic"
    yield from range(first, end)


def _drop_always(source: Source, draft: Draft, interval: Interval | None) -> None:
    """The governing date with its preposition, quotation marks, brackets, "according to", compound pasts."""
    tagged = source.tagged
    gone = set(date_words(source, draft.head, interval))
    if not _SIGNS.isdisjoint(tagged.tags):
        gone |= {token for token in draft.tokens if tagged.tags[token] in _SIGNS}
    gone |= set(bracketed(tagged, draft.tokens, draft.head.token))
    group = draft.head.group
    if group is not None:
        gone |= _auxiliaries(tagged, group, source.lexicon)
    gone.update(
        behind_open_and(tagged, draft), behind_semicolon(tagged, draft), according_to(source, draft.tokens)
    )
    draft.drop(gone)


def _auxiliaries(tagged: Tagged, group: Group, lexicon: Lexicon) -> set[int]:
    """The words "had held" read "held", where the participle is a past form too."""
    is_plain = not (group.is_passive or group.modal or group.is_negated or group.is_copula)
    if is_plain and lexicon.tags.get(tagged.words[group.main]) == "D" and tagged.tags[group.first] == "H":
        return {token for token in range(group.first, group.main) if tagged.tags[token] == "H"}
    return set()


def _name_roles(source: Source, draft: Draft) -> None:
    """Bare roles that are somebody of the article get the name."""
    kept = set(draft.tokens)
    for mention in source.mentions:
        if not mention.name and mention.name_first in kept and mention.last in kept:
            name = source.registry.resolve(mention)
            if name:
                replace(draft, mention.first, mention.last, name)
    if draft.tokens and not _is_contracted(source.tagged, draft.tokens[0]):
        _name_pronoun(source, draft, draft.tokens[0])
    for token, name in (*source.things.items(), *source.antecedents.items()):
        is_new = all(name not in text for text in draft.texts.values())  # not "Lund's lawyer visited Lund"
        if is_new and token in kept and token != draft.tokens[0] and _is_object(source, token):
            draft.texts[token] = name


def _is_object(source: Source, token: int) -> bool:
    """The "him", "them" and, with no noun behind it, "her" of a sentence."""
    words, tags, sets = source.tagged.words, source.tagged.tags, source.lexicon.sets
    is_hers = words[token] in sets["persons_objects"] and tags[token + 1 : token + 2] in NO_NOUN
    return is_hers or words[token] in sets["objects"]


def _name_pronoun(source: Source, draft: Draft, first: int) -> None:
    """A pronoun that would begin the title gives way to who or what it means, where that is known."""
    tagged, sets = source.tagged, source.lexicon.sets
    name = source.antecedents.get(first, "") or _said_of(source, draft, tagged.words[first])
    name = name or source.things.get(first, "")
    if name:
        draft.texts[first] = _owner(name) if tagged.words[first] in sets["possessives"] else name


def _said_of(source: Source, draft: Draft, pronoun: str) -> str:
    """The one who speaks, of whom "it" says something in "the airline said it would"."""
    speaker, sets = speaker_of(source, source.tree.clauses[draft.head.clause]), source.lexicon.sets
    group = draft.head.group
    is_empty = pronoun in sets["things"] and (group is None or group.is_copula)  # "said it is the first plan"
    if not speaker or is_empty or source.tagged.words[speaker[0]] in sets["possessives"]:
        return ""
    is_named = source.tagged.tags[speaker[-1]] == "P"  # whom "he" may name is known from `persons`
    is_fitting = pronoun in sets["things"] | sets["things_owners"] or (pronoun in sets["persons"] and not is_named)
    return text_of(source.tagged, speaker) if is_fitting else ""


def _is_contracted(tagged: Tagged, token: int) -> bool:
    """Whether "'re" or "'ve" hangs on a pronoun, which then must stay."""
    return (
        tagged.gap(token) == ""
        and tagged.forms[token + 1 : token + 2] != []
        and tagged.forms[token + 1][0] in "'’"
    )


def _owner(name: str) -> str:
    """The possessive of a name or of a plural: "Jones's", "the ministers'"."""
    return name + ("'" if name.endswith("s") and name.split()[-1].islower() else "'s")


def _ends_in_particle(tagged: Tagged, tokens: list[int]) -> bool:
    """In "broke off at noon", "looked on", "was hit" and "caved in" the last word belongs to the verb."""
    tags = tagged.tags
    if len(tokens) < 2 or tagged.words[tokens[-1]] not in PARTICLES or tokens[-2] != tokens[-1] - 1:
        return False
    ahead = tokens[-1] + 1
    return tags[tokens[-2]] in "VZDEGIB" and (ahead >= len(tags) or tags[ahead] not in "TNPAUG#'")


def _ends_sentence(tagged: Tagged, token: int) -> bool:
    """In "nobody knows where he is." the verb ends the sentence itself."""
    return tagged.tags[token] in "BH" and tagged.tags[token + 1 : token + 2] in ([], ["."])


def _trim_end(source: Source, draft: Draft) -> None:
    """No dangling words: "caved in at about" reads "caved in"."""
    words, stops, tokens = source.tagged.words, source.lexicon.sets["title_stops"], draft.tokens
    while len(tokens) > 2 and tokens[-1] not in draft.texts:
        is_sign = not words[tokens[-1]][0].isalnum() and source.tagged.tags[tokens[-1]] in ",;:–.?!-"
        is_stop = words[tokens[-1]] in stops and not _ends_in_particle(source.tagged, tokens)
        is_stop = is_stop or words[tokens[-1]] in source.lexicon.sets["loose_ends"]
        is_stop = is_stop and not _is_object(source, tokens[-1])
        if not is_sign and (not is_stop or _ends_sentence(source.tagged, tokens[-1])):
            break
        tokens.pop()


def _finish(title: str, lexicon: Lexicon) -> str:
    """No doubled commas, no opening conjunction, a capital in front."""
    if "," in title:
        title = _LOST_COMMA.sub(",", title).replace(" ,", ",").replace(",,", ",")
    words = title.strip(" ,;:–-!?'\"").split()
    while len(words) > 1 and words[0].lower() in lexicon.sets["conjunctions"]:
        words.pop(0)
    joined = " ".join(words).rstrip(" ,;:–-")
    return joined if joined[1:2].isupper() else joined[:1].upper() + joined[1:]  # but iPhone
