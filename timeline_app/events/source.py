"""A sentence with all that is known of it before its events are made."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from timeline_app.events.clauses import split_clauses
from timeline_app.events.gazetteer import Gazetteer
from timeline_app.events.groups import find_groups
from timeline_app.events.heads import Head, find_heads
from timeline_app.events.lexicon import Lexicon
from timeline_app.events.names import Mention, find_mentions
from timeline_app.events.persons import Persons
from timeline_app.events.registry import Registry, register
from timeline_app.events.tagging import Tagged, tag_sentence
from timeline_app.events.tree import ClauseTree
from timeline_app.model import Participant, TimeExpression

_MOST_CHARACTERS = 1500


@dataclass(frozen=True, slots=True)
class Source:
    """One sentence of an article.

    `start`, `end`: its offsets; `opens`: it stands behind an empty line. `antecedents`: a pronoun's token to
    the name that it stands for. `quoted`: the tokens that stand in quotation marks. `registry` is shared by the
    whole article. `things`: what "it" and "they" stand for (see `pronouns`). `subjects`, `casts`: the number of
    a clause to its subject and to who has a part in it, as far as they were asked for.
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
    opens: bool
    things: dict[int, str] = field(default_factory=dict)
    subjects: dict[int, list[int]] = field(default_factory=dict, compare=False, repr=False)
    casts: dict[int, tuple[Participant, ...]] = field(default_factory=dict, compare=False, repr=False)


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
    persons = Persons(registry, lexicon, gazetteer)
    is_open, last_end = False, 0
    for (start, end), sentence, named in zip(owners, tagged, mentions, strict=True):
        between = text[last_end:start]
        is_open, opens = _stays_open(between, is_open=is_open), "\n\n" in between
        quoted, is_open = _quoted(sentence, is_open=is_open)
        antecedents = persons.read(sentence, named)
        groups = find_groups(sentence, lexicon)
        tree = split_clauses(sentence, groups, lexicon)
        heads = find_heads(sentence, tree, lexicon)
        sources.append(
            Source(
                start, end, sentence, tree, heads, named, antecedents, quoted, registry, lexicon, gazetteer, opens
            )
        )
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


def _stays_open(gap: str, *, is_open: bool) -> bool:
    """Whether a quotation goes on behind what stands between two sentences: a paragraph's end, a lone mark."""
    if "\n\n" in gap:
        return False
    return is_open != (gap.count('"') % 2 == 1)


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
