"""Where the events of a picture come from, in a line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

#: So many publishers are named.
_NAMED = 5


def credit(publishers: Iterable[str]) -> str:
    """The line for articles by their publishers ("" for one without): "14 articles: TASS, Reuters and others"."""
    counted = Counter(" ".join(name.split()) for name in publishers)
    names = [name for name, _ in sorted(counted.items(), key=lambda item: (-item[1], item[0].casefold())) if name]
    articles = _tr("%Ln articles", counted.total()) if counted else ""
    if not names:
        return articles
    named = ", ".join(names[:_NAMED])
    if len(names) > _NAMED or counted[""]:
        return _tr("{articles}: {names} and others").format(articles=articles, names=named)
    return _tr("{articles}: {names}").format(articles=articles, names=named)


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("timeline", text, None, n)
