"""Offices and trades beside a name: "German Chancellor", ", the mayor of Leeds,", "The judge, Ann Brown, said"."""

from timeline_app.events.gazetteer import Gazetteer
from timeline_app.events.lexicon import Lexicon
from timeline_app.events.tagging import Tagged

#: tokens of a role at most
_LONGEST = 10
_PHRASE = frozenset("ANPT#'’")


def is_role(word: str, lexicon: Lexicon) -> bool:
    """Whether a lower-case word is an office, a rank or a trade."""
    return any(word in lexicon.roles[name] for name in ("heads", "trades", "ranks"))


def written_role(tagged: Tagged, first: int, end: int, lexicon: Lexicon, gazetteer: Gazetteer) -> str:
    """The tokens `first` … `end - 1` as a role: no forms of address, small letters save for names and acronyms."""
    roles = lexicon.roles
    words: list[str] = []
    is_behind = False  # what follows "of" keeps its capitals
    kept = _in_names(tagged, first, end, lexicon, gazetteer)
    for token in range(first, end):
        form, word = tagged.forms[token], tagged.words[token].rstrip(".")
        if word in roles["honorifics"]:
            continue
        is_common = word in roles["roles"] or word in roles["role_modifiers"] or word in gazetteer.short_roles
        is_acronym = form.isupper() and len(form) > 1
        is_common = is_common and token not in kept and not is_behind
        is_behind = is_behind or tagged.tags[token] == "J"
        words.append(gazetteer.short_roles.get(word, word) if is_common and not is_acronym else form)
        words.append(tagged.gap(token))
    text = " ".join("".join(words).split()).strip(" ,")
    return text if any(is_role(word, lexicon) for word in text.lower().split()) else ""


def _in_names(tagged: Tagged, first: int, end: int, lexicon: Lexicon, gazetteer: Gazetteer) -> set[int]:
    """The tokens of names in a role: capitals up to the noun of an organisation: "State Department spokesman"."""
    kept: set[int] = set()
    for token in range(end - 1, first - 1, -1):
        word = tagged.words[token]
        is_end = word in lexicon.roles["organizations"] or word in lexicon.roles["place_words"]
        is_end = is_end and not is_role(word, lexicon)
        if tagged.forms[token][0].isupper() and (is_end or token + 1 in kept):
            kept.add(token)
        elif token + 1 < end and " ".join(tagged.forms[token : token + 2]) in gazetteer.names:
            kept |= {token, token + 1}  # New York mayor
    return kept


def role_behind(tagged: Tagged, last: int) -> tuple[int, int, str]:
    """The noun phrase in ", 34, the mayor of Leeds,": its first token, the one after its last, and its noun.

    The noun is "" where no apposition follows the name that ends at `last`.
    """
    tags, start = tagged.tags, last + 1
    if tags[start : start + 1] != [","]:
        return start, start, ""
    start += 1
    if tags[start : start + 2] == ["#", ","]:
        start += 2
    if tags[start : start + 1] == ["T"]:
        start += 1
    end, noun = _noun_phrase(tagged, start)
    if noun < 0 or tags[end : end + 1] not in ([","], ["."], [")"], ["C"], []) or tags[noun] == "P":
        return start, start, ""
    return start, end, tagged.words[noun]


def role_ahead(tagged: Tagged, first: int, last: int, lexicon: Lexicon) -> tuple[int, int, str]:
    """The noun phrase in "The mayor of Leeds, Ann Brown, said"; as `role_behind`."""
    tags, words = tagged.tags, tagged.words
    behind = tags[last + 1] if last + 1 < len(tags) else "."
    if first < 2 or tags[first - 1] != "," or behind not in ",.DZVBHM":
        return first, first, ""
    start = first - 1
    while start > 0 and first - start <= _LONGEST and (tags[start - 1] in _PHRASE or words[start - 1] == "of"):
        start -= 1
        if words[start] in lexicon.sets["articles"] and words[start - 1 : start] != ["of"]:
            break
    owner = max((token for token in range(start, first) if words[token] in ("'s", "’s")), default=-1)
    start = max(start, owner + 1)  # Boeing's chief executive
    while start < first - 1 and (tags[start] == "T" or words[start] == "of"):
        start += 1
    end, noun = _noun_phrase(tagged, start)
    return (start, end, words[noun]) if noun >= 0 and end == first - 1 else (first, first, "")


def _noun_phrase(tagged: Tagged, start: int) -> tuple[int, int]:
    """The end of the noun phrase from `start` with what "of" adds to it, and its noun; -1 for none."""
    tags, end, noun = tagged.tags, start, -1
    limit = min(len(tags), start + _LONGEST)
    while end < limit and (tags[end] in _PHRASE or (noun >= 0 and tags[end] == "J")):
        if tags[end] == "J" and tags[end - 1] == "J":
            break
        if tags[end] in "NPA" and (end + 1 >= len(tags) or tags[end + 1] not in "NPA'’") and noun < 0:
            noun = end
        end += 1
    return end, noun
