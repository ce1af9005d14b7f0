"""How good the summaries of each method are: what one sentence tells, what is unfit, what is said twice.

Per cent. `rouge_2`: F1 of the one sentence chosen against one that people wrote (GUM), with the error of the mean;
`told_3`, `told_5`: the part of its words that three and five sentences hold (ROUGE-1 recall). `good`, `clean`: of
our own articles, those whose one sentence is a good one and those with nothing among three that is unfit to be
copied. `recurring`: the share of 4-grams of words that stood in the summary before, of three, five and eight
sentences out of what several agencies wrote of one story, and out of the articles in `seeds/`.
"""

import argparse
import itertools
import json
import re
import statistics
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from timeline_app.reading import read
from timeline_app.summaries import METHODS, summarize
from timeline_app.text import sentences as split

ROOT = Path(__file__).resolve().parents[1]
SUMMARIES = ROOT / "tests" / "summaries"
LABELLED = ROOT.parent / "shared" / "data" / "summaries" / "en-gum-even.jsonl"
_LENGTHS = (3, 5, 8)
#: The first sentence, as a yardstick beside the methods.
LEAD = "lead"

#: The sentences of several articles, their places in them, and the titles of all.
Heap = tuple[list[str], list[int], str]


def recurring(sentences: Iterable[str]) -> float:
    """The share, 0…1, of the 4-grams of words that stood in the same summary before."""
    grams = []
    for sentence in sentences:
        words = re.findall(r"\w+", sentence.lower())
        grams += zip(words, words[1:], words[2:], words[3:], strict=False)
    return 1 - len(set(grams)) / len(grams) if grams else 0.0


def agencies() -> list[Heap]:
    """The made-up stories as several agencies tell them, each for itself and then all together."""
    stories = [story["articles"] for story in _json("agencies.json")["stories"]]
    return [
        _heap((a["title"], a["sentences"]) for a in heap) for heap in (*stories, list(itertools.chain(*stories)))
    ]


def seeds() -> Heap:
    """All articles in `seeds/`."""
    articles = [article for path in sorted((ROOT / "seeds").iterdir()) for article in read(path)]
    return _heap((a.title, [a.text[b:e] for b, e in split(a.text, language="en")]) for a in articles)


def choose(
    method: str, sentences: Sequence[str], count: int, title: str, places: Sequence[int], language: str = "en"
) -> list[int]:
    """What a method, or the first sentences of six words and more, tell."""
    if method != LEAD:
        return summarize(sentences, method=method, count=count, title=title, positions=places, language=language)
    order = sorted(range(len(sentences)), key=lambda i: (len(sentences[i].split()) < 6, places[i], i))
    return sorted(order[:count])


def scores(method: str, labelled: Sequence[dict[str, Any]]) -> dict[str, float]:
    """All figures of one method; those of the labelled set only where it is there."""
    articles = _json("articles.json")["articles"]
    found = {
        "good": 100 * statistics.mean(set(_of_article(method, a, 1)) <= set(a["good"]) for a in articles),
        "clean": 100 * statistics.mean(set(_of_article(method, a, 3)).isdisjoint(a["never"]) for a in articles),
    }
    for name, heaps in (("agencies", agencies()), ("seeds", [seeds()])):
        shares = (
            recurring(heap[0][i] for i in choose(method, heap[0], count, heap[2], heap[1]))
            for heap in heaps
            for count in _LENGTHS
        )
        found[f"recurring_{name}"] = 100 * statistics.mean(shares)
    return found | (_rouge(method, labelled) if labelled else {})


def _rouge(method: str, labelled: Sequence[dict[str, Any]]) -> dict[str, float]:
    from rouge_score.rouge_scorer import RougeScorer

    scorer = RougeScorer(["rouge1", "rouge2"], use_stemmer=True)
    one, three, five = [], [], []
    for document in labelled:
        sentences = [sentence for paragraph in document["paragraphs"] for sentence in paragraph]
        told = {
            count: " ".join(
                sentences[i] for i in choose(method, sentences, count, document["title"], range(len(sentences)))
            )
            for count in (1, 3, 5)
        }
        result = {count: scorer.score(document["summary"], text) for count, text in told.items()}
        one.append(100 * result[1]["rouge2"].fmeasure)
        three.append(100 * result[3]["rouge1"].recall)
        five.append(100 * result[5]["rouge1"].recall)
    return {
        "rouge_2": statistics.mean(one),
        "error": statistics.stdev(one) / len(one) ** 0.5,
        "told_3": statistics.mean(three),
        "told_5": statistics.mean(five),
    }


def _of_article(method: str, article: dict[str, Any], count: int) -> list[int]:
    sentences = article["sentences"]
    return choose(method, sentences, count, article["title"], range(len(sentences)), article["language"])


def _heap(articles: Iterable[tuple[str, Sequence[str]]]) -> Heap:
    held = list(articles)
    sentences = [sentence for _, of_one in held for sentence in of_one]
    return sentences, [place for _, of_one in held for place, _ in enumerate(of_one)], " ".join(t for t, _ in held)


def _json(name: str) -> Any:
    return json.loads((SUMMARIES / name).read_text("utf-8"))


def _labelled() -> Iterator[dict[str, Any]]:
    if LABELLED.is_file():
        yield from map(json.loads, LABELLED.read_text("utf-8").splitlines())


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.summary_scores", description=__doc__.splitlines()[0]
    )
    parser.add_argument("--method", choices=[LEAD, *(m.name for m in METHODS)], help="one method only")
    parser.add_argument("--json", action="store_true", help="one JSON object on one line")
    args = parser.parse_args()
    labelled = list(_labelled())
    names = [args.method] if args.method else [LEAD, *(method.name for method in METHODS)]
    found = {name: {key: round(value, 2) for key, value in scores(name, labelled).items()} for name in names}
    if args.json:
        print(json.dumps({"methods": found}))
        return 0
    print(f"{'method':10}", *(f"{key:>18}" for key in found[names[0]]))
    for name, values in found.items():
        print(f"{name:10}", *(f"{value:18.2f}" for value in values.values()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
