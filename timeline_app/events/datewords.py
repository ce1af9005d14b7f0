"""The words of a sentence that only tell when: its title goes without them, since the axis shows the date."""

from timeline_app.events.heads import Head
from timeline_app.events.source import Source
from timeline_app.events.subjects import POSSESSIVES
from timeline_app.events.tagging import Tagged
from timeline_app.events.tree import Clause
from timeline_app.model import Interval, TimeExpression

_FINITE = frozenset("VZDI")
_NOUN_STARTS = (["T"], ["N"], ["P"], ["A"], ["#"])


def date_words(source: Source, head: Head, interval: Interval | None) -> set[int]:
    """The tokens that tell no more than the date `interval` of a happening, with their prepositions."""
    gone: set[int] = set()
    for token, expression in source.tagged.expressions.items():
        if _is_told_by_axis(expression, interval) and not _is_object(source, token):
            gone |= _date_tokens(source, token)
            gone |= _with_date(source, head, token)
    return gone


def _is_told_by_axis(expression: TimeExpression, interval: Interval | None) -> bool:
    """Whether an expression says no more than where the event stands: its date, an hour of its day, "now"."""
    if expression.interval is None:
        return expression.value.endswith("_REF")
    return interval is not None and expression.type in ("DATE", "TIME") and expression.interval.overlaps(interval)


def _is_object(source: Source, date: int) -> bool:
    """In "spent the night in tents" and "marked the anniversary" the date is what the verb is about.

    In "it was in the second century" it is all that is said, in "the 1990s brought war" the subject; "they speak
    of May" says nothing without it.
    """
    words, lexicon = source.tagged.words, source.lexicon
    before = date - 1
    if before > 0 and words[before] == "of" and source.tagged.tags[before - 1] in _FINITE:
        return True
    if before >= 0 and (words[before] in lexicon.sets["comparing"] or _is_head(source.tagged, date)):
        return True
    if before >= 0 and words[before] in lexicon.sets["articles"]:
        before -= 1
    if before >= 0 and lexicon.lemmas.get(words[before], "") in lexicon.sets["date_objects"]:
        return True
    if before >= 0 and words[before] in lexicon.sets["date_prepositions"]:
        before -= 1
    clause = source.tree.clauses[source.tree.of_token[date]]
    if date in dated_subject(source, clause):
        return True
    return (
        clause.group is not None
        and clause.group.is_copula
        and clause.group.main == before
        and clause.group.lemma == "be"
    )


def _is_head(tagged: Tagged, date: int) -> bool:
    """In "after a flat second quarter tied to" the date itself is the noun of its phrase."""
    before = date - 1
    while before > 0 and tagged.tags[before] in "AR":
        before -= 1
    is_qualified = 0 < before < date - 1 and tagged.tags[date - 1] == "A" and tagged.tags[before] == "T"
    return is_qualified and tagged.tags[date + 1 : date + 2] not in (["N"], ["A"], ["P"], ["G"])


def dated_subject(source: Source, clause: Clause) -> list[int]:
    """In "the 19th century began with war" and "In 2009 came the war" the date alone before the verb."""
    tags, group, start = source.tagged.tags, clause.group, clause.start + bool(clause.opener)
    if group is None or not group.is_finite:
        return []
    is_inverted = tags[start : group.first] == ["J", "W"] and tags[group.main + 1 : group.main + 2] in _NOUN_STARTS
    is_alone = tags[start : group.first] in (["W"], ["T", "W"]) or (is_inverted and group.is_bare)
    return list(range(start, group.first)) if is_alone else []


def _with_date(source: Source, head: Head, date: int) -> set[int]:
    """What says more of a date behind it: "and June 19", ", when the ramp fell", ", the year in which he died"."""
    tagged, after = source.tagged, date + 1
    tags, count = tagged.tags, len(tagged)
    if after + 1 < count and tags[after] == "C" and tags[after + 1] == "W":
        return {after, after + 1}
    again = _again(source, date)
    if again:
        return again
    if after < count and tags[after] == "," and after + 1 < count:
        if tags[after + 1] == "W" and tagged.expressions[after + 1].type == "DATE":
            return {after, after + 1} | _with_date(source, head, after + 1)
        eve = _eve(source, after + 1)
        if eve:
            return {after} | eve
        group = source.tree.clauses[source.tree.of_token[date]].group
        apposed = _apposition(tagged, after + 1) if group is not None and group.main < date else set()
        if apposed:
            return {after} | apposed
        after += 1
    if after < count and tags[after] == "J":
        after += 1
    if after >= count or tags[after] != "L" or tagged.words[after] not in source.lexicon.sets["date_relatives"]:
        return set()
    clause = source.tree.clauses[source.tree.of_token[after]]
    is_frame = (
        tagged.words[after] == "when" and tagged.words[date - 1] not in source.lexicon.sets["topic_prepositions"]
    )
    below = source.tree.below(clause.number)
    if clause.group is None or clause.start not in (after, after - 1) or is_frame or head.clause in below:
        return {date + 1} if tags[date + 1] == "," and is_frame else set()
    return {date + 1} | {token for token in range(after - 1, count) if source.tree.of_token[token] in below}


def _again(source: Source, date: int) -> set[int]:
    """The words "and again on June 19" behind a date, at the end of what is told of it."""
    tagged = source.tagged
    tags, end = tagged.tags, date + 2
    if tags[date + 1 : end] != ["C"]:
        return set()
    end += tags[end : end + 1] == ["R"]
    end += tagged.words[end : end + 1] != [] and tagged.words[end] in source.lexicon.sets["date_prepositions"]
    is_date = tags[end : end + 1] == ["W"] and tags[end + 1 : end + 2] in (["."], [","], [";"])
    return set(range(date + 1, end + 1)) if is_date else set()


def _eve(source: Source, first: int) -> set[int]:
    """The words "the day before the vote began" behind a date and a comma."""
    tags, words = source.tagged.tags, source.tagged.words
    if tags[first : first + 1] != ["T"] or tags[first + 2 : first + 3] not in (["L"], ["J"]):
        return set()
    if words[first + 1] not in source.lexicon.sets["spans"]:
        return set()
    clause = source.tree.of_token[first + 2]
    inside = {clause} if clause != source.tree.of_token[first] else set()
    below = source.tree.below(clause) if inside else set()
    return {first, first + 1} | {
        token for token in range(first + 2, len(tags)) if source.tree.of_token[token] in below
    }


def _apposition(tagged: Tagged, first: int) -> set[int]:
    """The words ", a time of war" behind a date and a comma, up to the next comma or the end of the sentence."""
    tags, end = tagged.tags, first
    while end < len(tags) and tags[end] in "TANPJR#W":
        end += 1
    is_noun_phrase = first < end < len(tags) and tags[first] == "T" and tags[end] in ",.;"
    return set(range(first, end)) if is_noun_phrase else set()


def _date_tokens(source: Source, date: int) -> set[int]:
    """A date with "on" before it and "'s" behind it; the preposition stays where a noun follows."""
    tagged = source.tagged
    gone = {date}
    after = date + 1
    if after < len(tagged) and tagged.words[after] in POSSESSIVES:
        gone.add(after)
        if tagged.tags[after + 1 : after + 2] not in (["B"], ["H"], ["D"], ["M"], ["."], [","]):
            return gone  # "from last year's loss", but not "in the 1930's"
    if tagged.words[date].endswith(("ago", "earlier", "later")):
        return gone  # "had caved in two days earlier"
    is_modifier = _is_attributive(source, date)
    before, is_preposition = date - 1, False
    sets = source.lexicon.sets
    if not is_modifier and before >= 0 and tagged.words[before] in sets["articles"] | sets["possessives"]:
        gone.add(before)  # "in the third century"
        before -= 1
    while not is_modifier and before >= 0 and not is_preposition:
        is_preposition = tagged.tags[before] in "JL"  # "went on until 4 a.m."
        if tagged.words[before] not in source.lexicon.sets["date_prepositions"]:
            break
        gone.add(before)  # "late on Tuesday", but not "caved in on Tuesday"
        before -= 1
    return gone


def _is_attributive(source: Source, date: int) -> bool:
    """In "the June talks", "in third-quarter profit" and "ahead of November elections" the date says which."""
    tagged, after = source.tagged, date + 1
    if after >= len(tagged) or tagged.tags[after] not in "NAP":
        return False
    first = tagged.words[date].split()[0]
    if tagged.tags[date - 1] in "T#" or (first in source.lexicon.sets["articles"] and tagged.tags[after] == "N"):
        return True  # "the June talks", "by the weekend decision"
    is_compound = "-" in tagged.forms[date] or tagged.words[date] in source.lexicon.sets["attributive_dates"]
    return is_compound or (date > 0 and tagged.words[date - 1] in source.lexicon.sets["binding_prepositions"])
