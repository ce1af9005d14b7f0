"""The line that stands on the timeline: who did what, in the words of the sentence.

Only dropping and naming: attribution, the governing date, openers and quotation marks go; a role that the article
ties to a name becomes the name. What is longer than a card loses side clauses, roles before names, first names
and articles, in this order, until it fits.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from timeline_app.events.clauses import Clause, Kind
from timeline_app.events.groups import Group
from timeline_app.events.heads import Head
from timeline_app.events.lexicon import Lexicon
from timeline_app.events.source import Source
from timeline_app.events.tagging import Tagged

MAX_TITLE = 90
_MIN_CUT = 30
_GLUED = frozenset(",.;:!?)%'’")
_POSSESSIVES = frozenset({"'s", "’s", "'", "’"})
_SIDE = frozenset({Kind.RELATIVE, Kind.ADVERBIAL, Kind.PARTICIPLE, Kind.REDUCED})


@dataclass(slots=True)
class _Draft:
    """Tokens that are kept, in order, and the text that stands for some of them."""

    tokens: list[int]
    head: Head
    texts: dict[int, str] = field(default_factory=dict)

    def drop(self, gone: Iterable[int]) -> None:
        out = set(gone)
        self.tokens = [token for token in self.tokens if token not in out]


def make_title(source: Source, head: Head, date: int | None) -> str:
    """The title of a happening; `date` is the token of its governing expression, None where there is none."""
    if head.is_noun:
        draft = _Draft(list(_noun_phrase(source, head.token)), head)
    else:
        draft = _Draft(list(_clause_tokens(source, source.tree.clauses[head.clause])), head)
    _drop_always(source, draft, date)
    _name_roles(source, draft)
    title = render(source.tagged, draft)
    for step in _STEPS:
        if len(title) <= MAX_TITLE:
            break
        step(source, draft)
        title = render(source.tagged, draft)
    return _finish(title, source.lexicon)


def clause_subject(source: Source, clause: Clause) -> list[int]:
    """The tokens of who does it; of the clause around it where a participle or a second verb has none."""
    tree = source.tree
    while True:
        tokens = _own_subject(source, clause)
        if tokens or clause.parent < 0:
            return tokens
        parent = tree.clauses[clause.parent]
        if clause.kind in (Kind.RELATIVE, Kind.REDUCED):
            return _antecedent(source, clause.start)
        if clause.kind is Kind.COMPLEMENT or parent.group is None:
            return []
        clause = parent


def _own_subject(source: Source, clause: Clause) -> list[int]:
    """The last noun phrase before the verb, fronted phrases and appositions between commas left out."""
    tagged, group = source.tagged, clause.group
    if group is None:
        return []
    start = clause.start
    tokens = [t for t in range(start, group.first) if source.tree.of_token[t] == clause.number]
    pieces = list(_pieces(tagged, tokens))
    while pieces and not _is_noun_phrase(tagged, pieces[0]):
        pieces.pop(0)
    if not pieces:
        return _inverted_subject(source, group) if clause.is_attribution else []
    has_list = any(tagged.tags[token] == "C" for token in pieces[-1])
    if len(pieces) > 1 and has_list and tokens and tagged.tags[tokens[-1]] != ",":
        return list(range(pieces[0][0], pieces[-1][-1] + 1))
    if len(pieces) > 1 and any(tagged.tags[t] in "P" for t in pieces[-1]) and not _has_name(tagged, pieces[0]):
        return pieces[-1]
    return pieces[0]


def _has_name(tagged: Tagged, tokens: list[int]) -> bool:
    return any(tagged.tags[token] in "PUN" for token in tokens)


def _inverted_subject(source: Source, group: Group) -> list[int]:
    """ "said a spokesman"."""
    tagged = source.tagged
    end = group.main + 1
    while end < len(tagged) and tagged.tags[end] in "TANP#":
        end += 1
    return list(range(group.main + 1, end))


def _pieces(tagged: Tagged, tokens: list[int]) -> Iterator[list[int]]:
    """The tokens between commas, without openers, dates in front and conjunctions."""
    piece: list[int] = []
    for token in tokens:
        tag = tagged.tags[token]
        if tag in ',;:–"()':
            if piece:
                yield piece
            piece = []
        elif piece or tag not in "LCRX":
            piece.append(token)
    if piece:
        yield piece


def _is_noun_phrase(tagged: Tagged, piece: list[int]) -> bool:
    """Not "in Moscow", "on Tuesday", "however"; a date in front of the subject is cut off the piece."""
    while piece and tagged.tags[piece[0]] in "WR":
        piece.pop(0)
    if len(piece) > 2 and tagged.tags[piece[0]] == "J" and tagged.tags[piece[1]] == "W":
        del piece[:2]  # "On Tuesday rebels attacked"
        return _is_noun_phrase(tagged, piece)
    return bool(piece) and tagged.tags[piece[0]] in "TPNUA#Gbz"


def _antecedent(source: Source, start: int) -> list[int]:
    """The noun phrase before a relative clause or a participle."""
    tags = source.tagged.tags
    end = start - 1
    while end >= 0 and tags[end] in ",J":
        end -= 1
    first = end
    while first >= 0 and tags[first] in "NPA#" or (first > 0 and source.tagged.words[first] == "of"):
        first -= 1
    if first < 0 or tags[first] != "T":
        first += 1
    return list(range(first, end + 1))


def _clause_tokens(source: Source, clause: Clause) -> Iterator[int]:
    """Subject, then the verb with all that hangs on it, except attributions and clauses with a say of their own."""
    group, tree = clause.group, source.tree
    if group is None:
        return
    yield from clause_subject(source, clause)
    kept = {clause.number}
    for other in tree.clauses[clause.number + 1 :]:
        if other.parent in kept and not other.is_attribution and other.kind is not Kind.COORDINATE:
            kept.add(other.number)
    for token in range(group.first, len(source.tagged)):
        if tree.of_token[token] in kept:
            yield token


def _noun_phrase(source: Source, token: int) -> Iterator[int]:
    """The happening's noun with what stands before it and the phrases behind it."""
    tagged = source.tagged
    tags, first, end = tagged.tags, token, token + 1
    while first > 0 and (tags[first - 1] in "ANP#W" or tagged.words[first - 1] in _POSSESSIVES):
        first -= 1
    if first > 0 and tags[first - 1] == "T":
        first -= 1
    while end < len(tags) and tags[end] in "JTANP#W":
        end += 1
    yield from range(first, end)


def _drop_always(source: Source, draft: _Draft, date: int | None) -> None:
    """The governing date with its preposition, quotation marks, brackets, "according to", compound pasts."""
    tagged = source.tagged
    gone: set[int] = {token for token in draft.tokens if tagged.tags[token] in '"“”`[]'}
    if date is not None:
        gone |= _date_tokens(source, date)
    gone |= set(_bracketed(tagged, draft.tokens))
    group = draft.head.group
    if group is not None:
        gone |= _auxiliaries(tagged, group, source.lexicon)
    for index, token in enumerate(draft.tokens):
        if tagged.words[token] == "according":
            gone.update(draft.tokens[index:])
            break
    draft.drop(gone)


def _date_tokens(source: Source, date: int) -> set[int]:
    """A date with "on" before it and "'s" behind it; the preposition stays where a noun follows."""
    tagged = source.tagged
    gone = {date}
    after = date + 1
    if after < len(tagged) and tagged.words[after] in _POSSESSIVES:
        return gone | {after}
    is_modifier = after < len(tagged) and tagged.tags[after] in "NA"
    before = date - 1
    while (
        not is_modifier
        and before >= 0
        and (tagged.tags[before] in "JR" and tagged.words[before] in source.lexicon.sets["date_prepositions"])
    ):
        gone.add(before)
        before -= 1
    return gone


def _bracketed(tagged: Tagged, tokens: list[int]) -> Iterator[int]:
    depth = 0
    for token in tokens:
        depth += tagged.tags[token] == "("
        if depth:
            yield token
        depth -= depth > 0 and tagged.tags[token] == ")"


def _auxiliaries(tagged: Tagged, group: Group, lexicon: Lexicon) -> set[int]:
    """ "had held" reads "held", where the participle is a past form too."""
    is_plain = not (group.is_passive or group.modal or group.is_negated or group.is_copula)
    if is_plain and lexicon.tags.get(tagged.words[group.main]) == "D" and tagged.tags[group.first] == "H":
        return {token for token in range(group.first, group.main) if tagged.tags[token] == "H"}
    return set()


def _name_roles(source: Source, draft: _Draft) -> None:
    """Bare roles and pronouns that are somebody of the article get the name."""
    kept = set(draft.tokens)
    for mention in source.mentions:
        if not mention.name and mention.name_first in kept and mention.last in kept:
            name = source.registry.resolve(mention)
            if name:
                _replace(draft, mention.first, mention.last, name)
    for token, name in source.antecedents.items():
        if token in kept:
            draft.texts[token] = name


def _replace(draft: _Draft, first: int, last: int, text: str) -> None:
    kept = [token for token in draft.tokens if first <= token <= last]
    if kept:
        draft.drop(kept[1:])
        draft.texts[kept[0]] = text


def _drop_side_clauses(source: Source, draft: _Draft) -> None:
    """From the last one on, until the rest fits."""
    tree = source.tree
    own = tree.clauses[draft.head.clause]
    for clause in reversed(tree.clauses):
        if clause.kind in _SIDE and clause.number > own.number and not draft.head.is_noun:
            draft.drop([token for token in draft.tokens if tree.of_token[token] in tree.below(clause.number)])
            if len(render(source.tagged, draft)) <= MAX_TITLE:
                return


def _drop_roles(source: Source, draft: _Draft) -> None:
    """ "German Chancellor Angela Merkel" reads "Angela Merkel"."""
    for mention in source.mentions:
        if mention.is_person and mention.name and mention.first < mention.name_first:
            draft.drop(range(mention.first, mention.name_first))


def _drop_first_names(source: Source, draft: _Draft) -> None:
    """Persons by their surnames."""
    kept = set(draft.tokens)
    for mention in source.mentions:
        name = source.registry.resolve(mention)
        first = mention.name_first if mention.name else mention.first
        if " " in name and source.registry.is_person(name) and {first, mention.last} & kept:
            _replace(draft, first, mention.last, name.split()[-1])


def _drop_articles(source: Source, draft: _Draft) -> None:
    words = source.tagged.words
    draft.drop([t for t in draft.tokens if words[t] in ("the", "a", "an") and t not in draft.texts])


def _cut(source: Source, draft: _Draft) -> None:
    """Keep whole words up to the limit, and end before a phrase rather than in it."""
    tags = source.tagged.tags
    while len(render(source.tagged, draft)) > MAX_TITLE:
        draft.tokens.pop()
    best = len(draft.tokens)
    for size in range(len(draft.tokens) - 1, 2, -1):
        token = draft.tokens[size]
        if token > draft.head.token and tags[token] in ',;:–JLC"K':
            best = size
            break
    rest = _Draft(draft.tokens[:best], draft.head, draft.texts)
    if len(render(source.tagged, rest)) >= _MIN_CUT:
        draft.tokens = rest.tokens


_STEPS: tuple[Callable[[Source, _Draft], None], ...] = (
    _drop_side_clauses, _drop_roles, _drop_first_names, _drop_articles, _cut,
)  # fmt: skip


def render(tagged: Tagged, draft: _Draft) -> str:
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


def _finish(title: str, lexicon: Lexicon) -> str:
    """No doubled commas, no dangling words, a capital in front."""
    words = title.replace(" ,", ",").replace(",,", ",").strip(" ,;:.–-!?'\"").split()
    stops = lexicon.sets["title_stops"]
    while len(words) > 2 and words[-1].lower().strip(",;:") in stops:
        words.pop()
    while len(words) > 1 and words[0].lower() in ("and", "but", "or", "that", "of"):
        words.pop(0)
    joined = " ".join(words).rstrip(" ,;:–-")
    return joined[:1].upper() + joined[1:]
