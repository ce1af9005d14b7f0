"""Who the names of one article are: one full name for each, what it is, and the role that the article gives it.

"Russian President Vladimir Putin", "Putin" and "the Russian president" are one participant, if the article itself
ties them together and nothing else in it claims the same surname or the same office; so are "Acme Corp." and
"Acme", "International Monetary Fund" and "IMF", "U.S." and "United States".
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from timeline_app.events.gazetteer import Gazetteer
from timeline_app.events.lexicon import Lexicon
from timeline_app.events.names import Cue, Mention
from timeline_app.events.roles import is_role
from timeline_app.model import Participant, ParticipantKind

_INITIAL = re.compile(r"[A-Z]\.?")
_ACRONYM = re.compile(r"(?:[A-Z]\.?){2,6}")
_COMMON_ENDS = ("s", "ly", "ing", "ed", "ity", "ion", "ment", "ness")


def _weight_of_role(role: str) -> tuple[bool, int, str]:
    """One that names a country or a body tells most, then the longest."""
    return role != role.lower(), len(role), role


def _joined(name: str) -> str:
    """The name "Wal - Mart" of text that is cut into words, as it is printed."""
    return name.replace(" - ", "-")


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word[0].isupper())


def _is_word(word: str) -> bool:
    return len(word) > 1 and word.replace("-", "").isalpha() and (word.istitle() or word.startswith("Mc"))


@dataclass(slots=True)
class _Seen:
    """All that the mentions of one name tell."""

    cues: Cue = Cue.NONE
    is_person: bool = False
    is_amid: bool = False
    is_bare: bool = False
    roles: dict[str, int] = field(default_factory=dict)

    def add(self, mention: Mention) -> None:
        self.cues |= mention.cues
        self.is_person |= mention.is_person
        self.is_amid |= Cue.INITIAL not in mention.cues
        self.is_bare |= Cue.DEFINITE not in mention.cues
        if mention.role:
            self.roles[mention.role] = self.roles.get(mention.role, 0) + 1


@dataclass(slots=True)
class Registry:
    """The names of one article: `full` gives each name its full one, `offices` their holders.

    `kinds`, `roles`: of full names. `references`: "ministry" to the one that the article names, "" where it names
    several. `participants`: those made so far. `dropped`: what is written like a name and takes part in nothing.
    """

    full: dict[str, str] = field(default_factory=dict)
    offices: dict[tuple[str, str], set[str]] = field(default_factory=dict)
    persons: set[str] = field(default_factory=set)
    kinds: dict[str, ParticipantKind] = field(default_factory=dict)
    roles: dict[str, str] = field(default_factory=dict)
    dropped: set[str] = field(default_factory=set)
    references: dict[str, str] = field(default_factory=dict)
    participants: dict[str, Participant] = field(default_factory=dict)

    def resolve(self, mention: Mention) -> str:
        """The full name of a mention; "" for a role that the article gives to nobody, or to several."""
        if mention.name:
            return self.full_name(mention.name)
        holders = {self.full_name(name) for name in self.offices.get(mention.office or ("", ""), ())}
        return holders.pop() if len(holders) == 1 else ""

    def participant(self, name: str) -> Participant:
        """The full name with its kind and role; a bare role ("Belarusian president") is a person's."""
        if name not in self.participants:
            kind = self.kinds.get(name, ParticipantKind.PERSON)
            role = self.roles.get(name, "") if kind is ParticipantKind.PERSON else ""
            self.participants[name] = Participant(name, kind, role)
        return self.participants[name]

    def full_name(self, name: str) -> str:
        """A surname that belongs to one full name of the article is that name; so is another form of a name."""
        return self.full.get(name, name)

    def is_person(self, name: str) -> bool:
        """Whether the article speaks of the full name as of a person."""
        return name in self.persons


def register(sentences: Iterable[list[Mention]], lexicon: Lexicon, gazetteer: Gazetteer) -> Registry:
    """The registry of an article from the mentions of all its sentences."""
    seen: dict[str, _Seen] = {}
    offices: list[Mention] = []
    for mention in (mention for mentions in sentences for mention in mentions if mention.name):
        is_known = mention.name in gazetteer.names or mention.name.split()[0] in gazetteer.given
        if Cue.HEADING in mention.cues and not is_known:
            seen.setdefault(mention.name, _Seen()).cues |= Cue.HEADING
            continue
        seen.setdefault(mention.name, _Seen()).add(mention)
        if mention.office is not None and " " in mention.name:
            offices.append(mention)
    return _Register(seen, lexicon, gazetteer).run(offices)


class _Register:
    """Fills a registry from what was seen of each name."""

    def __init__(self, seen: dict[str, _Seen], lexicon: Lexicon, gazetteer: Gazetteer) -> None:
        self.seen = seen
        self.lexicon = lexicon
        self.gazetteer = gazetteer
        self.registry = Registry()
        self.organisations = lexicon.roles["organizations"]

    def run(self, offices: list[Mention]) -> Registry:
        names = sorted(self.seen)
        kinds = {name: self._kind(name) for name in names}
        full = self.registry.full
        known = self.gazetteer.names
        full |= {name: known[_joined(name)] for name in names if _joined(name) in known}
        is_place = ParticipantKind.PLACE
        self._join_persons([name for name in names if " " not in name or kinds[name] is not is_place], kinds)
        self._join_organisations(names)
        for name in names:
            self._settle(name, full.get(name, name), kinds)
        self.registry.dropped = {name for name in names if self._is_no_name(name)}
        for mention in offices:
            country, role = mention.office or ("", "")
            for key in {("", role), (country, role)}:
                self.registry.offices.setdefault(key, set()).add(mention.name)
        return self.registry

    def _settle(self, name: str, full: str, kinds: dict[str, ParticipantKind]) -> None:
        """Kind and role of a full name from one of its names: the surest kind, the longest role."""
        registry, seen = self.registry, self.seen[name]
        kind = self.gazetteer.kinds.get(full, kinds[name])
        if registry.kinds.get(full, ParticipantKind.UNKNOWN) is ParticipantKind.UNKNOWN or name == full:
            known = registry.kinds.get(full, ParticipantKind.UNKNOWN)
            registry.kinds[full] = known if kind is ParticipantKind.UNKNOWN else kind
        if registry.kinds[full] is ParticipantKind.PERSON:
            registry.persons.add(full)
        best = max((*seen.roles, registry.roles.get(full, "")), key=_weight_of_role)
        if best:
            registry.roles[full] = best

    def _join_persons(self, names: list[str], kinds: dict[str, ParticipantKind]) -> None:
        """Surnames and first names of one person; "Vladimir V. Putin" and "Vladimir Putin" are one."""
        by_last: dict[str, set[str]] = {}
        by_first: dict[str, set[str]] = {}
        for name in names:
            words = self._plain(name)
            if len(words) > 1 and kinds[name] is not ParticipantKind.ORGANISATION and _is_word(words[-1]):
                by_last.setdefault(words[-1].casefold(), set()).add(name)
                if kinds[name] is ParticipantKind.PERSON or self._is_first_name(words):
                    by_first.setdefault(words[0].casefold(), set()).add(name)
        for owners in by_last.values():
            longest = max(owners, key=lambda name: (len(name), name))
            if len(owners) > 1 and len({name.split()[0] for name in owners}) == 1:
                self.registry.full |= dict.fromkeys(owners, longest)
        for name in names:
            words = self._plain(name)
            if len(words) == 1 and not self._is_elsewhere(name):
                self._join_short(name, words[0].casefold(), by_last, by_first, kinds)

    def _join_short(
        self,
        name: str,
        word: str,
        by_last: dict[str, set[str]],
        by_first: dict[str, set[str]],
        kinds: dict[str, ParticipantKind],
    ) -> None:
        """A single name that is the surname, else the first name, of one only."""
        full = self.registry.full
        for owners in (by_last.get(word, set()), by_first.get(word, set())):
            holders = {full.get(owner, owner) for owner in owners}
            if len(holders) == 1:
                owner = holders.pop()
                is_unknown = kinds[owner] is ParticipantKind.UNKNOWN and self.seen[name].is_bare
                if is_unknown and self._may_be_person(owner.split()):
                    kinds[owner] = ParticipantKind.PERSON
                full[name] = owner
            if owners:
                return

    def _is_first_name(self, words: list[str]) -> bool:
        """Whether the first of two unknown words, "Elian" of Elian Gonzalez, may stand for both."""
        lower = words[0].lower()
        if len(words) != 2 or not _is_word(words[0]) or lower in self.lexicon.tags:
            return False
        return not any(
            lower in self.lexicon.roles[name] for name in ("organizations", "place_words", "leading_places")
        )

    def _is_elsewhere(self, name: str) -> bool:
        """Whether a single name is somebody else's: a place's ("in Washington") or a king's ("King Hussein")."""
        seen = self.seen[name]
        if any(self.lexicon.roles["mononym_roles"].intersection(role.split()) for role in seen.roles):
            return True
        return name in self.gazetteer.names and Cue.LOCATED in seen.cues

    def _plain(self, name: str) -> list[str]:
        """The words of a name without "Jr." and the like."""
        words = name.split()
        while len(words) > 1 and words[-1].lower() in self.lexicon.roles["nobility"]:
            words.pop()
        return words

    def _join_organisations(self, names: list[str]) -> None:
        """Short forms: without "Corp.", by the last word alone or the initials, by the first word of a company."""
        full, sure, likely = self.registry.full, dict[str, set[str]](), dict[str, set[str]]()
        short = {name for name in names if not (name in self.gazetteer.names or self.seen[name].is_person)}
        for name in names:
            words = name.split()
            if len(words) < 2 or self._kind(name) is not ParticipantKind.ORGANISATION:
                continue
            main, base = full.get(name, name), self._base(words)
            head = words[0] if words[0].lower() in self.lexicon.roles["leading_organizations"] else words[-1]
            self._refer(head.lower().rstrip("."), main)
            for key in {base, head, _initials(name), _initials(base)} & short - {name}:
                sure.setdefault(key, set()).add(main)
            if len(words) > 2 and words[-1].lower().rstrip(".") in self.lexicon.roles["corporate"]:
                likely.setdefault(words[0], set()).add(main)  # "Intelogic" of Intelogic Trace Inc.
        for key in sorted(short & (sure.keys() | likely.keys())):
            mains = sure.get(key) or likely[key]
            if len(mains) == 1:
                full[key] = next(iter(mains))
        for name in names:
            main = full.get(name, name)
            full[name] = full.get(main, main)

    def _base(self, words: list[str]) -> str:
        end = len(words)
        while end > 1 and words[end - 1].lower() in self.organisations:
            end -= 1
        return " ".join(words[:end])

    def _refer(self, head: str, name: str) -> None:
        """What "the ministry" means where one name of the article ends in it."""
        known = self.registry.references.get(head, name)
        self.registry.references[head] = name if known == name else ""

    def _kind(self, name: str) -> ParticipantKind:
        """By what the article says beside it, then by lists, endings and given names."""
        seen, words = self.seen[name], name.split()
        known = self.gazetteer.kinds.get(self.gazetteer.names.get(_joined(name), ""))
        if known is not None:
            return ParticipantKind.PERSON if seen.is_person and len(words) == 1 else known
        lower = words[-1].lower()
        if self._is_organisation(words):
            return ParticipantKind.ORGANISATION
        if seen.is_person:
            return ParticipantKind.PERSON
        if len(words) > 1 and words[0] in self.gazetteer.given and "of" not in words:
            return ParticipantKind.PERSON
        if len(words) > 1 and lower in self.lexicon.roles["place_words"]:
            return ParticipantKind.PLACE
        return self._kind_by_cues(seen, words)

    def _is_organisation(self, words: list[str]) -> bool:
        leading = self.lexicon.roles["leading_organizations"]
        if len(words) == 1:
            return words[0].lower() in self.lexicon.roles["standing"]
        if words[0] in self.gazetteer.given and len(words) == 2 and words[-1].lower() not in self.organisations:
            return False
        if "of" in words[1:] and words[words.index("of", 1) - 1].lower() in leading:
            return True
        return words[-1].lower() in self.organisations or "&" in words

    def _kind_by_cues(self, seen: _Seen, words: list[str]) -> ParticipantKind:
        cues, has_initial = seen.cues, any(_INITIAL.fullmatch(word) for word in words[1:-1])
        if has_initial and all(_INITIAL.fullmatch(word) or _is_word(word) for word in words):
            return ParticipantKind.PERSON
        if Cue.ORGANISED in cues or (len(words) == 1 and _ACRONYM.fullmatch(words[0])):
            return ParticipantKind.ORGANISATION
        if Cue.LOCATED in cues and not cues & Cue.SPEAKING and words[0][0].isupper():
            return ParticipantKind.PLACE
        if len(words) > 1 and words[0].lower() in self.lexicon.roles["leading_places"]:
            return ParticipantKind.PLACE
        return ParticipantKind.PERSON if self._sounds_personal(seen, words) else ParticipantKind.UNKNOWN

    def _sounds_personal(self, seen: _Seen, words: list[str]) -> bool:
        """Two or three unknown words without "the", none of which is a common one, a place or a people."""
        if not 1 < len(words) < 4 or Cue.DEFINITE in seen.cues or not all(map(_is_word, words)):
            return False
        if words[-1].lower().removesuffix("s") in self.lexicon.demonyms:
            return False
        if Cue.SPEAKING in seen.cues:
            return True
        return self._may_be_person(words) and not any(word in self.gazetteer.names for word in words)

    def _may_be_person(self, words: list[str]) -> bool:
        """Whether all words look like those of a person's name, none like one of a company or a product."""
        lower = [word.lower() for word in words]
        ends = tuple(self.lexicon.roles["impersonal_ends"])
        return all(map(_is_word, words)) and not any(w in self.lexicon.tags or w.endswith(ends) for w in lower)

    def _is_no_name(self, name: str) -> bool:
        """Headings, works and feasts, common words at the head of a sentence, "Bombay-based"."""
        seen, words = self.seen[name], name.split()
        full = self.registry.full.get(name, name)
        if name in self.gazetteer.names or full != name:
            return False
        last = self._plain(name)[-1]
        is_work = (
            last.lower() in self.lexicon.roles["works"] or words[0].lower() in self.lexicon.roles["leading_works"]
        )
        if is_work and not seen.is_person:
            return True
        if self.registry.kinds[full] is ParticipantKind.PERSON and len(words) > 1:
            return False
        if not any(sign.isalpha() for sign in name) or seen.cues is Cue.HEADING:
            return True
        if "-" in last[1:-1] and self._is_compound(last):
            return True
        return len(words) == 1 and not seen.is_person and self._is_common(name, seen)

    def _is_compound(self, word: str) -> bool:
        """The adjectives "Bombay-based", "anti-Iraq", "Iran-Iraq"."""
        first, _, last = word.rpartition("-")
        is_small = last[0].islower() or first[0].islower()
        return is_small or (self._is_land(first) and self._is_land(last))

    def _is_land(self, word: str) -> bool:
        """A place, or a people: "Iran", "Iranian", "Americans"."""
        return word in self.gazetteer.names or word.lower().removesuffix("s") in self.lexicon.demonyms

    def _is_common(self, word: str, seen: _Seen) -> bool:
        """Whether a single word is no name of its own."""
        lower, roles = word.lower(), self.lexicon.roles
        if any(sign.isdigit() for sign in word) or is_role(lower, self.lexicon) or lower in roles["place_words"]:
            return True
        if lower in self.organisations or lower in roles["references"]:
            return lower not in roles["standing"]
        if seen.is_amid:
            return False
        is_known = lower in self.lexicon.lemmas or lower in self.lexicon.tags
        is_told = seen.cues & (Cue.ACTING | Cue.SPEAKING | Cue.ORGANISED | Cue.LOCATED)
        return is_known or lower.endswith(_COMMON_ENDS) or not is_told
