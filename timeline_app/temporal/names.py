"""What looks like a date and is none: names of papers and people, numbers of houses, pages and models."""

import re
from itertools import takewhile

from timeline_app.temporal.frame import Context
from timeline_app.temporal.parts import Parts
from timeline_app.temporal.vocabulary import vocabulary

_HEAD = re.compile(r"(\d{1,6})[-–]$")
_PAGES = (["pp."], ["p."], ["pages"])


def is_in_name(context: Context) -> bool:
    """Whether the word is a part of a name with an article: The Sunday Times, the Summer Palace."""
    after = context.text[context.end : context.end + 2]
    is_named = context.word_before == "the" and context.text[context.start].isupper()
    return is_named and after[:1] == " " and after[1:].isupper()


def is_name(parts: Parts, context: Context) -> bool:
    """Whether a bare month is somebody's name or another word: Theresa May, April Jones, "March on Rome"."""
    following = context.text[context.end : context.end + 7]
    lists = vocabulary().lists
    if context.word_before in lists["before_month"] or following == " since ":
        return False
    if parts.tokens[0].text.lower() in lists["given_names"] and context.is_after_name:
        return True
    return parts.has("may", "march", "august") or (following[:1] == " " and following[1:2].isupper())


def counts(context: Context) -> bool:
    """Whether what follows is counted: 1950 people."""
    words = context.text[context.end : context.end + 24].split(None, 1)
    return bool(words) and vocabulary().look_up(words[0].rstrip(",.;:"))[0] == "counted"


def is_tail(context: Context) -> bool:
    """Whether the figures end a longer number: 555-1984 is a telephone, 1981-1984 is not."""
    text, start = context.text, context.start
    if start and text[start - 1].isalpha():
        return True  # room B1989
    found = _HEAD.search(text, max(0, start - 8), start)
    if found is None:
        return False
    is_paged = text[max(0, found.start() - 12) : found.start()].split()[-1:] in _PAGES
    return is_paged or not (len(found[1]) == 4 and 1000 <= int(found[1]) < 2100)


def is_model(context: Context) -> bool:
    """Whether the figures are of a model: GTX 1660."""
    words = context.text[max(0, context.start - 12) : context.start].split()
    return (
        bool(words)
        and len(words[-1]) > 1
        and words[-1].isupper()
        and words[-1].isalpha()
        and not context.in_capitals
    )


def is_address(context: Context) -> bool:
    """Whether the figures number a house: 1600 Pennsylvania Avenue, 1914 Main Street."""
    if not context.text[context.end : context.end + 2].strip().istitle():
        return False
    streets = vocabulary().lists["streets"]
    words = context.text[context.end : context.end + 60].split()[:4]
    named = list(takewhile(lambda word: word[:1].isupper(), words))
    return any(word.rstrip(".,;").lower() in streets for word in named)
