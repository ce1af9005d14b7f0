"""Names in sentences, with what their surroundings say of them.

Who they are across one article is the business of `registry`.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Flag, auto

from timeline_app.events.gazetteer import Gazetteer
from timeline_app.events.lexicon import Lexicon
from timeline_app.events.roles import is_role, role_ahead, role_behind, written_role
from timeline_app.events.tagging import Tagged
from timeline_app.model import ParticipantKind

_SUBJECTS = frozenset("DZVBHMO")
#: tokens of a byline at most: "By Ann B. Brown, Graz"
_BYLINE = 7
#: signs that end a sentence, which no heading has
_ENDS = frozenset(".!?\"”’'")
#: tokens of a heading at least, and the share of its words that may be small: "at", "the"
_TITLE = 4
_MOST_SMALL = 0.35


class Cue(Flag):
    """What stands around a name."""

    NONE = 0
    INITIAL = auto()
    """It opens its sentence, where every word has a capital."""
    DEFINITE = auto()
    """"the" stands before it."""
    ACTING = auto()
    """A verb follows."""
    SPEAKING = auto()
    """A verb of speech is beside it."""
    LOCATED = auto()
    """It stands behind "in", "at", "near" or a noun of places: "the city of"."""
    ORGANISED = auto()
    """A noun of organisations is beside it: "the airline Qantas"."""
    HEADING = auto()
    """It stands in a heading, a byline or a dateline, or is the name of a work in quotation marks."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A name, or a role that stands for one, at tokens `first` … `last`; the name itself begins at `name_first`.

    `name`: as written, "" for a bare role. `office`: country or organisation, and the role ("Russia",
    "president"), None without one. `is_person`: a role stands beside the name, and `role` is its text.
    """

    first: int
    name_first: int
    last: int
    name: str
    office: tuple[str, str] | None = None
    is_person: bool = False
    role: str = ""
    cues: Cue = Cue.NONE


def find_mentions(tagged: Tagged, lexicon: Lexicon, gazetteer: Gazetteer) -> list[Mention]:
    """The names and the bare roles with a country ("the Russian president") of a sentence, in order."""
    mentions: list[Mention] = []
    tags, index, count = tagged.tags, 0, len(tagged)
    is_heading, body = _is_heading(tagged), _dateline_end(tagged)
    while index < count:
        if tags[index] == "P":
            end = _name_end(tagged, index, lexicon, gazetteer)
            cues = Cue.HEADING if is_heading or index < body else Cue.NONE
            for mention in _named(tagged, _behind_of(tagged, index, lexicon), end, lexicon, gazetteer, cues):
                while mentions and mentions[-1].last >= mention.first:
                    mentions.pop()  # the White House of its spokesman
                mentions.append(mention)
            index = end
        elif tags[index] == "A" and _is_country(tagged, index, gazetteer):
            name = gazetteer.names[tagged.forms[index]]
            mentions.append(
                Mention(index, index, index, name, cues=_cues(tagged, index, index, lexicon, gazetteer))
            )
        elif tagged.words[index] in lexicon.demonyms or (index and tagged.words[index - 1] == "the"):
            role = _bare_role(tagged, index, lexicon)
            if role is not None:
                mentions.append(role)
        index += 1
    return mentions


def _is_country(tagged: Tagged, index: int, gazetteer: Gazetteer) -> bool:
    """In "the U.S. said" the adjective is a country; in "U.S. troops" it is none."""
    form = tagged.forms[index]
    if not (form.isupper() and form in gazetteer.names):
        return False
    return tagged.tags[index + 1 : index + 2] not in (["N"], ["A"], ["P"], ["#"], ["-"])


def _is_heading(tagged: Tagged) -> bool:
    """A line of capitals without a full stop ("Plaque Unveiled at the Coliseum"), or a byline: "By Ann Brown"."""
    forms, count = tagged.forms, len(tagged)
    if tagged.words[:1] == ["by"] and count <= _BYLINE and all(tag in "PJC,." for tag in tagged.tags):
        return True
    if count < 2 or forms[-1][-1] in _ENDS:
        return False
    small = sum(form[0].islower() for form in forms)
    return small == 0 or (count >= _TITLE and small / count < _MOST_SMALL)


def _dateline_end(tagged: Tagged) -> int:
    """The token behind "CANBERRA, Australia (AP) –"; 0 where the sentence has no dateline."""
    first = tagged.forms[0] if tagged.forms else ""
    if not first.isupper() or len(first) <= len("A.U."):
        return 0
    return next((token for token in range(1, min(14, len(tagged))) if tagged.tags[token] in "–-"), 0)


def _name_end(tagged: Tagged, first: int, lexicon: Lexicon, gazetteer: Gazetteer) -> int:
    """The last token of a name; in "the Food and Drug Administration" it is that of two runs of capitals."""
    end, words, forms = _run_end(tagged, first, lexicon), tagged.words, tagged.forms
    if end > first + 1 and forms[first] in gazetteer.names and forms[first + 1] in gazetteer.given:
        return first  # the ambassador to Ukraine Marie Yovanovitch
    if first == 0 or words[first - 1] != "the" or words[end + 1 : end + 2] != ["and"]:
        return end
    if tagged.tags[end + 2 : end + 3] != ["P"] or _text(tagged, first, end) in gazetteer.names:
        return end
    other = _run_end(tagged, end + 2, lexicon)
    is_whole = words[end] in lexicon.roles["organizations"] or forms[end].isupper()
    return other if words[other] in lexicon.roles["organizations"] and not is_whole else end


def _run_end(tagged: Tagged, first: int, lexicon: Lexicon) -> int:
    """The last token of a run of capitals; "of", "de", "bin" may stand between two of them."""
    tags, words, roles = tagged.tags, tagged.words, lexicon.roles
    end, count = first, len(tags)
    while end + 1 < count:
        step = end + 1
        while step < count and step - end <= 2 and tags[step] != "P" and words[step] in roles["linking"]:
            step += 1
        if step == end + 2 and words[end + 1] == "of" and tags[step : step + 2] == ["A", "P"]:
            step += tagged.forms[step][0].isupper()  # Organization of African Unity
        if step + 1 < count and tagged.forms[step] == "-" and tags[step + 1] == "P":
            step += 1  # "Wal - Mart" in text that is cut into words
        if words[end + 1 : end + 3] == ["of", "the"] and words[step + 1 : step + 2] == ["exchequer"]:
            step += 1
        if step >= count or tags[step] != "P":
            break
        if step > end + 1 and words[end + 1] == "of" and not _takes_of(words[end], words[step], lexicon):
            break
        end = step
    return end


def _behind_of(tagged: Tagged, first: int, lexicon: Lexicon) -> int:
    """Where "Bank of America" begins at the head of a sentence, where "Bank" is a noun like any other."""
    before = first - 2
    if before < 0 or tagged.words[first - 1] != "of" or tagged.tags[before] == "P":
        return first
    is_head = tagged.words[before] in lexicon.roles["leading_organizations"] and tagged.forms[before][0].isupper()
    return before if is_head else first


def _takes_of(word: str, behind: str, lexicon: Lexicon) -> bool:
    """The words "Bank of England" and "Secretary of State" are one name, "Hussein of Jordan" is two."""
    roles = lexicon.roles
    if is_role(word, lexicon):
        return behind in roles["portfolios"]
    if is_role(behind, lexicon):
        return False  # the Volunteer Army of General Denikin
    return any(word in roles[name] for name in ("leading_organizations", "leading_places", "place_words", "works"))


def _named(
    tagged: Tagged, first: int, end: int, lexicon: Lexicon, gazetteer: Gazetteer, cues: Cue
) -> Iterator[Mention]:
    """The name in tokens first … end without the roles before it."""
    words = tagged.words
    first = max((token + 1 for token in range(first, end) if _is_compound(tagged.forms[token])), default=first)
    name_first = _behind_roles(tagged, first, end, lexicon, gazetteer)
    if name_first > end or (
        name_first == end and (words[end] in lexicon.roles["not_names"] or len(words[end]) == 1)
    ):
        return
    begin, office, role = name_first, None, ""
    if first < name_first or words[end] not in lexicon.roles["organizations"]:  # General Motors Corp.
        begin, office, role = _role_before(tagged, first, name_first, lexicon, gazetteer)
    is_person = begin < name_first or _is_apposed_person(tagged, end)
    while begin == name_first and _is_part(tagged, name_first - 1, end, lexicon, gazetteer):
        begin = name_first = name_first - 1  # European Commission, Federal Reserve
    cues |= _cues(tagged, begin, end, lexicon, gazetteer)
    if not role and not cues & Cue.HEADING:
        role, kind_cue, apposed = _apposed(tagged, begin, end, lexicon, gazetteer)
        is_person, cues, office = is_person or bool(role), cues | kind_cue, office or apposed
    yield Mention(begin, name_first, end, _text(tagged, name_first, end), office, is_person, role, cues)


def _is_apposed_person(tagged: Tagged, end: int) -> bool:
    """In "Brown, who" and "Brown, 34," the name is a person's."""
    behind = tagged.tags[end + 1 : end + 4]
    is_aged = behind == [",", "#", ","] and len(tagged.forms[end + 2]) == len("34")
    return is_aged or tagged.words[end + 1 : end + 3] == [",", "who"]


def _is_compound(form: str) -> bool:
    """Whether a small word hangs on a name: "London-based", "anti-Castro"."""
    return "-" in form[1:-1] and form[0].islower() != form.rpartition("-")[2][0].islower()


def _text(tagged: Tagged, first: int, end: int) -> str:
    """The tokens as they are in the text."""
    return " ".join("".join(tagged.forms[token] + tagged.gap(token) for token in range(first, end + 1)).split())


def _behind_roles(tagged: Tagged, first: int, end: int, lexicon: Lexicon, gazetteer: Gazetteer) -> int:
    """Where the name begins in a run of capitals: behind its last role, if a person's name is left."""
    words, roles, forms = tagged.words, lexicon.roles, tagged.forms
    first = max((t + 1 for t in range(first, end + 1) if words[t] in roles["honorifics"]), default=first)
    if first >= end or forms[first] in gazetteer.given or _text(tagged, first, end) in gazetteer.names:
        is_bare = first == end and (is_role(words[end], lexicon) or words[end] in roles["roles"])
        return end + 1 if is_bare and not _is_surname(tagged, end) else first
    if words[end] in roles["organizations"] or words[end] in roles["place_words"]:
        return first
    for token in range(end, first - 1, -1):
        if _is_portfolio(words, token, lexicon) or is_role(words[token], lexicon):
            return token + 1
    while first < end and words[first] in roles["roles"] and words[first] not in roles["leading_organizations"]:
        first += 1
    return first


def _is_portfolio(words: list[str], token: int, lexicon: Lexicon) -> bool:
    """The last word of "secretary of state" and "chancellor of the exchequer"."""
    before = words[:token] if words[token] in lexicon.roles["portfolios"] else []
    if before[-1:] == ["the"]:
        before.pop()
    return len(before) > 1 and before[-1] == "of" and is_role(before[-2], lexicon)


def _is_surname(tagged: Tagged, token: int) -> bool:
    """A capital amid a sentence without "the" or an adjective before: "as Baker said", no "the President said"."""
    return bool(token) and tagged.tags[token - 1] not in "TAN" and not _is_initial(tagged, token)


def _is_initial(tagged: Tagged, token: int) -> bool:
    before = token - 1
    while before >= 0 and tagged.tags[before] in '"(–:.':
        before -= 1
    return before < 0


def _is_part(tagged: Tagged, before: int, end: int, lexicon: Lexicon, gazetteer: Gazetteer) -> bool:
    """Whether a capitalised adjective before a name belongs to it."""
    if before < 0 or tagged.tags[before] != "A" or not tagged.forms[before][0].isupper():
        return False
    if _text(tagged, before, end) in gazetteer.names:
        return True
    is_known = _text(tagged, before + 1, end) in gazetteer.names  # Jewish West Bank, but British Foreign Office
    if tagged.words[before + 1] in lexicon.roles["leading_organizations"]:
        return True  # Communist Party of China
    return tagged.words[end] in lexicon.roles["organizations"] and not (is_known and end > before + 2)


def _cues(tagged: Tagged, first: int, end: int, lexicon: Lexicon, gazetteer: Gazetteer) -> Cue:
    """What the words before and behind a name tell."""
    words, tags, roles, count = tagged.words, tagged.tags, lexicon.roles, len(tagged)
    cues = Cue.INITIAL if _is_initial(tagged, first) else Cue.NONE
    before = words[first - 1] if first else ""
    behind, behind_tag = (words[end + 1], tags[end + 1]) if end + 1 < count else ("", ".")
    if before in roles["speech"] or behind in roles["speech"]:
        cues |= Cue.SPEAKING
    if behind_tag in _SUBJECTS:
        cues |= Cue.ACTING
    if before == "the":
        cues |= Cue.DEFINITE
    cues |= _noun_cue(tagged, first, end, lexicon)
    if _is_in_state(tagged, end, gazetteer):
        cues |= Cue.LOCATED
    if first and end + 1 < count and tags[first - 1] == '"' and '"' in tags[end + 1 : end + 3]:
        cues |= Cue.HEADING
    return cues


def _is_in_state(tagged: Tagged, end: int, gazetteer: Gazetteer) -> bool:
    """Whether a country or state follows between commas: "Leeds, England," and "Peoria, Ill."."""
    form = tagged.forms[end + 2] if end + 2 < len(tagged) else ""
    is_place = gazetteer.kinds.get(gazetteer.names.get(form, "")) is ParticipantKind.PLACE
    behind = tagged.tags[end + 3] if end + 3 < len(tagged) else "."
    return is_place and tagged.tags[end + 1] == "," and behind in ",.)–"


def _noun_cue(tagged: Tagged, first: int, end: int, lexicon: Lexicon) -> Cue:
    """What the nouns beside a name call it: "in", "the city of" it, its "airport"; "the airline"."""
    words, tags, roles = tagged.words, tagged.tags, lexicon.roles
    before = words[first - 1] if first else ""
    noun = words[first - 2] if before == "of" and first > 1 else before
    is_inside = before in roles["place_prepositions"] and before != "at"  # at Harvard, at the bank
    if is_inside or (before == "of" and noun in roles["place_nouns"]):
        return Cue.LOCATED
    behind = words[end + 1] if tags[end + 1 : end + 2] == ["N"] else ""
    if behind in roles["place_nouns"] and behind not in roles["organisation_nouns"]:
        return Cue.LOCATED
    is_organised = before in roles["organisation_nouns"] and tags[first - 1] == "N"
    return Cue.ORGANISED if is_organised else Cue.NONE


def _apposed(
    tagged: Tagged, first: int, end: int, lexicon: Lexicon, gazetteer: Gazetteer
) -> tuple[str, Cue, tuple[str, str] | None]:
    """The role that an apposition gives a name, with its office, or what else it says that it is."""
    for start, stop, noun in (role_behind(tagged, end), role_ahead(tagged, first, end, lexicon)):
        if is_role(noun, lexicon):
            role = written_role(tagged, start, stop, lexicon, gazetteer)
            return role, Cue.NONE, _office(tagged, range(start, stop), noun, lexicon)
        if noun in lexicon.roles["organisation_nouns"] and noun not in lexicon.roles["place_nouns"]:
            return "", Cue.ORGANISED, None
        if noun in lexicon.roles["place_nouns"]:
            return "", Cue.LOCATED, None
    return "", Cue.NONE, None


def _office(tagged: Tagged, span: range, head: str, lexicon: Lexicon) -> tuple[str, str] | None:
    """Country and noun of a role, where it is an office that one person holds now."""
    words = [tagged.words[token] for token in span]
    if head not in lexicon.roles["heads"] or "former" in words:
        return None
    return next((lexicon.demonyms[word] for word in words if word in lexicon.demonyms), ""), head


def _role_before(
    tagged: Tagged, first: int, name_first: int, lexicon: Lexicon, gazetteer: Gazetteer
) -> tuple[int, tuple[str, str] | None, str]:
    """Where the role words before a name begin, the office that they tell, and their text."""
    words, roles = tagged.words, lexicon.roles
    begin = first
    while begin > 0 and _is_role_part(tagged, begin - 1, begin == name_first, lexicon, gazetteer):
        begin -= 1
    span = range(begin, name_first)
    head = next((words[token] for token in reversed(span) if is_role(words[token], lexicon)), "")
    if not head and not any(
        words[token] in roles["honorifics"] or words[token] in roles["roles"] for token in span
    ):
        return name_first, None, ""
    role = written_role(tagged, begin, name_first, lexicon, gazetteer)
    office = _office(tagged, span, head, lexicon)
    if office is not None and begin and words[begin - 1] in lexicon.sets["articles"]:
        begin -= 1
    return begin, office, role


def _is_role_part(tagged: Tagged, token: int, is_last: bool, lexicon: Lexicon, gazetteer: Gazetteer) -> bool:
    """Whether a token before a name belongs to its role: the noun first, then what stands before that."""
    word, tag, roles = tagged.words[token], tagged.tags[token], lexicon.roles
    if is_last:
        return tag in "NA" and (is_role(word, lexicon) or (tag == "N" and word in roles["roles"]))
    if tag == "P" or (tag == "A" and tagged.forms[token][0].isupper() and word not in lexicon.tags):
        return tagged.tags[token + 1] in "NAP"  # White House spokesman
    if " ".join(tagged.forms[token : token + 2]) in gazetteer.names:
        return True
    return tag in "NA" and (word in roles["roles"] or word in roles["role_modifiers"] or word in lexicon.demonyms)


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
    return _text(tagged, mention.name_first, mention.last)
