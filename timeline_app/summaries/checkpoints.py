"""Where long work asks whether anybody still waits for it.

What asks stands deep in loops, some of them behind calls of sumy's that take no argument for it. So whoever starts
the work says in one place, for his thread, when it is in vain.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from itertools import islice
from typing import TypeVar

Item = TypeVar("Item")
_is_in_vain: ContextVar[Callable[[], bool] | None] = ContextVar("is_in_vain", default=None)
#: So many items of a list are worked on between two questions: some milliseconds.
_AT_ONCE = 100


class BrokenOffError(Exception):
    """Nobody waits for the work any more."""


@contextmanager
def broken_off_when(is_in_vain: Callable[[], bool]) -> Iterator[None]:
    """What is done within ends at its next checkpoint, by BrokenOffError, once this is so; asked often."""
    token = _is_in_vain.set(is_in_vain)
    try:
        yield
    finally:
        _is_in_vain.reset(token)


def checkpoint() -> None:
    """Raises BrokenOffError where the work is in vain."""
    is_in_vain = _is_in_vain.get()
    if is_in_vain is not None and is_in_vain():
        raise BrokenOffError


def checked(items: Iterable[Item]) -> Iterator[Item]:
    """The same items, with a checkpoint every hundred."""
    left = iter(items)
    while some := list(islice(left, _AT_ONCE)):
        checkpoint()
        yield from some
