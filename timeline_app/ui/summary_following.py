"""The summary follows the hand: at each step where that is quick, else when it rests; the last question wins."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from timeline_app.ui.jobs import Jobs
from timeline_app.ui.summarizing import QUICK_S, Answer, Question, Summarizer

#: So long after the last step of a hand it rests.
_REST_MS = 100
_QUICK_S = QUICK_S
_SLOT, _WRITING = "summary", "terms"


class SummaryFollowing(QObject):
    """Asks for summaries of one library after the other and hands out the answers.

    While a hand moves and summaries are quick each answer is handed out; it tells its own ranges, which may be a
    step behind. Else only the answer to the last question is; `failed`: it has none.
    """

    awaited = Signal()
    answered = Signal(object)
    failed = Signal()

    def __init__(self, jobs: Jobs, question: Callable[[], Question | None], parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._question = jobs, question
        self._summarizer = Summarizer()
        self._last: Question | None = None
        #: what is asked and not yet begun: the thread that answers takes it without waiting for a busy window
        self._asked = deque[Question](maxlen=1)
        self._is_sent = self._is_answered = self._is_quick = self._is_read = False
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._settle)

    @property
    def is_resting(self) -> bool:
        """Whether no summary is about to begin."""
        return not self._rest.isActive()

    def end(self) -> None:
        """Ask no more of this library, and forget what was asked."""
        self._rest.stop()
        self._leave(None)
        for slot in (_SLOT, _WRITING):
            self._jobs.cancel(slot)
        # What is cancelled may still be at work with the one before.
        self._summarizer.close()
        self._summarizer, self._asked = Summarizer(), deque(maxlen=1)
        self._is_quick = self._is_read = False

    def follow(self) -> None:
        """The hand has moved."""
        self._is_sent = self._is_quick and self._send()
        self._rest.start()

    def ask(self) -> None:
        """Ask now, and say that an answer will come."""
        self._rest.stop()
        if self._send():
            self.awaited.emit()

    def _settle(self) -> None:
        """The hand rests: ask, unless that was done with its last step; say so where the answer is still out."""
        if not self._is_sent:
            self.ask()
        elif not self._is_answered:
            self.awaited.emit()

    def _send(self) -> bool:
        """Put the question as it is now in the place of one that waits; whether there is any."""
        question = self._question()
        self._leave(question)
        self._is_answered = False
        if question is None:
            return False
        self._asked.append(question)
        work = partial(self._summarizer.answers, self._asked)
        self._jobs.latest(_SLOT, work, lambda _: None, on_value=self._take, on_failure=self._fail)
        return True

    def _leave(self, question: Question | None) -> None:
        """Have another question, or none, in the place of the last, which needs no answer any more."""
        if self._last is not None:
            self._last.overtaken.set()
        self._last = question

    def _fail(self) -> None:
        if not self._asked:  # else it was an older question
            self._is_answered, self._is_quick = True, False
            self.failed.emit()

    def _take(self, answer: Answer | None) -> None:
        if answer is None:  # it was overtaken, and no quick one
            self._is_quick = False
            return
        is_last = answer.question is self._last
        # The first answer had all to read: how quick the next ones are is seen when a hand moves.
        self._is_quick = answer.seconds <= _QUICK_S or not self._is_read
        self._is_read = True
        if not is_last and not (self._is_quick and self._rest.isActive()):
            return  # the answer to the last question is on its way
        self._is_answered = is_last
        self.answered.emit(answer.summary)
        if is_last and self._summarizer.has_unwritten:
            path = answer.question.snapshot.reading.path
            self._jobs.latest(_WRITING, partial(self._summarizer.write, path), lambda _: None)
