"""The steps that make a draft of a title fit on a card."""

from collections.abc import Callable, Iterator

from timeline_app.events.cutting import best_cut
from timeline_app.events.drafts import MAX_TITLE, Draft, render, replace, widths
from timeline_app.events.source import Source
from timeline_app.events.subjects import is_apposed
from timeline_app.events.tagging import Tagged
from timeline_app.events.tree import Clause, ClauseTree, Kind
from timeline_app.model import ParticipantKind

#: what is behind so many tokens never gets into a title
_MOST_TOKENS = 120
#: a verb behind so many characters comes late
_LATE = 50
#: articles that a title may lose where that is all that it has too much
_MOST_ARTICLES = 1
#: how much worse a title is whose subject lost what says more of it
_SHORTER_SUBJECT = 0.9
_VERBS = frozenset("VZDEGIBHOM")
#: words before which a title may end
_PHRASE_STARTS = frozenset(",;:–JLCK")
_SIDE = frozenset({Kind.RELATIVE, Kind.ADVERBIAL, Kind.PARTICIPLE, Kind.REDUCED})


def shorten_well(source: Source, draft: Draft) -> str:
    """The draft as text: as it is where it fits, else less by one step after the other, at last cut."""
    del draft.tokens[_MOST_TOKENS:]
    title = render(source.tagged, draft)
    whole = draft
    for step in _STEPS:
        if len(title) <= MAX_TITLE:
            return title
        tokens, texts = draft.tokens, dict(draft.texts)
        step(source, draft)
        if draft.tokens is not tokens or draft.texts != texts:
            title = render(source.tagged, draft)
        if step is _drop_side_clauses:
            whole = Draft(draft.tokens, draft.head, dict(draft.texts))
    if len(title) > MAX_TITLE:
        _cut(source, draft, whole)
        title = render(source.tagged, draft)
    return title


def shorten_plainly(source: Source, draft: Draft) -> str:
    """The draft as text, as many whole phrases as fit."""
    del draft.tokens[_MOST_TOKENS:]
    title = render(source.tagged, draft)
    if len(title) <= MAX_TITLE:
        return title
    tags, limit = source.tagged.tags, len(widths(source.tagged, draft)) - 1
    places = (size for size in range(limit, limit // 2, -1) if tags[draft.tokens[size]] in _PHRASE_STARTS)
    draft.tokens = draft.tokens[: next(places, max(1, limit))]
    return render(source.tagged, draft)


def _cut(source: Source, draft: Draft, whole: Draft) -> None:
    """The best of three ends: of the draft with all roles (`whole`), without them, and with a short subject."""
    with_roles = without = _shorter(source, draft, 1.0)
    if whole.tokens != draft.tokens or whole.texts != draft.texts:
        with_roles = _shorter(source, whole, 1.0)
    found = [without]
    if _count_people(source, without[1]) <= _count_people(source, with_roles[1]) + 1:
        found.insert(0, with_roles)
    if max(found, key=_score)[0] < _SHORTER_SUBJECT:
        found += _with_short_subject(source, draft)
    best = max(found, key=_score)[1]
    draft.tokens, draft.texts = best.tokens, best.texts


def _with_short_subject(source: Source, draft: Draft) -> Iterator[tuple[float, Draft]]:
    short = draft.with_tokens(list(draft.tokens))
    _shorten_subject(source, short)
    if len(render(source.tagged, short)) <= MAX_TITLE:
        yield _SHORTER_SUBJECT, short
    elif short.tokens != draft.tokens:
        yield _shorter(source, short, _SHORTER_SUBJECT)


def _count_people(source: Source, draft: Draft) -> int:
    kept = set(draft.tokens)
    return sum(not kept.isdisjoint(range(mention.first, mention.last + 1)) for mention in source.mentions)


def _shorter(source: Source, draft: Draft, factor: float) -> tuple[float, Draft]:
    score, tokens = best_cut(source, draft)
    return score * factor, draft.with_tokens(tokens)


def _score(found: tuple[float, Draft]) -> float:
    return found[0]


def _drop_side_clauses(source: Source, draft: Draft) -> None:
    """From the last one on, each with all that hangs on it, until the rest fits."""
    tree = source.tree
    if draft.head.is_noun:
        return
    numbers = {tree.of_token[token] for token in draft.tokens}
    for number in sorted(numbers, reverse=True):
        clause = tree.clauses[number]
        if number <= draft.head.clause:
            return
        if (
            clause.kind in _SIDE
            and not _is_completing(tree, clause)
            and not _is_in_side_clause(tree, clause, draft.head.clause)
        ):
            below = tree.below(clause.number)
            gone = {token for token in draft.tokens if tree.of_token[token] in below}
            draft.drop(gone | set(_around(source.tagged, draft.tokens, gone, clause.kind)))
            if len(render(source.tagged, draft)) <= MAX_TITLE:
                return


def _is_completing(tree: ClauseTree, clause: Clause) -> bool:
    """Whether a participle completes the verb right before it: "began shipping"."""
    parent = tree.clauses[clause.parent].group
    return clause.kind is Kind.PARTICIPLE and parent is not None and clause.start == parent.main + 1


def _is_apposed_behind(tagged: Tagged, tokens: list[int], end: int) -> bool:
    """Whether ", the capital of Togo" ends the title: it went with the place that falls."""
    behind = [tagged.tags[token] for token in tokens if token > end]
    return end in tokens and tagged.tags[end] == "," and bool(behind) and _VERBS.isdisjoint(behind)


def _around(tagged: Tagged, tokens: list[int], gone: set[int], kind: Kind) -> Iterator[int]:
    """What falls with a clause: "nearly two months" before "after …", ", Missouri" behind a place in it."""
    if not gone:
        return
    tags, first, end = tagged.tags, min(gone) - 1, max(gone) + 1
    while kind is Kind.ADVERBIAL and first in tokens and tags[first] in "WR":
        yield first
        first -= 1
    if kind is Kind.RELATIVE and tags[first] == "," and tags[end : end + 1] == [","]:
        yield from (first, end)  # "the release, which is due in May, will include"
    if kind is not Kind.ADVERBIAL and _is_apposed_behind(tagged, tokens, end):
        yield from (token for token in tokens if token >= end)
        return
    behind = end + 1
    while end in tokens and tags[end] == "," and behind in tokens and tags[behind] in "PN":
        behind += 1
    if behind > end + 1 and tags[end + 1] == "P" and (behind >= len(tags) or tags[behind] in ",."):
        yield from range(end, behind)


def _drop_last_phrase(source: Source, draft: Draft) -> None:
    """The last phrase with a preposition, where the rest then fits: better than a whole clause."""
    tags, head = source.tagged.tags, draft.head.token
    for size in range(len(draft.tokens) - 1, 3, -1):
        token = draft.tokens[size]
        if token <= head or tags[token] in _VERBS or tags[token] in ",LCK":
            return
        if tags[token] == "J" and source.tagged.words[token] != "of":
            before, group = draft.tokens[size - 1], draft.head.group
            is_passive = group is not None and group.is_passive and before == head
            if tags[before] in _VERBS and not is_passive:
                return  # "an agreement reached between two companies", "distinguished between two kinds"
            rest = Draft(draft.tokens[:size], draft.head, draft.texts)
            if len(render(source.tagged, rest)) <= MAX_TITLE:
                draft.tokens = rest.tokens
            return


def _shorten_subject(source: Source, draft: Draft) -> None:
    """Where the verb comes too late: "three doctors, including …, have been murdered" without the list."""
    group, tags = draft.head.group, source.tagged.tags
    if group is None or group.first not in draft.tokens:
        return
    place = draft.tokens.index(group.first)
    until_verb = Draft(draft.tokens[: place + 1], draft.head, draft.texts)
    if len(render(source.tagged, until_verb)) < _LATE:
        return
    has_apposition = is_apposed(source.tagged, group.first)
    for size in range(1, place):
        token = draft.tokens[size]
        is_phrase = tags[token] == "J" and any(tags[before] in "NP" for before in draft.tokens[:size])
        if (tags[token] == "," and has_apposition) or is_phrase:
            start = size - 1 if tags[draft.tokens[size - 1]] == "," else size
            is_named = tags[draft.tokens[start - 1]] == "P"  # "Lee of the Labour Party and Frederick Fung"
            joined = (other for other in range(size, place) if tags[draft.tokens[other]] == "C")
            draft.drop(draft.tokens[start : next(joined, place) if is_named else place])
            return


def _is_in_side_clause(tree: ClauseTree, clause: Clause, root: int) -> bool:
    """Whether one of the clauses between this one and the root goes with all that hangs on it anyway."""
    number = clause.parent
    while number > root:
        if tree.clauses[number].kind in _SIDE:
            return True
        number = tree.clauses[number].parent
    return False


def _drop_roles(source: Source, draft: Draft) -> None:
    """Only the name: "German Chancellor Angela Merkel" reads "Angela Merkel"."""
    for mention in source.mentions:
        role = source.tagged.words[mention.first : mention.name_first]
        if mention.is_person and mention.name and not source.lexicon.roles["heads"].isdisjoint(role):
            draft.drop(range(mention.first, mention.name_first))


def _drop_first_names(source: Source, draft: Draft) -> None:
    """Persons by their surnames."""
    kept = set(draft.tokens)
    for mention in source.mentions:
        name = source.registry.resolve(mention)
        first = mention.name_first if mention.name else mention.first
        is_person = source.registry.kinds.get(name) is ParticipantKind.PERSON
        if " " not in name or not is_person or kept.isdisjoint((first, mention.last)):
            continue
        surname = name.split()[-1]
        if surname.lower().rstrip(".") not in source.lexicon.roles["organizations"]:
            replace(draft, first, mention.last, surname)


def _drop_few_articles(source: Source, draft: Draft) -> None:
    """The last few articles, where the rest then fits: a telegram reads worse than a phrase less."""
    words, articles = source.tagged.words, source.lexicon.sets["articles"]
    found = [token for token in draft.tokens[1:] if words[token] in articles and token not in draft.texts]
    for count in range(1, min(_MOST_ARTICLES, len(found)) + 1):
        rest = draft.with_tokens(draft.tokens)
        rest.drop(found[-count:])
        if len(render(source.tagged, rest)) <= MAX_TITLE:
            draft.tokens = rest.tokens
            return


_STEPS: tuple[Callable[[Source, Draft], None], ...] = (
    _drop_last_phrase, _drop_side_clauses, _drop_roles, _drop_first_names, _drop_few_articles,
)  # fmt: skip
