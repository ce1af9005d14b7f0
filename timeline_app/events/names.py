"""Names in sentences and who they are across one article.

"Russian President Vladimir Putin", "Putin" and "the Russian president" are one participant, if the article itself
ties them together and nothing else in it claims the same surname or the same office.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from timeline_app.events.lexicon import Lexicon
from timeline_app.events.tagging import Tagged


@dataclass(frozen=True, slots=True)
class Mention:
    """A name, or a role that stands for one, at tokens `first` … `last`; the name itself begins at `name_first`.

    `name`: as written, "" for a bare role. `office`: country or organisation, and the role ("Russia",
    "president"), None without one. `is_person`: a role stands before the name.
    """

    first: int
    name_first: int
    last: int
    name: str
    office: tuple[str, str] | None = None
    is_person: bool = False


@dataclass(slots=True)
class Registry:
    """The names of one article: what a surname and an office stand for."""

    surnames: dict[str, set[str]] = field(default_factory=dict)
    offices: dict[tuple[str, str], set[str]] = field(default_factory=dict)
    persons: set[str] = field(default_factory=set)

    def resolve(self, mention: Mention) -> str:
        """The full name of a mention; "" for a role that the article gives to nobody, or to several."""
        if mention.name:
            return self.full_name(mention.name)
        holders = {self.full_name(name) for name in self.offices.get(mention.office or ("", ""), ())}
        return holders.pop() if len(holders) == 1 else ""

    def full_name(self, name: str) -> str:
        """A surname that belongs to one full name of the article is that name."""
        owners = self.surnames.get(name.lower(), ())
        return next(iter(owners)) if len(owners) == 1 else name

    def is_person(self, name: str) -> bool:
        """Whether the article speaks of the full name as of a person."""
        return name in self.persons


def register(sentences: Iterable[list[Mention]], lexicon: Lexicon) -> Registry:
    """The registry of an article from the mentions of all its sentences."""
    registry = Registry()
    single: set[str] = set()
    for mention in (mention for mentions in sentences for mention in mentions if mention.name):
        words = mention.name.split()
        last = words[-1].lower()
        if len(words) == 1:
            single.add(last)
        elif last not in lexicon.roles["organizations"] and "of" not in words and last.isalpha():
            registry.surnames.setdefault(last, set()).add(mention.name)
        if mention.is_person:
            registry.persons.add(mention.name)
        if mention.office is not None and len(words) > 1:
            country, role = mention.office
            registry.offices.setdefault(("", role), set()).add(mention.name)
            if country:
                registry.offices.setdefault((country, role), set()).add(mention.name)
    _settle(registry, single)
    return registry


def _settle(registry: Registry, single: set[str]) -> None:
    """Both "Vladimir V. Putin" and "Vladimir Putin" are one; a name that shrinks to its surname is a person's."""
    for surname, names in registry.surnames.items():
        longest = max(names, key=lambda name: (len(name), name))
        if all(name.split()[0] == longest.split()[0] for name in names):
            registry.surnames[surname] = {longest}
        if surname in single and names & registry.persons:
            registry.persons |= names
    registry.persons |= {registry.full_name(name) for name in registry.persons}


def find_mentions(tagged: Tagged, lexicon: Lexicon) -> list[Mention]:
    """The names and the bare roles with a country ("the Russian president") of a sentence, in order."""
    mentions: list[Mention] = []
    tags, index, count = tagged.tags, 0, len(tagged)
    while index < count:
        if tags[index] == "P":
            end = _name_end(tagged, index, lexicon)
            mentions += _named(tagged, index, end, lexicon)
            index = end
        elif tagged.words[index] in lexicon.demonyms or (index and tagged.words[index - 1] == "the"):
            role = _bare_role(tagged, index, lexicon)
            if role is not None:
                mentions.append(role)
        index += 1
    return mentions


def _name_end(tagged: Tagged, first: int, lexicon: Lexicon) -> int:
    """The last token of a run of capitals; "of", "de", "bin" may stand between two of them."""
    tags, words = tagged.tags, tagged.words
    end, count = first, len(tags)
    while end + 1 < count:
        step = end + 1
        while step < count and step - end <= 2 and words[step] in lexicon.roles["linking"]:
            step += 1
        if step >= count or tags[step] != "P" or (step > end + 1 and words[end] in lexicon.roles["roles"]):
            break
        end = step
    return end


def _named(tagged: Tagged, first: int, end: int, lexicon: Lexicon) -> Iterator[Mention]:
    """The name in tokens first … end without the roles before it."""
    words, roles = tagged.words, lexicon.roles
    heads = [token for token in range(first, end + 1) if words[token] in roles["heads"]]
    name_first = first
    while name_first <= end and words[name_first] in roles["roles"]:
        name_first += 1
    if heads and heads[-1] < end and heads[-1] >= name_first:  # European Council President Charles Michel
        name_first = heads[-1] + 1
    if name_first > end or (name_first == end and (words[end] in roles["not_names"] or len(words[end]) == 1)):
        return
    begin, office = _role_before(tagged, first, name_first, lexicon)
    if (
        begin == name_first
        and first
        and tagged.words[first - 1] in lexicon.demonyms
        and tagged.tags[first - 1] == "A"
    ):
        begin = name_first = first - 1  # European Commission
    name = " ".join(tagged.forms[name_first : end + 1])
    yield Mention(begin, name_first, end, name, office, begin < name_first or _is_apposed_person(tagged, end))


def _is_apposed_person(tagged: Tagged, end: int) -> bool:
    """In "Brown, who" and "Brown, 34," the name is a person's."""
    behind = tagged.tags[end + 1 : end + 4]
    return tagged.words[end + 1 : end + 3] == [",", "who"] or (
        behind == [",", "#", ","] and len(tagged.forms[end + 2]) == len("34")
    )


def _role_before(
    tagged: Tagged, first: int, name_first: int, lexicon: Lexicon
) -> tuple[int, tuple[str, str] | None]:
    """Where the role words before a name begin, and the office that they tell."""
    words, tags = tagged.words, tagged.tags
    begin = first
    while (
        begin > 0
        and tags[begin - 1] in "NA"
        and (words[begin - 1] in lexicon.roles["roles"] or words[begin - 1] in lexicon.demonyms)
    ):
        begin -= 1
    span = range(begin, name_first)
    head = next((words[token] for token in reversed(span) if words[token] in lexicon.roles["heads"]), "")
    if not head:
        return (begin if name_first > first else name_first), None
    if "former" in (words[token] for token in span):
        return begin, None
    countries = [lexicon.demonyms[words[token]] for token in span if words[token] in lexicon.demonyms]
    if begin and words[begin - 1] in lexicon.sets["articles"]:
        begin -= 1
    return begin, (countries[0] if countries else "", head)


def _bare_role(tagged: Tagged, index: int, lexicon: Lexicon) -> Mention | None:
    """A role as "the Russian president" or "the president" where no name follows."""
    words, tags = tagged.words, tagged.tags
    country = lexicon.demonyms.get(words[index], "")
    end = index + 1 if words[index] in lexicon.demonyms else index
    while end < len(tags) and tags[end] in "NA" and words[end] in lexicon.roles["roles"]:
        end += 1
    end -= 1
    if end < index + bool(country) or words[end] not in lexicon.roles["heads"]:
        return None
    if end + 1 < len(tags) and (tags[end + 1] in "PN" or words[end + 1] == "of"):
        return None
    first = index - 1 if index and words[index - 1] == "the" else index
    return Mention(first, index, end, "", (country, words[end]), is_person=True)


def describe(mention: Mention, tagged: Tagged) -> str:
    """A bare role with a country as written, without its article: "Belarusian president"; "" for one without."""
    if not (mention.office and mention.office[0]):
        return ""
    return " ".join(tagged.forms[mention.name_first : mention.last + 1])
