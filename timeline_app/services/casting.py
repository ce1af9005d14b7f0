"""Who of those that are known stands in a text."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable

from timeline_app.model import Participant, ParticipantKind

#: A title and some sentences: a text without end would be searched for every name of a library.
_MOST_CHARACTERS = 800


def cast_in(text: str, known: Iterable[Participant]) -> tuple[Participant, ...]:
    """The known participants whose whole names stand in a text, each once, in its order, without an office.

    Only the beginning of a long text is searched. Of names that lie within one another the longest counts
    ("New York Times", not "New York"). A name of several kinds is of the one that it has most often.
    """
    text = text[:_MOST_CHARACTERS]
    kinds: defaultdict[str, Counter[ParticipantKind]] = defaultdict(Counter)
    for participant in known:
        if participant.name in text and participant.name.strip():
            kinds[participant.name][participant.kind] += 1
    found: dict[str, int] = {}
    taken: list[tuple[int, int]] = []
    for name in sorted(kinds, key=lambda name: (-len(name), name)):
        for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text):
            start, end = match.span()
            if all(end <= left or right <= start for left, right in taken):
                taken.append((start, end))
                found.setdefault(name, start)
    return tuple(Participant(name, _kind(kinds[name])) for name in sorted(found, key=found.__getitem__))


def _kind(counts: Counter[ParticipantKind]) -> ParticipantKind:
    """The most frequent kind, one that says something before one that does not."""
    return max(sorted(counts), key=lambda kind: (kind is not ParticipantKind.UNKNOWN, counts[kind]))
