"""What a name by itself is known for: places, organisations, and the given names of persons."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from timeline_app.events.lexicon import load_lexicon
from timeline_app.model import ParticipantKind
from timeline_app.settings import resource


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """`names`: every known name to the one that stands for it ("U.S." to "United States").

    `kinds`: what the latter are. `given`: given names. `short_roles`: "sen" to "senator".
    """

    names: dict[str, str]
    kinds: dict[str, ParticipantKind]
    given: frozenset[str]
    short_roles: dict[str, str]

    def proper(self, name: str) -> str:
        """A name in its usual spelling: a place in capitals ("OSLO") as in the lists, else word by word."""
        if not name.isupper() or name in self.names:
            return self.names.get(name, name)
        small = name.title()
        return self.names.get(small, small)


@cache
def load_gazetteer(language: str) -> Gazetteer:
    """The lists of a language, read once a process; it must have a lexicon."""
    lexicon = load_lexicon(language)
    countries = {country for country in lexicon.demonyms.values() if country}
    names = {country: country for country in countries}
    kinds = dict.fromkeys(countries, ParticipantKind.PLACE)
    for file, kind in (("places", ParticipantKind.PLACE), ("organisations", ParticipantKind.ORGANISATION)):
        for first, *others in _entries(f"{language}-{file}.txt"):
            names |= dict.fromkeys((first, *others), first)
            kinds[first] = kind
    names |= {name: names.get(main, main) for name, main in names.items()}
    given = resource("events", f"{language}-given-names.txt").read_text(encoding="utf-8")
    words = frozenset(word for line in given.splitlines() if not line.startswith("#") for word in line.split())
    short = dict(pair.split("=") for pair in lexicon.roles["short_roles"])
    return Gazetteer(names, kinds, words, short)


def _entries(file: str) -> Iterator[list[str]]:
    """The comma-separated entries of a list, each with its other names."""
    text = resource("events", file).read_text(encoding="utf-8")
    lines = (line for line in text.splitlines() if not line.startswith("#"))
    for entry in ",".join(lines).split(","):
        if entry.strip():
            yield [name.strip() for name in entry.split("=")]
