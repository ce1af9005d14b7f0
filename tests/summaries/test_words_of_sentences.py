"""Words are exactly those of NLTK's tokenizer and sumy's filter, found without running it over each sentence."""

import json
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from timeline_app.model import Terms
from timeline_app.summaries import terms_of
from timeline_app.summaries.documents import ranking
from timeline_app.summaries.vocabulary import Vocabulary, vocabulary
from timeline_app.summaries.words import nltk_words, split_words
from timeline_app.text import sentences

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
#: What the expressions of NLTK look for, letters that they cut at, and letters of other kinds.
TRICKY = st.text(
    "abnotgimecwsSdlrv'\"`.,:;-–!?()[]{}<>«»“”‘’„ \n\t\x1c\xa0\u202807_/&$#%*@…¼éßıſKя中א\u0301", max_size=24
)
PIECES = """
    cannot Gimme gonna gotta lemme wanna wanna-be more'n d'ye 'tis 'Twas can't CAN'T they'll we've I'm he'd dogs'
    U.S. U.S.A etc. e.g. Mr. word. word, word: word; word... word.. .word -word word- well-known a--b a---b (word)
    "word" 'word' ''word'' ``word'' «mot» “word” word” word’s don’t l'homme and/or 1,200 1.5 a,b a:b a,1 12:30 10th
    word.) word.” word."' word.' ) ” ' " ." .' '. ,, ::, ., x_y _x né ½ Ⅷ word). word!) (etc.) Orbán's 's 'S '
"""


@settings(max_examples=600)
@given(TRICKY)
@example("foo. )")
@example('He came. "')
@example("'tis")
@example("x.'\x1f")
@example("gıMME wanna")
def test_any_characters_give_the_words_of_nltk(text: str) -> None:
    assert split_words(text) == nltk_words(text)


@settings(max_examples=600)
@given(
    st.lists(st.sampled_from(PIECES.split()), max_size=7),
    st.sampled_from([" ", "  ", "\n", "\t", "\xa0"]),
    st.text(" \n", max_size=2),
)
def test_pieces_that_nltk_cuts_give_its_words_whatever_stands_beside_them(
    pieces: list[str], between: str, around: str
) -> None:
    text = around + between.join(pieces) + around
    assert split_words(text) == nltk_words(text)


def texts_in(value: object) -> Iterator[str]:
    """Every text in a value read from JSON."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from texts_in(part)
    elif isinstance(value, list):
        for part in value:
            yield from texts_in(part)


@pytest.mark.skipif(not DATA.is_dir(), reason="the labelled sets are not beside this checkout (../shared/data)")
@pytest.mark.parametrize("folder", ["summaries", "temporal", "events"])
def test_the_sentences_of_news_give_the_words_of_nltk(folder: str) -> None:
    checked = 0
    for path in sorted((DATA / folder).glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            for text in texts_in(json.loads(line)):
                for start, end in sentences(text) if checked < 2_500 else ():
                    sentence = text[start:end]
                    assert split_words(sentence) == nltk_words(sentence)
                    checked += 1
    assert checked >= 2_500


def test_words_that_were_seen_cost_a_fraction_of_the_tokenizer() -> None:
    texts = [
        f"The minister of place{chr(97 + i % 26)} said “no” to the well-known plan, again." for i in range(400)
    ]
    split_words(texts[0])
    times = []
    for split in (split_words, nltk_words):
        began = time.process_time()
        for text in texts:
            split(text)
        times.append(time.process_time() - began)
    assert times[0] * 3 < times[1]


@pytest.mark.parametrize("language", ["en", "de", "cs", "zh", "xx", ""])
def test_terms_are_words_and_their_stems(language: str) -> None:
    vocabulary = Vocabulary(language)
    terms = terms_of("Voters in Košice elected 3 Ministers; 东京 ¼ rain’s.", language)
    assert terms.words == vocabulary.to_words("Voters in Košice elected 3 Ministers; 东京 ¼ rain’s.")
    assert terms.stems == tuple(vocabulary.stem(word.lower()) for word in terms.words)
    assert Terms.loads(terms.dumps()) == terms


def test_stems_that_a_file_gives_serve_its_own_sentences_alone() -> None:
    words = vocabulary("en")
    texts = ["Votes count here.", "Ayes count there.", "Nobody came."]
    known = [Terms(("Votes", "count", "here"), ("x", "y", "z")), *(words.terms(text) for text in texts[1:])]
    for method in ("lexrank", "textrank", "lsa", "luhn", "kl", "sumbasic", "reduction", "edmundson"):
        ranking(texts, words, method=method, at_most=2, terms=known)
    assert words.terms("Votes count here").stems == tuple(map(words.stem, ("votes", "count", "here")))
