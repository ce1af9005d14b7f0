"""One process reads an article again and again while another one keeps the terms that it made of its sentences."""

import subprocess
import sys
import time
from pathlib import Path

from timeline_app.library import Library
from timeline_app.model import Analysis, Article, Mark, Terms

_ROUNDS, _PAUSE_S = 60, 0.005
_TEXTS = ("Talks failed. He left.", "He left. Talks failed.")


def _analysis(text: str) -> Analysis:
    """An article of two sentences, which change places."""
    middle = text.index(". ") + 1
    article = Article("Talks", text, path=Path("/news/talks.txt"))
    return Analysis(article, ((0, middle), (middle + 1, len(text))), (), ())


def _terms(sentence: str) -> Terms:
    words = tuple(sentence.rstrip(".").split())
    return Terms(words, tuple(map(str.lower, words)))


def read_again(path: Path) -> None:
    """What the other process does."""
    with Library.open(path) as library:
        for number in range(_ROUNDS):
            library.add(_analysis(_TEXTS[number % 2]))
            time.sleep(_PAUSE_S)


def test_no_sentence_gets_the_terms_of_another_one(library: Library) -> None:
    library.add(_analysis(_TEXTS[1]))
    library.mark_sentences({(1, library.sentences()[1].start): Mark.PINNED})
    command = "import sys, pathlib; from tests.library.test_terms_of_two_processes import read_again; "
    child = subprocess.Popen(
        [sys.executable, "-c", f"{command}read_again(pathlib.Path(sys.argv[1]))", str(library.path)],
        cwd=Path(__file__).parents[2],
    )
    kept = 0
    while child.poll() is None or not kept:
        seen = library.last_change()
        rows = library.sentences()
        while library.last_change() == seen and child.poll() is None:
            pass  # until the other one has changed the article between reading and keeping
        made = {(row.article_id, row.start): _terms(row.text) for row in rows}
        library.keep_terms(made, seen=seen)
        with library.standing_still():
            rows = library.sentences(is_with_terms=True)
            marks = library.sentence_marks()
        known = [row for row in rows if row.terms is not None]
        assert [row.terms for row in known] == [_terms(row.text) for row in known]
        assert [row.text for row in rows if (row.article_id, row.start) in marks] == ["Talks failed."]
        kept += len(known)
    assert child.returncode == 0
