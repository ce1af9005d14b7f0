"""Whom "he", "she", "his" and "her" mean, where it can be one person only."""

from collections.abc import Iterable

from timeline_app.events.gazetteer import Gazetteer
from timeline_app.events.lexicon import Lexicon
from timeline_app.events.names import Mention
from timeline_app.events.registry import Registry
from timeline_app.events.tagging import Tagged
from timeline_app.model import ParticipantKind

#: tokens of an apposition behind a name
_LONGEST = 10
#: sentences without anybody over which "he" may reach back
_MOST_SILENT = 2
#: between a subject and an object of its own there is none of these
_CLAUSE_MARKS = frozenset(",;:LKC")
#: what stands behind "her" where it is nobody's
NO_NOUN: tuple[list[str], ...] = ([], ["."], [","], ["J"], ["W"])
#: tags that may follow a subject
_PREDICATE = frozenset("DZVBHMOR")


class Persons:
    """The persons that the sentences read so far have spoken of; sentences come in the order of the text."""

    def __init__(self, registry: Registry, lexicon: Lexicon, gazetteer: Gazetteer) -> None:
        self.registry = registry
        self.lexicon = lexicon
        self.gazetteer = gazetteer
        self.before: list[str] = []
        self.silent = 0
        self.women: dict[str, bool] = {}

    def read(self, tagged: Tagged, mentions: list[Mention]) -> dict[int, str]:
        """The pronouns of the next sentence, by token, with whom they mean.

        Looked at are the persons that do something in this sentence so far; where it has none, those of the
        sentence before, or of the one before that where nobody else is spoken of in between.
        """
        self._learn(tagged, mentions)
        found = self._meant(tagged, mentions) if self._has_pronoun(tagged) else {}
        objects = [name for token, name in found.items() if self._is_object(tagged, token)]
        acting = list(dict.fromkeys([*self._acting(tagged, mentions), *objects]))
        self.silent = 0 if acting or found else self.silent + 1
        is_kept = bool(found) or (self.silent <= _MOST_SILENT and self._is_silent(tagged, mentions))
        self.before = acting or (self.before if is_kept else [])
        return found

    def _is_silent(self, tagged: Tagged, mentions: list[Mention]) -> bool:
        """Whether a sentence has nobody whom the next "he" may mean."""
        if not self.lexicon.roles["heads"].isdisjoint(tagged.words):
            return False
        names = map(self.registry.resolve, mentions)
        return not any(map(self._is_somebody, names))

    def _has_pronoun(self, tagged: Tagged) -> bool:
        sets = self.lexicon.sets
        names = ("persons", "persons_possessive", "persons_objects")
        return not all(sets[name].isdisjoint(tagged.words) for name in names)

    def _meant(self, tagged: Tagged, mentions: list[Mention]) -> dict[int, str]:
        found: dict[int, str] = {}
        rivals = {token for token, word in enumerate(tagged.words) if word in self.lexicon.roles["heads"]}
        rivals -= {token for mention in mentions for token in range(mention.first, mention.last + 1)}
        for token, word in enumerate(tagged.words):
            if self._is_pronoun(tagged, token) and not any(rival < token for rival in rivals):
                is_woman = word in self.lexicon.sets["womens_pronouns"]
                persons = self._candidates(tagged, mentions, token)
                fitting = [name for name in persons if self.women.get(name, is_woman) == is_woman]
                if len(fitting) == 1:
                    found[token] = fitting[0]
                    self.women.setdefault(fitting[0], is_woman)
        return found

    def _is_pronoun(self, tagged: Tagged, token: int) -> bool:
        """Subjects and objects anywhere; "his" and "her" only where a sentence or a clause begins."""
        word = tagged.words[token]
        if word in self.lexicon.sets["persons"] or self._is_object(tagged, token):
            return True
        is_possessive = word in self.lexicon.sets["persons_possessive"] and tagged.tags[token] == "T"
        return is_possessive and (token == 0 or tagged.tags[token - 1] in ',CLW"')

    def _is_object(self, tagged: Tagged, token: int) -> bool:
        """The "him" of "waited for him", and "her" where no noun stands behind it."""
        word = tagged.words[token]
        sets = self.lexicon.sets
        is_object = word not in sets["persons_possessive"] or tagged.tags[token + 1 : token + 2] in NO_NOUN
        return token > 0 and word in sets["persons_objects"] and is_object

    def _candidates(self, tagged: Tagged, mentions: list[Mention], token: int) -> list[str]:
        earlier = [mention for mention in mentions if mention.last < token]
        acting = self._acting(tagged, earlier)
        if self._is_object(tagged, token):  # whoever does it does it to another
            named = {self.registry.resolve(mention) for mention in mentions} - {*acting, ""}
            is_clear = len(acting) <= 1 and self.lexicon.sets["persons"].isdisjoint(tagged.words)
            is_clear = is_clear and not self.silent and not any(map(self._is_somebody, named))
            if acting and not _CLAUSE_MARKS.isdisjoint(tagged.tags[earlier[0].last : token]):
                return []  # "Hill walked free after the jury found him not guilty"
            return [name for name in self.before if name not in acting] if is_clear else []
        if acting:
            return acting
        names = [self.registry.resolve(mention) for mention in earlier]
        return [] if any(map(self._is_somebody, names)) else self.before

    def _is_somebody(self, name: str) -> bool:
        """Whether a name is, or may be, a person's."""
        is_unknown = bool(name) and self.registry.kinds.get(name) is ParticipantKind.UNKNOWN
        return is_unknown or self.registry.is_person(name)

    def _acting(self, tagged: Tagged, mentions: Iterable[Mention]) -> list[str]:
        """The persons of a sentence that do something: a verb follows their name; full names, each once."""
        found: list[str] = []
        for mention in mentions:
            name = self.registry.resolve(mention)
            follower = tagged.tags[mention.last + 1] if mention.last + 1 < len(tagged) else "."
            if follower == "," and mention.last + 2 < len(tagged):
                follower = _behind_apposition(tagged, mention.last + 2)
            is_inside = mention.first > 0 and tagged.tags[mention.first - 1] in "JK"  # "hostility to Trump put"
            is_acting = follower in _PREDICATE and not is_inside and self.registry.is_person(name)
            if name and is_acting:
                found += [
                    other for other in (*self._beside(tagged, mention, mentions), name) if other not in found
                ]
        return found

    def _beside(self, tagged: Tagged, mention: Mention, mentions: Iterable[Mention]) -> list[str]:
        """The first of "Brown and his partner John Green won"."""
        for other in mentions:
            between = tagged.tags[other.last + 1 : mention.first]
            name = self.registry.resolve(other)
            if between[:1] == ["C"] and all(tag in "CTNA" for tag in between) and self.registry.is_person(name):
                return [name]
        return []

    def _learn(self, tagged: Tagged, mentions: list[Mention]) -> None:
        """Who is a woman and who a man, by "Mrs" and by the given name; of others nothing is known."""
        sets = self.lexicon.sets
        for mention in mentions:
            name = self.registry.resolve(mention)
            titles = tagged.words[mention.first : mention.name_first + 1]
            if not sets["womens_titles"].isdisjoint(titles):
                self.women[name] = True
            elif not sets["mens_titles"].isdisjoint(titles):
                self.women[name] = False
            elif name not in self.women and " " in name:
                first = name.split()[0]
                if first.lower() in sets["womens_names"]:
                    self.women[name] = True
                elif first in self.gazetteer.given and first.lower() not in sets["either_names"]:
                    self.women[name] = False


def _behind_apposition(tagged: Tagged, start: int) -> str:
    """The tag behind the comma of "Brown, denied", and behind the second one of "Brown, 34, won"."""
    tags = tagged.tags
    is_party = tags[start : start + 2] == ["P", ","]  # "Dan Burton, R-Ind., said"
    if tags[start] not in "#LN" and not is_party:
        return tags[start]
    comma = next((token for token in range(start, min(start + _LONGEST, len(tags) - 1)) if tags[token] == ","), -1)
    return tags[comma + 1] if comma > 0 else "."
