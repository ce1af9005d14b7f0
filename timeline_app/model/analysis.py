"""All that the engines found in one article."""

from dataclasses import dataclass, field

from timeline_app.model.article import Article
from timeline_app.model.event import Event
from timeline_app.model.expression import TimeExpression


@dataclass(frozen=True, slots=True)
class Analysis:
    """An article with its reference date set, its sentences (offsets), time expressions and events.

    All three are in the order of the text. It is what a worker returns and what the library stores. `terms`: of
    each sentence, as `Terms.dumps` writes them, which costs a worker least; () where nobody has made them.
    """

    article: Article
    sentences: tuple[tuple[int, int], ...]
    expressions: tuple[TimeExpression, ...]
    events: tuple[Event, ...]
    terms: tuple[str, ...] = field(default=(), compare=False, repr=False)
