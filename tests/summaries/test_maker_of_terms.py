"""Words and stems that are kept in libraries are those that would be made today."""

from __future__ import annotations

import hashlib
import json

from timeline_app.model.terms import MAKER, MOST_CHARACTERS
from timeline_app.services.traits import ELLIPSIS, shortened_text
from timeline_app.settings import resource
from timeline_app.summaries import terms_of

SENTENCES = (
    "The minister's talks weren't held on Tuesday, Aug. 18; “we cannot wait”, she said (twice).",
    "Die Außenministerin erklärte gestern, die Verhandlungen würden nächste Woche weitergeführt.",
    "Le président n'a pas répondu aux questions des journalistes réunis à l'Élysée aujourd'hui.",
    "Los manifestantes exigían el miércoles mejores condiciones laborales en los hospitales.",
    "Министр иностранных дел заявил, что переговоры продолжатся на следующей неделе.",
    "Hallituksen päätöksistä keskusteltiin eduskunnassa myöhään tiistai-iltana.",
    "外交部长星期二在北京举行了会谈。",
    "قال الوزير إن المحادثات ستستمر الأسبوع المقبل.",
)
#: Of the terms that the present maker makes of these sentences in every language.
DIGEST = "b0b3a735e561e1eff66a4a6768ffbc1675375be589a4050fbf43d23908c7945a"


def test_other_words_or_stems_have_another_maker() -> None:
    names = json.loads(resource("summaries", "languages.json").read_text("utf-8"))["names"]
    made = [
        "\n".join((*terms.words, *terms.stems))
        for language in (*sorted(names), "xx")
        for terms in (terms_of(sentence, language) for sentence in SENTENCES)
    ]
    digest = hashlib.sha256("\n\n".join(made).encode()).hexdigest()
    assert (MAKER, digest) == (1, DIGEST), (
        "terms come out otherwise than libraries have them: raise timeline_app.model.terms.MAKER"
    )


def test_the_longest_sentence_that_is_told_has_its_terms_kept() -> None:
    longest = shortened_text("国" * 10_000)
    assert longest.endswith(ELLIPSIS)
    assert len(terms_of(longest, "zh").dumps()) <= MOST_CHARACTERS
