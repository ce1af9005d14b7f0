"""Answers to questions about words, found once each."""

from collections.abc import Callable
from typing import Generic, TypeVar

Answer = TypeVar("Answer")
_MOST = 200_000


class Remembered(dict[str, Answer], Generic[Answer]):
    """What a function answers for each text it was asked about: `remembered[text]`.

    Forgets everything rather than hold more than 200,000 answers.
    """

    def __init__(self, find: Callable[[str], Answer]) -> None:
        super().__init__()
        self._find = find

    def __missing__(self, text: str) -> Answer:
        if len(self) >= _MOST:
            self.clear()
        answer = self[text] = self._find(text)
        return answer
