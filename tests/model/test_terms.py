"""Words and stems of a sentence come back from the text that they are kept as."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model import Terms
from timeline_app.model.terms import MAKER, MOST_CHARACTERS

WORDS = st.text("abcxyzäйß'-", min_size=1, max_size=8)


@given(st.lists(st.tuples(WORDS, WORDS), max_size=12))
def test_what_is_written_is_read(pairs: list[tuple[str, str]]) -> None:
    terms = Terms(tuple(word for word, _ in pairs), tuple(stem for _, stem in pairs))
    assert Terms.loads(terms.dumps()) == terms


@pytest.mark.parametrize(
    "text",
    [
        "",
        "one line",
        f"{MAKER}\ntwo words\nstem",
        "a\na",
        f"{MAKER - 1}\na\na",
        f"{MAKER}\na\na\na",
        f"{MAKER}\na",
    ],
)
def test_any_other_text_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="stems"):
        Terms.loads(text)


def test_more_than_a_sentence_has_is_refused() -> None:
    with pytest.raises(ValueError, match="stems"):
        Terms.loads(Terms(("a",) * MOST_CHARACTERS, ("a",) * MOST_CHARACTERS).dumps())
