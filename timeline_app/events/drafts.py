"""A title while it is made: the tokens that are kept, and how they read."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from timeline_app.events.heads import Head
from timeline_app.events.tagging import GLUED, Tagged

MAX_TITLE = 90


@dataclass(slots=True)
class Draft:
    """Tokens that are kept, in order, and the text that stands for some of them."""

    tokens: list[int]
    head: Head
    texts: dict[int, str] = field(default_factory=dict)

    def drop(self, gone: Iterable[int]) -> None:
        """Keep all tokens but these."""
        out = set(gone)
        if out:
            self.tokens = [token for token in self.tokens if token not in out]

    def with_tokens(self, tokens: list[int]) -> "Draft":
        """The same draft with other tokens."""
        return Draft(tokens, self.head, self.texts)


def render(tagged: Tagged, draft: Draft) -> str:
    """The kept tokens as running text: one space, none before a comma, none where the article has none."""
    return "".join(_parts(tagged, draft.tokens, draft.texts))


def text_of(tagged: Tagged, tokens: Iterable[int]) -> str:
    """Tokens of a sentence as running text."""
    return "".join(_parts(tagged, tokens, {}))


def widths(tagged: Tagged, draft: Draft) -> list[int]:
    """How many characters the first token takes, the first two, the first three … up to the first too many."""
    sizes, width = [], 0
    for part in _parts(tagged, draft.tokens[: MAX_TITLE + 1], draft.texts):
        width += len(part)
        sizes.append(width)
        if width > MAX_TITLE:
            break
    return sizes


def _parts(tagged: Tagged, tokens: Iterable[int], texts: dict[int, str]) -> list[str]:
    """Each token with the space before it."""
    spaced, joined, parts, previous = tagged.spaced, tagged.joined, [], -2
    for token in tokens:
        part = spaced[token]
        form = texts.get(token)
        if form:
            part = form if form[0] in GLUED or part[0] != " " else " " + form
        if part[0] == " " and (previous < 0 or (previous == token - 1 and token in joined)):
            part = part[1:]
        previous = token
        parts.append(part)
    return parts


def replace(draft: Draft, first: int, last: int, text: str) -> None:
    """Let `text` stand for the tokens first … last."""
    kept = [token for token in draft.tokens if first <= token <= last]
    if kept:
        draft.drop(kept[1:])
        draft.texts[kept[0]] = text
