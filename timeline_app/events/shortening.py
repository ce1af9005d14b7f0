"""A draft of a title and the steps that make it fit on a card."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from timeline_app.events.heads import Head
from timeline_app.events.source import Source
from timeline_app.events.tagging import Tagged
from timeline_app.events.tree import Clause, ClauseTree, Kind

MAX_TITLE = 90
#: what is behind so many tokens never gets into a title
_MOST_TOKENS = 120
_MIN_CUT = 30
#: a verb behind so many characters comes late
_LATE = 55
_GLUED = frozenset(",.;:!?)%'’")
_VERBS = frozenset("VZDEGIBHOM")
_SIDE = frozenset({Kind.RELATIVE, Kind.ADVERBIAL, Kind.PARTICIPLE, Kind.REDUCED})


@dataclass(slots=True)
class Draft:
    """Tokens that are kept, in order, and the text that stands for some of them."""

    tokens: list[int]
    head: Head
    texts: dict[int, str] = field(default_factory=dict)

    def drop(self, gone: Iterable[int]) -> None:
        """Keep all tokens but these."""
        out = set(gone)
        self.tokens = [token for token in self.tokens if token not in out]


def shorten(source: Source, draft: Draft) -> str:
    """The draft as text: as it is where it fits, else less by one step after the other."""
    del draft.tokens[_MOST_TOKENS:]
    title = render(source.tagged, draft)
    for step in _STEPS:
        if len(title) <= MAX_TITLE:
            break
        step(source, draft)
        title = render(source.tagged, draft)
    return title


def render(tagged: Tagged, draft: Draft) -> str:
    """The kept tokens as running text: one space, none before a comma, none where the article has none."""
    parts: list[str] = []
    previous = -2
    for token in draft.tokens:
        form = draft.texts.get(token) or tagged.forms[token]
        is_glued = form[0] in _GLUED or tagged.words[token] in ("n't", "n’t")
        is_joined = previous == token - 1 and tagged.ends[previous] == tagged.starts[token]
        if parts and not is_glued and not is_joined:
            parts.append(" ")
        parts.append(" ".join(form.split()) if "\n" in form or "  " in form else form)
        previous = token
    return "".join(parts)


def replace(draft: Draft, first: int, last: int, text: str) -> None:
    """Let `text` stand for the tokens first … last."""
    kept = [token for token in draft.tokens if first <= token <= last]
    if kept:
        draft.drop(kept[1:])
        draft.texts[kept[0]] = text


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
        if clause.kind in _SIDE and not _is_in_side_clause(tree, clause, draft.head.clause):
            below = tree.below(clause.number)
            gone = {token for token in draft.tokens if tree.of_token[token] in below}
            draft.drop(gone | set(_around(source.tagged, draft.tokens, gone, clause.kind)))
            if len(render(source.tagged, draft)) <= MAX_TITLE:
                return


def _around(tagged: Tagged, tokens: list[int], gone: set[int], kind: Kind) -> Iterator[int]:
    """What falls with a clause: "nearly two months" before "after …", ", Missouri" behind a place in it."""
    if not gone:
        return
    tags, first, end = tagged.tags, min(gone) - 1, max(gone) + 1
    while kind is Kind.ADVERBIAL and first in tokens and tags[first] in "WR":
        yield first
        first -= 1
    behind = end + 1
    while end in tokens and tags[end] == "," and behind in tokens and tags[behind] == "P":
        behind += 1
    if behind > end + 1 and (behind >= len(tags) or tags[behind] in ",."):
        yield from range(end, behind)


def _drop_last_phrase(source: Source, draft: Draft) -> None:
    """The last phrase with a preposition, where the rest then fits: better than a whole clause."""
    tags, head = source.tagged.tags, draft.head.token
    for size in range(len(draft.tokens) - 1, 3, -1):
        token = draft.tokens[size]
        if token <= head or tags[token] in _VERBS or tags[token] in ",LCK":
            return
        if tags[token] == "J" and source.tagged.words[token] != "of":
            if tags[draft.tokens[size - 1]] in _VERBS and draft.tokens[size - 1] != head:
                return  # "an agreement reached between two companies"
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
    for size in range(1, place):
        token = draft.tokens[size]
        is_phrase = tags[token] == "J" and any(tags[before] in "NP" for before in draft.tokens[:size])
        if tags[token] == "," or is_phrase:
            draft.drop(draft.tokens[size:place])
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
        if mention.is_person and mention.name and mention.first < mention.name_first:
            draft.drop(range(mention.first, mention.name_first))


def _drop_first_names(source: Source, draft: Draft) -> None:
    """Persons by their surnames."""
    kept = set(draft.tokens)
    for mention in source.mentions:
        name = source.registry.resolve(mention)
        first = mention.name_first if mention.name else mention.first
        if " " in name and source.registry.is_person(name) and {first, mention.last} & kept:
            replace(draft, first, mention.last, name.split()[-1])


def _drop_articles(source: Source, draft: Draft) -> None:
    words, articles = source.tagged.words, source.lexicon.sets["articles"]
    draft.drop([t for t in draft.tokens if words[t] in articles and t not in draft.texts])


def _cut(source: Source, draft: Draft) -> None:
    """Keep whole words up to the limit, and end before a phrase rather than in it."""
    tags = source.tagged.tags
    _cut_roughly(source.tagged, draft)
    while len(render(source.tagged, draft)) > MAX_TITLE:
        draft.tokens.pop()
    best = len(draft.tokens)
    for size in range(len(draft.tokens) - 1, 2, -1):
        token = draft.tokens[size]
        if token > draft.head.token and tags[token] in ',;:–JLC"K':
            best = size
            break
    rest = Draft(_without_stub(draft.tokens[:best], draft.head, tags), draft.head, draft.texts)
    if len(render(source.tagged, rest)) >= _MIN_CUT:
        draft.tokens = rest.tokens


def _cut_roughly(tagged: Tagged, draft: Draft) -> None:
    """Leave at most the tokens that fit without any space between them."""
    total = 0
    for size, token in enumerate(draft.tokens):
        total += len(draft.texts.get(token) or tagged.forms[token])
        if total > MAX_TITLE:
            del draft.tokens[max(1, size) :]
            return


def _without_stub(tokens: list[int], head: Head, tags: list[str]) -> list[int]:
    """Without a clause at the end that was cut off before its verb: "warned that the army"."""
    for size in range(len(tokens) - 1, 0, -1):
        tag = tags[tokens[size]]
        if tokens[size] <= head.token or tag in _VERBS:
            break
        if tag in "LK" or (tag == "C" and tags[tokens[size - 1]] == ","):
            return tokens[:size]
    return tokens


_STEPS: tuple[Callable[[Source, Draft], None], ...] = (
    _drop_last_phrase, _drop_side_clauses, _drop_roles, _drop_first_names, _drop_articles, _shorten_subject, _cut,
)  # fmt: skip
