"""What a title leaves out besides dates: brackets, sources, what stands behind a semicolon or an open "and"."""

from collections.abc import Iterator

from timeline_app.events.drafts import Draft
from timeline_app.events.source import Source
from timeline_app.events.tagging import Tagged

_BRACKETS = frozenset("()[]")


def behind_open_and(tagged: Tagged, draft: Draft) -> Iterator[int]:
    """From the "and" of "take effect and, as things stand, will" on, where what it joins is gone."""
    if "C" not in tagged.tags or "," not in tagged.tags:
        return
    pairs = zip(draft.tokens, draft.tokens[1:], strict=False)
    start = next(
        (a for a, b in pairs if a > draft.head.token and tagged.tags[a] == "C" and tagged.tags[b] == ","), -1
    )
    yield from (token for token in draft.tokens if start >= 0 and token >= start)


def behind_semicolon(tagged: Tagged, draft: Draft) -> Iterator[int]:
    """What stands behind a semicolon after the happening: another sentence in all but name."""
    is_behind = False
    if ";" not in tagged.tags:
        return
    for token in draft.tokens:
        is_behind = is_behind or (tagged.tags[token] == ";" and token > draft.head.token)
        if is_behind:
            yield token


def according_to(source: Source, tokens: list[int]) -> Iterator[int]:
    """The words "according to" with its source, up to the next comma."""
    is_inside, tagged = False, source.tagged
    if source.lexicon.sets["attribution_phrases"].isdisjoint(tagged.words):
        return
    for token in tokens:
        if tagged.words[token] in source.lexicon.sets["attribution_phrases"]:
            is_inside = True
        if is_inside:
            yield token
            is_inside = tagged.tags[token] != ","


def bracketed(tagged: Tagged, tokens: list[int], head: int) -> Iterator[int]:
    """What stands in brackets; of a happening that does so itself what stands around them."""
    depth, inside = 0, []
    if _BRACKETS.isdisjoint(tagged.tags):
        return
    for token in range(len(tagged)):
        depth += tagged.tags[token] in "(["
        inside.append(depth)
        depth -= depth > 0 and tagged.tags[token] in ")]"
    is_aside = inside[head] > 0
    for token in tokens:
        is_out = inside[token] > 0 if not is_aside else inside[token] == 0 and token > head
        if is_out or tagged.tags[token] in "()[]":
            yield token
