"""Documents of many kinds for sumy and for the summarizers that shall answer like sumy's."""

import random
import re
from collections.abc import Callable
from typing import Any

from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy.nlp.stemmers import Stemmer
from sumy.summarizers._summarizer import AbstractSummarizer
from sumy.summarizers.edmundson import EdmundsonSummarizer
from sumy.summarizers.kl import KLSummarizer
from sumy.summarizers.lex_rank import LexRankSummarizer
from sumy.summarizers.lsa import LsaSummarizer
from sumy.summarizers.luhn import LuhnSummarizer
from sumy.summarizers.reduction import ReductionSummarizer
from sumy.summarizers.sum_basic import SumBasicSummarizer
from sumy.summarizers.text_rank import TextRankSummarizer
from sumy.utils import get_stop_words

from timeline_app.summaries.graphs import FastLexRank, FastReduction, FastTextRank
from timeline_app.summaries.greedy import FastKL, FastSumBasic
from timeline_app.summaries.singles import FastEdmundson, FastLsa, FastLuhn
from timeline_app.summaries.vocabulary import vocabulary

PAIRS: list[tuple[type[AbstractSummarizer], type[AbstractSummarizer]]] = [
    (LexRankSummarizer, FastLexRank),
    (TextRankSummarizer, FastTextRank),
    (ReductionSummarizer, FastReduction),
    (SumBasicSummarizer, FastSumBasic),
    (KLSummarizer, FastKL),
    (LsaSummarizer, FastLsa),
    (LuhnSummarizer, FastLuhn),
    (EdmundsonSummarizer, FastEdmundson),
]
OURS = [ours for _, ours in PAIRS]
LANGUAGES = {"en": "english", "de": "german", "fr": "french", "cs": "czech"}
WORDS = {
    "en": """storm harbour minister vote votes voting court ruling appeal border patrol bridge flood floods flooded
    river troops strike strikers union wages talks treaty signed signing president elected election ballots
    counting the of and to in was were by at for with from it he she they said The And Minister Court President
    isn't o'clock well-known""",
    "de": """Sturm Stürme Hafen Häfen Minister Ministerin Wahl Wahlen wählen Gericht Urteil Urteile Brücke Fluss
    Flüsse Streik streiken Löhne Vertrag Verträge unterzeichnet Präsident der die das und in war sie er Die""",
    "fr": """tempête tempêtes port ministre vote votes voter cour jugement frontière pont crue rivière grève
    salaires traité signé signés président élection élu le la les de et dans était il elle Le La""",
    "cs": """bouře bouří přístav ministr ministra volba volby soud rozsudek hranice most mosty povodeň řeka stávka
    mzdy smlouva smlouvy prezident zvolen a v na se byl byla jsou Ministr""",
}


def kinds() -> dict[str, Callable[[random.Random], tuple[str, list[str]]]]:
    """By name: what makes the sentences of a document, and says which language they are in."""

    def zipf(rng: random.Random, language: str, count: int, shortest: int, longest: int) -> list[str]:
        words = re.findall(r"\S+", WORDS[language])
        order = rng.sample(words, len(words))
        weights = [1 / (rank + 2) for rank in range(len(order))]
        return [" ".join(rng.choices(order, weights, k=rng.randint(shortest, longest))) for _ in range(count)]

    def copies(rng: random.Random) -> tuple[str, list[str]]:
        texts = zipf(rng, "en", rng.randint(1, 9), 1, 12)
        return "en", texts + rng.choices(texts, k=rng.randint(1, 9))

    def shuffled(rng: random.Random) -> tuple[str, list[str]]:
        words = rng.sample(re.findall(r"\S+", WORDS["en"]), 7)
        return "en", [" ".join(rng.sample(words, rng.randint(5, 7))) for _ in range(rng.randint(2, 20))]

    def tenths(rng: random.Random) -> tuple[str, list[str]]:
        """Ten words a sentence, one of them shared with another sentence: similarities about 0.1."""
        own = [f"word{chr(97 + i // 26)}{chr(97 + i % 26)}" for i in range(200)]
        rng.shuffle(own)
        return "en", [" ".join(own[9 * i : 9 * i + 10]) for i in range(rng.randint(2, 14))]

    def foreign(rng: random.Random) -> tuple[str, list[str]]:
        language = rng.choice(["de", "fr", "cs"])
        return language, zipf(rng, language, rng.randint(1, 20), 1, 14)

    def apart(rng: random.Random) -> tuple[str, list[str]]:
        """Sentences of any lengths no two of which have a word in common, or two alone."""
        own = (f"word{chr(97 + i // 26)}{chr(97 + i % 26)}k" for i in range(200))
        texts = [[next(own) for _ in range(rng.randint(0, 17))] for _ in range(rng.randint(2, 8))]
        for words in rng.sample(texts, rng.choice([0, 0, 2])):
            words.append("treaty")
        texts[0] += rng.choice([0, 0, 30]) * texts[0][:1]
        return "en", [" ".join(rng.sample(words, len(words))) for words in rng.sample(texts, len(texts))]

    return {
        "tiny": lambda rng: ("en", zipf(rng, "en", rng.randint(0, 3), 0, 3)),
        "natural": lambda rng: ("en", zipf(rng, "en", rng.randint(1, 24), 1, 18)),
        "one length": lambda rng: ("en", zipf(rng, "en", rng.randint(2, 24), 5, 5)),
        "long": lambda rng: ("en", zipf(rng, "en", rng.randint(40, 70), 12, 20)),
        "with blanks": lambda rng: ("en", zipf(rng, "en", rng.randint(1, 20), 0, 4)),
        "copies": copies,
        "shuffled": shuffled,
        "tenths": tenths,
        "apart": apart,
        "foreign": foreign,
    }


def random_document(kind: str, seed: int) -> tuple[ObjectDocumentModel, str]:
    """A document of two paragraphs, with a heading now and then, and its language."""
    rng = random.Random(f"{kind} {seed}")
    language, texts = kinds()[kind](rng)
    sentences = [Sentence(text, vocabulary(language), is_heading=rng.random() < 0.05) for text in texts]
    cut = rng.randint(0, len(sentences))
    return ObjectDocumentModel([Paragraph(sentences[:cut]), Paragraph(sentences[cut:])]), language


def prepared(kind: type[AbstractSummarizer], language: str = "en", **named: Any) -> AbstractSummarizer:
    """A summarizer with the stemmer and the stop words of the language."""
    summarizer = kind(Stemmer(LANGUAGES[language]), **named)
    if isinstance(summarizer, EdmundsonSummarizer):
        words = re.findall(r"\S+", WORDS[language])
        summarizer.bonus_words, summarizer.stigma_words = words[::5], words[1::9]
        summarizer.null_words = words[-8:]
    else:
        summarizer.stop_words = get_stop_words(LANGUAGES[language])
    return summarizer


def numbers(document: ObjectDocumentModel, chosen: Any) -> list[int]:
    """The places of the chosen sentences in the document."""
    place = {id(sentence): number for number, sentence in enumerate(document.sentences)}
    return [place[id(sentence)] for sentence in chosen]
