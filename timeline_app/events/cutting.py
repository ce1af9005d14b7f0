"""Where a title that is too long may end: behind a phrase, where what stands before it says something whole."""

from timeline_app.events.drafts import MAX_TITLE, Draft, widths
from timeline_app.events.heads import Head
from timeline_app.events.source import Source
from timeline_app.events.tagging import Tagged
from timeline_app.events.tree import Kind

#: a title cut to fewer characters says too little
_LEAST = 25
_VERBS = frozenset("VZDEGIBHOM")
_NOUNS = frozenset("NPU#W%$)")
_LISTED = _NOUNS | frozenset("TA")
_SIDE = frozenset({Kind.RELATIVE, Kind.ADVERBIAL, Kind.PARTICIPLE, Kind.REDUCED})
#: how well a title ends before a word with this tag
_BEFORE = {",": 1.0, ";": 1.0, "–": 1.0, ":": 0.8, "L": 0.95, "J": 0.95, "C": 0.6, "K": 0.55, "R": 0.3}


def best_cut(source: Source, draft: Draft) -> tuple[float, list[int]]:
    """The tokens up to the best end within the limit, and how good it is, 0 to 1.

    The longer, the better; without any good end whole words up to the limit.
    """
    sizes = widths(source.tagged, draft)
    limit = sum(width <= MAX_TITLE for width in sizes)
    best, place = 0.0, 0
    for size in range(min(limit, len(sizes) - 1), 0, -1):
        reach = 0.5 + 0.5 * sizes[size - 1] / MAX_TITLE
        if sizes[size - 1] < _LEAST or reach <= best:
            break
        score = _quality(source.tagged, draft, source, size) * reach
        if score > best:
            best, place = score, size
    return best, draft.tokens[: place or max(1, limit)]


def _quality(tagged: Tagged, draft: Draft, source: Source, size: int) -> float:
    """How well the first `size` tokens stand by themselves."""
    tokens, head = draft.tokens, draft.head
    last = tokens[size - 1]
    if last < head.token or _is_stub(source, tokens[:size], head):
        return 0.0
    if tagged.words[last] in source.lexicon.sets["open_ends"]:
        return 0.1
    return _ending(tagged, last, head) * _break(source, tokens, size) * _fullness(source, tokens[:size], head)


def _ending(tagged: Tagged, last: int, head: Head) -> float:
    """By the last word: a noun ends a title well, an article or a preposition never."""
    tag = tagged.tags[last]
    if tag in _NOUNS:
        return 1.0
    if tag in "DEI":
        group = head.group
        is_passive = group is not None and group.is_passive
        return 0.9 if is_passive and last == head.token else 0.45 if last == head.token else 0.1
    if tag == "R":
        return 0.6
    return 0.1 if tag in "AVZG" else 0.0


def _fullness(source: Source, tokens: list[int], head: Head) -> float:
    """Half for "the company attributed the fall", of which one asks: to what?"""
    if head.group is None or head.lemma not in source.lexicon.sets["wants_more"]:
        return 1.0
    behind = (source.tagged.tags[token] for token in reversed(tokens) if token > head.token)
    return 1.0 if any(tag in "JKL" for tag in behind) else 0.5


def _break(source: Source, tokens: list[int], size: int) -> float:
    """By the word that would come next."""
    tagged, ahead = source.tagged, tokens[size]
    tag, word = tagged.tags[ahead], tagged.words[ahead]
    following = tagged.tags[tokens[size + 1]] if size + 1 < len(tokens) else "."
    is_joined = tagged.ends[ahead - 1] == tagged.starts[ahead] and tag not in ",;:"
    if is_joined or (tagged.tags[tokens[size - 1]] == "#" and tag not in ",;:–JCLK") or _is_in_name(source, ahead):
        return 0.0
    clause = source.tree.clauses[source.tree.of_token[ahead]]
    if clause.kind in _SIDE and clause.start == ahead:
        return 0.4 if tag == "G" else 0.95  # "an investment | banking firm"
    if tag == "C" and (following in _VERBS or _is_in_list(tagged, tokens[:size])):
        return 0.95
    if tag == "K":
        return 0.5 if following in "IBHO" else 0.6
    sets = source.lexicon.sets
    if word in sets["open_ends"] and tag in "NAR":
        return 0.8
    if tag in "JL" and _is_in_list(tagged, tokens[:size]):
        return 0.6  # "wheat, a strike | at two mills"
    if word in sets["hard_breaks"]:
        is_loose = tagged.words[tokens[size - 1]].endswith("s") and tagged.tags[tokens[size - 2]] != "T"
        return 0.55 if is_loose else 0.3
    return 0.75 if word in sets["fair_breaks"] else _BEFORE.get(tag, 0.0)


def _is_cut_off(tagged: Tagged, token: int) -> bool:
    """Whether a name follows "as" or "after", of which one waits to hear what it did; but "such as Hume"."""
    return tagged.tags[token + 1] == "P" and tagged.tags[token - 1] != "T"


def _is_in_name(source: Source, ahead: int) -> bool:
    """Whether the cut would go through a name: "Securities and Exchange Commission"."""
    is_between = any(mention.name_first < ahead <= mention.last for mention in source.mentions)
    tags = source.tagged.tags
    return is_between or (tags[ahead - 1 : ahead + 2] == ["P", "C", "P"] and tags[ahead - 2] == "T")


def _is_in_list(tagged: Tagged, tokens: list[int]) -> bool:
    """Before the "and" of "Smith, Jones and Brown"."""
    behind = next((token for token in reversed(tokens) if tagged.tags[token] not in _LISTED), -1)
    return behind >= 0 and tagged.tags[behind] == ","


def _is_stub(source: Source, tokens: list[int], head: Head) -> bool:
    """Whether a clause at the end was left without its verb: "warned that the army"."""
    tree = source.tree
    tags, words, soft = source.tagged.tags, source.tagged.words, source.lexicon.sets["front_prepositions"]
    for token in reversed(tokens):
        if token <= head.token or tags[token] in "VZDMBHOI":
            break
        if tags[token] == "L" and (words[token] not in soft or _is_cut_off(source.tagged, token)):
            return True
    last = tree.clauses[tree.of_token[tokens[-1]]]
    while last.number != head.clause and last.group is not None and last.number:
        if last.group.main > tokens[-1] and last.start > head.token:
            return True
        last = tree.clauses[last.parent]
    return False
