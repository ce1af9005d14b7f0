"""Who does it: the noun phrase before a verb."""

from collections.abc import Iterator

from timeline_app.events.groups import Group
from timeline_app.events.source import Source
from timeline_app.events.tagging import Tagged
from timeline_app.events.tree import Clause, Kind

#: "the assassin's bullet"
POSSESSIVES = frozenset({"'s", "’s", "'", "’"})
_OBJECTS = (["T"], ["N"], ["P"], ["A"], ["#"], ["U"], ["L"])
#: characters of a subject with its aim: behind a longer one nothing would be left for the verb
_LONGEST_AIM = 50
_ONES = frozenset({"one", "ones"})
_ARTICLES = frozenset({"the", "a", "an"})


def clause_subject(source: Source, clause: Clause) -> list[int]:
    """The tokens of who does it; of the clause around it where a participle or a second verb has none."""
    found = source.subjects.get(clause.number)
    if found is None:
        found = source.subjects[clause.number] = _find_subject(source, clause)
    return found


def _find_subject(source: Source, clause: Clause) -> list[int]:
    tree = source.tree
    while True:
        tokens = _own_subject(source, clause)
        if tokens or clause.parent < 0:
            return tokens
        parent = tree.clauses[clause.parent]
        if clause.kind in (Kind.RELATIVE, Kind.REDUCED):
            return _antecedent(source, clause.start)
        if clause.kind is Kind.COMPLEMENT or parent.group is None:
            return []
        clause = parent


def what_is_done(source: Source, clause: Clause) -> list[int]:
    """The noun phrase before a relative clause that has a subject of its own: "the note that he read"."""
    tags, group = source.tagged.tags, clause.group
    if clause.kind is not Kind.RELATIVE or clause.opener not in source.lexicon.sets["object_relatives"]:
        return []
    if group is None or tags[clause.start - 1] == "J" or tags[group.main + 1 : group.main + 2] in _OBJECTS:
        return []
    return _antecedent(source, clause.start) if _own_subject(source, clause) else []


def speaker_of(source: Source, clause: Clause) -> list[int]:
    """Who says it, for what is said of himself: in "the airline said it would" "it" is the airline."""
    clauses = source.tree.clauses
    beside = [clauses[number] for number in clause.children if clauses[number].kind is Kind.COORDINATE]
    around = clauses[clause.parent] if clause.parent >= 0 and clause.kind is Kind.COMPLEMENT else None
    saying = next((other for other in (around, *beside) if other is not None and other.is_attribution), None)
    if saying is None:
        return []
    speaker = clause_subject(source, saying)
    return [] if any(source.tagged.tags[token] in "UL" for token in speaker) else speaker


def is_elliptic(source: Source, tokens: list[int]) -> bool:
    """Whether a phrase leaves open of what it speaks: "the second", "two of them"; not "the 33"."""
    tagged, elliptic = source.tagged, source.lexicon.sets["elliptic"]
    if len(tokens) > 1 and tagged.words[tokens[0]] == "the" and tagged.words[tokens[-1]].isdigit():
        return False
    if len(tokens) > 1 and tagged.words[tokens[-1]] in _ONES and tagged.words[tokens[0]] in _ARTICLES:
        return True  # "the new one"
    return bool(tokens) and all(tagged.words[token] in elliptic or tagged.tags[token] == "#" for token in tokens)


def aims_of(source: Source, clause: Clause, subject: list[int]) -> list[int]:
    """What stands between a noun and its verb: "to build a dam" of "plans to build a dam were dropped"."""
    tree, group = source.tree, clause.group
    if group is None or not subject:
        return []
    start = subject[-1] + 1
    child = next((tree.clauses[number] for number in clause.children if tree.clauses[number].start == start), None)
    if child is None or child.kind is not Kind.INFINITIVE or child.group is None or child.group.main > group.first:
        return []
    starts, ends = source.tagged.starts, source.tagged.ends
    return list(range(start, group.first)) if ends[group.first - 1] - starts[subject[0]] <= _LONGEST_AIM else []


def _before_verb(source: Source, clause: Clause, group: Group) -> list[int]:
    """The tokens of a clause before its verb; behind a semicolon those counted to the clause before it, too."""
    start, of_token = clause.start + bool(clause.opener), source.tree.of_token
    tokens = [t for t in range(start, group.first) if of_token[t] == clause.number]
    parent = source.tree.clauses[clause.parent].group if clause.kind is Kind.COORDINATE else None
    if parent is None or any(source.tagged.tags[token] not in ",;" for token in tokens):
        return tokens
    marks = (t for t in range(group.first - 1, parent.main, -1) if source.tagged.words[t] == ";")
    mark = next(marks, group.first)
    return [t for t in range(mark + 1, group.first) if of_token[t] in (clause.parent, clause.number)]


def _own_subject(source: Source, clause: Clause) -> list[int]:
    """The last noun phrase before the verb, fronted phrases and appositions between commas left out."""
    tagged, group = source.tagged, clause.group
    if group is None:
        return []
    tokens = _before_verb(source, clause, group)
    pieces = list(_pieces(tagged, tokens))
    while pieces and not _is_subject(tagged, pieces, source.lexicon.sets["quantifiers"]):
        pieces.pop(0)
    if not pieces and clause.kind is Kind.COORDINATE and tokens:
        bare = _bare_noun(tagged, tokens)
        if bare:
            return bare
    if not pieces:
        return _inverted_subject(source, group) if clause.is_attribution else _nearest_phrase(source, clause)
    last = pieces[-1][-1]
    if last == group.first - 1 and tagged.tags[last] == "U":  # "Dr. Nelson, you are", "told doctors he ate"
        return [last] if tagged.words[last] in source.lexicon.sets["speakers"] else pieces[-1]
    if len(pieces) > 1 and is_elliptic(source, pieces[0]):
        return _named_by(tagged, pieces[1]) or pieces[0]
    if len(pieces) == 1 or is_apposed(tagged, group.first):
        return pieces[0]
    is_list = any(tagged.tags[token] == "C" for token in (pieces[-1][0] - 1, *pieces[-1]))
    if is_list or _is_place_between(tagged, pieces):
        first = next(n for n, piece in enumerate(pieces) if _is_listed(tagged, piece))
        return list(range(pieces[first][0], pieces[-1][-1] + 1))
    return pieces[-1]


def _named_by(tagged: Tagged, piece: list[int]) -> list[int]:
    """The apposition of "the second, a large drill of the kind that bores wells," as far as it names the thing."""
    end = next((place for place, token in enumerate(piece) if tagged.tags[token] == "J"), len(piece))
    is_phrase = tagged.tags[piece[0]] in "TPA#" and any(tagged.tags[token] in "NP" for token in piece[:end])
    return piece[:end] if is_phrase else []


def is_apposed(tagged: Tagged, verb: int) -> bool:
    """In "Brown, the mayor of Leeds, on Monday resigned" a comma parts the verb from what stands before it."""
    before = verb - 1
    while before > 0 and tagged.tags[before] in "RXWJ":
        before -= 1
    return tagged.tags[before] in ",–)"


def _is_subject(tagged: Tagged, pieces: list[list[int]], quantifiers: frozenset[str]) -> bool:
    """Whether the first piece is a noun phrase: not "In the 2020 primary", where another piece follows."""
    front = [tagged.tags[token] for token in pieces[0][:3]]
    if len(pieces) > 1 and front == ["J", "T", "W"]:
        return False
    return _is_noun_phrase(tagged, pieces[0], quantifiers)


def _nearest_phrase(source: Source, clause: Clause) -> list[int]:
    """The noun phrase that ends at a finite verb, whatever clause it was counted to."""
    tags, group = source.tagged.tags, clause.group
    if group is None or not group.is_finite or clause.kind not in (Kind.MAIN, Kind.COORDINATE):
        return []
    end = group.first - 1
    while end >= 0 and tags[end] in "RX":
        end -= 1
    first = end
    while first >= 0 and tags[first] in "NPA#":
        first -= 1
    is_free = first >= 0 and tags[first] == "T" and (first == 0 or tags[first - 1] not in "JK")
    return list(range(first, end + 1)) if is_free and first < end else []


def _bare_noun(tagged: Tagged, tokens: list[int]) -> list[int]:
    """In ", and in the camp below relatives fell" the bare plural right before the verb."""
    tags, first = tagged.tags, tokens[-1] + 1
    while first > tokens[0] and tags[first - 1] in "NA":
        first -= 1
    is_bare = first <= tokens[-1] and first - 1 > tokens[0] + 1 and tags[first - 1] in "JPW"
    return list(range(first, tokens[-1] + 1)) if is_bare and tagged.words[tokens[-1]].endswith("s") else []


def _is_listed(tagged: Tagged, piece: list[int]) -> bool:
    """Not "Rated AA by Moody's", which stands in front of the subject."""
    return tagged.tags[piece[0]] in "TPNU#G" or tagged.tags[piece[-1]] == "N"


def _is_place_between(tagged: Tagged, pieces: list[list[int]]) -> bool:
    """In "the Wilmington, Mass., garment company" the state stands between the town and the noun."""
    tags = tagged.tags
    is_name_first = tags[pieces[0][0]] == "T" and tags[pieces[0][-1]] == "P"
    return is_name_first and all(tags[token] in "P." for token in pieces[1]) and tags[pieces[-1][0]] in "NA"


def _inverted_subject(source: Source, group: Group) -> list[int]:
    """The one behind the verb: "said a spokesman"."""
    tagged = source.tagged
    end = group.main + 1
    while end < len(tagged) and tagged.tags[end] in "TANP#":
        end += 1
    return list(range(group.main + 1, end))


def _pieces(tagged: Tagged, tokens: list[int]) -> Iterator[list[int]]:
    """The tokens between commas, without openers, dates in front and conjunctions."""
    piece: list[int] = []
    depth = 0
    for token in tokens:
        tag = tagged.tags[token]
        depth += (tag == "(") - (tag == ")")
        if tag == '"' or depth > 0:
            continue
        if tag == ")":
            continue
        is_number = tag == "." and all(tagged.tags[other] == "#" for other in piece)  # "2. He was heard"
        if tag in ",;:–" or is_number:
            if piece:
                yield piece
            piece = []
        elif piece or tag not in "CRX" or (tag == "X" and tagged.tags[token + 1] in "TNPR"):
            piece.append(token)  # "neither side", "not all members"
    if piece:
        yield piece


def _is_noun_phrase(tagged: Tagged, piece: list[int], quantifiers: frozenset[str]) -> bool:
    """Not "in Moscow", "on Tuesday", "however"; a date in front of the subject is cut off the piece."""
    while piece and tagged.tags[piece[0]] in "WR":
        piece.pop(0)
    while piece and tagged.tags[piece[-1]] in "WR" and (len(piece) < 3 or tagged.tags[piece[-2]] != "J"):
        piece.pop()  # "prices on Monday rose" keeps what falls with its preposition
    if len(piece) > 2 and tagged.tags[piece[0]] in "JK" and tagged.tags[piece[1]] in "WR":
        if tagged.words[piece[2]] in POSSESSIVES:
            return False  # "at this year's conference"
        del piece[:2]  # "On Tuesday rebels attacked", "By then rebels had attacked"
        return _is_noun_phrase(tagged, piece, quantifiers)
    if (
        len(piece) > 3
        and [tagged.tags[token] for token in piece[:3]] == ["J", "T", "W"]
        and tagged.tags[piece[3]] in "NPA#TU"
    ):
        del piece[:3]  # "In the third century rebels attacked"
        return _is_noun_phrase(tagged, piece, quantifiers)
    _drop_front_phrase(tagged, piece, quantifiers)
    if len(piece) > 1 and tagged.tags[piece[0]] in "JR":
        is_about = tagged.words[piece[0]] in quantifiers and tagged.tags[piece[1]] == "#"
        if is_about or tagged.words[piece[1]] in quantifiers:
            return True  # "about 100", "at least 82"
    if not piece or (tagged.tags[piece[0]] == "T" and not _is_determined(tagged, piece, quantifiers)):
        return False
    return tagged.tags[piece[0]] in "TPNUA#GX"


def _is_determined(tagged: Tagged, piece: list[int], quantifiers: frozenset[str]) -> bool:
    """Not a lone article, and not "All across Hong Kong"; "all", "this" and "all of them" are phrases."""
    if len(piece) == 1:
        return tagged.words[piece[0]] not in _ARTICLES
    return tagged.tags[piece[1]] not in "JK" or tagged.words[piece[1]] in quantifiers


def _drop_front_phrase(tagged: Tagged, piece: list[int], quantifiers: frozenset[str]) -> None:
    """In "Under President Frei the state bought" the subject begins with the article behind a name or a noun."""
    if len(piece) < 3 or tagged.tags[piece[0]] != "J" or tagged.words[piece[1]] in quantifiers:
        return
    for index in range(2, len(piece)):
        is_word = tagged.forms[piece[index]][0].isalpha()  # not the 's of a possessive
        if is_word and tagged.tags[piece[index]] in "TU" and tagged.tags[piece[index - 1]] in "NP":
            del piece[:index]
            return


def _antecedent(source: Source, start: int) -> list[int]:
    """The noun phrase before a relative clause or a participle, of the number that its verb has."""
    tags = source.tagged.tags
    end = start - 1
    while end >= 0 and tags[end] in ",J(":
        end -= 1
    if end < 0:
        return []
    first = _phrase_start(source, end)
    verb = source.tree.clauses[source.tree.of_token[start]].group
    words = source.tagged.words
    is_plural = verb is not None and words[verb.first] in source.lexicon.sets["plural_verbs"]
    if is_plural and first > 1 and tags[first - 1] == "C" and tags[first] == "T" and tags[first - 2] in "NP":
        first = _phrase_start(source, first - 2)  # "five men and a boy who were questioned"
    noun = next((token - 1 for token in range(first + 1, end) if words[token] == "of"), end)
    if (
        verb is not None
        and words[verb.first] in source.lexicon.sets["singular_verbs"]
        and words[noun].endswith("s")
    ):
        before = first - 1
        if before > 0 and tags[before] == "J" and tags[before - 1] in "NP" and tags[end] == "N":
            first = _phrase_start(source, before - 1)  # "an area of farms and woods that was burned"
    return list(range(first, end + 1))


def _phrase_start(source: Source, end: int) -> int:
    """Where the noun phrase begins that ends at a token: all of a name, both of "Orange and Kern counties"."""
    tags, words = source.tagged.tags, source.tagged.words
    first = end
    while first >= 0 and (
        tags[first] in "NPA#"
        or (first > 0 and words[first] in POSSESSIVES)
        or (first > 0 and words[first] == "of")
        or (words[first] == "and" and 0 < first < end and tags[first - 1] == tags[first + 1] == "P")
    ):
        first -= 1
    if first < 0 or tags[first] != "T":
        first += 1 + (first + 1 < end and words[first + 1] == "of")  # "said that of nine men who"
    for mention in source.mentions:
        if mention.first < first <= mention.last:
            first = mention.first  # "Mining Minister Laurence Golborne"
    return min(first, end)
