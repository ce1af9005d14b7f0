"""The line that stands on the timeline: who did what, in the words of the sentence.

Only dropping and naming: attribution, the governing date, openers and quotation marks go; a role that the article
ties to a name becomes the name. What is longer than a card loses side clauses, roles before names, first names
and articles, in this order, until it fits.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from timeline_app.events.drafts import Draft, render, replace
from timeline_app.events.groups import Group
from timeline_app.events.heads import Head
from timeline_app.events.lexicon import Lexicon
from timeline_app.events.readable import clearness
from timeline_app.events.shortening import shorten
from timeline_app.events.source import Source
from timeline_app.events.subjects import POSSESSIVES, clause_subject, speaker_of
from timeline_app.events.tagging import Tagged
from timeline_app.events.tree import Clause, Kind
from timeline_app.model import Interval, TimeExpression

#: fewest words of a noun phrase, a clause, a sentence
_LEAST_WORDS = (3, 2, 0)


#: end a title where they stand behind their verb
PARTICLES = frozenset(
    {"in", "off", "on", "up", "down", "out", "over", "away", "through", "back", "apart", "around"}
)


@dataclass(frozen=True, slots=True)
class Title:
    """A title and how well it reads by itself, 0 to 1."""

    text: str
    clearness: float


def make_title(source: Source, head: Head, interval: Interval | None) -> Title:
    """The title of a happening on the date `interval`, which is not told again.

    A noun phrase too short to stand alone ("the talks") gives way to its clause, and a clause of which nothing is
    left to its sentence.
    """
    head = _told(source, head)
    clause_tokens = list(_clause_tokens(source, source.tree.clauses[head.clause]))
    choices = [clause_tokens, list(range(len(source.tagged)))]
    if head.is_noun:
        choices.insert(0, list(_noun_phrase(source, head.token)))
    title, clear = "", 0.0
    for tokens, least in zip(choices, _LEAST_WORDS[-len(choices) :], strict=True):
        draft = Draft(tokens, head)
        _drop_always(source, draft, interval)
        _name_roles(source, draft)
        _trim_end(source, draft)
        short, size = shorten(source, draft), len(draft.tokens)
        _trim_end(source, draft)
        is_whole = len(draft.tokens) == size
        title = _finish(short if is_whole else render(source.tagged, draft), source.lexicon) or title
        clear = clearness(source, draft, title)
        if len(title.split()) >= least:
            break
    return Title(title, clear)


def _told(source: Source, head: Head) -> Head:
    """What was announced, in "it was announced that the bridge would close"."""
    clause = source.tree.clauses[head.clause]
    subject = clause_subject(source, clause)
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
    while clause.kind is Kind.INFINITIVE and tree.clauses[clause.parent].group and not _is_said(source, clause):
        clause = tree.clauses[clause.parent]  # "plans to close" rather than "to close"
    group = clause.group
    if group is None:
        return
    subject = _subject_tokens(source, clause, group)
    if clause.opener in source.lexicon.sets["hypotheses"] and (not subject or subject[0] > clause.start):
        yield clause.start
    yield from subject
    kept = {clause.number}
    for other in tree.clauses[clause.number + 1 :]:
        is_second = other.kind is Kind.COORDINATE or source.tagged.tags[other.start - 1] == "C"
        if other.parent in kept and not other.is_attribution and not is_second:
            kept.add(other.number)
    for token in range(group.first, len(source.tagged)):
        if tree.of_token[token] in kept:
            yield token


def _is_said(source: Source, clause: Clause) -> bool:
    return source.tree.clauses[clause.parent].is_attribution


def _subject_tokens(source: Source, clause: Clause, group: Group) -> list[int]:
    """The subject; headline style for "bank, founded in 1870"; the "was" of the first of two passives."""
    tags, subject = source.tagged.tags, _dated_subject(source, clause) or clause_subject(source, clause)
    if len(subject) == 1 and source.tagged.words[subject[0]] == "those" and subject[0] < group.first:
        return list(range(subject[0], group.first))  # "those who stayed"
    if clause.kind is Kind.REDUCED and subject and tags[subject[0]] == "T":
        return subject[1:]
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


def _dated_subject(source: Source, clause: Clause) -> list[int]:
    """In "the 19th century began with war" the date, which stands alone before the verb."""
    tags, group, start = source.tagged.tags, clause.group, clause.start + bool(clause.opener)
    if group is None or not group.is_finite or tags[start : group.first] not in (["W"], ["T", "W"]):
        return []
    return list(range(start, group.first))


def _noun_phrase(source: Source, token: int) -> Iterator[int]:
    """The happening's noun with what stands before it and the phrases behind it."""
    tagged = source.tagged
    tags, first, end = tagged.tags, token, token + 1
    while first > 0 and (tags[first - 1] in "ANP#W" or tagged.words[first - 1] in POSSESSIVES):
        first -= 1
    if first > 0 and tags[first - 1] == "T":
        first -= 1
    while end < len(tags) and tags[end] in "JTANP#W":
        end += 1
    yield from range(first, end)


def _drop_always(source: Source, draft: Draft, interval: Interval | None) -> None:
    """The governing date with its preposition, quotation marks, brackets, "according to", compound pasts."""
    tagged = source.tagged
    gone: set[int] = {token for token in draft.tokens if tagged.tags[token] in '"“”`[]'}
    for token, expression in tagged.expressions.items():
        if _is_told_by_axis(expression, interval) and not _is_object(source, token):
            gone |= _date_tokens(source, token)
            gone |= _with_date(source, draft.head, token)
    gone |= set(_bracketed(tagged, draft.tokens))
    group = draft.head.group
    if group is not None:
        gone |= _auxiliaries(tagged, group, source.lexicon)
    if ";" in tagged.tags:
        gone |= set(_behind_semicolon(tagged, draft))
    draft.drop(gone | set(_according_to(source, draft.tokens)))


def _behind_semicolon(tagged: Tagged, draft: Draft) -> Iterator[int]:
    """What stands behind a semicolon after the happening: another sentence in all but name."""
    is_behind = False
    for token in draft.tokens:
        is_behind = is_behind or (tagged.tags[token] == ";" and token > draft.head.token)
        if is_behind:
            yield token


def _is_told_by_axis(expression: TimeExpression, interval: Interval | None) -> bool:
    """Whether an expression says no more than where the event stands: its date, an hour of its day, "now"."""
    if expression.interval is None:
        return expression.value.endswith("_REF")
    return interval is not None and expression.type in ("DATE", "TIME") and expression.interval.overlaps(interval)


def _is_object(source: Source, date: int) -> bool:
    """In "spent the night in tents" and "marked the anniversary" the date is what the verb is about.

    In "it was in the second century" it is all that is said, in "the 1990s brought war" the subject.
    """
    words, lexicon = source.tagged.words, source.lexicon
    before = date - 1
    if before >= 0 and words[before] in lexicon.sets["articles"]:
        before -= 1
    if before >= 0 and lexicon.lemmas.get(words[before], "") in lexicon.sets["date_objects"]:
        return True
    if before >= 0 and words[before] in lexicon.sets["date_prepositions"]:
        before -= 1
    clause = source.tree.clauses[source.tree.of_token[date]]
    if date in _dated_subject(source, clause):
        return True
    return (
        clause.group is not None
        and clause.group.is_copula
        and clause.group.main == before
        and clause.group.lemma == "be"
    )


def _with_date(source: Source, head: Head, date: int) -> set[int]:
    """What says more of a date behind it: "and June 19", ", when the ramp fell", ", the year in which he died"."""
    tagged, after = source.tagged, date + 1
    tags, count = tagged.tags, len(tagged)
    if after + 1 < count and tags[after] == "C" and tags[after + 1] == "W":
        return {after, after + 1}
    if after < count and tags[after] == "," and after + 1 < count:
        if tags[after + 1] == "W" and tagged.expressions[after + 1].type == "DATE":
            return {after, after + 1} | _with_date(source, head, after + 1)
        group = source.tree.clauses[source.tree.of_token[date]].group
        apposed = _apposition(tagged, after + 1) if group is not None and group.main < date else set()
        if apposed:
            return {after} | apposed
        after += 1
    if after < count and tags[after] == "J":
        after += 1
    if after >= count or tags[after] != "L" or tagged.words[after] not in source.lexicon.sets["date_relatives"]:
        return set()
    clause = source.tree.clauses[source.tree.of_token[after]]
    is_frame = (
        tagged.words[after] == "when" and tagged.words[date - 1] not in source.lexicon.sets["topic_prepositions"]
    )
    below = source.tree.below(clause.number)
    if clause.group is None or clause.start not in (after, after - 1) or is_frame or head.clause in below:
        return {date + 1} if tags[date + 1] == "," and is_frame else set()
    return {date + 1} | {token for token in range(after - 1, count) if source.tree.of_token[token] in below}


def _apposition(tagged: Tagged, first: int) -> set[int]:
    """The words ", a time of war" behind a date and a comma, up to the next comma or the end of the sentence."""
    tags, end = tagged.tags, first
    while end < len(tags) and tags[end] in "TANPJR#W":
        end += 1
    is_noun_phrase = first < end < len(tags) and tags[first] == "T" and tags[end] in ",.;"
    return set(range(first, end)) if is_noun_phrase else set()


def _according_to(source: Source, tokens: list[int]) -> Iterator[int]:
    """The words "according to" with its source, up to the next comma."""
    is_inside, tagged = False, source.tagged
    for token in tokens:
        if tagged.words[token] in source.lexicon.sets["attribution_phrases"]:
            is_inside = True
        if is_inside:
            yield token
            is_inside = tagged.tags[token] != ","


def _date_tokens(source: Source, date: int) -> set[int]:
    """A date with "on" before it and "'s" behind it; the preposition stays where a noun follows."""
    tagged = source.tagged
    gone = {date}
    after = date + 1
    if after < len(tagged) and tagged.words[after] in POSSESSIVES:
        return gone | {after}
    if tagged.words[date].endswith(("ago", "earlier", "later")):
        return gone  # "had caved in two days earlier"
    is_modifier = _is_attributive(source, date)
    before, is_preposition = date - 1, False
    if not is_modifier and before >= 0 and tagged.words[before] in source.lexicon.sets["articles"]:
        gone.add(before)  # "in the third century"
        before -= 1
    while not is_modifier and before >= 0 and not is_preposition:
        is_preposition = tagged.tags[before] == "J"
        if tagged.words[before] not in source.lexicon.sets["date_prepositions"]:
            break
        gone.add(before)  # "late on Tuesday", but not "caved in on Tuesday"
        before -= 1
    return gone


def _is_attributive(source: Source, date: int) -> bool:
    """In "the June talks", "in third-quarter profit" and "ahead of November elections" the date says which."""
    tagged, after = source.tagged, date + 1
    if after >= len(tagged) or tagged.tags[after] not in "NAP":
        return False
    if tagged.tags[date - 1] == "T" or tagged.tags[date - 1] == "#":
        return True
    is_compound = "-" in tagged.forms[date] or tagged.words[date] in source.lexicon.sets["attributive_dates"]
    return is_compound or (date > 0 and tagged.words[date - 1] in source.lexicon.sets["binding_prepositions"])


def _bracketed(tagged: Tagged, tokens: list[int]) -> Iterator[int]:
    depth = 0
    for token in tokens:
        depth += tagged.tags[token] == "("
        if depth:
            yield token
        depth -= depth > 0 and tagged.tags[token] == ")"


def _auxiliaries(tagged: Tagged, group: Group, lexicon: Lexicon) -> set[int]:
    """The words "had held" read "held", where the participle is a past form too."""
    is_plain = not (group.is_passive or group.modal or group.is_negated or group.is_copula)
    if is_plain and lexicon.tags.get(tagged.words[group.main]) == "D" and tagged.tags[group.first] == "H":
        return {token for token in range(group.first, group.main) if tagged.tags[token] == "H"}
    return set()


def _name_roles(source: Source, draft: Draft) -> None:
    """Bare roles and pronouns that are somebody of the article get the name."""
    kept = set(draft.tokens)
    for mention in source.mentions:
        if not mention.name and mention.name_first in kept and mention.last in kept:
            name = source.registry.resolve(mention)
            if name:
                replace(draft, mention.first, mention.last, name)
    possessives = source.lexicon.sets["possessives"]
    for token, name in source.antecedents.items():
        if source.tagged.words[token] not in possessives:
            draft.texts[token] = name
        elif draft.tokens[:1] == [token]:
            draft.texts[token] = f"{name}'s"
    speaker = speaker_of(source, source.tree.clauses[draft.head.clause])
    pronouns = source.lexicon.sets["persons_and_things"]
    if speaker and draft.tokens and source.tagged.words[draft.tokens[0]] in pronouns:
        draft.texts.setdefault(draft.tokens[0], " ".join(source.tagged.forms[token] for token in speaker))
    for token, thing in source.things.items():
        if draft.tokens[:1] == [token]:
            draft.texts.setdefault(token, thing)


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
        if not is_sign and (not is_stop or _ends_sentence(source.tagged, tokens[-1])):
            break
        tokens.pop()


def _finish(title: str, lexicon: Lexicon) -> str:
    """No doubled commas, no opening conjunction, a capital in front."""
    words = title.replace(" ,", ",").replace(",,", ",").strip(" ,;:–-!?'\"").split()
    while len(words) > 1 and words[0].lower() in lexicon.sets["conjunctions"]:
        words.pop(0)
    joined = " ".join(words).rstrip(" ,;:–-")
    return joined if joined[1:2].isupper() else joined[:1].upper() + joined[1:]  # but iPhone
