"""The language that a text is written in."""

import re
from functools import cache
from typing import Any

#: So much of a text is enough to tell; of less than `_SHORTEST` letters nothing is told.
_SAMPLE, _SHORTEST = 4000, 40
#: Running English prose has far more of these than any other language; it needs no model.
_ENGLISH = re.compile(r"\b(?:the|of|and|that|was|were|with|his|has|have|been|said)\b", re.IGNORECASE)
_ENGLISH_SHARE = 0.12
_WORD = re.compile(r"[^\W\d_]+")
#: Letters that one language alone is written in, the share of a text that is enough, and so few tell it.
_SCRIPTS = (("ko", re.compile(r"[가-힣]")), ("ja", re.compile(r"[ぁ-ゖァ-ヺ]")), ("zh", re.compile(r"[一-鿿]")))
_SCRIPT_SHARE, _FEWEST_LETTERS = 0.1, 10


def detect_language(text: str, *, default: str = "en") -> str:
    """The ISO 639-1 code of the language of a text; `default` for a text too short to tell.

    py3langid (Lui and Baldwin 2012) decides, except for plain English, which its function words give away: the
    model takes most of a second to load.
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
    if sample.isascii() and len(_ENGLISH.findall(sample)) >= _ENGLISH_SHARE * len(words):
        return "en"
    found: str = _classifier()(" ".join(words))[0]
    return found if len(found) == 2 else default


@cache
def _classifier() -> Any:
    from py3langid.langid import classify  # here: it loads numpy and a model, and most texts never ask

    return classify
