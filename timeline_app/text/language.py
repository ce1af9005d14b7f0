"""The language that a text is written in."""

import re
from collections.abc import Callable
from functools import cache

#: So much of a text is enough to tell; of less than `_SHORTEST` letters nothing is told.
_SAMPLE, _SHORTEST = 4000, 40
#: Running English prose has far more of these than any other language; it needs no model.
_ENGLISH = re.compile(r"\b(?:the|of|and|that|was|were|with|his|has|have|been|said)\b", re.IGNORECASE)
_ENGLISH_SHARE = 0.12
#: So much of it stands in English in which a model finds no language, as there are many names in it.
_ENGLISH_TRACE = 0.03
#: What no language is written in (ISO 639-2).
UNKNOWN = "und"
#: A model as little sure as this has found none.
_LEAST_SURE = 0.25
#: Norwegian is written as Bokmål, unless Nynorsk is told.
_SAME = {"no": "nb"}
_WORD = re.compile(r"[^\W\d_]+")
#: Letters that one language alone is written in, the share of a text that is enough, and so few tell it.
_SCRIPTS = (("ko", re.compile(r"[가-힣]")), ("ja", re.compile(r"[ぁ-ゖァ-ヺ]")), ("zh", re.compile(r"[一-鿿]")))
_SCRIPT_SHARE, _FEWEST_LETTERS = 0.1, 10


def detect_language(text: str, *, default: str = "en") -> str:
    """The ISO 639-1 code of the language of a text; `default` where it is too short to tell, `UNKNOWN` for none.

    py3langid (Lui and Baldwin 2012) decides, except for plain English, which its function words give away, and for
    what letters tell: the model takes most of a second to load.
    """
    sample = text[:_SAMPLE]
    words = _WORD.findall(sample)
    letters = sum(map(len, words))
    if not sample.isascii() and letters >= _FEWEST_LETTERS:
        for code, script in _SCRIPTS:
            if len(script.findall(sample)) >= _SCRIPT_SHARE * letters:
                return code
    if letters < _SHORTEST:
        return default
    english = len(_ENGLISH.findall(sample)) / len(words)
    if sample.isascii() and english >= _ENGLISH_SHARE:
        return "en"
    code, sureness = _classifier()(" ".join(words))
    if len(code) == 2 and sureness >= _LEAST_SURE:
        return _SAME.get(code, code)
    return "en" if english >= _ENGLISH_TRACE else UNKNOWN


@cache
def _classifier() -> Callable[[str], tuple[str, float]]:
    # here: it loads numpy and a model, and most texts never ask
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    classify: Callable[[str], tuple[str, float]] = LanguageIdentifier.from_model_file(
        MODEL_FILE, norm_probs=True
    ).classify
    return classify
