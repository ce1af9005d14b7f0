"""The words of a sentence exactly as sumy's tokenizer finds them, mostly without running its expressions.

NLTK's `NLTKWordTokenizer` passes a score of regular expressions over each sentence. All of them look no further
than a piece between two white spaces, but for a full stop and what closes behind it at the end; so the words of
a piece are found once, most of them by a look at its letters, and remembered. What might not follow that
rule goes to NLTK as a whole. Heavy: imports NLTK.
"""

import re
from itertools import chain

from nltk.tokenize.destructive import NLTKWordTokenizer

from timeline_app.summaries.remembered import Remembered

#: What sumy takes for a word (`sumy.nlp.tokenizers.Tokenizer`).
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['-])*")
#: Words that NLTK cuts in two; its others hold an apostrophe.
_CUT = re.compile(r"(?i)cannot|gimme|gonna|gotta|lemme|wanna")
#: What NLTK sets apart wherever it stands.
_APART = re.compile(r"""[“”«»„‘’"()\[\]{}<>;?!*@#$%&\u2012-\u2015]|\.{2,}""")
#: Where one of these stands, it depends on its neighbours what NLTK does.
_UNCLEAR = re.compile(r"[',:`]|--")
#: The end of a sentence may reach back over these to a full stop in an earlier piece.
_CLOSERS = "])}>\"'»”’"
#: White space to Python, none to the expressions.
_SEPARATORS = re.compile("[\x1c-\x1f]")

_tokenizer = NLTKWordTokenizer()


def nltk_words(text: str) -> tuple[str, ...]:
    """The words by NLTK and sumy's filter: what `split_words` must equal."""
    return tuple(word for word in _tokenizer.tokenize(text) if _WORD.fullmatch(word))


def split_words(text: str) -> tuple[str, ...]:
    """The words of one sentence, in their order."""
    pieces = text.split()
    if not pieces:
        return ()
    last = pieces.pop()
    if not last.strip(_CLOSERS) or text.lstrip().startswith("'") or _SEPARATORS.search(text):
        return nltk_words(text)
    return (*chain.from_iterable(map(_inner.__getitem__, pieces)), *_final[last])


def _words_within(piece: str) -> tuple[str, ...]:
    found = _plain_words(piece)
    return nltk_words(f"x {piece} x")[1:-1] if found is None else found


def _words_at_the_end(piece: str) -> tuple[str, ...]:
    before = piece.rstrip(_CLOSERS)
    ended = before[:-1] if before.endswith(".") and not before.endswith("..") else piece
    found = _plain_words(ended)
    return nltk_words(f"x {piece}")[1:] if found is None else found


def _plain_words(piece: str) -> tuple[str, ...] | None:
    """The words of a piece where its characters leave no doubt; None where they do."""
    if piece.isalpha() and not _CUT.fullmatch(piece):
        return (piece,)
    words = []
    for part in _APART.split(piece):
        plain = part[:-1] if part.endswith((",", ":")) else part
        if plain.endswith(("'s", "'S")) and plain[-3:-2].isalnum():
            plain = plain[:-2]
        if _UNCLEAR.search(plain) or _CUT.search(plain):
            return None
        if _WORD.fullmatch(plain):
            words.append(plain)
    return tuple(words)


_inner, _final = Remembered(_words_within), Remembered(_words_at_the_end)
