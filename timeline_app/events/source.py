"""A sentence with all that is known of it before its events are made."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from timeline_app.events.clauses import split_clauses
from timeline_app.events.gazetteer import Gazetteer
from timeline_app.events.groups import find_groups
from timeline_app.events.heads import Head, find_heads
from timeline_app.events.lexicon import Lexicon
from timeline_app.events.names import Mention, find_mentions
from timeline_app.events.registry import Registry, register
from timeline_app.events.tagging import Tagged, tag_sentence
from timeline_app.events.tree import ClauseTree
from timeline_app.model import TimeExpression

_MOST_CHARACTERS = 1500
#: tokens of an apposition behind a name
_LONGEST = 10
#: tags that may follow a subject
_PREDICATE = frozenset("DZVBHMOR")


@dataclass(frozen=True, slots=True)
class Source:
    """One sentence of an article.

    `start`, `end`: its offsets. `antecedents`: a pronoun's token to the name that it stands for. `quoted`: the
    tokens that stand in quotation marks. `registry` is shared by the whole article. `things`: what "it" and
    "they" stand for (see `pronouns`).
    """

    start: int
    end: int
    tagged: Tagged
    tree: ClauseTree
    heads: list[Head]
    mentions: list[Mention]
    antecedents: dict[int, str]
    quoted: frozenset[int]
    registry: Registry
    lexicon: Lexicon
    gazetteer: Gazetteer
    things: dict[int, str] = field(default_factory=dict)


def read_sources(
    text: str,
    sentences: Sequence[tuple[int, int]],
    expressions: Sequence[TimeExpression],
    lexicon: Lexicon,
    gazetteer: Gazetteer,
    *,
    title: str = "",
) -> list[Source]:
    """Every sentence of an article, taken apart; the names of its `title` are registered with theirs.

    A sentence of more than `_MOST_CHARACTERS`, which no newspaper prints, is taken apart piece by piece: so the
    cost stays linear.
    """
    owners = [(start, end) for start, end in sentences for _ in _pieces(text, start, end)]
    pieces = [piece for start, end in sentences for piece in _pieces(text, start, end)]
    tagged = [
        tag_sentence(text, start, end, times, lexicon)
        for (start, end), times in zip(pieces, _per_sentence(pieces, expressions), strict=True)
    ]
    mentions = [find_mentions(sentence, lexicon, gazetteer) for sentence in tagged]
    headline = find_mentions(tag_sentence(title, 0, len(title), (), lexicon), lexicon, gazetteer)
    registry = register([*mentions, headline], lexicon, gazetteer)
    sources: list[Source] = []
    is_open, persons, last_end = False, [""], 0
    for (start, end), sentence, named in zip(owners, tagged, mentions, strict=True):
        is_open = is_open and "\n\n" not in text[last_end:start]
        quoted, is_open = _quoted(sentence, is_open=is_open)
        antecedents = _antecedents(sentence, named, registry, persons, lexicon)
        groups = find_groups(sentence, lexicon)
        tree = split_clauses(sentence, groups, lexicon)
        heads = find_heads(sentence, tree, lexicon)
        sources.append(
            Source(start, end, sentence, tree, heads, named, antecedents, quoted, registry, lexicon, gazetteer)
        )
        persons = _subjects(sentence, named, registry) or (persons if antecedents else [])
        last_end = end
    return sources


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > _MOST_CHARACTERS:
        space = text.rfind(" ", start + 1, start + _MOST_CHARACTERS)
        middle = space if space > 0 else start + _MOST_CHARACTERS
        yield start, middle
        start = middle
    yield start, end


def _per_sentence(
    sentences: Sequence[tuple[int, int]], expressions: Sequence[TimeExpression]
) -> Iterator[list[TimeExpression]]:
    """The expressions within each sentence; both run in the order of the text."""
    index, count = 0, len(expressions)
    for start, end in sentences:
        while index < count and expressions[index].start < start:
            index += 1
        found: list[TimeExpression] = []
        while index < count and expressions[index].start < end:
            found.append(expressions[index])
            index += 1
        yield found


def _quoted(tagged: Tagged, *, is_open: bool) -> tuple[frozenset[int], bool]:
    """The tokens in quotation marks, and whether the quotation goes on behind the sentence."""
    if '"' not in tagged.tags:
        return (frozenset(range(len(tagged))) if is_open else frozenset()), is_open
    inside: list[int] = []
    for token, tag in enumerate(tagged.tags):
        if tag == '"':
            form = tagged.forms[token]
            is_open = form in "“``„«" if form in "“”``''„«»" else not is_open
        elif is_open:
            inside.append(token)
    return frozenset(inside), is_open


def _subjects(tagged: Tagged, mentions: list[Mention], registry: Registry) -> list[str]:
    """The persons of a sentence that do something: a verb follows their name; full names, each once."""
    found: list[str] = []
    for mention in mentions:
        name = registry.resolve(mention)
        follower = tagged.tags[mention.last + 1] if mention.last + 1 < len(tagged) else "."
        if follower == "," and mention.last + 2 < len(tagged):
            follower = _behind_apposition(tagged, mention.last + 2)
        is_inside = mention.first > 0 and tagged.tags[mention.first - 1] in "JK"  # "hostility to Trump put"
        if name and follower in _PREDICATE and not is_inside and registry.is_person(name) and name not in found:
            found.append(name)
    return found


def _behind_apposition(tagged: Tagged, start: int) -> str:
    """The tag behind the comma of "Brown, denied", and behind the second one of "Brown, 34, won"."""
    tags = tagged.tags
    if tags[start] not in "#LN":
        return tags[start]
    comma = next((token for token in range(start, min(start + _LONGEST, len(tags) - 1)) if tags[token] == ","), -1)
    return tags[comma + 1] if comma > 0 else "."


def _antecedents(
    tagged: Tagged, mentions: list[Mention], registry: Registry, before: list[str], lexicon: Lexicon
) -> dict[int, str]:
    """Whom "he" and "she" mean, where it can be one only: of this sentence so far, else of the one before."""
    found: dict[int, str] = {}
    rivals = {token for token, word in enumerate(tagged.words) if word in lexicon.roles["heads"]}
    rivals -= {token for mention in mentions for token in range(mention.first, mention.last + 1)}
    for token, word in enumerate(tagged.words):
        if word in lexicon.sets["persons"] and not any(rival < token for rival in rivals):
            earlier = [mention for mention in mentions if mention.last < token]
            is_open = any(registry.is_person(registry.resolve(mention)) for mention in earlier)
            persons = _subjects(tagged, earlier, registry) or ([] if is_open else before)
            if len(persons) == 1 and persons[0]:
                found[token] = persons[0]
    return found
