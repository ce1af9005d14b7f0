"""Where it happened: the place that the happening's clause names."""

from timeline_app.events.gazetteer import Gazetteer
from timeline_app.events.heads import Head
from timeline_app.events.names import Cue, Mention
from timeline_app.events.source import Source
from timeline_app.model import Anchor, Interval, ParticipantKind
from timeline_app.model import calendar as cal

#: seconds before the article's day in which news happened where it was written
_RECENT = 3 * cal.DAY
#: words between a preposition and the name: "in the northern Iraqi city of"
_FARTHEST = 6


def find_place(source: Source, head: Head) -> str:
    """The place behind "in", "at" or "near", else the one that is visited or attacked; "" where it tells none."""
    behind = head.group.main if head.group is not None else head.token
    is_visited = head.lemma in source.lexicon.roles["place_verbs"]
    visited = ""
    for mention in source.mentions:
        if not mention.name or source.tree.of_token[mention.first] != head.clause:
            continue
        name, kind = _named(source, mention)
        if (
            kind in (ParticipantKind.PERSON, ParticipantKind.ORGANISATION)
            or mention.name in source.registry.dropped
        ):
            continue
        is_facility = _with_facility(source, mention, name) != name
        is_vague = kind is ParticipantKind.UNKNOWN and source.tagged.words[mention.first - 1] == "at"
        if _is_located(source, mention) and name[0].isupper() and (is_facility or not is_vague):
            return _with_facility(source, mention, name)
        if is_visited and kind is ParticipantKind.PLACE and not visited and mention.first - behind in (1, 2):
            visited = name
    return visited


def dateline_place(dateline: str, gazetteer: Gazetteer) -> str:
    """The town of a dateline in its usual spelling: "COPIAPO, Chile" is Copiapó."""
    return gazetteer.proper(dateline.partition(",")[0].strip())


def place_of_dateline(
    source: Source, dateline: str, anchor: Anchor, interval: Interval | None, day: Interval | None
) -> str:
    """The dateline's place for what the sentence leaves open: it names no other place.

    It holds for what is told as of the article's own `day`; for a day shortly before only where no country is
    spoken of either ("Polish troops"), and not for other times.
    """
    if not dateline or any(_is_other_place(source, mention, dateline) for mention in source.mentions):
        return ""
    if anchor is Anchor.REFERENCE:
        return dateline
    if interval is None or day is None or not day.start - _RECENT <= interval.start <= interval.end <= day.end:
        return ""
    return "" if any(word in source.lexicon.demonyms for word in source.tagged.words) else dateline


def _is_other_place(source: Source, mention: Mention, dateline: str) -> bool:
    name, kind = _named(source, mention)
    return kind is ParticipantKind.PLACE and name != dateline and name not in source.registry.dropped


def _named(source: Source, mention: Mention) -> tuple[str, ParticipantKind]:
    name = source.registry.full_name(mention.name)
    return name, source.registry.kinds.get(name, ParticipantKind.UNKNOWN)


def _is_located(source: Source, mention: Mention) -> bool:
    """Behind "in", "at", "near", or behind a noun of places that is: "in the northern city of"."""
    tagged, roles = source.tagged, source.lexicon.roles
    before = mention.first - 1
    if before < 0:
        return False
    if tagged.words[before] in roles["place_prepositions"]:
        return True
    if Cue.LOCATED not in mention.cues:
        return (
            tagged.words[before] == "the"
            and before > 0
            and tagged.words[before - 1] in roles["place_prepositions"]
        )
    for token in range(before, max(-1, before - _FARTHEST), -1):
        if tagged.words[token] in roles["place_prepositions"] or tagged.words[token] in ("on", "off"):
            return True
        if tagged.tags[token] not in "TANPJ,":
            return False
    return False


def _with_facility(source: Source, mention: Mention, name: str) -> str:
    """The words "Domodedovo airport", where a common noun follows the name."""
    behind = mention.last + 1
    is_facility = behind < len(source.tagged) and source.tagged.words[behind] in source.lexicon.roles["facilities"]
    is_facility = is_facility and source.tagged.tags[behind] == "N" and name not in source.gazetteer.names
    return f"{name} {source.tagged.forms[behind]}" if is_facility else name
