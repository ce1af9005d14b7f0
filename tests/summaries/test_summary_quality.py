"""Quality gate: the figures of `quality.json` hold on the set that they were measured on."""

import hashlib
import json
from pathlib import Path

import pytest

from timeline_app.summaries import summarize

HERE = Path(__file__).resolve().parent
PINNED = json.loads((HERE / "quality.json").read_text("utf-8"))
LABELLED = HERE.parents[2] / "shared" / "data" / "summaries" / f"{PINNED['set']}.jsonl"


@pytest.mark.skipif(not LABELLED.is_file(), reason="the labelled set is not beside this checkout (../shared/data)")
@pytest.mark.parametrize("method", PINNED["rouge_2"])
def test_the_sentence_chosen_is_as_near_to_what_people_write_as_it_was(method: str) -> None:
    from rouge_score.rouge_scorer import RougeScorer

    data = LABELLED.read_bytes()
    if hashlib.sha256(data).hexdigest() != PINNED["sha256"]:
        pytest.skip("the labelled set is another than the one that the figures were pinned on")
    scorer, scores = RougeScorer(["rouge2"], use_stemmer=True), []
    for line in data.decode("utf-8").splitlines():
        document = json.loads(line)
        sentences = [sentence for paragraph in document["paragraphs"] for sentence in paragraph]
        [chosen] = summarize(sentences, method=method, count=1, language="en", title=document["title"])
        scores.append(scorer.score(document["summary"], sentences[chosen])["rouge2"].fmeasure)
    assert 100 * sum(scores) / len(scores) >= PINNED["rouge_2"][method] - 0.05
