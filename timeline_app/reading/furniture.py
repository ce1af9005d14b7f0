"""Site furniture: the lines of a page that belong to the site and not to the article.

The lists are data, `resources/reading/furniture.json`; a line is furniture only where it stands alone.
"""

import json
import re
from functools import cache

from timeline_app.settings import resource

#: Longer lines are text, whatever they begin with.
_LONGEST, _BYLINE_WORDS = 160, 14
_EDGES = " \t\u00a0:>»›|•·*_#-–—[]()"
_WORDS = re.compile(r"[^\W_]+")


def is_furniture(line: str) -> bool:
    """Whether a line on its own is the site's: "All news", "Advertisement", "Read also: …", "Home | World"."""
    if len(line) > _LONGEST:
        return False
    folded = " ".join(line.casefold().split())
    lists = _lists()
    if folded.strip(_EDGES) in lists["lines"] or folded.startswith(tuple(lists["prefixes"])):
        return True
    if any(notice in folded for notice in lists["notices"]):
        return True
    parts = [part.strip(_EDGES) for part in re.split(r"[|»›•·]", folded)]
    return len(parts) > 2 and all(len(part.split()) <= 3 for part in parts) and folded[-1:] not in ".!?"


def is_byline(line: str) -> bool:
    """Whether a line says who wrote the article: "By John Smith, Associated Press Writer"."""
    folded, words = line.casefold(), line.split()
    return (
        1 < len(words) <= _BYLINE_WORDS
        and not line.rstrip().endswith((".", "!", "?"))
        and folded.startswith(tuple(_lists()["byline_prefixes"]))
        and any(word[0].isupper() for word in words[1:3])
    )


def clean_title(title: str, site: str = "") -> str:
    """A page's title without the name of its site: "Miners saved | Longitude" by Longitude is "Miners saved"."""
    title = " ".join(title.split())
    for separator in _lists()["separators"]:
        head, found, tail = title.rpartition(separator)
        if found and head and same_words(tail, site):
            return clean_title(head, site)
        head, found, tail = title.partition(separator)
        if found and tail and same_words(head, site):
            return clean_title(tail, site)
    head, found, tail = title.rpartition(" | ")
    # A bar parts a title from sections and site, never two halves of a title.
    if found and len(head.split()) > max(2, len(tail.split())):
        return clean_title(head, site)
    return title


def same_words(one: str, other: str) -> bool:
    """Whether two lines say the same but for case, blanks and punctuation; empty lines do not."""
    words = _WORDS.findall(one.casefold())
    return bool(words) and words == _WORDS.findall(other.casefold())


@cache
def _lists() -> dict[str, frozenset[str]]:
    lists = json.loads(resource("reading", "furniture.json").read_text(encoding="utf-8"))
    return {name: frozenset(lines) for name, lines in lists.items()}
