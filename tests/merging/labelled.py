"""Labelled happenings and what merging makes of them: precision and recall over pairs.

`python -m benchmarks.merging --quality` prints the scores. Four files are ours: `stories.txt`;
`stories_fresh.txt`, which was never in sight when rules, words and weights were chosen ("held_out");
`stories_agencies.txt`, in which what must stay apart shares names, place and day, and `stories_bureaus.txt`, the
same never in sight. `pairs.json` has places in the news set beside the checkout (../shared/data/events). What is
called "earlier" was once held out, and has been looked into since.
"""

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from pathlib import Path

from timeline_app.events import extract
from timeline_app.merging import Happening, merge
from timeline_app.model import Event

HERE = Path(__file__).resolve().parent
NEWS = HERE.parents[2] / "shared" / "data" / "events" / "en-semeval15t4-trial.jsonl"
PARTS = ("tuning", "earlier", "held_out", "agencies", "bureaus")
_HEADING = re.compile(r"== (\S+) ([^/\s]+)/(\S+)")
_MARK = re.compile(r"\[([^|\]]+)\|([^\]]+)\]")


@dataclass(frozen=True, slots=True)
class Story:
    """One article: `labels` has the place of a word that names a happening, and which one of its story."""

    story: str
    name: str
    part: str
    day: date
    text: str
    labels: Mapping[int, str]


@dataclass(slots=True)
class Score:
    """Pairs: rightly joined, wrongly joined, missed; `undated` of the missed are put on different days."""

    right: int = 0
    wrong: int = 0
    missed: int = 0
    undated: int = 0

    @property
    def precision(self) -> float:
        """Per cent of the pairs that were joined."""
        return 100 * self.right / max(1, self.right + self.wrong)

    @property
    def recall(self) -> float:
        """Per cent of the pairs that are one."""
        return 100 * self.right / max(1, self.right + self.missed)

    @property
    def recall_of_dated(self) -> float:
        """Per cent of those that the dates let be one."""
        return 100 * self.right / max(1, self.right + self.missed - self.undated)

    @property
    def pairs(self) -> int:
        """How many pairs are one, or were joined."""
        return self.right + self.wrong + self.missed

    def count(self, one: Happening, other: Happening, *, is_same: bool, is_joined: bool) -> None:
        """Count a pair."""
        self.right += is_same and is_joined
        self.wrong += is_joined and not is_same
        self.missed += is_same and not is_joined
        self.undated += is_same and not is_joined and not one.interval.overlaps(other.interval)


def stories(*parts: str) -> list[Story]:
    """The articles of these parts of our stories."""
    known = (HERE / "stories.txt").read_text(encoding="utf-8")
    names = ("stories_fresh.txt", "stories_agencies.txt", "stories_bureaus.txt")
    texts = (*known.split("\n# Held out\n"), *((HERE / name).read_text(encoding="utf-8") for name in names))
    found = dict(zip(PARTS, texts, strict=True))
    return [story for part in parts for story in _stories(found[part], part)]


def happenings(text: str, events: Iterable[Event], article: int) -> list[tuple[Event, Happening]]:
    """The dated events of an article as merging sees them, with numbers of their own."""
    return [
        (
            event,
            Happening(
                id=1000 * article + number,
                interval=event.interval,
                lemma=event.lemma,
                title=event.title,
                sentence=text[event.sentence_start : event.sentence_end],
                article_id=article,
                participants=event.participants,
                place=event.place,
                anchor=event.anchor,
                status=event.status,
                is_notable=event.is_notable,
            ),
        )
        for number, event in enumerate(events)
        if event.interval is not None
    ]


def score_stories(*parts: str) -> dict[str, Score]:
    """All labelled happenings of a part in pairs, those of different stories too; no pair within a sentence.

    An entry holds a sentence once: where two words of it are labelled as one happening, either will do.
    """
    units: defaultdict[tuple[str, str, str], list[Happening]] = defaultdict(list)
    everything: list[Happening] = []
    for number, article in enumerate(stories(*parts), start=1):
        for event, happening in happenings(article.text, extract(article.text, article.day), number):
            everything.append(happening)
            for place, label in article.labels.items():
                if event.head_start <= place < event.head_end:
                    line = f"{number} {happening.sentence}"
                    units[article.part, f"{article.story}/{label}", line].append(happening)
    entry = _entries(everything)
    scores = {part: Score() for part in parts}
    for ((part, label, line), here), ((other_part, other_label, other_line), there) in combinations(
        units.items(), 2
    ):
        is_taste = label != other_label and label.split("+")[0] == other_label.split("+")[0]
        if part == other_part and not is_taste and line != other_line:
            is_joined = not {entry[one.id] for one in here}.isdisjoint(entry[one.id] for one in there)
            scores[part].count(here[0], there[0], is_same=label == other_label, is_joined=is_joined)
    return scores


def all_stories() -> dict[str, Score]:
    """The scores of all our stories: each set by itself, but for what was tuned with."""
    parts = (("tuning", "earlier"), ("held_out",), ("agencies",), ("bureaus",))
    return {name: score for part in parts for name, score in score_stories(*part).items()}


def score_news() -> dict[str, Score]:
    """The pairs of `pairs.json`; empty where the news set is not there.

    An entry holds a sentence once: where two words of it are labelled as one happening, either will do.
    """
    if not NEWS.is_file():
        return {}
    found: dict[tuple[str, int], Happening] = {}
    for number, line in enumerate(NEWS.read_text(encoding="utf-8").splitlines(), start=1):
        document = json.loads(line)
        events = extract(document["text"], date.fromisoformat(document["reference"]))
        for event, happening in happenings(document["text"], events, number):
            found.update({(document["id"], place): happening for place in range(event.head_start, event.head_end)})
    entry = _entries({one.id: one for one in found.values()}.values())
    pairs = json.loads((HERE / "pairs.json").read_text(encoding="utf-8"))
    return {part: _score_pairs(rows, found, entry) for part, rows in pairs.items() if part in PARTS}


def _score_pairs(
    rows: list[tuple[str, int, str, int, bool]],
    found: Mapping[tuple[str, int], Happening],
    entry: Mapping[int, int],
) -> Score:
    pairs = [((a, i), (b, j), is_same) for a, i, b, j, is_same in rows if (a, i) in found and (b, j) in found]
    doubles = _doubles(pairs, found)
    score = Score(missed=sum(row[4] for row in rows) - sum(is_same for *_, is_same in pairs))
    score.undated = score.missed
    for one, other, is_same in pairs:
        here = {entry[found[place].id] for place in (doubles[one] if is_same else {one})}
        there = {entry[found[place].id] for place in (doubles[other] if is_same else {other})}
        score.count(found[one], found[other], is_same=is_same, is_joined=not here.isdisjoint(there))
    return score


def _doubles(
    pairs: Iterable[tuple[tuple[str, int], tuple[str, int], bool]], found: Mapping[tuple[str, int], Happening]
) -> dict[tuple[str, int], set[tuple[str, int]]]:
    """The places of a sentence that are linked to the same place elsewhere, for each of them."""
    linked: defaultdict[tuple[str, int], set[tuple[str, int]]] = defaultdict(set)
    places = set()
    for one, other, is_same in pairs:
        places |= {one, other}
        if is_same:
            linked[one].add(other)
            linked[other].add(one)
    return {
        place: {place}
        | {
            other
            for other in places
            if other[0] == place[0]
            and found[other].sentence == found[place].sentence
            and not linked[other].isdisjoint(linked[place])
        }
        for place in places
    }


def _entries(tellings: Iterable[Happening]) -> dict[int, int]:
    """For each telling the number that stands for its entry."""
    tellings = list(tellings)
    entry = {one.id: -one.id for one in tellings}
    for group in merge(tellings):
        entry.update(dict.fromkeys(group, group[0]))
    return entry


def _stories(text: str, part: str) -> Iterator[Story]:
    for block in re.split(r"\n(?=== )", text):
        heading, _, body = block.strip().partition("\n")
        match = _HEADING.fullmatch(heading)
        if match is not None:
            plain, labels = _unmarked(body)
            yield Story(match[2], match[3], part, date.fromisoformat(match[1]), plain, labels)


def _unmarked(body: str) -> tuple[str, dict[int, str]]:
    plain, labels, end = "", {}, 0
    for match in _MARK.finditer(body):
        plain += body[end : match.start()]
        labels[len(plain)] = match[2]
        plain += match[1]
        end = match.end()
    return plain + body[end:], labels


def print_scores() -> None:
    """A line for each part of each set."""
    ours = all_stories()
    for name, scores in (("stories", ours), ("news", score_news())):
        for part, score in scores.items():
            print(
                f"{name:8} {part:9} precision {score.precision:5.1f}  recall {score.recall:5.1f}  "
                f"(of those put on the same days {score.recall_of_dated:5.1f})  pairs that count {score.pairs}"
            )
