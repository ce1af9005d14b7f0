"""Answers to questions about words and sentences, found once each."""

from collections.abc import Callable
from typing import Generic, TypeVar

Answer = TypeVar("Answer")
#: So many characters are kept as questions, each answer counted as so many more.
_MOST, _ANSWER = 12_000_000, 50
#: A longer question is not kept: a text without spaces or without full stops.
_LONGEST = 2_000


class Remembered(dict[str, Answer], Generic[Answer]):
    """What a function answers for each text it was asked about: `remembered[text]`.

    Forgets everything rather than hold more than `most` characters, some 200,000 words unless told otherwise; what
    is longer than 2,000 characters is answered anew each time.
    """

    def __init__(self, find: Callable[[str], Answer], *, most: int = _MOST) -> None:
        super().__init__()
        self._find, self._most, self._held = find, most, 0

    def __missing__(self, text: str) -> Answer:
        answer = self._find(text)
        if len(text) <= _LONGEST:
            self._held += len(text) + _ANSWER
            if self._held > self._most:
                self.clear()
                self._held = len(text) + _ANSWER
            self[text] = answer
        return answer
